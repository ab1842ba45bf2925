import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../lib/page/extract.ts'
import { pagesOf } from '../../../lib/page/paging.ts'
import { STORY } from './article-pages.ts'
import { documentOf } from './documents.ts'

const page = (links: string): Document =>
  documentOf(
    `<html><head><title>Harbour bridge in place</title></head><body><article><h1>Harbour bridge in place</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</article>${links}</body></html>`,
  )
const STORY_AT = 'https://a.example/news/harbour-bridge-in-place'

describe('an article on several pages', () => {
  it.each([
    ['by a key', STORY_AT, `<a href="?page=2">2</a>`],
    ['by a path', `${STORY_AT}/`, '<a href="/news/harbour-bridge-in-place/page/2/">Next page »</a>'],
    ['by a number', `${STORY_AT}/3`, '<a href="/news/harbour-bridge-in-place/2">2</a>'],
    ['by a file', `${STORY_AT}.html`, '<a href="harbour-bridge-in-place-2.html">2</a>'],
    ['from a later page to the first', `${STORY_AT}?page=2`, `<a href="${STORY_AT}">1</a>`],
  ])('is known %s, and said to be read in part', (_name, url, links) => {
    expect(pagesOf(page(links), url)).toBeDefined()
    expect(extractArticle(page(links), url)?.completeness).toBe('partial')
  })
  it.each([
    ['the next article', STORY_AT, '<a href="/news/ferry-drivers-fear-for-jobs">Next</a>'],
    ['the pages of a list', STORY_AT, '<a href="/news?page=2">2</a>'],
    ['pages of comments', STORY_AT, '<a href="?comments=2">2</a>'],
    ['a day of the archive', 'https://a.example/2031/04/02', '<a href="/2031/04/03">The day after</a>'],
    ['a passage', STORY_AT, '<a href="#2">2</a>'],
    ['itself', STORY_AT, `<a href="${STORY_AT}">1</a>`],
  ])('is not taken for one with %s', (_name, url, links) => {
    expect(pagesOf(page(links), url)).toBeUndefined()
    expect(extractArticle(page(links), url)?.completeness).toBe('full')
  })
  it.each([
    [
      'by its links',
      STORY_AT,
      '<a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Next</a>',
      { page: 1, of: 3 },
    ],
    [
      'on its last page',
      `${STORY_AT}?page=3`,
      `<a href="${STORY_AT}">1</a> <a href="?page=2">2</a> <b>3</b>`,
      { page: 3, of: 3 },
    ],
    [
      'with the last after a gap',
      `${STORY_AT}?page=2`,
      '<a href="?page=1">1</a> <a href="?page=3">3</a> … <a href="?page=9">9</a>',
      { page: 2, of: 9 },
    ],
    ['in words', STORY_AT, '<p>Page 1 of 4</p><a href="?page=2">Next page</a>', { page: 1, of: 4 }],
    ['but not of how many, with "next" alone', STORY_AT, '<a href="?page=2">Next page</a>', { page: 1 }],
  ])('says which page it is, %s', (_name, url, links, pages) => {
    expect(extractArticle(page(links), url)?.pages).toEqual(pages)
  })
  it('is not one for a line that counts other pages', () => {
    expect(extractArticle(page('<p>Page 1 of 4</p>'), STORY_AT)?.pages).toBeUndefined()
  })
})
