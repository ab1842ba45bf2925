import type { Rule } from '../locale.ts'

/** A calendar unit that can be counted or shifted. */
export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'year'

/**
 * One form of a time expression. The captures of the pattern say what it means; the words they hold are looked up in the
 * tables of the locale:
 * - `month`, `weekday`, `day`, `days` (a range of days in a month), `year`, `years`, `date` (numeric), `clock`, `holiday`, `season`,
 *   `decade`, `century`, `quarter`, `half`: calendar parts, as the annotations and tables of the same name give them
 * - `deictic`: a day counted from the publication ("yesterday")
 * - `shift` with `unit`, `weekday`, `month`, `season`: last, this, next
 * - `count` with `unit` and `ago` or `after`: so many units back or on
 * - `phase`: the early, middle or late part of something
 * - `part`: a part of the day
 * - `span`: the mention is only what stands in here (default: the whole match)
 */
export type TimeRule = Rule & {
  /** Counted from the day that the text speaks of ("two days earlier"), not from the publication. */
  readonly narrative?: true
  /** Has a day only from elsewhere: joined to it ("the night of" + "Sunday"), or from the text before ("at dawn", "6 a.m."). */
  readonly needsDay?: 'joined' | 'context'
  /** What looks like a time and is none ("Sunday Times"): it takes the words away from the other rules. */
  readonly none?: true
}

/** What the engine must know of the times of a language. All words in lower case with straight apostrophes. */
export type TimeLocale = {
  readonly rules: readonly TimeRule[]
  readonly months: Readonly<Record<string, number>>
  /** Names of months that are also common words or people's names: a month only beside a number or after a preposition. */
  readonly ambiguousMonths: readonly string[]
  /** Words after which an ambiguous month is a month: "in", "last", "since". */
  readonly beforeMonth: readonly string[]
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>
  /** Short forms, a weekday only beside a date: "sat", "sun". */
  readonly shortWeekdays: Readonly<Record<string, number>>
  /** Days from the publication: "yesterday" is -1. */
  readonly deictics: Readonly<Record<string, number>>
  /** Of those, the ones that name a part of the day: "tonight". */
  readonly partDeictics: readonly string[]
  /** Of the phases, those that make a part of the day of a day: "early on Sunday". */
  readonly dayPhases: readonly string[]
  readonly units: Readonly<Record<string, TimeUnit>>
  readonly shifts: Readonly<Record<string, number>>
  readonly counts: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  /** Tens that spelled years begin or end with: "nineteen ninety-four". */
  readonly spelledYears: {
    readonly centuries: Readonly<Record<string, number>>
    readonly years: Readonly<Record<string, number>>
  }
  /** Days of the year: month and day. */
  readonly holidays: Readonly<Record<string, readonly [month: number, day: number]>>
  /** The first and the last month; a season across the turn of the year ends with a smaller one. */
  readonly seasons: Readonly<Record<string, readonly [first: number, last: number]>>
  /** Clock words: "noon", "midnight". */
  readonly clocks: Readonly<Record<string, number>>
  /** What follows a clock time: hours to add to those before noon. */
  readonly meridiems: Readonly<Record<string, 0 | 12>>
  readonly zones: Readonly<Record<string, string>>
  /** Words that make a number a clock time: before it ("at 11:30"), after it ("9 o'clock"), and after one of four digits ("0800 hours"). */
  readonly beforeClock: readonly string[]
  readonly afterClock: readonly string[]
  readonly afterMilitary: readonly string[]
  /** Prefixes of one token: "mid-", "late-". */
  readonly prefixes: readonly string[]
  /** Words for the century of a decade and the marks of a decade's end: "1990s". */
  readonly decadeEnding: string
  /** What may stand between two parts of one time: "Sunday, 6 March", "6 a.m. on Sunday". One or two words each. */
  readonly joins: readonly string[]
  /** Words that point forward or back, beside the parts of speech: "will", "scheduled", "until". */
  readonly forward: readonly string[]
  readonly backward: readonly string[]
  /** What an infinitive hangs on when it is about the future: "agreed to meet". */
  readonly prospective: readonly string[]
  /** Words of saying: a time beside them is that of the statement. */
  readonly statements: readonly string[]
  /** Words for that something took place: a time beside them is the event's. */
  readonly occurrences: readonly string[]
  /** The hours of the parts of a day, from the first to the last; across midnight the last is smaller. */
  readonly partHours: Readonly<Record<string, readonly [first: number, last: number]>>
  /** Words of publishing, beside the date of a page: "updated". */
  readonly stamps: readonly string[]
  /** What begins a range ("from", "between") and what stands between its ends ("to", "and"). */
  readonly rangeStarts: readonly string[]
  readonly rangeJoins: readonly string[]
  /** Words of doubt before a time: "around". */
  readonly hedges: readonly string[]
  /** Directly before a time these point forward: "until", "by". */
  readonly forwardBefore: readonly string[]
  /** What before a number of four digits ("about"), and after it ("people"), makes it an amount and no year. */
  readonly beforeAmount: readonly string[]
  readonly amounts: readonly string[]
}
