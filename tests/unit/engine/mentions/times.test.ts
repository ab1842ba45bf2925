import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../../lib/engine/mentions/times.ts'
import type { Article } from '../../../../lib/engine/model.ts'
import { readText } from '../../../../lib/engine/text/layer.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { noGazetteer } from '../no-gazetteer.ts'

/** 17 March 2021 was a Wednesday. */
const PUBLISHED = '2021-03-17T10:00:00Z'

function times(text: string, published: string | undefined = PUBLISHED) {
  const article: Article = {
    url: '',
    title: '',
    language: 'en',
    ...(published ? { published } : {}),
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    completeness: 'full',
  }
  return findTimes(readText(article, { ...english, gazetteer: noGazetteer }, () => {})).times.map(
    ({ start, end, value, precision }) => ({
      text: text.slice(start, end),
      value: value.end === undefined ? value.start : `${value.start}/${value.end}`,
      precision,
    }),
  )
}

const values = (text: string, published?: string) => times(text, published).map(({ text, value }) => [text, value])

describe('dates', () => {
  it.each([
    ['It opened on March 3, 2019.', 'March 3, 2019', '2019-03-03'],
    ['It opened on 3 March 2019.', '3 March 2019', '2019-03-03'],
    ['It opened on the 3rd of March 2019.', 'the 3rd of March 2019', '2019-03-03'],
    ['It opened on Sunday, March 3, 2019.', 'Sunday, March 3, 2019', '2019-03-03'],
    ['It opened on Mar. 3, 2019.', 'Mar. 3, 2019', '2019-03-03'],
    ['It opened on March 3,2019.', 'March 3,2019', '2019-03-03'],
    ['It opened on Sun, 3 Mar 2019.', 'Sun, 3 Mar 2019', '2019-03-03'],
    ['It opened on 2019-03-03.', '2019-03-03', '2019-03-03'],
    ['It opened on 25/12/2019.', '25/12/2019', '2019-12-25'],
    ['It opened on May eighth, 2020.', 'May eighth, 2020', '2020-05-08'],
    ['It opened in October 2019.', 'October 2019', '2019-10'],
    ['It opened in 2013.', '2013', '2013'],
    ['It opened in late 2013.', 'late 2013', '2013'],
    ['It was built in the 1990s.', 'the 1990s', '1990/1999'],
    ["It was built in the '90s.", "the '90s", '1990/1999'],
    ['It was built in the 19th century.', 'the 19th century', '1801/1900'],
    ['Sales fell in the third quarter of 2013.', 'the third quarter of 2013', '2013-07/2013-09'],
    ['The fair was held March 3-5, 2019.', 'March 3-5, 2019', '2019-03-03/2019-03-05'],
  ])('%s', (sentence, text, value) => {
    expect(values(sentence)).toEqual([[text, value]])
  })

  it('reads a list of days of one month', () => {
    expect(values('Talks were held on April 24 and 25, 2019.')).toEqual([
      ['April 24', '2019-04-24'],
      ['25, 2019', '2019-04-25'],
    ])
    expect(values('Talks were held on 24 and 25 April 2019.')).toEqual([
      ['24', '2019-04-24'],
      ['25 April 2019', '2019-04-25'],
    ])
  })

  it('gives a date without a year the nearest one', () => {
    expect(values('He died on March 3.')).toEqual([['March 3', '2021-03-03']])
    expect(values('He died on December 20.')).toEqual([['December 20', '2020-12-20']])
    expect(values('Voters will decide on May 6.')).toEqual([['May 6', '2021-05-06']])
  })

  it('takes a name for no word that points ahead', () => {
    expect(values('She told Will Harlow Monday that it was over.')).toEqual([['Monday', '2021-03-15']])
    expect(values('Dana Marlow told Deadline Friday that it was over.')).toEqual([['Friday', '2021-03-12']])
  })

  it('lets the weekday settle the year', () => {
    expect(values('It began on Friday, October 2.')).toEqual([['Friday, October 2', '2020-10-02']])
  })
})

