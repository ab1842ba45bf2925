import type { Article, Summary } from '../engine/model.ts'
import { factCount } from '../engine/shown.ts'
import type { LocatorMap } from '../map/locator-map.ts'
import type { PageState, PageStates } from './page-state.ts'
import { isSamePage } from './site.ts'

/** What the article script answers: the page at `url`, judged and read at one moment. */
export type Reading = {
  readonly url: string
  readonly detection: { readonly article: boolean; readonly reason: string }
  /** Missing when the page has no readable text. */
  readonly article?: Article | undefined
  /** The page holds several stories, one below the other; `article` is the one in view. */
  readonly several?: boolean | undefined
}

/** What the reader of pages works with; see entrypoints/background.ts. */
export type ReaderParts = {
  /** Reads the page in a tab as it is now. Rejects with `Untouchable` where the browser forbids it. */
  readonly readPage: (tabId: number) => Promise<Reading>
  readonly summarize: (article: Article) => Summary
  /** The map of where it happened; undefined when no place is known. */
  readonly locate: (summary: Summary) => LocatorMap | undefined
  readonly states: PageStates
  /** Waits, in milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

export type ReadOptions = {
  /** Also a page that is not taken for an article. */
  readonly anyway?: boolean
  /** Called when there will be facts, before they are worked out. */
  readonly onArticle?: () => void
}

/** The browser lets no extension read the page. */
export class Untouchable extends Error {}

/**
 * How long to wait, in milliseconds, while a page shows a new address but still the text of the article before it: single-page
 * sites change the address first. After that it is the same article at another address.
 */
const STALE_TEXT_WAITS = [150, 300, 600, 1200]

/** Turns the page in a tab into its state, and remembers it. */
export function createReader(parts: ReaderParts) {
  const { readPage, summarize, locate, states, wait } = parts
  const latest = new Map<number, Promise<PageState>>()

  /** Reads a page. When a newer read of the same tab has begun meanwhile, its state is the answer: never an older page's. */
  async function read(tabId: number, options: ReadOptions = {}): Promise<PageState> {
    const mine = attempt(tabId, options)
    latest.set(tabId, mine)
    const state = await mine
    const newest = latest.get(tabId) ?? mine
    if (newest !== mine) return newest
    // Kept while the facts are shown already: nobody waits for the storage.
    if (state.kind !== 'untouchable' && state.kind !== 'failed') void states.set(tabId, state)
    return state
  }

  async function attempt(tabId: number, { anyway = false, onArticle }: ReadOptions): Promise<PageState> {
    try {
      const before = await states.get(tabId)
      const reading = await freshReading(tabId, before)
      return stateOf(reading, before, anyway, onArticle)
    } catch (error) {
      return error instanceof Untouchable ? { kind: 'untouchable' } : { kind: 'failed', problem: 'page' }
    }
  }

  async function freshReading(tabId: number, before: PageState | undefined): Promise<Reading> {
    let reading = await readPage(tabId)
    for (const milliseconds of STALE_TEXT_WAITS) {
      const hasGoneOn = before?.kind === 'facts' && !isSamePage(before.url, reading.url)
      const stale = hasGoneOn && !reading.several && hasTextOf(reading, before)
      if (!stale) break
      await wait(milliseconds)
      reading = await readPage(tabId)
    }
    return reading
  }

  function stateOf(
    { url, detection, article }: Reading,
    before: PageState | undefined,
    anyway: boolean,
    onArticle = () => {},
  ): PageState {
    if (!detection.article && !anyway) return { kind: 'no-article', url, reason: detection.reason }
    if (!article || article.text.trim() === '') return { kind: 'no-text', url }
    const textHash = hash(article.text)
    if (before?.kind === 'facts' && before.textHash === textHash && isSamePage(before.url, url)) return before
    onArticle()
    try {
      const summary = summarize(article)
      const { unserved, language } = summary.article
      if (unserved && factCount(summary) === 0) return { kind: 'language', url, language }
      return { kind: 'facts', url, summary, map: locate(summary), textHash }
    } catch (error) {
      console.error('Nutgraf: the engine broke off at', url, error)
      return { kind: 'failed', problem: 'engine' }
    }
  }

  /** Ends what is kept of a tab that is gone. */
  async function forget(tabId: number): Promise<void> {
    latest.delete(tabId)
    await states.forget(tabId)
  }

  return { read, forget }
}

function hasTextOf({ article }: Reading, before: { readonly textHash: number }): boolean {
  return article !== undefined && hash(article.text) === before.textHash
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): tells texts apart; nothing depends on its being hard to forge. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
