import { describe, expect, it } from 'vitest'
import { datelineOf } from '../../../lib/page/dateline.ts'
import { readMetadata } from '../../../lib/page/metadata.ts'
import { parseTolerantJson } from '../../../lib/page/structured-data.ts'
import { documentOf } from './documents.ts'

const URL = 'https://www.harrowpost.example/2031/04/01/bridge'
const HEADLINE = 'Harbour bridge in place at last'

const read = (head: string, body = `<h1>${HEADLINE}</h1>`, url = URL, root = '<html lang="en">') =>
  readMetadata(documentOf(`<!doctype html>${root}<head>${head}</head><body>${body}</body></html>`), url)
const json = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

describe('published', () => {
  const structured = json({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2031-04-04T10:00:00Z' })
  const tag = meta('article:published_time', '2031-04-03T10:00:00Z')
  const line = `<h1>${HEADLINE}</h1><time datetime="2031-04-02T10:00:00Z">2 April</time>`
  it('is trusted in the stated order', () => {
    expect(read(structured + tag, line).published).toBe('2031-04-04T10:00:00Z')
    expect(read(tag, line).published).toBe('2031-04-03T10:00:00Z')
    expect(read('', line).published).toBe('2031-04-02T10:00:00Z')
    expect(read('').published).toBe('2031-04-01')
    expect(read('', '<h1>x y</h1>', 'https://a.example/x')).not.toHaveProperty('published')
  })
  it('is read from a visible line', () => {
    expect(
      read('', `<h1>${HEADLINE}</h1><span class="publish-date">Posted 5 April 2031, 9:30 am</span>`).published,
    ).toBe('2031-04-05T09:30:00')
  })
  it('is not that of another story or a comment', () => {
    expect(
      read(
        '',
        `<aside><time datetime="2030-01-01">x</time></aside><div class="comments"><time datetime="2031-05-05">x</time></div>`,
      ).published,
    ).toBe('2031-04-01')
  })
  it('passes over what is no date', () => {
    expect(read(json({ '@type': 'NewsArticle', datePublished: 'today' }) + tag).published).toBe('2031-04-03T10:00:00Z')
  })
})

it('reads the modification', () => {
  expect(read(json({ '@type': 'Article', dateModified: '2031-04-05' })).modified).toBe('2031-04-05')
  expect(read(meta('article:modified_time', '2031-04-06T01:02:03Z')).modified).toBe('2031-04-06T01:02:03Z')
  const line =
    '<time datetime="2031-04-02T10:00:00Z">2 April</time> <time class="entry-date updated" datetime="2031-04-03T11:00:00+02:00">3 April</time>'
  expect(read('', line).modified).toBe('2031-04-03T11:00:00+02:00')
  expect(read('', '<span class="article-updated">Updated 4 April 2031, 9:30 am</span>').modified).toBe(
    '2031-04-04T09:30:00',
  )
  expect(read('', '<aside><time class="updated" datetime="2031-04-03">3 April</time></aside>')).not.toHaveProperty(
    'modified',
  )
})

describe('what contradicts itself', () => {
  const structured = json({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2031-04-09T10:00:00Z' })
  const tag = meta('article:published_time', '2031-04-02T10:00:00+02:00')
  it('is settled by a further source that says the same day', () => {
    expect(read(structured + tag, '<time datetime="2031-04-02">2 April</time>').published).toBe(
      '2031-04-02T10:00:00+02:00',
    )
    expect(read(structured + tag, '<time datetime="2031-04-09">9 April</time>').published).toBe('2031-04-09T10:00:00Z')
  })
  it('is no contradiction where two zones write one moment', () => {
    const next = meta('article:published_time', '2031-04-10T01:00:00+14:00')
    expect(read(structured + next, '<time datetime="2031-04-10">10 April</time>').published).toBe(
      '2031-04-09T10:00:00Z',
    )
  })
  it('is passed over: a modification before the publication', () => {
    const both = json({ '@type': 'NewsArticle', datePublished: '2031-04-04', dateModified: '2030-01-01' })
    expect(read(both)).not.toHaveProperty('modified')
    expect(read(both + meta('og:updated_time', '2031-04-05T09:00:00+05:30')).modified).toBe('2031-04-05T09:00:00+05:30')
    const moments = (modified: string) =>
      read(json({ '@type': 'NewsArticle', datePublished: '2031-04-04T18:15:00Z', dateModified: modified }))
    expect(moments('2031-04-04T17:48:00Z')).not.toHaveProperty('modified')
    expect(moments('2031-04-04T17:48:00-01:00').modified).toBe('2031-04-04T17:48:00-01:00')
  })
  it('a byline that is the site’s name gives way to a person', () => {
    const byline = (body: string) =>
      read(
        meta('og:site_name', 'Harrow Post') +
          json({ '@type': 'NewsArticle', author: { name: 'The Harrow Post' } }) +
          meta('author', 'Harrow Post'),
        body,
      ).byline
    expect(byline('<p class="byline">By Ann Example</p>')).toBe('The Harrow Post')
    expect(
      read(meta('og:site_name', 'Harrow Post') + meta('author', 'Harrow Post'), '<p class="byline">By Ann Example</p>')
        .byline,
    ).toBe('Ann Example')
    expect(read(meta('og:site_name', 'Harrow Post') + meta('author', 'Harrow Post')).byline).toBe('Harrow Post')
  })
})

describe('the section', () => {
  it('is read in the stated order', () => {
    const structured = json({ '@type': 'NewsArticle', headline: HEADLINE, articleSection: ['Bay', 'News'] })
    const crumbs = json({
      '@type': 'BreadcrumbList',
      itemListElement: [{ name: 'Home' }, { item: { name: 'Traffic' } }, { name: HEADLINE }],
    })
    const tag = meta('article:section', 'News &gt; Local')
    const part = '<span itemprop="articleSection">Sea</span>'
    expect(read(structured + tag + crumbs, part).section).toBe('Bay')
    expect(read(tag + crumbs, part).section).toBe('Local')
    expect(read(crumbs, part).section).toBe('Sea')
    expect(read(crumbs).section).toBe('Traffic')
  })
  it('is no address and not the site’s name', () => {
    expect(read(meta('article:section', 'https://harrowpost.example/local'))).not.toHaveProperty('section')
    expect(read(meta('article:section', 'Harrow Post') + meta('og:site_name', 'Harrow Post'))).not.toHaveProperty(
      'section',
    )
  })
})

describe('the dateline', () => {
  it.each([
    ['HARROW BAY (EX) — A crane lifted the bridge.', 'HARROW BAY'],
    ['HARROW BAY, Elmland, April 2 (Wire) - A crane lifted the bridge.', 'HARROW BAY, Elmland'],
    ['Harrow Bay (Wire) – A crane lifted the bridge.', 'Harrow Bay'],
    ['Harrow Bay, April 2 (Wire) -- A crane lifted the bridge.', 'Harrow Bay'],
    ['ELM-ON-SEA, April 2 — A crane lifted the bridge.', 'ELM-ON-SEA'],
  ])('of %s', (text, place) => {
    expect(datelineOf(['A line before.', text], undefined)).toBe(place)
  })
  it.each([
    'A crane lifted the bridge – at last.',
    'Harrow Bay – a town with a bridge.',
    'CRANES ARE COMING. Or are they?',
  ])('is none in: %s', (text) => {
    expect(datelineOf([text], undefined)).toBeUndefined()
  })
  it('is believed as the reader sees it before what the data say', () => {
    const node = { dateline: 'Elmstead', locationCreated: { name: 'Northgate' } }
    expect(datelineOf(['HARROW BAY — A crane lifted the bridge.'], node)).toBe('HARROW BAY')
    expect(datelineOf(['A crane lifted the bridge.'], node)).toBe('Elmstead')
    expect(datelineOf(['A crane lifted the bridge.'], { locationCreated: { name: 'Northgate' } })).toBe('Northgate')
  })
})

describe('the headline', () => {
  const titleOf = (head: string, body?: string): string => read(head, body).headline.title
  it.each([
    ['behind a bar', `${HEADLINE} | Harrow Post`],
    ['behind a dash', `${HEADLINE} - Harrow Post`],
    ['before it', `Harrow Post: ${HEADLINE}`.replace(': ', ' | ')],
    ['with a section', `${HEADLINE} | Local | Harrow Post`],
  ])('loses the site’s name %s', (_where, title) => {
    expect(
      titleOf(
        `<title>${title}</title>${meta('og:site_name', 'Harrow Post')}${meta('og:title', title)}`,
        '<p>no headline</p>',
      ),
    ).toBe(HEADLINE)
  })
  it('loses it in the structured data too', () => {
    expect(titleOf(json({ '@type': 'NewsArticle', headline: `${HEADLINE} - Harrow Post` }), '<p>x</p>')).toBe(HEADLINE)
  })
  it('is not the name of the site that leads to its front page, in whatever language', () => {
    const logo = '<a href="/"><h1>Die Hafenpost</h1></a><p class="title">Bridge</p>'
    expect(read(`<title>${HEADLINE} - Harrow Post</title>`, logo).headline.title).toBe(HEADLINE)
    const link = `<h1><a href="/2031/04/01/bridge">${HEADLINE}</a></h1>`
    expect(read('<title>Harrow</title>', link).headline.title).toBe(HEADLINE)
  })
  it('keeps a dash of its own', () => {
    const title = 'Bridge opens - and the ferry stays'
    expect(titleOf(meta('og:title', title) + meta('og:site_name', 'Harrow Post'), `<h1>${title}</h1>`)).toBe(title)
  })
  it('is what two of three sources agree on', () => {
    expect(
      titleOf(
        meta('og:title', 'Bridge in place: what it means for you') +
          json({ '@type': 'NewsArticle', headline: HEADLINE }),
      ),
    ).toBe(HEADLINE)
  })
  it('is not the site’s slogan, name or the kicker', () => {
    expect(titleOf(meta('og:title', 'News you can trust from all shores') + meta('og:site_name', 'Harrow Post'))).toBe(
      HEADLINE,
    )
    expect(
      titleOf(
        meta('og:title', 'Harrow Post') + meta('og:site_name', 'Harrow Post'),
        `<h1>Harrow Post</h1><h1>${HEADLINE}</h1>`,
      ),
    ).toBe(HEADLINE)
  })
  it('as shown is the one that fits, of several', () => {
    expect(
      read(`<title>${HEADLINE}</title>`, `<h1>Log in or register</h1><h1>Harbour  bridge in\nplace, at last</h1>`)
        .headline.shown,
    ).toBe('Harbour bridge in place, at last')
  })
  it('resolves references that were encoded twice', () => {
    expect(
      titleOf(json({ '@type': 'NewsArticle', headline: 'Mayor: &#8220;The wind &amp; the money&#8221;' }), '<p>x</p>'),
    ).toBe('Mayor: “The wind & the money”')
  })
})

describe('byline, site, language', () => {
  it('resolves authors by reference', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', headline: HEADLINE, author: [{ '@id': '#ann' }, { name: 'Bo Sample' }] },
        { '@id': '#ann', '@type': 'Person', name: 'Ann Example' },
      ],
    }
    expect(read(json(graph)).byline).toBe('Ann Example, Bo Sample')
  })
  it('reads a byline from the page, never an address', () => {
    expect(
      read(meta('article:author', 'https://social.example/ann'), '<div class="byline">By Ann Example</div>').byline,
    ).toBe('Ann Example')
    expect(read('')).not.toHaveProperty('byline')
  })
  it('falls back to the host for the site', () => {
    expect(read(meta('og:site_name', 'Harrow Post')).site).toBe('Harrow Post')
    expect(read(json({ '@type': 'NewsArticle', publisher: { name: 'The Post' } })).site).toBe('The Post')
    expect(read('').site).toBe('harrowpost.example')
  })
  it('gives the language as BCP 47', () => {
    expect(read('', '', URL, '<html lang="en_us">').language).toBe('en-US')
    expect(read(meta('og:locale', 'de_DE'), '', URL, '<html>').language).toBe('de-DE')
    expect(read('', '', URL, '<html lang="not a language">').language).toBe('und')
  })
})

describe('structured data as pages write it', () => {
  it.each([
    ['in a comment', '<!-- {"a": 1} -->'],
    ['in CDATA', '//<![CDATA[\n{"a": 1}\n//]]>'],
    ['with trailing commas', '{"a": 1,}'],
    ['with a semicolon', '{"a": 1};'],
  ])('%s', (_name, text) => {
    expect(parseTolerantJson(text)).toEqual({ a: 1 })
  })
  it('with a line break in a string', () => {
    expect(parseTolerantJson('{"a": "one\ntwo"}')).toEqual({ a: 'one two' })
  })
  it('several objects without a list', () => {
    expect(parseTolerantJson('{"a": 1}, {"b": 2}')).toEqual([{ a: 1 }, { b: 2 }])
  })
  it('beyond repair, its head still says what it is about', () => {
    const broken = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "${HEADLINE}", "datePublished": "2031-04-04", "x": </script>`
    expect(read(broken).published).toBe('2031-04-04')
    expect(parseTolerantJson('{"a": ')).toBeUndefined()
  })
  it('nested without end', () => {
    let deep: unknown = { '@type': 'NewsArticle' }
    for (let level = 0; level < 500; level++) deep = { '@graph': [deep] }
    expect(read(json(deep)).article).toBeUndefined()
  })
  it('of several articles, the one of this address', () => {
    const nodes = [
      {
        '@type': 'NewsArticle',
        headline: 'Another story of the day',
        datePublished: '2030-01-01',
        url: 'https://harrowpost.example/other',
      },
      {
        '@type': 'NewsArticle',
        headline: HEADLINE,
        datePublished: '2031-04-04',
        mainEntityOfPage: { '@id': `${URL}?from=mail` },
      },
    ]
    expect(read(json(nodes)).published).toBe('2031-04-04')
  })
})

describe('what a publishing system fills in by itself', () => {
  it.each(['admin', 'Administrator', 'webmaster'])('is no byline: %s', (name) => {
    expect(read(meta('author', name))).not.toHaveProperty('byline')
  })
  it.each(['Uncategorized', 'Articles', 'Front Page'])('is no section: %s', (name) => {
    expect(read(meta('article:section', name))).not.toHaveProperty('section')
  })
  it('is cut off a byline and a list of tags', () => {
    expect(read(meta('author', 'Ann Lee Published 7:07 PM 4 April 2031')).byline).toBe('Ann Lee')
    expect(read(meta('article:section', 'Harbours,Weather')).section).toBe('Harbours')
    expect(read(meta('article:section', 'Arts, Books and Food')).section).toBe('Arts, Books and Food')
  })
})
