import type { PatternMatch } from '../text/pattern.ts'
import type { Token } from '../text/tokens.ts'
import type { MovableDay } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { TimeRule, TimeUnit } from './time-rules.ts'
import type { TimeAnnotations } from './times-annotations.ts'
import { own, type TimeTables } from './times-tables.ts'

/** What the words of a time say, before the calendar is asked. Only what is said is there. */
export type TimeParts = {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** The last day of a range within one month. */
  readonly lastDay?: number
  readonly lastYear?: number
  /** The token of a numeric date. */
  readonly date?: string
  readonly weekday?: number
  readonly movable?: MovableDay
  /** Days from the publication. */
  readonly deictic?: number
  /** last, this, next: -1, 0, 1. */
  readonly shift?: number
  readonly unit?: TimeUnit
  /** So many units on, or back when negative. */
  readonly count?: number
  readonly season?: readonly [first: number, last: number]
  readonly decade?: number
  readonly century?: number
  readonly quarter?: number
  readonly half?: number
  readonly yearEnd?: true
  readonly clock?: Clock
  readonly partOfDay?: true
  /** The first and the last hour of that part; across midnight the last is smaller. */
  readonly hours?: readonly [first: number, last: number]
}

/** A time expression that a rule proposed: tokens `from` to `to`, exclusive. */
export type TimeProposal = {
  readonly from: number
  readonly to: number
  readonly rule: TimeRule
  readonly parts: TimeParts
}

const wordsOf = (tokens: readonly Token[], { from, to }: { from: number; to: number }): string =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ')

/** Reads the captures of a rule's match: which part of a time each holds, and its value by the tables of the locale. */
export function readParts(
  tokens: readonly Token[],
  rule: TimeRule,
  { captures }: PatternMatch,
  annotations: TimeAnnotations,
  tables: TimeTables,
): TimeParts {
  const parts: { -readonly [K in keyof TimeParts]: TimeParts[K] } = {}
  for (const [name, range] of Object.entries(captures)) {
    const words = wordsOf(tokens, range)
    const number = (kind: string) => annotations.number(kind, range.from)
    switch (name) {
      case 'month':
        parts.month = number('month') as number
        break
      case 'weekday':
        parts.weekday = (number('weekday') ?? number('short-weekday')) as number
        break
      case 'day':
        parts.day = number('day') as number
        break
      case 'year':
        parts.year = (number('year') ?? number('bare-year')) as number
        break
      case 'days': {
        const [first, last] = annotations.pair('days', range.from) as readonly [number, number]
        parts.day = first
        parts.lastDay = last
        break
      }
      case 'years': {
        const [first, last] = annotations.pair('years', range.from) as readonly [number, number]
        parts.year = first
        parts.lastYear = last
        break
      }
      case 'day-year': {
        const [day, year] = annotations.pair('day-year', range.from) as readonly [number, number]
        parts.day = day
        parts.year = year
        break
      }
      case 'date':
        parts.date = words
        break
      case 'clock':
        parts.clock = annotations.clock(range.from) as Clock
        break
      case 'count':
        parts.count = -(number('count') as number)
        break
      case 'after':
        parts.count = number('count') as number
        break
      case 'decade':
        parts.decade = number('decade') as number
        break
      case 'century':
        parts.century = number('ordinal') as number
        break
      case 'quarter':
        parts.quarter = number('ordinal') as number
        break
      case 'half':
        parts.half = number('ordinal') ?? 2
        break
      case 'unit':
        parts.unit = tables.units[words] as TimeUnit
        break
      case 'shift':
        parts.shift = tables.shifts[words] as number
        break
      case 'deictic':
        parts.deictic = tables.deictics[words] as number
        if (tables.partDeictics.includes(words)) parts.partOfDay = true
        break
      case 'holiday': {
        const holiday = tables.holidays[words]
        if (holiday && 'length' in holiday) [parts.month, parts.day] = holiday
        else if (holiday) parts.movable = holiday
        break
      }
      case 'season':
        parts.season = tables.seasons[words] as readonly [number, number]
        break
      case 'end':
        parts.yearEnd = true
        break
      case 'part':
        parts.partOfDay = true
        break
      case 'phase':
        if (tables.dayPhases.includes(words) && (captures.weekday || captures.deictic || captures.day))
          parts.partOfDay = true
        break
    }
  }
  if (parts.partOfDay) {
    const hours = partHours(tokens, Object.values(captures), tables)
    if (hours) parts.hours = hours
  }
  return rule.narrative && parts.unit && parts.shift === undefined && parts.count === undefined
    ? { ...parts, shift: 0 }
    : parts
}

