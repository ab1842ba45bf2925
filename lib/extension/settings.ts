import { browser } from 'wxt/browser'
import { type Language, languageFor } from '../labels/languages.ts'
import { type Arrangement, recordOf, type Settings, type SiteSettings, settingsOf } from './settings-record.ts'
import { isAmong } from './site.ts'

/** What the reader chose, kept on this device (storage.local) as one record. */
const KEY = 'settings'
/** Where the first version kept its fields: each under its own name. */
const FIRST_KEYS = ['collapsed', 'mutedSites', 'marks', 'panels']

export async function readSettings(): Promise<Settings> {
  const found = await browser.storage.local.get([KEY, ...FIRST_KEYS])
  return settingsOf(found[KEY] ?? found)
}

/** Whether settings were ever stored in the present way. */
export async function hasRecord(): Promise<boolean> {
  return KEY in (await browser.storage.local.get(KEY))
}

/**
 * Changes the settings; one change waits for the other, also for one that another page of the extension makes. Resolves to what they are
 * now.
 */
export function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const next = settingsOf(recordOf(change(await readSettings())))
    await browser.storage.local.set({ [KEY]: recordOf(next) })
    return next
  })
}

/** Calls back whenever the settings have changed, in whatever part of the extension. Returns the way to stop it. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown; oldValue?: unknown }>>, area: string) => {
    const change = changes[KEY]
    if (area === 'local' && change) onChange(settingsOf(change.newValue), settingsOf(change.oldValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Changes what is chosen for one site; a field that is `undefined` goes back to what holds everywhere. */
export function changeSite(site: string, change: SiteSettings): Promise<Settings> {
  return changeSettings((now) => {
    const { [site]: before, ...others } = now.sites
    return { ...now, sites: { ...others, [site]: { ...before, ...change } } }
  })
}

/** Remembers how the reader arranged the panel on a site; what is not said stays. */
export function arrangePanel(site: string, change: Arrangement): Promise<Settings> {
  return changeSite(site, change)
}

export function setMarks(marks: boolean): Promise<Settings> {
  return changeSettings((now) => ({ ...now, marks }))
}

/** Keeps the panel away from a site, or lets it back: there, and on the sites above that it was kept away from. */
export function setMuted(site: string, muted: boolean): Promise<Settings> {
  if (muted) return changeSite(site, { muted })
  return changeSettings((now) => ({
    ...now,
    sites: Object.fromEntries(
      Object.entries(now.sites).map(([known, kept]) => [
        known,
        isAmong(site, [known]) ? { ...kept, muted: undefined } : kept,
      ]),
    ),
  }))
}

/** What is chosen for a site: each field by its own settings, else by those of the nearest site above it that say something. */
export function settingsOfSite({ sites }: Pick<Settings, 'sites'>, site: string): SiteSettings {
  const above = Object.keys(sites).filter((known) => isAmong(site, [known]))
  const settings = above.sort((one, other) => one.length - other.length).map((known) => sites[known])
  return Object.assign({}, ...settings)
}

/** The language of the interface: the reader's choice, else the browser's own. */
export function interfaceLanguage({ language }: Pick<Settings, 'language'>): Language {
  return language === 'browser' ? languageFor([browser.i18n.getUILanguage()]) : language
}
