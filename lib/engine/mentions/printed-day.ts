import type { TextLayer } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { dayNumber, readIsoDay, weekdayOf } from './calendar.ts'
import type { TimeProposal } from './times-parts.ts'

/** How far into the text a page prints its date, in tokens: the headline, again above the text, and the agency may stand before it. */
const REACH = 60
/** Metadata that are so many days later are of an update, and so many earlier of another time zone: they count. */
const UPDATED = 5
const EARLIER = 2
/** A date without a weekday or a label, further from the metadata than this, is that of an old event. In days. */
const BELIEVED = 60

const words = perLocale(({ times }) => ({ printed: new Set(times.printedBehind) }))

/** The date that a text prints of itself: which of its times it is, and its day when the metadata have none or another one. */
export type PrintedDay = { readonly proposal: TimeProposal; readonly day?: number }

/**
 * The date that a text prints of itself at its top: "Published November 13, 2017", "AFP Friday 10 Oct 2014", "LEEDS (Jan. 8, 2016)", or a full
 * date that opens the text without being part of its sentence. It counts before the metadata, which may be those of another day.
 */
export function printedDay(text: TextLayer, proposals: readonly TimeProposal[]): PrintedDay | undefined {
  const published = readIsoDay(text.article.published)
  for (const proposal of proposals) {
    const { from, to, parts } = proposal
    if (from > REACH) return undefined
    const { year, month, day, weekday } = parts
    if (year === undefined || month === undefined || day === undefined) continue
    const number = dayNumber(year, month, day)
    const isSure =
      isBehindLabel(text, from) ||
      isInBrackets(text, from, to) ||
      (weekday !== undefined && weekdayOf(number) === weekday && standsApart(text, from, to))
    const opens = text.sentences[text.sentenceOf[from] as number]?.firstToken === from && standsApart(text, from, to)
    if (!isSure && !opens) continue
    const later = published === undefined ? undefined : published - number
    const isSame = later !== undefined && later <= UPDATED && later >= -EARLIER
    const counts = later === undefined || (!isSame && (isSure || Math.abs(later) <= BELIEVED))
    return { proposal, ...(counts ? { day: number } : {}) }
  }
  return undefined
}

/** Whether "Published" or "Date of publication" stands before a token, as a label does: with a capital or a colon. */
function isBehindLabel({ tokens, locale }: TextLayer, from: number): boolean {
  const { printed } = words(locale)
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const token = tokens[i]
    if (!token || !printed.has(token.lower)) continue
    return (
      token.shape !== 'lower' || tokens[i + 1]?.text === ':' || (tokens[i - 2]?.shape === 'capital' && i === from - 1)
    )
  }
  return false
}

/** Whether a date fills brackets behind the place of a dateline: "LEEDS, England (Jan. 8, 2016) —". */
function isInBrackets({ tokens, dateline }: TextLayer, from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0
  return (
    dateline !== undefined &&
    start < dateline.end &&
    start >= dateline.start &&
    tokens[from - 1]?.text === '(' &&
    tokens[to]?.text === ')'
  )
}

/** Whether a date is no part of a sentence: no preposition or article before it, and what follows begins anew or ends. */
function standsApart({ tokens, parts, sentences, sentenceOf }: TextLayer, from: number, to: number): boolean {
  const sentence = sentences[sentenceOf[from] as number]
  if (!sentence) return false
  const before = from > sentence.firstToken ? parts[from - 1] : undefined
  if (before && (/^(?:IN|DT|TO|CC|VB.?|PRP\$)$/.test(before) || tokens[from - 1]?.text === ',')) return false
  const next = to < sentence.endToken ? tokens[to] : undefined
  return (
    !next || next.kind === 'number' || (next.kind === 'word' && next.shape !== 'lower') || /^[|–—-]$/.test(next.text)
  )
}
