import { beforeEach, describe, expect, it, vi } from 'vitest'
import { locks } from '../locks.ts'

vi.stubGlobal('navigator', { locks: locks() })

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
      onChanged: { addListener: () => {} },
      local: { get: async () => kept.local, set: async (values: object) => void Object.assign(kept.local, values) },
    },
  },
}))
vi.mock('../../../lib/extension/news-sites.ts', () => ({ newsSites: ['listed.example'] }))

const { followEarlierGrants, followGranted, followRevoked, registerChosenSites, siteChoice } = await import(
  '../../../lib/extension/chosen-sites.ts'
)
const { changeSettings, readSettings, setMuted } = await import('../../../lib/extension/settings.ts')

const LISTED = '*://*.listed.example/*'

beforeEach(() => Object.assign(kept, { origins: [LISTED], scripts: [], local: {} }))

describe('the sites that the reader added', () => {
  it('have the detector, the listed ones have it by the manifest', async () => {
    kept.origins.push('*://*.added.example/*')
    await registerChosenSites()
    expect(kept.scripts).toMatchObject([{ matches: ['*://*.added.example/*'], excludeMatches: [LISTED] }])
  })

  it('are not every site when that is granted and not chosen', async () => {
    kept.origins.push('*://*/*')
    await registerChosenSites()
    expect(kept.scripts).toEqual([])
  })

  it('lose it with the permission', async () => {
    kept.origins.push('*://*/*')
    await followGranted(['*://*/*'])
    await registerChosenSites()
    expect(kept.scripts).toHaveLength(1)
    kept.origins = [LISTED]
    await registerChosenSites()
    expect(kept.scripts).toEqual([])
  })

  it('are registered once when several events come together', async () => {
    kept.origins.push('*://*.added.example/*')
    await Promise.all([registerChosenSites(), registerChosenSites(), registerChosenSites()])
    expect(kept.scripts).toHaveLength(1)
  })
})

describe('what the reader can choose', () => {
  const choice = async (url: string) => (await siteChoice(url))?.panel

  it('follows from the permission and from "not on this site"', async () => {
    expect(await choice('https://www.listed.example/1')).toBe('shown')
    expect(await choice('https://other.example/1')).toBe('not-chosen')
    await setMuted('listed.example', true)
    expect(await choice('https://www.listed.example/1')).toBe('muted')
    expect(await choice('https://live.listed.example/1')).toBe('muted')
    await setMuted('listed.example', false)
    expect(await choice('https://www.listed.example/1')).toBe('shown')
  })

  it('is every news article, once that is chosen and granted', async () => {
    kept.origins.push('*://*/*')
    await followGranted(['*://*/*'])
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

describe('where the panel shows itself', () => {
  const choice = async (url: string) => (await siteChoice(url))?.panel
  const place = (chosen: 'listed' | 'chosen' | 'everywhere' | 'never') =>
    changeSettings((now) => ({ ...now, place: chosen }))

  it('may be the chosen sites alone, or nowhere', async () => {
    kept.origins.push('*://*.added.example/*')
    await followGranted(['*://*.added.example/*'])
    expect(await choice('https://added.example/1')).toBe('shown')
    expect(await choice('https://listed.example/1')).toBe('shown')
    await place('chosen')
    expect(await choice('https://added.example/1')).toBe('shown')
    expect(await choice('https://listed.example/1')).toBe('not-chosen')
    await place('never')
    expect(await choice('https://added.example/1')).toBe('off')
  })

  it('is no site that the browser does not grant, whatever the settings say', async () => {
    await place('everywhere')
    expect(await choice('https://other.example/1')).toBe('not-chosen')
  })

  it('follows what the browser takes back', async () => {
    kept.origins.push('*://*.added.example/*', '*://*/*')
    await followGranted(['*://*.added.example/*', '*://*/*'])
    expect(await readSettings()).toMatchObject({ place: 'everywhere', sites: { 'added.example': { chosen: true } } })
    await followRevoked(['*://*.added.example/*', '*://*/*'])
    expect(await readSettings()).toMatchObject({ place: 'listed', sites: {} })
  })

  it('keeps what was granted before there were settings for it, once', async () => {
    kept.origins.push('*://*.added.example/*')
    await followEarlierGrants()
    expect((await readSettings()).sites).toEqual({ 'added.example': { chosen: true } })
    await changeSettings((now) => ({ ...now, sites: {} }))
    await followEarlierGrants()
    expect((await readSettings()).sites).toEqual({})
  })
})
