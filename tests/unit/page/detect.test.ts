import { describe, expect, it } from 'vitest'
import { detectArticle } from '../../../lib/page/detect.ts'
import { ARTICLE_PAGES } from './article-pages.ts'
import { documentOf } from './documents.ts'
import { OTHER_PAGES } from './other-pages.ts'
import { STYLED_PAGES } from './styled-pages.ts'

const NO_ARTICLES = [...OTHER_PAGES, ...STYLED_PAGES]

describe('pages that are no articles', () => {
  it('has enough of them, under names of their own', () => {
    expect(NO_ARTICLES.length).toBeGreaterThanOrEqual(120)
    expect(new Set(NO_ARTICLES.map(({ name }) => name)).size).toBe(NO_ARTICLES.length)
  })
  it.each(NO_ARTICLES)('$name', ({ url, html }) => {
    expect(detectArticle(documentOf(html), url)).toMatchObject({ article: false })
  })
})

describe('articles', () => {
  it.each(ARTICLE_PAGES)('$name', ({ url, html }) => {
    expect(detectArticle(documentOf(html), url)).toMatchObject({ article: true })
  })
})

describe('the reason', () => {
  const reasonOf = (name: string): string => {
    const page = OTHER_PAGES.find((other) => other.name === name)
    if (!page) throw new Error(`no page ${name}`)
    return detectArticle(documentOf(page.html), page.url).reason
  }
  it.each([
    ['home page of cards', 'home-page'],
    ['section page', 'section-page'],
    ['section page with a graph of stories', 'section-page'],
    ['results of the site’s search', 'search'],
    ['product by structured data', 'product'],
    ['product by og:type', 'product'],
    ['video of a news site', 'video'],
    ['podcast episode', 'audio'],
    ['gallery', 'gallery'],
    ['encyclopedia', 'document'],
    ['forum thread', 'forum'],
    ['question and answers', 'forum'],
    ['page of an author', 'profile'],
    ['mail', 'application'],
    ['recipe', 'not-news'],
    ['page that has not loaded', 'no-text'],
  ])('%s: %s', (name, reason) => {
    expect(reasonOf(name)).toBe(reason)
  })
})

it('takes a file that is not a page for a document', () => {
  const document = { contentType: 'application/pdf' } as Document
  expect(detectArticle(document, 'https://harrowpost.example/news/the-bridge-opens-at-last-48213')).toEqual({
    article: false,
    reason: 'document',
    score: 0,
  })
})
