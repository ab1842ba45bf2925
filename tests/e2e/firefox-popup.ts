import { writeFile } from 'node:fs/promises'
import { eventually, type Surface, untilItFits } from './driver.ts'
import type { Marionette } from './marionette.ts'

/** How long a popup that is there takes at most to answer, and a script in it to be done, in milliseconds. */
const SOON = 2000
const LONGEST_RUN = 10_000

/**
 * Clicks the button with a real mouse event in the browser's window, and speaks with the popup through a frame script,
 * because Marionette knows no popups.
 */
export async function clickToolbar(marionette: Marionette, id: string, handle: string | undefined): Promise<Surface> {
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
  await marionette.chrome(CLOSE_POPUPS)
  await marionette.chrome(CLICK_BUTTON, id)
  const run = <T>(body: string, within = LONGEST_RUN) => marionette.chrome<T>(IN_POPUP, id, body, within)
  await eventually('the popup is drawn', () =>
    run(
      `
      if (document.readyState !== 'complete' || document.location.protocol !== 'moz-extension:') return false
      const size = () => document.body.offsetWidth + 'x' + document.body.offsetHeight
      const before = size()
      await new Promise((resolve) => window.setTimeout(resolve, 150))
      return size() === before
    `,
      SOON,
    ),
  )
  return {
    run: (body) => run(body),
    async screenshot(path) {
      await untilItFits({ run })
      const data = await marionette.chrome<string>(DRAW_POPUP, id)
      await writeFile(path, Buffer.from(data, 'base64'))
    },
  }
}

/** A popup that is still open would take the click as the one that closes it. */
const CLOSE_POPUPS = `
  for (const browser of document.querySelectorAll('browser.webextension-popup-browser')) {
    const panel = browser.closest('panel')
    if (!panel || panel.state === 'closed') continue
    panel.hidePopup()
    // One that closes by itself meanwhile leaves the document, and tells nobody.
    while (panel.isConnected && panel.state !== 'closed') await new Promise((resolve) => setTimeout(resolve, 20))
  }`

/**
 * Sent as the platform sends a mouse's: Marionette's own click may wait for a window that is busy with opening the popup, for ever.
 */
const CLICK_BUTTON = `
  const button = document.querySelector('#nav-bar [data-extensionid="' + args[0] + '"] .unified-extensions-item-action-button')
  const { left, top, width, height } = button.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const buttons = type === 'mousedown' ? 1 : 0
    // Which of the two there is depends on the version.
    if (window.synthesizeMouseEvent) window.synthesizeMouseEvent(type, x, y, { button: 0, buttons, clickCount: 1 })
    else window.windowUtils.sendMouseEvent(type, x, y, 0, 1, 0)
  }`

const POPUP_BROWSER = `
  const browser = [...document.querySelectorAll('browser.webextension-popup-browser')]
    .find((candidate) => candidate.currentURI?.spec.startsWith('moz-extension:'))
  if (!browser) throw new Error('there is no open popup')`

const IN_POPUP = `${POPUP_BROWSER}
  const message = 'nutgraf:' + Math.random()
  const script = 'const window = content, document = content.document, root = document;' +
    'content.windowUtils.setHandlingUserInput(true); (async () => {' + args[1] + '})().then((value) => ({ value }), (error) => ({ error: String(error) }))' +
    '.then((answer) => sendAsyncMessage(' + JSON.stringify(message) + ', JSON.stringify(answer)))'
  const manager = browser.messageManager
  const answer = await new Promise((resolve, reject) => {
    // A script that is sent while one document makes way for another is never run.
    setTimeout(reject, args[2], new Error('no answer from the popup'))
    manager.addMessageListener(message, function listen({ data }) {
      manager.removeMessageListener(message, listen)
      resolve(JSON.parse(data))
    })
    manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false)
  })
  if (answer.error) throw new Error(answer.error)
  return answer.value`

const DRAW_POPUP = `${POPUP_BROWSER}
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d').drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png').split(',')[1]`
