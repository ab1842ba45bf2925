import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { factCount, shown } from '../lib/engine/shown.ts'
import { canRead, summarize } from '../lib/engine/summarize.ts'
import {
  DETECTOR_FILE,
  followEarlierGrants,
  followGranted,
  followRevoked,
  registerChosenSites,
  siteChoice,
} from '../lib/extension/chosen-sites.ts'
import { lookOf, withSections } from '../lib/extension/look.ts'
import { askPanel, listenInBackground } from '../lib/extension/messages.ts'
import { type PageState, pageStates } from '../lib/extension/page-state.ts'
import { createReader, type Reading, Untouchable } from '../lib/extension/reader.ts'
import {
  arrangePanel,
  interfaceLanguage,
  readSettings,
  setMarks,
  setMuted,
  settingsOfSite,
  watchSettings,
} from '../lib/extension/settings.ts'
import { changesPanels } from '../lib/extension/settings-record.ts'
import { article, flag, object, optional, text } from '../lib/extension/shape.ts'
import { isSamePage, isTouchable, siteOf } from '../lib/extension/site.ts'
import { dressButton } from '../lib/extension/toolbar-button.ts'
import { createMenus, openWaysIn } from '../lib/extension/ways-in.ts'
import { gazetteer } from '../lib/gazetteer/index.ts'
import { loadLabels, panelLabels } from '../lib/labels/load.ts'
import { english } from '../lib/locales/en/index.ts'
import { locatorMap } from '../lib/map/draw.ts'

import { selectedPart } from '../lib/page/selected.ts'
import { factsPage } from './pages/facts-page.ts'

const locale = { ...english, gazetteer }

const reading = object({
  url: text,
  detection: object({ article: flag, reason: text }),
  article: optional(article),
  several: optional(flag),
})

/** Why a page is no article that may be one when more of it has loaded. */
const MAY_CHANGE = ['no-text', 'closed-frame', 'not-news', 'section-page']

/** How long a link's page may take to load, and how often it is looked after, in milliseconds. */
const LONGEST_LOAD = 20_000
const LOAD_STEP = 250

/** What browsers say when a page is closed to extensions: their own pages, stores, error pages, pages without a grant. */
const FORBIDDEN = /cannot access|cannot be scripted|missing host permission|error page|cannot be accessed/i

