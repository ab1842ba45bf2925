import { beforeAll, describe, expect, inject, it } from 'vitest'
import { STATES } from '../components/states.tsx'
import { violations } from './axe.ts'
import type { Surface, Tab } from './driver.ts'
import { eventually } from './driver.ts'
import { buildGallery } from './gallery.ts'
import { UNLISTED, useBrowser } from './launch.ts'

const harness = useBrowser()
beforeAll(() => buildGallery(inject('browser')))

/** What sticks out of the surface sideways: the elements that are wider than it. */
const overflowing = (surface: Surface): Promise<string[]> =>
  surface.run(`
    const surface = root.querySelector('.nutgraf')
    const { left, right } = surface.getBoundingClientRect()
    return [...surface.querySelectorAll('*')]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.unseen, svg, .pill-text'))
      .filter((element) => element.getBoundingClientRect().right > right + 1 || element.getBoundingClientRect().left < left - 1)
      .map((element) => element.className || element.localName)`)

async function show(tab: Tab, state: string): Promise<void> {
  await tab.page.run(`location.hash = ${JSON.stringify(state)}; scrollTo(0, 0)`)
  await eventually(state, () =>
    tab.page.run<boolean>(`
      const name = location.hash.slice(1)
      const surface = root.querySelector('.nutgraf')
      return surface?.classList.contains(name.split('-')[0]) && surface.getAnimations({ subtree: true }).every(({ playState, effect }) =>
        playState !== 'running' || effect.getTiming().iterations === Infinity)`),
  )
}

/** In the dark, those that show every color there is. */
const IN_THE_DARK = /-(?:facts|partial|timeline|passage|lost|marks|reading|no-article|pill)$/

const THEMES = {
  light: { query: 'theme=light', states: Object.keys(STATES) },
  dark: { query: 'theme=dark', states: Object.keys(STATES).filter((state) => IN_THE_DARK.test(state)) },
}

describe.each(Object.entries(THEMES))('every state in %s', (theme, { query, states }) => {
  let tab: Tab
  beforeAll(async () => {
    tab = await harness.browser.open(`${UNLISTED}/gallery/index.html?${query}`)
  })

  it.each(states)('%s', async (state) => {
    await show(tab, state)
    await tab.page.screenshot(harness.screenshot(`state-${state}-${theme}`))
    expect(await violations(tab.page)).toEqual([])
    expect(await overflowing(tab.page)).toEqual([])
  })
})

/** What changes the room that words have: nothing may stick out, nothing may become unreadable. */
const READERS = {
  'right to left': 'dir=rtl&theme=light',
  'in the largest text': 'text=larger&theme=light',
  'in a narrow panel': 'width=260&theme=dark',
}

describe.each(Object.entries(READERS))('a surface %s', (name, query) => {
  it('is whole', async () => {
    const tab = await harness.browser.open(`${UNLISTED}/gallery/index.html?${query}`)
    for (const state of ['panel-timeline', 'panel-passage', 'popup-timeline', 'popup-no-article']) {
      await show(tab, state)
      await tab.page.screenshot(harness.screenshot(`state-${state}-${name.replaceAll(' ', '-')}`))
      expect(await violations(tab.page)).toEqual([])
      expect(await overflowing(tab.page)).toEqual([])
    }
    await tab.close()
  })
})
