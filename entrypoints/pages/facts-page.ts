import { browser } from 'wxt/browser'

/** The address of the page that shows the facts of a tab in a tab of its own, and prints them when it is asked to. */
export function factsPage(tabId: number, { print = false } = {}): string {
  return `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}${print ? '&print' : ''}`
}

/** The tab whose facts this page is for; undefined beside a page, where it follows the tab in front. */
export function wantedTab(): number | undefined {
  const tab = new URLSearchParams(location.search).get('tab')
  return tab === null ? undefined : Number(tab)
}

export const isInTab = (): boolean => wantedTab() !== undefined

/** Whether this page is there to be printed. */
export const isToPrint = (): boolean => new URLSearchParams(location.search).has('print')
