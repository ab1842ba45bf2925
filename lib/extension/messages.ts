import { browser } from 'wxt/browser'
import { type Article, type Evidence, SECTIONS, type Summary } from '../engine/model.ts'
import type { Labels } from '../labels/translate.ts'
import type { LocatorMap } from '../map/locator-map.ts'
import type { ChosenLook } from './look.ts'
import type { PageState } from './page-state.ts'
import { type Arrangement, arrangement, TEXT_SIZES, THEMES } from './settings-record.ts'
import {
  article,
  evidence,
  flag,
  index,
  listOf,
  locatorMap,
  object,
  oneOf,
  optional,
  type Shape,
  summary,
  text,
} from './shape.ts'
import type { SiteChoice } from './site.ts'
import { type Settled, settled } from './tell-background.ts'

/** Every message of the extension, one map per direction. A receiver checks the sender and the shape, and drops the rest. */

/** From the scripts in a page to the background. */
export type FromPage = {
  /** A page of a news site has begun to load: there may soon be something to read. */
  readonly arrived: Record<never, never>
  /** The page at `url` is an article. */
  readonly detected: { readonly url: string }
  /** The reader collapsed, opened or moved the panel: so it stays on this site. */
  readonly arranged: Arrangement
  /** The reader switched the marks of all facts in the text on or off. */
  readonly marked: { readonly marks: boolean }
  /** The facts of this page are to be printed. */
  readonly print: Record<never, never>
  /** The reader closed the panel on this page. */
  readonly closed: { readonly url: string }
  /** "Not on this site", or its undo. The site is the sender's own. */
  readonly muted: { readonly muted: boolean }
}

/** What the background answers to the scripts in a page. */
export type ToPage = {
  readonly arrived: null
  /** Whether that is settled; false while the page has no text yet: the detector goes on looking. */
  readonly detected: boolean
  readonly arranged: null
  readonly marked: null
  readonly print: null
  readonly closed: null
  readonly muted: null
}

/** From the popup and the other pages of the extension to the background. */
export type FromPopup = {
  /** The facts of an article that no tab shows. */
  readonly summarize: { readonly article: Article }
  /** The state of a tab's page as it is now. `anyway`: also when it is not taken for an article. */
  readonly read: { readonly tabId: number; readonly anyway: boolean }
  /** Scrolls to a piece of evidence and highlights it; without one, takes the highlight away. */
  readonly reveal: { readonly tabId: number; readonly evidence?: Evidence | undefined }
  /** What the reader can choose for the site of a tab. */
  readonly choices: { readonly tabId: number }
  /** "Not on this site", or its undo, for the site of a tab. */
  readonly mute: { readonly tabId: number; readonly muted: boolean }
}

/** What the background answers to the popup. */
export type ToPopup = {
  readonly summarize: Summary
  readonly read: PageState
  /** Whether the passage was found on the page. */
  readonly reveal: boolean
  readonly choices: SiteChoice | null
  readonly mute: null
}

/** From the background to the panel's script in a tab. */
export type ToPanel = {
  /** Shows the facts of `url`; dropped when the page has gone on to another address. */
  readonly show: {
    readonly url: string
    readonly site: string
    readonly summary: Summary
    readonly map?: LocatorMap | undefined
    /** The text of the page has changed since its facts were shown last. */
    readonly edited?: boolean | undefined
    /** The page was read because of what it holds: the reader has chosen nothing. */
    readonly detected?: boolean | undefined
    /** The reader asked for them: they show also where the page has no room. */
    readonly opened?: boolean | undefined
    readonly marks: boolean
    readonly look: ChosenLook
    /** BCP 47, with what the panel says in it: pages hold no languages. */
    readonly language: string
    readonly labels: Labels
  } & Arrangement
  readonly hide: Record<never, never>
  readonly reveal: { readonly evidence?: Evidence | undefined }
}

/** What the panel answers to the background. */
export type FromPanel = { readonly show: null; readonly hide: null; readonly reveal: boolean }

type Shapes<M> = { readonly [K in keyof M]: Shape<M[K]> }
type Envelope<M> = { [K in keyof M]: { readonly kind: K; readonly body: M[K] } }[keyof M]

