import { describe, expect, it } from 'vitest'
import { shown } from '../../../lib/engine/shown.ts'
import { summarize } from '../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { english } from '../../../lib/locales/en/index.ts'
import { detectArticle } from '../../../lib/page/detect.ts'
import { extractArticle } from '../../../lib/page/extract.ts'
import { mayBeArticle } from '../../../lib/page/may-be-article.ts'
import { documentOf } from './documents.ts'

const HEADLINE = 'Two killed as fishing boat sinks off Harrow Bay'
const BRIEF = [
  'HARROW BAY (WNA) - Two fishermen were killed when their boat sank off Harrow Bay on Tuesday, the coast guard said.',
  'A third was taken to hospital.',
  'The cause was not known.',
] as const
const URL_OF = 'https://wire.example/world/two-killed-fishing-boat-sinks-2031-04-02/'

const news = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2031-04-02T10:00:00Z' })}</script>`
const meta =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2031-04-02T10:00:00Z">'
const page = (head: string, body: string): Document =>
  documentOf(`<html lang="en"><head><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`)
const paragraphs = BRIEF.map((text) => `<p>${text}</p>`).join('')
const teasers = Array.from(
  { length: 9 },
  (_, i) =>
    `<article><h3><a href="/${i}">Another story of the day, number ${i}</a></h3><p>Words about it that are longer than a label.</p></article>`,
).join('')

describe('a wire brief of three sentences', () => {
  it.each([
    ['in paragraphs, called news', page(news, `<main><article><h1>${HEADLINE}</h1>${paragraphs}</article></main>`)],
    ['in one paragraph', page(meta, `<div><h1>${HEADLINE}</h1><p>${BRIEF.join(' ')}</p></div>`)],
    ['on lines of a box', page(meta, `<div><h1>${HEADLINE}</h1><div>${BRIEF.join('<br><br>')}</div></div>`)],
    [
      'above teasers that hold more',
      page(news, `<div><h1>${HEADLINE}</h1><div>${paragraphs}</div></div><div>${teasers}</div>`),
    ],
  ])('is an article with facts: %s', (_name, document) => {
    expect(mayBeArticle(document, new URL(URL_OF))).toBe(true)
    expect(detectArticle(document, URL_OF).article).toBe(true)
    const article = extractArticle(document, URL_OF)
    expect(article?.text).toBe([HEADLINE, ...(_name.includes('one') ? [BRIEF.join(' ')] : BRIEF)].join('\n\n'))
    const summary = article && shown(summarize(article, { ...english, gazetteer }))
    expect(summary?.casualties[0]).toMatchObject({ outcome: 'killed', count: { min: 2, max: 2 } })
    expect(summary?.what[0]?.text).toContain('fishing boat sinks')
    expect(summary?.when[0]?.start).toBe('2031-04-01')
  })

  it('is not a page with as few words that neither says it is news nor begins as a report', () => {
    const label =
      'This page lists the boats of the fleet with their harbours and the year in which each of them was built.'
    const body = `<main><h1>${HEADLINE}</h1><p>${label}</p><p>It is kept by the museum. Ask at the desk.</p></main>`
    expect(detectArticle(page(meta, body), URL_OF)).toMatchObject({ article: false, reason: 'no-text' })
  })
})
