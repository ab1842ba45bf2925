import type { Document, EntityMention, TokenSpan } from '../document.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { type Clause, embeds, type NounPhrase } from '../text/phrases.ts'
import { stem } from './event.ts'
import { sharedStaff } from './who-staff.ts'
import { whoWords } from './who-words.ts'

/** How far behind the first of several a name joined to it may stand, in tokens. */
const JOINED_REACH = 12

/** Where somebody stands in the clause. */
export type Place = 'subject' | 'object' | 'agent' | 'other' | 'speaker'

const within = (inner: { firstToken: number; endToken: number }, outer: { firstToken: number; endToken: number }) =>
  inner.firstToken >= outer.firstToken && inner.endToken <= outer.endToken

/** The token behind some tokens, the rest of their noun phrase and what "and" joins to it. */
function behindJoined(doc: Document, at: TokenSpan): number {
  const phrases = doc.phrases[at.sentence] ?? []
  let behind = phrases.find((p) => within(at, p))?.endToken ?? at.endToken
  while (doc.parts[behind] === 'CC') {
    const next = phrases.find(({ firstToken }) => firstToken === behind + 1)
    if (!next) break
    behind = next.endToken
  }
  return behind
}

/** Whether a finite verb follows: "hit a wall and the driver fled", "hit a wall, the council and residents said". */
const beginsClause = (doc: Document, at: TokenSpan) => isFiniteVerb(doc.parts[behindJoined(doc, at)])

/** Whether a verb of saying follows: "100 children, the government and residents said" is no apposition. */
const speaks = (doc: Document, at: TokenSpan) =>
  whoWords(doc.locale).saying.has(doc.tokens[behindJoined(doc, at)]?.lower ?? '')

/** Whether a name stands right before a finite verb of saying: "the Monitor said those killed …", where another verb follows. */
export const tells = (doc: Document, at: TokenSpan | EntityMention) =>
  'entity' in at &&
  // "The Directorate of Health said": the directorate did.
  !doc.locale.parts.genitives.includes(doc.tokens[at.firstToken - 1]?.lower ?? '') &&
  /^VB[DZN]$/.test(doc.parts[at.endToken] ?? '') &&
  doc.parts[at.endToken + 1] !== 'TO' &&
  whoWords(doc.locale).saying.has(doc.tokens[at.endToken]?.lower ?? '')

/** Whether some tokens are a noun phrase, a part of it, or an apposition to it: "the mayor, Ada Lind,". */
export function isPartOf(doc: Document, at: TokenSpan, phrase: NounPhrase): boolean {
  // "The Bank" of "The Bank of Oslin": the phrase ends within the name.
  if (within(at, phrase) || (phrase.head >= at.firstToken && phrase.head < at.endToken)) return true
  return at.firstToken === phrase.endToken + 1 && doc.tokens[phrase.endToken]?.text === ',' && !speaks(doc, at)
}

