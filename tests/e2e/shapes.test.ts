import { describe, expect, it } from 'vitest'
import { eventually } from './driver.ts'
import { LISTED, useBrowser } from './launch.ts'
import { clickEvidence, highlights, textOf, waitForPanel, waitForText } from './surfaces.ts'

const harness = useBrowser()

describe('a live page', () => {
  it('says that it is live, tells the newest first with its time, and follows what is added', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/10/20/live/storm-ada-gusts-batter-harrow-bay`)
    await waitForPanel(tab, 'open')
    await waitForText(tab.panel, 'This page is live')
    const clock = await tab.page.run<string>(
      `return new Date('2025-10-20T21:40:00Z').toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })`,
    )
    expect(await waitForText(tab.panel, clock)).toMatch(/2\s+killed/i)
    await tab.page.run(`
      document.getElementById('entries').prepend(document.getElementById('next').content)
      document.querySelector('h1').textContent = 'Storm Ada live: three dead as gusts batter Harrow Bay'`)
    await waitForText(tab.panel, 'The article has changed')
    expect(await textOf(tab.panel)).toMatch(/3\s+killed/i)
    await tab.panel.screenshot(harness.screenshot('live'))
    await clickEvidence(tab.panel, 'has risen to three')
    await eventually('the newest entry is marked', async () =>
      (await highlights(tab)).some(({ text, inView }) => inView && text.includes('has risen to three')),
    )
    await tab.close()
  })
})
