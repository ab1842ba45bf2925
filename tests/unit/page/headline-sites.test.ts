import { expect, it } from 'vitest'
import { HEADLINE_SITES, headlineSourceOf } from '../../../lib/page/headline-sites.ts'
import { readMetadata } from '../../../lib/page/metadata.ts'
import { documentOf } from './documents.ts'

const [SOCIAL, STRUCTURED] = ['Harbour bridge in place after week of delays', 'Harbour bridge in place, trains to run']

/** The headline of a page whose own headline is worded as `shown`. */
function titleOf(url: string, shown: string, structured = STRUCTURED, social = SOCIAL): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: structured })
  const head = `<meta property="og:title" content="${social}"><script type="application/ld+json">${data}</script>`
  return readMetadata(documentOf(`<html><head>${head}</head><body><h1>${shown}</h1></body></html>`), url).headline.title
}

it.each(Object.entries(HEADLINE_SITES))('%s keeps the headline of record in %s', (domain, source) => {
  const url = `https://www.${domain}/2031/04/01/bridge`
  const [record, other] = source === 'structured' ? [STRUCTURED, SOCIAL] : [SOCIAL, STRUCTURED]
  expect(titleOf(url, other)).toBe(record)
  expect(titleOf('https://harrowpost.example/2031/04/01/bridge', other)).toBe(other)
})

it('falls back on the general order where the source says nothing of this story', () => {
  expect(titleOf('https://metro.co.uk/bridge', SOCIAL, '')).toBe(SOCIAL)
  expect(titleOf('https://www.mirror.co.uk/bridge', STRUCTURED, STRUCTURED, 'News you can trust')).toBe(STRUCTURED)
})

it('is asked by whole parts of the host', () => {
  expect(headlineSourceOf('https://live.mirror.co.uk/bridge')).toBe('social')
  expect(headlineSourceOf('https://themirror.co.uk/bridge')).toBeUndefined()
  expect(headlineSourceOf('https://constructor/bridge')).toBeUndefined()
  expect(headlineSourceOf('not an address')).toBeUndefined()
})

it('stays a short list of plain domains', () => {
  const domains = Object.keys(HEADLINE_SITES)
  expect(domains.length).toBeLessThanOrEqual(30)
  for (const domain of domains) expect(new URL(`https://${domain}`).hostname).toBe(domain)
})
