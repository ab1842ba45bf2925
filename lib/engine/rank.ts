import type { Document } from './document.ts'
import { type EventSentences, stem } from './facts/event.ts'
import type { Grounds } from './model.ts'
import { SHOWN_FROM } from './shown.ts'

/** A section whose facts all stand in sentences of less weight than this is not what the article is about. */
const ABOUT = 0.34
/** A stem of this weight stands in the headline. */
const HEADLINE_TERM = 1
/** The score of a fact that is only told in passing: found, and not shown. */
const IN_PASSING = SHOWN_FROM - 0.05

/**
 * Keeps a section from view where none of its facts stands in a sentence that tells the event or shares a word with the headline: the dead of another disaster in
 * a feature, a year in a portrait. Facts keep their order and are all given; only their scores are lowered.
 */
export function onlyIfAbout<T extends Grounds & { readonly text: string }>(
  facts: readonly T[],
  doc: Document,
  event: EventSentences,
): readonly T[] {
  const weights = new Map(event.sentences.map(({ index, weight }) => [doc.sentences[index]?.start, weight]))
  const weightOf = (fact: T) => Math.max(0, ...fact.evidence.map(({ start }) => weights.get(start) ?? 0))
  const words = (fact: T) => fact.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const isInHeadline = (fact: T) => words(fact).some((word) => (event.terms.get(stem(doc, word)) ?? 0) >= HEADLINE_TERM)
  if (facts.some((fact) => weightOf(fact) >= ABOUT || isInHeadline(fact))) return facts
  return facts.map((fact) => ({ ...fact, score: Math.min(fact.score, IN_PASSING) }))
}