describe('days counted from the publication', () => {
  it.each([
    ['They met on Monday.', 'Monday', '2021-03-15'],
    ['They met on Wednesday.', 'Wednesday', '2021-03-17'],
    ['They met on Friday.', 'Friday', '2021-03-12'],
    ['They will meet on Friday.', 'Friday', '2021-03-19'],
    ['They agreed to meet in May.', 'May', '2021-05'],
    ['They have until Friday to answer.', 'Friday', '2021-03-19'],
    ['They met last Friday.', 'last Friday', '2021-03-12'],
    ['They are to meet next Monday.', 'next Monday', '2021-03-22'],
    ['They met yesterday.', 'yesterday', '2021-03-16'],
    ['They meet tomorrow.', 'tomorrow', '2021-03-18'],
    ['They met two days ago.', 'two days ago', '2021-03-15'],
    ['They met a week ago.', 'a week ago', '2021-03-10'],
    ['They met last week.', 'last week', '2021-03-08/2021-03-14'],
    ['They met earlier this month.', 'earlier this month', '2021-03'],
    ['They met last year.', 'last year', '2020'],
    ['They met in October.', 'October', '2020-10'],
    ['They met last May.', 'last May', '2020-05'],
    ['They met 10 years ago.', '10 years ago', '2011'],
    ['They met last February.', 'last February', '2020-02'],
    ['They met in the year two thousand.', 'two thousand', '2000'],
    ['On Friday, the union plans to show a film made by its members.', 'Friday', '2021-03-19'],
    ['They voted for a force to protect the town, with its first men arriving Monday.', 'Monday', '2021-03-15'],
    ['They met on Good Friday.', 'Good Friday', '2021-04-02'],
    ['They met on Easter Monday 2019.', 'Easter Monday 2019', '2019-04-22'],
    ['They met on Election Day.', 'Election Day', '2020-11-03'],
    ['They met on Memorial Day.', 'Memorial Day', '2021-05-31'],
    ['They met over the weekend.', 'the weekend', '2021-03-13/2021-03-14'],
    ['They will meet this weekend.', 'this weekend', '2021-03-20/2021-03-21'],
    ['They met the day before yesterday.', 'the day before yesterday', '2021-03-15'],
    ['They met in June last year.', 'June last year', '2020-06'],
    ['They fell in the first months of the year.', 'the year', '2021'],
    ['They held the march as planned Monday morning.', 'Monday morning', '2021-03-15'],
    ['They were still digging as dawn broke on Monday.', 'dawn broke on Monday', '2021-03-15'],
    ['For the year ended in the rain, it sold more.', 'the year', '2021'],
    ['Sales for the full year were flat.', 'the full year', '2021'],
    ['They met on June 6 last year.', 'June 6 last year', '2020-06-06'],
  ])('%s', (sentence, text, value) => {
    expect(values(sentence)).toEqual([[text, value]])
  })

  it.each([
    'They met almost two years ago.',
    'They met on election day.',
    'He read Harden Today at home.',
    'She said so on “This Week With Ann Lee”.',
  ])('finds none in: %s', (sentence) => {
    expect(values(sentence)).toEqual([])
  })

  it('finds only absolute ones when the publication is not known', () => {
    expect(values('They met on Monday, and on May 4, and on 4 May 2020, and in 2013.', '')).toEqual([
      ['4 May 2020', '2020-05-04'],
      ['2013', '2013'],
    ])
  })

  it('counts from the day of the dateline when the report came out later', () => {
    expect(values('OSTRAVA, March 16 (Norpress) - Two trams collided on Tuesday, a day after a storm.')).toContainEqual(
      ['Tuesday', '2021-03-16'],
    )
  })
})

