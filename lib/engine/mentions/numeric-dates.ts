import { dayNumber, isDay } from './calendar.ts'

/** A date in digits. `order` is `unclear` when both numbers can be the month: then they stand as they were written. */
export type NumericDate = {
  readonly year: number
  readonly first: number
  readonly second: number
  readonly order: 'month-first' | 'day-first' | 'unclear'
}

const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/

/** Reads a date such as "2016-11-09", "11/9/2016", "07.11.2021"; undefined when it is none. Two digits of a year are of 1950 to 2049. */
export function readDate(word: string): NumericDate | undefined {
  const iso = YEAR_FIRST.exec(word)
  if (iso) {
    const [year, first, second] = [Number(iso[1]), Number(iso[3]), Number(iso[4])]
    return year >= 1000 && isDay(year, first, second) ? { year, first, second, order: 'month-first' } : undefined
  }
  const match = YEAR_LAST.exec(word)
  // "1.2.10" is a section or a version: with dots and dashes the year has four digits.
  if (!match || (match[4]?.length === 2 && match[2] !== '/')) return undefined
  const short = Number(match[4])
  const year = match[4]?.length === 2 ? short + (short < 50 ? 2000 : 1900) : short
  const [first, second] = [Number(match[1]), Number(match[3])]
  const monthFirst = isDay(year, first, second)
  const dayFirst = isDay(year, second, first)
  if (year < 1000 || (!monthFirst && !dayFirst)) return undefined
  const order = monthFirst && dayFirst && first !== second ? 'unclear' : monthFirst ? 'month-first' : 'day-first'
  return { year, first, second, order }
}

/** What tells how this article writes its dates. */
export type DateOrderClues = {
  /** The dates in digits of the article. */
  readonly dates: readonly NumericDate[]
  /** The words of those dates. */
  readonly words: readonly string[]
  readonly anchor: number | undefined
  /** BCP 47 */
  readonly language: string
}

/**
 * Whether an article writes the day before the month: by the dates that can only be read one way, then by which reading is
 * near the publication, then by dots or dashes between the numbers (who puts the month first writes slashes) and the region of the language.
 */
export function isDayFirst({ dates, words, anchor, language }: DateOrderClues): boolean {
  const clear = dates.filter(
    (date, i) => date.order !== 'unclear' && !YEAR_FIRST.test(words[i] as string) && date.first !== date.second,
  )
  if (clear.length) return clear.filter((date) => date.order === 'day-first').length * 2 > clear.length
  const unclear = dates.filter((date) => date.order === 'unclear')
  if (anchor !== undefined) {
    const near = (month: number, day: number, year: number) => Math.abs(dayNumber(year, month, day) - anchor) <= 10
    const monthFirst = unclear.filter(({ year, first, second }) => near(first, second, year)).length
    const dayFirst = unclear.filter(({ year, first, second }) => near(second, first, year)).length
    if (monthFirst !== dayFirst) return dayFirst > monthFirst
  }
  if (words.some((word) => /^\d{1,2}([.-])\d{1,2}\1\d{4}$/.test(word))) return true
  return /-(?!US|PH|CA)[A-Z]{2}$/.test(language)
}
