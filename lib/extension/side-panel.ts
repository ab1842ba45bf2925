import { browser } from 'wxt/browser'

type SidePanelApis = {
  readonly sidePanel?: { readonly open: (options: { windowId: number }) => Promise<void> }
  readonly sidebarAction?: { readonly open: () => Promise<void> }
}

/** Opens the panel beside the page: Chromium's side panel, Firefox's sidebar. Call it in the click itself, before any await. */
export async function openSidePanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as SidePanelApis
  if (sidebarAction) return sidebarAction.open()
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId })
}
