import { browser } from 'wxt/browser'
import { changeSettings, changeSite } from './settings.ts'
import type { Settings } from './settings-record.ts'
import { EVERY_SITE, matchPattern } from './site.ts'

/** What is asked of the browser, and given back, in a click of the reader. */

/** Chooses a site: asks the browser for it, and remembers that the panel is to show itself there. Call it in the click itself. */
export async function chooseSite(site: string): Promise<boolean> {
  const granted = await requestSites(matchPattern(site))
  if (granted) await changeSite(site, { chosen: true, muted: undefined })
  return granted
}

/**
 * Chooses where the panel shows itself; asks the browser for every site, or gives that back. Call it in the click itself. Resolves to
 * false, with nothing changed, when the browser refuses.
 */
export async function choosePlace(place: Settings['place']): Promise<boolean> {
  if (place === 'everywhere' && !(await requestSites(EVERY_SITE))) return false
  await changeSettings((now) => ({ ...now, place }))
  if (place !== 'everywhere') await revokeEverySite()
  return true
}

/** Asks the reader for a site, or for every site. Call it in the click itself, before any await: browsers insist. */
export function requestSites(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

/**
 * Gives back what was granted for every site, in Firefox. Chromium would take the shipped list with it: there the grant stays, and is
 * not used.
 */
async function revokeEverySite(): Promise<void> {
  if (!import.meta.env.FIREFOX) return
  // Rejects where nothing was granted: there is nothing to give back then.
  await browser.permissions.remove({ origins: [EVERY_SITE] }).catch(() => false)
}
