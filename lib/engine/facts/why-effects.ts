import type { Document } from '../document.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { contentStems, type EventSentences, stem, stemsBetween } from './event.ts'
import { mentionsFrom } from './mentions-at.ts'
import { whoWords } from './who-words.ts'

/** A stem of this weight stands in the headline. */
const STRONG_TERM = 1
/** What parts a clause from the one before it. */
const BORDER = /^(?:[,;—–…]|\.{3}|--+)$/

/**
 * Where what a reason explains begins: behind the last mark before it that opens a clause of its own. "They wrote to the mayor, asking
 * friends to join because" explains why they ask; behind "the line, built in 1960, was closed because" the subject stands before both marks.
 */
export function effectStart({ tokens, parts }: Document, firstToken: number, from: number): number {
  let hasVerb = false
  for (let i = from - 1; i > firstToken; i--) {
    hasVerb ||= /^(?:VB|MD)/.test(parts[i] ?? '')
    if (BORDER.test(tokens[i]?.text ?? '') && hasVerb && !isFiniteVerb(parts[i + 1])) return i + 1
  }
  return firstToken
}

/**
 * Whether some tokens name the main event, by two of its strongest words or by one that stands last behind an article, "the
 * shooting": then what follows is a reason of it, wherever it stands.
 */
export function namesEvent(doc: Document, event: EventSentences, firstToken: number, endToken: number): boolean {
  const last = stem(doc, doc.tokens[endToken - 1]?.lower ?? '')
  if (doc.parts[endToken - 2] === 'DT' && (event.terms.get(last) ?? 0) >= STRONG_TERM) return true
  const stems = [...stemsBetween(doc, firstToken, endToken)]
  return stems.filter((stem) => (event.terms.get(stem) ?? 0) >= STRONG_TERM).length >= 2
}

/** Whether nothing before a reason says what it explains: "it's because of the wind". */
export function explainsNothing(doc: Document, firstToken: number, from: number): boolean {
  return from > firstToken && stemsBetween(doc, firstToken, from).size === 0
}

/**
 * Whether a reason is that of a thing the headline does not name: a participle right behind its noun says where that noun comes from, "a
 * rash caused by heat".
 */
export function explainsAnotherThing(doc: Document, event: EventSentences, from: number): boolean {
  if (!/^VB[DNG]$/.test(doc.parts[from] ?? '') || !/^NN/.test(doc.parts[from - 1] ?? '')) return false
  const headline = doc.sentences[event.headline ?? -1]
  return !headline || !contentStems(doc, headline).has(stem(doc, doc.tokens[from - 1]?.lower ?? ''))
}

/** Whether one person, by name, says what holds a reason: it is that one's opinion. */
export function isOpinionOfOne(doc: Document, { index }: Sentence, from: number): boolean {
  const { saying } = whoWords(doc.locale)
  return (doc.clauses[index] ?? []).some(({ subject, verb }) => {
    if (!subject || verb >= from || !saying.has(doc.tokens[verb]?.lower ?? '')) return false
    return mentionsFrom(doc, subject.firstToken, subject.endToken - 1).some(
      ({ kind, form }) => kind === 'person' && form === 'name',
    )
  })
}

/** Whether a reason is only guessed at: "the raid seemed to be in retaliation for". */
export function isGuessed({ tokens, locale }: Document, firstToken: number, from: number): boolean {
  for (let i = firstToken; i < from; i++)
    // As it stands: "May" is a month.
    if (locale.classes.guessing?.includes(tokens[i]?.text ?? '')) return true
  return false
}

/** Whether a reason is an alarm that somebody answered, "in response to a report of shots": that is why they came. */
export function isAlarm({ tokens, parts, locale }: Document, from: number, to: number): boolean {
  let head = from
  while (head < to && !/^(?:IN|TO|WH)$/.test(parts[head] ?? '')) head++
  return head > from && locale.classes.alarm?.includes(tokens[head - 1]?.lower ?? '') === true
}

/**
 * Whether what a reason explains is no deed: how things are, "officers are familiar with the club because of", or what a clause under
 * another tells: "he wept after he had to stop because of".
 */
export function explainsNoDeed(doc: Document, { index, firstToken }: Sentence, from: number): boolean {
  const { parts, tokens, locale } = doc
  const clause = doc.clauses[index]?.findLast(({ verb }) => verb < from)
  if (!clause) return false
  let behind = clause.verb + 1
  while (parts[behind] === 'RB') behind++
  if (locale.names.be.has(tokens[clause.verb]?.lower ?? '') && parts[behind] === 'JJ' && behind < from) return true
  // "After the fire grew, driven by winds": behind a comma it explains what grew.
  if (!clause.subordinate || tokens[from - 1]?.text === ',') return false
  let at = clause.subject?.firstToken ?? clause.group
  while (at > firstToken && !locale.parts.subordinators.includes(tokens[at]?.lower ?? '')) at--
  return !locale.reactions.complementizers.includes(tokens[at]?.lower ?? '')
}
