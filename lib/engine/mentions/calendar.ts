/**
 * The Gregorian calendar as arithmetic on day numbers (days since 1970-01-01), after Howard Hinnant's "chrono-compatible
 * low-level date algorithms". No clock and no time zone is involved.
 */

/** A day of the calendar; `month` and `day` begin with 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

/** The number of a day: days since 1970-01-01, negative before it. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The calendar day of a day number: the inverse of `dayNumber`. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** The weekday of a day number by ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** A day that moves from year to year: the first such weekday on or after a day of the month, or so many days after Easter Sunday. */
export type MovableDay =
  | { readonly month: number; readonly weekday: number; readonly from: number }
  | { readonly easter: number }

/** The day number of a movable day in a year. Easter is that of the Western churches, by the anonymous Gregorian algorithm. */
export function movableDay(day: MovableDay, year: number): number {
  if (!('easter' in day)) {
    const first = dayNumber(year, day.month, day.from)
    return first + ((day.weekday - weekdayOf(first) + 7) % 7)
  }
  const century = Math.floor(year / 100)
  const golden = year % 19
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - ((year % 100) % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  return dayNumber(year, 3, 22) + moon + sunday - 7 * late + day.easter
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

/** Whether there is such a day: no 31 June, no 29 February in a common year. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const digits = (value: number, width: number): string => String(value).padStart(width, '0')

export const isoYear = (year: number): string => digits(year, 4)
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${digits(month, 2)}`

/** A day number in ISO 8601: "2021-11-07". */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number)
  return `${isoMonth(year, month)}-${digits(day, 2)}`
}

/** A time of day in ISO 8601: "T06:10". */
export const isoClock = (hour: number, minute: number): string => `T${digits(hour, 2)}:${digits(minute, 2)}`

/** A month so many months after another one. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const total = year * 12 + month - 1 + by
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
}

/** The day number that an ISO 8601 date, or date and time, begins with; undefined when it does not name a day. */
export function readIsoDay(text: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text ?? '')
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined
}

/** The last day, as a day number, that an ISO 8601 date can mean: of "2009" its 31 December, of "2009-02" the 28th. Undefined when it is none. */
export function lastDayOf(date: string): number | undefined {
  const year = /^\d{4}$/.test(date) ? Number(date) : undefined
  if (year !== undefined) return dayNumber(year, 12, 31)
  const [, ofYear, month] = /^(\d{4})-(\d{2})$/.exec(date) ?? []
  return ofYear ? dayNumber(Number(ofYear), Number(month) + 1, 1) - 1 : readIsoDay(date)
}
