import { describe, expect, it } from 'vitest'
import { eventually } from './driver.ts'
import { LISTED, UNLISTED, useBrowser } from './launch.ts'
import { clickButton, clickEvidence, highlights, panelForm, textOf, waitForPanel, waitForText } from './surfaces.ts'

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

describe('a gallery', () => {
  it('has the facts of its captions, and shows them in the captions', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/10/22/world/gallery`)
    await waitForPanel(tab, 'open')
    await waitForText(tab.panel, 'the captions of its pictures')
    await clickEvidence(tab.panel, 'killed')
    const caption =
      'A ferry lies on its side in the harbour of Harrow Bay after the storm on Monday, which killed two fishermen.'
    await eventually('the caption is marked', async () =>
      (await highlights(tab)).some(({ text, inView }) => inView && text === caption),
    )
    await tab.panel.screenshot(harness.screenshot('gallery'))
    await tab.close()
  })
})

describe('a video', () => {
  it('is no article by itself, and the text beside it is read where the reader asks', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/03/12/video/article`)
    const popup = await harness.browser.clickToolbar(tab)
    await clickButton(popup, 'Summarize anyway')
    await waitForText(popup, 'This is a video')
    await waitForText(popup, 'Toamasina')
    await popup.screenshot(harness.screenshot('popup-video'))
    await tab.close()
  })
})

describe('an article on several pages', () => {
  it('says which page this is, and reads no other', async () => {
    const tab = await harness.browser.open(`${UNLISTED}/2025/03/12/world/article`)
    await tab.page.run(`
      document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="?page=2">2</a> <a href="?page=3">3</a>')`)
    const popup = await harness.browser.clickToolbar(tab)
    await waitForText(popup, 'page 1 of 3')
    expect(harness.server.requests.some(({ url }) => url.includes('page='))).toBe(false)
    await tab.close()
  })
})

describe('an article in a frame', () => {
  it('of the same site has its facts, and its sentences are shown in the frame', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/03/12/world/report-set-into-a-frame`)
    await waitForPanel(tab, 'open', 'pill', 'tab')
    await waitForText(tab.panel, 'Toamasina')
    await tab.panel.screenshot(harness.screenshot('framed'))
    await tab.panel.run(
      `root.querySelectorAll('.casualties .evidence-button, .section-casualties .evidence-button')[0].click()`,
    )
    const marked = () =>
      tab.page.run<{ text: string; inView: boolean }[]>(`
        const { CSS: css, document: inside, innerHeight: height } = document.querySelector('iframe').contentWindow
        return [...css.highlights].filter(([key]) => key === 'nutgraf-evidence').flatMap(([, highlight]) =>
          [...highlight].map((range) => {
            const live = inside.createRange()
            live.setStart(range.startContainer, range.startOffset)
            live.setEnd(range.endContainer, range.endOffset)
            const { top, bottom } = live.getBoundingClientRect()
            return { text: live.toString(), inView: top >= 0 && bottom <= height }
          }))`)
    await eventually('a sentence in the frame is marked', async () => (await marked()).some(({ inView }) => inView))
    await tab.panel.screenshot(harness.screenshot('framed-passage'))
    await tab.close()
  })

  it('of another site is said to be out of reach', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/03/12/world/report-set-into-a-closed-frame`)
    await eventually('the frame is there', () =>
      tab.page.run<boolean>(`return document.querySelector('iframe') !== null`),
    )
    const popup = await harness.browser.clickToolbar(tab)
    await waitForText(popup, 'in a frame of another site')
    expect(await panelForm(tab)).toBe('none')
    await tab.close()
  })
})
