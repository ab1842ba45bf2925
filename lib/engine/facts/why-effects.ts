import type { Document } from '../document.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { contentStems, type EventSentences, stem, stemsBetween } from './event.ts'
import { mentionsFrom } from './mentions-at.ts'
import { whoWords } from './who-words.ts'

/** A stem of this weight stands in the headline. */
const STRONG_TERM = 1
/** So many sentences behind the lede explain it where they take up one of its words. */
const BEHIND_LEDE = 2
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
 * Whether what a reason explains is the main event: two of its strongest words stand in the clause, or right behind the lede one, or a last one
 * behind an article, "the shooting". Names and qualities alone tell of whom, and not of what: "Marrow has no water because".
 */
export function explainsEvent(
  doc: Document,
  event: EventSentences,
  sentence: Sentence,
  effect: number,
  from: number,
): boolean {
  const isStrong = (one: string) => (event.terms.get(one) ?? 0) >= STRONG_TERM
  const { index, endToken } = sentence
  if (doc.parts[from - 2] === 'DT' && isStrong(stem(doc, doc.tokens[from - 1]?.lower ?? ''))) return true
  const clause = doc.clauses[index]?.findLast(({ verb, subject }) => subject && verb < from)
  // "Because of the fog, the ferry stayed": what a reason that comes first explains stands behind it.
  const own =
    clause?.subordinate && doc.tokens[from - 1]?.text !== ',' ? (clause.subject?.firstToken ?? effect) : effect
  const [start, end] = from === effect ? [from, endToken] : [Math.max(effect, own), from]
  const strong = [...stemsBetween(doc, start, end)].filter(isStrong).length
  const isBehindLede = index > event.lede && index <= event.lede + BEHIND_LEDE
  if (strong < (isBehindLede && from > effect ? 1 : 2)) return false
  for (let i = start; i < end; i++)
    if (/^(?:NNS?|VB.?)$/.test(doc.parts[i] ?? '') && [...stemsBetween(doc, i, i + 1)].some(isStrong)) return true
  return false
}

/** Whether nothing before a reason says what it explains, "it's because of the wind", or it is only spoken of: "he talked of delays due to". */
export function explainsNothing(doc: Document, firstToken: number, from: number): boolean {
  if (from > firstToken && stemsBetween(doc, firstToken, from).size === 0) return true
  const { saying } = whoWords(doc.locale)
  for (let i = from - 1; i >= firstToken; i--)
    if (/^VB/.test(doc.parts[i] ?? '')) return saying.has(doc.tokens[i]?.lower ?? '') && doc.parts[i + 1] === 'IN'
  return false
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

/** Whether one person whose name is known says what holds a reason: it is that one's opinion. */
export function isOpinionOfOne(doc: Document, { index }: Sentence, from: number): boolean {
  const { saying } = whoWords(doc.locale)
  return (doc.clauses[index] ?? []).some(({ subject, verb }) => {
    if (!subject || verb >= from || !saying.has(doc.tokens[verb]?.lower ?? '')) return false
    return mentionsFrom(doc, subject.firstToken, subject.endToken - 1).some(
      ({ kind, entity }) => kind === 'person' && doc.entities[entity]?.named,
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

/**
 * Whether a reason is half a clause: a verb of its own that no "that" opens stands behind a preposition, "due to rain Lee left", or none behind
 * "because"; or it breaks off, "due to floods that they".
 */
export function isTorn(
  { clauses, locale, parts, tokens }: Document,
  index: number,
  { from, to, isClause }: { readonly from: number; readonly to: number; readonly isClause: boolean },
): boolean {
  if (/^(?:IN|DT|TO|PRP)$/.test(parts[to - 1] ?? '')) return true
  const verbs = (clauses[index] ?? []).filter(({ verb }) => verb >= from && verb < to)
  if (isClause) return !verbs.some(({ verb }) => parts[verb] !== 'VBG') && !parts.slice(from, to).some(isFiniteVerb)
  const [that] = locale.reactions.complementizers
  return verbs.some(({ group }) => {
    for (let i = from; i < group; i++) if (parts[i] === 'WH' || tokens[i]?.lower === that) return false
    return /^(?:VBD|MD)$/.test(parts[group] ?? '') || (parts[group - 1] === 'PRP' && isFiniteVerb(parts[group]))
  })
}

/** Whether what stands behind "over" or "against" is a place: "fired over Oslin", which is where, and not why. */
export function isWhereabouts(doc: Document, index: number, from: number): boolean {
  const phrase = doc.phrases[index]?.find(({ firstToken }) => firstToken >= from)
  return (
    phrase !== undefined &&
    mentionsFrom(doc, phrase.firstToken, phrase.endToken - 1).some(
      ({ kind, endToken }) => kind === 'place' && endToken >= phrase.endToken,
    )
  )
}