export default defineBackground(() => {
  const reader = createReader({
    readPage,
    summarize: (found) => summarize(found, locale),
    locate: (summary) => locatorMap(shown(summary).where),
    states: {
      ...pageStates,
      set: (tabId, state) => {
        void dressButton(tabId, state)
        return pageStates.set(tabId, state)
      },
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  })

  listenInBackground(
    {
      arrived: async (_, { url }) => {
        if ((await siteChoice(url))?.panel === 'shown') warmUp()
        return null
      },
      detected: async ({ url }, { tabId, url: senderUrl }) => {
        const site = siteOf(senderUrl)
        if (site === undefined || site !== siteOf(url)) return true
        const choice = await siteChoice(url)
        if (choice?.panel !== 'shown' || (await pageStates.isClosed(tabId, url))) {
          // A page that comes back from the browser's memory still shows what it showed before the reader chose otherwise.
          await hidePanel(tabId)
          return true
        }
        void loadLabels(interfaceLanguage(await readSettings()))
        let injected: Promise<void> | undefined
        const onArticle = () => {
          injected = injectPanel(tabId)
          // A page that went away meanwhile is nothing to tell anybody of.
          injected.catch(() => {})
        }
        const before = await pageStates.get(tabId)
        const state = await reader.read(tabId, { onArticle })
        await showPanel(tabId, state, { injected, edited: isEdited(before, state), detected: true })
        return state.kind === 'no-article' ? !MAY_CHANGE.includes(state.reason) : state.kind !== 'no-text'
      },
      arranged: async ({ collapsed, side }, { url }) => {
        const site = siteOf(url)
        const change = { ...(collapsed !== undefined && { collapsed }), ...(side && { side }) }
        if (site !== undefined) await arrangePanel(site, change)
        return null
      },
      marked: async ({ marks }) => {
        await setMarks(marks)
        return null
      },
      print: async (_, { tabId }) => {
        await browser.tabs.create({ url: factsPage(tabId, { print: true }) })
        return null
      },
      closed: async ({ url }, { tabId }) => {
        await pageStates.close(tabId, url)
        return null
      },
      muted: async ({ muted }, { url }) => {
        const site = siteOf(url)
        if (site !== undefined) await setMuted(site, muted)
        return null
      },
    },
    {
      summarize: async ({ article: found }) => summarize(found, locale),
      read: async ({ tabId, anyway }) => {
        const { url } = await browser.tabs.get(tabId)
        if (url !== undefined && !isTouchable(url)) return { kind: 'untouchable' }
        const state = await reader.read(tabId, { anyway })
        if (state.kind !== 'untouchable' && state.kind !== 'failed') return state
        const known = await pageStates.get(tabId)
        return known?.kind === 'facts' && url !== undefined && isSamePage(known.url, url) ? known : state
      },
      reveal: async ({ tabId, evidence }) => {
        await injectPanel(tabId)
        return askPanel(tabId, 'reveal', { evidence })
      },
      choices: async ({ tabId }) => {
        const { url } = await browser.tabs.get(tabId)
        return (url !== undefined && (await siteChoice(url))) || null
      },
      mute: async ({ tabId, muted }) => {
        const { url } = await browser.tabs.get(tabId)
        const site = url && siteOf(url)
        if (!site) return null
        await setMuted(site, muted)
        if (muted) await hidePanel(tabId)
        else await showPanel(tabId, await reader.read(tabId))
        return null
      },
    },
  )

  browser.tabs.onRemoved.addListener((tabId) => reader.forget(tabId))

  watchSettings((now, before) => {
    if (changesPanels(now, before)) {
      changes += 1
      void showEverywhere(reader)
    }
    if (now.place !== before.place) void registerChosenSites()
    if (now.language !== before.language) void createMenus(now)
  })

  openWaysIn({
    showLink: async (tabId, url) => {
      if (await opened(tabId, url)) await showPanel(tabId, await reader.read(tabId), { open: true })
    },
    showSelection: async (tabId) => {
      const [selection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/selection.js'] })
      const { url, article: whole } = await readPage(tabId)
      const part = whole && text(selection?.result) ? selectedPart(whole, selection.result) : undefined
      if (!part || !canRead(part, locale)) return
      const state = { kind: 'facts' as const, url, summary: summarize(part, locale), textHash: 0 }
      await showPanel(tabId, state, { open: true, empty: true })
    },
  })

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenus(await readSettings())
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
    await followEarlierGrants()
    await registerChosenSites()
  })
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await followRevoked(origins)
    await registerChosenSites()
  })
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await followGranted(origins)
    await registerChosenSites()
    if (origins.length === 0) return
    const tabs = await browser.tabs.query({ active: true, url: origins })
    await Promise.all(tabs.map(({ id }) => id !== undefined && injectDetector(id)))
  })
})

let warm = false

/**
 * The engine's first run compiles its rules, which takes longer than many an article. It may as well do so while the page is still
 * loading.
 */
function warmUp(): void {
  if (warm) return
  warm = true
  const text = 'Two people were hurt in a fire in Paris on Monday, police said.'
  const block = { kind: 'paragraph' as const, start: 0, end: text.length }
  const { where } = summarize(
    { url: '', title: '', language: 'en', text, blocks: [block], completeness: 'full' },
    locale,
  )
  locatorMap(where)
}

