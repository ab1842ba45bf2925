import { flatMap } from '../flat-map.ts'
import type { TimePrecision } from '../model.ts'
import {
  addMonths,
  calendarDay,
  dayNumber,
  isDay,
  isoClock,
  isoDay,
  isoMonth,
  isoYear,
  movableDay,
  weekdayOf,
} from './calendar.ts'
import type { Clock } from './clock.ts'
import { readDate } from './numeric-dates.ts'
import type { TimeParts } from './times-parts.ts'

/** What a time is counted from. Days are day numbers. */
export type TimeContext = {
  /** The day of publication, or that of the dateline. */
  readonly anchor: number | undefined
  /** The day after, where it has begun in the town of the dateline. */
  readonly later?: number | undefined
  /** The day that the text speaks of at this point. */
  readonly narrative: number | undefined
  /** The year that the sentence speaks of, when it is not the anchor's. */
  readonly year: number | undefined
  /** The Monday of "last week", where that stands just before: "last Tuesday" lies in it. */
  readonly week?: number | undefined
  /** The last year that the sentences before named in digits. */
  readonly spokenYear?: number | undefined
  /** Where the words around point: 1 to the future, -1 to the past, 0 when they do not say. */
  readonly direction: -1 | 0 | 1
  readonly dayFirst: boolean
}

/** A calendar value; `day` is set when it lies within one day. */
export type TimeValue = {
  readonly start: string
  readonly end?: string
  readonly precision: TimePrecision
  readonly day?: number
}

/** Whether an hour lies in a part of the day; across midnight its last hour is smaller than its first. */
export const isHourWithin = (hour: number, [first, last]: readonly [first: number, last: number]): boolean =>
  first <= last ? hour >= first && hour <= last : hour >= first || hour <= last

const NEAR = 90

const ofYear = (year: number): TimeValue => ({ start: isoYear(year), precision: 'year' })
const ofMonth = (year: number, month: number): TimeValue => ({ start: isoMonth(year, month), precision: 'month' })
const ofWeek = (monday: number): TimeValue => ({ start: isoDay(monday), end: isoDay(monday + 6), precision: 'week' })
const ofWeekend = (monday: number): TimeValue => ({
  start: isoDay(monday + 5),
  end: isoDay(monday + 6),
  precision: 'day',
})
const mondayOf = (day: number): number => day - weekdayOf(day) + 1

/** The hour in 24: "11:30 on Monday night" is at 23:30, "12:30 Saturday morning" at 0:30. */
function hourOf({ hours }: TimeParts, { hour, sure }: Clock): number {
  if (sure || !hours || isHourWithin(hour, hours)) return hour
  return isHourWithin((hour + 12) % 24, hours) ? (hour + 12) % 24 : hour
}

/** A day with the clock time or the part of the day that the words give. */
function ofDay(day: number, parts: TimeParts): TimeValue {
  const { clock } = parts
  if (clock) {
    const precision = clock.toTheHour ? 'hour' : 'minute'
    return { start: `${isoDay(day)}${isoClock(hourOf(parts, clock), clock.minute)}${clock.zone}`, precision, day }
  }
  return { start: isoDay(day), precision: parts.partOfDay ? 'part-of-day' : 'day', day }
}

/**
 * The year of a date that has none: the nearest, unless the words around point the other way; a weekday decides.
 * @param dayIn the day number in a year; undefined when the year has no such day
 */
function yearOf(
  dayIn: (year: number) => number | undefined,
  parts: TimeParts,
  context: TimeContext,
): number | undefined {
  const { anchor, direction } = context
  if (context.year !== undefined && direction <= 0) return context.year
  if (anchor === undefined) return undefined
  const { year } = calendarDay(anchor)
  const candidates = flatMap([year - 1, year, year + 1], (one) => {
    const day = dayIn(one)
    return day === undefined ? [] : [{ year: one, distance: day - anchor }]
  })
  const fitting = candidates.filter(
    (c) => parts.weekday === undefined || weekdayOf(anchor + c.distance) === parts.weekday,
  )
  const cost = ({ distance }: { distance: number }) => {
    const against = (direction < 0 && distance > 0) || (direction > 0 && distance < 0)
    return Math.abs(distance) + (against ? (Math.abs(distance) <= NEAR ? 150 : 400) : 0)
  }
  return (fitting.length ? fitting : candidates).sort((a, b) => cost(a) - cost(b))[0]?.year
}

