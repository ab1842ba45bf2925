// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Popup, type PopupProps } from '../../components/popup.tsx'
import type { SiteChoice, View } from '../../components/view.ts'
import type { Summary } from '../../lib/engine/model.ts'
import { english } from '../../lib/labels/english.ts'
import { violations } from './axe.ts'
import { emptySummary, sampleLook, sampleMap, sampleSummary } from './sample-summary.ts'

afterEach(cleanup)

const listeners = () => ({
  onShowPassage: vi.fn(),
  onBackToFact: vi.fn(),
  onHidePassage: vi.fn(),
  onShowEvidence: vi.fn(),
  onCopy: vi.fn(),
  onCopyLink: vi.fn(),
  onPrint: vi.fn(),
  onOptions: vi.fn(),
  onSummarizeAnyway: vi.fn(),
  onTryAgain: vi.fn(),
  onMuteSite: vi.fn(),
  onUnmuteSite: vi.fn(),
  onAllowSite: vi.fn(),
  onAllowEverywhere: vi.fn(),
  onRevokeEverywhere: vi.fn(),
})

function show(view: View, rest: Partial<PopupProps> = {}) {
  const on = listeners()
  const { container } = render(<Popup translate={english} look={sampleLook} view={view} {...on} {...rest} />)
  return { container, on }
}

const facts = (summary: Summary = sampleSummary): View => ({ kind: 'facts', summary })
const section = (name: string) => within(screen.getByRole('region', { name }))
const button = (name: string) => screen.getByRole('button', { name })

const VIEWS: readonly (readonly [string, View])[] = [
  ['facts', facts()],
  ['facts of a part', facts({ ...sampleSummary, article: { ...sampleSummary.article, completeness: 'partial' } })],
  ['no facts', facts(emptySummary)],
  ['reading', { kind: 'reading' }],
  ['no article', { kind: 'no-article', reason: 'reason_home_page' }],
  ['no text', { kind: 'no-text' }],
  ['another language', { kind: 'language', language: 'de' }],
  ['untouchable', { kind: 'untouchable' }],
  ['failed', { kind: 'failed', problem: 'engine' }],
]

/** The sample as a live page: every passage stands in an entry of ten past nine, and of the toll one in a later entry. */
const live: Summary = JSON.parse(JSON.stringify(sampleSummary), (key, value) =>
  key === 'evidence' ? value.map((one: object, i: number) => ({ ...one, posted: `2026-03-10T09:1${i}:00` })) : value,
)

describe('the popup', () => {
  it('gives the time of the newest entry of a live page that says a fact, but not with names and days', () => {
    const { container } = show(facts(live))
    const timed = [...container.querySelectorAll('.section')].filter((one) => one.querySelector('.posted'))
    expect(timed.length).toBeGreaterThan(2)
    expect(timed.map(({ className }) => className).join(' ')).not.toMatch(/section-(?:who|where|when)/)
    const several = live.casualties.find(({ evidence }) => evidence.length > 1)
    expect(several).toBeDefined()
    expect(section('Casualties').getAllByText(/^10 Mar, 09:1[1-9]$/).length).toBeGreaterThan(0)
  })

  it.each(VIEWS)('has nothing for axe to find: %s', async (_, view) => {
    const { container } = show(view, {
      siteChoice: { site: 'news.example', panel: 'shown', everywhere: false },
      message: 'Copied',
    })
    expect(await violations(container)).toEqual([])
  })

  it('shows the sections in the order of a reader, what first', () => {
    show(facts())
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'What happened',
      'Casualties',
      'Earlier or other events',
      'Who',
      'Where',
      'When',
      'Why',
      'Reactions',
      'Responsibility',
      'Sources differ: number on board',
      'Background',
    ])
  })

  it('hides sections without facts', () => {
    show(facts({ ...sampleSummary, casualties: [], disputed: [] }))
    expect(screen.queryByRole('region', { name: 'Casualties' })).toBeNull()
    expect(screen.queryByText(/Sources differ/)).toBeNull()
  })

  it('gives a toll its number, "at least", and its source', () => {
    show(facts())
    const [killed, , , missing] = section('Casualties').getAllByRole('listitem')
    expect(killed?.textContent).toMatch(/at least\s*14/)
    expect(missing?.textContent).toContain('missing, passengers')
    expect(killed?.querySelector('.source')?.textContent).toBe('source: the coast guard')
  })

  it('puts parts under their total, and other events apart', () => {
    show(facts())
    const rows = section('Casualties').getAllByRole('listitem')
    expect(rows.map((row) => row.querySelector('.count-number')?.textContent)).toEqual(['14', '9', '31', '26'])
    expect(rows[1]?.textContent).toContain('of these')
    expect(section('Earlier or other events').getByText('6')).toBeTruthy()
  })

  it('tells a doubt in words too, not by its look alone', () => {
    show(facts())
    expect(section('Casualties').getByText('reportedly').parentElement?.textContent).toBe('not certain: reportedly')
  })

  it('sets both versions of a dispute side by side, each with its source', () => {
    show(facts())
    const versions = section('Sources differ: number on board')
    expect(versions.getByText('212').closest('li')?.textContent).toContain('source: the coast guard')
    expect(versions.getByText('180').closest('li')?.textContent).toContain('source: the operator')
  })

  it('quotes what a speaker said, and does not quote what is reported', () => {
    show(facts())
    expect(section('Reactions').getByText('“a wound for the whole island”')).toBeTruthy()
    expect(section('Reactions').getByText('denied that the ship was overcrowded')).toBeTruthy()
  })

  it('shows the sentences of a fact by its button, and by a click anywhere on it', () => {
    const { on } = show(facts())
    const [first] = screen.getAllByRole('button', { name: 'Show in the article: 2 passages' }) as [HTMLElement]
    expect(first.getAttribute('aria-description')).toBe(sampleSummary.what[0]?.evidence[0]?.exact)
    fireEvent.click(first)
    fireEvent.click(screen.getByText('Prime Minister Ilse Varga urged the operator to open its books'))
    expect(on.onShowEvidence.mock.calls).toEqual([[sampleSummary.what[0]?.evidence], [sampleSummary.what[1]?.evidence]])
  })

  it('does not take the selection of text for a click', () => {
    const { on } = show(facts())
    const words = screen.getByText('Prime Minister Ilse Varga urged the operator to open its books')
    fireEvent.pointerDown(words, { clientX: 10, clientY: 10 })
    fireEvent.click(words, { clientX: 90, clientY: 12 })
    expect(on.onShowEvidence).not.toHaveBeenCalled()
  })

  it('shows the quotation while the pointer rests on a fact, until Escape', () => {
    vi.useFakeTimers()
    show(facts())
    const fact = screen.getByText(/A fire broke out/).closest('li') as HTMLElement
    fireEvent.pointerEnter(fact, { pointerType: 'mouse' })
    expect(screen.queryByRole('tooltip')).toBeNull()
    act(() => void vi.advanceTimersByTime(1000))
    expect(screen.getByRole('tooltip').textContent).toMatch(
      /^“At least 14 people were killed.*said\.”and 1 more passage$/,
    )
    fireEvent.keyDown(fact, { key: 'Escape' })
    expect(screen.queryByRole('tooltip')).toBeNull()
    vi.useRealTimers()
  })

  it('says which passage is shown, leads on to the others and back to the fact', () => {
    const evidence = sampleSummary.what[0]?.evidence ?? []
    const { on } = show(facts(), { passage: { evidence, index: 1, found: true } })
    expect(screen.getByText('Passage 2 of 2').getAttribute('role')).toBe('status')
    const current = screen.getAllByRole('button').filter((one) => one.getAttribute('aria-current') === 'true')
    expect(current.map((one) => one.closest('li')?.textContent)).toEqual([expect.stringContaining('A fire broke out')])
    fireEvent.click(button('Next passage'))
    fireEvent.click(button('Previous passage'))
    expect(on.onShowPassage.mock.calls).toEqual([[0], [0]])
    fireEvent.click(button('Back to the fact'))
    fireEvent.click(button('Remove the highlight'))
    expect([on.onBackToFact, on.onHidePassage].map((listener) => listener.mock.calls.length)).toEqual([1, 1])
  })

  it('says that a passage is not on the page any more', () => {
    const evidence = sampleSummary.what[1]?.evidence ?? []
    show(facts(), { passage: { evidence, index: 0, found: false } })
    expect(screen.getByText('That sentence can’t be found on the page any more.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Next passage' })).toBeNull()
  })

  it('draws where it happened, with a link to a map on the web', () => {
    show({ kind: 'facts', summary: sampleSummary, map: sampleMap })
    const where = section('Where')
    expect(where.getByRole('img', { name: 'Map: Port Meridel, Norda Islands' }).textContent).toBe('Port Meridel')
    const link = where.getByRole('link', { name: 'OpenStreetMap (opens in a new tab)' })
    expect(link.getAttribute('href')).toBe(
      'https://www.openstreetmap.org/?mlat=41.2000&mlon=-30.4000#map=10/41.2000/-30.4000',
    )
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  it('puts three dates and more in their order', () => {
    const date = (start: string) => ({ text: start, start, precision: 'day' as const, evidence: [], score: 1 })
    const when = [date('2026-03-10'), date('2026-03-12'), date('2026-03-02')]
    const { container } = show(facts({ ...sampleSummary, when }))
    const dates = [...container.querySelectorAll('.timeline time')].map((time) => time.getAttribute('datetime'))
    expect(dates).toEqual(['2026-03-02', '2026-03-10', '2026-03-12'])
    expect(container.querySelector('.timeline .main time')?.getAttribute('datetime')).toBe('2026-03-10')
  })

  it('folds what exceeds the limit of a section behind "more"', () => {
    const extra = Array.from({ length: 9 }, (_, i) => ({
      ...(sampleSummary.reactions[0] as Summary['reactions'][number]),
      text: `statement ${i}`,
    }))
    show(facts({ ...sampleSummary, reactions: extra }))
    const reactions = section('Reactions')
    expect(reactions.getAllByRole('listitem')).toHaveLength(4)
    const more = reactions.getByRole('button', { name: '5 more' })
    expect(more.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(more)
    expect(reactions.getAllByRole('listitem')).toHaveLength(9)
    expect(reactions.getByRole('button', { name: 'Show fewer' }).getAttribute('aria-expanded')).toBe('true')
  })

  it('never makes markup of what a page says', () => {
    const attack = '<img src=x onerror="document.title=1"><script>1</script>'
    const { container } = show(
      facts({
        ...sampleSummary,
        what: [{ text: attack, evidence: [], score: 1 }],
        disputed: [{ about: attack, versions: [{ text: attack, evidence: [], attribution: { source: attack } }] }],
      }),
    )
    expect(container.querySelector('img, script')).toBeNull()
    expect(screen.getAllByText(attack).length).toBeGreaterThan(0)
  })

  it('says that the text is only a part', () => {
    show(facts({ ...sampleSummary, article: { ...sampleSummary.article, completeness: 'partial' } }))
    expect(screen.getByText(/Only a part of this article/)).toBeTruthy()
  })

  it('says in one line why a page is no article, and summarizes it all the same', () => {
    const { on } = show({ kind: 'no-article', reason: 'reason_home_page' })
    expect(screen.getByText('This is a front page, with many stories.')).toBeTruthy()
    fireEvent.click(button('Summarize anyway'))
    expect(on.onSummarizeAnyway).toHaveBeenCalledOnce()
  })

  it('names the language that it does not read', () => {
    show({ kind: 'language', language: 'de' })
    expect(screen.getByText(/This article is in German/)).toBeTruthy()
  })

  it.each(['page', 'engine', 'internal'] as const)('says what failed and offers another try: %s', (problem) => {
    const { on } = show({ kind: 'failed', problem })
    fireEvent.click(button('Try again'))
    expect(on.onTryAgain).toHaveBeenCalledOnce()
  })

  it('offers to copy only when there are facts', () => {
    const { on } = show(facts())
    fireEvent.click(button('Copy the facts as Markdown'))
    expect(on.onCopy).toHaveBeenCalledOnce()
    cleanup()
    show(facts(emptySummary))
    expect(screen.queryByRole('button', { name: /Copy/ })).toBeNull()
    expect(screen.getByText('No key facts found')).toBeTruthy()
  })

  it('reads a message out', () => {
    show(facts(), { message: 'Copied' })
    expect(screen.getByRole('status').textContent).toBe('Copied')
  })

  it('reads out how many facts there are, and not all of them at once', () => {
    const { container } = show(facts())
    const live = [...container.querySelectorAll('[aria-live]')].map((region) => region.textContent)
    expect(live).toEqual(['20 facts', ''])
  })

  it('has the direction and the language of its labels, and the language of the article on the facts', () => {
    const arabic = Object.assign((key: Parameters<typeof english>[0]) => english(key), { language: 'ar' })
    show(facts(), { translate: arabic })
    expect(screen.getByRole('main').getAttribute('dir')).toBe('rtl')
    expect(screen.getByRole('main').getAttribute('lang')).toBe('ar')
    expect(
      section('What happened')
        .getByText(/A fire broke out/)
        .getAttribute('lang'),
    ).toBe('en')
  })
})

describe('the choices for a site', () => {
  const choose = (choice: Omit<SiteChoice, 'site'>) =>
    show(facts(), { siteChoice: { site: 'news.example', ...choice } }).on

  it('where the panel shows itself: not here, or everywhere', () => {
    const on = choose({ panel: 'shown', everywhere: false })
    fireEvent.click(button('Not on this site'))
    fireEvent.click(button('On every news article'))
    expect(on.onMuteSite).toHaveBeenCalledOnce()
    expect(on.onAllowEverywhere).toHaveBeenCalledOnce()
  })

  it('where the reader sent it away: back again', () => {
    const on = choose({ panel: 'muted', everywhere: false })
    expect(screen.getByText('The panel stays away from news.example.')).toBeTruthy()
    fireEvent.click(button('Show it here again'))
    expect(on.onUnmuteSite).toHaveBeenCalledOnce()
  })

  it('where it has no access: here too', () => {
    const on = choose({ panel: 'not-chosen', everywhere: false })
    fireEvent.click(button('Show the panel on this site too'))
    expect(on.onAllowSite).toHaveBeenCalledOnce()
  })

  it('where it may go everywhere: only on the built-in list', () => {
    const on = choose({ panel: 'shown', everywhere: true })
    fireEvent.click(button('Only on the built-in list of news sites'))
    expect(on.onRevokeEverywhere).toHaveBeenCalledOnce()
    expect(screen.queryByRole('button', { name: 'On every news article' })).toBeNull()
  })
})

describe('beside the page', () => {
  const titled = (title: string) => {
    const article = { ...sampleSummary.article, title }
    return show(facts({ ...sampleSummary, article }), { surface: 'beside' }).container.querySelector('.of-article')
  }

  it('says which article the facts are of, unless its headline is the first of them', () => {
    expect(titled('Another headline')?.textContent).toBe('Another headline')
    cleanup()
    expect(titled(sampleSummary.what[0]?.text ?? '')).toBeNull()
  })
})

describe('the ways to take the facts along', () => {
  it('are behind a button beside copying, and close on Escape', () => {
    const { on } = show(facts())
    fireEvent.click(button('More ways to take the facts along'))
    fireEvent.click(button('Copy as JSON'))
    expect(on.onCopy).toHaveBeenCalledExactlyOnceWith('json')
    fireEvent.click(button('More ways to take the facts along'))
    fireEvent.keyDown(button('Print'), { key: 'Escape' })
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Share…' })).toBeNull()
  })
})
