import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { LISTED, UNLISTED, useBrowser } from './launch.ts'
import { clickButton, panelForm, waitForPanel, waitForText } from './surfaces.ts'

const harness = useBrowser()

describe('where the panel shows itself', () => {
  it('is not a site outside the list', async () => {
    const tab = await harness.browser.open(`${UNLISTED}/2025/03/12/world/article`)
    await sleep(1500)
    expect(await panelForm(tab)).toBe('none')
    await tab.close()
  })

  it('is no longer a site after “not on this site”, also when the browser was restarted, until the reader asks for it', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/03/12/world/article`)
    await waitForPanel(tab, 'open')
    await clickButton(tab.panel, 'Not on this site')
    await waitForPanel(tab, 'muted')
    await tab.panel.screenshot(harness.screenshot('muted'))
    await harness.browser.restart()

    const again = await harness.browser.open(`${LISTED}/2025/03/12/world/article`)
    await sleep(1500)
    expect(await panelForm(again)).toBe('none')

    const popup = await harness.browser.clickToolbar(again)
    await waitForText(popup, 'stays away from apnews.com')
    await waitForText(popup, 'Toamasina')
    await popup.screenshot(harness.screenshot('popup-muted'))
    await clickButton(popup, 'Show it here again')
    await waitForPanel(again, 'open')
  })

  it('is a site again after an undo', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/03/12/world/article`)
    await waitForPanel(tab, 'open')
    await clickButton(tab.panel, 'Not on this site')
    await waitForPanel(tab, 'muted')
    await clickButton(tab.panel, 'Undo')
    await tab.go(`${LISTED}/2025/03/14/world/article`)
    await waitForPanel(tab, 'open')
    await tab.close()
  })

  // Chromium asks in a window of its own, which no program can answer.
  it.runIf(inject('browser') === 'firefox')(
    'is a site outside the list once the reader has allowed it, also when the browser was restarted',
    async () => {
      const address = `${UNLISTED}/2025/03/12/world/article`
      const tab = await harness.browser.open(address)
      const popup = await harness.browser.clickToolbar(tab)
      await waitForText(popup, 'Show the panel on this site too')
      await clickButton(popup, 'Show the panel on this site too')
      await waitForPanel(tab, 'open')
      await harness.browser.restart()
      await waitForPanel(await harness.browser.open(address), 'open')
    },
  )
})
