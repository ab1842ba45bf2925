import type { TextLayer } from '../document.ts'
import { annotated, type Begun } from '../text/annotations.ts'
import type { PatternInput } from '../text/pattern.ts'
import type { Token } from '../text/tokens.ts'
import { type Clock, readClock, readClockWord } from './clock.ts'
import { readDate } from './numeric-dates.ts'
import { own, type TimeTables } from './times-tables.ts'

/** The words that times are made of, as the rules see them, with their values. */
export type TimeAnnotations = {
  /** For the rules: tokens, and the kinds of words that they can name as `@kind`. */
  readonly input: PatternInput
  readonly number: (kind: string, at: number) => number | undefined
  readonly pair: (kind: string, at: number) => readonly [number, number] | undefined
  readonly clock: (at: number) => Clock | undefined
}

type Entry = Begun & { readonly value: unknown }
type Put = (kind: string, firstToken: number, endToken: number, value: unknown) => void

/** Finds the words that times are made of: months, weekdays, day and year numbers, clock times, counts. */
export function annotateTimes(text: TextLayer, tables: TimeTables): TimeAnnotations {
  const { tokens } = text
  const begun: (Entry[] | undefined)[] = new Array(tokens.length)
  const kinds = new Set<string>()
  const put: Put = (kind, firstToken, endToken, value) => {
    kinds.add(kind)
    const here = begun[firstToken] ?? []
    begun[firstToken] = here
    const known = here.findIndex((one) => one.kind === kind)
    here[known < 0 ? here.length : known] = { kind, ends: [endToken], value }
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'punctuation') {
      const decade = readShortDecade(token, tokens[i + 1], tables)
      if (decade !== undefined) put('decade', i, i + 2, decade)
    } else if (token.kind === 'number') annotateNumber(text, i, tables, put)
    else annotateWord(text, i, tables, put)
  }
  const valueAt = (kind: string, at: number) => begun[at]?.find((one) => one.kind === kind)?.value
  return {
    input: annotated(tokens, begun, kinds),
    number: (kind, at) => valueAt(kind, at) as number | undefined,
    pair: (kind, at) => valueAt(kind, at) as readonly [number, number] | undefined,
    clock: (at) => valueAt('clock', at) as Clock | undefined,
  }
}

function annotateWord(text: TextLayer, i: number, tables: TimeTables, put: Put): void {
  const token = text.tokens[i] as Token
  if (!tables.mayTell(token)) return
  let word = token.lower
  const prefix = word.includes('-') ? tables.prefixes.find((one) => word.startsWith(one)) : undefined
  if (prefix) {
    word = word.slice(prefix.length)
    const year = /^\d{4}$/.test(word) ? Number(word) : undefined
    if (year) put('bare-year', i, i + 1, year)
    const decade = readDecade(word, tables)
    if (decade !== undefined) put('decade', i, i + 1, decade)
  }
  if (!tables.words.has(word)) return
  const named = token.shape !== 'lower'
  const month = named ? own(tables.months, word) : undefined
  if (month && (prefix || isMonth(text, i, word, tables))) put('month', i, i + 1, month)
  const weekday = named ? own(tables.weekdays, word) : undefined
  if (weekday) put('weekday', i, i + 1, weekday)
  const short = named ? own(tables.shortWeekdays, word) : undefined
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
  // "the year two thousand", "the year two thousand ten"
  const thousand = tables.spelledYears.thousand
  if (
    count !== undefined &&
    text.tokens[i + 1]?.lower === thousand &&
    own(tables.units, text.tokens[i - 1]?.lower ?? '') === 'year'
  ) {
    const more = own(tables.spelledYears.years, text.tokens[i + 2]?.lower ?? '')
    put('bare-year', i, i + (more === undefined ? 2 : 3), count * 1000 + (more ?? 0))
  }
  const spoken = own(tables.spelledYears.centuries, word)
  const rest = spoken ? own(tables.spelledYears.years, text.tokens[i + 1]?.lower ?? '') : undefined
  if (spoken && rest !== undefined) put('bare-year', i, i + 2, spoken + rest)
  const clock = readClockWord(text.tokens, i, count, tables)
  if (clock) put('clock', i, ...clock)
}

/** Whether a word that can be a month is one: "may" and "march" are verbs, "June" and "April" are people as well. */
function isMonth(text: TextLayer, i: number, word: string, tables: TimeTables): boolean {
  if (!tables.sets.ambiguousMonths.has(word)) return true
  const next = text.tokens[i + 1]
  const before = text.tokens[i - 1]
  if (next?.kind === 'number' && /^(?:\d{4}|\d{1,2}(?:\p{L}{2})?(?:[,–-]\d{1,4})?)$/u.test(next.text)) return true
  if (Object.hasOwn(tables.ordinals, next?.lower ?? '')) return true
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