/** Resolves to true when a tab that was opened for an address has loaded it; to false when it was closed or takes too long. */
async function opened(tabId: number, url: string): Promise<boolean> {
  for (let waited = 0; waited < LONGEST_LOAD; waited += LOAD_STEP) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined)
    if (!tab) return false
    if (tab.status === 'complete' && tab.url !== undefined && siteOf(tab.url) !== undefined) return true
    await new Promise((resolve) => setTimeout(resolve, LOAD_STEP))
  }
  console.warn('Nutgraf: the page took too long to load:', url)
  return false
}

async function injectDetector(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [DETECTOR_FILE] }).catch(() => {})
}

/** The panel's script does nothing where it already is. */
async function injectPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/panel.js'] })
}

async function readPage(tabId: number): Promise<Reading> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/article.js'] })
    if (!reading(injection?.result)) throw new Error('The page answered with something else than an article')
    return injection.result
  } catch (error) {
    throw FORBIDDEN.test(String(error)) ? new Untouchable(String(error)) : error
  }
}

type ShowOptions = {
  /** The reader asked for it: it opens, however it was arranged. */
  readonly open?: boolean
  /** Also without a fact: then it says so. */
  readonly empty?: boolean
  /** Its script is on the way to the page already. */
  readonly injected?: Promise<void> | undefined
  /** The page has another text than when its facts were shown last. */
  readonly edited?: boolean
  /** The page was read because of what it holds: the reader has chosen nothing. */
  readonly detected?: boolean
  /** The panel follows the settings: the reader has asked for nothing on this page. */
  readonly following?: boolean
}

/** How often the settings that panels follow have changed. */
let changes = 0

const isEdited = (before: PageState | undefined, now: PageState): boolean =>
  before?.kind === 'facts' &&
  now.kind === 'facts' &&
  isSamePage(before.url, now.url) &&
  before.textHash !== now.textHash

/** Shows the panel with the facts of a page, if there are any to show. */
async function showPanel(tabId: number, state: PageState, options: ShowOptions = {}): Promise<void> {
  const { open, empty, injected, edited, detected, following } = options
  if (state.kind !== 'facts') return hidePanel(tabId)
  const { url, map } = state
  const begun = changes
  const [settings, choice] = await Promise.all([readSettings(), siteChoice(url)])
  // The reader may have chosen otherwise while the page was being read.
  if ((detected || following) && choice?.panel !== 'shown') return hidePanel(tabId)
  const summary = withSections(shown(state.summary), settings)
  const site = siteOf(url)
  // What is told without rules is for a reader who asks.
  const unasked = factCount(summary) === 0 || summary.article.unserved
  if (site === undefined || (unasked && !empty)) return hidePanel(tabId)
  const language = interfaceLanguage(settings)
  const labels = panelLabels(await loadLabels(language))
  const look = lookOf(settings)
  const { marks } = settings
  const { collapsed: arranged = settings.collapsed, side } = settingsOfSite(settings, site)
  const collapsed = arranged && !open
  await (injected ?? injectPanel(tabId))
  // A change of the settings that came meanwhile may have reached the panel already: what was chosen last holds.
  if (begun !== changes) return showPanel(tabId, state, options)
  const about = { url, site, summary, map, edited, detected, opened: open }
  await askPanel(tabId, 'show', { ...about, marks, collapsed, side, look, language, labels })
}

/** Brings the panel of every open tab in line with the settings. */
async function showEverywhere({ read }: Pick<ReturnType<typeof createReader>, 'read'>): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(async ({ id, url, active }) => {
      if (id === undefined || url === undefined || (await pageStates.isClosed(id, url))) return
      const known = await pageStates.get(id)
      const isKnown = known?.kind === 'facts' && isSamePage(known.url, url)
      if ((await siteChoice(url))?.panel !== 'shown') return hidePanel(id)
      // What nobody looks at is read when it is looked at the next time it loads.
      if (isKnown || active) await showPanel(id, isKnown ? known : await read(id), { following: true })
    }),
  ).catch(() => {})
}

/** Takes the panel away; a tab without one has nothing to take away. */
async function hidePanel(tabId: number): Promise<void> {
  await askPanel(tabId, 'hide', {}).catch(() => {})
}
