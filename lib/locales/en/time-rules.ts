import type { TimeRule } from '../../engine/mentions/time-rules.ts'
import { noTimes } from './time-rules-none.ts'

/**
 * The forms of English times, one rule each. Times that stand side by side ("Sunday" + "7 November", "6 a.m." + "Wednesday")
 * are joined by the engine, so a rule holds one part only. Of two that overlap the longer wins, then the earlier in this list.
 */
export const timeRules: readonly TimeRule[] = [
  {
    id: 'holiday',
    pattern: 'holiday=:time-holiday (,? (of)? year=@year)?',
    capital: true,
    examples: ["They met on New Year's Eve.", 'They met on Good Friday.', 'They met on Election Day.'],
    counterexamples: ['They wished everyone a happy new year.'],
  },
  // Behind the holidays: "Good Friday" is one.
  ...noTimes,
  {
    id: 'month-day',
    pattern: '(phase=:time-phase)? (weekday=@short-weekday ,?)? month=@month (the)? day=@day (,? year=@year)?',
    examples: ['It opened on November 7, 2021.', 'It opened on Nov. 7.', 'The court sat on Thu, March 3.'],
    counterexamples: ['It opened in November 2021.'],
  },
  {
    id: 'month-day-year-glued',
    pattern: 'month=@month day-year=@day-year',
    examples: ['It opened on November 7,2021.'],
    counterexamples: ['Some 7,2021 were sold.'],
  },
  {
    id: 'day-month',
    pattern: '(phase=:time-phase)? (weekday=@short-weekday ,?)? (the)? day=@day (of)? month=@month (,? year=@year)?',
    examples: ['It opened on 7 November 2021.', 'They met on the 7th of November.'],
    counterexamples: ['Only 7 may vote.'],
  },
  {
    id: 'month-days',
    pattern: 'month=@month days=@days (,? year=@year)?',
    examples: ['The fair runs March 3-5.'],
    counterexamples: ['They won 3-5.'],
  },
  {
    id: 'days-month',
    pattern: 'days=@days month=@month (,? year=@year)?',
    examples: ['The fair runs 3-5 March 2020.'],
    counterexamples: ['They won 3-5.'],
  },
  {
    id: 'second-day',
    pattern:
      'month=@month @day (and|to|or|through|until|,|–|-) span=(day=@day (,? year=@year)?) (#punctuation|and|at|as|but|for|from|in|on|to|when|with)',
    examples: ['Talks were held on April 24 and 25.'],
    counterexamples: ['Talks were held on April 24.'],
  },
  {
    id: 'first-day',
    pattern: 'span=(day=@day) (and|to|or|through|until|–|-) @day month=@month',
    examples: ['Talks were held on 24 and 25 April.'],
    counterexamples: ['Talks were held on 24 April.'],
  },
  {
    id: 'numeric',
    pattern: 'date=@date',
    examples: ['Posted 2016-11-09.', 'Posted 11/9/2016.'],
    counterexamples: ['It ended 6/4.'],
  },
  {
    id: 'month-year',
    pattern: '(phase=:time-phase)? month=@month (,|of)? year=@year',
    examples: ['It opened in October 2019.', 'It opened in late October 2019.'],
    counterexamples: ['It opened in October.'],
  },
  {
    id: 'month',
    pattern: '(phase=:time-phase)? (shift=:time-shift)? month=@month',
    examples: ['It opened in October.', 'It opened last May.'],
    counterexamples: ['It may open.', 'May she open it?'],
  },
  {
    id: 'weekday',
    pattern: '(phase=:time-phase (on)?)? (shift=:time-shift)? weekday=@weekday (part=:time-part)?',
    examples: ['They met on Sunday.', 'They met early on Sunday.', 'They met last Monday night.'],
    counterexamples: ['They met in the sun.'],
  },
  {
    id: 'daybreak',
    pattern: 'span=(part=dawn (broke|breaks) (on)? weekday=@weekday)',
    examples: ['They were still digging as dawn broke on Saturday.'],
    counterexamples: ['They were still digging as dawn broke.'],
  },
  {
    id: 'overnight-on',
    pattern: 'span=(part=overnight) on (@weekday|@month|@day|@date)',
    needsDay: 'joined',
    examples: ['They met overnight on Friday.'],
    counterexamples: ['They met overnight on the hill.'],
  },
  {
    id: 'deictic',
    pattern: '(phase=:time-phase)? deictic=:time-deictic (part=:time-part)?',
    small: true,
    examples: ['They met yesterday.', 'They met early this morning.', 'They met last night.'],
    counterexamples: ['They met last.'],
  },
  {
    id: 'part-of-day',
    pattern: 'span=((the)? (early|late)? part=:time-part) of (the)? (@weekday|@month|@day|@date|:time-deictic)',
    needsDay: 'joined',
    examples: ['They met on the night of March 3.'],
    counterexamples: ['They met on the night of the storm.'],
  },
  {
    id: 'part-in',
    pattern: 'in the part=(morning|afternoon|evening)',
    needsDay: 'joined',
    examples: ['They met on Sunday in the morning.', 'They met at 3:15 in the afternoon.'],
    counterexamples: ['They met in the meadow.'],
  },
  {
    id: 'weekend',
    pattern: '(over|at|during) span=(the unit=weekend)',
    examples: ['Three people died over the weekend.'],
    counterexamples: ['The weekend trains were full.'],
  },
  {
    id: 'shifted-unit',
    pattern:
      '(phase=:time-phase)? (the)? shift=(last|this|this same|next|current|coming|this coming) unit=(week|weekend|month|year)',
    small: true,
    examples: ['They met last week.', 'They met earlier this month.', 'They will meet next year.'],
    counterexamples: ['They met for a week.', 'He will never forget this day.', 'It grew over the past year.'],
  },
  {
    id: 'that-day',
    pattern: '(that same|the same|that) unit=day',
    narrative: true,
    examples: ['They met on Sunday. They left that same day.'],
    counterexamples: ['They met on one day.'],
  },
  {
    id: 'the-year',
    pattern:
      '(of|in|during|throughout) span=(the unit=year)|for span=(the unit=year) (ended|ending|,)|for span=(the full unit=year)',
    narrative: true,
    small: true,
    examples: ['They met in 2019. They left later in the year.', 'Sales fell in the first half of the year.'],
    counterexamples: ['They met twice a year.'],
  },
  {
    id: 'next-day',
    pattern: 'the shift=(previous|next|following) unit=(day|month|year)',
    narrative: true,
    examples: ['They met on 3 May 2020. They left the next day.'],
    counterexamples: ['They met the other day.'],
  },
  {
    id: 'ago',
    pattern: 'count=@count unit=:time-unit (or so)? ago',
    examples: ['They met two years ago.', 'They met a week or so ago.'],
    counterexamples: ['They met for two years.'],
  },
  {
    id: 'earlier',
    pattern: 'count=@count unit=:time-unit (earlier|before (.|,))',
    narrative: true,
    examples: ['They met on 3 May 2020. They had called two days earlier.'],
    counterexamples: ['They met for two days.'],
  },
  {
    id: 'later',
    pattern: 'after=@count unit=:time-unit (later|after (.|,))',
    narrative: true,
    examples: ['They met on 3 May 2020. They left two days later.'],
    counterexamples: ['They met for two days.'],
  },
  {
    id: 'season-year',
    pattern: '(phase=:time-phase)? (the)? season=:time-season (of)? year=@bare-year',
    examples: ['They met in the summer of 2013.'],
    counterexamples: ['They met in the summer.'],
  },
  {
    id: 'season',
    pattern: '(phase=:time-phase)? shift=:time-shift season=:time-season',
    examples: ['They met last summer.'],
    counterexamples: ['They met in the summer.'],
  },
  {
    id: 'quarter-year',
    pattern: '(the)? quarter=@ordinal quarter (of)? year=@year',
    examples: ['Sales fell in the third quarter of 2013.'],
    counterexamples: ['Sales fell in the third quarter.'],
  },
  {
    id: 'half-year',
    pattern: '(the)? half=(first|second|last) half of year=@year',
    examples: ['Sales fell in the second half of 2013.'],
    counterexamples: ['They scored in the second half.'],
  },
  {
    id: 'year-end',
    pattern: 'end=(year-end|year end)',
    examples: ['It is to close by year-end.'],
    counterexamples: ['It closed this year.'],
  },
  {
    id: 'years',
    pattern: 'years=@years',
    examples: ['The 2010-2012 drought was long.'],
    counterexamples: ['They won 20-12.'],
  },
  {
    id: 'decade',
    pattern: '(phase=:time-phase)? (the)? decade=@decade',
    examples: ['It was built in the 1990s.', "It was built in the late '80s."],
    counterexamples: ['He is in his 40s.'],
  },
  {
    id: 'century',
    pattern: '(phase=:time-phase)? (the)? century=@ordinal century',
    examples: ['It was built in the 19th century.'],
    counterexamples: ['It was built a century ago.'],
  },
  {
    id: 'year',
    pattern: '(phase=:time-phase)? (shift=fiscal)? year=@bare-year',
    examples: ['It was built in 2013.', 'It was built in early 2013.'],
    counterexamples: ['About 2013 people came.'],
  },
  {
    id: 'clock',
    pattern: 'clock=@clock',
    needsDay: 'context',
    examples: ['They met on Sunday at 6 a.m.', 'It struck at 0800 GMT on Sunday.'],
    counterexamples: ['They won 6-3.'],
  },
  {
    id: 'part',
    pattern:
      'part=(midnight|the (early|small|late|wee) (morning)? hours|dawn|dusk|daybreak|sunrise|sunset|that (morning|afternoon|evening|night))',
    needsDay: 'context',
    examples: ['They met on Sunday at dawn.', 'They met in the early hours of Sunday.'],
    counterexamples: ['They met for hours.'],
  },
]
