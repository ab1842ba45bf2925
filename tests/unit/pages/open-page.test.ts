import { beforeEach, expect, it, vi } from 'vitest'
import { FIRST_DAY, type Settings } from '../../../lib/extension/settings-record.ts'

const heard: { changed?: (settings: Settings) => void } = {}
const stored = vi.hoisted(() => ({ read: vi.fn() }))
/** Words that are ready when the test says so. */
const waiting = new Map<string, () => void>()

vi.mock('../../../lib/extension/settings.ts', () => ({
  interfaceLanguage: ({ language }: Settings) => language,
  readSettings: stored.read,
  watchSettings: (listener: (settings: Settings) => void) => {
    heard.changed = listener
  },
}))
vi.mock('../../../lib/labels/load.ts', () => ({
  loadLabels: async () => ({}),
  loadTranslate: (language: string) =>
    new Promise((resolve) => waiting.set(language, () => resolve(Object.assign((key: string) => key, { language })))),
}))
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} })

const { keepDrawn } = await import('../../../entrypoints/pages/open-page.ts')

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const ready = async (language: string) => {
  await settle()
  waiting.get(language)?.()
  await settle()
}
const root = { lang: '', dir: '', dataset: {} as Record<string, string> }
const drawn: string[] = []
const open = () =>
  keepDrawn({ documentElement: root } as unknown as Document, ({ translate }) => drawn.push(translate.language))

beforeEach(() => {
  stored.read.mockResolvedValue({ ...FIRST_DAY, language: 'en' })
  drawn.length = 0
  waiting.clear()
})

it('draws a page, and draws it again when the settings have changed', async () => {
  void open()
  await ready('en')
  heard.changed?.({ ...FIRST_DAY, language: 'ar', theme: 'dark' })
  await ready('ar')
  expect(drawn).toEqual(['en', 'ar'])
  expect(root).toEqual({ lang: 'ar', dir: 'rtl', dataset: { theme: 'dark' } })
})

it('stays with what was chosen last, also when its words are ready first', async () => {
  void open()
  await ready('en')
  heard.changed?.({ ...FIRST_DAY, language: 'ar' })
  heard.changed?.({ ...FIRST_DAY, language: 'fr' })
  await ready('fr')
  await ready('ar')
  expect(drawn).toEqual(['en', 'fr'])
  expect(root.lang).toBe('fr')
})