/** The hours of the last part of the day that the words name: those of the night, in "late on Monday night". */
function partHours(
  tokens: readonly Token[],
  ranges: readonly { from: number; to: number }[],
  tables: TimeTables,
): readonly [number, number] | undefined {
  const from = Math.min(...ranges.map((range) => range.from))
  const to = Math.max(...ranges.map((range) => range.to))
  for (let i = to - 1; i >= from; i--) {
    const hours = own(tables.partHours, tokens[i]?.lower as string)
    if (hours) return hours
  }
  return undefined
}

const DAY_PARTS = ['date', 'day', 'weekday', 'deictic', 'movable'] as const
export const namesDay = (parts: TimeParts): boolean => DAY_PARTS.some((key) => parts[key] !== undefined)
const namesOnlyClock = (parts: TimeParts): boolean =>
  Object.keys(parts).every((key) => key === 'clock' || key === 'partOfDay' || key === 'hours')

/** Whether two times side by side are one: a day with a clock time or a part of it, a weekday with its date. */
function joinable(a: TimeParts, b: TimeParts): boolean {
  if (namesOnlyClock(b)) return (namesDay(a) || namesOnlyClock(a)) && !(a.clock && b.clock)
  if (namesOnlyClock(a)) return namesDay(b) && !(a.clock && b.clock)
  // "June 6 last year"
  if (b.unit === 'year' && b.shift !== undefined && Object.keys(b).length === 2)
    return a.month !== undefined && a.year === undefined && a.shift === undefined
  const dated = (parts: TimeParts) => parts.day !== undefined || parts.date !== undefined
  const weekdayOnly = (parts: TimeParts) => parts.weekday !== undefined && parts.shift === undefined && !dated(parts)
  if (weekdayOnly(a)) return dated(b) && b.weekday === undefined
  if (weekdayOnly(b)) return (dated(a) || a.deictic !== undefined) && a.weekday === undefined
  return a.deictic !== undefined && dated(b)
}

/**
 * Joins neighbours that name one time together, when only a joining word or a comma of the locale stands between them.
 * @param proposals in reading order, not overlapping
 */
export function joinProposals(
  tokens: readonly Token[],
  proposals: readonly TimeProposal[],
  joins: ReadonlySet<string>,
): TimeProposal[] {
  const joined: TimeProposal[] = []
  for (const proposal of proposals) {
    const before = joined.at(-1)
    const gap = before ? proposal.from - before.to : -1
    if (before && proposal.from > before.to && tokens[proposal.from - 1]?.shape === 'capital') {
      joined.push(proposal)
      continue
    }
    const between =
      gap >= 0 && gap <= 3 ? wordsOf(tokens, { from: (before as TimeProposal).to, to: proposal.from }) : undefined
    // "10:35 a.m. (0735 GMT)" is one time, given twice.
    if (before?.parts.clock && proposal.parts.clock && between === '(') continue
    if (
      before &&
      between !== undefined &&
      (gap === 0 || joins.has(between)) &&
      joinable(before.parts, proposal.parts)
    ) {
      const leads = namesDay(before.parts) || (!namesDay(proposal.parts) && before.rule.needsDay === 'context')
      const rule = leads ? before.rule : proposal.rule
      joined[joined.length - 1] = {
        from: before.from,
        to: proposal.to,
        rule,
        parts: { ...proposal.parts, ...before.parts },
      }
    } else joined.push(proposal)
  }
  return joined
}

/** Gives a date the year of the one that it is listed with: "April 24 and 25, 2019". */
export function shareYears(proposals: readonly TimeProposal[]): TimeProposal[] {
  return proposals.map((proposal, i) => {
    const next = proposals[i + 1]
    const { day, month, year } = proposal.parts
    if (day === undefined || month === undefined || year !== undefined || !next || next.from > proposal.to + 1)
      return proposal
    return next.parts.day !== undefined && next.parts.year !== undefined
      ? { ...proposal, parts: { ...proposal.parts, year: next.parts.year } }
      : proposal
  })
}
