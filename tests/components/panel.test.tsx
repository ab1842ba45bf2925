// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Panel, type PanelForm, type PanelProps } from '../../components/panel.tsx'
import { english } from '../../lib/labels/english.ts'
import { createTranslate } from '../../lib/labels/translate.ts'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { violations } from './axe.ts'
import { sampleLook, sampleMap, sampleSummary } from './sample-summary.ts'

afterEach(cleanup)

function show(form: PanelForm, rest: Partial<PanelProps> = {}) {
  const on = {
    onShowEvidence: vi.fn(),
    onShowPassage: vi.fn(),
    onBackToFact: vi.fn(),
    onHidePassage: vi.fn(),
    onCopy: vi.fn(),
    onCopyLink: vi.fn(),
    onPrint: vi.fn(),
    onOptions: vi.fn(),
    onToggleMarks: vi.fn(),
    onOtherSide: vi.fn(),
    onExpand: vi.fn(),
    onCollapse: vi.fn(),
    onClose: vi.fn(),
    onMuteSite: vi.fn(),
    onUnmuteSite: vi.fn(),
  }
  const panel = (
    <Panel
      translate={english}
      look={sampleLook}
      form={form}
      summary={sampleSummary}
      site="news.example"
      {...on}
      {...rest}
    />
  )
  return { ...render(panel), on }
}

const button = (name: string) => screen.getByRole('button', { name })

