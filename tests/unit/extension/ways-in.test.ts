import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FIRST_DAY } from '../../../lib/extension/settings-record.ts'
import { sampleSummary } from '../../components/sample-summary.ts'
import { locks } from '../locks.ts'

vi.stubGlobal('navigator', { locks: locks() })

type Listener = (...args: unknown[]) => unknown
const heard: Record<string, Listener> = {}
const listener = (name: string) => ({
  addListener: (listen: Listener) => {
    heard[name] = listen
  },
})
const done = vi.hoisted(() => ({
  /** The entries of the menu; the browser makes none twice. */
  entries: new Set<string>(),
  create: vi.fn(({ id }: { id: string; title: string }) => {
    if (done.entries.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`)
    done.entries.add(id)
  }),
  request: vi.fn(async (_: unknown) => true),
  openTab: vi.fn(async (_: unknown) => ({ id: 9 })),
  openPopup: vi.fn(async () => {}),
  update: vi.fn(async (_: unknown) => ({ windowId: 2 })),
}))
const session: Record<string, unknown> = {}

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en' },
    contextMenus: { removeAll: async () => done.entries.clear(), create: done.create, onClicked: listener('menu') },
    commands: { onCommand: listener('command') },
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputStarted: listener('started'),
      onInputChanged: listener('typed'),
      onInputEntered: listener('entered'),
    },
    permissions: { request: done.request },
    tabs: { create: done.openTab, update: done.update },
    windows: { update: async () => {} },
    action: { openPopup: done.openPopup },
    storage: { session: { get: async () => session }, local: { get: async () => ({}) }, onChanged: listener('stored') },
  },
}))

const { createMenus, openWaysIn } = await import('../../../lib/extension/ways-in.ts')

const open = { showLink: vi.fn(async () => {}), showSelection: vi.fn(async () => {}) }
const tab = { id: 4, windowId: 1 }

beforeEach(() => {
  vi.clearAllMocks()
  openWaysIn(open)
})

describe('the menu of a page', () => {
  it('has an entry for the page, the selection and a link, in the language of the interface', async () => {
    await createMenus({ ...FIRST_DAY, language: 'de' })
    expect(done.create.mock.calls.map(([{ id, title }]) => [id, title])).toEqual([
      ['page', 'Die wichtigsten Fakten dieser Seite'],
      ['selection', 'Die wichtigsten Fakten der Auswahl'],
      ['link', 'Die wichtigsten Fakten hinter diesem Link'],
    ])
  })

  it('is made once at a time, and stays in the language that was chosen last', async () => {
    await Promise.all([createMenus({ ...FIRST_DAY, language: 'fr' }), createMenus({ ...FIRST_DAY, language: 'de' })])
    expect(done.create).toHaveBeenCalledTimes(6)
    expect(done.create.mock.lastCall?.[0].title).toBe('Die wichtigsten Fakten hinter diesem Link')
  })

  it('opens the popup for the page, and the panel for the selection', async () => {
    await heard.menu?.({ menuItemId: 'page' }, tab)
    expect(done.openPopup).toHaveBeenCalledOnce()
    await heard.menu?.({ menuItemId: 'selection' }, tab)
    expect(open.showSelection).toHaveBeenCalledExactlyOnceWith(4)
  })

  it('asks for the site of a link, and only for that', async () => {
    await heard.menu?.({ menuItemId: 'link', linkUrl: 'https://www.news.example/1' }, tab)
    expect(done.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.news.example/*'] })
    expect(open.showLink).toHaveBeenCalledExactlyOnceWith(9, 'https://www.news.example/1')
  })

  it('opens a link that the browser does not grant, and reads nothing', async () => {
    done.request.mockResolvedValueOnce(false)
    await heard.menu?.({ menuItemId: 'link', linkUrl: 'https://www.news.example/1' }, tab)
    expect(done.openTab).toHaveBeenCalledOnce()
    expect(open.showLink).not.toHaveBeenCalled()
  })

  it('leaves links alone that are no pages of the web', async () => {
    await heard.menu?.({ menuItemId: 'link', linkUrl: 'mailto:a@news.example' }, tab)
    await heard.menu?.({ menuItemId: 'link', linkUrl: 'https://addons.mozilla.org/' }, tab)
    expect(done.request).not.toHaveBeenCalled()
  })
})

describe('the address bar', () => {
  it('offers the open articles that have the typed words, and goes to one', async () => {
    const title = 'Fire & <smoke> on a ferry'
    session['page-7'] = {
      kind: 'facts',
      url: 'https://news.example/1',
      summary: { ...sampleSummary, article: { ...sampleSummary.article, title, site: undefined } },
    }
    session['page-8'] = { kind: 'no-article', url: 'https://news.example/', reason: 'home-page' }
    const suggest = vi.fn()
    await heard.typed?.('ferry', suggest)
    expect(suggest).toHaveBeenLastCalledWith([
      { content: 'tab:7', description: 'Fire &#38; &#60;smoke&#62; on a ferry · news.example' },
    ])
    await heard.typed?.('submarine', suggest)
    expect(suggest).toHaveBeenLastCalledWith([])
    await heard.entered?.('tab:7')
    expect(done.update).toHaveBeenCalledExactlyOnceWith(7, { active: true })
  })

  it('gives the facts of the page in front for anything else', async () => {
    await heard.entered?.('whatever')
    expect(done.openPopup).toHaveBeenCalledOnce()
    expect(done.update).not.toHaveBeenCalled()
  })
})
