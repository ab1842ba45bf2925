// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createHighlighter } from '../../../lib/page/highlight.ts'

type HighlightWindow = Parameters<typeof createHighlighter>[0]

class FakeHighlight {
  readonly ranges: readonly Range[]
  priority = 0
  constructor(...ranges: readonly Range[]) {
    this.ranges = ranges
  }
}

const rangeOf = (selector: string): Range => {
  const range = document.createRange()
  range.selectNodeContents(document.querySelector(selector) as Element)
  return range
}

let scrolled: unknown[] = []
const windowWith = (parts: object, reduced = false): HighlightWindow =>
  ({
    document,
    matchMedia: (query: string) => ({ matches: reduced && query.includes('reduce') }),
    setTimeout: (...a: Parameters<typeof setTimeout>) => setTimeout(...a),
    clearTimeout: (id: number) => clearTimeout(id),
    scrollX: 0,
    scrollY: 0,
    innerHeight: 600,
    scrollBy: (options: unknown) => scrolled.push(options),
    ...parts,
  }) as unknown as HighlightWindow

beforeEach(() => {
  document.body.innerHTML = '<details><p id="one">One</p></details><p id="two">Two</p>'
  scrolled = []
  Element.prototype.scrollIntoView = (options) => {
    scrolled.push(options)
  }
})

describe('createHighlighter', () => {
  it('marks under its own key and deletes no other', () => {
    const page = new FakeHighlight()
    const registry = new Map<string, unknown>([['of-the-page', page]])
    const before = document.body.innerHTML
    const highlighter = createHighlighter(windowWith({ CSS: { highlights: registry }, Highlight: FakeHighlight }))
    highlighter.show([rangeOf('#two')])
    expect([...registry.keys()]).toEqual(['of-the-page', 'nutgraf-evidence'])
    expect(document.body.innerHTML).toBe(before)
    highlighter.clear()
    expect([...registry.keys()]).toEqual(['of-the-page'])
  })
  it('scrolls smoothly, and at once where less motion is wanted', () => {
    const parts = { CSS: { highlights: new Map() }, Highlight: FakeHighlight }
    createHighlighter(windowWith(parts)).show([rangeOf('#two')])
    createHighlighter(windowWith(parts, true)).show([rangeOf('#two')])
    expect(scrolled).toMatchObject([{ behavior: 'smooth', block: 'center' }, { behavior: 'instant' }])
  })
  it('brings the words up, not the middle of a part that is taller than the window', () => {
    const range = rangeOf('#two')
    const parent = document.querySelector('#two') as Element
    parent.getBoundingClientRect = () => ({ top: -2000, height: 5000 }) as DOMRect
    range.getBoundingClientRect = () => ({ top: 1900, height: 40 }) as DOMRect
    createHighlighter(windowWith({ CSS: { highlights: new Map() }, Highlight: FakeHighlight })).show([range])
    expect(scrolled).toMatchObject([{ behavior: 'instant' }, { top: 1620, behavior: 'instant' }])
  })
  it('opens a closed part that holds the words', () => {
    createHighlighter(windowWith({ CSS: { highlights: new Map() }, Highlight: FakeHighlight })).show([rangeOf('#one')])
    expect(document.querySelector('details')?.hasAttribute('open')).toBe(true)
  })
  it('lays rectangles over the words where the browser has no highlights, and takes them away', () => {
    vi.useFakeTimers()
    const range = rangeOf('#two')
    range.getClientRects = () => [{ left: 1, top: 2, width: 3, height: 4 }] as unknown as DOMRectList
    const text = document.body.textContent
    createHighlighter(windowWith({})).show([range])
    expect(document.querySelectorAll('nutgraf-highlight')).toHaveLength(1)
    expect(document.body.textContent).toBe(text)
    vi.advanceTimersByTime(5000)
    expect(document.querySelectorAll('nutgraf-highlight')).toHaveLength(0)
    vi.useRealTimers()
  })
  it('marks facts by section, each under a key of its own, and takes only those away', () => {
    const registry = new Map<string, unknown>([['nutgraf-evidence', new FakeHighlight()]])
    const { mark } = createHighlighter(windowWith({ CSS: { highlights: registry }, Highlight: FakeHighlight }))
    expect(
      mark(
        new Map([
          ['who', [rangeOf('#one')]],
          ['where', [rangeOf('#two'), rangeOf('#one')]],
        ]),
      ),
    ).toBe(true)
    expect([...registry.keys()]).toEqual(['nutgraf-evidence', 'nutgraf-who', 'nutgraf-where'])
    expect((registry.get('nutgraf-where') as FakeHighlight).ranges).toHaveLength(2)
    mark(new Map())
    expect([...registry.keys()]).toEqual(['nutgraf-evidence'])
    expect(createHighlighter(windowWith({})).mark(new Map())).toBe(false)
    expect(scrolled).toEqual([])
  })
  it('does nothing without a range', () => {
    createHighlighter(windowWith({})).show([])
    expect(scrolled).toEqual([])
  })
})
