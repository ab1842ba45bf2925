import type { Document, TimeMention } from '../document.ts'
import { readIsoDay } from '../mentions/calendar.ts'
import { timeDirection } from '../mentions/times-direction.ts'
import type { TimePrecision, WhenFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { evidenceFor } from '../text/evidence.ts'
import { contentStems, type EventSentences } from './event.ts'

/** At most so many times; the first is the event's. */
const MOST = 3
/** A further time is given when its strength reaches this share of the first one's. */
const FURTHER = 0.6
/** A finer time of the same day is taken over when its strength reaches this share of the best one's. */
const FINER = 0.3
/** Below this strength no time is given. */
const LEAST = 0.03

/** How well a time of this precision answers when something happened. */
const PRECISION: Readonly<Record<TimePrecision, number>> = {
  minute: 1,
  hour: 1,
  'part-of-day': 1,
  day: 1,
  week: 0.45,
  month: 0.4,
  year: 0.05,
}
const CLOCK: ReadonlySet<TimePrecision> = new Set(['minute', 'hour'])
const FINE: ReadonlySet<TimePrecision> = new Set(['minute', 'hour', 'part-of-day'])

/** What a time gains or loses by where it stands and what it is attached to. */
const WEIGHTS = {
  /** Beside a word of saying: when somebody spoke. */
  statement: 0.35,
  /** Beside a word for that something took place. */
  occurrence: 1.5,
  /** With the clock time: an event is timed, a statement is not. */
  clock: 1.3,
  future: 0.4,
  quoted: 0.5,
  fromContext: 0.5,
  /** In what is no sentence of prose. */
  furniture: 0.2,
}
/** No sentence of prose has more tokens: captions and menus run together. */
const LONGEST_SENTENCE = 70
/** The weight of a sentence that does not tell the event. */
const ELSEWHERE = 0.2
/** How many tokens on each side of a time tell what it is the time of; and the weight of the event's words there that is full. */
const AROUND = 12
const FULL = 3

/** News is fresh: how likely a day so many days before the publication is the event's. */
function freshness(daysAgo: number): number {
  if (daysAgo < -1) return 0.5
  if (daysAgo <= 4) return 1
  if (daysAgo <= 10) return 0.8
  if (daysAgo <= 45) return 0.5
  return daysAgo <= 400 ? 0.25 : 0.1
}

type Candidate = { readonly mention: TimeMention; readonly day: string; readonly strength: number }

const words = perLocale(({ times }) => ({
  statements: new Set(times.statements),
  occurrences: new Set(times.occurrences),
  hedges: new Set(times.hedges),
}))

const VERB = /^(?:VB|VBD|VBN|VBZ|VBG|MD)$/

/** The words that a time depends on: from it back to the nearest verb in its sentence, else the verb after it. */
function governors(doc: Document, { firstToken, endToken, sentence }: TimeMention): readonly string[] {
  const borders = doc.sentences[sentence]
  const found: string[] = []
  // "Thursday's meeting" is the time of the meeting, whoever speaks of it.
  if (!borders || doc.parts[endToken] === 'POS') return found
  for (let i = firstToken - 1; i >= borders.firstToken; i--) {
    found.push(doc.tokens[i]?.lower as string)
    if (VERB.test(doc.parts[i] as string)) return found
  }
  for (let i = endToken; i < borders.endToken; i++)
    if (VERB.test(doc.parts[i] as string)) return [...found, doc.tokens[i]?.lower as string]
  return found
}

/** How much of the event stands around a time, from 0 to 1, by the words that they share. */
function eventAround(
  doc: Document,
  { terms }: EventSentences,
  { firstToken, endToken, sentence }: TimeMention,
): number {
  const borders = doc.sentences[sentence]
  if (!borders) return 0
  const near = {
    firstToken: Math.max(borders.firstToken, firstToken - AROUND),
    endToken: Math.min(borders.endToken, endToken + AROUND),
  }
  let sum = 0
  for (const one of contentStems(doc, near)) sum += terms.get(one) ?? 0
  return Math.min(1, sum / FULL)
}

function judge(doc: Document, event: EventSentences, mention: TimeMention, sentenceWeight: number): Candidate {
  const day = mention.value.start.slice(0, 10)
  const published = readIsoDay(doc.article.published)
  const number = readIsoDay(day)
  const sentence = doc.sentences[mention.sentence]
  const { statements, occurrences } = words(doc.locale)
  const governing = governors(doc, mention)
  let strength = sentenceWeight * (0.3 + 0.7 * eventAround(doc, event, mention)) * PRECISION[mention.precision]
  if (published !== undefined && number !== undefined) strength *= freshness(published - number)
  if (governing.some((word) => statements.has(word))) strength *= WEIGHTS.statement
  if (governing.some((word) => occurrences.has(word))) strength *= WEIGHTS.occurrence
  if (mention.fromContext) strength *= WEIGHTS.fromContext
  else if (CLOCK.has(mention.precision)) strength *= WEIGHTS.clock
  if (timeDirection(doc, mention.firstToken, mention.endToken) > 0) strength *= WEIGHTS.future
  if (doc.quotations.some((q) => q.start < mention.start && mention.end < q.end)) strength *= WEIGHTS.quoted
  if (sentence && sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) strength *= WEIGHTS.furniture
  return { mention, day, strength: Math.min(0.95, strength) }
}

/** The words of a time, with those of doubt before a clock time: "around 6 a.m.". */
function wording(doc: Document, { firstToken, end, precision }: TimeMention): string {
  const { hedges } = words(doc.locale)
  let from = firstToken
  while (CLOCK.has(precision) && from > 0 && hedges.has(doc.tokens[from - 1]?.lower as string)) from--
  return doc.article.text.slice(doc.tokens[from]?.start, end).replace(/\s+/g, ' ')
}

/** Whether a clock time lies in the part of the day that another time of the same day names, if it names one. */
function isWithin(doc: Document, part: TimeMention, clock: TimeMention): boolean {
  const { partHours } = doc.locale.times
  const hour = Number(clock.value.start.slice(11, 13))
  return doc.tokens.slice(part.firstToken, part.endToken).every(({ lower }) => {
    const hours = Object.hasOwn(partHours, lower) ? partHours[lower] : undefined
    if (!hours) return true
    const [first, last] = hours
    return first <= last ? hour >= first && hour <= last : hour >= first || hour <= last
  })
}

/** The fact of one day: its strongest words, and with them a part of the day or a clock time that stands in another sentence. */
function makeFact(doc: Document, candidates: readonly Candidate[], score: number): WhenFact {
  const top = (candidates.find(({ mention }) => !mention.fromContext) ?? candidates[0]) as Candidate
  const near = candidates.filter(({ strength }) => strength >= top.strength * FINER)
  const part = FINE.has(top.mention.precision)
    ? top
    : (near.find(({ mention }) => FINE.has(mention.precision) && !mention.fromContext) ?? top)
  const clock = near.find(({ mention }) => CLOCK.has(mention.precision) && isWithin(doc, part.mention, mention))
  const used =
    CLOCK.has(part.mention.precision) || !clock ? [part] : clock.mention.fromContext ? [part, clock] : [clock]
  const { value, precision } = (used.at(-1) as Candidate).mention
  const sentences = new Set([...used, top].map(({ mention }) => mention.sentence))
  return {
    text: used.map(({ mention }) => wording(doc, mention)).join(', '),
    ...value,
    precision,
    evidence: [...sentences].flatMap((index) => {
      const sentence = doc.sentences[index]
      return sentence ? [evidenceFor(doc.article.text, sentence)] : []
    }),
    score,
  }
}

/** How sure it is that something happened on a day: each sentence that says so adds to it. */
function strengthOf(candidates: readonly Candidate[]): number {
  const sentences = new Set<number>()
  let doubt = 1
  for (const { mention, strength } of candidates) {
    if (!sentences.has(mention.sentence)) doubt *= 1 - strength
    sentences.add(mention.sentence)
  }
  return 1 - doubt
}

/** How often a first (or further) time of this strength is the event's, as measured on annotated reports. */
const scoreOf = (strength: number, isFirst: boolean): number => (0.45 + 0.5 * Math.sqrt(strength)) * (isFirst ? 1 : 0.6)

/**
 * When the event happened, told apart from when somebody spoke of it, from background and from plans: the times of the
 * sentences that tell the event, brought together by day. The first fact is the event's time, at most two further days
 * follow. Nothing is given that the text does not say.
 */
export function findWhen(doc: Document, event: EventSentences): WhenFact[] {
  const weights = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  const byDay = new Map<string, Candidate[]>()
  for (const mention of doc.times) {
    const candidate = judge(doc, event, mention, weights.get(mention.sentence) ?? ELSEWHERE)
    const same = byDay.get(candidate.day)
    if (same) same.push(candidate)
    else byDay.set(candidate.day, [candidate])
  }
  const days = [...byDay.values()].map((candidates) => {
    candidates.sort((a, b) => b.strength - a.strength || a.mention.start - b.mention.start)
    return { candidates, strength: strengthOf(candidates) }
  })
  days.sort((a, b) => b.strength - a.strength)
  const first = days[0]?.strength ?? 0
  const facts: WhenFact[] = []
  for (const { candidates, strength } of days) {
    const { start, end } = (candidates[0] as Candidate).mention
    const kept = strength >= LEAST && strength >= first * FURTHER && facts.length < MOST
    doc.trace({
      stage: 'when',
      rule: 'day',
      verdict: kept ? 'kept' : 'dropped',
      reason: `strength ${strength.toFixed(2)}`,
      text: doc.article.text.slice(start, end),
      start,
      end,
    })
    if (kept) facts.push(makeFact(doc, candidates, scoreOf(strength, facts.length === 0)))
  }
  return facts
}
