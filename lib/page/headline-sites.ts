import { hostOf } from './sources.ts'

/** Where a page says its headline of record: in the structured data, or in `og:title`. */
export type HeadlineSource = 'structured' | 'social'

/**
 * Publishers that give one story several wordings, by domain, and where each keeps the one of record. Which that is comes from
 * fundus (https://github.com/flairNLP/fundus, MIT), whose maintainers read each publisher by rules of its own. A publisher whose wordings
 * are the same needs no entry. At most 30; decision 9 says what they gain and how to add one.
 */
export const HEADLINE_SITES: Readonly<Record<string, HeadlineSource>> = {
  // The page and og:title have a wording of their own, changed after the record's or made to be clicked.
  '9news.com.au': 'structured',
  'apnews.com': 'structured',
  'cbc.ca': 'structured',
  'cnbc.com': 'structured',
  'dailymaverick.co.za': 'structured',
  'independent.co.uk': 'structured',
  'inews.co.uk': 'structured',
  'metro.co.uk': 'structured',
  'newyorker.com': 'structured',
  'nine.com.au': 'structured',
  'restofworld.org': 'structured',
  'techradar.com': 'structured',
  'theguardian.com': 'structured',
  'theintercept.com': 'structured',
  'thesun.co.uk': 'structured',
  'thewest.com.au': 'structured',
  'wired.com': 'structured',
  // The record is short, in og:title; the page and the structured data say more, or change as the story grows.
  'dailymail.co.uk': 'social',
  'euronews.com': 'social',
  'express.co.uk': 'social',
  'latimes.com': 'social',
  'mirror.co.uk': 'social',
  'nationalpost.com': 'social',
  'standard.co.uk': 'social',
  'telegraph.co.uk': 'social',
  'theglobeandmail.com': 'social',
  'thenation.com': 'social',
  'washingtonpost.com': 'social',
}

/** Where the publisher of a page, by its address, keeps the headline of record; undefined when it is none of those. */
export function headlineSourceOf(url: string): HeadlineSource | undefined {
  for (let host = hostOf(url); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const source = Object.hasOwn(HEADLINE_SITES, host) ? HEADLINE_SITES[host] : undefined
    if (source) return source
  }
  return undefined
}
