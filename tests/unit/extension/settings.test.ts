import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SECTIONS } from '../../../lib/engine/model.ts'
import { lookOf, withSections } from '../../../lib/extension/look.ts'
import { changesPanels, FIRST_DAY, recordOf, settingsOf } from '../../../lib/extension/settings-record.ts'
import { sampleSummary } from '../../components/sample-summary.ts'
import { locks } from '../locks.ts'

vi.stubGlobal('navigator', { locks: locks() })

type Change = Record<string, { oldValue?: unknown; newValue?: unknown }>
const kept = { local: {} as Record<string, unknown>, listeners: [] as ((changes: Change, area: string) => void)[] }

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'pt-BR' },
    storage: {
      onChanged: {
        addListener: (listener: (typeof kept.listeners)[number]) => kept.listeners.push(listener),
        removeListener: (gone: unknown) => {
          kept.listeners = kept.listeners.filter((listener) => listener !== gone)
        },
      },
      local: {
        get: async () => structuredClone(kept.local),
        set: async (values: Record<string, unknown>) => {
          const before = kept.local
          kept.local = JSON.parse(JSON.stringify({ ...before, ...values }))
          for (const listener of kept.listeners) {
            for (const key of Object.keys(values)) {
              listener({ [key]: { oldValue: before[key], newValue: kept.local[key] } }, 'local')
            }
          }
        },
      },
    },
  },
}))

const settings = await import('../../../lib/extension/settings.ts')
const {
  arrangePanel,
  changeSettings,
  interfaceLanguage,
  readSettings,
  setMarks,
  setMuted,
  settingsOfSite,
  watchSettings,
} = settings

beforeEach(() => Object.assign(kept, { local: {}, listeners: [] }))

describe('a record of settings', () => {
  it('is as on the first day when it is missing or damaged', () => {
    for (const value of [undefined, null, 'no', 3, [], { version: 2 }, { version: 'x', sites: [] }])
      expect(settingsOf(value)).toEqual(FIRST_DAY)
  })

  it('keeps what is sound beside what is damaged', () => {
    expect(
      settingsOf({
        version: 2,
        theme: 'dark',
        textSize: 'enormous',
        sites: {
          'a.example': { muted: true, color: 'red' },
          'b.example': { collapsed: 'yes' },
          'not a site': { muted: true },
          'c.example': {},
        },
      }),
    ).toEqual({ ...FIRST_DAY, theme: 'dark', sites: { 'a.example': { muted: true } } })
  })

  it('has every section once, the unnamed ones last', () => {
    const { sections } = settingsOf({
      version: 2,
      sections: [
        { section: 'who', shown: false },
        { section: 'who', shown: true },
        { section: 'weather', shown: true },
        { section: 'background', shown: true },
      ],
    })
    expect(sections.slice(0, 3)).toEqual([
      { section: 'who', shown: false },
      { section: 'background', shown: true },
      { section: 'what', shown: true },
    ])
    expect(sections.map(({ section }) => section).sort()).toEqual([...SECTIONS].sort())
  })

  it('comes back from an export as it was', () => {
    const chosen = settingsOf({ version: 2, place: 'never', language: 'ar', sites: { 'a.example': { side: 'left' } } })
    expect(settingsOf(JSON.parse(JSON.stringify(recordOf(chosen))))).toEqual(chosen)
  })

  it('of the first version loses nothing', () => {
    const panels = { 'a.example': { side: 'left' }, 'c.example': { collapsed: true } }
    expect(settingsOf({ collapsed: true, marks: true, panels, mutedSites: ['a.example', 'b.example'] })).toEqual({
      ...FIRST_DAY,
      collapsed: true,
      marks: true,
      sites: {
        'a.example': { side: 'left', muted: true },
        'b.example': { muted: true },
        'c.example': { collapsed: true },
      },
    })
  })
})

describe('settings', () => {
  it('are taken over from the first version, and stay', async () => {
    kept.local = { collapsed: true, mutedSites: ['a.example'] }
    expect(await readSettings()).toMatchObject({ collapsed: true, sites: { 'a.example': { muted: true } } })
    await changeSettings((now) => ({ ...now, theme: 'dark' }))
    expect(await readSettings()).toMatchObject({
      collapsed: true,
      theme: 'dark',
      sites: { 'a.example': { muted: true } },
    })
  })

  it('lose no change when several come together', async () => {
    await Promise.all([
      setMuted('a.example', true),
      setMuted('b.example', true),
      arrangePanel('a.example', { side: 'left' }),
      arrangePanel('a.example', { collapsed: true }),
    ])
    expect((await readSettings()).sites).toEqual({
      'a.example': { muted: true, side: 'left', collapsed: true },
      'b.example': { muted: true },
    })
  })

  it('lose no change when another page of the extension makes one at the same time', async () => {
    vi.resetModules()
    const elsewhere = await import('../../../lib/extension/settings.ts')
    await Promise.all([setMarks(true), elsewhere.setMuted('a.example', true)])
    expect(await readSettings()).toMatchObject({ marks: true, sites: { 'a.example': { muted: true } } })
  })

  it('go on changing after a change that failed', async () => {
    await expect(
      changeSettings(() => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await setMarks(true)).toMatchObject({ marks: true })
  })

  it('tell who watches, with what was before', async () => {
    const onChange = vi.fn()
    const stop = watchSettings(onChange)
    await changeSettings((now) => ({ ...now, theme: 'dark' }))
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...FIRST_DAY, theme: 'dark' }, FIRST_DAY)
    stop()
    await changeSettings((now) => ({ ...now, theme: 'light' }))
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('let a subdomain back by letting its whole site back', async () => {
    await setMuted('a.example', true)
    await setMuted('live.a.example', false)
    expect((await readSettings()).sites).toEqual({})
  })

  it('concern open panels, but for how a panel is arranged', () => {
    const muted = { ...FIRST_DAY, sites: { 'a.example': { muted: true } } } as const
    expect(changesPanels(muted, FIRST_DAY)).toBe(true)
    expect(changesPanels({ ...FIRST_DAY, theme: 'dark' }, FIRST_DAY)).toBe(true)
    const arranged = { ...muted, sites: { 'a.example': { muted: true, side: 'left' } } } as const
    expect(changesPanels(arranged, muted)).toBe(false)
  })

  it('of a site fill in what the sites above it say', () => {
    const sites = { 'a.example': { muted: true, side: 'left' }, 'live.a.example': { side: 'right' } } as const
    expect(settingsOfSite({ sites }, 'live.a.example')).toEqual({ muted: true, side: 'right' })
    expect(settingsOfSite({ sites }, 'a.example')).toEqual({ muted: true, side: 'left' })
    expect(settingsOfSite({ sites }, 'other.example')).toEqual({})
  })

  it('have the language of the browser until the reader chooses one', () => {
    expect(interfaceLanguage({ language: 'browser' })).toBe('pt')
    expect(interfaceLanguage({ language: 'hi' })).toBe('hi')
  })
})

describe('the look', () => {
  it('has the sections that are shown, in the order that was chosen', () => {
    const chosen = settingsOf({
      version: 2,
      sections: [
        { section: 'who', shown: true },
        { section: 'what', shown: false },
      ],
    })
    expect(lookOf(chosen).sections.slice(0, 2)).toEqual(['who', 'casualties'])
    expect(withSections(sampleSummary, chosen).what).toEqual([])
    expect(withSections(sampleSummary, chosen).who).toBe(sampleSummary.who)
  })
})
