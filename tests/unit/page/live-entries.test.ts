import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/engine/model.ts'
import { extractArticle } from '../../../lib/page/extract.ts'
import { articleFromText } from '../../../lib/page/plain-text.ts'
import { documentOf } from './documents.ts'

const HEADLINE = 'Storm Ada live: ferries stay in harbour'
const ENTRIES = [
  { at: '2031-10-20T08:30:00Z', words: 'All schools in Harrow Bay will stay shut on Tuesday, the council says.' },
  { at: '2031-10-20T15:05:00Z', words: 'A bus has overturned on the coast road near Elmstead, the fire service says.' },
  { at: '2031-10-21T09:14:00Z', words: 'Two people from the bus have left hospital, doctors in Harrow Bay say.' },
] as const
const NEWEST_FIRST = ENTRIES.toReversed().map(({ words }) => words)
const INTRO = 'Ferries stay in harbour for a second day as the storm moves along the coast of Kesteria.'

const data = (updates: readonly object[] = [], type = 'LiveBlogPosting'): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, headline: HEADLINE, datePublished: '2031-10-20T07:00:00Z', liveBlogUpdate: updates })}</script>`
const pageOf = (body: string, head = data()): Document =>
  documentOf(`<html lang="en"><head><title>${HEADLINE}</title>${head}</head><body>${body}</body></html>`)
const extract = (document: Document): Article | undefined =>
  extractArticle(document, 'https://harrowpost.example/news/storm-ada-48213')

/** What each part of the text says, with the time of its entry. */
const partsOf = (article: Article | undefined): readonly (readonly [string, string | undefined])[] =>
  (article?.blocks ?? []).map(({ start, end, posted }) => [article?.text.slice(start, end) ?? '', posted])

/** The text in the order a reader of a live page wants, each entry with its time. */
const EXPECTED = [
  [HEADLINE, undefined],
  [INTRO, undefined],
  ...ENTRIES.toReversed().map(({ at, words }) => [words, at]),
]

const each = (
  entry: (one: { readonly at: string; readonly words: string }) => string,
  list: readonly { at: string; words: string }[] = ENTRIES,
) => list.map(entry).join('')
const top = `<h1>${HEADLINE}</h1><p>${INTRO}</p>`

describe('the entries of a live page', () => {
  it.each([
    [
      'articles with a time',
      `<main><article>${top}<div>${each(({ at, words }) => `<article><time datetime="${at}">x</time><p>${words}</p></article>`)}</div></article></main>`,
    ],
    [
      'articles beside the one with the headline',
      `<main><article>${top}</article>${each(({ at, words }) => `<article><time datetime="${at}">x</time><p>${words}</p></article>`)}</main>`,
    ],
    [
      'items of a list, newest first',
      `<main>${top}<ol>${each(({ at, words }) => `<li><div><span><time datetime="${at}">x</time></span></div><div><p>${words}</p></div></li>`, ENTRIES.toReversed())}</ol></main>`,
    ],
    [
      'microdata',
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${top}${each(({ at, words }) => `<div itemprop="liveBlogUpdate" itemscope><meta itemprop="datePublished" content="${at}"><div itemprop="articleBody">${words}</div></div>`)}</div>`,
    ],
    [
      'a stamp in an attribute',
      `<main>${top}<section>${each(({ at, words }) => `<div class="post"><span data-timestamp="${Date.parse(at)}">just now</span><p>${words}</p></div>`)}</section></main>`,
    ],
    [
      'headings with a time and the text behind them',
      `<main>${top}<div>${each(({ at, words }) => `<h3><time datetime="${at}">x</time></h3><p>${words}</p>`)}</div></main>`,
    ],
    [
      'days apart',
      `<main>${top}<div>${[ENTRIES.slice(2), ENTRIES.slice(0, 2)].map((day) => `<section class="day"><h2>A day</h2>${each(({ at, words }) => `<div><time datetime="${at}">x</time><p>${words}</p></div>`, day)}</section>`).join('')}</div></main>`,
    ],
  ])('are known by general signs: %s', (_name, body) => {
    expect(partsOf(extract(pageOf(body)))).toEqual(EXPECTED)
  })

  it('have their time from the structured data where the page shows a clock alone', () => {
    const updates = ENTRIES.map(({ at, words }) => ({ '@type': 'BlogPosting', datePublished: at, articleBody: words }))
    const body = `<main>${top}<div>${each(({ words }) => `<div><time>12:00</time><p>${words}</p></div>`)}</div></main>`
    expect(partsOf(extract(pageOf(body, data(updates))))).toEqual(EXPECTED)
  })

  it('stand in the structured data where the page shows no text', () => {
    const updates = ENTRIES.map(({ at, words }) => ({ '@type': 'BlogPosting', datePublished: at, articleBody: words }))
    const said = partsOf(extract(pageOf('<div id="root"></div>', data(updates)))).filter(([, at]) => at)
    expect(said.map(([text]) => text)).toEqual(NEWEST_FIRST)
  })

  it('are on the day of a page that was written within one day, where they show a clock alone', () => {
    const clock = (at: string) => at.slice(11, 16)
    const today = each(({ at, words }) => `<p><strong>${clock(at)} GMT</strong> ${words}</p>`)
    const days = partsOf(extract(pageOf(`<main>${top}<div>${today}</div></main>`))).map(([text, at]) => [text, at])
    expect(days.slice(2)).toEqual([
      [ENTRIES[1].words, '2031-10-20T15:05:00Z'],
      [ENTRIES[2].words, '2031-10-20T09:14:00Z'],
      [ENTRIES[0].words, '2031-10-20T08:30:00Z'],
    ])
  })

  it('make a page live that its headline calls so, and no other page', () => {
    const body = (headline: string) =>
      `<main><h1>${headline}</h1><p>${INTRO}</p><div>${each(({ at, words }) => `<div><time datetime="${at}">x</time><p>${words}</p></div>`)}</div></main>`
    const read = (headline: string) =>
      extract(documentOf(`<html><head><title>${headline}</title></head><body>${body(headline)}</body></html>`))
    expect(read('Storm Ada – as it happened')?.form).toBe('live')
    expect(read('Ferries stay in harbour for a second day')?.form).toBeUndefined()
  })

  it('are not what other lists of a live page hold: stories beside it and what readers write', () => {
    const other = Array.from(
      { length: 6 },
      (_, i) =>
        `<li><time datetime="2031-10-1${i}">x</time><a href="/${i}">Other story number ${i}, told at some length in its headline</a></li>`,
    )
    const comment = Array.from(
      { length: 6 },
      (_, i) =>
        `<div><time datetime="2031-10-1${i}">x</time><p>What a reader thinks of the storm and of the ferries, number ${i}.</p></div>`,
    )
    const body = `<main>${top}<div>${each(({ at, words }) => `<div><time datetime="${at}">x</time><p>${words}</p></div>`)}</div></main><ul>${other.join('')}</ul><section class="comments">${comment.join('')}</section>`
    expect(partsOf(extract(pageOf(body)))).toEqual(EXPECTED)
  })

  it('stand below the lead, without what the page says of itself', () => {
    const furniture =
      '<p>THIS IS A LIVE BLOG. SCROLL DOWN FOR THE LATEST.</p><p>Follow the latest on the storm from our reporters.</p>'
    const body = `<main>${top}${furniture}<div>${each(({ at, words }) => `<div><time datetime="${at}">x</time><p>${words}</p></div>`)}</div><p>This live page has closed. Thank you for reading.</p></main>`
    expect(partsOf(extract(pageOf(body)))).toEqual(EXPECTED)
  })

  it('are told apart in plain text by the clock before them', () => {
    const marks = [' - ', ' ', ' GMT: ']
    const lines = ENTRIES.map(({ at, words }, i) => `${at.slice(11, 16)}${marks[i]}${words}`)
    const article = articleFromText([HEADLINE, INTRO, ...lines].join('\n\n'), { published: '2031-10-20' })
    expect(article.form).toBe('live')
    expect(partsOf(article).map(([text]) => text)).toEqual([
      HEADLINE,
      INTRO,
      ENTRIES[1].words,
      ENTRIES[2].words,
      ENTRIES[0].words,
    ])
    const report = articleFromText(['Ferries stay in harbour', INTRO, ...lines].join('\n\n'), {
      published: '2031-10-20',
    })
    expect(report.form).toBeUndefined()
    expect(report.text).toContain(`08:30 - ${ENTRIES[0].words}`)
  })
})
