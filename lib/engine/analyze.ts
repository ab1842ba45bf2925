import type { Document, TextLayer } from './document.ts'
import { flatMap } from './flat-map.ts'
import type { Locale } from './locale.ts'
import { findEntities } from './mentions/entities.ts'
import { findQuantities } from './mentions/quantities.ts'
import { findTimes } from './mentions/times.ts'
import type { Article, Trace } from './model.ts'
import { rememberingLocale } from './remembering-locale.ts'
import { annotate } from './text/annotations.ts'
import { readText } from './text/layer.ts'
import { findClauses, findNounPhrases, type NounPhrase } from './text/phrases.ts'

const noTrace: Trace = () => {}

/** Finds everything in an article that facts are made of. Pure; linear in the length of the text. */
export function analyze(article: Article, locale: Locale, trace: Trace = noTrace): Document {
  const read = readText(article, rememberingLocale(locale), trace)
  const { times, published } = findTimes(read)
  // Field by field, here and below: what is made of another object by its spread may get a shape of its own in each text, and is read slowly then.
  const { tokens, parts, sentences, quotations, sentenceOf, dateline } = read
  const text: TextLayer = {
    article: published ? { ...article, published } : article,
    locale: read.locale,
    tokens,
    parts,
    sentences,
    quotations,
    sentenceOf,
    dateline,
    trace,
  }
  const quantities = findQuantities(text, times)
  const { entities, mentions } = findEntities(text, times, quantities)
  const quantityEnds = new Map(quantities.map(({ firstToken, endToken }) => [firstToken, endToken]))
  const phrases = text.sentences.map((sentence) => findNounPhrases(text, sentence, quantityEnds))
  const clauses = text.sentences.map((sentence, index) => findClauses(text, sentence, phrases[index] ?? []))
  const named = (kind: string) => mentions.filter((mention) => mention.kind === kind && !mention.inner)
  const pattern = annotate(text.tokens, {
    time: times,
    quantity: quantities,
    people: quantities.filter(({ counted }) => counted === 'people'),
    person: named('person'),
    organization: named('organization'),
    place: named('place'),
    name: mentions.filter(({ form, inner }) => form === 'name' && !inner),
    phrase: flatMap(phrases, (list) => withAttached(text, list)),
    aside: asidesIn(text),
  })
  return {
    article: text.article,
    locale: read.locale,
    tokens,
    parts,
    sentences,
    quotations,
    sentenceOf,
    dateline,
    trace,
    times,
    quantities,
    entities,
    mentions,
    phrases,
    clauses,
    pattern,
  }
}

/** So many "of" phrases are hung onto one noun phrase. */
const MOST_ATTACHED = 3

/** In tokens, with the brackets. */
const LONGEST_ASIDE = 6

/** What stands in brackets behind a name, as its short form does: "(WHO)". */
function asidesIn({ tokens }: TextLayer): { firstToken: number; endToken: number }[] {
  const asides: { firstToken: number; endToken: number }[] = []
  tokens.forEach(({ text }, firstToken) => {
    if (text !== '(') return
    const length = tokens.slice(firstToken, firstToken + LONGEST_ASIDE).findIndex((token) => token.text === ')')
    if (length >= 0) asides.push({ firstToken, endToken: firstToken + length + 1 })
  })
  return asides
}

/** Noun phrases, and each of them once more with the "of" phrases hung onto it: "The Lions" and "The Lions of the Dune". */
function withAttached(text: TextLayer, phrases: readonly NounPhrase[]): NounPhrase[] {
  const { genitives } = text.locale.parts
  const all: NounPhrase[] = []
  phrases.forEach((phrase, index) => {
    all.push(phrase)
    let { endToken, end } = phrase
    for (let k = index + 1; k <= index + MOST_ATTACHED && k < phrases.length; k++) {
      const next = phrases[k] as NounPhrase
      const of = next.preposition
      if (of === undefined || of !== endToken || !genitives.includes(text.tokens[of]?.lower ?? '')) break
      ;({ endToken, end } = next)
    }
    if (endToken > phrase.endToken) all.push({ ...phrase, endToken, end })
  })
  return all
}
