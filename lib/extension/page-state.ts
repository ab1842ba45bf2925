import { browser } from 'wxt/browser'
import type { Summary } from '../engine/model.ts'
import type { LocatorMap } from '../map/locator-map.ts'

/** What is known of the page in a tab. `url` is the address at which it was read. */
export type PageState =
  | {
      readonly kind: 'facts'
      readonly url: string
      readonly summary: Summary
      /** Where the first place of the summary lies, when the place is known. */
      readonly map?: LocatorMap | undefined
      readonly textHash: number
    }
  /** `reason` is the detector's. */
  | { readonly kind: 'no-article'; readonly url: string; readonly reason: string }
  | { readonly kind: 'no-text'; readonly url: string }
  /** An article in a language without rules, of which nothing can be told. BCP 47. */
  | { readonly kind: 'language'; readonly url: string; readonly language: string }
  | { readonly kind: 'untouchable' }
  | { readonly kind: 'failed'; readonly problem: 'page' | 'engine' }

/** One state for each tab, in memory that outlives a suspended background and ends with the browser (storage.session). */
export type PageStates = {
  readonly get: (tabId: number) => Promise<PageState | undefined>
  readonly set: (tabId: number, state: PageState) => Promise<void>
  /** Whether the reader closed the panel at this address. */
  readonly isClosed: (tabId: number, url: string) => Promise<boolean>
  readonly close: (tabId: number, url: string) => Promise<void>
  readonly forget: (tabId: number) => Promise<void>
}

/** Where a tab's state is kept in `storage.session`, for who watches it. */
export const stateKey = (tabId: number) => `page-${tabId}`
const closedKey = (tabId: number) => `closed-${tabId}`

export const pageStates: PageStates = {
  get: async (tabId) => (await read(stateKey(tabId))) as PageState | undefined,
  set: (tabId, state) => browser.storage.session.set({ [stateKey(tabId)]: state }),
  isClosed: async (tabId, url) => (await read(closedKey(tabId))) === url,
  close: (tabId, url) => browser.storage.session.set({ [closedKey(tabId)]: url }),
  forget: (tabId) => browser.storage.session.remove([stateKey(tabId), closedKey(tabId)]),
}

async function read(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key]
}

/** What is known of every open tab. */
export async function allPageStates(): Promise<readonly { readonly tabId: number; readonly state: PageState }[]> {
  const kept = await browser.storage.session.get()
  return Object.entries(kept).flatMap(([key, state]) => {
    const tabId = /^page-(\d+)$/.exec(key)?.[1]
    return tabId === undefined ? [] : [{ tabId: Number(tabId), state: state as PageState }]
  })
}
