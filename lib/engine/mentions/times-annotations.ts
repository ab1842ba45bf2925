import type { TextLayer } from '../document.ts'
import type { Annotated } from '../text/annotations.ts'
import type { Token } from '../text/tokens.ts'
import { readDate } from './numeric-dates.ts'
import type { TimeLocale } from './times-locale.ts'

/** A time of day; `zone` is an ISO 8601 offset ("Z", "-05:00") where the words name one. */
export type Clock = {
  readonly hour: number
  readonly minute: number
  readonly zone: string
  readonly toTheHour: boolean
}

/** The kinds of words that the time rules can name as `@kind`, with the value of each by its first token. */
export type TimeAnnotations = {
  readonly kinds: Readonly<Record<string, readonly Annotated[]>>
  readonly numbers: (kind: string, at: number) => number | undefined
  readonly pairs: (kind: string, at: number) => readonly [number, number] | undefined
  readonly clock: (at: number) => Clock | undefined
  /** The token of a numeric date ("07.11.2021"), whose order only the whole article tells. */
  readonly prefixed: ReadonlySet<number>
}

/** The tables of a locale, with the lists that are asked for single words as sets. */
export type TimeTables = TimeLocale & {
  readonly sets: {
    readonly ambiguousMonths: ReadonlySet<string>
    readonly beforeMonth: ReadonlySet<string>
    readonly beforeClock: ReadonlySet<string>
    readonly afterClock: ReadonlySet<string>
    readonly beforeAmount: ReadonlySet<string>
    readonly amounts: ReadonlySet<string>
  }
}

export const indexTimes = (times: TimeLocale): TimeTables => ({
  ...times,
  sets: {
    ambiguousMonths: new Set(times.ambiguousMonths),
    beforeMonth: new Set(times.beforeMonth),
    beforeClock: new Set(times.beforeClock),
    afterClock: new Set(times.afterClock),
    beforeAmount: new Set(times.beforeAmount),
    amounts: new Set(times.amounts),
  },
})

const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

/** Finds the words that times are made of: months, weekdays, day and year numbers, clock times, counts. */
export function annotateTimes(text: TextLayer, tables: TimeTables): TimeAnnotations {
  const { tokens } = text
  const kinds: Record<string, Annotated[]> = {}
  const values = new Map<string, unknown>()
  const prefixed = new Set<number>()
  const put = (kind: string, firstToken: number, endToken: number, value: unknown) => {
    const list = kinds[kind]
    if (list) list.push({ firstToken, endToken })
    else kinds[kind] = [{ firstToken, endToken }]
    values.set(`${kind} ${firstToken}`, value)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'punctuation') {
      const decade = readShortDecade(token, tokens[i + 1], tables)
      if (decade !== undefined) put('decade', i, i + 2, decade)
    } else if (token.kind === 'number') annotateNumber(text, i, tables, put)
    else annotateWord(text, i, tables, put, prefixed)
  }
  return {
    kinds,
    prefixed,
    numbers: (kind, at) => values.get(`${kind} ${at}`) as number | undefined,
    pairs: (kind, at) => values.get(`${kind} ${at}`) as readonly [number, number] | undefined,
    clock: (at) => values.get(`clock ${at}`) as Clock | undefined,
  }
}

type Put = (kind: string, firstToken: number, endToken: number, value: unknown) => void

