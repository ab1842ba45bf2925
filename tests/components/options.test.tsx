// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Options, type OptionsProps } from '../../components/options/options.tsx'
import { type Sample, Welcome } from '../../components/welcome.tsx'
import { FIRST_DAY } from '../../lib/extension/settings-record.ts'
import { english } from '../../lib/labels/english.ts'
import { violations } from './axe.ts'
import { sampleLook, sampleSummary } from './sample-summary.ts'

afterEach(cleanup)

function show(rest: Partial<OptionsProps> = {}) {
  const on = {
    onPlace: vi.fn(),
    onChoose: vi.fn(),
    onMute: vi.fn(),
    onForget: vi.fn(),
    onChange: vi.fn(),
    onChangeShortcuts: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onReset: vi.fn(),
    onUndo: vi.fn(),
  }
  const { container } = render(
    <Options
      translate={english}
      look={sampleLook}
      choices={FIRST_DAY}
      listed={['apnews.com', 'bbc.com']}
      isGranted={(site) => site !== 'refused.example'}
      isEverywhereGranted={true}
      shortcuts={[{ name: 'Key facts of this article', keys: 'Alt+Shift+K' }]}
      siteNamed={(typed) => (typed && !typed.includes(' ') ? typed.replace(/^https:\/\/|\/.*$/g, '') : undefined)}
      {...on}
      {...rest}
    />,
  )
  return { container, on }
}

const button = (name: string) => screen.getByRole('button', { name })
const sites = {
  'added.example': { chosen: true },
  'away.example': { muted: true },
  'refused.example': { chosen: true },
  'left.example': { side: 'left' },
} as const

describe('the options', () => {
  it('have nothing for axe to find', async () => {
    const { container } = show({ choices: { ...FIRST_DAY, place: 'everywhere', sites }, message: 'Done' })
    expect(await violations(container)).toEqual([])
  })

  it('say where the panel shows itself', () => {
    const { on } = show()
    fireEvent.click(screen.getByRole('radio', { name: /On every news article/ }))
    expect(on.onPlace).toHaveBeenCalledExactlyOnceWith('everywhere')
  })

  it('offer to ask again for what the browser did not grant', () => {
    const { on } = show({ choices: { ...FIRST_DAY, place: 'everywhere', sites }, isEverywhereGranted: false })
    fireEvent.click(button('Ask the browser'))
    expect(on.onPlace).toHaveBeenCalledExactlyOnceWith('everywhere')
    fireEvent.click(button('Show here: refused.example'))
    expect(on.onChoose).toHaveBeenCalledExactlyOnceWith('refused.example')
  })

  it('list the sites that were chosen or sent away, and let go of them', () => {
    const { on } = show({ choices: { ...FIRST_DAY, sites } })
    const listed = within(screen.getByRole('region', { name: 'Sites' })).getAllByRole('listitem')
    expect(listed.map((item) => item.querySelector('bdi')?.textContent)).toEqual([
      'added.example',
      'away.example',
      'refused.example',
    ])
    fireEvent.click(button('Keep away: added.example'))
    fireEvent.click(button('Show here: away.example'))
    fireEvent.click(button('Remove: away.example'))
    expect(on.onMute).toHaveBeenCalledExactlyOnceWith('added.example')
    expect(on.onChoose).toHaveBeenCalledExactlyOnceWith('away.example')
    expect(on.onForget).toHaveBeenCalledExactlyOnceWith('away.example')
  })

  it('find a site of the built-in list, and add one that is on no list', () => {
    const { on } = show()
    const search = screen.getByRole('searchbox')
    fireEvent.input(search, { target: { value: 'apnews' } })
    expect(screen.getByText('On the built-in list')).toBeTruthy()
    fireEvent.input(search, { target: { value: 'https://new.example/world' } })
    fireEvent.click(button('Add new.example'))
    expect(on.onChoose).toHaveBeenCalledExactlyOnceWith('new.example')
    fireEvent.input(search, { target: { value: 'no such' } })
    expect(screen.getByText('No site by this name.')).toBeTruthy()
  })

  it('switch sections off, and move them', () => {
    const { on } = show()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Casualties' }))
    expect(on.onChange.mock.lastCall?.[0].sections[1]).toEqual({ section: 'casualties', shown: false })
    fireEvent.click(button('Move up: Who'))
    const order = on.onChange.mock.lastCall?.[0].sections.map(({ section }: { section: string }) => section)
    expect(order.slice(0, 4)).toEqual(['what', 'who', 'casualties', 'where'])
    expect(button('Move up: What happened').hasAttribute('disabled')).toBe(true)
  })

  it('change looks and language', () => {
    const { on } = show()
    fireEvent.change(screen.getByRole('combobox', { name: 'Colors' }), { target: { value: 'dark' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Text size' }), { target: { value: 'larger' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'ar' } })
    fireEvent.click(screen.getByRole('checkbox', { name: /Start collapsed/ }))
    expect(on.onChange.mock.calls.map(([change]) => change)).toEqual([
      { theme: 'dark' },
      { textSize: 'larger' },
      { language: 'ar' },
      { collapsed: true },
    ])
  })

  it('take a reset back', () => {
    const { on } = show({ message: 'Everything is as on the first day.' })
    fireEvent.click(button('Undo'))
    expect(on.onUndo).toHaveBeenCalledOnce()
  })
})

describe('the welcome page', () => {
  const text = sampleSummary.what.flatMap(({ evidence }) => evidence.map(({ exact }) => exact)).join('\n\n')
  const evidence = [{ start: 0, end: 10, exact: text.slice(0, 10), prefix: '', suffix: '' }]
  const what = sampleSummary.what.slice(0, 1).map((fact) => ({ ...fact, evidence }))
  const sample: Sample = { text, language: 'en', summary: { ...sampleSummary, what } }

  it('has nothing for axe to find, asks where, and marks the sentence of a fact', async () => {
    const on = { onPlace: vi.fn(), onOptions: vi.fn() }
    const { container } = render(
      <Welcome translate={english} look={sampleLook} place="listed" sample={sample} {...on} />,
    )
    expect(await violations(container)).toEqual([])
    fireEvent.click(screen.getByRole('radio', { name: /Never/ }))
    expect(on.onPlace).toHaveBeenCalledExactlyOnceWith('never')
    const [first] = screen.getAllByRole('button', { name: 'Show in the article' })
    if (first) fireEvent.click(first)
    expect(container.querySelector('mark')?.textContent).toBe(text.slice(0, 10))
  })
})
