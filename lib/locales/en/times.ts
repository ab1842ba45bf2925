import type { TimeRules } from '../../engine/mentions/time-rules.ts'
import type { WordClasses } from '../../engine/text/pattern.ts'
import { timeRules } from './time-rules.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** Each word with its position, beginning with `first`; words of the same value are joined by a slash. */
const numbered = (list: string, first: number): Record<string, number> =>
  Object.fromEntries(words(list).flatMap((group, i) => group.split('/').map((word) => [word, first + i])))

const ones = numbered('one two three four five six seven eight nine', 1)
const teens = numbered('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10)
const tens: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const compound = Object.fromEntries(
  Object.entries(tens).flatMap(([ten, a]) => [
    [ten, a],
    ...Object.entries(ones).map(([one, b]) => [`${ten}-${one}`, a + b] as const),
  ]),
) as Record<string, number>

const shifts: Record<string, number> = {
  last: -1,
  previous: -1,
  past: -1,
  'this past': -1,
  this: 0,
  'this same': 0,
  current: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
  following: 1,
  'the following': 1,
}

/** Days counted from the publication, and parts of them. */
const days: Record<string, number> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
  'a fortnight ago': -14,
}
const partsOfDays: Record<string, number> = {
  tonight: 0,
  overnight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'this lunchtime': 0,
  'last night': -1,
  'last evening': -1,
}

