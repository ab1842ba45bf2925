import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleLook, sampleSummary } from '../../components/sample-summary.ts'

const OWN_ID = 'own-extension'
const POPUP = 'chrome-extension://own-extension/popup.html'

type Listener = (message: unknown, sender: object, respond: (response: unknown) => void) => unknown
const listeners: Listener[] = []

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'own-extension',
      getURL: (path: string) => `chrome-extension://own-extension${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}))

const { listenInBackground, listenInPanel } = await import('../../../lib/extension/messages.ts')

const page = { id: OWN_ID, url: 'https://news.example/1', tab: { id: 4 }, frameId: 0 }
const popup = { id: OWN_ID, url: POPUP }
const evidence = { start: 0, end: 3, exact: 'abc', prefix: '', suffix: '' }

/** Sends a message; the answer, or "ignored" when no listener took it. */
function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const taken = listeners.map((listener) => listener(message, sender, resolve))
    if (!taken.includes(true)) resolve('ignored')
  })
}

beforeEach(() => void listeners.splice(0))

describe('the background', () => {
  const setUp = () => {
    const fromPage = {
      arrived: vi.fn(async () => null),
      detected: vi.fn(async () => true),
      arranged: vi.fn(async () => null),
      marked: vi.fn(async () => null),
      print: vi.fn(async () => null),
      closed: vi.fn(async () => null),
      muted: vi.fn(async () => null),
    }
    const fromPopup = {
      summarize: vi.fn(async () => sampleSummary),
      read: vi.fn(async () => ({ kind: 'untouchable' as const })),
      reveal: vi.fn(async () => true),
      choices: vi.fn(async () => null),
      mute: vi.fn(async () => null),
    }
    listenInBackground(fromPage, fromPopup)
    return { fromPage, fromPopup }
  }

  it('answers a page with what the browser says of it, not with what it says of itself', async () => {
    const { fromPage } = setUp()
    const body = { url: 'https://news.example/1' }
    expect(await send({ kind: 'detected', body }, page)).toEqual({ answer: true })
    expect(fromPage.detected).toHaveBeenCalledExactlyOnceWith(body, { tabId: 4, url: page.url })
  })

  it('answers the popup, also where it is opened as a tab', async () => {
    setUp()
    const message = { kind: 'read', body: { tabId: 4, anyway: false } }
    expect(await send(message, popup)).toEqual({ answer: { kind: 'untouchable' } })
    expect(await send(message, { ...popup, tab: { id: 9 }, frameId: 0 })).toEqual({ answer: { kind: 'untouchable' } })
  })

  it('says that a handler failed', async () => {
    const { fromPopup } = setUp()
    fromPopup.reveal.mockRejectedValueOnce(new Error('no tab'))
    expect(await send({ kind: 'reveal', body: { tabId: 4, evidence } }, popup)).toEqual({ error: 'Error: no tab' })
  })

  it.each([
    ['another extension', { kind: 'muted', body: { muted: true } }, { ...page, id: 'another' }],
    ['a frame in a page', { kind: 'muted', body: { muted: true } }, { ...page, frameId: 3 }],
    ['a page that speaks as the popup', { kind: 'mute', body: { tabId: 4, muted: true } }, page],
    ['the popup that speaks as a page', { kind: 'closed', body: { url: 'https://a.example' } }, popup],
    [
      'a page with a look-alike address',
      { kind: 'mute', body: { tabId: 4, muted: true } },
      { ...page, url: `${page.url}?${POPUP}` },
    ],
    ['nobody', { kind: 'muted', body: { muted: true } }, {}],
  ])('ignores %s', async (_, message, sender) => {
    setUp()
    expect(await send(message, sender)).toBe('ignored')
  })

  it.each([
    undefined,
    'detected',
    { kind: 'detected' },
    { kind: 'detected', body: { url: 1 } },
    { kind: 'detected', body: { url: 'x'.repeat(2_000_000) } },
    { kind: 'toString', body: {} },
    { kind: '__proto__', body: {} },
    { kind: 'muted', body: { muted: 'yes' } },
  ])('ignores a message of another shape: %j', async (message) => {
    setUp()
    expect(await send(message, page)).toBe('ignored')
  })
})

describe('the panel', () => {
  const setUp = () => {
    const toPanel = { show: vi.fn(async () => null), hide: vi.fn(async () => null), reveal: vi.fn(async () => true) }
    listenInPanel(toPanel)
    return toPanel
  }
  const show = {
    kind: 'show',
    body: {
      url: 'https://a.example/',
      site: 'a.example',
      summary: sampleSummary,
      marks: false,
      collapsed: false,
      look: sampleLook,
      language: 'en',
      labels: {},
    },
  }

  it('listens to the background', async () => {
    const toPanel = setUp()
    expect(await send(show, { id: OWN_ID })).toEqual({ answer: null })
    expect(toPanel.show).toHaveBeenCalledExactlyOnceWith(show.body)
  })

  it('ignores other tabs, other extensions and other shapes', async () => {
    setUp()
    expect(await send(show, page)).toBe('ignored')
    expect(await send(show, { id: 'another' })).toBe('ignored')
    expect(await send({ kind: 'show', body: { ...show.body, summary: { what: [] } } }, { id: OWN_ID })).toBe('ignored')
  })
})
