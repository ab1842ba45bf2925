import type { TimeRules } from './time-rules.ts'

/** The tables of a locale, with the lists that are asked for single words as sets. */
export type TimeTables = TimeRules & {
  /** Every word of the tables, to pass over all others at once. */
  readonly words: ReadonlySet<string>
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

export const indexTimes = (times: TimeRules): TimeTables => ({
  ...times,
  words: new Set(
    [
      times.months,
      times.weekdays,
      times.shortWeekdays,
      times.ordinals,
      times.counts,
      times.spelledYears.centuries,
      times.clocks,
    ].flatMap((table) => Object.keys(table)),
  ),
  sets: {
    ambiguousMonths: new Set(times.ambiguousMonths),
    beforeMonth: new Set(times.beforeMonth),
    beforeClock: new Set(times.beforeClock),
    afterClock: new Set(times.afterClock),
    afterMilitary: new Set(times.afterMilitary),
    beforeAmount: new Set(times.beforeAmount),
    amounts: new Set(times.amounts),
  },
})

/** A value of a table, by a word that may be any word at all. */
export const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined
