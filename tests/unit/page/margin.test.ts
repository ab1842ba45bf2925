import { describe, expect, it } from 'vitest'
import { PANEL, placePanel, type Rect } from '../../../lib/page/margin.ts'

const WINDOW = { width: 1440, height: 900 }
const rect = (left: number, right: number, top = 0, bottom = 900): Rect => ({ left, right, top, bottom })

describe('placePanel', () => {
  it('stands in the right margin, next to the text', () => {
    expect(placePanel(WINDOW, rect(300, 900))).toEqual({ side: 'right', x: 916, width: PANEL.maxWidth })
  })
  it('goes to the left where there is no room on the right', () => {
    expect(placePanel(WINDOW, rect(500, 1400))).toEqual({ side: 'left', x: 500 - 16 - 340, width: 340 })
  })
  it('tries the sides in the order given', () => {
    expect(placePanel(WINDOW, rect(420, 1020), [], PANEL, ['left', 'right'])).toMatchObject({ side: 'left' })
    expect(placePanel(WINDOW, rect(100, 1020), [], PANEL, ['left'])).toBe('pill')
  })
  it('is narrower where the margin is', () => {
    expect(placePanel(WINDOW, rect(60, 1130))).toEqual({ side: 'right', x: 1146, width: 1440 - 1130 - 32 })
  })
  it('keeps clear of obstacles, to the room nearest to the text', () => {
    expect(placePanel({ ...WINDOW, width: 1900 }, rect(300, 900), [rect(1250, 1500)])).toEqual({
      side: 'right',
      x: 916,
      width: 1250 - 900 - 32,
    })
    expect(placePanel(WINDOW, rect(400, 900), [rect(920, 1220)])).toEqual({
      side: 'left',
      x: 400 - 16 - 340,
      width: 340,
    })
  })
  it('passes over obstacles outside of the window', () => {
    expect(placePanel(WINDOW, rect(300, 900), [rect(950, 1300, 950, 1200), rect(950, 1300, -400, -10)])).toMatchObject({
      side: 'right',
      x: 916,
    })
  })
  it.each([
    ['there is no column', WINDOW, undefined, []],
    ['the text fills the window', WINDOW, rect(0, 1440), []],
    ['the text is wider than the window', WINDOW, rect(-100, 1600), []],
    ['the window is narrow', { width: 390, height: 844 }, rect(16, 374), []],
    ['both margins are taken', WINDOW, rect(420, 1020), [rect(0, 400), rect(1040, 1440)]],
  ] as const)('is a pill where %s', (_why, viewport, column, obstacles) => {
    expect(placePanel(viewport, column, obstacles)).toBe('pill')
  })
  it('is never over the text or an obstacle', () => {
    for (let left = -100; left <= 1500; left += 90) {
      for (let width = 200; width <= 1300; width += 110) {
        for (const obstacle of [rect(0, 100), rect(700, 1000), rect(1200, 1440)]) {
          const column = rect(left, left + width)
          const place = placePanel(WINDOW, column, [obstacle])
          if (place === 'pill') continue
          const [from, to] = [place.x, place.x + place.width]
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(WINDOW.width)
          for (const other of [column, obstacle]) expect(to <= other.left || from >= other.right).toBe(true)
        }
      }
    }
  })
})
