import { describe, expect, it, vi } from 'vitest'
import { type Article, SECTIONS, type Summary } from '../../../lib/engine/model.ts'
import type { PageState, PageStates } from '../../../lib/extension/page-state.ts'
import { createReader, type Reading, Untouchable } from '../../../lib/extension/reader.ts'
import { sampleSummary } from '../../components/sample-summary.ts'

const TAB = 7

const NO_FACTS = { ...sampleSummary, ...Object.fromEntries(SECTIONS.map((section) => [section, []])) }

function articleOf(url: string, text: string, language = 'en'): Article {
  return { url, title: text, language, text, blocks: [], completeness: 'full' }
}

const readingOf = (url: string, text: string): Reading => ({
  url,
  detection: { article: true, reason: 'structured-data' },
  article: articleOf(url, text),
})

function memoryStates(): PageStates {
  const states = new Map<number, PageState>()
  return {
    get: async (tabId) => states.get(tabId),
    set: async (tabId, state) => void states.set(tabId, state),
    isClosed: async () => false,
    close: async () => {},
    forget: async (tabId) => void states.delete(tabId),
  }
}

/** A reader of pages that come one after another, or when the test lets them. */
function setUp(readPage: (tabId: number) => Promise<Reading>) {
  const states = memoryStates()
  const summarize = vi.fn((article: Article): Summary => {
    const { title, language } = article
    const about = { ...sampleSummary.article, title, language }
    return language.startsWith('de')
      ? { ...NO_FACTS, article: { ...about, unserved: true } }
      : { ...sampleSummary, article: about }
  })
  const waits: number[] = []
  const reader = createReader({
    readPage,
    summarize,
    locate: () => undefined,
    states,
    wait: async (milliseconds) => void waits.push(milliseconds),
  })
  return { reader, states, summarize, waits }
}

const inTurn = (...readings: readonly Reading[]) => {
  let i = 0
  return async () => readings[Math.min(i++, readings.length - 1)] as Reading
}

const titleOf = (state: PageState) => (state.kind === 'facts' ? state.summary.article.title : state.kind)

describe('reading a page', () => {
  it('gives the facts and remembers them', async () => {
    const { reader, states } = setUp(inTurn(readingOf('https://a.example/1', 'one')))
    const state = await reader.read(TAB)
    expect(titleOf(state)).toBe('one')
    expect(await states.get(TAB)).toEqual(state)
  })

  it('tells that there will be facts before it works them out, and of nothing else', async () => {
    const order: string[] = []
    const { reader, summarize } = setUp(
      inTurn(
        { ...readingOf('https://a.example/', 'teasers'), detection: { article: false, reason: 'home-page' } },
        readingOf('https://a.example/1', 'one'),
      ),
    )
    summarize.mockImplementationOnce(() => {
      order.push('summarize')
      return sampleSummary
    })
    const onArticle = () => void order.push('article')
    await reader.read(TAB, { onArticle })
    await reader.read(TAB, { onArticle })
    expect(order).toEqual(['article', 'summarize'])
  })

  it('does not work the same text out twice', async () => {
    const { reader, summarize } = setUp(inTurn(readingOf('https://a.example/1', 'one')))
    await reader.read(TAB)
    await reader.read(TAB)
    expect(summarize).toHaveBeenCalledOnce()
  })

  it('works it out again when the text of the page has changed', async () => {
    const url = 'https://a.example/1'
    const { reader } = setUp(inTurn(readingOf(url, 'one'), readingOf(url, 'one, updated')))
    await reader.read(TAB)
    expect(titleOf(await reader.read(TAB))).toBe('one, updated')
  })

  it('says why a page is no article, and reads it all the same when asked', async () => {
    const home: Reading = {
      ...readingOf('https://a.example/', 'teasers'),
      detection: { article: false, reason: 'home-page' },
    }
    const { reader } = setUp(inTurn(home))
    expect(await reader.read(TAB)).toEqual({ kind: 'no-article', url: 'https://a.example/', reason: 'home-page' })
    expect(titleOf(await reader.read(TAB, { anyway: true }))).toBe('teasers')
  })

  it('tells a page without text, another language, a forbidden page and a failure apart', async () => {
    const url = 'https://a.example/1'
    const detection = { article: true, reason: 'structured-data' }
    const of = (readPage: () => Promise<Reading>) => setUp(readPage).reader.read(TAB)
    expect(await of(inTurn({ url, detection }))).toEqual({ kind: 'no-text', url })
    expect(await of(inTurn({ url, detection, article: articleOf(url, 'eins', 'de-AT') }))).toEqual({
      kind: 'language',
      url,
      language: 'de-AT',
    })
    expect(titleOf(await of(inTurn({ url, detection, article: articleOf(url, 'x', 'und') })))).toBe('x')
    expect(await of(() => Promise.reject(new Untouchable('store')))).toEqual({ kind: 'untouchable' })
    expect(await of(() => Promise.reject(new Error('gone')))).toEqual({ kind: 'failed', problem: 'page' })
  })

  it('says that the engine broke off, and does not remember that', async () => {
    const { reader, states, summarize } = setUp(inTurn(readingOf('https://a.example/1', 'one')))
    const report = vi.spyOn(console, 'error').mockImplementation(() => {})
    summarize.mockImplementationOnce(() => {
      throw new Error('rule')
    })
    expect(await reader.read(TAB)).toEqual({ kind: 'failed', problem: 'engine' })
    expect(await states.get(TAB)).toBeUndefined()
    expect(report).toHaveBeenCalled()
    report.mockRestore()
  })
})

describe('a page that changes inside', () => {
  const one = readingOf('https://a.example/1', 'one')
  const two = readingOf('https://a.example/2', 'two')

  it('is waited for while the new address still shows the article before', async () => {
    const stale = readingOf('https://a.example/2', 'one')
    const { reader, waits } = setUp(inTurn(one, stale, stale, two))
    await reader.read(TAB)
    expect(titleOf(await reader.read(TAB))).toBe('two')
    expect(waits).toEqual([150, 300])
  })

  it('is the same article at another address when its text stays', async () => {
    const { reader, waits } = setUp(inTurn(one, readingOf('https://a.example/1?page=all', 'one')))
    await reader.read(TAB)
    const state = await reader.read(TAB)
    expect(state).toMatchObject({ kind: 'facts', url: 'https://a.example/1?page=all' })
    expect(waits).toHaveLength(4)
  })

  it('is not waited for where the address changes with the story in view', async () => {
    const next = { ...readingOf('https://a.example/2', 'one'), several: true }
    const { reader, waits } = setUp(inTurn(one, next))
    await reader.read(TAB)
    expect(await reader.read(TAB)).toMatchObject({ kind: 'facts', url: 'https://a.example/2' })
    expect(waits).toEqual([])
  })

  it('never gets the answer of an older read', async () => {
    const release: ((reading: Reading) => void)[] = []
    const { reader, states } = setUp(() => new Promise((resolve) => release.push(resolve)))
    const first = reader.read(TAB)
    await vi.waitFor(() => expect(release).toHaveLength(1))
    const second = reader.read(TAB)
    await vi.waitFor(() => expect(release).toHaveLength(2))
    release[1]?.(two)
    expect(titleOf(await second)).toBe('two')
    release[0]?.(one)
    expect(titleOf(await first)).toBe('two')
    expect(titleOf((await states.get(TAB)) as PageState)).toBe('two')
  })
})
