/** Opens the sample article in a browser with the built extension: `tsx scripts/open-sample.ts chromium|firefox`. */
import { mkdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { launchChromium } from '../tests/e2e/chromium.ts'
import { launchFirefox } from '../tests/e2e/firefox.ts'
import { PageServer } from '../tests/e2e/server.ts'
import { waitForPanel, waitForText } from '../tests/e2e/surfaces.ts'
import { findBrowser, root } from './setup.mjs'

/** A site of the shipped list, so that the panel shows itself. The browser gets the page from this machine. */
const ADDRESS = 'http://www.apnews.com/2025/03/12/world/article'

const browserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium'
const hasDisplay =
  process.env.CI !== 'true' &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY))

const program = findBrowser(browserName)
if (!program) throw new Error(`no ${browserName}`)
const server = await PageServer.start()
const browser = await { chromium: launchChromium, firefox: launchFirefox }[browserName]({
  program,
  extension: join(root, '.output', browserName === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
  proxy: server.port,
  headless: !hasDisplay,
})
try {
  const tab = await browser.open(ADDRESS)
  await waitForPanel(tab, 'open')
  if (hasDisplay) {
    console.log('\nThe sample article is open in the browser, with the panel. Close the browser to end the demo.')
    await browser.closed
  } else {
    const folder = join(root, 'screenshots')
    await mkdir(folder, { recursive: true })
    const panel = join(folder, 'demo-panel.png')
    await tab.panel.screenshot(panel)
    const popup = join(folder, 'demo-popup.png')
    const toolbar = await browser.clickToolbar(tab)
    await waitForText(toolbar, 'On this device')
    await toolbar.screenshot(popup)
    console.log('\nThere is no display, so here is what the browser showed:')
    for (const path of [panel, popup]) console.log(`  ${relative(process.cwd(), path)}`)
  }
} finally {
  await browser.close()
  await server.stop()
}
