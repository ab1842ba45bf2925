import { describe, expect, it } from 'vitest'
import type { Summary } from '../../../lib/engine/model.ts'
import { aboutArticle, updateWords } from '../../../lib/labels/about.ts'
import { shortDate } from '../../../lib/labels/dates.ts'
import { english } from '../../../lib/labels/english.ts'

const article: Summary['article'] = { title: 'T', language: 'en', url: '', words: 1, completeness: 'full' }
const updated = (published: string | undefined, modified: string): string | undefined =>
  updateWords(english, { ...article, modified, ...(published ? { published } : {}) })

describe('when an article was changed', () => {
  it.each([
    ['on the same day, by the time', '2031-04-02T17:20:00Z', '2031-04-02T18:05:00Z', 'updated 18:05'],
    ['on another day', '2031-04-02T17:20:00Z', '2031-04-03T08:05:00Z', 'updated 3 Apr 2031, 08:05'],
    ['in the zone of the publication', '2031-04-02T17:20:00+01:00', '2031-04-02T17:05:00Z', 'updated 18:05'],
    ['across midnight there', '2031-04-02T20:20:00-05:00', '2031-04-03T03:05:00Z', 'updated 22:05'],
    ['by the day, where a zone is missing', '2031-04-02T17:20:00', '2031-04-03T08:05:00Z', 'updated 3 Apr 2031'],
    ['as the page says it, without a publication', undefined, '2031-04-03', 'updated 3 Apr 2031'],
  ])('is told %s', (_how, published, modified, words) => {
    expect(updated(published, modified)).toBe(words)
  })
  it.each([
    ['in the minute of its publication', '2031-04-02T17:20:10+01:00', '2031-04-02T16:20:50Z'],
    ['on its day, where no zone tells the time', '2031-04-02T17:20:00', '2031-04-02T18:20:00Z'],
    ['on its day, without a time', '2031-04-02', '2031-04-02'],
  ])('is not told %s', (_how, published, modified) => {
    expect(updated(published, modified)).toBeUndefined()
  })
})

it('says of an article what its page says, in the order of a reader', () => {
  const about = {
    site: 'Harrow Post',
    byline: 'Ann Example',
    section: 'Bay',
    dateline: 'HARROW BAY',
    published: '2031-04-02',
    modified: '2031-04-03',
  }
  expect(aboutArticle(english, { ...article, ...about })).toEqual([
    'Harrow Post',
    'Ann Example',
    'Bay',
    'HARROW BAY',
    'Wednesday, 2 April 2031',
    'updated 3 Apr 2031',
  ])
  expect(aboutArticle(english, article)).toEqual([])
})

it('writes a date in few words', () => {
  expect(shortDate(english, '2031-04-02T17:20:00+01:00')).toBe('2 Apr 2031, 17:20')
  expect(shortDate(english, '2031-04')).toBe('Apr 2031')
  expect(shortDate(english, 'soon')).toBe('soon')
})

it('says the name of an outlet once that signs its articles itself', () => {
  expect(aboutArticle(english, { ...article, site: 'Harrow Post', byline: 'HARROW POST' })).toEqual(['Harrow Post'])
})
