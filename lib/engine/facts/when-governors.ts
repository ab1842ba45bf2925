import type { Document, TimeMention } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { contentStems, type EventSentences, stem } from './event.ts'
import { tellsHarm } from './event-harm.ts'

/** How far behind the possessive of a time its noun may stand: "Monday's deadly mass shooting". */
const DEED_REACH = 3

/** How far from its verb a toll may stand. */
const TOLL_REACH = 4
/** A word of this weight stands in the headline. */
const TOLD = 1
/** A sentence of this weight is the headline or the lede. */
const LEDE = 0.95
/** And of this weight one that opens the text. */
const OPENING = 0.9

const NOUN = /^NNP?S?$/
/** What stands between a noun and the clause that tells it apart. */
const CLAUSE_NOUN = /^(?:NNP?S?|IN|DT|JJ|CD)$/
const VERB = /^(?:VB|VBD|VBN|VBZ|VBG|MD)$/

const words = perLocale(({ when, casualties, times }) => ({
  relatives: casualties.relatives,
  announcing: new Set(when.announcing),
  clauseOpeners: new Set(when.clauseOpeners),
  aftermath: new Set(when.aftermath),
  publishing: new Set(when.publishing),
  speaking: new Set(when.speaking),
  tolls: new Set(when.tolls),
  deeds: new Set(when.deeds),
  eras: new Set(when.eras),
  states: new Set(when.states),
  beforeTime: new Set(times.beforeMonth),
  sequels: new Set(when.sequels),
}))

/** The tokens that a time depends on, by index: from it back to the nearest verb in its sentence, else the verb after it. The verb comes last. */
export function timeGovernors(doc: Document, time: TimeMention): readonly number[] {
  const { firstToken, endToken, sentence } = time
  const borders = doc.sentences[sentence]
  const found: number[] = []
  // "Thursday's meeting" is the time of the meeting, whoever speaks of it.
  if (!borders || doc.parts[endToken] === 'POS' || isOfDeed(doc, time)) return found
  for (let i = firstToken - 1; i >= borders.firstToken; i--) {
    found.push(i)
    if (VERB.test(doc.parts[i] as string)) return found
  }
  for (let i = endToken; i < borders.endToken; i++) if (VERB.test(doc.parts[i] as string)) return [...found, i]
  return found
}

/** Whether a time is when somebody announced a deed, not that of the deed: "announced on Monday that it had killed six". */
export function isAnnounced(doc: Document, { endToken }: TimeMention, governing: readonly number[]): boolean {
  const { announcing, clauseOpeners } = words(doc.locale)
  const verb = governing.at(-1)
  if (verb === undefined || !announcing.has(doc.tokens[verb]?.lower as string)) return false
  return clauseOpeners.has(doc.tokens[Math.max(verb + 1, endToken)]?.lower as string)
}

/**
 * Whether a time is that of what follows a deed or goes on beside it: a charge, a vigil; outside of the headline and the lede a publication.
 * Where the headline tells that, it is the event.
 * @param weight how much the sentence tells of the event
 */
export function isOfAftermath(
  doc: Document,
  event: EventSentences,
  governing: readonly number[],
  weight: number,
): boolean {
  const { aftermath, publishing, speaking } = words(doc.locale)
  const title = doc.sentences[event.headline ?? event.lede]
  if (!title) return false
  const told = contentStems(doc, title)
  return governing.some((i) => {
    const word = doc.tokens[i]?.lower as string
    const follows =
      aftermath.has(word) || (weight < LEDE && publishing.has(word)) || (speaking.has(word) && tellsHarm(doc, event))
    return follows && !told.has(stem(doc, word))
  })
}

/** Whether a time is when a toll grew: "on Tuesday raised the death toll", "the toll rose to nine on Tuesday". */
export function isOfToll(
  { tokens, locale, sentenceOf }: Document,
  { firstToken, endToken, sentence }: TimeMention,
  governing: readonly number[],
): boolean {
  const { tolls } = words(locale)
  const verb = governing.at(-1)
  if (verb === undefined || Math.max(firstToken - verb, verb - endToken) > TOLL_REACH) return false
  for (let i = verb - TOLL_REACH; i <= verb + TOLL_REACH; i++)
    if (sentenceOf[i] === sentence && tolls.has(tokens[i]?.lower as string)) return true
  return false
}

/** Whether a day only tells apart a thing that is no deed and no part of the event: "the New Year's Eve party", "overnight gains". */
export function isAttribute(
  doc: Document,
  { terms }: EventSentences,
  { firstToken, endToken, sentence }: TimeMention,
): boolean {
  let head = endToken
  while (doc.parts[head] === 'JJ') head++
  if (doc.sentenceOf[head] !== sentence || !/^NNS?$/.test(doc.parts[head] as string)) return false
  if (!/^(?:DT|JJ|PRP\$)$/.test(doc.parts[firstToken - 1] as string)) return false
  while (/^NNS?$/.test(doc.parts[head + 1] as string) && doc.sentenceOf[head + 1] === sentence) head++
  const noun = doc.tokens[head]?.lower as string
  return !words(doc.locale).deeds.has(noun) && (terms.get(stem(doc, noun)) ?? 0) < TOLD
}

