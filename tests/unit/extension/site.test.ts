import { describe, expect, it } from 'vitest'
import { newsSites } from '../../../lib/extension/news-sites.ts'
import { isAmong, isSamePage, isTouchable, matchPattern, siteOf } from '../../../lib/extension/site.ts'

describe('a site', () => {
  it('is the host of an address without www', () => {
    expect(siteOf('https://www.news.example/a?b#c')).toBe('news.example')
    expect(siteOf('http://m.news.example:8080/')).toBe('m.news.example')
    for (const url of ['about:blank', 'chrome://version/', 'file:///a.html', 'no address', 'data:text/html,x']) {
      expect(siteOf(url)).toBeUndefined()
    }
  })

  it('has a match pattern with its subdomains, unless it has none', () => {
    expect(matchPattern('news.example')).toBe('*://*.news.example/*')
    expect(matchPattern('localhost')).toBe('*://localhost/*')
    expect(matchPattern('127.0.0.1')).toBe('*://127.0.0.1/*')
  })

  it('is among sites when it is one or below one, not when its name merely ends like one', () => {
    expect(isAmong('news.example', ['news.example'])).toBe(true)
    expect(isAmong('m.news.example', ['news.example'])).toBe(true)
    expect(isAmong('badnews.example', ['news.example'])).toBe(false)
    expect(isAmong('example', ['news.example'])).toBe(false)
  })
})

describe('a page', () => {
  it('is out of reach in the browser and in its stores', () => {
    expect(isTouchable('https://news.example/')).toBe(true)
    for (const url of [
      'chrome://settings/',
      'about:addons',
      'https://chromewebstore.google.com/detail/x',
      'https://chrome.google.com/webstore/detail/x',
      'https://addons.mozilla.org/firefox/',
      'view-source:https://news.example/',
    ]) {
      expect(isTouchable(url)).toBe(false)
    }
    expect(isTouchable('https://chrome.google.com/')).toBe(true)
  })

  it('is the same at another fragment, not at another path, query or route', () => {
    expect(isSamePage('https://a.example/1', 'https://a.example/1#comments')).toBe(true)
    expect(isSamePage('https://a.example/1', 'https://a.example/2')).toBe(false)
    expect(isSamePage('https://a.example/?id=1', 'https://a.example/?id=2')).toBe(false)
    expect(isSamePage('https://a.example/#/1', 'https://a.example/#/2')).toBe(false)
  })
})

it('every listed site makes a valid match pattern, once', () => {
  for (const site of newsSites) expect(site).toMatch(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/)
  expect(new Set(newsSites).size).toBe(newsSites.length)
})
