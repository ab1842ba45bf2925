import type { TextLayer } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { dayNumber, readIsoDay, weekdayOf } from './calendar.ts'
import { readDate } from './numeric-dates.ts'
import type { TimeParts, TimeProposal } from './times-parts.ts'

/** How far into the text a page prints its date, in tokens: the headline, again above the text, and the agency may stand before it. */
const REACH = 60
/** Metadata that are so many days later are of an update, and so many earlier of another time zone: they count. */
const UPDATED = 5
const EARLIER = 2
/** A date without a weekday or a label, further from the metadata than this, is that of an old event. In days. */
const BELIEVED = 60
/** A date without a weekday that is so many days, give or take the other, from the metadata is theirs with a slip in the year. */
const YEAR = 365
const SLIP = 3
/** So many words of the headline, again behind a date, are the page's own head. */
const HEAD = 3

const words = perLocale(({ times }) => ({ printed: new Set(times.printedBehind), joins: new Set(times.joins) }))

/** The date that a text prints of itself: which of its times it is, and its day when the metadata have none or another one. */
export type PrintedDay = { readonly proposal: TimeProposal; readonly day?: number }

/**
 * The date that a text prints of itself at its top: "Published November 13, 2017", "AFP Friday 10 Oct 2014", "LEEDS (Jan. 8, 2016)", or a full
 * date that opens the text without being part of its sentence, as "06-01-2016" does before the headline. It counts before the metadata, which
 * may be those of another day.
 * @param dayFirst whether the text writes the day before the month, by the day of the metadata
 */
export function printedDay(
  text: TextLayer,
  proposals: readonly TimeProposal[],
  dayFirst: (anchor: number | undefined) => boolean,
): PrintedDay | undefined {
  const published = readIsoDay(text.article.published)
  for (const proposal of proposals) {
    const { from, to, parts } = proposal
    if (from > REACH) return undefined
    const number = fullDate(parts, () => dayFirst(published))
    if (number === undefined) continue
    const { weekday } = parts
    const isSure =
      isBehindLabel(text, from) ||
      isInBrackets(text, from, to) ||
      (weekday !== undefined && weekdayOf(number) === weekday && standsApart(text, from, to))
    const opens = text.sentences[text.sentenceOf[from] as number]?.firstToken === from && standsApart(text, from, to)
    if (!isSure && !opens) continue
    const later = published === undefined ? 0 : published - number
    const isSame = later <= UPDATED && later >= -EARLIER
    const isSlip = weekday === undefined && Math.abs(Math.abs(later) - YEAR) <= SLIP
    const isNear = Math.abs(later) <= BELIEVED
    const counts = published === undefined || (!isSame && !isSlip && (isSure || isNear || isBeforeHeadline(text, to)))
    return { proposal, ...(counts ? { day: number } : {}) }
  }
  return undefined
}

/** The day of a date that has all its parts, in words or in digits. */
function fullDate({ year, month, day, date }: TimeParts, dayFirst: () => boolean): number | undefined {
  if (year !== undefined && month !== undefined && day !== undefined) return dayNumber(year, month, day)
  const digits = date === undefined ? undefined : readDate(date)
  if (!digits) return undefined
  const isDayFirst = digits.order === 'day-first' || (digits.order === 'unclear' && dayFirst())
  const [first, second] = [digits.first, digits.second]
  return isDayFirst ? dayNumber(digits.year, second, first) : dayNumber(digits.year, first, second)
}

/** Whether the headline stands again behind a date, as in the text of a page that has lost its lines. */
function isBeforeHeadline({ tokens, sentences }: TextLayer, to: number): boolean {
  const title = sentences.find(({ kind }) => kind === 'headline')
  if (!title || title.endToken - title.firstToken < HEAD) return false
  return tokens
    .slice(title.firstToken, title.firstToken + HEAD)
    .every(({ lower }, i) => tokens[to + i]?.lower === lower)
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
function standsApart(text: TextLayer, from: number, to: number): boolean {
  const { tokens, parts, sentences, sentenceOf } = text
  const sentence = sentences[sentenceOf[from] as number]
  if (!sentence) return false
  const before = from > sentence.firstToken ? parts[from - 1] : undefined
  if (before && (/^(?:IN|DT|TO|CC|VB.?|PRP\$)$/.test(before) || tokens[from - 1]?.text === ',')) return false
  const next = to < sentence.endToken ? tokens[to] : undefined
  // "Wed 01 Oct 2014 at 1459"
  if (next && words(text.locale).joins.has(next.lower) && tokens[to + 1]?.kind === 'number') return true
  return (
    !next || next.kind === 'number' || (next.kind === 'word' && next.shape !== 'lower') || /^[|–—-]$/.test(next.text)
  )
}
