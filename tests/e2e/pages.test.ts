import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { LANGUAGES } from '../../lib/labels/languages.ts'
import { violations } from './axe.ts'
import { eventually, type Surface, type Tab } from './driver.ts'
import { LISTED, UNLISTED, useBrowser } from './launch.ts'
import { clickButton, textOf, waitForPanel, waitForText } from './surfaces.ts'

const harness = useBrowser()
const sticksOut = (surface: Surface): Promise<number> =>
  surface.run('return document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Chooses in a list of the options, as a reader does. */
const choose = (options: Tab, label: string, value: string): Promise<void> =>
  options.page.run(`
    const named = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === ${JSON.stringify(label)})
    const field = document.getElementById(named.htmlFor)
    field.value = ${JSON.stringify(value)}
    field.dispatchEvent(new Event('change', { bubbles: true }))`)

const click = (tab: Tab, label: string): Promise<void> =>
  tab.page.run(`
    const named = [...root.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(${JSON.stringify(label)}))
    named.querySelector('input').click()`)

const panel = <T>(tab: Tab, expression: string): Promise<T> =>
  tab.panel.run(`const panel = root.querySelector('.panel'); return ${expression}`)

/** A page of the extension, drawn. */
async function openOwn(page: string): Promise<Tab> {
  const tab = await harness.browser.openOwn(page)
  await eventually(`${page} is drawn`, () => tab.page.run<boolean>(`return root.querySelector('.nutgraf') !== null`))
  return tab
}

describe('the options', () => {
  it('change the panel of an open tab at once: its colors, its sections, its language', async () => {
    const article = await harness.browser.open(`${LISTED}/2025/03/12/world/article`)
    await waitForPanel(article, 'open')
    const options = await openOwn('options.html')
    await choose(options, 'Colors', 'dark')
    await eventually('the panel is dark', () => panel<boolean>(article, `panel.dataset.theme === 'dark'`))
    await click(options, 'What happened')
    await eventually('a section is gone', () => panel<boolean>(article, `!panel.querySelector('.section-what')`))
    await choose(options, 'Language', 'ar')
    await eventually('the panel is Arabic', () =>
      panel<boolean>(article, `panel.dir === 'rtl' && panel.textContent.includes('الضحايا')`),
    )
    await article.page.screenshot(harness.screenshot('panel-arabic'))
    await eventually('so are the options', () => options.page.run<boolean>(`return document.dir === 'rtl'`))
    await choose(options, 'اللغة', 'browser')
    await waitForText(options.page, 'Reset everything')
    await click(options, 'Never')
    await waitForPanel(article, 'none')
    await clickButton(options.page, 'Reset everything')
    await waitForPanel(article, 'open')
    await clickButton(options.page, 'Undo')
    await waitForPanel(article, 'none')
    await clickButton(options.page, 'Reset everything')
    await options.close()
    await article.close()
  })

  it('keep the panel away from a site that was searched for', async () => {
    const options = await openOwn('options.html')
    await options.page.run(`
      const field = root.querySelector('input[type=search]')
      field.value = 'apnews'
      field.dispatchEvent(new Event('input', { bubbles: true }))`)
    await waitForText(options.page, 'On the built-in list')
    await clickButton(options.page, 'Keep away')
    await waitForText(options.page, 'The panel stays away')
    await clickButton(options.page, 'Remove')
    await options.close()
  })

  it('save the settings to a file, which they take again', async () => {
    const options = await openOwn('options.html')
    await choose(options, 'Colors', 'dark')
    await eventually('the page is dark', () =>
      options.page.run<boolean>(`return root.querySelector('.nutgraf').dataset.theme === 'dark'`),
    )
    await clickButton(options.page, 'Export to a file')
    const saved = await eventually('the file', async () =>
      JSON.parse(await readFile(join(harness.browser.downloads, 'nutgraf-settings.json'), 'utf8')),
    )
    expect(saved).toMatchObject({ theme: 'dark' })
    await clickButton(options.page, 'Reset everything')
    await options.close()
  })

  it('take settings from a file, and refuse what is none', async () => {
    const options = await openOwn('options.html')
    const give = (text: string) =>
      options.page.run(`
        const input = root.querySelector('input[type=file]')
        const files = new DataTransfer()
        files.items.add(new File([${JSON.stringify(text)}], 'settings.json', { type: 'application/json' }))
        input.files = files.files
        input.dispatchEvent(new Event('change', { bubbles: true }))`)
    await give('{"no": "settings"}')
    await waitForText(options.page, 'This file has no settings')
    await give('{"version": 2, "theme": "dark", "textSize": "large"}')
    await waitForText(options.page, 'The settings were imported')
    await eventually('they hold', () =>
      options.page.run<boolean>(
        `const { theme, text } = root.querySelector('.nutgraf').dataset; return theme + text === 'darklarge'`,
      ),
    )
    await clickButton(options.page, 'Reset everything')
    await options.close()
  })
})

describe('the welcome page', () => {
  it('has an article to try, whose sentences are marked', async () => {
    const welcome = await openOwn('welcome.html')
    await waitForText(welcome.page, 'Casualties')
    await welcome.page.run(`root.querySelectorAll('.evidence-button')[1].click()`)
    await eventually('a sentence is marked', () =>
      welcome.page.run<boolean>(`return root.querySelector('mark') !== null`),
    )
    await welcome.page.screenshot(harness.screenshot('welcome-tried'))
    await welcome.close()
  })
})

describe('beside the page', () => {
  // Firefox brings every tab to the front that is spoken to.
  it.runIf(inject('browser') === 'chromium')('are the facts of the tab in front, whichever that is', async () => {
    const beside = await openOwn('sidepanel.html')
    const article = await harness.browser.open(`${LISTED}/2025/03/12/world/article`)
    await waitForText(beside.page, 'Toamasina')
    await article.go(`${LISTED}/2025/06/02/world/rail-bridge-collapse`)
    await waitForText(beside.page, 'Trujillo')
    const unread = await harness.browser.open(`${UNLISTED}/2025/03/12/world/article`)
    await waitForText(beside.page, 'Not read yet')
    await harness.browser.clickToolbar(unread)
    await waitForText(beside.page, 'Toamasina')
    for (const tab of [unread, article, beside]) await tab.close()
  })

  it('has nothing for axe to find, with facts and without, in light and dark', async () => {
    const article = await harness.browser.open(`${LISTED}/2025/03/12/world/article`)
    await waitForPanel(article, 'open')
    const beside = await openOwn('sidepanel.html')
    await waitForText(beside.page, 'Nutgraf')
    expect(await violations(beside.page, ':root')).toEqual([])
    await beside.page.run(`
      const [tab] = await (window.browser ?? window.chrome).tabs.query({ url: '${LISTED}/*' })
      location.search = '?tab=' + tab.id`)
    await waitForText(beside.page, 'Toamasina')
    for (const theme of ['light', 'dark']) {
      await beside.page.run(
        `await (window.browser ?? window.chrome).storage.local.set({ settings: { version: 2, theme: '${theme}' } })`,
      )
      await eventually(theme, () =>
        beside.page.run<boolean>(`return root.querySelector('.nutgraf').dataset.theme === '${theme}'`),
      )
      await beside.page.screenshot(harness.screenshot(`beside-${theme}`))
      expect(await violations(beside.page, ':root')).toEqual([])
    }
    await beside.page.run(`await (window.browser ?? window.chrome).storage.local.remove('settings')`)
    for (const tab of [beside, article]) await tab.close()
  })
})

describe('a page that changes', () => {
  it('has the facts of the story in view, as it stands now, also when the page comes back', async () => {
    const tab = await harness.browser.open(`${LISTED}/2025/07/08/world/cable-car-falls-sorata-valley`)
    await waitForPanel(tab, 'open')
    await waitForText(tab.panel, 'Sorata')
    await tab.page.run(`
      addEventListener('pageshow', ({ persisted }) => { document.body.dataset.persisted = persisted })
      scrollTo(0, 200)`)
    await eventually('the next story is there', () =>
      tab.page.run<boolean>(`
        const next = document.querySelectorAll('h1')[1]
        next?.scrollIntoView()
        return next !== undefined`),
    )
    expect(await waitForText(tab.panel, 'Kerema')).not.toContain('Sorata')
    const popup = await harness.browser.clickToolbar(tab)
    expect(await waitForText(popup, 'Kerema')).not.toContain('Sorata')
    await tab.page.run('scrollTo(0, 0)')
    expect(await waitForText(tab.panel, 'Sorata')).not.toContain('Kerema')

    await tab.page.run(`
      const toll = document.getElementById('toll')
      toll.textContent = toll.textContent.replace('killing three', 'killing five')`)
    await waitForText(tab.panel, 'The article has changed')
    await tab.panel.screenshot(harness.screenshot('edited'))
    expect(await textOf(tab.panel)).toMatch(/five|5/)

    await tab.go(`${LISTED}/2025/06/02/world/rail-bridge-collapse`)
    await waitForText(tab.panel, 'Trujillo')
    await tab.page.run('history.back()').catch(() => {})
    await eventually('the page is back from memory', () =>
      tab.page.run<boolean>(`return document.body.dataset.persisted === 'true'`),
    )
    expect(await waitForText(tab.panel, 'Sorata')).not.toContain('Trujillo')
    const again = await harness.browser.clickToolbar(tab)
    expect(await waitForText(again, 'Sorata')).not.toContain('Trujillo')
    await tab.close()
  })

  it('in a background tab shows its facts there, and nowhere else', async () => {
    const behind = await harness.browser.open(`${LISTED}/2025/05/05/science/freshwater-spring-tasman-sea`)
    const front = await harness.browser.open(`${LISTED}/2025/06/02/world/rail-bridge-collapse`)
    await waitForText(front.panel, 'Trujillo')
    await new Promise((resolve) => setTimeout(resolve, 1800))
    expect(await textOf(front.panel)).not.toContain('Tasman')
    await waitForPanel(behind, 'open')
    expect(await waitForText(behind.panel, 'Tasman Sea')).not.toContain('Trujillo')
    await front.close()
    await behind.close()
  })
})

const WIDTHS = [320, 768, 1440, 2560]

describe.each(['options', 'welcome'])('the page %s', (name) => {
  it('is whole at every width, in light and dark, and has nothing for axe to find', async () => {
    const page = await openOwn(`${name}.html`)
    for (const theme of ['light', 'dark']) {
      await page.page.run(
        `await (window.browser ?? window.chrome).storage.local.set({ settings: { version: 2, theme: '${theme}' } })`,
      )
      await eventually(theme, () =>
        page.page.run<boolean>(`return root.querySelector('.nutgraf').dataset.theme === '${theme}'`),
      )
      for (const width of WIDTHS) {
        await page.resize(width, 1000)
        expect(await sticksOut(page.page), `${width} px`).toBe(0)
        await page.page.screenshot(harness.screenshot(`${name}-${theme}-${width}`))
      }
      expect(await violations(page.page, ':root')).toEqual([])
    }
    await page.resize(1440, 900)
    await page.close()
  })

  it('speaks every language', async () => {
    const page = await openOwn(`${name}.html`)
    await page.resize(380, 1000)
    for (const language of LANGUAGES) {
      await page.page.run(
        `await (window.browser ?? window.chrome).storage.local.set({ settings: { version: 2, language: '${language}' } })`,
      )
      await eventually(language, () =>
        page.page.run<boolean>(`return root.querySelector('.nutgraf').lang === '${language}'`),
      )
      expect(await sticksOut(page.page), language).toBe(0)
      await page.page.screenshot(harness.screenshot(`${name}-${language}`))
    }
    await page.page.run(`await (window.browser ?? window.chrome).storage.local.remove('settings')`)
    await page.resize(1440, 900)
    await page.close()
  })
})
