import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { type Browser, eventually, type Surface, type Tab, untilItFits } from './driver.ts'

/** `program` is the browser, `extension` the built folder, `proxy` the port every request goes to. */
export type Options = {
  readonly program: string
  readonly extension: string
  readonly proxy: number
  readonly headless: boolean
}

/** Chromium (or Chrome, Edge) with the built extension in a fresh profile. */
export async function launchChromium(options: Options): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'nutgraf-chromium-'))
  let session = await startChromium(options, profile)
  return {
    name: 'chromium',
    open: (url) => session.open(url),
    openOwn: (page) => session.open(`chrome-extension://${session.id}/${page}`),
    clickToolbar: (tab) => session.clickToolbar(tab),
    isBeside: () => session.isBeside(),
    downloads: profile,
    addresses: async () => session.context.pages().map((page) => page.url()),
    inBackground: <T>(body: string) => session.inBackground(body) as Promise<T>,
    async restart() {
      await session.context.close()
      session = await startChromium(options, profile)
    },
    get closed() {
      return session.closed
    },
    async close() {
      await session.context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Starts Chromium with a profile's folder: its context, the extension's id, and what a flow does with them. */
export async function startChromium({ program, extension, proxy, headless }: Options, profile: string) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    reducedMotion: 'reduce',
    viewport: headless ? { width: 1440, height: 900 } : null,
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://127.0.0.1:${proxy}`,
      '--enable-unsafe-extension-debugging',
      '--disable-features=HttpsUpgrades,NetworkTimeServiceQuerying,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1440,1000',
    ],
  })
  const browser = context.browser()
  if (!browser) throw new Error('Playwright gave no browser for the profile')
  const cdp = await browser.newBrowserCDPSession()
  await send(cdp, 'Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: profile })
  const { id } = (await send(cdp, 'Extensions.loadUnpacked', { path: extension })) as { id: string }
  await closeWelcome(context)

  const open = async (url: string): Promise<Tab> => {
    const page =
      (headless ? undefined : context.pages().find((known) => known.url() === 'about:blank')) ??
      (await context.newPage())
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    return chromiumTab(context, page)
  }
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
  const isBeside = async () => {
    const targets = await targetsOf(cdp)
    return targets.some(({ url }) => url === `chrome-extension://${id}/sidepanel.html`)
  }
  const inBackground = async (body: string): Promise<unknown> => {
    const [worker] = context.serviceWorkers()
    if (!worker) throw new Error('the background sleeps')
    return worker.evaluate(`(async () => {${body}})()`)
  }
  return {
    context,
    id,
    closed,
    open,
    isBeside,
    inBackground,
    clickToolbar: (tab: Tab) => clickToolbar(cdp, id, tab, inBackground),
  }
}

/** After an installation the welcome page opens in front, which would close a popup; after a restart there is none. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const find = () => context.pages().find((page) => page.url().endsWith('/welcome.html'))
  await eventually('the welcome page opens', async () => find() !== undefined, { within: 5000 }).catch(() => {})
  await find()?.close()
}

/** A method that Playwright's types do not know. */
const send = (cdp: CDPSession, method: string, params: object = {}): Promise<unknown> =>
  (cdp.send as (method: string, params: object) => Promise<unknown>)(method, params)

const sessions = new WeakMap<Tab, { page: Page; cdp: CDPSession }>()

async function chromiumTab(context: BrowserContext, page: Page): Promise<Tab> {
  const cdp = await context.newCDPSession(page)
  const screenshot = async (path: string) => {
    await page.screenshot({ path })
  }
  const tab: Tab = {
    page: {
      run: (body) => call(cdp, 'document', body),
      screenshot,
    },
    panel: {
      run: async (body) => call(cdp, await panelRoot(cdp), body),
      screenshot,
    },
    go: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    press: (key) => page.keyboard.press(key),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await page.mouse.up()
    },
    paste: async (selector) => {
      await page.bringToFront()
      await page.focus(selector)
      await page.keyboard.press('ControlOrMeta+V')
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    forceColors: () => page.emulateMedia({ forcedColors: 'active' }),
    close: () => page.close(),
  }
  sessions.set(tab, { page, cdp })
  return tab
}

type Node = {
  readonly backendNodeId: number
  readonly shadowRootType?: string
  readonly shadowRoots?: readonly Node[]
  readonly children?: readonly Node[]
}

/** The object id of the first closed shadow root of the document, which only the debugger can reach. */
async function panelRoot(cdp: CDPSession): Promise<{ objectId: string }> {
  const { root } = (await send(cdp, 'DOM.getDocument', { depth: -1, pierce: true })) as { root: Node }
  const find = (node: Node): Node | undefined => {
    const closed = node.shadowRoots?.find((shadow) => shadow.shadowRootType === 'closed')
    if (closed) return closed
    for (const child of node.children ?? []) {
      const found = find(child)
      if (found) return found
    }
    return undefined
  }
  const shadow = find(root)
  if (!shadow) throw new Error('there is no closed shadow root on the page')
  const { object } = (await send(cdp, 'DOM.resolveNode', { backendNodeId: shadow.backendNodeId })) as {
    object: { objectId: string }
  }
  return object
}