/** Whether a name only tells whose people or which thing is meant: "Northrail" of "a Northrail driver", "Oslin" of "the Oslin shooting". */
function qualifies(doc: Document, at: TokenSpan | EntityMention): boolean {
  const { parts } = doc
  if ('entity' in at && sharedStaff(doc, at)) return true
  // "Oslin shooting stemmed from a row": what looks like a participle between a name and a verb is a noun.
  if (parts[at.endToken] === 'VBG' && isFiniteVerb(parts[at.endToken + 1])) return true
  const phrase = doc.phrases[at.sentence]?.find((p) => p.firstToken <= at.firstToken && p.endToken > at.endToken)
  // "Banks' daughter was shot": the apostrophe alone owns, and the phrase ends before it.
  if (
    /^['’]$/.test(doc.tokens[at.endToken]?.text ?? '') &&
    /^(?:JJ|CD|NNS?)$/.test(parts[at.endToken + 1] ?? '') &&
    doc.tokens[at.endToken]?.spaced === false &&
    doc.tokens[at.endToken - 1]?.lower.endsWith('s')
  )
    return true
  if (!phrase || phrase.head < at.endToken) return false
  // A person seldom qualifies anything but people; a verb of a headline that looks like a noun stands behind a person.
  const isPerson = 'entity' in at && doc.entities[at.entity]?.kind === 'person'
  if (!isPerson || (parts[phrase.head] === 'NNP' && parts[at.endToken] === 'NNP')) return true
  const { people } = whoWords(doc.locale)
  for (let i = at.endToken; i <= phrase.head; i++) if (people.has(doc.tokens[i]?.lower ?? '')) return true
  return parts[at.endToken] === 'POS' && doc.sentences[at.sentence]?.kind !== 'headline'
}

/** Whether the words are named as those by whom something is done: "shot by soldiers", "an attack by rebels". */
function isAgent(doc: Document, at: TokenSpan): boolean {
  const { agentLink, affecting, holding } = whoWords(doc.locale)
  const phrase = doc.phrases[at.sentence]?.find((p) => within(at, p))
  const link = (phrase?.firstToken ?? at.firstToken) - 1
  if (doc.tokens[link]?.lower !== agentLink) return false
  const doing = doc.tokens[link - 1]?.lower ?? ''
  // "In a town held by rebels": they did nothing there.
  if (holding.has(doing)) return false
  return (
    /^(?:VBN|VBD|RP|RB)$/.test(doc.parts[link - 1] ?? '') || affecting.has(stem(doc, doing)) || affecting.has(doing)
  )
}

/** Whether some tokens are joined by "and" or commas to a phrase before them: "Jon Holm" of "killed Ada Lind and Jon Holm". */
function isJoinedTo(doc: Document, at: TokenSpan, phrase: NounPhrase): boolean {
  if (at.firstToken < phrase.endToken || at.firstToken - phrase.endToken > JOINED_REACH) return false
  const own = doc.phrases[at.sentence]?.find((p) => within(at, p))
  const from = own?.firstToken ?? at.firstToken
  let isJoined = false
  for (let i = phrase.endToken; i < from; i++) {
    const part = doc.parts[i] as string
    if (!/^(?:CC|CD|NN|NNP|DT|JJ)$/.test(part) && doc.tokens[i]?.text !== ',') return false
    isJoined ||= part === 'CC'
  }
  return isJoined && !beginsClause(doc, at)
}

/** Whether a preposition of place governs the words: "at the White House". */
export function isLocated(doc: Document, at: TokenSpan): boolean {
  const { locatives, subordinators } = whoWords(doc.locale)
  let before = at.firstToken - 1
  while (before > 0 && /^(?:DT|JJ|CD|PRP\$)$/.test(doc.parts[before] as string)) before--
  const word = doc.tokens[before]?.lower ?? ''
  return doc.sentenceOf[before] === at.sentence && locatives.has(word) && !subordinators.has(word)
}

/** Whether what stands behind a verb is the subject of the next one, and no object: "said Ada Lind also died". */
function beginsEmbedded(doc: Document, { sentence, object, verb }: Clause): boolean {
  if (!object || object.firstToken < verb) return false
  // "Executed 20 members of a clan it has been battling": whoever is killed is told of, and tells nothing.
  const isDeadly = whoWords(doc.locale).killing.has(stem(doc, doc.tokens[verb]?.lower ?? ''))
  if (isDeadly && doc.sentences[sentence]?.kind !== 'headline' && object.firstToken === verb + 1) return false
  return (doc.clauses[sentence] ?? []).some((next) => {
    if (next.verb <= verb || next.subject?.firstToken !== object.firstToken || !embeds(doc, verb, next.group))
      return false
    for (let i = next.subject.endToken; i < next.group; i++)
      if (doc.parts[i] === 'WH' || doc.tokens[i]?.text === ',') return false
    return true
  })
}

/**
 * Whether what looks like the subject of a verb in a headline is the object of the verb before it, whose comma is lost: "Bomb kills woman wounds
 * two", and not "Blast kills two, police say".
 */
function isListedObject(doc: Document, { sentence, subject, group }: Clause): boolean {
  if (!subject || doc.sentences[sentence]?.kind !== 'headline' || group !== subject.endToken) return false
  const { affecting } = whoWords(doc.locale)
  return (doc.clauses[sentence] ?? []).some(
    (before) =>
      before.verb + 1 === subject.firstToken &&
      !before.passive &&
      before.object?.firstToken === subject.firstToken &&
      before.subject !== undefined &&
      affecting.has(stem(doc, doc.tokens[before.verb]?.lower ?? '')),
  )
}

const isAside = ({ tokens }: Document, at: number) => tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ','

/** The clause in which a stretch of tokens is subject or object, and which of the two. */
export function standing(doc: Document, at: TokenSpan): { place: Place; clause?: Clause } {
  if (qualifies(doc, at) || isLocated(doc, at)) return { place: 'other' }
  let relative: { place: Place; clause: Clause } | undefined
  for (const clause of doc.clauses[at.sentence] ?? []) {
    // "Medical" of "Carrow Rises Medical": what looks like a verb is a part of the name.
    if (clause.verb >= at.firstToken && clause.verb < at.endToken) continue
    // "Ada Lind, left, and Jon Holm were shot": a word between commas is no verb.
    if (clause.group === clause.verb && isAside(doc, clause.verb)) continue
    const verb = doc.tokens[clause.verb]?.lower ?? ''
    if (clause.subject && isPartOf(doc, at, clause.subject) && !isListedObject(doc, clause)) {
      const place = whoWords(doc.locale).saying.has(verb) ? 'speaker' : 'subject'
      // "Ada Lind, who runs the mill, said": what somebody does goes before what they are.
      if (doc.parts[clause.group - 1] !== 'WH') return { place, clause }
      relative ??= { place, clause }
      continue
    }
    if (
      clause.object &&
      !beginsEmbedded(doc, clause) &&
      (isPartOf(doc, at, clause.object) || isJoinedTo(doc, at, clause.object))
    )
      // "Killed 23 people, the monitors said", and the comma may be lost.
      return speaks(doc, at) ? { place: 'speaker' } : { place: 'object', clause }
  }
  if (relative) return relative
  if (isAgent(doc, at)) return { place: 'agent' }
  return { place: opensVerbless(doc, at) ? 'subject' : 'other' }
}

/**
 * Whether the words open a headline in which no verb was found, alone or joined by "and" to those that do: "Ada Lind and Jon Holm hold
 * talks", where the verb looks like a noun.
 */
function opensVerbless(doc: Document, at: TokenSpan): boolean {
  const sentence = doc.sentences[at.sentence]
  if (sentence?.kind !== 'headline' || doc.clauses[at.sentence]?.length) return false
  const first = doc.phrases[at.sentence]?.[0]
  if (first?.firstToken !== sentence.firstToken) return false
  if (at.firstToken === first.firstToken) return doc.parts[at.endToken] === 'CC'
  return doc.parts[at.firstToken - 1] === 'CC' && at.firstToken - 1 <= first.endToken && 'entity' in at
}
