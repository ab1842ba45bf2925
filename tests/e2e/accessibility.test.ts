import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { Surface } from './driver.ts'
import { LISTED, useBrowser } from './launch.ts'
import { waitForText } from './surfaces.ts'

const harness = useBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of axe that a surface breaks, with the elements that do. axe cannot look into the panel's closed root. */
const violations = (surface: Surface): Promise<string[]> =>
  surface.run(`
    ${axe};
    const { violations } = await window.axe.run(root.querySelector('.nutgraf'))
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', '))`)

describe('axe finds no fault', () => {
  it('in the popup', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/03/12/world/article`)
    const popup = await harness.browser.clickToolbar(tab)
    await waitForText(popup, 'Toamasina')
    expect(await violations(popup)).toEqual([])
  })
})
