import { describe, expect, it } from 'vitest'
import { type Measure, placementOf } from '../../../entrypoints/panel/placement.ts'

const wide: Measure = {
  viewport: { width: 1400, height: 900 },
  column: { left: 380, right: 1000, top: 200, bottom: 4000 },
  obstacles: [],
  direction: 'ltr',
}
const narrow: Measure = {
  ...wide,
  viewport: { width: 700, height: 900 },
  column: { left: 20, right: 680, top: 0, bottom: 4000 },
}
const medium: Measure = {
  ...wide,
  viewport: { width: 1000, height: 900 },
  column: { left: 200, right: 800, top: 0, bottom: 4000 },
}
const plain = { collapsed: false, opened: false, muted: false, atPassage: false }

/** The panel's left and right edge in the viewport. */
function edges({ style }: ReturnType<typeof placementOf>, { viewport }: Measure) {
  const width = Number.parseFloat(style.width ?? style['max-width'] ?? '')
  const left =
    style.left === undefined
      ? viewport.width - Number.parseFloat(style.right ?? '') - width
      : Number.parseFloat(style.left)
  return { left, right: left + width }
}

describe('the place of the panel', () => {
  it('is the free margin beside the column', () => {
    const placement = placementOf(wide, plain)
    expect(placement.form).toBe('open')
    expect(edges(placement, wide).left).toBeGreaterThan(1000)
    expect(edges(placement, wide).right).toBeLessThanOrEqual(1400)
    expect(placement.style.top).toBe('16px')
  })

  it('is below a masthead that reaches into the margin, and the panel ends in the window', () => {
    const masthead = [
      { left: 100, right: 300, top: 0, bottom: 90 },
      { left: 1100, right: 1300, top: 0, bottom: 90 },
    ]
    const placement = placementOf({ ...wide, obstacles: masthead }, plain)
    expect(placement).toMatchObject({ form: 'open', top: 106 })
    expect(placement.style).toMatchObject({ top: '106px', 'max-height': '778px' })
  })

  it('ends above what reaches in from the lower edge, where nothing else is free', () => {
    const buttons = [
      { left: 100, right: 160, top: 820, bottom: 880 },
      { left: 1200, right: 1360, top: 840, bottom: 880 },
    ]
    const placement = placementOf({ ...wide, obstacles: buttons }, plain)
    expect(placement.form).toBe('open')
    expect(placement.style).toMatchObject({ top: '16px', 'max-height': '808px' })
    const tall = buttons.map((rect) => ({ ...rect, top: 400 }))
    expect(placementOf({ ...wide, obstacles: tall }, plain).form).not.toBe('open')
  })

  it('stays where it was while that is free', () => {
    expect(placementOf(wide, plain, { top: 106 }).top).toBe(106)
  })

  it('is the other margin when something stands in the first', () => {
    const rail = { left: 1050, right: 1350, top: 300, bottom: 850 }
    const placement = placementOf({ ...wide, obstacles: [rail] }, plain)
    expect(placement.form).toBe('open')
    expect(edges(placement, wide).right).toBeLessThan(380)
  })

  it('is a pill where there is room for no more, clear of the text', () => {
    const placement = placementOf(medium, plain)
    expect(placement).toMatchObject({ form: 'pill', roomy: false })
    expect(edges(placement, medium).left).toBeGreaterThan(800)
  })

  it('is no wider than it was, and narrower where it must be', () => {
    expect(placementOf(wide, plain).width).toBe(340)
    expect(placementOf(wide, plain, { width: 280 })).toMatchObject({ form: 'open', width: 280 })
    const left = placementOf(wide, { ...plain, side: 'left' }, { width: 280 })
    expect(edges(left, wide).right).toBe(364)
    const rail = { left: 1320, right: 1400, top: 0, bottom: 900 }
    expect(placementOf({ ...wide, obstacles: [rail] }, plain, { width: 340 }).width).toBe(288)
  })

  it('is a tab at the edge where there is no room at all', () => {
    expect(placementOf(narrow, plain)).toMatchObject({ form: 'tab', style: { right: '0' } })
    expect(placementOf({ ...narrow, direction: 'rtl' }, plain)).toMatchObject({ form: 'tab', style: { left: '0' } })
  })

  it('is a tab no wider than the room beside the text, on the side that has more of it', () => {
    const tabBeside = (left: number, right: number) =>
      placementOf({ ...narrow, column: { left, right, top: 0, bottom: 4000 } }, plain).style
    expect(tabBeside(40, 660)).toMatchObject({ right: '0', width: '24px' })
    expect(tabBeside(16, 684)).toMatchObject({ right: '0', width: '16px' })
    expect(tabBeside(20, 690)).toMatchObject({ left: '0', width: '20px' })
    expect(tabBeside(0, 700)).toMatchObject({ right: '0', width: '12px' })
    expect(placementOf({ ...narrow, column: undefined }, plain).style).toMatchObject({ right: '0', width: '24px' })
  })

  it('is over the page only when the reader opened it', () => {
    expect(placementOf(narrow, { ...plain, opened: true })).toMatchObject({ form: 'open', roomy: false })
  })

  it('is a pill when the reader wants it small, and a line after "not on this site"', () => {
    expect(placementOf(wide, { ...plain, collapsed: true })).toMatchObject({ form: 'pill', roomy: true })
    expect(placementOf(wide, { ...plain, muted: true }).form).toBe('muted')
  })

  it('is on the side that the reader chose, as long as there is room', () => {
    const left = placementOf(wide, { ...plain, side: 'left' })
    expect(left).toMatchObject({ form: 'open', side: 'left', movable: true })
    expect(edges(left, wide).right).toBeLessThan(380)
    const oneSided = { ...wide, column: { left: 100, right: 1000, top: 0, bottom: 4000 } }
    expect(placementOf(oneSided, { ...plain, side: 'left' })).toMatchObject({ side: 'right', movable: false })
    expect(placementOf(narrow, { ...plain, opened: true, side: 'left' }).style).toMatchObject({ left: '16px' })
    expect(placementOf(narrow, { ...plain, opened: true, side: 'right' }).style).toMatchObject({ left: '344px' })
  })

  it('makes room for the passage where it lies over the page, and stays beside it where it does not', () => {
    const atPassage = { ...plain, opened: true, atPassage: true }
    expect(placementOf(narrow, atPassage).form).toBe('passage')
    expect(placementOf(narrow, { ...plain, atPassage: true }).form).toBe('passage')
    expect(placementOf(wide, atPassage).form).toBe('open')
  })
})
