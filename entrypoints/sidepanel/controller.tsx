import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { isToPrint, wantedTab } from '../pages/facts-page.ts'
import type { Page } from '../pages/open-page.ts'
import { findStart, PopupController, type Start } from '../popup/controller.tsx'

/** The facts beside the page: always those of the tab in front of this window. */
export function SidePanel({ translate, look }: Page) {
  const [start, setStart] = useState<Start>()

  useEffect(() => {
    const tab = wantedTab()
    const follow = () => void findStart({ wanted: tab }).then(setStart)
    follow()
    if (tab !== undefined) return
    browser.tabs.onActivated.addListener(follow)
    browser.windows.onFocusChanged.addListener(follow)
    return () => {
      browser.tabs.onActivated.removeListener(follow)
      browser.windows.onFocusChanged.removeListener(follow)
    }
  }, [])

  useEffect(() => {
    if (start?.view.kind === 'facts' && isToPrint()) requestAnimationFrame(() => window.print())
  }, [start])

  if (!start) return null
  return <PopupController key={start.tabId} translate={translate} look={look} surface="beside" {...start} />
}
