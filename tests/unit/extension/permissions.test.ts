import { beforeEach, describe, expect, it, vi } from 'vitest'

/** What a browser keeps, as far as these modules use it. */
const kept = { origins: [] as string[], scripts: [] as { id: string; matches: string[] }[], local: {} as object }

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: kept.origins }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((pattern) => kept.origins.includes('*://*/*') || kept.origins.includes(pattern)),
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        kept.scripts.filter(({ id }) => ids.includes(id)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        kept.scripts = kept.scripts.filter(({ id }) => !ids.includes(id))
      },
      registerContentScripts: async (scripts: typeof kept.scripts) => {
        for (const { id } of scripts) {
          if (kept.scripts.some((known) => known.id === id)) throw new Error(`Duplicate script ID '${id}'`)
        }
        kept.scripts.push(...scripts)
      },
    },
    storage: {
      local: { get: async () => kept.local, set: async (values: object) => void Object.assign(kept.local, values) },
    },
  },
}))
vi.mock('../../../lib/extension/news-sites.ts', () => ({ newsSites: ['listed.example'] }))

const { registerChosenSites, siteChoice } = await import('../../../lib/extension/permissions.ts')
const { readSettings, arrangePanel, setMarks, setMuted } = await import('../../../lib/extension/settings.ts')

const LISTED = '*://*.listed.example/*'

beforeEach(() => Object.assign(kept, { origins: [LISTED], scripts: [], local: {} }))

describe('the sites that the reader added', () => {
  it('have the detector, the listed ones have it by the manifest', async () => {
    kept.origins.push('*://*.added.example/*')
    await registerChosenSites()
    expect(kept.scripts).toMatchObject([{ matches: ['*://*.added.example/*'], excludeMatches: [LISTED] }])
  })

  it('lose it with the permission', async () => {
    kept.origins.push('*://*/*')
    await registerChosenSites()
    kept.origins = [LISTED]
    await registerChosenSites()
    expect(kept.scripts).toEqual([])
  })

  it('are registered once when several events come together', async () => {
    kept.origins.push('*://*/*')
    await Promise.all([registerChosenSites(), registerChosenSites(), registerChosenSites()])
    expect(kept.scripts).toHaveLength(1)
  })
})

describe('what the reader can choose', () => {
  const choice = async (url: string) => (await siteChoice(url))?.panel

  it('follows from the permission and from "not on this site"', async () => {
    expect(await choice('https://www.listed.example/1')).toBe('shown')
    expect(await choice('https://other.example/1')).toBe('not-permitted')
    await setMuted('listed.example', true)
    expect(await choice('https://www.listed.example/1')).toBe('muted')
    expect(await choice('https://live.listed.example/1')).toBe('muted')
    await setMuted('listed.example', false)
    expect(await choice('https://www.listed.example/1')).toBe('shown')
  })

  it('says when every site is permitted', async () => {
    kept.origins.push('*://*/*')
    expect(await siteChoice('https://other.example/1')).toEqual({
      site: 'other.example',
      panel: 'shown',
      everywhere: true,
    })
  })

  it('is nothing where no panel can ever be', async () => {
    expect(await choice('chrome://version')).toBeUndefined()
    expect(await choice('https://addons.mozilla.org/')).toBeUndefined()
  })
})

describe('settings', () => {
  it('are as on the first day when they are missing or damaged', async () => {
    expect(await readSettings()).toEqual({ collapsed: false, marks: false, panels: {}, mutedSites: [] })
    kept.local = { collapsed: 'yes', marks: 1, panels: { 'a.example': { side: 'up' } }, mutedSites: [1, {}] }
    expect(await readSettings()).toEqual({ collapsed: false, marks: false, panels: {}, mutedSites: [] })
  })

  it('are kept, each site once', async () => {
    await setMarks(true)
    await arrangePanel('a.example', { side: 'left' })
    await arrangePanel('a.example', { collapsed: true })
    await setMuted('a.example', true)
    await setMuted('a.example', true)
    await setMuted('b.example', true)
    expect(await readSettings()).toEqual({
      collapsed: false,
      marks: true,
      panels: { 'a.example': { side: 'left', collapsed: true } },
      mutedSites: ['a.example', 'b.example'],
    })
  })

  it('let a subdomain back by letting its whole site back', async () => {
    await setMuted('a.example', true)
    await setMuted('live.a.example', false)
    expect((await readSettings()).mutedSites).toEqual([])
  })
})
