import { describe, expect, it } from 'vitest'
import { detectArticle } from '../../../lib/page/detect.ts'
import { extractArticle } from '../../../lib/page/extract.ts'
import { articleFrame, isClosedFrame, withFrame } from '../../../lib/page/frames.ts'
import { STORY } from './article-pages.ts'
import { documentOf } from './documents.ts'

const HEADLINE = 'Last section of harbour bridge lifted into place'
const AT = 'https://harrowpost.example/news/harbour-bridge-last-section-48213'
const article = (head: string) =>
  documentOf(
    `<html><head><title>${HEADLINE}</title>${head}</head><body><h1>${HEADLINE}</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
  )
const META = '<meta property="og:type" content="article"><meta property="article:published_time" content="2031-04-02">'

/** A page with frames, with what stands in each, or nothing for one of another site. */
function pageWith(html: string, insides: readonly (Document | null)[], size = { width: 1000, height: 700 }): Document {
  const document = documentOf(html)
  for (const [i, frame] of [...document.querySelectorAll('iframe, frame')].entries()) {
    Object.defineProperty(frame, 'contentDocument', { get: () => insides[i] ?? null })
    Object.defineProperty(frame, 'getBoundingClientRect', { value: () => size })
  }
  return document
}
const WINDOW = { innerWidth: 1200, innerHeight: 900 }

describe('an article in a frame', () => {
  it.each([
    [
      'an iframe',
      `<html lang="en"><head><title>The Harrow Post</title></head><body><header>Menu</header><iframe></iframe></body></html>`,
    ],
    ['a frameset', `<html lang="en"><head><title>The Harrow Post</title></head><frameset><frame></frameset></html>`],
  ])('of the same site is read as if it stood in the page: %s', (_name, html) => {
    const page = pageWith(html, [article(META)])
    const framed = withFrame(page)
    expect(detectArticle(framed, AT)).toMatchObject({ article: true })
    const found = extractArticle(framed, AT)
    expect(found?.text).toBe([HEADLINE, ...STORY].join('\n\n'))
    expect(found?.published).toBe('2031-04-02')
    expect(page.querySelectorAll('p')).toHaveLength(0)
  })

  it('is dated by the page around it where that says something of an article', () => {
    const head =
      '<meta property="og:title" content="Bridge"><meta property="article:published_time" content="2031-04-05">'
    const page = pageWith(`<html><head>${head}</head><body><iframe></iframe></body></html>`, [article(META)])
    expect(extractArticle(withFrame(page), AT)?.published).toBe('2031-04-05')
  })

  it('is none where the page has a text of its own, or the frame has little', () => {
    const own = `<html><body><h1>${HEADLINE}</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}<iframe></iframe></body></html>`
    expect(articleFrame(pageWith(own, [article(META)]))).toBeUndefined()
    const little = documentOf(
      '<html><body><p>A form to send a letter to the editors of this newspaper.</p></body></html>',
    )
    const page = pageWith('<html><body><iframe></iframe></body></html>', [little])
    expect(articleFrame(page)).toBeUndefined()
    expect(withFrame(page)).toBe(page)
  })

  it('of another site is out of reach, where it takes most of the window', () => {
    const html = '<html><body><iframe></iframe></body></html>'
    expect(isClosedFrame(pageWith(html, [null]), WINDOW)).toBe(true)
    expect(isClosedFrame(pageWith(html, [null], { width: 600, height: 338 }), WINDOW)).toBe(false)
    expect(isClosedFrame(pageWith(html, [article('')]), WINDOW)).toBe(false)
    expect(isClosedFrame(documentOf('<html><body></body></html>'), WINDOW)).toBe(false)
  })
})
