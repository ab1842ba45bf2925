import type { Document, TimeMention } from '../document.ts'
import { readIsoDay } from '../mentions/calendar.ts'
import type { TraceEntry, WhenFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import type { EventSentences } from './event.ts'
import { otherEventsFrom } from './other-events.ts'
import { isDated, isRecent, REPORTED, reportDay } from './report-day.ts'
import { isOfWhatFollows, makeFact } from './when-fact.ts'
import { findRanges } from './when-ranges.ts'
import { isClock, judgeTime, type WhenCandidate } from './when-strength.ts'

/** At most so many times; the first is the event's. */
const MOST = 3
/** A further time is given when its strength reaches this share of the first one's. */
const FURTHER = 0.6
/** The weight of a sentence that does not tell the event, and what one keeps that tells of another. */
const ELSEWHERE = 0.2
const OTHER = 0.4
/** A day of less strength, named in no sentence that tells the event (of this weight), is that of something else. */
const FAINT = 0.3
/** The score of what is not shown. */
const UNSURE = 0.45
const TELLS = 0.95
/** What a day keeps, in the order of days, that is mostly that of a statement or of what follows a deed. */
const FOLLOWING = 0.7
/** At this strength, a time of which a sentence says that something took place then needs no sentence of the event. */
const OCCURRED = 0.1
const DAY_LENGTH = 'yyyy-mm-dd'.length
/** Below this strength no time is given; nor the day of the report, where the text dates its event so well to a day long before. */
const LEAST = 0.03
const DATED = 0.05
/** At this strength a day of the days before the report is told, wherever it stands. */
const CLEAR = 0.15
/** A sentence of this weight tells of the event, or of what is around it. */
const ABOUT = 0.34
/** A further day without a clock time stands in a sentence of this weight: farther down it was the event's in 8 cases of 21. */
const OPENING = 0.9
/** A month or a year of less strength is that of what came before, wherever it stands. */
const CLEAR_PERIOD = 0.1
const PERIOD = /^(?:month|year)$/

const words = perLocale(({ times }) => ({
  partHours: new Map(Object.entries(times.partHours)),
}))

/** A night that is named without its day, on the day that another time gives it: "overnight", and "the Tuesday night raids" of a report of Wednesday. */
function onItsNight(doc: Document, mention: TimeMention): TimeMention {
  const { partHours } = words(doc.locale)
  const crossesMidnight = ({ precision, endToken }: TimeMention): boolean => {
    const [first, last] = partHours.get(doc.tokens[endToken - 1]?.lower as string) ?? [0, 0]
    return precision === 'part-of-day' && first > last
  }
  if (mention.rule !== 'deictic' || mention.endToken - mention.firstToken > 1 || !crossesMidnight(mention))
    return mention
  const day = readIsoDay(mention.value.start)
  const night = doc.times.find(
    (one) =>
      one !== mention && !one.fromContext && crossesMidnight(one) && readIsoDay(one.value.start) === (day ?? 0) - 1,
  )
  return night ? { ...mention, value: night.value } : mention
}

function trace(
  doc: Document,
  { mention: { start, end }, of, strength }: WhenCandidate,
  verdict: TraceEntry['verdict'],
  dayStrength = strength,
): void {
  const reason = `strength ${dayStrength.toFixed(2)}${of === 'event' ? '' : `, of a ${of}`}`
  doc.trace({ stage: 'when', rule: 'day', verdict, reason, text: doc.article.text.slice(start, end), start, end })
}

/** How sure it is that something happened on a day: each sentence that says so adds to it. */
function strengthOf(candidates: readonly WhenCandidate[]): number {
  const sentences = new Set<number>()
  let doubt = 1
  for (const { mention, strength } of candidates) {
    if (!sentences.has(mention.sentence)) doubt *= 1 - strength
    sentences.add(mention.sentence)
  }
  return 1 - doubt
}

/** Whether a time of the event is a day of the month or the week that another time names: "last month", "on June 28". */
function isDayOf(day: WhenCandidate | undefined, period: WhenCandidate | undefined): boolean {
  if (!day || !period || day.of !== 'event' || !/^(?:week|month)$/.test(period.mention.precision)) return false
  if (day.day.length < DAY_LENGTH || day === period) return false
  const { start, end } = period.mention.value
  return period.mention.precision === 'month'
    ? day.day.startsWith(start)
    : day.day >= start && day.day <= (end ?? start)
}

/** What a day's score keeps that is only that of a statement, or only that of a plan or of the page itself. */
const ASIDE = { statement: 0.7, elsewhere: 0.5 } as const

/** How often a day of this strength is the event's: less for a further day. */
const scoreOf = (strength: number, isFirst: boolean, share: number): number =>
  (0.4 + 0.55 * Math.sqrt(strength)) * (isFirst ? 1 : 0.6) * share

/**
 * When the event happened, told apart from when somebody spoke of it, from background and from plans: the times of the
 * sentences that tell the event, brought together by day. The first fact is the event's time, at most two further days
 * follow. Where the text names none, the day of the report stands in for it, marked as such.
 */
export function findWhen(doc: Document, event: EventSentences, isReport: boolean): WhenFact[] {
  const others = otherEventsFrom(doc, event)
  const weights = new Map(event.sentences.map(({ index, weight }) => [index, index < others ? weight : weight * OTHER]))
  const byDay = new Map<string, WhenCandidate[]>()
  const weightOf = ({ sentence }: TimeMention): number => weights.get(sentence) ?? 0
  const ranges = findRanges(doc)
  const ends = new Set(ranges.values())
  for (const mention of doc.times) {
    if (ends.has(mention)) continue
    const candidate = judgeTime(doc, event, onItsNight(doc, mention), weights.get(mention.sentence) ?? ELSEWHERE)
    trace(doc, candidate, 'proposed')
    const same = byDay.get(candidate.day)
    if (same) same.push(candidate)
    else byDay.set(candidate.day, [candidate])
  }
  const days = [...byDay.values()].map((candidates) => {
    candidates.sort((a, b) => b.strength - a.strength || a.mention.start - b.mention.start)
    return { candidates, strength: strengthOf(candidates) }
  })
  // A day that is mostly that of a statement or of what follows yields to one of the deed.
  const rank = ({ candidates, strength }: (typeof days)[number]): number =>
    strength * (isOfWhatFollows(candidates[0] as WhenCandidate) ? FOLLOWING : 1)
  days.sort((a, b) => rank(b) - rank(a))
  const told = days.filter(
    ({ candidates: [top], strength }) =>
      !days.some((other) => other.strength >= strength * FURTHER && isDayOf(other.candidates[0], top)),
  )
  const first = told[0]?.strength ?? 0
  const facts: WhenFact[] = []
  for (const { candidates, strength } of told) {
    const kept = strength >= LEAST && strength >= first * FURTHER && facts.length < MOST
    trace(doc, candidates[0] as WhenCandidate, kept ? 'kept' : 'dropped', strength)
    if (!kept) continue
    const ofEvent = candidates.some(({ of }) => of === 'event')
    const stated = candidates.some(isOfWhatFollows)
    const share = ofEvent ? 1 : stated ? ASIDE.statement : ASIDE.elsewhere
    const isTold = facts.length === 0 || candidates.some(({ mention }) => weightOf(mention) >= TELLS)
    const isSure =
      facts.length === 0 || candidates.some(({ mention }) => weightOf(mention) >= OPENING || isClock(mention.precision))
    const score = scoreOf(strength, facts.length === 0, share)
    facts.push(makeFact(doc, ranges, candidates, isSure ? score : Math.min(score, UNSURE), isTold))
  }
  const best = told[0]
  const isOfPage = best?.candidates.every(({ of }) => of === 'page') ?? false
  const opening = doc.sentences.find(({ kind }) => kind === 'paragraph')?.index
  const isInLede = best?.candidates.some(({ mention }) => weightOf(mention) >= TELLS || mention.sentence === opening)
  const named = best?.candidates.filter(({ mention }) => !mention.fromContext) ?? []
  // A clock time alone, far from the event, is that of a shop or a show.
  const isNamed = named.length > 0
  // The day of a message that the page shows says when that was written.
  const unwritten = best?.candidates.filter(({ written }) => !written) ?? []
  const isWritten = best !== undefined && unwritten.length < best.candidates.length && strengthOf(unwritten) < FAINT
  const occurs = best?.candidates.some(({ occurs, strength }) => occurs && strength >= OCCURRED)
  // "until October 31": what happened is only bounded by it.
  const isBound = named.length > 0 && named.every(({ of }) => of === 'span')
  const isVague =
    best !== undefined &&
    best.strength < CLEAR_PERIOD &&
    best.candidates.every(({ mention }) => PERIOD.test(mention.precision))
  const isFaint = isWritten || (best !== undefined && ((best.strength < FAINT && !occurs) || !isNamed) && !isInLede)
  const unsure = facts.map((fact) => ({ ...fact, score: Math.min(fact.score, UNSURE) }))
  if ((isBound || (isVague && isInLede)) && facts.length > 0) return unsure
  if (facts.length > 0 && !isOfPage && !isFaint) return facts
  const reported = reportDay(doc, event, isReport)
  if (!reported) return unsure
  if (isOfPage) return [reported]
  // What the newest entry of a live page tells, it tells on its own day.
  if (doc.article.blocks.some(({ posted }) => posted !== undefined)) return [...unsure, reported]
  const heaviest = ({ candidates }: (typeof days)[number]) =>
    Math.max(...candidates.map(({ mention }) => weightOf(mention)))
  const [recent] = told
    .filter(({ candidates, strength }) => strength >= LEAST && isRecent(candidates, ranges, reported, others))
    .filter((day) => heaviest(day) >= ABOUT || day.strength >= CLEAR)
    .sort((a, b) => heaviest(b) - heaviest(a))
  if (recent) {
    const fact = makeFact(doc, ranges, recent.candidates, isReport ? REPORTED.report : REPORTED.other, false)
    return [fact, ...unsure.filter(({ text }) => text !== fact.text)]
  }
  const isElse = told.some(
    (day) => day.strength >= DATED && heaviest(day) >= ABOUT && isDated(day.candidates, reported, others),
  )
  return isElse ? unsure : [...unsure, reported]
}