function resolveWeekday(
  weekday: number,
  parts: TimeParts,
  { anchor, direction, week, later }: TimeContext,
): number | undefined {
  if (anchor === undefined) return undefined
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  const on = (weekday - weekdayOf(anchor) + 7) % 7
  if (parts.shift === undefined && later !== undefined && weekdayOf(later) === weekday) return later
  if (parts.shift === -1) return week !== undefined && week <= anchor - 7 ? week + weekday - 1 : anchor - (back || 7)
  if (parts.shift === 1) return anchor + (on || 7)
  if (parts.shift === 0) return direction < 0 ? anchor - back : anchor + on
  return direction > 0 ? anchor + on : anchor - back
}

function resolveMonth(month: number, parts: TimeParts, context: TimeContext): TimeValue | undefined {
  if (parts.year !== undefined) return ofMonth(parts.year, month)
  const { anchor, direction } = context
  if (context.year !== undefined && direction <= 0 && parts.shift === undefined) return ofMonth(context.year, month)
  if (anchor === undefined) return undefined
  const now = calendarDay(anchor)
  const back = (now.month - month + 12) % 12
  const on = (month - now.month + 12) % 12
  const by = (months: number) => {
    const at = addMonths(now.year, now.month, months)
    return ofMonth(at.year, at.month)
  }
  // "last March", said in April, is not the month that has just ended: that one is "last month".
  if (parts.shift === -1) return by(-(back > 1 ? back : back + 12))
  if (parts.shift === 1) return by(on || 12)
  if (parts.shift === 0) return ofMonth(now.year, month)
  if (direction > 0) return by(on)
  return direction < 0 || back <= 9 ? by(-back) : by(on)
}

/** `count` units from a day, or last, this and next: as precise as the unit. */
function resolveUnit(parts: TimeParts, base: number, direction: number): TimeValue | undefined {
  const by = parts.count ?? parts.shift ?? 0
  const at = calendarDay(base)
  switch (parts.unit) {
    case 'day':
      return ofDay(base + by, parts)
    case 'week':
      return Math.abs(parts.count ?? 0) === 1 ? ofDay(base + by * 7, parts) : ofWeek(mondayOf(base) + by * 7)
    case 'weekend': {
      // Told as past the nearest one that has begun, told as ahead the nearest that has not ended.
      const begun = weekdayOf(base) >= 6
      return ofWeekend(mondayOf(base) + (by || (direction < 0 && !begun ? -1 : 0)) * 7)
    }
    case 'month': {
      const { year, month } = addMonths(at.year, at.month, by)
      return ofMonth(year, month)
    }
    case 'year':
      return ofYear(at.year + by)
    default:
      return undefined
  }
}

