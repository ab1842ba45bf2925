import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Settings } from '../../lib/extension/settings-record.ts'
import { sampleSummary } from '../components/sample-summary.ts'
import { locks } from './locks.ts'

vi.stubGlobal('navigator', { locks: locks() })

type Listener = (...args: never[]) => unknown
type Sent = { readonly kind: string; readonly body: { readonly language?: string } }

const URL = 'https://listed.example/1'
const TAB = 1

/** What a browser with one tab keeps, and what its panel was told. */
const kept = { local: {} as Record<string, unknown>, session: {} as Record<string, unknown>, sent: [] as Sent[] }
const heard: Record<string, Listener> = {}
const listener = (name: string) => ({
  addListener: (listen: Listener) => {
    heard[name] = listen
  },
})
const executeScript = vi.fn(async (_: { files: string[] }): Promise<unknown> => [])

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'en' },
    runtime: {
      id: 'nutgraf',
      getURL: (path: string) => `extension://nutgraf${path}`,
      onMessage: listener('message'),
      onInstalled: listener('installed'),
    },
    action: {
      setBadgeText: async () => {},
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setPopup: async () => {},
      setTitle: async () => {},
    },
    tabs: {
      onRemoved: listener('closed tab'),
      query: async () => [{ id: TAB, url: URL, active: true }],
      sendMessage: async (_: number, message: Sent) => {
        kept.sent.push(message)
        return { answer: null }
      },
    },
    scripting: { executeScript, getRegisteredContentScripts: async () => [] },
    permissions: {
      onAdded: listener('granted'),
      onRemoved: listener('revoked'),
      contains: async () => true,
      getAll: async () => ({ origins: [] }),
    },
    contextMenus: { removeAll: async () => {}, create: () => {}, onClicked: listener('menu') },
    commands: { onCommand: listener('command') },
    omnibox: {
      onInputStarted: listener('started'),
      onInputChanged: listener('typed'),
      onInputEntered: listener('entered'),
    },
    storage: {
      onChanged: listener('stored'),
      session: {
        get: async () => kept.session,
        set: async (values: object) => void Object.assign(kept.session, values),
      },
      local: {
        get: async () => kept.local,
        set: async (values: Record<string, unknown>) => {
          const oldValue = kept.local.settings
          kept.local = { ...kept.local, ...values }
          heard.stored?.(...([{ settings: { oldValue, newValue: values.settings } }, 'local'] as never[]))
        },
      },
    },
  },
}))
vi.mock('../../lib/extension/news-sites.ts', () => ({ newsSites: ['listed.example'] }))
vi.mock('../../lib/engine/summarize.ts', () => ({ summarize: () => sampleSummary, canRead: () => true }))

const { default: background } = await import('../../entrypoints/background.ts')
const { changeSettings } = await import('../../lib/extension/settings.ts')
const { loadLabels } = await import('../../lib/labels/load.ts')

// Read once, so that no test waits for a file.
await Promise.all((['en', 'ar', 'fr'] as const).map(loadLabels))

/** Chooses as the options do. Settles when what follows from it has reached the page, as far as nothing holds it up. */
async function choose(change: Partial<Settings>): Promise<void> {
  await changeSettings((now) => ({ ...now, ...change }))
  await settle()
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 50))

/** The next script that the page runs takes until `end` is called. */
function slowScript(): { end: (result?: unknown) => Promise<void> } {
  let finish = (_: unknown) => {}
  executeScript.mockReturnValueOnce(
    new Promise((resolve) => {
      finish = resolve
    }),
  )
  return {
    end: async (result) => {
      finish([{ result }])
      await settle()
    },
  }
}

const told = () => kept.sent.map(({ kind, body }) => body.language ?? kind)

beforeEach(async () => {
  background.main()
  await choose({ place: 'listed', language: 'en' })
  const facts = { kind: 'facts', url: URL, summary: sampleSummary, textHash: 1 }
  Object.assign(kept, { session: { [`page-${TAB}`]: facts }, sent: [] })
})

describe('the panel of an open tab, with settings that change one right behind the other', () => {
  it('follows each', async () => {
    await choose({ language: 'ar' })
    await choose({ place: 'never' })
    await choose({ place: 'listed' })
    expect(told()).toEqual(['ar', 'hide', 'ar'])
  })

  it('stays away when the page is still busy with a change before that', async () => {
    const busy = slowScript()
    await choose({ language: 'ar' })
    await choose({ place: 'never' })
    await busy.end()
    expect(told().at(-1)).toBe('hide')
    expect(told()).not.toContain('ar')
  })

  it('has the language that was chosen last', async () => {
    const busy = slowScript()
    await choose({ language: 'ar' })
    await choose({ language: 'fr' })
    await busy.end()
    expect(told().at(-1)).toBe('fr')
    expect(told()).not.toContain('ar')
  })
})

it('stays away from a page that was being read when the reader chose "never"', async () => {
  kept.session = {}
  const read = slowScript()
  const sender = { id: 'nutgraf', url: URL, frameId: 0, tab: { id: TAB } }
  heard.message?.(...([{ kind: 'detected', body: { url: URL } }, sender, () => {}] as never[]))
  await settle()
  await choose({ place: 'never' })
  const text = 'Two people were hurt in a fire in Paris on Monday.'
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }]
  const article = { url: URL, title: 'Fire', language: 'en', text, blocks, completeness: 'full' }
  await read.end({ url: URL, detection: { article: true, reason: '' }, article })
  expect(told().at(-1)).toBe('hide')
  expect(told()).not.toContain('en')
})
