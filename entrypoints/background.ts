import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { shown } from '../lib/engine/shown.ts'
import { canRead, summarize } from '../lib/engine/summarize.ts'
import {
  DETECTOR_FILE,
  followEarlierGrants,
  followGranted,
  followRevoked,
  registerChosenSites,
  siteChoice,
} from '../lib/extension/chosen-sites.ts'
import { askPanel, listenInBackground } from '../lib/extension/messages.ts'
import { pageStates } from '../lib/extension/page-state.ts'
import { hidePanel, injectPanel, isEdited, panelsFollow, showPanel } from '../lib/extension/panels.ts'
import { createReader, type Reading, Untouchable } from '../lib/extension/reader.ts'
import {
  arrangePanel,
  interfaceLanguage,
  readSettings,
  setMarks,
  setMuted,
  watchSettings,
} from '../lib/extension/settings.ts'
import { article, flag, object, optional, text } from '../lib/extension/shape.ts'
import { isSamePage, isTouchable, siteOf } from '../lib/extension/site.ts'
import { dressButton } from '../lib/extension/toolbar-button.ts'
import { createMenus, openWaysIn } from '../lib/extension/ways-in.ts'
import { gazetteer } from '../lib/gazetteer/index.ts'
import { loadLabels } from '../lib/labels/load.ts'
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
    panelsFollow(reader, now, before)
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

async function readPage(tabId: number): Promise<Reading> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files: ['/article.js'] })
    if (!reading(injection?.result)) throw new Error('The page answered with something else than an article')
    return injection.result
  } catch (error) {
    throw FORBIDDEN.test(String(error)) ? new Untouchable(String(error)) : error
  }
}
