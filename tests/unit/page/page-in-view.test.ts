import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../lib/page/extract.ts'
import { indexInView, printOfStory, storiesOf } from '../../../lib/page/in-view.ts'
import { pageInView } from '../../../lib/page/page-in-view.ts'
import { documentOf } from './documents.ts'

const URL = 'https://harrowpost.example/news/ferry-aground-off-harrow-48213'
const WINDOW = 800

const story = (tag: string, headline: string, subject: string, date = '2031-05-03'): string =>
  `<article><${tag}>${headline}</${tag}><p class="byline">By ${subject} Writer</p><time datetime="${date}">A day</time>${Array.from(
    { length: 8 },
    (_, i) =>
      `<p>The ${subject} was the talk of the harbour on day ${i + 1}, and people came from the villages to look at it.</p>`,
  ).join('')}</article>`

const FERRY = 'Ferry runs aground off Harrow'
const MARKET = 'Market hall opens after ten years'
const data = (headline: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: '2031-05-04', author: { name: 'Ada Ferry' } })}</script>`
const page = (body: string, head = ''): Document =>
  documentOf(
    `<html lang="en"><head><title>${FERRY} | Harrow Post</title><meta property="og:site_name" content="Harrow Post"><meta property="og:title" content="${FERRY}">${data(FERRY)}${head}</head><body><main>${body}</main></body></html>`,
  )

/** Linkedom has no layout: each story is so far below the top of the window, in CSS pixels. */
function layOut(document: Document, ...tops: readonly number[]): void {
  for (const [i, element] of storiesOf(document).entries())
    element.getBoundingClientRect = () => ({ top: tops[i] }) as DOMRect
}

const both = (tag: string) => page(story('h1', FERRY, 'ferry') + story(tag, MARKET, 'market', '2031-04-30'))

describe('the stories of a page', () => {
  it.each(['h1', 'h2'])('are told apart by their headlines in %s', (tag) => {
    expect(storiesOf(both(tag)).map((element) => element.querySelector('h1, h2')?.textContent)).toEqual([FERRY, MARKET])
  })
  it('are none on a live page: there the articles are its entries', () => {
    const live = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>'
    expect(storiesOf(page(story('h1', FERRY, 'ferry') + story('h2', MARKET, 'market'), live))).toEqual([])
  })
  it('are none where there is one, where its sections have main headlines, or where its headline stands twice', () => {
    expect(storiesOf(page(story('h1', FERRY, 'ferry')))).toEqual([])
    expect(storiesOf(page(`<header><h1>${FERRY}</h1></header>${story('h1', MARKET, 'market')}`))).toEqual([])
    expect(storiesOf(page(`<h1>${FERRY}</h1>${story('h1', FERRY, 'ferry')}`))).toEqual([])
  })
  it('are not the entries of a live blog or a list of teasers', () => {
    const entries = story('h2', 'The ferry is off the rocks', 'tug') + story('h2', 'The tug has arrived', 'crew')
    expect(storiesOf(page(`<h1>${FERRY}, live</h1>${entries}`))).toEqual([])
    expect(storiesOf(page(`${story('h1', FERRY, 'ferry')}<article><h2>${MARKET}</h2><p>Soon.</p></article>`))).toEqual(
      [],
    )
  })
})

describe('the story in view', () => {
  it('is the last that begins above the middle of the window', () => {
    const document = both('h1')
    const inView = (...tops: readonly number[]): number => {
      layOut(document, ...tops)
      return indexInView(storiesOf(document), WINDOW)
    }
    expect([inView(100, 3000), inView(-2500, 401), inView(-2600, 399), inView(500, 3500)]).toEqual([0, 0, 1, 0])
  })
  it('is read alone, with what its own words say of it and nothing of the head', () => {
    const document = both('h2')
    const before = document.documentElement.outerHTML
    layOut(document, -2500, 0)
    const { document: alone, several } = pageInView(document, WINDOW)
    const article = extractArticle(alone, URL)
    expect(several).toBe(true)
    expect(article).toMatchObject({ title: MARKET, site: 'Harrow Post', published: '2031-04-30', language: 'en' })
    expect(article?.byline).toBe('market Writer')
    expect(article?.text).toContain('The market was')
    expect(article?.text).not.toContain('ferry')
    expect(document.documentElement.outerHTML).toBe(before)
  })
  it('keeps its own structured data', () => {
    const document = page(story('h1', FERRY, 'ferry') + story('h1', MARKET, 'market'), data(MARKET))
    layOut(document, -2500, 0)
    expect(extractArticle(pageInView(document, WINDOW).document, URL)?.published).toBe('2031-05-04')
  })
  it('is the first without a window, with all that the head says', () => {
    const article = extractArticle(pageInView(both('h1')).document, URL)
    expect(article).toMatchObject({ title: FERRY, byline: 'Ada Ferry', published: '2031-05-04' })
    expect(article?.text).not.toContain('market')
  })
  it('is the page itself where it has one story', () => {
    const document = page(story('h1', FERRY, 'ferry'))
    expect(pageInView(document, WINDOW)).toEqual({ document, several: false })
  })
})

describe('the print of the story', () => {
  it('changes with another story in view and with an edit, but not with what stands beside the text', () => {
    const document = both('h1')
    layOut(document, 0, 2000)
    const first = printOfStory(document, WINDOW)
    layOut(document, -2000, 0)
    const second = printOfStory(document, WINDOW)
    document.body.insertAdjacentHTML(
      'beforeend',
      '<aside><p>Most read today: the ferry, the market, the weather and the football.</p></aside>',
    )
    layOut(document, -2000, 0)
    expect(second).not.toBe(first)
    expect(printOfStory(document, WINDOW)).toBe(second)
    const line = document.querySelectorAll('article')[1]?.querySelector('p:last-child') as Element
    line.textContent = line.textContent?.replace('day 8', 'day 9') ?? ''
    expect(printOfStory(document, WINDOW)).not.toBe(second)
  })
})
