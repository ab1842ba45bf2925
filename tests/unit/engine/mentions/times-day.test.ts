import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../../lib/engine/mentions/times.ts'
import { readText } from '../../../../lib/engine/text/layer.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'

/** The days of the times of a text that appeared on 17 March 2021, a Wednesday. */
function days(text: string, clock: string): string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const published = `2021-03-17T${clock}`
  const article = { url: '', title: '', language: 'en', published, text, blocks, completeness: 'full' as const }
  return findTimes(readText(article, { ...english, gazetteer }, () => {})).times.map(({ value }) => value.start)
}

describe('the day of a clock time', () => {
  it('is none since when something lasts', () => {
    const fell = 'The river fell to 40 cm at 07:59 UTC, the lowest level since January 13.'
    expect(days(`${fell} The fall began at 04:10 UTC.`, '12:30:00Z')).toEqual([
      '2021-03-17T07:59Z',
      '2021-01-13',
      '2021-03-17T04:10Z',
    ])
  })
})

describe('a month', () => {
  it('is ahead where it is rumoured', () => {
    expect(days('Pictures leaked ahead of the rumoured February launch.', '10:00:00Z')).toEqual(['2022-02'])
    expect(days('Pictures leaked after the noisy February launch.', '10:00:00Z')).toEqual(['2021-02'])
  })
})

describe('the day that it is in the town of the dateline', () => {
  const TOLD = '(Reuters) - A dam burst early on Thursday.'

  it('is that of a report which appears elsewhere on the evening before', () => {
    expect(days(`TOKYO ${TOLD}`, '21:30:00Z')).toEqual(['2021-03-18'])
    expect(days(`TOKYO ${TOLD}`, '17:30:00-04:00')).toEqual(['2021-03-18'])
    expect(days('TOKYO (Reuters) - A dam burst last Thursday.', '21:30:00Z')).toEqual(['2021-03-11'])
  })

  it('is none where the day has not begun there', () => {
    expect(days(`TOKYO ${TOLD}`, '10:30:00Z')).toEqual(['2021-03-11'])
    expect(days(`TOKYO ${TOLD}`, '21:30:00+09:00')).toEqual(['2021-03-11'])
    expect(days(`CHICAGO ${TOLD}`, '21:30:00Z')).toEqual(['2021-03-11'])
  })
})

describe('the day on which words were said', () => {
  it.each([
    ['"The dam burst last night," Marlow said on Tuesday.', ['2021-03-15', '2021-03-16']],
    ['"We mourn them today," the mayor wrote Monday.', ['2021-03-15', '2021-03-15']],
    ['She posted a picture on Tuesday, writing that she "swam there just last night".', ['2021-03-16', '2021-03-15']],
    ['He said on Tuesday: "It rained yesterday."', ['2021-03-16', '2021-03-15']],
  ])('is what they count from: %s', (text, found) => {
    expect(days(text, '10:00:00Z')).toEqual(found)
  })

  it.each([
    ['"It rained last night," said Marlow, who was hurt on Monday.', ['2021-03-16', '2021-03-15']],
    ['The dam burst on Monday, and the mayor said "we mourn today".', ['2021-03-15', '2021-03-17']],
    ['The dam burst on Monday. "We mourn today," the mayor said.', ['2021-03-15', '2021-03-17']],
  ])('is not any other: %s', (text, found) => {
    expect(days(text, '10:00:00Z')).toEqual(found)
  })
})
