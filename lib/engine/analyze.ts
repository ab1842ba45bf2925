import type { Document } from './document.ts'
import type { Locale } from './locale.ts'
import { findEntities } from './mentions/entities.ts'
import { findQuantities } from './mentions/quantities.ts'
import { findTimes } from './mentions/times.ts'
import type { Article, Trace } from './model.ts'
import { annotate } from './text/annotations.ts'
import { readText } from './text/layer.ts'
import { findClauses, findNounPhrases } from './text/phrases.ts'

const noTrace: Trace = () => {}

/** Finds everything in an article that facts are made of. Pure; linear in the length of the text. */
export function analyze(article: Article, locale: Locale, trace: Trace = noTrace): Document {
  const text = readText(article, locale, trace)
  const times = findTimes(text)
  const quantities = findQuantities(text, times)
  const { entities, mentions } = findEntities(text, times, quantities)
  const quantityEnds = new Map(quantities.map(({ firstToken, endToken }) => [firstToken, endToken]))
  const phrases = text.sentences.map((sentence) => findNounPhrases(text, sentence, quantityEnds))
  const clauses = text.sentences.map((sentence, index) => findClauses(text, sentence, phrases[index] ?? []))
  const named = (kind: string) => mentions.filter((mention) => mention.kind === kind)
  const pattern = annotate(text.tokens, {
    time: times,
    quantity: quantities,
    people: quantities.filter(({ counted }) => counted === 'people'),
    person: named('person'),
    organization: named('organization'),
    place: named('place'),
    name: mentions.filter(({ form }) => form === 'name'),
    phrase: phrases.flat(),
  })
  return { ...text, times, quantities, entities, mentions, phrases, clauses, pattern }
}
