import { browser } from 'wxt/browser'
import { factCount, shown } from '../engine/shown.ts'
import { loadTranslate } from '../labels/load.ts'
import type { LabelKey } from '../labels/translate.ts'
import { allPageStates } from './page-state.ts'
import { requestSites } from './permissions.ts'
import { interfaceLanguage, readSettings } from './settings.ts'
import type { Settings } from './settings-record.ts'
import { openSidePanel } from './side-panel.ts'
import { isTouchable, matchPattern, siteOf } from './site.ts'

/** The ways to the facts besides the toolbar button: the menu of a page, a shortcut, the address bar. */

type Context = 'page' | 'selection' | 'link'
const MENUS: Readonly<Record<Context, LabelKey>> = {
  page: 'menu_page',
  selection: 'menu_selection',
  link: 'menu_link',
}

/** Makes the entries of the pages' menus, in the language of the interface. One making waits for the other: an entry can't be made twice. */
export async function createMenus(settings: Settings): Promise<void> {
  await navigator.locks.request('menus', async () => {
    const translate = await loadTranslate(interfaceLanguage(settings))
    await browser.contextMenus.removeAll()
    for (const [id, key] of Object.entries(MENUS) as [Context, LabelKey][]) {
      browser.contextMenus.create({
        id,
        title: translate(key),
        contexts: [id],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
        ...(id === 'link' && { targetUrlPatterns: ['http://*/*', 'https://*/*'] }),
      })
    }
  })
}

export type WaysIn = {
  /** Shows the facts of the page at `url`, which a new tab has begun to load. */
  readonly showLink: (tabId: number, url: string) => Promise<void>
  /** Shows the facts of what is selected in a tab. */
  readonly showSelection: (tabId: number) => Promise<void>
}

/** Listens to menus, shortcut and address bar. */
export function openWaysIn({ showLink, showSelection }: WaysIn): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, linkUrl }, tab) => {
    if (tab?.id === undefined) return
    if (menuItemId === 'page') await openPopup()
    if (menuItemId === 'selection') await showSelection(tab.id)
    const site = linkUrl === undefined ? undefined : siteOf(linkUrl)
    if (menuItemId !== 'link' || linkUrl === undefined || site === undefined || !isTouchable(linkUrl)) return
    // In the click itself: the browser asks only then. A site that is granted already asks nothing.
    const granted = await requestSites(matchPattern(site)).catch(() => false)
    const opened = await browser.tabs.create({ url: linkUrl, openerTabId: tab.id })
    if (granted && opened.id !== undefined) await showLink(opened.id, linkUrl)
  })

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'side-panel') void openSidePanel(tab?.windowId)
  })

  browser.omnibox.onInputStarted.addListener(async () => {
    const translate = await loadTranslate(interfaceLanguage(await readSettings()))
    browser.omnibox.setDefaultSuggestion({ description: described(translate('omnibox_page')) })
  })
  browser.omnibox.onInputChanged.addListener(async (typed, suggest) => suggest(await suggestions(typed)))
  browser.omnibox.onInputEntered.addListener(async (content) => {
    const tabId = Number(/^tab:(\d+)$/.exec(content)?.[1] ?? Number.NaN)
    if (Number.isNaN(tabId)) return openPopup()
    const tab = await browser.tabs.update(tabId, { active: true })
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
    await openPopup()
  })
}

/** How many open articles the address bar offers. */
const MOST_SUGGESTIONS = 6

/** The open articles with facts whose title has all the typed words. */
async function suggestions(typed: string): Promise<{ content: string; description: string }[]> {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const states = await allPageStates()
  return states
    .flatMap(({ tabId, state }) => {
      if (state.kind !== 'facts' || factCount(shown(state.summary)) === 0) return []
      const { title, site } = state.summary.article
      const description = [title, site ?? siteOf(state.url)].filter(Boolean).join(' · ')
      return words.every((word) => description.toLowerCase().includes(word))
        ? [{ content: `tab:${tabId}`, description: described(description) }]
        : []
    })
    .slice(0, MOST_SUGGESTIONS)
}

/** Chromium reads a description as XML. */
const described = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[^\P{Cc}]/gu, ' ')

/** Opens the popup over the tab in front. A browser that opens it only for its own button leaves it shut. */
async function openPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => {})
}
