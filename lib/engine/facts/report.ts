import type { Document } from '../document.ts'
import type { CasualtyFact } from '../model.ts'
import { addressesReader } from './addresses.ts'
import { type EventSentences, headlineOf } from './event.ts'
import { lineWords } from './line-words.ts'

/** A report tells what happened at most so many days before it appeared, or will happen so soon. */
const NEWS_DAYS = 10
/** How many sentences from the lede on are looked at. */
const LOOKED_AT = 5
const DAY = 86_400_000

/**
 * Whether an article reports an event, rather than portrays, argues, lists or advises: then it has developments, a reason and a
 * background. The signs are a dateline, people who were hurt, or a day near its publication in the first sentences; a headline that
 * asks or teases and sentences that speak to the reader are signs against it.
 */
export function isReport(doc: Document, event: EventSentences, casualties: readonly CasualtyFact[]): boolean {
  if (doc.dateline || casualties.some(({ background, score }) => !background && score >= 0.6)) return true
  const headline = headlineOf(doc, event)
  const { teasers } = lineWords(doc.locale)
  if (headline) {
    const asks = doc.tokens[headline.endToken - 1]?.text === '?'
    if (asks || teasers.has(doc.tokens[headline.firstToken]?.lower ?? '')) return false
  }
  const first = doc.sentences.filter(({ index }) => index >= event.lede).slice(0, LOOKED_AT)
  if (first.filter((sentence) => addressesReader(doc, sentence)).length > 1) return false
  const published = Date.parse(doc.article.published ?? '')
  return doc.times.some(({ sentence, value }) => {
    if (!first.some(({ index }) => index === sentence) && sentence !== event.headline) return false
    if (value.start.length < 10) return false
    const days = Math.abs(published - Date.parse(value.start.slice(0, 10))) / DAY
    return Number.isNaN(days) || days <= NEWS_DAYS
  })
}
