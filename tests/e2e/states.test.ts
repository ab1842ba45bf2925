import { beforeAll, describe, expect, inject, it } from 'vitest'
import { LANGUAGES } from '../../lib/labels/languages.ts'
import { STATES } from '../components/states.tsx'
import { violations } from './axe.ts'
import type { Surface, Tab } from './driver.ts'
import { eventually } from './driver.ts'
import { buildGallery } from './gallery.ts'
import { UNLISTED, useBrowser } from './launch.ts'

const harness = useBrowser()
beforeAll(() => buildGallery(inject('browser')))

/** What sticks out of its surface sideways, or is cut off there: the elements that are wider than it. */
const overflowing = (surface: Surface): Promise<string[]> =>
  surface.run(`
    const isDrawn = (element) => element.getClientRects().length > 0 && !element.closest('.unseen, svg, .pill-text')
    return [...root.querySelectorAll('.nutgraf')].flatMap((surface) => {
      const { left, right } = surface.getBoundingClientRect()
      return [...surface.querySelectorAll('*')].filter(isDrawn).filter((element) => {
        const box = element.getBoundingClientRect()
        const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1
        return box.right > right + 1 || box.left < left - 1 || isCut
      }).map((element) => element.className || element.localName)
    })`)

async function show(tab: Tab, state: string): Promise<void> {
  await tab.page.run(`location.hash = ${JSON.stringify(state)}; scrollTo(0, 0)`)
  await eventually(state, () =>
    tab.page.run<boolean>(`
      const name = location.hash.slice(1)
      const surface = root.querySelector('.nutgraf')
      return surface?.classList.contains(name.split(/[-,]/)[0]) && surface.getAnimations({ subtree: true }).every(({ playState, effect }) =>
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
  'right to left': 'lang=ar&theme=light',
  'in the largest text': 'text=larger&theme=light',
  'in a narrow panel': 'width=260&theme=dark',
}

describe.each(Object.entries(READERS))('a surface %s', (name, query) => {
  it('is whole', async () => {
    const tab = await harness.browser.open(`${UNLISTED}/gallery/index.html?${query}`)
    await tab.resize(480, 2440)
    for (const state of ['panel-timeline', 'panel-passage', 'popup-timeline', 'popup-no-article', 'beside-facts']) {
      await show(tab, state)
      await tab.page.screenshot(harness.screenshot(`state-${state}-${name.replaceAll(' ', '-')}`))
      expect(await violations(tab.page)).toEqual([])
      expect(await overflowing(tab.page)).toEqual([])
    }
    await tab.close()
  })
})

it('the narrowest pill shows the number of its first fact', async () => {
  const tab = await harness.browser.open(`${UNLISTED}/gallery/index.html?lang=de&theme=light&width=150`)
  await show(tab, 'panel-pill')
  const [pill = 0, number = Infinity] = await tab.page.run<number[]>(
    `return ['.pill-button', '.pill-toll'].map((part) => root.querySelector(part).getBoundingClientRect().bottom)`,
  )
  expect(number).toBeLessThanOrEqual(pill)
  await tab.close()
})

/** As they stand beside each other, and each page of the extension for itself. */
const SHEETS = {
  surfaces: [
    'popup-facts',
    'popup-no-article',
    'popup-not-permitted',
    'panel-pill',
    'panel-muted',
    'popup-passage',
    'popup-failed-page',
    'popup-language',
    'panel-passage-bar',
    'panel-timeline',
    'panel-passage-lost',
  ],
  options: ['options-changed'],
  welcome: ['welcome-sample'],
}

/** A window that holds each sheet and page to its end: a picture holds no more than the window does. */
const WHOLE = [1560, 2080] as const

/** Words take the room that they take in either browser: one of them shows it. */
describe.runIf(inject('browser') === 'chromium')('every surface in the language', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    for (const theme of ['light', 'dark']) {
      const tab = await harness.browser.open(`${UNLISTED}/gallery/index.html?lang=${language}&theme=${theme}`)
      await tab.resize(...WHOLE)
      for (const [sheet, states] of Object.entries(SHEETS)) {
        await show(tab, states.join())
        await tab.page.screenshot(harness.screenshot(`sheet-${language}-${theme}-${sheet}`))
        if (theme === 'dark') continue
        expect(await overflowing(tab.page)).toEqual([])
        if (states.length === 1) expect(await violations(tab.page)).toEqual([])
      }
      await tab.close()
    }
  })
})

describe.runIf(inject('browser') === 'chromium')('every surface in forced colors', () => {
  it.each(['en', 'ar'])('%s', async (language) => {
    const tab = await harness.browser.open(`${UNLISTED}/gallery/index.html?lang=${language}`)
    await tab.forceColors?.()
    await tab.resize(...WHOLE)
    for (const [sheet, states] of Object.entries(SHEETS)) {
      await show(tab, states.join())
      await tab.page.screenshot(harness.screenshot(`sheet-${language}-forced-colors-${sheet}`))
    }
    await tab.close()
  })
})

describe('the popup in a tab', () => {
  it.runIf(inject('browser') === 'chromium').each([320, 390, 560])('is as wide as it, %i px', async (width) => {
    const tab = await harness.browser.open(`${UNLISTED}/gallery/index.html?theme=light&tab`)
    await tab.resize(width, 740)
    for (const state of ['popup-timeline', 'popup-passage', 'popup-no-article', 'options-changed', 'welcome-sample']) {
      await show(tab, state)
      await tab.page.screenshot(harness.screenshot(`state-${state}-${width}`))
      expect(await overflowing(tab.page)).toEqual([])
      // What a vertical scroll bar takes is the page's.
      const [whole, surface, window] = await tab.page.run<number[]>(`
        const { scrollWidth, clientWidth } = document.documentElement
        return [scrollWidth, root.querySelector('.nutgraf').offsetWidth, clientWidth]`)
      expect([whole, surface]).toEqual([window, window])
    }
    await tab.close()
  })
})
