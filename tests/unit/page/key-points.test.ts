import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/engine/model.ts'
import { extractArticle } from '../../../lib/page/extract.ts'
import { STORY } from './article-pages.ts'
import { documentOf } from './documents.ts'

const HEADLINE = 'Harbour bridge in place at last'
const POINTS = ['The last section came three months late', 'Buses are to cross the bridge in May']
const paragraphs = STORY.map((text) => `<p>${text}</p>`).join('')

const extract = (html: string): Article => {
  const article = extractArticle(
    documentOf(`<html><head><title>${HEADLINE}</title></head><body>${html}</body></html>`),
    'https://www.harrowpost.example/news/bridge',
  )
  if (!article) throw new Error('nothing extracted')
  return article
}
const page = (box: string, text = paragraphs): string =>
  `<main><article><h1>${HEADLINE}</h1><div class="story">${box}${text}</div></article></main>`
const kindsOf = ({ text, blocks }: Article): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
const list = `<ul>${POINTS.map((text) => `<li>${text}</li>`).join('')}</ul>`
const WHOLE = [
  `headline: ${HEADLINE}`,
  ...POINTS.map((text) => `key-point: ${text}`),
  ...STORY.map((text) => `paragraph: ${text}`),
]

describe('key points', () => {
  it.each([
    ['by the name of its box', `<div class="article-keyPoints">${list}</div>`],
    ['by its heading', `<h2>Key points</h2>${list}`],
    ['by a label', `<p><strong>At a glance:</strong></p>${list}`],
    [
      'in divisions below a heading',
      `<div class="field"><div>Highlights</div>${POINTS.map((text) => `<div>${text}</div>`).join('')}</div>`,
    ],
  ])('are kept and marked %s', (_how, box) => {
    expect(kindsOf(extract(page(box)))).toEqual(WHOLE)
  })
  it('are put back where the text was chosen without them', () => {
    const long = paragraphs + paragraphs.replaceAll('bridge', 'old bridge')
    const html = `<main><div class="sidebar key-takeaways">${list}</div><div class="top"><h1>${HEADLINE}</h1></div><div class="story">${long}</div></main>`
    expect(kindsOf(extract(html)).slice(0, 4)).toEqual(WHOLE.slice(0, 4))
  })
  it('stand once where the text says them word for word', () => {
    const first = STORY[0]
    const box = `<ul class="key-points"><li>${first}</li><li>${POINTS[1]}</li></ul>`
    expect(kindsOf(extract(page(box)))).toEqual([WHOLE[0], WHOLE[2], ...WHOLE.slice(3)])
  })
  it('are neither the text below a heading that is set as the rest, nor a list further down, nor all of the article', () => {
    expect(kindsOf(extract(page('<h2>In brief</h2>'))).join('\n')).not.toContain('key-point')
    expect(
      kindsOf(extract(page('', `${paragraphs.repeat(2)}<p>It is done.</p><h2>Summary</h2>${list}`))).join('\n'),
    ).not.toContain('key-point')
    const long = STORY.map((text) => `<p>${text} ${text.replaceAll('bridge', 'tunnel')}</p>`).join('')
    expect(kindsOf(extract(`<div class="key-points">${long}${long}</div>`)).join('\n')).not.toContain('key-point')
  })
})
