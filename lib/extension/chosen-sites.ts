import { browser } from 'wxt/browser'
import { newsSites } from './news-sites.ts'
import { changeSettings, changeSite, hasRecord, readSettings, settingsOfSite } from './settings.ts'
import type { Settings } from './settings-record.ts'
import { EVERY_SITE, isAmong, isTouchable, matchPattern, type SiteChoice, siteOf, siteOfPattern } from './site.ts'

/** The detector's file in the build, and the name under which it is registered for the sites that the reader added. */
export const DETECTOR_FILE = '/detector.js'
const REGISTRATION = 'detector-on-chosen-sites'

/** Where the panel stands on the site of an address; undefined where no panel can ever be. */
export async function siteChoice(url: string): Promise<SiteChoice | undefined> {
  const site = siteOf(url)
  if (site === undefined || !isTouchable(url)) return undefined
  const [settings, permitted] = await Promise.all([
    readSettings(),
    browser.permissions.contains({ origins: [matchPattern(site)] }),
  ])
  return { site, panel: panelOn(site, settings, permitted), everywhere: settings.place === 'everywhere' }
}

function panelOn(site: string, settings: Settings, permitted: boolean): SiteChoice['panel'] {
  const { chosen, muted } = settingsOfSite(settings, site)
  if (settings.place === 'never') return 'off'
  if (muted) return 'muted'
  const isPlace = settings.place === 'everywhere' || (settings.place === 'listed' && isAmong(site, newsSites))
  return permitted && (chosen || isPlace) ? 'shown' : 'not-chosen'
}

/** A site that the browser granted is one that the reader chose, wherever that was: in the popup or in the browser's own settings. */
export async function followGranted(origins: readonly string[]): Promise<void> {
  const sites = sitesOf(origins)
  const everywhere = origins.includes(EVERY_SITE)
  if (sites.length === 0 && !everywhere) return
  await changeSettings((now) => ({
    ...now,
    ...(everywhere && { place: 'everywhere' }),
    sites: {
      ...now.sites,
      ...Object.fromEntries(
        sites.map((site) => [site, { ...now.sites[site], chosen: true as const, muted: undefined }]),
      ),
    },
  }))
}

/** What the browser took back, the panel cannot read any more. */
export async function followRevoked(origins: readonly string[]): Promise<void> {
  const sites = sitesOf(origins)
  const everywhere = origins.includes(EVERY_SITE)
  await changeSettings((now) => ({
    ...now,
    ...(everywhere && now.place === 'everywhere' && { place: 'listed' }),
    sites: Object.fromEntries(
      Object.entries(now.sites).map(([site, kept]) => [
        site,
        sites.includes(site) ? { ...kept, chosen: undefined } : kept,
      ]),
    ),
  }))
}

/** What was granted before there was a record of settings to say so: chosen from now on. */
export async function followEarlierGrants(): Promise<void> {
  if (await hasRecord()) return
  const { origins = [] } = await browser.permissions.getAll()
  await followGranted(origins)
}

/** The sites of match patterns that are not on the shipped list. */
function sitesOf(origins: readonly string[]): readonly string[] {
  return origins.flatMap((pattern) => {
    const site = siteOfPattern(pattern)
    return site === undefined || newsSites.includes(site) ? [] : [site]
  })
}

let registering: Promise<unknown> = Promise.resolve()

/**
 * Registers the detector for the sites that the reader added to the shipped list, and only for them. The browser keeps both the
 * permission and the registration; what was granted decides, so this can run at any time. One run waits for the other.
 */
export function registerChosenSites(): Promise<void> {
  const mine = registering.then(register)
  registering = mine.catch(() => {})
  return mine
}

async function register(): Promise<void> {
  const [{ origins = [] }, { place }] = await Promise.all([browser.permissions.getAll(), readSettings()])
  const shipped = newsSites.map(matchPattern)
  const chosen = origins.filter(
    (pattern) => !shipped.includes(pattern) && (pattern !== EVERY_SITE || place === 'everywhere'),
  )
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] })
  if (chosen.length === 0) return
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      js: [DETECTOR_FILE],
      matches: chosen,
      excludeMatches: shipped,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ])
}

/** What the browser grants at the moment: whether every site, and whether a site. */
export async function grantedSites(): Promise<{ everywhere: boolean; isGranted: (site: string) => boolean }> {
  const { origins = [] } = await browser.permissions.getAll()
  const sites = origins.flatMap((pattern) => siteOfPattern(pattern) ?? [])
  const everywhere = origins.includes(EVERY_SITE)
  return { everywhere, isGranted: (site) => everywhere || isAmong(site, sites) }
}

/** Forgets what was chosen for a site, and gives back what the browser granted for it alone. */
export async function forgetSite(site: string): Promise<void> {
  await changeSite(site, { chosen: undefined, muted: undefined })
  if (newsSites.includes(site)) return
  await browser.permissions.remove({ origins: [matchPattern(site)] }).catch(() => false)
}
