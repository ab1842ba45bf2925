import { describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { LISTED, useBrowser } from './launch.ts'
import { waitForText } from './surfaces.ts'

const harness = useBrowser()

describe('axe finds no fault', () => {
  it('in the popup', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/03/12/world/article`)
    const popup = await harness.browser.clickToolbar(tab)
    await waitForText(popup, 'Toamasina')
    expect(await violations(popup)).toEqual([])
  })
})
