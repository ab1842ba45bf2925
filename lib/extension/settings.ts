import { browser } from 'wxt/browser'
import { flag, listOf, text } from './shape.ts'
import { isAmong } from './site.ts'

/** What the reader chose, kept on this device (storage.local). Host permissions are kept by the browser: see permissions.ts. */
export type Settings = {
  /** Whether the panel appears collapsed. */
  readonly collapsed: boolean
  /** Sites that the panel stays away from. */
  readonly mutedSites: readonly string[]
}

/** The settings; a value that is missing or damaged is as on the first day. */
export async function readSettings(): Promise<Settings> {
  const { collapsed, mutedSites } = await browser.storage.local.get(['collapsed', 'mutedSites'])
  return {
    collapsed: flag(collapsed) ? collapsed : false,
    mutedSites: listOf(text)(mutedSites) ? mutedSites : [],
  }
}

export async function setCollapsed(collapsed: boolean): Promise<void> {
  await browser.storage.local.set({ collapsed })
}

/** Keeps the panel away from a site, or lets it back. */
export async function setMuted(site: string, muted: boolean): Promise<void> {
  const { mutedSites } = await readSettings()
  const others = mutedSites.filter((known) => !isAmong(site, [known]))
  await browser.storage.local.set({ mutedSites: muted ? [...others, site] : others })
}
