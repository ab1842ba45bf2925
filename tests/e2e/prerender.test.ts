import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findBrowser } from '../../scripts/setup.mjs'
import { eventually } from './driver.ts'
import { LISTED } from './launch.ts'
import { PageServer } from './server.ts'

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))

/** Chromium prepares no page while a program inspects it, so it runs by itself here, and the page tells the server what there is to see. */
describe.runIf(inject('browser') === 'chromium')('a page that is prepared ahead', () => {
  let server: PageServer
  beforeAll(async () => {
    server = await PageServer.start()
  })
  afterAll(() => server.stop())

  it('has no panel before it is shown, and has it then', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'nutgraf-prerender-'))
    const program = findBrowser('chromium')
    if (!program) throw new Error('no Chromium on this machine: run `npm test`, or install one')
    const browser = spawn(program, [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--proxy-server=http://127.0.0.1:${server.port}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Prerender2MemoryControls,DisableLoadExtensionCommandLineSwitch',
      '--no-first-run',
      '--window-size=1440,1000',
      '--disable-popup-blocking',
      `${LISTED}/2025/07/08/world/report-announced-ahead-of-time#ahead`,
    ])
    const told = () => server.requests.flatMap(({ url }) => url.split('/told/')[1] ?? [])
    try {
      await eventually('the panel shows', async () => told().includes('panel'), { within: 50_000, every: 200 })
      expect(told()).toEqual(['prepared-without-panel', 'shown', 'panel'])
    } finally {
      const ended = new Promise((resolve) => browser.once('exit', resolve))
      browser.kill()
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }, 60_000)
})
