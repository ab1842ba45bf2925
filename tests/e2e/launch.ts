import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { findBrowser } from '../../scripts/setup.mjs'
import { launchChromium } from './chromium.ts'
import type { Browser } from './driver.ts'
import { launchFirefox } from './firefox.ts'
import { PageServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browser: Browser['name']
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const OUTPUT = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const

/** A site of the shipped list and one that is not on it; all of them are served by tests/e2e/server.ts. */
export const LISTED = 'http://www.apnews.com'
export const UNLISTED = 'http://courier.example'

/** What the browsers ask for by themselves, whatever their settings. */
const BROWSERS_OWN = /^https?:\/\/(?:[\w-]+\.)*(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|net|org)[:/]/

export type Harness = {
  readonly browser: Browser
  readonly server: PageServer
  /** The path of a screenshot: `screenshots/BROWSER-NAME.png`. */
  screenshot(name: string): string
}

/**
 * Starts the browser of this Vitest project with the built extension, once for the file, and at its end checks that no
 * request left but those of the pages themselves.
 */
export function useBrowser(): Harness {
  const name = inject('browser')
  const harness = { screenshot: (shot: string) => join(root, 'screenshots', `${name}-${shot}.png`) } as {
    -readonly [Key in keyof Harness]: Harness[Key]
  }
  beforeAll(async () => {
    const extension = join(root, OUTPUT[name])
    if (!existsSync(extension)) throw new Error(`${OUTPUT[name]} is missing: run \`npm test build browsers\``)
    const program = findBrowser(name)
    if (!program) throw new Error(`no ${name} on this machine: run \`npm test\`, or install one`)
    await mkdir(join(root, 'screenshots'), { recursive: true })
    harness.server = await PageServer.start()
    const launch = name === 'chromium' ? launchChromium : launchFirefox
    harness.browser = await launch({ program, extension, proxy: harness.server.port, headless: true })
  })
  afterAll(async () => {
    await harness.browser?.close()
    await harness.server?.stop()
    const strangers = harness.server.requests.filter(
      ({ url }) => ![LISTED, UNLISTED].some((site) => url.startsWith(`${site}/`)) && !BROWSERS_OWN.test(url),
    )
    expect(strangers).toEqual([])
  })
  return harness
}
