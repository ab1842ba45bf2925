import { describe, expect, inject, it } from 'vitest'
import { type BrowserWindow, eventually, type Point, type Tab } from './driver.ts'
import { KEYS } from './keys.ts'
import { LISTED, UNLISTED, useBrowser } from './launch.ts'
import { clickButton, panelForm, textOf, waitForPanel, waitForText } from './surfaces.ts'

const harness = useBrowser()
const ARTICLE = `${LISTED}/2025/03/12/world/article`

async function openArticle(): Promise<Tab> {
  const tab = await harness.browser.open(ARTICLE)
  await waitForPanel(tab, 'open')
  return tab
}

const inBackground = <T>(body: string): Promise<T> => {
  const { inBackground } = harness.browser
  if (!inBackground) throw new Error('this browser does not let its background be asked')
  return inBackground<T>(`const [tab] = await chrome.tabs.query({ url: '${ARTICLE}' }); ${body}`)
}

/** Stands for a click in the page's menu, which no headless browser shows. */
const choose = (menuItemId: string, about: object = {}): Promise<void> =>
  inBackground(
    `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId, editable: false, pageUrl: ARTICLE, ...about })}, tab)`,
  )

describe('the facts beside the page', () => {
  it('open from the popup', async () => {
    const tab = await openArticle()
    const popup = await harness.browser.clickToolbar(tab)
    await waitForText(popup, 'Toamasina')
    expect(await harness.browser.isBeside()).toBe(false)
    // The popup closes itself, so there may be no answer.
    await clickButton(popup, 'Show beside the page').catch(() => {})
    await eventually('they stand beside the page', () => harness.browser.isBeside())
    await harness.browser.window?.closeSidebar()
    await tab.close()
  })
})

// Firefox's background is out of reach, and printing opens its own dialog there; its window can be led, see below.
describe.runIf(inject('browser') === 'chromium')('a way to the facts', () => {
  it('is a shortcut, which the browser lets it have', async () => {
    const commands = await inBackground<{ name: string; shortcut: string }[]>('return chrome.commands.getAll()')
    expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
      ['_execute_action', expect.stringMatching(/K$/)],
      ['side-panel', expect.stringMatching(/J$/)],
    ])
  })

  it('is the toolbar button, with their number on it', async () => {
    const tab = await openArticle()
    const [count] = /\d+ facts/.exec(await textOf(tab.panel)) ?? []
    const badge = await eventually('the badge', () =>
      inBackground<string>('return chrome.action.getBadgeText({ tabId: tab.id })'),
    )
    expect(`${badge} facts`).toBe(count)
    await tab.go(`${LISTED}/`)
    await eventually('it is gone on the front page', async () => {
      const shown = await harness.browser.inBackground?.<string>(
        `const [tab] = await chrome.tabs.query({ url: '${LISTED}/' }); return chrome.action.getBadgeText({ tabId: tab.id })`,
      )
      return shown === ''
    })
    await tab.close()
  })

  it('is the share sheet, where the platform has one', async () => {
    const tab = await openArticle()
    const popup = await harness.browser.clickToolbar(tab)
    await waitForText(popup, 'Toamasina')
    // No headless browser has one: this stands in for it.
    await popup.run('navigator.share = async (shared) => { window.shared = shared }')
    await clickButton(popup, 'Copy the facts as Markdown')
    await waitForText(popup, 'Copied')
    await clickButton(popup, 'More ways to take the facts along')
    await clickButton(popup, 'Share…')
    const shared = await popup.run<{ title: string; text: string }>('return window.shared')
    expect(shared.title).toContain('Toamasina')
    expect(shared.text).toContain('at least 14')
    await tab.close()
  })

  it('is printing them, on a page of their own', async () => {
    const tab = await openArticle()
    await clickButton(tab.panel, 'Print')
    await eventually('the page to print', async () =>
      (await harness.browser.addresses()).some((address) => /sidepanel\.html\?tab=\d+&print/.test(address)),
    )
    await tab.close()
  })

  it('is the menu of selected text: the facts of that alone', async () => {
    const tab = await openArticle()
    await tab.page.run(`
      const paragraph = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent.includes('19 bodies'))
      getSelection().selectAllChildren(paragraph)`)
    // Asked for, they show also where the page leaves no margin.
    await tab.resize(860, 900)
    await waitForPanel(tab, 'pill', 'tab')
    await choose('selection')
    await eventually('the facts of the selection', async () => {
      const text = await textOf(tab.panel)
      return text.includes('19') && !text.includes('Red Tide')
    })
    expect(await panelForm(tab)).toBe('open')
    await tab.close()
  })

  it('is the menu of a link: its page in a new tab, with the panel', async () => {
    const tab = await openArticle()
    const linkUrl = `${LISTED}/2025/02/04/business/partial`
    await choose('link', { linkUrl })
    await eventually('the new tab', async () => (await harness.browser.addresses()).includes(linkUrl))
    await eventually('its facts', () =>
      inBackground<boolean>(`
        const [linked] = await chrome.tabs.query({ url: '${linkUrl}' })
        const key = 'page-' + linked?.id
        return (await chrome.storage.session.get(key))[key]?.kind === 'facts'`),
    )
    await tab.close()
  })

  it('is the address bar: it finds an open article and goes there', async () => {
    const article = await openArticle()
    const front = await harness.browser.open(`${LISTED}/`)
    const description = await inBackground<string>(`
      const found = await new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch('toamasina', resolve))
      chrome.omnibox.onInputEntered.dispatch(found[0].content, 'currentTab')
      return found[0].description`)
    expect(description).toContain('vanilla warehouse')
    await eventually('the article is in front', () => inBackground<boolean>('return tab.active'))
    for (const tab of [front, article]) await tab.close()
  })
})

