/** Sites, match patterns, and which pages an extension may touch at all. Pure. */

/** Where the panel stands on a site: see `SiteChoice` in components/view.ts, which this is. */
export type SiteChoice = {
  readonly site: string
  readonly panel: 'shown' | 'muted' | 'not-chosen' | 'off'
  readonly everywhere: boolean
}

/** The match pattern of "on every news article". */
export const EVERY_SITE = '*://*/*'

/** Pages that browsers keep from extensions: their stores and services. Subdomains are meant too. */
const OFF_LIMITS = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
  'microsoftedge.microsoft.com',
]

/** The site of an address as a reader knows it, its host without "www."; undefined for what is not on the web. */
export function siteOf(url: string): string | undefined {
  const address = parse(url)
  if (!address || !/^https?:$/.test(address.protocol)) return undefined
  return address.hostname.replace(/^www\./, '')
}

/** The match pattern of a site with its subdomains. Addresses in numbers and single names have none. */
export function matchPattern(site: string): string {
  return /^[\d.]+$|^\[|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`
}

/** Whether a site is one of `sites` or below one of them. */
export function isAmong(site: string, sites: readonly string[]): boolean {
  return sites.some((known) => site === known || site.endsWith(`.${known}`))
}

/** Whether the browser lets an extension read the page at all, given leave. */
export function isTouchable(url: string): boolean {
  const site = siteOf(url)
  if (site === undefined || isAmong(site, OFF_LIMITS)) return false
  return !(site === 'chrome.google.com' && parse(url)?.pathname.startsWith('/webstore'))
}

/** Whether two addresses are of the same page: all but the fragment, unless it is a route ("#/…", "#!…"). */
export function isSamePage(one: string, other: string): boolean {
  const page = (url: string) => url.replace(/#(?![/!]).*$/, '')
  return page(one) === page(other)
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

/** The site that a match pattern stands for, with those below it; undefined for every site and for patterns that are not ours. */
export function siteOfPattern(pattern: string): string | undefined {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1]
  return host && siteOf(`https://${host}/`)
}
