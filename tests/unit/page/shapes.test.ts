import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/engine/model.ts'
import { detectArticle } from '../../../lib/page/detect.ts'
import { extractArticle } from '../../../lib/page/extract.ts'
import { STORY } from './article-pages.ts'
import { documentOf } from './documents.ts'

const HEADLINE = 'Harrow Bay after the storm'
const AT = 'https://harrowpost.example/world/harrow-bay-after-the-storm-48213'
const news = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2031-04-02' })}</script>`
const pageOf = (body: string, head = news): Document =>
  documentOf(`<html lang="en"><head><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`)
const textsOf = ({ text, blocks }: Article): readonly string[] => blocks.map(({ start, end }) => text.slice(start, end))

describe('a gallery', () => {
  const captions = [
    'A ferry lies on its side in the harbour of Harrow Bay after the storm on Tuesday, which killed two fishermen.',
    'Volunteers carry sandbags to the old town, where the water rose by a metre in one night.',
    'The roof of the school was torn off, and its pupils are taught in the town hall.',
    'A crane lifts the last of the boats out of the mud below the bridge.',
    'People queue for water at the market, because the pipes have burst.',
  ]
  const intro = 'Two days after the storm, people in Harrow Bay are counting what is left.'
  it.each([
    ['in figures', (text: string) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`],
    [
      'in figures with credits and counters',
      (text: string, i: number) =>
        `<figure><img src="a.jpg"><figcaption>${i + 1} of 5 ${text} (Ann Example/WNA)</figcaption></figure>`,
    ],
    [
      'in slides with a credit apart',
      (text: string) =>
        `<li class="slide"><img src="a.jpg"><div class="slide-caption"><p>${text}</p><span class="credit">Photo: Ann Example</span></div></li>`,
    ],
  ])('has its captions as its text, and says so: %s', (_name, picture) => {
    const page = pageOf(`<main><h1>${HEADLINE}</h1><p>${intro}</p><div>${captions.map(picture).join('')}</div></main>`)
    const kept: string[] = []
    const article = extractArticle(page, AT, ({ reason, text }) => {
      if (reason === 'the text of a gallery') kept.push(text)
    })
    expect(article?.form).toBe('gallery')
    expect(article && textsOf(article)).toEqual([HEADLINE, intro, ...captions])
    expect(kept).toEqual(expect.arrayContaining(captions))
    expect(detectArticle(page, AT).article).toBe(true)
  })
  it('is no story with pictures: there the captions are not the text', () => {
    const pictures = captions.map((text) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`)
    const story = STORY.map((text, i) => `<p>${text}</p>${pictures[i] ?? ''}`).join('')
    const article = extractArticle(pageOf(`<main><article><h1>${HEADLINE}</h1>${story}</article></main>`), AT)
    expect(article?.form).toBeUndefined()
    expect(article && textsOf(article)).toEqual([HEADLINE, ...STORY])
  })
})

describe('a video', () => {
  const video = 'https://harrowpost.example/video/2031/04/02/harrow-bay-after-the-storm'
  const player = '<div class="player"><video src="a.mp4"></video></div>'
  const told = (texts: readonly string[]) =>
    pageOf(`<main><h1>${HEADLINE}</h1>${player}<div>${texts.map((text) => `<p>${text}</p>`).join('')}</div></main>`)

  it('is no article by itself; where the reader asks, the text beside it is read, and it is called a video', () => {
    for (const texts of [STORY, STORY.slice(0, 2)]) {
      const page = told(texts)
      expect(detectArticle(page, video)).toMatchObject({ article: false, reason: 'video' })
      const article = extractArticle(page, video)
      expect(article?.form).toBe('video')
      expect(article && textsOf(article)).toEqual([HEADLINE, ...texts])
    }
  })
  it('is told by og:type too; a report that has one within is none', () => {
    const body = `<main><h1>${HEADLINE}</h1>${player}${STORY.map((text) => `<p>${text}</p>`).join('')}</main>`
    const ofType = (type: string) =>
      extractArticle(pageOf(body, `<meta property="og:type" content="${type}">`), AT)?.form
    expect(ofType('video.other')).toBe('video')
    expect(ofType('article')).toBeUndefined()
  })
})