describe('parts of the day and clock times', () => {
  it.each([
    ['It struck early on Sunday.', 'early on Sunday', '2021-03-14', 'part-of-day'],
    ['It struck on Sunday night.', 'Sunday night', '2021-03-14', 'part-of-day'],
    ['It struck at 5 p.m on Sunday.', '5 p.m on Sunday', '2021-03-14T17:00', 'hour'],
    ['It struck in the early hours of Monday.', 'the early hours of Monday', '2021-03-15', 'part-of-day'],
    ['It struck last night.', 'last night', '2021-03-16', 'part-of-day'],
    ['It struck this morning.', 'this morning', '2021-03-17', 'part-of-day'],
    ['It struck at 6.10am on Tuesday.', '6.10am on Tuesday', '2021-03-16T06:10', 'minute'],
    ['It struck on Tuesday at around 6 a.m.', 'Tuesday at around 6 a.m.', '2021-03-16T06:00', 'hour'],
    ['They came overnight on Friday.', 'overnight on Friday', '2021-03-12', 'part-of-day'],
    ['It struck at 0800 GMT on Tuesday.', '0800 GMT on Tuesday', '2021-03-16T08:00Z', 'minute'],
    ['It struck at 11:30 on Monday night.', '11:30 on Monday night', '2021-03-15T23:30', 'minute'],
    ['It struck at 12:30 a.m. on March 3.', '12:30 a.m. on March 3', '2021-03-03T00:30', 'minute'],
    ['It struck at 3:15 in the afternoon on Monday.', '3:15 in the afternoon on Monday', '2021-03-15T15:15', 'minute'],
    ['It struck at about 0200hrs on Monday.', '0200hrs on Monday', '2021-03-15T02:00', 'minute'],
    ['It struck at noon yesterday.', 'noon yesterday', '2021-03-16T12:00', 'hour'],
    ['It was earlier on Tuesday.', 'earlier on Tuesday', '2021-03-16', 'day'],
  ])('%s', (sentence, text, value, precision) => {
    expect(times(sentence)).toEqual([{ text, value, precision }])
  })

  it('gives a clock time the day that the text speaks of', () => {
    expect(values('The mill burned on Saturday. Neighbours called at 4:15 a.m. to report smoke.')).toEqual([
      ['Saturday', '2021-03-13'],
      ['4:15 a.m.', '2021-03-13T04:15'],
    ])
    expect(values('At 4:15 a.m. the mill caught fire on Saturday.')).toContainEqual(['4:15 a.m.', '2021-03-13T04:15'])
  })

  it('counts days before and after the day that the text speaks of', () => {
    expect(
      values(
        'The dam failed on 3 May 2019. Two days earlier, engineers had warned. The next day the valley was empty.',
      ),
    ).toEqual([
      ['3 May 2019', '2019-05-03'],
      ['Two days earlier', '2019-05-01'],
      ['The next day', '2019-05-04'],
    ])
  })
})

describe('what is no time', () => {
  it.each([
    'The strike lasted for about a month.',
    'She is 52 and has run the mill for 30 years.',
    'They may march, and he sat second.',
    'The home side won 3-2 after 90 minutes.',
    'About 2000 people and 1985 homes lost power in the 1900 block.',
    'He told the Sunday Times that USA Today was wrong.',
    'They meet every Monday and on Tuesday nights.',
    'Profit rose to $3 million from $2 million a year earlier.',
    'Lund pays 4 pence, up from 3 pence a year earlier.',
    'Costs were lower than a year ago.',
    "Sales for last year's third quarter were flat.",
    'They asked for the year of his birth.',
    'Sales rose in the third quarter.',
    'I will never forget this day.',
    'June Carver and April Doyle spoke.',
  ])('%s', (sentence) => {
    expect(values(sentence)).toEqual([])
  })

  it('takes the year for the one that was named last', () => {
    expect(values('The mill opened in 1998. It closed later in the year.')).toEqual([
      ['1998', '1998'],
      ['the year', '1998'],
    ])
    expect(values('They met in the year before the flood.')).toEqual([])
  })

  it('leaves the time in the name of a programme', () => {
    expect(values('This is QRS Today.')).toEqual([])
  })

  it('is not stopped by the names of object properties', () => {
    expect(values('constructor toString of __proto__ on Monday')).toEqual([['Monday', '2021-03-15']])
  })
})

describe('the day that a verb is told of', () => {
  it.each([
    // A day between a subject and its verb is the verb's, whatever is said before.
    ['The mayor, who will step down, on Tuesday signed the order.', 'Tuesday', '2021-03-16'],
    // The present tense of a timetable is ahead, that of a statement is not.
    ['The kite fair returns to the park on Saturday.', 'Saturday', '2021-03-20'],
    ['The choir sings from 7pm on Friday.', '7pm on Friday', '2021-03-19T19:00'],
    ['He criticised the late returns of ballots on Saturday.', 'Saturday', '2021-03-13'],
    ['The mayor says the fire on Friday was small.', 'Friday', '2021-03-12'],
    ['The shop closed when the fair opened on Saturday.', 'Saturday', '2021-03-13'],
  ])('%s', (text, found, value) => {
    expect(values(text)).toContainEqual([found, value])
  })
})
