import type { Document } from '../document.ts'
import { isoDay, readIsoDay } from '../mentions/calendar.ts'
import type { WhenFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import type { EventSentences } from './event.ts'

/** How often the day on which a report appeared is the event's, where its text names none: of what is a report, and of other articles. */
const SCORE = { report: 0.6, other: 0.45 } as const

/**
 * The day of the report, for an article that names no time of its event: news appears on the day of what it tells, or on the next.
 * It is marked `reported`, so that nobody takes it for what the text says; the evidence is the sentence that it dates.
 */
export function reportDay(doc: Document, event: EventSentences, isReport: boolean): WhenFact | undefined {
  const sentence = doc.sentences[event.lede]
  const day = readIsoDay((sentence && doc.article.blocks[sentence.block]?.posted) ?? doc.article.published)
  if (day === undefined || !sentence) return undefined
  const start = isoDay(day)
  return {
    text: start,
    start,
    precision: 'day',
    reported: true,
    evidence: [evidenceFor(doc.article, sentence)],
    score: isReport ? SCORE.report : SCORE.other,
  }
}