const holidays: TimeRules['holidays'] = {
  "new year 's day": [1, 1],
  "new year 's eve": [12, 31],
  'new years eve': [12, 31],
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  "valentine 's day": [2, 14],
  "st. patrick 's day": [3, 17],
  'may day': [5, 1],
  'fourth of july': [7, 4],
  'bastille day': [7, 14],
  halloween: [10, 31],
  'bonfire night': [11, 5],
  'armistice day': [11, 11],
  'veterans day': [11, 11],
  // Of the United States, by the words that only they use.
  'martin luther king jr. day': { month: 1, weekday: 1, from: 15 },
  'martin luther king day': { month: 1, weekday: 1, from: 15 },
  'presidents day': { month: 2, weekday: 1, from: 15 },
  "presidents ' day": { month: 2, weekday: 1, from: 15 },
  "president 's day": { month: 2, weekday: 1, from: 15 },
  'memorial day': { month: 5, weekday: 1, from: 25 },
  'labor day': { month: 9, weekday: 1, from: 1 },
  'columbus day': { month: 10, weekday: 1, from: 8 },
  'election day': { month: 11, weekday: 2, from: 2 },
  'thanksgiving day': { month: 11, weekday: 4, from: 22 },
  thanksgiving: { month: 11, weekday: 4, from: 22 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  'maundy thursday': { easter: -3 },
  'good friday': { easter: -2 },
  'holy saturday': { easter: -1 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
}

/** The words of English times, and how they are put together. */
export const times: TimeRules = {
  rules: timeRules,
  months: numbered(
    `january/jan./jan february/feb./feb march/mar./mar april/apr./apr may june/jun./jun july/jul./jul august/aug./aug
    september/sept./sep./sept/sep october/oct./oct november/nov./nov december/dec./dec`,
    1,
  ),
  ambiguousMonths: words('may march april june august jan mar sep dec mar. jan. dec.'),
  beforeMonth: words(
    'in since until till by from to last next this early late mid of before after during between through and past each every following previous ending ended',
  ),
  weekdays: numbered('monday tuesday wednesday thursday friday saturday sunday', 1),
  shortWeekdays: numbered(
    'mon/mon. tue/tue./tues/tues. wed/wed. thu/thu./thur/thur./thurs/thurs. fri/fri. sat/sat. sun/sun.',
    1,
  ),
  deictics: { ...days, ...partsOfDays },
  partDeictics: Object.keys(partsOfDays),
  dayPhases: ['early', 'late'],
  units: {
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    weekend: 'weekend',
    month: 'month',
    months: 'month',
    year: 'year',
    years: 'year',
  },
  shifts,
  counts: { a: 1, an: 1, ...ones, ...teens, ...compound },
  ordinals: {
    ...numbered(
      `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
      seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth
      twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`,
      1,
    ),
  },
  spelledYears: {
    thousand: 'thousand',
    centuries: { nineteen: 1900, eighteen: 1800 },
    years: { ...teens, ...compound },
  },
  holidays,
  seasons: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 2] },
  clocks: { noon: 12, midday: 12 },
  meridiems: { am: 0, 'a.m.': 0, pm: 12, 'p.m.': 12 },
  zones: {
    gmt: 'Z',
    utc: 'Z',
    zulu: 'Z',
    bst: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    jst: '+09:00',
    et: '',
    ct: '',
    pt: '',
    ist: '',
    'local time': '',
    'eastern time': '',
    'central time': '',
    'pacific time': '',
    'uk time': '',
  },
  beforeClock: words('at around about by until before after from since near approximately till to past'),
  afterClock: words("o'clock"),
  afterMilitary: words('hours hrs'),
  prefixes: words('mid- early- late-'),
  decadeEnding: 's',
  printedBehind: ['published', 'posted', 'publication', 'issued'],
  joins: [
    'on',
    'at',
    'at about',
    'at around',
    'at approximately',
    'around',
    'about',
    'of',
    'shortly after',
    'just after',
    'just before',
    'by',
    'the',
  ],
  forward: words(
    `will 'll shall wo would scheduled expected slated planned upcoming forthcoming deadline tomorrow until`,
  ),
  asForeseen: words('as previously originally initially earlier'),
  prospective: words(
    `agree agreed agrees decide decided decides decision agreement expect expects plan plans planning hope hopes hoped hoping want wants
    wanted intend intends intended vow vows vowed promise promised promises aim aims aimed due set going ready likely able prepare
    preparing pledged seeks are is was were 're 's offer deal bid effort`,
  ),
  backward: words('ago was were had has have been since did said told'),
  bounding: words('since'),
  partHours: {
    early: [0, 9],
    morning: [0, 11],
    lunchtime: [11, 15],
    afternoon: [12, 18],
    evening: [16, 23],
    night: [18, 6],
    overnight: [20, 7],
    tonight: [17, 23],
    late: [18, 23],
    dawn: [3, 8],
    dusk: [16, 22],
    midnight: [22, 2],
  },
  forwardBefore: words('until till through by starting beginning effective rumoured rumored'),
  timetable: words(
    `open opens reopen reopens close closes start starts begin begins resume resumes finish finishes return returns arrive arrives
    depart departs launch launches premiere premieres perform performs sing sings headline headlines`,
  ),
  beforeAmount: words(
    'at about than some nearly almost over least most approximately roughly estimated dlrs no. number route highway under up',
  ),
  amounts: words(
    `percent people km miles metres meters feet dollars euros pounds troops men women children homes dead others mph block`,
  ),
}

/** The word classes that the time rules name. */
export const timeClasses: WordClasses = {
  // "Following Monday's debate" is behind it: only with its article does the word count days.
  'time-shift': Object.keys(shifts).filter((words) => words !== 'following'),
  'time-unit': Object.keys(times.units),
  'time-deictic': Object.keys(times.deictics),
  'time-holiday': Object.keys(holidays),
  'time-season': Object.keys(times.seasons),
  'time-phase': [
    'early',
    'late',
    'mid',
    'earlier',
    'later',
    'the start of',
    'the beginning of',
    'the middle of',
    'the end of',
  ],
  'time-part': ['morning', 'afternoon', 'evening', 'night', 'lunchtime', 'midday', 'dawn', 'dusk'],
  'time-parts': ['mornings', 'afternoons', 'evenings', 'nights'],
  newspaper: [
    'times',
    'mirror',
    'mail',
    'telegraph',
    'express',
    'post',
    'herald',
    'world',
    'sport',
    'independent',
    'tribune',
    'people',
    'star',
  ],
}
