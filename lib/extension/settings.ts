import { browser } from 'wxt/browser'
import { flag, listOf, object, oneOf, optional, text } from './shape.ts'
import { isAmong } from './site.ts'

/** What the reader chose, kept on this device (storage.local). Host permissions are kept by the browser: see permissions.ts. */
export type Settings = {
  /** Whether the panel appears collapsed, where the reader has not arranged it otherwise. */
  readonly collapsed: boolean
  /** Whether the facts are marked in the text of an article. */
  readonly marks: boolean
  /** How the reader arranged the panel on a site. */
  readonly panels: { readonly [site: string]: Arrangement }
  /** Sites that the panel stays away from. */
  readonly mutedSites: readonly string[]
}

/** What the reader chose for the panel on one site; what is missing is as everywhere. */
export type Arrangement = {
  readonly collapsed?: boolean | undefined
  /** The side of the page on which it stands. */
  readonly side?: 'left' | 'right' | undefined
}

export const arrangement = object({ collapsed: optional(flag), side: optional(oneOf('left', 'right')) })

/** The settings; a value that is missing or damaged is as on the first day. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(['collapsed', 'marks', 'panels', 'mutedSites'])
  const { collapsed, marks, panels, mutedSites } = stored
  return {
    collapsed: flag(collapsed) ? collapsed : false,
    marks: flag(marks) ? marks : false,
    panels: object({})(panels)
      ? Object.fromEntries(Object.entries(panels).flatMap(([site, kept]) => (arrangement(kept) ? [[site, kept]] : [])))
      : {},
    mutedSites: listOf(text)(mutedSites) ? mutedSites : [],
  }
}

/** How many sites' panels are remembered: the last ones that were arranged. */
const MOST_PANELS = 300

/** Remembers how the reader arranged the panel on a site; what is not said stays. */
export async function arrangePanel(site: string, change: Arrangement): Promise<void> {
  const { [site]: before, ...others } = (await readSettings()).panels
  const kept = Object.entries(others).slice(-MOST_PANELS + 1)
  await browser.storage.local.set({ panels: { ...Object.fromEntries(kept), [site]: { ...before, ...change } } })
}

export async function setMarks(marks: boolean): Promise<void> {
  await browser.storage.local.set({ marks })
}

/** Keeps the panel away from a site, or lets it back. */
export async function setMuted(site: string, muted: boolean): Promise<void> {
  const { mutedSites } = await readSettings()
  const others = mutedSites.filter((known) => !isAmong(site, [known]))
  await browser.storage.local.set({ mutedSites: muted ? [...others, site] : others })
}
