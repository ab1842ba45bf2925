import type { Rule } from '../locale.ts'
import type { MovableDay } from './calendar.ts'

/** A calendar unit that can be counted or shifted. */
export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'year'

/**
 * One form of a time expression. The captures of the pattern say what it means; the words they hold are looked up in the
 * tables of the locale:
 * - `month`, `weekday`, `day`, `days` (a range of days in a month), `year`, `years`, `date` (numeric), `clock`, `holiday`, `season`,
 *   `decade`, `century`, `quarter`, `half`: calendar parts, as the annotations and tables of the same name give them
 * - `deictic`: a day counted from the publication ("yesterday")
 * - `shift` with `unit`, `weekday`, `month`, `season`: last, this, next
 * - `count` or `after` with `unit`: so many units back, or on
 * - `end`: the last day of the year
 * - `phase`: the early, middle or late part of something
 * - `part`: a part of the day
 * - `span`: the mention is only what stands in here (default: the whole match)
 */
export type TimeRule = Rule & {
  /** Counted from the day that the text speaks of ("two days earlier"), not from the publication. */
  readonly narrative?: true
  /** Has a day only from elsewhere: joined to it ("the night of" + "Sunday"), or from the text before ("at dawn", "6 a.m."). */
  readonly needsDay?: 'joined' | 'context'
  /** Its first word is capitalized: "Election Day" is one day in one country, "election day" any. */
  readonly capital?: true
  /** Its words are capitalized in titles only: "This Week With Ann Lee". */
  readonly small?: true
  /** What looks like a time and is none ("Sunday Times"): it takes the words away from the other rules. */
  readonly none?: true
}

/** What the engine must know of the times of a language. All words in lower case with straight apostrophes. */
export type TimeRules = {
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
  /** The halves of years in words: "nineteen ninety-four", and what stands behind the number of thousands. */
  readonly spelledYears: {
    readonly thousand: string
    readonly centuries: Readonly<Record<string, number>>
    readonly years: Readonly<Record<string, number>>
  }
  /** Days of the year: month and day, or how the day moves. */
  readonly holidays: Readonly<Record<string, readonly [month: number, day: number] | MovableDay>>
  /** The first and the last month; a season across the turn of the year ends with a smaller one. */
  readonly seasons: Readonly<Record<string, readonly [first: number, last: number]>>
  /** Clock words, with their hour: "noon". */
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
  /** What ends the number of a decade: the "s" of "1990s". */
  readonly decadeEnding: string
  /** What may stand between two parts of one time, beside a comma: the "on" of "6 a.m. on Sunday". One or two words each. */
  readonly joins: readonly string[]
  /** Labels before the date of a page: "Published", "Date of publication". */
  readonly printedBehind: readonly string[]
  /** Words that point forward or back, beside the parts of speech: "will", "scheduled", "until". */
  readonly forward: readonly string[]
  readonly backward: readonly string[]
  /** Before a word that points forward, they make it past: "it began on Friday as planned". */
  readonly asForeseen: readonly string[]
  /** What an infinitive hangs on when it is about the future: "agreed to meet". */
  readonly prospective: readonly string[]
  /** Directly before a day, they make it the first of what lasts, and no day that is told of: "since". */
  readonly bounding: readonly string[]
  /** The hours of the parts of a day, from the first to the last; across midnight the last is smaller. */
  readonly partHours: Readonly<Record<string, readonly [first: number, last: number]>>
  /** Directly before a time these point forward: "until", "by". */
  readonly forwardBefore: readonly string[]
  /** Verbs whose present tense tells what is to come: "the fair opens on Saturday". */
  readonly timetable: readonly string[]
  /** What before a number of four digits ("about"), and after it ("people"), makes it an amount and no year. */
  readonly beforeAmount: readonly string[]
  readonly amounts: readonly string[]
}
