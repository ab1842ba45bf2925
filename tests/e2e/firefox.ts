import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Options } from './chromium.ts'
import { type Browser, eventually, type Point, type Tab } from './driver.ts'
import { clickToolbar } from './firefox-popup.ts'
import { firefoxWindow } from './firefox-window.ts'
import { KEYS } from './keys.ts'
import { Marionette } from './marionette.ts'

/** The address of the extension's pages: pinned, so that it is known and stays the same after a restart. */
const UUID = '6f6e7574-6772-4166-8000-000000000001'

/** Firefox with the built extension in a fresh profile. */
export async function launchFirefox(options: Options): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'nutgraf-firefox-'))
  const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'))
  const id: string = manifest.browser_specific_settings.gecko.id
  let session = await start(options, profile, id)
  return {
    name: 'firefox',
    open: (url) => session.open(url),
    openOwn: (page) => session.open(`moz-extension://${UUID}/${page}`),
    clickToolbar: (tab) => session.clickToolbar(tab),
    isBeside: () => session.isBeside(),
    addresses: () => session.addresses(),
    get window() {
      return session.window
    },
    downloads: profile,
    async restart() {
      await session.quit()
      session = await start(options, profile, id)
    },
    get closed() {
      return session.closed
    },
    async close() {
      await session.quit()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/**
 * Preferences of a quiet Firefox: every request through the proxy, none of its own, no first-run pages, and yes to what an
 * extension asks for.
 */
function preferences(options: Options, marionettePort: number, id: string, downloads: string): string {
  const values: Record<string, string | number | boolean> = {
    'marionette.port': marionettePort,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.autoDisableScopes': 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxy,
    'network.proxy.no_proxies_on': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.region.network.url': '',
    'browser.search.update': false,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.server': '',
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'security.allow_unsafe_parent_loads': true,
    'media.gmp-manager.updateEnabled': false,
    'privacy.trackingprotection.enabled': false,
    'ui.prefersReducedMotion': 1,
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}

async function start(options: Options, profile: string, id: string) {
  const port = await freePort()
  await writeFile(join(profile, 'user.js'), preferences(options, port, id, profile))
  const child = spawn(
    options.program,
    [
      ...(options.headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--marionette',
      '--remote-allow-system-access',
      '--width',
      '1440',
      '--height',
      '1000',
      'about:blank',
    ],
    { stdio: 'ignore' },
  )
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    const marionette = await eventually('Firefox listens', () => Marionette.connect(port), { within: 30_000 })
    await marionette.send('Addon:Install', { path: options.extension, temporary: true })
    await pinButton(marionette, id)
    await closeWelcome(marionette)
    return {
      open: (url: string) => openTab(marionette, url),
      clickToolbar: (tab: Tab) => clickToolbar(marionette, id, handles.get(tab)),
      isBeside: () =>
        marionette.chrome<boolean>(
          `return SidebarController.isOpen && SidebarController.currentID.includes('nutgraf')`,
        ),
      addresses: () =>
        marionette.chrome<string[]>(
          `return [...gBrowser.tabs].map(({ linkedBrowser }) => linkedBrowser.currentURI.spec)`,
        ),
      window: firefoxWindow(marionette),
      closed: exited,
      quit: () => quit(marionette, child, exited),
    }
  } catch (error) {
    child.kill()
    throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function quit(marionette: Marionette, child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode !== null) return
  // The answer may not come any more: the connection ends with the browser.
  marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exited
  clearTimeout(late)
  marionette.disconnect()
}

/** The welcome page opens in front after an installation, which would close a popup. */
async function closeWelcome(marionette: Marionette): Promise<void> {
  await eventually(
    'the welcome page opens',
    () =>
      marionette.chrome<boolean>(`
        const tab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'))
        if (tab) gBrowser.removeTab(tab)
        return tab !== undefined`),
    { within: 5000 },
  ).catch(() => {})
}

/** Where Firefox keeps its toolbars' code: now, and in the oldest version that the extension is for. */
const TOOLBARS = [
  'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  'resource:///modules/CustomizableUI.sys.mjs',
] as const

/** Puts the extension's button from the extensions menu into the toolbar, where it can be clicked. */
async function pinButton(marionette: Marionette, id: string): Promise<void> {
  const pin = (toolbars: string) =>
    marionette.chrome<boolean>(
      `const { CustomizableUI } = ChromeUtils.importESModule('${toolbars}')
       const widget = args[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action'
       if (CustomizableUI.getWidget(widget)?.provider !== 'api') return false
       CustomizableUI.addWidgetToArea(widget, 'nav-bar')
       return true`,
      id,
    )
  const [now, before] = TOOLBARS
  await eventually('the toolbar button is there', () => pin(now).catch(() => pin(before)))
}

const handles = new WeakMap<Tab, string>()

async function openTab(marionette: Marionette, url: string): Promise<Tab> {
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true })
  const here = () => marionette.send('WebDriver:SwitchToWindow', { handle, focus: true })
  const screenshot = async (path: string) => {
    await here()
    const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false })
    await writeFile(path, Buffer.from(value, 'base64'))
  }
  const go = async (address: string) => {
    await here()
    await marionette.send('WebDriver:Navigate', { url: address })
  }
  const tab: Tab = {
    page: {
      async run(body) {
        await here()
        return marionette.execute(`const root = document; ${body}`)
      },
      screenshot,
    },
    panel: {
      async run(body) {
        await here()
        return marionette.execute(`${FIND_PANEL} ${body}`, { sandbox: 'system' })
      },
      screenshot,
    },
    go,
    async press() {
      await here()
      await pressKeys(marionette, [KEYS.Escape])
    },
    async drag(from, to) {
      await here()
      const move = (point: Point, duration: number) => ({ type: 'pointerMove', duration, origin: 'viewport', ...point })
      const actions = [
        move({ x: Math.round(from.x), y: Math.round(from.y) }, 0),
        { type: 'pointerDown', button: 0 },
        move({ x: Math.round(to.x), y: Math.round(to.y) }, 100),
        { type: 'pointerUp', button: 0 },
      ]
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      })
    },
    async paste(selector) {
      await here()
      await marionette.execute(`document.querySelector(${JSON.stringify(selector)}).focus()`)
      await pressKeys(marionette, [process.platform === 'darwin' ? KEYS.Meta : KEYS.Control, 'v'])
    },
    async resize(width, height) {
      await here()
      await marionette.send('WebDriver:SetWindowRect', { width, height })
    },
    async close() {
      await here()
      await marionette.send('WebDriver:CloseWindow')
      const [left] = await marionette.send<string[]>('WebDriver:GetWindowHandles')
      if (left) await marionette.send('WebDriver:SwitchToWindow', { handle: left })
    },
  }
  handles.set(tab, handle)
  await go(url)
  return tab
}

/** Presses keys together, as in a shortcut. */
async function pressKeys(marionette: Marionette, keys: readonly string[]): Promise<void> {
  const actions = [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...[...keys].reverse().map((value) => ({ type: 'keyUp', value })),
  ]
  await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
}

/** Only privileged code sees a closed shadow root. */
const FIND_PANEL = `
  const host = [...document.querySelectorAll('*')].find((element) => element.openOrClosedShadowRoot?.mode === 'closed')
  if (!host) throw new Error('there is no closed shadow root on the page')
  const root = host.openOrClosedShadowRoot;`
