import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/engine/model.ts'
import { extractArticle } from '../../../lib/page/extract.ts'
import { STORY } from './article-pages.ts'
import { documentOf } from './documents.ts'

const HEADLINE = 'Harbour bridge in place at last'
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('')
const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

type Parts = { readonly head?: string; readonly body?: string; readonly after?: string }

const extract = ({ head = '', body = paragraphs, after = '' }: Parts): Article => {
  const html = `<html lang="en-GB"><head><title>${HEADLINE} | Harrow Post</title>${head}</head><body><main><article><h1>${HEADLINE}</h1><div class="story">${body}</div>${after}</article></main></body></html>`
  const article = extractArticle(documentOf(html), 'https://www.harrowpost.example/news/bridge-48213')
  if (!article) throw new Error('nothing extracted')
  return article
}

describe('completeness', () => {
  const notFree = { '@type': 'NewsArticle', headline: HEADLINE, isAccessibleForFree: 'False' }
  it('is partial where the text is not free', () => {
    expect(extract({ head: json(notFree) }).completeness).toBe('partial')
    expect(
      extract({ head: json({ ...notFree, isAccessibleForFree: true, hasPart: { isAccessibleForFree: false } }) })
        .completeness,
    ).toBe('partial')
  })
  it('is full where the whole text is there all the same', () => {
    expect(extract({ head: json({ ...notFree, articleBody: STORY.join(' ') }) }).completeness).toBe('full')
    expect(extract({ head: json({ ...notFree, wordCount: 5000 }) }).completeness).toBe('partial')
  })
  it('is full where the parts that are called paid for hold the text, and partial where they are empty', () => {
    const parts = json({ ...notFree, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } })
    const body = (paid: string): string => `<p>${STORY[0]}</p><div class="paid">${paid}</div>`
    expect(extract({ head: parts, body: body(paragraphs) }).completeness).toBe('full')
    expect(extract({ head: parts, body: body('') + paragraphs }).completeness).toBe('partial')
    expect(
      extract({ head: json({ ...notFree, hasPart: { isAccessibleForFree: false, cssSelector: '.[' } }) }).completeness,
    ).toBe('partial')
  })
  it('is full where a long text ends as it should and nothing asks for money', () => {
    const long = ['bridge', 'new bridge', 'long bridge'].map((name) => paragraphs.replaceAll('bridge', name)).join('')
    const wall = '<div class="site-paywall">Subscribe now to continue reading.</div>'
    expect(extract({ head: json(notFree), body: long }).completeness).toBe('full')
    expect(extract({ head: json(notFree), body: long, after: wall }).completeness).toBe('partial')
    const list =
      '<h3>More great Post stories</h3><ul><li><a href="/1">Ferry drivers fear for jobs</a></li></ul><p>Better oars, from our shop</p>'
    expect(extract({ head: json(notFree), body: long + list }).completeness).toBe('full')
    expect(
      extract({ head: json(notFree), body: `${long}<p>The mayor, who has been in office since the storm of…</p>` })
        .completeness,
    ).toBe('partial')
  })
  it('is partial where an offer stands in place of the rest, which is no part of the text', () => {
    const article = extract({ body: `${paragraphs}<p>Subscribe now to continue reading this story.</p>` })
    expect(article.completeness).toBe('partial')
    expect(article.text).toBe([HEADLINE, ...STORY].join('\n\n'))
  })
  it('is full where a letter is on offer below the text', () => {
    const offer = '<p>There is more where that came from. Sign up for the Bay Letter to get it every morning.</p>'
    expect(extract({ body: paragraphs + offer }).completeness).toBe('full')
  })
  it('is full where people in the story subscribe to something', () => {
    const body = `${paragraphs}<p>More than nine thousand people have subscribed to the ferry’s season ticket, the company said on Tuesday, and it is going to keep them for another year, although the boats are old and the bridge will be free of charge for everybody in the bay.</p>`
    expect(extract({ body }).completeness).toBe('full')
  })
})