function resolveSpan(parts: TimeParts, { anchor }: TimeContext): TimeValue | undefined {
  const { year, quarter, half } = parts
  const months = (first: number, count: number): TimeValue => ({
    start: isoMonth(year as number, first),
    end: isoMonth(year as number, first + count - 1),
    precision: 'month',
  })
  if (parts.decade !== undefined)
    return { start: isoYear(parts.decade), end: isoYear(parts.decade + 9), precision: 'year' }
  if (parts.century !== undefined)
    return { start: isoYear(parts.century * 100 - 99), end: isoYear(parts.century * 100), precision: 'year' }
  if (quarter !== undefined && year !== undefined && quarter <= 4) return months(quarter * 3 - 2, 3)
  if (half !== undefined && year !== undefined) return months(half * 6 - 5, 6)
  // The months of a season depend on the hemisphere, so its year is all that is sure.
  if (parts.season && year !== undefined) return ofYear(year)
  if (parts.season && anchor !== undefined) {
    const now = calendarDay(anchor)
    const [first, last] = parts.season
    if (parts.shift === -1) return ofYear(now.month > last ? now.year : now.year - 1)
    if (parts.shift === 1) return ofYear(now.month < first ? now.year : now.year + 1)
    return ofYear(now.year)
  }
  if (parts.yearEnd && anchor !== undefined) return ofDay(dayNumber(calendarDay(anchor).year, 12, 31), parts)
  if (parts.lastYear !== undefined && year !== undefined)
    return { start: isoYear(year), end: isoYear(parts.lastYear), precision: 'year' }
  return undefined
}

/** A month or date with "last year" or "this year" beside it has that year. */
function withYear(parts: TimeParts, { anchor }: TimeContext): TimeParts {
  const { month, unit, shift, ...rest } = parts
  if (month === undefined || unit !== 'year' || anchor === undefined) return parts
  return { ...rest, month, year: calendarDay(anchor).year + (shift ?? 0) }
}

/** The calendar value of a time; undefined when its words and what they are counted from do not give one. */
export function resolveTime(said: TimeParts, narrative: boolean, context: TimeContext): TimeValue | undefined {
  const parts = withYear(said, context)
  const base = narrative ? context.narrative : context.anchor
  if (parts.date !== undefined) {
    const date = readDate(parts.date)
    if (!date) return undefined
    const dayFirst = date.order === 'day-first' || (date.order === 'unclear' && context.dayFirst)
    return ofDay(dayNumber(date.year, dayFirst ? date.second : date.first, dayFirst ? date.first : date.second), parts)
  }
  if (parts.month !== undefined && parts.day !== undefined) {
    const { month, day } = parts
    const dayIn = (one: number) => (isDay(one, month, day) ? dayNumber(one, month, day) : undefined)
    const year = parts.year ?? yearOf(dayIn, parts, context)
    if (year === undefined || !isDay(year, parts.month, parts.day)) return undefined
    const first = dayNumber(year, parts.month, parts.day)
    if (parts.lastDay === undefined) return ofDay(first, parts)
    return isDay(year, parts.month, parts.lastDay)
      ? { start: isoDay(first), end: isoDay(first + parts.lastDay - parts.day), precision: 'day' }
      : undefined
  }
  if (parts.movable) {
    const { movable } = parts
    const year = parts.year ?? yearOf((one) => movableDay(movable, one), parts, context)
    return year === undefined ? undefined : ofDay(movableDay(movable, year), parts)
  }
  if (parts.deictic !== undefined)
    return context.anchor === undefined ? undefined : ofDay(context.anchor + parts.deictic, parts)
  if (parts.weekday !== undefined) {
    const day = resolveWeekday(parts.weekday, parts, context)
    return day === undefined ? undefined : ofDay(day, parts)
  }
  // "Later in the year": of the year that was named last, else of the one that the article is written in.
  if (narrative && parts.unit === 'year' && parts.count === undefined && parts.shift === 0) {
    const now = context.anchor === undefined ? undefined : calendarDay(context.anchor).year
    const year = context.spokenYear ?? now
    return year === undefined ? undefined : ofYear(year)
  }
  if (parts.unit !== undefined) return base === undefined ? undefined : resolveUnit(parts, base, context.direction)
  const span = resolveSpan(parts, context)
  if (span) return span
  if (parts.month !== undefined) return resolveMonth(parts.month, parts, context)
  if (parts.year !== undefined) return ofYear(parts.year)
  if (parts.clock || parts.partOfDay) {
    // A clock time is that of the day when nothing else is said; "at dawn" alone is too little.
    const day = context.narrative ?? (parts.clock ? context.anchor : undefined)
    return day === undefined ? undefined : ofDay(day, parts)
  }
  return undefined
}
