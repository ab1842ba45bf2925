import { perWord, type Word } from '../text/words.ts'
import type { TimeRules } from './time-rules.ts'

/** The tables of a locale, with the lists that are asked for single words as sets. */
export type TimeTables = TimeRules & {
  /** Every word of the tables. */
  readonly words: ReadonlySet<string>
  /** Whether a token may be one of them, behind a prefix at least, to pass over all others at once. */
  readonly mayTell: (token: { readonly word: Word }) => boolean
  readonly sets: {
    readonly ambiguousMonths: ReadonlySet<string>
    readonly beforeMonth: ReadonlySet<string>
    readonly beforeClock: ReadonlySet<string>
    readonly afterClock: ReadonlySet<string>
    readonly afterMilitary: ReadonlySet<string>
    readonly beforeAmount: ReadonlySet<string>
    readonly amounts: ReadonlySet<string>
  }
}

export function indexTimes(times: TimeRules): TimeTables {
  const tables = [
    times.months,
    times.weekdays,
    times.shortWeekdays,
    times.ordinals,
    times.counts,
    times.spelledYears.centuries,
    times.clocks,
  ]
  const words = new Set(tables.flatMap((table) => Object.keys(table)))
  const mayTell = perWord(({ lower }) => words.has(lower) || lower.includes('-'))
  return { ...times, words, mayTell, sets: setsOf(times) }
}

function setsOf(times: TimeRules): TimeTables['sets'] {
  return {
    ambiguousMonths: new Set(times.ambiguousMonths),
    beforeMonth: new Set(times.beforeMonth),
    beforeClock: new Set(times.beforeClock),
    afterClock: new Set(times.afterClock),
    afterMilitary: new Set(times.afterMilitary),
    beforeAmount: new Set(times.beforeAmount),
    amounts: new Set(times.amounts),
  }
}

/** A value of a table, by a word that may be any word at all. */
export const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined
