// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Panel, type PanelForm, type PanelProps } from '../../components/panel.tsx'
import { english } from '../../lib/labels/english.ts'
import { violations } from './axe.ts'
import { sampleSummary } from './sample-summary.ts'

afterEach(cleanup)

function show(form: PanelForm, rest: Partial<PanelProps> = {}) {
  const on = {
    onShowEvidence: vi.fn(),
    onCopy: vi.fn(),
    onExpand: vi.fn(),
    onCollapse: vi.fn(),
    onClose: vi.fn(),
    onMuteSite: vi.fn(),
    onUnmuteSite: vi.fn(),
  }
  const panel = <Panel translate={english} form={form} summary={sampleSummary} site="news.example" {...on} {...rest} />
  return { ...render(panel), on }
}

const button = (name: string) => screen.getByRole('button', { name })

describe('the panel', () => {
  it.each(['open', 'pill', 'tab', 'muted'] as const)('has nothing for axe to find: %s', async (form) => {
    const { container } = show(form, { message: 'Copied' })
    expect(await violations(container)).toEqual([])
  })

  it('is a region with a name, and no second main of the page', () => {
    const { container } = show('open')
    expect(screen.getByRole('region', { name: 'Key facts' })).toBeTruthy()
    expect(container.querySelector('main, h1')).toBeNull()
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

  it('shows a passage', () => {
    const { on } = show('open')
    fireEvent.click(screen.getAllByRole('button', { name: 'Show in article, passage 1 of 1' })[0] as HTMLElement)
    expect(on.onShowEvidence).toHaveBeenCalledOnce()
  })

  it('is a pill with the first fact and the toll', () => {
    const { on } = show('pill')
    const pill = button('Show the key facts')
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
    expect(quote().length).toBeLessThan(250)
    expect(quote()).toMatch(/\w…”$/)
    fireEvent.click(button('Read it all'))
    expect(quote()).toBe(`“${text}”`)
    expect(button('Show less').getAttribute('aria-expanded')).toBe('true')
    expect(container.querySelector('.section-reactions .chip')).toBeNull()
  })

  it('says that it will stay away, and can be called back', () => {
    const { on } = show('muted')
    expect(screen.getByRole('status').textContent).toBe('The panel will stay away from news.example.')
    fireEvent.click(button('Undo'))
    expect(on.onUnmuteSite).toHaveBeenCalledOnce()
  })
})
