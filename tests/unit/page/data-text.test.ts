import { describe, expect, it } from 'vitest'
import type { Article } from '../../../lib/engine/model.ts'
import { extractArticle } from '../../../lib/page/extract.ts'
import { STORY } from './article-pages.ts'
import { documentOf } from './documents.ts'

const HEADLINE = 'Harbour bridge in place at last'
const WHOLE = [HEADLINE, ...STORY].join('\n\n')
const OTHER = {
  headline: 'Ferry drivers fear for jobs',
  body: STORY.map((text) => `${text} And the ferry.`)
    .join('\n')
    .repeat(2),
}

const extract = (data: string, body = '<div id="root">Loading</div>'): Article | undefined =>
  extractArticle(
    documentOf(
      `<html><head><title>${HEADLINE}</title><meta property="og:title" content="${HEADLINE}"></head><body>${body}${data}</body></html>`,
    ),
    'https://a.example/bridge',
  )
const state = (value: unknown): string =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(value)}</script>`
const linked = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const html = STORY.map((text) => `<p>${text.replace('bridge', '<a href="/b">bridge</a>')}</p>`).join('')

describe('of a page that shows no text', () => {
  it.each([
    [
      'articleBody in a graph',
      linked({
        '@graph': [
          { '@type': 'WebSite' },
          { '@type': 'NewsArticle', headline: HEADLINE, articleBody: STORY.join('\n') },
        ],
      }),
    ],
    ['articleBody in a list', linked([{ '@type': ['NewsArticle'], articleBody: STORY.join('\n\n') }])],
    [
      'articleBody in broken JSON',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${html.replaceAll('"', "'")}",}</script>`,
    ],
    ['HTML in the state', state({ props: { pageProps: { more: [OTHER], article: { title: HEADLINE, body: html } } } })],
    [
      'a list of paragraphs in the state',
      state({
        props: {
          story: { headline: HEADLINE, content: STORY.map((text) => ({ type: 'paragraph', text })), related: [] },
        },
      }),
    ],
    [
      'nested blocks in the state',
      state({
        data: [
          {
            headline: { value: 'x' },
            title: HEADLINE,
            content: { model: { blocks: STORY.map((text) => ({ model: { text } })) } },
          },
        ],
      }),
    ],
  ])('the text is read from %s', (_name, data) => {
    expect(extract(data)?.text).toBe(WHOLE)
  })
  const held = `<style>${'.a { color: red } '.repeat(30)}</style><article><h1>${HEADLINE}</h1>${html}<img src="b.jpg"></article>`
  it('the sentences for readers without scripts are read, of elements and of the markup that a browser with scripts keeps', () => {
    expect(extract(`<noscript>${held}</noscript>`)?.text).toBe(WHOLE)
    const document = documentOf(
      `<html><head><title>${HEADLINE}</title></head><body><noscript></noscript></body></html>`,
    )
    Object.defineProperty(document.querySelector('noscript'), 'innerHTML', { value: held })
    expect(extractArticle(document, 'https://a.example/bridge')?.text).toBe(WHOLE)
  })
  it('no notice for readers without scripts is taken', () => {
    const notice = '<p>Switch on the scripts of your browser.</p>'
    expect(extract(`<noscript>${notice}<p>It is easy</p></noscript>`)).toBeUndefined()
    expect(extract(`<noscript><style>${'.a { color: red } '.repeat(60)}</style></noscript>`)).toBeUndefined()
  })
  it('no text of another article is taken', () => {
    expect(extract(state({ more: [OTHER] }))).toBeUndefined()
  })
  it('no text is taken that is paid for', () => {
    expect(
      extract(
        linked({
          '@type': 'NewsArticle',
          headline: HEADLINE,
          isAccessibleForFree: false,
          articleBody: STORY.join(' '),
        }),
      ),
    ).toBeUndefined()
  })
  it('markup is text', () => {
    const evil = [...STORY, '&lt;img src=x onerror=alert(1)&gt; is what he wrote on the wall of the harbour.'].join(
      '\n',
    )
    expect(extract(linked({ '@type': 'NewsArticle', articleBody: evil }))?.text).toContain(
      '<img src=x onerror=alert(1)> is what',
    )
  })
  it('a state without end is given up', () => {
    let deep: unknown = { title: HEADLINE, body: html }
    for (let level = 0; level < 200; level++) deep = { deep }
    expect(extract(state(deep))).toBeUndefined()
  })
})

it('what the page shows wins over what its data say', () => {
  const body = `<article><h1>${HEADLINE}</h1>${STORY.map((text) => `<p>${text}</p>`).join('')}</article>`
  expect(
    extract(
      state({ title: HEADLINE, body: OTHER.body }) + linked({ '@type': 'NewsArticle', articleBody: OTHER.body }),
      body,
    )?.text,
  ).toBe(WHOLE)
})
