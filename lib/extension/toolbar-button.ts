import { browser } from 'wxt/browser'
import { factCount, shown } from '../engine/shown.ts'
import type { PageState } from './page-state.ts'

/** Quiet: a grey that stands back on light and dark toolbars. */
const COLOR = '#5f6670'
const LIKELY = 'likely'

/**
 * Says on the toolbar button how many facts the page of a tab has; nothing when it has none. Tells the popup that it opens which tab
 * it will be for. The browser forgets both on the next page.
 */
export async function dressButton(tabId: number, state: PageState): Promise<void> {
  const count = state.kind === 'facts' ? factCount(shown(state.summary)) : 0
  const text = count > 0 ? String(count) : ''
  // The tab may be gone meanwhile.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOR }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setPopup({ tabId, popup: `/popup.html?${LIKELY}=${tabId}` }),
  ]).catch(() => {})
}

/** The tab that a popup's address was given for; undefined where nothing is known of the page. */
export function likelyTab(address: string): number | undefined {
  const tab = new URL(address).searchParams.get(LIKELY)
  return tab === null ? undefined : Number(tab)
}
