import { browser } from 'wxt/browser'
import { factCount, shown } from '../engine/shown.ts'
import type { PageState } from './page-state.ts'

/** Quiet: a grey that stands back on light and dark toolbars. */
const COLOR = '#5f6670'

/** Says on the toolbar button how many facts the page of a tab has; nothing when it has none. The browser clears it on the next page. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const count = state.kind === 'facts' ? factCount(shown(state.summary)) : 0
  const text = count > 0 ? String(count) : ''
  // The tab may be gone meanwhile.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOR }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]).catch(() => {})
}
