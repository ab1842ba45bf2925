import type { TimeRule } from '../../engine/mentions/time-rules.ts'

/** Words that look like times and are none: names, what is done again and again, what is compared. */
export const noTimes: readonly TimeRule[] = [
  {
    id: 'newspaper',
    pattern: '@weekday :newspaper',
    none: true,
    examples: ['He told the Sunday Times about it.'],
    counterexamples: ['On Sunday the times were hard.'],
  },
  {
    id: 'newspaper-today',
    pattern: 'usa today',
    none: true,
    examples: ['She told USA Today about it.'],
    counterexamples: ['She told the USA team today.'],
  },
  {
    id: 'feast',
    pattern: '(good|black|bloody|super|holy|ash|shrove|easter|maundy|cyber|giving) @weekday|@weekday the 13th',
    none: true,
    examples: ['They met on Black Friday.', 'It was Friday the 13th.'],
    counterexamples: ['They prayed on Friday.'],
  },
  {
    id: 'recurring',
    pattern:
      '(each|every|most|on alternate) (@weekday|@month|:time-season)|@weekday :time-parts|(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)',
    none: true,
    examples: ['They meet every Monday.', 'They meet on Tuesday nights.'],
    counterexamples: ['They met on Monday night.'],
  },
  {
    id: 'idiom',
    pattern: 'high noon|of (tomorrow|yesterday)',
    none: true,
    examples: ['It was called High Noon.'],
    counterexamples: ['They met at noon.'],
  },
  {
    id: 'reporting-period',
    pattern:
      "(@bare-year|(last|this|the current) year 's) (first|second|third|fourth)? (quarter|quarters|half|period|third-quarter|first-half)|(quarters|months|weeks) of @bare-year",
    none: true,
    examples: ['Sales rose in the 1988 quarter.', "Sales rose in last year's third quarter."],
    counterexamples: ['Sales rose in 1988.', "Last year's fair was held in May."],
  },
  {
    id: 'comparison',
    pattern:
      '(@count|million|billion|%|percent|share|cents|pence|dollars|pounds|euros|yen|compared with|from|than) (,)? span=(a year (ago|earlier))',
    none: true,
    examples: ['Profit rose to $3 million from $2 million a year earlier.'],
    counterexamples: ['They met a year ago.'],
  },
  {
    id: 'about-ago',
    pattern:
      '(about|around|almost|nearly|roughly|approximately|some|over|under|up to|at least|more than|less than) @count :time-unit ago',
    none: true,
    examples: ['They met almost two years ago.'],
    counterexamples: ['They met two years ago.'],
  },
  {
    id: 'a-year-of-its-own',
    pattern:
      '(time|times|day|days|night|month|season) of (the|a) year|(of|in|during|throughout|for) the year (of|to|after|before|since|that|when|from|which|through|between)|(of|in|during|throughout|for) span=(the year) @bare-year',
    none: true,
    examples: ['They met in the year before the war.', 'It is cold at this time of the year.'],
    counterexamples: ['They met in 2019. They left later in the year.'],
  },
]