describe('the panel', () => {
  it.each(['open', 'pill', 'tab', 'passage', 'muted'] as const)('has nothing for axe to find: %s', async (form) => {
    const passage = { evidence: sampleSummary.what[0]?.evidence ?? [], index: 0, found: true }
    const { container } = show(form, { message: 'Copied', passage, marks: true })
    expect(await violations(container)).toEqual([])
  })

  it('is a region with a name, and no second main of the page', () => {
    const { container } = show('open')
    expect(screen.getByRole('region', { name: 'Key facts' })).toBeTruthy()
    expect(container.querySelector('main, h1')).toBeNull()
  })

  it.each([
    ['beside its spot, where there is room', 'Oslo', 30, ['Oslo', '37', 'start']],
    ['before it, at the right edge', 'Lima', 120, ['Lima', '113', 'end']],
    ['above it, where neither side has room for all of it', 'San Pedro Sula', 64, ['San Pedro Sula', '64', 'middle']],
    ['cut, where it fits nowhere', 'Santiago de Compostela', 90, ['Santiago…', '83', 'end']],
  ])('names the place on its map %s', (_, name, x, [words, at, anchor]) => {
    const { container } = show('open', { map: { ...sampleMap, places: [{ name, x, y: 46 }] } })
    const label = container.querySelector('.map text')
    expect([label?.textContent, label?.getAttribute('x'), label?.getAttribute('text-anchor')]).toEqual([
      words,
      at,
      anchor,
    ])
  })

  it('has the language, the direction, the colors and the size that the reader chose', () => {
    const arabic = createTranslate('ar', { key_facts: { message: 'أهم الوقائع' } }, messages)
    show('open', { translate: arabic, look: { ...sampleLook, theme: 'dark', textSize: 'large' } })
    const { lang, dir, dataset } = screen.getByRole('region', { name: 'أهم الوقائع' })
    expect({ lang, dir, ...dataset }).toEqual({ lang: 'ar', dir: 'rtl', theme: 'dark', text: 'large' })
  })

  it('says above the facts what the page says of its article: section, place, publication, change', () => {
    const { container } = show('open')
    const about = container.querySelector('.about')
    expect([...(about?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      'World',
      'PORT MERIDEL',
      '10 Mar 2026, 09:20',
      'updated 11:05',
    ])
    expect(about?.querySelector('time')?.dateTime).toBe('2026-03-10T09:20:00Z')
    expect(about?.nextElementSibling?.classList).toContain('section')
  })

  it('has no line about an article of which the page says nothing', () => {
    const { section, dateline, published, modified, ...article } = sampleSummary.article
    const { container } = show('open', { summary: { ...sampleSummary, article } })
    expect(container.querySelector('.about')).toBeNull()
  })

  it('has the sections in the order that the reader chose, where and when together', () => {
    const { container } = show('open', { look: { ...sampleLook, sections: ['when', 'who', 'where', 'what'] } })
    const headings = [...container.querySelectorAll('h2')].map((heading) => heading.textContent)
    expect(headings).toEqual(['Where', 'When', 'Who', 'What happened'])
  })

  it('can be collapsed, closed, sent away and copied', () => {
    const { on } = show('open')
    fireEvent.click(button('Collapse'))
    fireEvent.click(button('Close'))
    fireEvent.click(button('Not on this site'))
    fireEvent.click(button('Copy the facts as Markdown'))
    for (const listener of [on.onCollapse, on.onClose, on.onMuteSite, on.onCopy]) {
      expect(listener).toHaveBeenCalledOnce()
    }
  })

  it('is a bar for the passage alone, with the way back, where the whole would lie over the page', () => {
    const evidence = sampleSummary.what[0]?.evidence ?? []
    const { on, container } = show('passage', { passage: { evidence, index: 0, found: true } })
    expect(container.textContent).toBe('Passage 1 of 2')
    fireEvent.click(button('Back to the fact'))
    expect(on.onBackToFact).toHaveBeenCalledOnce()
  })

  it('marks all facts in the page, or not, and goes to the other side', () => {
    const { on, container } = show('open', { marks: true })
    expect(button('Mark the facts in the article').getAttribute('aria-pressed')).toBe('true')
    expect(container.querySelector('.marking')).toBeTruthy()
    fireEvent.click(button('Mark the facts in the article'))
    fireEvent.click(button('Move to the other side'))
    expect([on.onToggleMarks, on.onOtherSide].map((listener) => listener.mock.calls.length)).toEqual([1, 1])
    cleanup()
    show('open', { onOtherSide: undefined })
    expect(screen.queryByRole('button', { name: 'Mark the facts in the article' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Move to the other side' })).toBeNull()
  })

  it('is a pill with the first fact and the toll', () => {
    const { on } = show('pill')
    const pill = screen.getByRole('button', { name: /^Show the key facts: at least 14 killed A fire/ })
    expect(pill.textContent).toContain('A fire broke out')
    expect(pill.textContent).toContain('at least 14 killed')
    expect(pill.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(pill)
    expect(on.onExpand).toHaveBeenCalledOnce()
  })

  it('is a tab with its icon alone where a pill has no room', () => {
    show('tab')
    expect(button('Show the key facts').textContent).toBe('')
  })

  it('tells a repeated role to a screen reader alone, and puts those named besides last', () => {
    const who = (name: string, role: 'actor' | 'other') => ({ name, role, evidence: [], score: 1 })
    const people = [who('Ann', 'other'), who('Bo', 'actor'), who('Cy', 'actor'), who('Di', 'other')]
    const { container } = show('open', {
      summary: { ...sampleSummary, who: people as unknown as typeof sampleSummary.who },
    })
    const rows = [...container.querySelectorAll('.section-who li')]
    expect(rows.map((row) => row.querySelector('b')?.textContent)).toEqual(['Bo', 'Cy', 'Ann', 'Di'])
    expect(rows.map((row) => row.querySelector('.role .unseen') !== null)).toEqual([false, true, false, true])
    expect(rows.map((row) => row.querySelector('.role')?.textContent)).toEqual([
      'Involved',
      'Involved',
      'Also named',
      'Also named',
    ])
  })

  it('folds a long statement, and gives the whole of it', () => {
    const [first] = sampleSummary.reactions
    if (!first) throw new Error('the sample has a reaction')
    const text = 'The bridge will be rebuilt before the winter. '.repeat(10).trim()
    const fact = { ...first, text, quoted: 'direct', stance: 'says' } as const
    const { container } = show('open', { summary: { ...sampleSummary, reactions: [fact] } })
    const quote = () => container.querySelector('blockquote [dir]')?.textContent ?? ''
    expect(quote().length).toBeLessThan(330)
    expect(quote()).toMatch(/winter\. …”$/)
    fireEvent.click(button('Read it all'))
    expect(quote()).toBe(`“${text}”`)
    expect(button('Show less').getAttribute('aria-expanded')).toBe('true')
    expect(container.querySelector('.section-reactions .chip')).toBeNull()
  })

  it('tells above a statement what it is about, in the words and the direction of the article', () => {
    const { container } = show('open')
    const contexts = [...container.querySelectorAll('.section-reactions .context')]
    expect(contexts.map(({ textContent }) => textContent)).toEqual([
      'context: The coast guard put the number on board at 212',
    ])
    expect(contexts[0]?.querySelector('[dir="auto"]')?.textContent).toMatch(/^The coast guard/)
    expect(contexts[0]?.nextElementSibling?.textContent).toContain('denied that the ship was overcrowded')
  })

  it('says that it will stay away, and can be called back', () => {
    const { on } = show('muted')
    expect(screen.getByRole('status').textContent).toBe('The panel will stay away from news.example.')
    fireEvent.click(button('Undo'))
    expect(on.onUnmuteSite).toHaveBeenCalledOnce()
  })
})
