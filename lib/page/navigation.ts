/** How often the address is compared where the browser has no Navigation API, in milliseconds. */
const POLL = 1000
/** After an address has changed, the page gets this long without a change to settle, and at most the second figure. */
const QUIET = 250
const LONGEST = 4000

/** The part of the Navigation API that is used here (HTML Standard, 7.2.7). */
type NavigationTarget = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>

type WatchedWindow = Pick<
  Window & typeof globalThis,
  | 'addEventListener'
  | 'removeEventListener'
  | 'setTimeout'
  | 'clearTimeout'
  | 'setInterval'
  | 'clearInterval'
  | 'document'
  | 'location'
  | 'MutationObserver'
>

/** An address without its fragment: a jump within a page leads to no other article. */
const pageOf = (address: string): string => address.replace(/#(?![!/]).*$/, '')

/**
 * Calls back with the new address when a page has gone on to another one without loading anew. An extension's script does
 * not see the page's calls to `history.pushState`; the Navigation API tells of them, and elsewhere the address is
 * compared once a second while the page is visible. Returns the function that ends the watch.
 */
export function watchAddress(window: WatchedWindow, changed: (url: string) => void): () => void {
  const navigation = (window as { navigation?: NavigationTarget }).navigation
  let current = pageOf(window.location.href)
  const check = (): void => {
    const next = pageOf(window.location.href)
    if (next === current) return
    current = next
    changed(window.location.href)
  }
  const pollVisible = (): void => {
    if (window.document.visibilityState !== 'hidden') check()
  }
  const timer = navigation ? undefined : window.setInterval(pollVisible, POLL)
  navigation?.addEventListener('currententrychange', check)
  window.addEventListener('popstate', check)
  window.addEventListener('hashchange', check)
  return () => {
    if (timer !== undefined) window.clearInterval(timer)
    navigation?.removeEventListener('currententrychange', check)
    window.removeEventListener('popstate', check)
    window.removeEventListener('hashchange', check)
  }
}

/**
 * Calls back once the page has settled: no element came or went for a quarter of a second, or four seconds have passed.
 * Returns the function that calls it off.
 */
export function whenSettled(window: WatchedWindow, settled: () => void): () => void {
  let quiet = 0
  const observer = new window.MutationObserver(() => {
    window.clearTimeout(quiet)
    quiet = window.setTimeout(done, QUIET)
  })
  const cancel = (): void => {
    observer.disconnect()
    window.clearTimeout(quiet)
    window.clearTimeout(longest)
  }
  const done = (): void => {
    cancel()
    settled()
  }
  const longest = window.setTimeout(done, LONGEST)
  quiet = window.setTimeout(done, QUIET)
  observer.observe(window.document, { childList: true, subtree: true })
  return cancel
}

/** The first look at an article that comes late, so long after the page has changed, in milliseconds. */
const PAUSE = 400

/**
 * Looks again whenever the page has changed, until `found` says that the article is there: in ever longer pauses, up to half a minute, so that
 * a page that never rests costs little. Returns the function that calls it off.
 */
export function watchForArticle(window: WatchedWindow, found: () => boolean): () => void {
  let pause = PAUSE
  let pending = 0
  const cancel = (): void => {
    observer.disconnect()
    window.document.removeEventListener('load', later, { capture: true })
    window.clearTimeout(pending)
  }
  const look = (): void => {
    pending = 0
    pause = Math.min(pause * SLOWER, SLOWEST)
    if (found()) cancel()
  }
  const later = (): void => {
    if (pending === 0) pending = window.setTimeout(look, pause)
  }
  const observer = new window.MutationObserver(later)
  observer.observe(window.document, { childList: true, subtree: true })
  // A frame loads without changing the page around it.
  window.document.addEventListener('load', later, { capture: true })
  return cancel
}

/** A page is looked at again so long after the reader has scrolled or something on it has changed, in milliseconds. */
const AFTER_SCROLL = 300
const AFTER_CHANGE = 1500
/** How much longer each time, up to the second figure: a page that never rests costs little. */
const SLOWER = 1.5
const SLOWEST = 30_000

/**
 * Calls back when the text that the reader is at has become another: the page was edited or has grown, or another story has come
 * into view. `print` stands for that text, `known` is what it was when the text was read; it is asked for when the page has changed
 * or was scrolled, and never while nobody looks at the page. Returns the function that ends the watch.
 */
export function watchText(
  window: WatchedWindow,
  { print, known }: { readonly print: () => number; readonly known: number },
  changed: () => void,
): () => void {
  const { document } = window
  let last = known
  let pending = 0
  let pause = AFTER_CHANGE
  let missed = false
  const look = (): void => {
    pending = 0
    if (document.visibilityState === 'hidden') {
      missed = true
      return
    }
    const now = print()
    if (now === last) return
    last = now
    changed()
  }
  const later = (milliseconds: number): void => {
    if (pending === 0) pending = window.setTimeout(look, milliseconds)
  }
  const scrolled = (): void => {
    window.clearTimeout(pending)
    pending = window.setTimeout(look, AFTER_SCROLL)
  }
  const seen = (): void => {
    if (missed) later(AFTER_SCROLL)
    missed = false
  }
  const observer = new window.MutationObserver(() => {
    if (pending !== 0) return
    later(pause)
    pause = Math.min(pause * SLOWER, SLOWEST)
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  window.addEventListener('scroll', scrolled, { passive: true })
  document.addEventListener('visibilitychange', seen)
  later(pause)
  return () => {
    observer.disconnect()
    window.clearTimeout(pending)
    window.removeEventListener('scroll', scrolled)
    document.removeEventListener('visibilitychange', seen)
  }
}
