import type { Token } from '../text/tokens.ts'
import { own, type TimeTables } from './times-tables.ts'

/** A time of day. */
export type Clock = {
  readonly hour: number
  readonly minute: number
  /** An ISO 8601 offset ("Z", "-05:00") where the words name a zone, else empty. */
  readonly zone: string
  /** Whether only the hour is given. */
  readonly toTheHour: boolean
  /** Whether the words say which half of the day it is: "6 a.m.", "18:30", "noon". */
  readonly sure: boolean
}

/** A clock time that ends before token `to`. */
type ClockMatch = readonly [to: number, clock: Clock]

/** Reads the clock time that a word begins: "noon", "at six o'clock". */
export function readClockWord(
  tokens: readonly Token[],
  i: number,
  count: number | undefined,
  tables: TimeTables,
): ClockMatch | undefined {
  const token = tokens[i] as Token
  // A capital in the midst of capitals is a part of a name: "Cafe Noon".
  const hour =
    token.shape !== 'lower' && tokens[i - 1]?.shape === 'capital' ? undefined : own(tables.clocks, token.lower)
  if (hour !== undefined) return withZone(tokens, i + 1, { hour, minute: 0, toTheHour: true, sure: true }, tables)
  if (!count || count > 12 || !tables.sets.afterClock.has(tokens[i + 1]?.lower ?? '')) return undefined
  if (!tables.sets.beforeClock.has(tokens[i - 1]?.lower ?? '')) return undefined
  return withZone(tokens, i + 2, { hour: count, minute: 0, toTheHour: true, sure: false }, tables)
}

/** Reads the clock time that a number begins: "6am", "10:35 a.m.", "at 11:30", "0800 GMT". */
export function readClock(tokens: readonly Token[], i: number, tables: TimeTables): ClockMatch | undefined {
  const word = (tokens[i] as Token).lower
  const next = tokens[i + 1]?.lower ?? ''
  const isAfterClockWord = tables.sets.beforeClock.has(tokens[i - 1]?.lower ?? '')
  const military = /^([01]\d|2[0-3])([0-5]\d)(\p{L}*)$/u.exec(word)
  if (military?.[3]) {
    if (!tables.sets.afterMilitary.has(military[3])) return undefined
    const clock = { hour: Number(military[1]), minute: Number(military[2]), toTheHour: false, sure: true }
    return withZone(tokens, i + 1, clock, tables)
  }
  if (military) {
    const clock = { hour: Number(military[1]), minute: Number(military[2]), toTheHour: false, sure: true }
    if (zoneAt(tokens, i + 1, tables)) return withZone(tokens, i + 1, clock, tables)
    return tables.sets.afterMilitary.has(next) && isAfterClockWord ? withZone(tokens, i + 2, clock, tables) : undefined
  }
  const match = /^(\d{1,2})(?:[:.](\d{2}))?([\p{L}.]*)$/u.exec(word)
  if (!match) return undefined
  const hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  const toTheHour = match[2] === undefined
  if (minute > 59 || hour > 23) return undefined
  const glued = own(tables.meridiems, match[3] as string)
  const apart = glued === undefined && !match[3] ? meridiemAt(tokens, i + 1, tables) : undefined
  const meridiem = glued ?? apart?.hours
  if (meridiem !== undefined && hour >= 1 && hour <= 12) {
    const clock = { hour: (hour % 12) + meridiem, minute, toTheHour, sure: true }
    return withZone(tokens, apart?.to ?? i + 1, clock, tables)
  }
  if (match[3]) return undefined
  const clock = { hour, minute, toTheHour, sure: hour > 12 || /^0\d/.test(word) }
  if (toTheHour)
    return tables.sets.afterClock.has(next) && isAfterClockWord ? withZone(tokens, i + 2, clock, tables) : undefined
  const clear = word.includes(':') && (/^0\d/.test(word) || isAfterClockWord || zoneAt(tokens, i + 1, tables))
  return clear ? withZone(tokens, i + 1, clock, tables) : undefined
}

/** So many tokens has a meridiem at most: "p", ".", "m", ".". */
const LONGEST_MERIDIEM = 4

/** The half of the day that begins at a token, with the hours it adds: "p.m.", and "p.m" or "p. m." for it. */
function meridiemAt(
  tokens: readonly Token[],
  at: number,
  { meridiems }: TimeTables,
): { to: number; hours: 0 | 12 } | undefined {
  let letters = ''
  for (let i = at; i < at + LONGEST_MERIDIEM; i++) {
    const lower = tokens[i]?.lower ?? ''
    const whole = i === at ? own(meridiems, lower) : undefined
    if (whole !== undefined) return { to: i + 1, hours: whole }
    if (!/^(?:\p{L}\.?|\.)$/u.test(lower)) return undefined
    letters += lower.replace('.', '')
    const hours = own(meridiems, letters)
    if (hours !== undefined) return { to: i + 1, hours }
  }
  return undefined
}

/** The time zone that begins at a token, of one or two words. */
function zoneAt(tokens: readonly Token[], at: number, { zones }: TimeTables): { to: number; zone: string } | undefined {
  const first = tokens[at]?.lower
  if (!first) return undefined
  const two = own(zones, `${first} ${tokens[at + 1]?.lower}`)
  if (two !== undefined) return { to: at + 2, zone: two }
  const one = own(zones, first)
  return one === undefined ? undefined : { to: at + 1, zone: one }
}

function withZone(tokens: readonly Token[], at: number, clock: Omit<Clock, 'zone'>, tables: TimeTables): ClockMatch {
  const zone = zoneAt(tokens, at, tables)
  return [zone?.to ?? at, { ...clock, zone: zone?.zone ?? '' }]
}
