import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../lib/page/extract.ts'
import { STORY } from './article-pages.ts'
import { documentOf } from './documents.ts'

const NEWS = 'https://harrowpost.example/news/harbour-bridge-48213'

type Page = { readonly url?: string; readonly data?: object; readonly headline?: string; readonly meta?: string }

const formOf = ({ url = NEWS, data = {}, headline = 'Harbour bridge in place at last', meta = '' }: Page) => {
  const json = JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: '2031-04-02', ...data })
  const html = `<html lang="en"><head><title>${headline}</title><script type="application/ld+json">${json}</script>${meta}</head><body><article><h1>${headline}</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
  return extractArticle(documentOf(html), url)?.form
}

describe('what kind of text an article is', () => {
  it.each([
    ['OpinionNewsArticle', 'opinion'],
    ['AnalysisNewsArticle', 'analysis'],
    ['LiveBlogPosting', 'live'],
    ['SatiricalArticle', 'satire'],
    ['AdvertiserContentArticle', 'advertisement'],
  ])('is told by the type %s', (type, form) => {
    expect(formOf({ data: { '@type': ['NewsArticle', type] } })).toBe(form)
  })
  it.each([
    [{ data: { articleSection: ['World', 'Op-Ed'] } }, 'opinion'],
    [{ meta: '<meta property="article:section" content="Analysis">' }, 'analysis'],
    [{ url: 'https://harrowpost.example/uk/commentisfree/2031/harbour-bridge' }, 'opinion'],
    [{ url: 'https://harrowpost.example/news/live/harbour-bridge-48213' }, 'live'],
    [{ url: 'https://company.example/press-releases/harbour-bridge' }, 'press-release'],
  ])('is told by the section: %j', (page, form) => {
    expect(formOf(page)).toBe(form)
  })
  it.each([
    ['Opinion: The harbour bridge came too late', 'opinion'],
    ['Analysis | Why the harbour bridge came late', 'analysis'],
    ['Transcript: Mayor Ida Kellerman on the bridge', 'transcript'],
    ['Harbour bridge opening: live updates', 'live'],
  ])('is told by the headline: %s', (headline, form) => {
    expect(formOf({ headline })).toBe(form)
  })
  it('is none of these for a report, whatever its words', () => {
    expect(formOf({})).toBeUndefined()
    expect(formOf({ headline: 'Public opinion turns against the harbour bridge' })).toBeUndefined()
    expect(formOf({ headline: 'People live below the harbour bridge' })).toBeUndefined()
    expect(formOf({ url: 'https://harrowpost.example/news/opinion' })).toBeUndefined()
    expect(formOf({ data: { articleSection: 'Live music' } })).toBeUndefined()
  })
})
