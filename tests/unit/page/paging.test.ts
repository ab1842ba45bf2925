import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../lib/page/extract.ts'
import { isOneOfSeveralPages } from '../../../lib/page/paging.ts'
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
    expect(isOneOfSeveralPages(page(links), url)).toBe(true)
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
    expect(isOneOfSeveralPages(page(links), url)).toBe(false)
    expect(extractArticle(page(links), url)?.completeness).toBe('full')
  })
})
