import type { Document, TimeMention } from '../document.ts'
import { isoDay, readIsoDay } from '../mentions/calendar.ts'
import type { WhenFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { contentStems, type EventSentences, headlineOf } from './event.ts'
import { tellsHarm } from './event-harm.ts'
import { isReport } from './report.ts'
import type { WhenCandidate } from './when-strength.ts'

/** How often the day on which a report appeared, or one that the text names shortly before, is the event's: of what is a report, and of other articles. */
export const REPORTED = { report: 0.6, other: 0.45 } as const
/** A day that the text names so many days before the report, be it that of a statement, stands before that of the report. */
const RECENT = 3
/** What lies so many days ahead is what the report is of. */
const AHEAD = 7
/** Of what such a day is the time. */
const NAMED: ReadonlySet<WhenCandidate['of']> = new Set<WhenCandidate['of']>(['event', 'statement', 'aftermath'])
const FINE = /^(?:day|part-of-day|hour|minute)$/

/**
 * The day of the report, for an article that names no time of its event: news appears on the day of what it tells, or on the next.
 * It is marked `reported`, so that nobody takes it for what the text says; the evidence is the sentence that it dates: the headline, where the first one of the body tells nothing of it.
 */
export function reportDay(doc: Document, event: EventSentences, reports: boolean): WhenFact | undefined {
  const lede = doc.sentences[event.lede]
  const headline = headlineOf(doc, event)
  const day = readIsoDay((lede && doc.article.blocks[lede.block]?.posted) ?? doc.article.published)
  const told = headline && contentStems(doc, headline)
  const isTold = lede && (!told || [...contentStems(doc, lede)].some((stem) => told.has(stem)))
  const sentence = isTold ? lede : (headline ?? lede)
  if (day === undefined || !sentence) return undefined
  const start = isoDay(day)
  return {
    text: start,
    start,
    precision: 'day',
    reported: true,
    evidence: [evidenceFor(doc.article, sentence)],
    score: reports && isNews(doc, event) ? REPORTED.report : REPORTED.other,
  }
}

/** Whether a headline tells that something happened: it has a verb, and not of what will be. */
function tellsDeed(doc: Document, event: EventSentences): boolean {
  const { firstToken = 0, endToken = 0 } = headlineOf(doc, event) ?? {}
  const told = doc.parts.slice(firstToken, endToken)
  return told.some((part) => part === 'VBZ' || part === 'VBD') && !told.includes('MD')
}

/** Whether an article tells news of a day: people hurt in what a portrait tells by the way are none. */
const isNews = (doc: Document, event: EventSentences): boolean =>
  tellsHarm(doc, event) || tellsDeed(doc, event) || isReport(doc, event, [])

/**
 * Whether the text itself names a day shortly before its report, or the report's own, be it that of a statement: then that day is told, and not
 * that the text gives none.
 * @param others the sentence from which on the text tells of other events
 */
export function isRecent(
  candidates: readonly WhenCandidate[],
  ranges: ReadonlyMap<TimeMention, TimeMention>,
  { start }: WhenFact,
  others: number,
): boolean {
  const reported = readIsoDay(start)
  return candidates.some(({ mention, of, written }) => {
    if (mention.fromContext || written || mention.sentence >= others || !NAMED.has(of) || !FINE.test(mention.precision))
      return false
    const { value } = ranges.get(mention) ?? mention
    const day = readIsoDay((value.end ?? value.start).slice(0, 10))
    return day !== undefined && reported !== undefined && day <= reported && reported - day <= RECENT
  })
}

/** Whether the text dates its event otherwise: to a day before that of the report, to a week ("last week"), or to a day that is near ahead. */
export function isDated(candidates: readonly WhenCandidate[], { start }: WhenFact, others: number): boolean {
  const reported = readIsoDay(start)
  return candidates.some(({ mention, of }) => {
    if (mention.fromContext || mention.sentence >= others) return false
    if (mention.precision === 'week') return of === 'event'
    if (!FINE.test(mention.precision)) return false
    const named = mention.value.start.slice(0, 10)
    if (named < start) return of === 'event'
    const day = readIsoDay(named)
    return of !== 'page' && named > start && day !== undefined && reported !== undefined && day - reported <= AHEAD
  })
}
