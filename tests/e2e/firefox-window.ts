import { type BrowserWindow, eventually } from './driver.ts'
import { KEYS } from './keys.ts'
import type { Marionette } from './marionette.ts'

/** What stands around the page, in the window of Firefox: its menus, its shortcuts, its address bar. */
export function firefoxWindow(marionette: Marionette): BrowserWindow {
  /** All at once, as in a shortcut, or one after the other, as typed. */
  const press = async (strokes: readonly (readonly string[])[]) => {
    const actions = strokes.flatMap((keys) => [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...[...keys].reverse().map((value) => ({ type: 'keyUp', value })),
    ])
    await marionette.send('Marionette:SetContext', { value: 'chrome' })
    try {
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'window', actions }] })
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' })
    }
  }
  return {
    choose: async (at, label) => marionette.chrome(CHOOSE, at, label),
    press: async (...keys) => {
      await marionette.chrome('gBrowser.selectedBrowser.focus()')
      await press([keys])
    },
    async search(words) {
      await marionette.chrome('gURLBar.focus(); gURLBar.select()')
      await press([...words].map((key) => [key]))
      return {
        offers: () =>
          marionette.chrome<string[]>(
            `return [...document.querySelectorAll('.urlbarView-row')].map(({ textContent }) => textContent.trim())`,
          ),
        async takeSecond() {
          // While offers still come, the first of them is taken again.
          await eventually('the second offer is chosen', async () => {
            await press([[KEYS.ArrowDown]])
            return marionette.chrome<boolean>('return gURLBar.view.selectedRowIndex === 1')
          })
          await press([[KEYS.Enter]])
        },
      }
    },
    inFront: () => marionette.chrome<string>('return gBrowser.selectedBrowser.currentURI.spec'),
    badge: () =>
      marionette.chrome<string | null>(
        `return document.querySelector('#nav-bar [data-extensionid^="nutgraf"] .unified-extensions-item-action-button').getAttribute('badge')`,
      ),
    closeSidebar: () => marionette.chrome('SidebarController.hide()'),
    isPopupOpen: () =>
      marionette.chrome<boolean>(
        `return [...document.querySelectorAll('browser.webextension-popup-browser')].some((popup) => popup.closest('panel')?.state === 'open')`,
      ),
    closePopup: () =>
      marionette.chrome(
        `for (const popup of document.querySelectorAll('browser.webextension-popup-browser')) popup.closest('panel')?.hidePopup()`,
      ),
  }
}

/** A click with the other button at a point of the page, and one on the extension's entry in the menu that opens. */
const CHOOSE = `
  const [{ x, y }, label] = args
  const menu = document.getElementById('contentAreaContextMenu')
  const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect()
  const shown = new Promise((resolve, reject) => {
    menu.addEventListener('popupshown', resolve, { once: true })
    setTimeout(reject, 5000, new Error('no menu opens'))
  })
  for (const type of ['mousedown', 'mouseup', 'contextmenu']) {
    const buttons = type === 'mousedown' ? 2 : 0
    if (window.synthesizeMouseEvent)
      window.synthesizeMouseEvent(type, left + x, top + y, { button: 2, buttons, clickCount: 1 })
    else window.windowUtils.sendMouseEvent(type, left + x, top + y, 2, 1, 0)
  }
  await shown
  const entries = [...menu.querySelectorAll('menuitem[id^="nutgraf"]')].filter(({ hidden }) => !hidden)
  const entry = entries.find((candidate) => candidate.label === label)
  if (!entry) {
    menu.hidePopup()
    throw new Error('the menu has ' + entries.map((candidate) => candidate.label))
  }
  menu.activateItem(entry)`
