import { describe, expect, it } from 'vitest'
import { dateInAddress, toIsoDate } from '../../../lib/page/dates.ts'

describe('toIsoDate', () => {
  it.each([
    ['2016-11-09 00:00:00', '2016-11-09'],
    ['2016-11-09', '2016-11-09'],
    ['2/17/16', '2016-02-17'],
    ['17/2/2016', '2016-02-17'],
    ['17.02.2016', '2016-02-17'],
    ['20240917', '2024-09-17'],
    ['2016-11-12 17:58:46', '2016-11-12T17:58:46'],
    ['2024-04-28 07:00:00Z', '2024-04-28T07:00:00Z'],
    ['2024-04-30 16:38:37 +02:00', '2024-04-30T16:38:37+02:00'],
    ['2024-09-16T21:33+0100', '2024-09-16T21:33:00+01:00'],
    ['2022-10-10T13:21:17.000Z', '2022-10-10T13:21:17Z'],
    ['2025-11-03T00:00:00Z', '2025-11-03'],
    ['1750680000000', '2025-06-23T12:00:00Z'],
    ['Nov. 9, 2016 5:41 PM EST', '2016-11-09T17:41:00-05:00'],
    ['Published: 15:56 BST, 27 April 2024', '2024-04-27T15:56:00+01:00'],
    ['Wednesday, November 20th, 2019 at 12:05 am', '2019-11-20T00:05:00'],
    ['9 November 2016', '2016-11-09'],
  ])('%s', (text, iso) => {
    expect(toIsoDate(text)).toBe(iso)
  })
  it.each(['', 'yesterday', '2016-13-40', '31 February 2020', 'chapter 12.3', 'x'.repeat(300), '15:56', '7 days ago'])(
    'no date: %s',
    (text) => {
      expect(toIsoDate(text)).toBeUndefined()
    },
  )
})

describe('dateInAddress', () => {
  it.each([
    ['https://a.example/2016/11/09/story.html', '2016-11-09'],
    ['https://a.example/2016/nov/09/story', '2016-11-09'],
    ['https://a.example/story-2016-11-09/', '2016-11-09'],
    ['https://a.example/20161109_story', '2016-11-09'],
  ])('%s', (url, iso) => {
    expect(dateInAddress(url)).toBe(iso)
  })
  it.each([
    'https://a.example/20161109123456/x',
    'https://2016-11-09.example/x',
    'https://a.example/story-4821390',
    'https://a.example/2016/11/09-year-old-found',
  ])('none: %s', (url) => {
    expect(dateInAddress(url)).toBeUndefined()
  })
})