type Answer = {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string }; readonly text: string }
}

async function call<T>(cdp: CDPSession, target: 'document' | { objectId: string }, body: string): Promise<T> {
  const settings = { awaitPromise: true, returnByValue: true }
  const answer = (
    target === 'document'
      ? await send(cdp, 'Runtime.evaluate', { expression: `(async (root) => {${body}})(document)`, ...settings })
      : await send(cdp, 'Runtime.callFunctionOn', {
          functionDeclaration: `async function () { const root = this; ${body} }`,
          ...target,
          ...settings,
        })
  ) as Answer
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
  return answer.result.value as T
}

type TargetInfo = { readonly targetId: string; readonly type: string; readonly url: string }

/**
 * Playwright knows neither the toolbar nor popups: the browser's own debugging session clicks the button (which grants
 * `activeTab`) and speaks with the popup through `Target.sendMessageToTarget`. That click opens the developer tools as well, which hold up
 * the popup for a long time: where the page may be read without it, the extension opens its popup itself.
 */
async function clickToolbar(
  cdp: CDPSession,
  id: string,
  tab: Tab,
  inBackground: (body: string) => Promise<unknown>,
): Promise<Surface> {
  const page = sessions.get(tab)
  if (!page) throw new Error('the tab is not of this browser')
  await page.page.bringToFront()
  const origins = JSON.stringify([page.page.url()])
  const isOpen = await inBackground(`
    if (!(await chrome.permissions.contains({ origins: ${origins} }))) return false
    await chrome.action.openPopup()
    return true`).catch(() => false)
  if (!isOpen) await triggerAction(cdp, id, page.cdp)
  const popup = await eventually('the popup opens', async () =>
    (await targetsOf(cdp)).find(
      ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${id}/popup.html`),
    ),
  )
  const speak = await attach(cdp, popup.targetId)
  const run = async <T>(body: string): Promise<T> => {
    const answer = (await speak('Runtime.evaluate', {
      expression: `(async (root) => {${body}})(document)`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as Answer
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
    return answer.result.value as T
  }
  await eventually('the popup is drawn', () =>
    run(`
      if (document.readyState !== 'complete') return false
      const size = () => document.body.offsetWidth + 'x' + document.body.offsetHeight
      const before = size()
      await new Promise((resolve) => setTimeout(resolve, 150))
      return size() === before
    `),
  )
  return {
    run,
    async screenshot(path) {
      await untilItFits({ run })
      const { data } = (await speak('Page.captureScreenshot', { format: 'png' })) as { data: string }
      await writeFile(path, Buffer.from(data, 'base64'))
    },
  }
}

/** Clicks the extension's button with the page of a session in front. */
async function triggerAction(cdp: CDPSession, id: string, page: CDPSession): Promise<void> {
  const { targetInfo } = (await send(page, 'Target.getTargetInfo')) as { targetInfo: TargetInfo }
  const targetId = await tabOf(cdp, await targetsOf(cdp), targetInfo.targetId)
  await send(cdp, 'Extensions.triggerAction', { id, targetId })
}

async function targetsOf(cdp: CDPSession): Promise<TargetInfo[]> {
  return ((await send(cdp, 'Target.getTargets', { filter: [{}] })) as { targetInfos: TargetInfo[] }).targetInfos
}

/** The `tab` target that holds a `page` target: the one that, when attached to, reports the page as its child. */
async function tabOf(cdp: CDPSession, targets: readonly TargetInfo[], pageId: string): Promise<string> {
  const tabs = targets.filter(({ type }) => type === 'tab')
  for (const { targetId } of tabs) {
    const speak = await attach(cdp, targetId)
    const children = await speak.children()
    if (children.includes(pageId)) return targetId
  }
  throw new Error('there is no tab for the page')
}

/** Attaches without flattening: Playwright hands such messages through untouched. */
async function attach(cdp: CDPSession, targetId: string) {
  const { sessionId } = (await send(cdp, 'Target.attachToTarget', { targetId, flatten: false })) as {
    sessionId: string
  }
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>()
  const children: string[] = []
  let last = 0
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const message = JSON.parse(event.message)
    if (message.method === 'Target.attachedToTarget') children.push(message.params.targetInfo.targetId)
    const caller = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) caller?.reject(new Error(message.error.message))
    else caller?.resolve(message.result)
  })
  const speak = (method: string, params: object = {}): Promise<unknown> => {
    last += 1
    const id = last
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    return send(cdp, 'Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    }).then(() => answer)
  }
  return Object.assign(speak, {
    /** The targets inside this one. */
    async children(): Promise<readonly string[]> {
      await speak('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
      await send(cdp, 'Target.detachFromTarget', { sessionId })
      return children
    },
  })
}
