import { describe, expect, it } from 'vitest'
import { eventually } from './driver.ts'
import { LISTED, UNLISTED, useBrowser } from './launch.ts'
import {
  clickButton,
  clickEvidence,
  highlights,
  marks,
  panelBox,
  textOf,
  waitForPanel,
  waitForText,
} from './surfaces.ts'

const harness = useBrowser()
const ARTICLE = `${LISTED}/2025/03/12/world/article`

describe('the way from a fact to its sentence and back', () => {
  it('goes through all that say it, and ends where it began', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    const several = await tab.panel.run<string>(`
      const fact = [...root.querySelectorAll('.fact')].find((one) => /[2-9]$/.test(one.querySelector('.evidence-button')?.textContent ?? ''))
      return fact.querySelector('b, [dir]').textContent`)
    await clickEvidence(tab.panel, several)
    await waitForText(tab.panel, 'Passage 1 of')
    const [first] = await highlights(tab)
    await clickButton(tab.panel, 'Next passage')
    await waitForText(tab.panel, 'Passage 2 of')
    await expect.poll(() => highlights(tab), { timeout: 5000 }).toMatchObject([{ inView: true }])
    const [second] = await highlights(tab)
    expect(second?.text).not.toBe(first?.text)
    await tab.panel.screenshot(harness.screenshot('passage'))
    await clickButton(tab.panel, 'Back to the fact')
    // The panel comes back before the focus does, on a slow machine visibly so.
    await expect
      .poll(() => tab.panel.run('return root.activeElement?.closest(".fact")?.textContent ?? ""'), { timeout: 5000 })
      .toContain(several)
    await clickButton(tab.panel, 'Remove the highlight')
    await expect.poll(() => highlights(tab), { timeout: 5000 }).toEqual([])
    await tab.close()
  })

  it('says that the sentence can’t be found any more when the page has changed', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    await tab.page.run(
      `for (const p of document.querySelectorAll('main p')) p.textContent = p.textContent.replace(/claimed/g, 'denied')`,
    )
    await clickEvidence(tab.panel, 'claimed responsibility')
    await waitForText(tab.panel, 'can’t be found')
    expect(await highlights(tab)).toEqual([])
    await tab.panel.screenshot(harness.screenshot('passage-lost'))
    await tab.close()
  })

  it('leaves the page in sight where there is no margin', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/01/17/world/no-margin`)
    await waitForPanel(tab, 'pill', 'tab')
    await clickButton(tab.panel, 'Show the key facts')
    await waitForPanel(tab, 'open')
    await clickEvidence(tab.panel, 'Leknes')
    await waitForPanel(tab, 'passage-only')
    await tab.panel.screenshot(harness.screenshot('passage-bar'))
    await clickButton(tab.panel, 'Back to the fact')
    await waitForPanel(tab, 'open')
    await tab.close()
  })

  it('leads from the popup too', async () => {
    const tab = await harness.browser.open(`${UNLISTED}/2025/03/12/world/article`)
    const popup = await harness.browser.clickToolbar(tab)
    await waitForText(popup, 'Toamasina')
    await clickEvidence(popup, 'claimed responsibility')
    await waitForText(popup, 'Shown in the article')
    await popup.screenshot(harness.screenshot('popup-passage'))
    await clickButton(popup, 'Remove the highlight')
    await expect.poll(() => highlights(tab), { timeout: 5000 }).toEqual([])
    await tab.close()
  })
})

describe('the marks of all facts', () => {
  it('show in the text by section, stay on the next article, and go', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    expect(await marks(tab)).toEqual({})
    const before = await tab.page.run<string>('return document.body.innerHTML')
    await clickButton(tab.panel, 'Mark the facts in the article')
    const marked = await eventually('the facts are marked', async () => {
      const now = await marks(tab)
      return 'casualties' in now && now
    })
    expect(marked.casualties?.join(' ')).toMatch(/14/)
    expect(marked.where?.join(' ')).toMatch(/Toamasina/)
    expect(await tab.page.run('return document.body.innerHTML')).toBe(before)
    await tab.panel.screenshot(harness.screenshot('marks'))
    await tab.go(`${LISTED}/2025/03/13/world/article`)
    await waitForPanel(tab, 'open')
    await eventually('the facts are marked again', async () => 'casualties' in (await marks(tab)))
    await clickButton(tab.panel, 'Mark the facts in the article')
    await eventually('the marks are gone', async () => Object.keys(await marks(tab)).length === 0)
    await tab.close()
  })
})

describe('the side of the panel', () => {
  it('is the other one after the button, on this site, until it is moved back', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    const right = await panelBox(tab)
    await clickButton(tab.panel, 'Move to the other side')
    await eventually('it is on the left', async () => (await panelBox(tab)).right < right.left)
    await tab.panel.screenshot(harness.screenshot('panel-left'))
    await tab.go(`${LISTED}/2025/03/14/world/article`)
    await waitForPanel(tab, 'open')
    expect((await panelBox(tab)).right).toBeLessThan(right.left)
    await clickButton(tab.panel, 'Move to the other side')
    await eventually('it is on the right', async () => (await panelBox(tab)).left >= right.left)
    await tab.close()
  })

  it('is the other one after the header was dragged there', async () => {
    const tab = await harness.browser.open(ARTICLE)
    await waitForPanel(tab, 'open')
    const right = await panelBox(tab)
    await tab.drag({ x: right.left + 150, y: right.top + 20 }, { x: 200, y: right.top + 30 })
    await eventually('it is on the left', async () => (await panelBox(tab)).right < right.left)
    const left = await panelBox(tab)
    await tab.drag({ x: left.left + 150, y: left.top + 20 }, { x: 1200, y: left.top + 20 })
    await eventually('it is on the right', async () => (await panelBox(tab)).left >= right.left)
    expect(await textOf(tab.panel)).toContain('Toamasina')
    await tab.close()
  })
})