function annotateWord(text: TextLayer, i: number, tables: TimeTables, put: Put, prefixed: Set<number>): void {
  const token = text.tokens[i] as Token
  let word = token.lower
  const prefix = tables.prefixes.find((one) => word.startsWith(one))
  if (prefix) {
    word = word.slice(prefix.length)
    const year = /^\d{4}$/.test(word) ? Number(word) : undefined
    if (year) put('bare-year', i, i + 1, year)
    const decade = readDecade(word, tables)
    if (decade !== undefined) put('decade', i, i + 1, decade)
    prefixed.add(i)
  }
  const named = token.shape !== 'lower'
  const month = named ? own(tables.months, word) : undefined
  if (month && (prefix || isMonth(text, i, word, tables))) put('month', i, i + 1, month)
  const weekday = named ? own(tables.weekdays, word) : undefined
  if (weekday) put('weekday', i, i + 1, weekday)
  const short = named ? own(tables.shortWeekdays, word.replace(/\.$/, '')) : undefined
  if (short) {
    const dotted = text.tokens[i + 1]?.text === '.' && !text.tokens[i + 1]?.spaced
    put('short-weekday', i, dotted ? i + 2 : i + 1, short)
  }
  const ordinal = own(tables.ordinals, word)
  if (ordinal) {
    put('ordinal', i, i + 1, ordinal)
    if (ordinal <= 31) put('day', i, i + 1, ordinal)
  }
  const count = own(tables.counts, word)
  if (count !== undefined) put('count', i, i + 1, count)
  const spoken = own(tables.spelledYears.centuries, word)
  const rest = spoken ? own(tables.spelledYears.years, text.tokens[i + 1]?.lower ?? '') : undefined
  if (spoken && rest !== undefined) put('bare-year', i, i + 2, spoken + rest)
  const hour = named && text.tokens[i - 1]?.shape === 'capital' ? undefined : own(tables.clocks, word)
  if (hour !== undefined) put('clock', i, ...withZone(text.tokens, i + 1, { hour, minute: 0, toTheHour: true }, tables))
  else if (count && count >= 1 && count <= 12 && tables.sets.afterClock.has(text.tokens[i + 1]?.lower ?? ''))
    if (tables.sets.beforeClock.has(text.tokens[i - 1]?.lower ?? ''))
      put('clock', i, ...withZone(text.tokens, i + 2, { hour: count, minute: 0, toTheHour: true }, tables))
}

/** Whether a word that can be a month is one: "may" and "march" are verbs, "June" and "April" are people as well. */
function isMonth(text: TextLayer, i: number, word: string, tables: TimeTables): boolean {
  if (!tables.sets.ambiguousMonths.has(word)) return true
  const next = text.tokens[i + 1]
  const before = text.tokens[i - 1]
  if (next?.kind === 'number' && /^(?:\d{4}|\d{1,2}(?:\p{L}{2})?)$/u.test(next.text)) return true
  if (!before) return false
  return (
    (before.kind === 'number' && /^\d{1,2}(?:\p{L}{2})?$/u.test(before.text)) ||
    Object.hasOwn(tables.ordinals, before.lower) ||
    (tables.sets.beforeMonth.has(before.lower) && next?.shape !== 'capital')
  )
}

