import type { Document, TextLayer } from './document.ts'
import type { Locale } from './locale.ts'
import { findEntities } from './mentions/entities.ts'
import { findQuantities } from './mentions/quantities.ts'
import { findTimes } from './mentions/times.ts'
import type { Article, Trace } from './model.ts'
import { annotate } from './text/annotations.ts'
import { readText } from './text/layer.ts'
import { findClauses, findNounPhrases, type NounPhrase } from './text/phrases.ts'

const noTrace: Trace = () => {}

/** Finds everything in an article that facts are made of. Pure; linear in the length of the text. */
export function analyze(article: Article, locale: Locale, trace: Trace = noTrace): Document {
  const read = readText(article, locale, trace)
  const { times, published } = findTimes(read)
  const text = published ? { ...read, article: { ...article, published } } : read
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
    phrase: phrases.flatMap((list) => withAttached(text, list)),
    aside: asidesIn(text),
  })
  return { ...text, times, quantities, entities, mentions, phrases, clauses, pattern }
}

/** In tokens, with the brackets. */
const LONGEST_ASIDE = 6

/** What stands in brackets behind a name, as its short form does: "(WHO)". */
function asidesIn({ tokens }: TextLayer): { firstToken: number; endToken: number }[] {
  return tokens.flatMap(({ text }, firstToken) => {
    if (text !== '(') return []
    const length = tokens.slice(firstToken, firstToken + LONGEST_ASIDE).findIndex((token) => token.text === ')')
    return length < 0 ? [] : [{ firstToken, endToken: firstToken + length + 1 }]
  })
}

/** Noun phrases, and each of them once more with the "of" phrases hung onto it: "The Lions" and "The Lions of the Dune". */
function withAttached(text: TextLayer, phrases: readonly NounPhrase[]): NounPhrase[] {
  const { genitives } = text.locale.parts
  return phrases.flatMap((phrase, index) => {
    let { endToken, end } = phrase
    for (const next of phrases.slice(index + 1, index + 4)) {
      const of = next.preposition
      if (of === undefined || of !== endToken || !genitives.includes(text.tokens[of]?.lower ?? '')) break
      ;({ endToken, end } = next)
    }
    return endToken > phrase.endToken ? [phrase, { ...phrase, endToken, end }] : [phrase]
  })
}
