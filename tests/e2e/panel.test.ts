import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { eventually } from './driver.ts'
import { LISTED, useBrowser } from './launch.ts'
import { slowness } from './slowness.ts'
import {
  type Box,
  clickButton,
  clickEvidence,
  highlights,
  overlap,
  panelBox,
  panelForm,
  textBoxes,
  textOf,
  waitForPanel,
  waitForText,
} from './surfaces.ts'

const harness = useBrowser()
const ARTICLE = `${LISTED}/2025/03/12/world/article`

/** Long enough for the panel to have shown itself, if it were to. */
const LATE_ENOUGH_MS = 1500

describe('the panel', () => {
  it('shows itself beside an article, with its facts', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    const text = await waitForText(tab.panel, 'Toamasina')
    await tab.panel.screenshot(harness.screenshot('panel'))
    expect(text).toMatch(/14[\s\S]*killed/i)
    const box = await panelBox(tab)
    expect((await textBoxes(tab)).filter((line) => overlap(line, box))).toEqual([])
    await tab.close()
  })

  it('is a pill where there is no free margin, over no text until it is opened', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/01/17/world/no-margin`)
    await waitForPanel(tab, 'pill', 'tab')
    const box = await panelBox(tab)
    await tab.panel.screenshot(harness.screenshot('pill'))
    expect((await textBoxes(tab)).filter((line) => overlap(line, box))).toEqual([])
    await clickButton(tab.panel, 'Show the key facts')
    await waitForPanel(tab, 'open')
    await waitForText(tab.panel, 'Leknes')
    await tab.panel.screenshot(harness.screenshot('pill-opened'))
    await tab.close()
  })

  it('keeps off a headline that is wider than the text', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    await tab.page.run(`
      const headline = document.querySelector('main h1')
      headline.style.cssText = 'position: relative; left: 50%; width: 96vw; margin-left: -48vw; white-space: nowrap'
      dispatchEvent(new Event('resize'))`)
    await eventually('the panel is clear of the headline', async () => {
      const box = await panelBox(tab)
      return (await textBoxes(tab)).every((line) => !overlap(line, box))
    })
    await tab.close()
  })

  it('keeps off what stands in the margin, and minds nothing that is cut off or covered there', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    const before = await panelBox(tab)
    await tab.page.run(`
      document.body.insertAdjacentHTML('beforeend',
        '<div style="position: absolute; top: 300px; left: 100px; width: 400px; overflow: hidden"><div style="width: 1300px">A long line of a carousel that ends long before it would reach the margin, where nobody sees the rest of its words.</div></div>')
      dispatchEvent(new Event('resize'))`)
    await sleep(LATE_ENOUGH_MS)
    expect(await panelBox(tab)).toEqual(before)
    // Low, and between two looks at a coarse grid.
    await tab.page.run(`
      document.body.insertAdjacentHTML('beforeend',
        '<p id="small" style="position: fixed; top: 402px; right: 60px; margin: 0; font: 12px/14px sans-serif">Live: the vote</p>')
      dispatchEvent(new Event('resize'))`)
    await eventually('the panel is clear of it', async () => {
      const box = await panelBox(tab)
      const small = await tab.page.run<Box>(`
        const { left, top, right, bottom } = document.getElementById('small').getBoundingClientRect()
        return { left, top, right, bottom }`)
      return !overlap(box, small)
    })
    await tab.close()
  })

  it('begins below a header that stays while the page is scrolled, and has no words in the margin', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    await tab.page.run(`
      document.body.insertAdjacentHTML('beforeend',
        '<header style="position: sticky; top: 0; height: 72px; background: #eee"></header>')
      document.body.prepend(document.body.lastElementChild)
      scrollTo(0, 300)`)
    await eventually('the panel is below it', async () => (await panelBox(tab)).top > 72)
    await tab.panel.screenshot(harness.screenshot('panel-below-header'))
    await tab.close()
  })

  it('leaves the page its focus and its layout', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await tab.page.run(`
      document.body.insertAdjacentHTML('beforeend', '<button id="own" style="position: absolute; top: 0; left: 0">Own</button>')
      document.getElementById('own').focus()`)
    await waitForPanel(tab, 'open')
    await waitForText(tab.panel, 'Toamasina')
    expect(await tab.page.run('return document.activeElement.id')).toBe('own')
    const shifts = await tab.page.run<number>(`
      let shifts = 0
      // Firefox has no such entries, and gives none.
      new PerformanceObserver((list) => { shifts += list.getEntries().length }).observe({ type: 'layout-shift', buffered: true })
      await new Promise((resolve) => setTimeout(resolve, 200))
      return shifts`)
    expect(shifts).toBe(0)
    await tab.close()
  })

  it('becomes a pill when the window leaves no margin any more', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    await tab.resize(820, 900)
    await waitForPanel(tab, 'pill', 'tab')
    await tab.panel.screenshot(harness.screenshot('narrow'))
    await tab.resize(1440, 1000)
    await waitForPanel(tab, 'open')
    await tab.close()
  })

  it('collapses to a pill, closes, and closes on Escape', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    await clickButton(tab.panel, 'Collapse')
    await waitForPanel(tab, 'pill')
    await tab.panel.screenshot(harness.screenshot('panel-collapsed'))
    await tab.go(`${LISTED}/2025/03/14/world/article`)
    await waitForPanel(tab, 'pill')
    await clickButton(tab.panel, 'Show the key facts')
    await waitForPanel(tab, 'open')
    await clickButton(tab.panel, 'Close')
    await waitForPanel(tab, 'none')
    await tab.go(`${LISTED}/2025/03/13/world/article`)
    await waitForPanel(tab, 'open')
    // One thing at a time: first the menu.
    const isMenuHidden = () => tab.panel.run<boolean>(`return root.querySelector('.entries').hidden`)
    await tab.panel.run(`root.querySelector('.take-along [aria-expanded]').click()`)
    await eventually('the menu is open', async () => !(await isMenuHidden()))
    await tab.panel.run(`root.querySelector('.entries button').focus()`)
    await tab.press('Escape')
    await eventually('the menu is closed', isMenuHidden)
    expect(await panelForm(tab)).toBe('open')
    await tab.press('Escape')
    await waitForPanel(tab, 'none')
    await tab.close()
  })

  it('highlights the sentence that says a fact, and scrolls to it', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    await clickEvidence(tab.panel, 'claimed responsibility')
    const shown = await expect
      .poll(() => highlights(tab), { timeout: 5000 })
      .toMatchObject([{ inView: true }])
      .then(() => highlights(tab))
    await tab.panel.screenshot(harness.screenshot('evidence'))
    expect(shown[0]?.text).toContain('claimed responsibility for the attack')
    await tab.close()
  })

  it('stays away from a front page', async () => {
    const tab = await harness.browser.open(`${LISTED}/`)
    await sleep(LATE_ENOUGH_MS)
    expect(await panelForm(tab)).toBe('none')
    await tab.close()
  })

  it('shows itself under a strict content security policy', async () => {
    const tab = await harness.browser.open(`${LISTED}/strict/2025/03/12/world/article`)
    await waitForPanel(tab, 'open')
    await waitForText(tab.panel, 'Toamasina')
    const styled = await tab.panel.run<string>(`return getComputedStyle(root.querySelector('.panel')).borderRadius`)
    expect(styled).not.toBe('0px')
    await tab.panel.screenshot(harness.screenshot('strict-csp'))
    await tab.close()
  })

  it('waits for an article that loads late', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/05/05/science/freshwater-spring-tasman-sea`)
    await waitForPanel(tab, 'open')
    await waitForText(tab.panel, 'Tasman Sea')
    await tab.close()
  })

  it('follows a single-page app: the new article, never the previous one', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/06/02/world/rail-bridge-collapse`)
    await waitForPanel(tab, 'open')
    await waitForText(tab.panel, 'Trujillo')
    await tab.page.run(`document.getElementById('bank').click()`)
    const seen: string[] = []
    const end = Date.now() + 6000
    while (Date.now() < end && !seen.at(-1)?.includes('Orchard')) {
      const swapped = await tab.page.run<boolean>(`return document.querySelector('h1').textContent.includes('Orchard')`)
      const text = (await panelForm(tab)) === 'none' ? '' : await textOf(tab.panel)
      if (swapped) seen.push(text)
      await sleep(30)
    }
    await tab.panel.screenshot(harness.screenshot('single-page'))
    expect(seen.at(-1)).toContain('Orchard')
    expect(seen.at(-1)).not.toContain('Trujillo')
    await sleep(LATE_ENOUGH_MS)
    expect(await textOf(tab.panel)).not.toContain('Trujillo')

    await tab.page.run(`document.querySelector('a[href="/app"]').click()`)
    await waitForPanel(tab, 'none')
    await tab.page.run('history.back()')
    await waitForPanel(tab, 'open')
    expect(await waitForText(tab.panel, 'Orchard')).not.toContain('Trujillo')
    await tab.close()
  })

  it('says when it has only a part of the text', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/02/04/business/partial`)
    await waitForPanel(tab, 'open')
    await waitForText(tab.panel, 'part of')
    await tab.panel.screenshot(harness.screenshot('partial'))
    await tab.close()
  })

  it('can neither be seen nor be changed by a hostile page', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/08/10/world/hostile`)
    await waitForPanel(tab, 'open', 'pill', 'tab')
    if ((await panelForm(tab)) !== 'open') await clickButton(tab.panel, 'Show the key facts')
    await waitForPanel(tab, 'open')
    const text = await waitForText(tab.panel, 'Bergen')
    await tab.panel.screenshot(harness.screenshot('hostile'))
    expect(text).toContain('<img src=x')
    const style = await tab.panel.run<Record<string, string>>(`
      const { fontSize, letterSpacing, color } = getComputedStyle(root.querySelector('.panel p'))
      return { fontSize, letterSpacing, color }`)
    expect(style).not.toMatchObject({ letterSpacing: '9px' })
    expect(style).not.toMatchObject({ fontSize: '41px' })
    expect(style).not.toMatchObject({ color: 'rgb(0, 255, 0)' })
    expect(await tab.page.run('return stolen')).toEqual([])
    expect(
      await tab.page.run(`return [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length`),
    ).toBe(0)
    await tab.close()
  })

  it('is visible within 300 ms after the page is ready', async () => {
    const delays: number[] = []
    for (let visit = 0; visit < 5; visit += 1) {
      const tab = await harness.browser.open(`${LISTED}/2025/03/2${visit}/world/article`)
      // By the page's own frames: asking again and again from outside would hold up what is measured.
      const delay = await tab.page.run<number>(`
        const { domContentLoadedEventEnd: ready } = performance.getEntriesByType('navigation')[0]
        return new Promise((resolve) => {
          const look = () => {
            const host = document.documentElement.lastElementChild
            const isDrawn = host !== document.body && host.getBoundingClientRect().height > 100
            // After this frame has been painted.
            if (isDrawn) setTimeout(() => resolve(performance.now() - ready))
            else requestAnimationFrame(look)
          }
          look()
        })`)
      delays.push(Math.round(delay))
      await tab.close()
    }
    delays.sort((a, b) => a - b)
    console.log(`panel visible after ${delays.join(', ')} ms (${harness.browser.name})`)
    const median = delays[2]
    expect(median).toBeLessThan((harness.browser.name === 'chromium' ? 300 : 600) * slowness())
  })
})
