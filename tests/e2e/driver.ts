/**
 * What a flow needs of a browser. `chromium.ts` and `firefox.ts` do it each in their way, so a flow is written once.
 * Code that runs inside a page is given as source text of a function body; it answers with plain JSON (`return …`).
 */
export type Browser = {
  readonly name: 'chromium' | 'firefox'
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Tab>
  /** Opens a page of the extension, as `options.html`, in a new tab in front. */
  openOwn(page: string): Promise<Tab>
  /** Clicks the extension's toolbar button as a person does, which grants `activeTab`; resolves when the popup is drawn. */
  clickToolbar(tab: Tab): Promise<Surface>
  /** Whether the facts stand beside the page: in the side panel or the sidebar. */
  isBeside(): Promise<boolean>
  /** The addresses of all open tabs. */
  addresses(): Promise<readonly string[]>
  /** The folder that takes what is saved to a file. */
  readonly downloads: string
  /** What stands around the page; Firefox alone lets itself be led there. */
  readonly window?: BrowserWindow
  /** Runs a function body in the extension's background, and awaits its answer; Chromium alone lets itself be asked. */
  readonly inBackground?: <T>(body: string) => Promise<T>
  /** Quits, and starts again with the same profile. */
  restart(): Promise<void>
  close(): Promise<void>
  /** Resolves when the browser has ended, also when a person closed it. */
  readonly closed: Promise<void>
}

export type Tab = {
  /** The page's own document, in the page's own world: what its scripts see. */
  readonly page: Surface
  /** The inside of the panel's closed shadow root; `root` is the shadow root. Fails while there is no panel. */
  readonly panel: Surface
  /** Goes to another address in the same tab. */
  go(url: string): Promise<void>
  press(key: 'Escape'): Promise<void>
  /** Drags with the mouse from one point of the viewport to another, in CSS px. */
  drag(from: Point, to: Point): Promise<void>
  /** Puts the focus on a field that matches, and pastes the clipboard there by the keyboard. */
  paste(selector: string): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** Makes the tab look as if the reader had asked the platform for colors of their own; Chromium alone can be told to. */
  readonly forceColors?: () => Promise<void>
  close(): Promise<void>
}

export type BrowserWindow = {
  /** Opens the page's menu at a point of the page in front, and chooses the extension's entry with this label. */
  choose(at: Point, label: string): Promise<void>
  /** Presses keys together, as a shortcut, while the page has the focus. */
  press(...keys: readonly string[]): Promise<void>
  /** Types into the address bar; `takeSecond` takes the offer below the one that is what was typed. */
  search(
    words: string,
  ): Promise<{ readonly offers: () => Promise<readonly string[]>; readonly takeSecond: () => Promise<void> }>
  /** The address of the page in front. */
  inFront(): Promise<string>
  /** What stands on the extension's button. */
  badge(): Promise<string | null>
  isPopupOpen(): Promise<boolean>
  /** Beside it, pages have less room. */
  closeSidebar(): Promise<void>
  closePopup(): Promise<void>
}

export type Point = { readonly x: number; readonly y: number }

export type Surface = {
  /** Runs a function body, in the popup as the work of a person's click, with `root` (a Document or ShadowRoot), `window` and `document` in reach, and awaits its answer. */
  run<T>(body: string): Promise<T>
  /** Writes a PNG of it. */
  screenshot(path: string): Promise<void>
}

/**
 * Tries until it answers something other than undefined, null or false. Fails with `what` and the last error when `within`
 * milliseconds are over; waits `every` milliseconds between two tries.
 */
export async function eventually<T>(
  what: string,
  attempt: () => Promise<T>,
  { within = 15_000, every = 50 }: { within?: number; every?: number } = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + within
  let last: unknown
  do {
    try {
      const answer = await attempt()
      if (answer !== undefined && answer !== null && answer !== false) return answer as NonNullable<Exclude<T, false>>
      last = undefined
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, every))
  } while (Date.now() < end)
  throw new Error(`${what}: not within ${within} ms${last instanceof Error ? ` (${last.message})` : ''}`)
}

/** Waits until the whole popup is within its window: what does not fit scrolls inside it. */
export const untilItFits = (popup: Pick<Surface, 'run'>): Promise<boolean> =>
  eventually('the popup fits its window', () =>
    popup.run<boolean>('return document.documentElement.scrollHeight <= window.innerHeight + 1'),
  )
