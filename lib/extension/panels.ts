import { browser } from 'wxt/browser'
import { factCount, shown } from '../engine/shown.ts'
import { loadLabels, panelLabels } from '../labels/load.ts'
import { siteChoice } from './chosen-sites.ts'
import { lookOf, withSections } from './look.ts'
import { askPanel } from './messages.ts'
import { type PageState, pageStates } from './page-state.ts'
import type { createReader } from './reader.ts'
import { interfaceLanguage, readSettings, settingsOfSite } from './settings.ts'
import { changesPanels, type Settings } from './settings-record.ts'
import { isSamePage, siteOf } from './site.ts'

/** The panels in the pages, as the background sees them: put there, shown, taken away, and kept as the settings say. */

type Reader = ReturnType<typeof createReader>

/** The panel's script does nothing where it already is. */
export async function injectPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/panel.js'] })
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

/** Whether a page has another text than when its facts were found before. */
export const isEdited = (before: PageState | undefined, now: PageState): boolean =>
  before?.kind === 'facts' &&
  now.kind === 'facts' &&
  isSamePage(before.url, now.url) &&
  before.textHash !== now.textHash

/** Shows the panel with the facts of a page, if there are any to show. */
export async function showPanel(tabId: number, state: PageState, options: ShowOptions = {}): Promise<void> {
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

/** Brings the panels in line with settings that the reader has just changed. */
export function panelsFollow(reader: Pick<Reader, 'read'>, now: Settings, before: Settings): void {
  if (!changesPanels(now, before)) return
  changes += 1
  void showEverywhere(reader)
}

/** Brings the panel of every open tab in line with the settings. */
async function showEverywhere({ read }: Pick<Reader, 'read'>): Promise<void> {
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
export async function hidePanel(tabId: number): Promise<void> {
  await askPanel(tabId, 'hide', {}).catch(() => {})
}
