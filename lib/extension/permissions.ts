import { browser } from 'wxt/browser'
import { newsSites } from './news-sites.ts'
import { readSettings } from './settings.ts'
import { EVERY_SITE, isAmong, isTouchable, matchPattern, type SiteChoice, siteOf } from './site.ts'

/** The detector's file in the build, and the name under which it is registered for the sites that the reader added. */
export const DETECTOR_FILE = '/detector.js'
const REGISTRATION = 'detector-on-chosen-sites'

/** Where the panel stands on the site of an address; undefined where no panel can ever be. */
export async function siteChoice(url: string): Promise<SiteChoice | undefined> {
  const site = siteOf(url)
  if (site === undefined || !isTouchable(url)) return undefined
  const [{ mutedSites }, permitted, everywhere] = await Promise.all([
    readSettings(),
    browser.permissions.contains({ origins: [matchPattern(site)] }),
    browser.permissions.contains({ origins: [EVERY_SITE] }),
  ])
  const panel = isAmong(site, mutedSites) ? 'muted' : permitted ? 'shown' : 'not-permitted'
  return { site, panel, everywhere }
}

/** Asks the reader for a site, or for every site. Call it in the click itself, before any await: browsers insist. */
export function requestSites(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

/** Gives back what was granted for every site. The shipped list stays. */
export function revokeEverySite(): Promise<boolean> {
  return browser.permissions.remove({ origins: [EVERY_SITE] })
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
  const { origins = [] } = await browser.permissions.getAll()
  const shipped = newsSites.map(matchPattern)
  const chosen = origins.filter((pattern) => !shipped.includes(pattern))
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