/** A point of the page on the first element that matches and has these words, which is brought into view. */
const pointAt = (tab: Tab, selector: string, words: string): Promise<Point> =>
  tab.page.run(`
    const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find(({ textContent }) => textContent.includes(${JSON.stringify(words)}))
    element.scrollIntoView({ block: 'center' })
    const { left, top } = element.getBoundingClientRect()
    return { x: left + 20, y: top + 8 }`)

// No headless Chromium shows a menu or an address bar.
describe.runIf(inject('browser') === 'firefox')('a way to the facts around the page', () => {
  const around = () => harness.browser.window as BrowserWindow
  const popupOpens = async () => {
    await eventually('the popup opens', () => around().isPopupOpen())
    await around().closePopup()
  }

  it('is the toolbar button, with their number on it', async () => {
    const tab = await openArticle()
    const [count] = /\d+ facts/.exec(await textOf(tab.panel)) ?? []
    await eventually('the badge', async () => `${await around().badge()} facts` === count)
    await tab.go(`${LISTED}/`)
    await eventually('it is gone on the front page', async () => !(await around().badge()))
    await tab.close()
  })

  it('is a shortcut for the popup, and one for the sidebar', async () => {
    const tab = await openArticle()
    await around().press(KEYS.Alt, KEYS.Shift, 'K')
    await popupOpens()
    await around().press(KEYS.Alt, KEYS.Shift, 'J')
    await eventually('the sidebar', () => harness.browser.isBeside())
    await around().closeSidebar()
    await tab.close()
  })

  it('is the menu of the page', async () => {
    const tab = await openArticle()
    await around().choose(await pointAt(tab, 'article p', 'Toamasina'), 'Key facts of this page')
    await popupOpens()
    await tab.close()
  })

  it('is the menu of selected text: the facts of that alone', async () => {
    const tab = await openArticle()
    const point = await pointAt(tab, 'article p', '19 bodies')
    await tab.page.run(
      `getSelection().selectAllChildren(document.elementFromPoint(${point.x}, ${point.y}).closest('p'))`,
    )
    await around().choose(point, 'Key facts of the selection')
    await eventually('the facts of the selection', async () => {
      const text = await textOf(tab.panel)
      return text.includes('19') && !text.includes('Red Tide')
    })
    await tab.close()
  })

  it('is the menu of a link to a site outside the list, which the browser is asked for', async () => {
    const tab = await openArticle()
    const linkUrl = `${UNLISTED}/2025/06/02/world/rail-bridge-collapse`
    await tab.page.run(`
      const link = Object.assign(document.createElement('a'), { href: '${linkUrl}', textContent: 'The bridge that fell' })
      document.querySelector('article p').before(link)`)
    await around().choose(await pointAt(tab, 'article a', 'The bridge'), 'Key facts of this link')
    await eventually('the new tab', async () => (await harness.browser.addresses()).includes(linkUrl))
    await eventually('its facts', async () => Number(await around().badge()) > 0)
    expect(await around().inFront()).toBe(linkUrl)
    await tab.close()
  })

  it('is the address bar: it finds an open article and goes there', async () => {
    const article = await openArticle()
    await harness.browser.open(`${UNLISTED}/2025/02/04/business/partial`)
    const search = await around().search('nutgraf toamasina')
    await eventually('the article is offered', async () =>
      (await search.offers()).some((offer) => offer.includes('vanilla warehouse')),
    )
    await search.takeSecond()
    await eventually('it is in front', async () => (await around().inFront()) === ARTICLE)
    await popupOpens()
    await article.close()
  })
})