const FROM_PAGE: Shapes<FromPage> = {
  arrived: object({}),
  detected: object({ url: text }),
  arranged: arrangement,
  marked: object({ marks: flag }),
  print: object({}),
  closed: object({ url: text }),
  muted: object({ muted: flag }),
}

const FROM_POPUP: Shapes<FromPopup> = {
  summarize: object({ article }),
  read: object({ tabId: index, anyway: flag }),
  reveal: object({ tabId: index, evidence: optional(evidence) }),
  choices: object({ tabId: index }),
  mute: object({ tabId: index, muted: flag }),
}

const look = object({
  theme: oneOf(...THEMES),
  textSize: oneOf(...TEXT_SIZES),
  sections: listOf(oneOf(...SECTIONS)),
}) satisfies Shape<ChosenLook>

const facts = object({
  url: text,
  site: text,
  summary,
  map: optional(locatorMap),
  edited: optional(flag),
  detected: optional(flag),
  opened: optional(flag),
  marks: flag,
})
const view = object({ look, language: text, labels: object({}) })

const TO_PANEL: Shapes<ToPanel> = {
  show: (value): value is ToPanel['show'] => facts(value) && view(value) && arrangement(value),
  hide: object({}),
  reveal: object({ evidence: optional(evidence) }),
}

/** A page's script as the background sees it: the tab, and the address that the browser (not the script) gives it. */
export type PageSender = { readonly tabId: number; readonly url: string }

type Handlers<M, Answers extends Record<keyof M, unknown>, Sender extends readonly unknown[]> = {
  readonly [K in keyof M]: (body: M[K], ...sender: Sender) => Promise<Answers[K]>
}

/** Listens in the background for the pages' scripts and for the popup, each only with its own messages. */
export function listenInBackground(
  fromPage: Handlers<FromPage, ToPage, [PageSender]>,
  fromPopup: Handlers<FromPopup, ToPopup, []>,
): void {
  const ownPages = browser.runtime.getURL('/popup.html').replace(/popup\.html$/, '')
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !sender.url) return
    if (sender.url.startsWith(ownPages)) {
      const popupMessage = envelope(message, FROM_POPUP)
      return popupMessage && answer(run(fromPopup, popupMessage), respond)
    }
    const tabId = sender.tab?.id
    const pageMessage = envelope(message, FROM_PAGE)
    if (tabId === undefined || sender.frameId !== 0 || !pageMessage) return
    return answer(run(fromPage, pageMessage, { tabId, url: sender.url }), respond)
  })
}

/** Listens in the panel's script for the background. */
export function listenInPanel(toPanel: Handlers<ToPanel, FromPanel, []>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || sender.tab) return
    const panelMessage = envelope(message, TO_PANEL)
    return panelMessage && answer(run(toPanel, panelMessage), respond)
  })
}

/** From the popup to the background. Rejects when the background does not answer. */
export async function askBackground<K extends keyof FromPopup>(kind: K, body: FromPopup[K]): Promise<ToPopup[K]> {
  return settled(await browser.runtime.sendMessage({ kind, body })) as ToPopup[K]
}

/** From the background to the panel in a tab's main frame. Rejects when no panel's script runs there. */
export async function askPanel<K extends keyof ToPanel>(
  tabId: number,
  kind: K,
  body: ToPanel[K],
): Promise<FromPanel[K]> {
  return settled(await browser.tabs.sendMessage(tabId, { kind, body }, { frameId: 0 })) as FromPanel[K]
}

function envelope<M>(message: unknown, shapes: Shapes<M>): Envelope<M> | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { kind, body } = message as { kind?: unknown; body?: unknown }
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return undefined
  return shapes[kind as keyof M](body) ? ({ kind, body } as Envelope<M>) : undefined
}

function run<M, A extends Record<keyof M, unknown>, S extends readonly unknown[]>(
  handlers: Handlers<M, A, S>,
  { kind, body }: Envelope<M>,
  ...sender: S
) {
  return handlers[kind](body, ...sender)
}

/** Keeps the channel open until the promise settles: an answer by callback is what every browser has. */
function answer(promise: Promise<unknown>, respond: (settled: Settled) => void): true {
  promise.then(
    (value) => respond({ answer: value ?? null }),
    (error: unknown) => respond({ error: String(error) }),
  )
  return true
}