function annotateNumber(text: TextLayer, i: number, tables: TimeTables, put: Put): void {
  const token = text.tokens[i] as Token
  const word = token.lower
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  if (day && Number(day[1]) >= 1) {
    if (Number(day[1]) <= 31) put('day', i, i + 1, Number(day[1]))
    put(word === day[1] ? 'count' : 'ordinal', i, i + 1, Number(day[1]))
  } else if (/^\d{3}$/.test(word)) put('count', i, i + 1, Number(word))
  const days = /^(\d{1,2})[–-](\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  if (days && Number(days[1]) < Number(days[2]) && Number(days[2]) <= 31)
    put('days', i, i + 1, [Number(days[1]), Number(days[2])])
  const joined = /^(\d{1,2})(?:st|nd|rd|th)?,(\d{4})$/.exec(word)
  if (joined) put('day-year', i, i + 1, [Number(joined[1]), Number(joined[2])])
  const years = /^(\d{4})[–/-](\d{4}|\d{2})$/.exec(word)
  if (years) {
    const first = Number(years[1])
    const last = years[2]?.length === 4 ? Number(years[2]) : Math.floor(first / 100) * 100 + Number(years[2])
    if (isLikelyYear(first) && last > first && last - first < 60) put('years', i, i + 1, [first, last])
  }
  if (/^\d{4}$/.test(word)) {
    if (Number(word) >= 1000 && Number(word) < 2200) put('year', i, i + 1, Number(word))
    if (isBareYear(text, i, tables)) put('bare-year', i, i + 1, Number(word))
  }
  const decade = readDecade(word, tables)
  if (decade !== undefined) put('decade', i, i + 1, decade)
  const clock = readClock(text.tokens, i, tables)
  if (clock) put('clock', i, ...clock)
  if (readDate(word)) put('date', i, i + 1, 0)
}

const isLikelyYear = (year: number): boolean => year >= 1900 && year < 2100

/** Whether a number of four digits stands for a year and not for an amount: no unit or plural noun after it, no "about" before. */
function isBareYear(text: TextLayer, i: number, tables: TimeTables): boolean {
  const year = Number((text.tokens[i] as Token).text)
  const before = text.tokens[i - 1]
  const next = text.tokens[i + 1]
  if (before && !before.spaced && i > 0 && /^[$£€¥#.]$/.test(before.text)) return false
  if (
    before &&
    (/^[$£€¥#]$/.test(before.text) || tables.sets.beforeAmount.has(before.lower) || before.kind === 'number')
  )
    return false
  if (next && (next.text === '%' || tables.sets.amounts.has(next.lower))) return false
  if (next && text.parts[i + 1] === 'NNS' && next.shape === 'lower') return false
  if (next && !next.spaced && /^[-–/:°]$/.test(next.text)) return false
  return isLikelyYear(year) || (year >= 1000 && year < 1900 && tables.sets.beforeMonth.has(before?.lower ?? ''))
}

function readDecade(word: string, tables: TimeTables): number | undefined {
  const match = /^(\d{3}0|\d0)(\p{L}+)$/u.exec(word)
  if (!match || match[2] !== tables.decadeEnding || (match[1] as string).length !== 4) return undefined
  return isLikelyYear(Number(match[1])) || Number(match[1]) >= 1500 ? Number(match[1]) : undefined
}

/** "'90s": an apostrophe and two digits. */
function readShortDecade(mark: Token, next: Token | undefined, tables: TimeTables): number | undefined {
  if (!/^['’‘`]$/.test(mark.text) || !next || next.spaced) return undefined
  const match = /^(\d0)(\p{L}+)$/u.exec(next.lower)
  return match && match[2] === tables.decadeEnding ? 1900 + Number(match[1]) : undefined
}

function readClock(tokens: readonly Token[], i: number, tables: TimeTables): readonly [number, Clock] | undefined {
  const word = (tokens[i] as Token).lower
  const next = tokens[i + 1]?.lower ?? ''
  const before = tokens[i - 1]?.lower ?? ''
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(\p{L}*)$/u.exec(word)
  if (match) {
    const hour = Number(match[1])
    const minute = Number(match[2] ?? 0)
    if (minute > 59 || hour > 23) return undefined
    const glued = own(tables.meridiems, match[3] as string)
    const meridiem = glued ?? (match[3] ? undefined : own(tables.meridiems, next))
    const toTheHour = match[2] === undefined
    if (meridiem !== undefined && hour <= 12)
      return withZone(
        tokens,
        glued === undefined ? i + 2 : i + 1,
        { hour: (hour % 12) + meridiem, minute, toTheHour },
        tables,
      )
    if (match[3]) return undefined
    if (toTheHour && tables.sets.afterClock.has(next) && tables.sets.beforeClock.has(before) && hour >= 1)
      return withZone(tokens, i + 2, { hour, minute, toTheHour }, tables)
    const clear =
      /^\d\d?:/.test(word) &&
      (word.startsWith('0') || tables.sets.beforeClock.has(before) || zoneAt(tokens, i + 1, tables))
    return clear ? withZone(tokens, i + 1, { hour, minute, toTheHour: false }, tables) : undefined
  }
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word)
  if (!military) return undefined
  const clock = { hour: Number(military[1]), minute: Number(military[2]), toTheHour: false }
  if (zoneAt(tokens, i + 1, tables)) return withZone(tokens, i + 1, clock, tables)
  return tables.sets.afterClock.has(next) && tables.sets.beforeClock.has(before)
    ? withZone(tokens, i + 2, clock, tables)
    : undefined
}

/** The time zone that begins at a token, of one or two words. */
function zoneAt(tokens: readonly Token[], at: number, tables: TimeTables): { to: number; zone: string } | undefined {
  const first = tokens[at]?.lower
  if (!first) return undefined
  const two = own(tables.zones, `${first} ${tokens[at + 1]?.lower}`)
  if (two !== undefined) return { to: at + 2, zone: two }
  const one = own(tables.zones, first)
  return one === undefined ? undefined : { to: at + 1, zone: one }
}

function withZone(
  tokens: readonly Token[],
  at: number,
  clock: Omit<Clock, 'zone'>,
  tables: TimeTables,
): readonly [number, Clock] {
  const zone = zoneAt(tokens, at, tables)
  return [zone?.to ?? at, { ...clock, zone: zone?.zone ?? '' }]
}