/** Whether a time stands in a clause that tells apart a thing that is no deed and no part of the event: "the hill that rebels seized on October 5". */
export function isInClause(doc: Document, { terms }: EventSentences, { firstToken, sentence }: TimeMention): boolean {
  const { deeds, relatives } = words(doc.locale)
  const first = doc.sentences[sentence]?.firstToken ?? firstToken
  let i = firstToken - 1
  while (i > first && !opensClause(i) && doc.tokens[i]?.kind !== 'punctuation') i--
  if (i <= first || !opensClause(i)) return false
  i--
  // "a hill in Norland that": the noun that is told apart stands before its place.
  const nouns: string[] = []
  for (; i >= first && CLAUSE_NOUN.test(doc.parts[i] as string); i--)
    if (NOUN.test(doc.parts[i] as string)) nouns.push(doc.tokens[i]?.lower as string)
  return nouns.every((noun) => !deeds.has(noun) && (terms.get(stem(doc, noun)) ?? 0) < TOLD)

  // "said that" opens what is said.
  function opensClause(k: number): boolean {
    return relatives.has(doc.tokens[k]?.lower as string) && NOUN.test(doc.parts[k - 1] as string)
  }
}

/** Whether a time is that of a deed, which it owns or tells apart: "Monday's shooting", "the Dec. 22 shooting". */
export function isOfDeed(doc: Document, { firstToken, endToken }: TimeMention): boolean {
  const owns = doc.parts[endToken] === 'POS'
  if (!owns && doc.parts[firstToken - 1] !== 'DT') return false
  const { deeds } = words(doc.locale)
  const first = owns ? endToken + 1 : endToken
  for (let i = first; i < first + DEED_REACH; i++) {
    if (deeds.has(doc.tokens[i]?.lower as string)) return true
    if (!/^(?:NN|JJ|CD)/.test(doc.parts[i] as string)) return false
  }
  return false
}

/**
 * Whether a time owns what is no deed and no part of the event: "Sunday's election", "last week's phone call"; in the headline and the lede only
 * a word for the day does, which means these times there: "today's music".
 * @param weight how much its sentence tells of the event
 */
export function isOwner(
  doc: Document,
  { terms }: EventSentences,
  { firstToken, endToken }: TimeMention,
  weight: number,
): boolean {
  const { eras, deeds } = words(doc.locale)
  const isOfDay = endToken - firstToken === 1 && eras.has(doc.tokens[firstToken]?.lower ?? '')
  if (doc.parts[endToken] !== 'POS' || (weight >= OPENING && !isOfDay)) return false
  let head = endToken
  while (head - endToken <= DEED_REACH && /^(?:NN|JJ|CD|RB)/.test(doc.parts[head + 1] ?? '')) head++
  const noun = doc.tokens[head]?.lower ?? ''
  const told = terms.get(stem(doc, noun)) ?? 0
  return head > endToken && !deeds.has(noun) && (isOfDay ? told < TOLD : told === 0)
}

/**
 * Whether a year only tells a thing of a kind apart, as a part of its name: a noun behind it, and before it no preposition, or one that stands
 * before no time ("with 2020 Northrail Sport").
 */
export function isLabel(doc: Document, { firstToken, endToken, precision, sentence }: TimeMention): boolean {
  const { parts, sentenceOf, tokens } = doc
  if (precision !== 'year' || endToken - firstToken > 1 || sentenceOf[endToken] !== sentence) return false
  if (parts[firstToken - 1] !== 'IN') return /^(?:NNP?S?|JJ)$/.test(parts[endToken] as string)
  const isOfTime = words(doc.locale).beforeTime.has(tokens[firstToken - 1]?.lower ?? '')
  return !isOfTime && parts[endToken] === 'NNP' && tokens[endToken]?.shape !== 'lower'
}

/** Whether "today" means these times, behind what something is or becomes: "only a concept today", "the fastest one in use today". */
export function isOfThese(
  { tokens, parts, locale }: Document,
  governors: readonly number[],
  time: TimeMention,
): boolean {
  const { firstToken, endToken } = time
  const { eras, states } = words(locale)
  const verb = governors.at(-1)
  if (verb === undefined || verb >= firstToken - 1 || endToken - firstToken > 1) return false
  if (!eras.has(tokens[firstToken]?.lower ?? '') || !states.has(tokens[verb]?.lower ?? '')) return false
  return /^(?:NNS?|JJ[RS]?)$/.test(parts[firstToken - 1] as string)
}

/**
 * Whether a time is that of what came before the event: in "keepers found the eagle after Tuesday's show", where nobody is harmed, the
 * show's. "Six died after a fire on Monday" tells the deed behind "after".
 */
export function isBefore(doc: Document, event: EventSentences, { firstToken, sentence }: TimeMention): boolean {
  const { sequels } = words(doc.locale)
  const first = doc.sentences[sentence]?.firstToken ?? firstToken
  let i = firstToken - 1
  while (i > first && doc.tokens[i]?.kind !== 'punctuation' && !sequels.has(doc.tokens[i]?.lower ?? '')) i--
  if (i <= first || !sequels.has(doc.tokens[i]?.lower ?? '') || tellsHarm(doc, event)) return false
  for (let k = first; k < i; k++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(doc.parts[k] ?? '')) return true
  return false
}
