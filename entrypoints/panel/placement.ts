import type { PanelForm } from '../../components/panel.tsx'
import { PANEL, type PanelSize, placePanel, type Rect, type Side } from '../../lib/page/margin.ts'

/** What the page leaves free, in CSS px of the viewport. */
export type Measure = {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly column: Rect | undefined
  readonly obstacles: readonly Rect[]
  readonly direction: 'ltr' | 'rtl'
}

export type Wishes = {
  /** The reader wants it small on every page. */
  readonly collapsed: boolean
  /** The reader opened it on this page, where there may be no room. */
  readonly opened: boolean
  /** The reader just said "not on this site". */
  readonly muted: boolean
  /** The reader is looking at a passage that is shown in the page. */
  readonly atPassage: boolean
  /** The side that the reader moved it to. */
  readonly side?: Side | undefined
}

export type Placement = {
  readonly form: PanelForm
  /** CSS properties of the host. */
  readonly style: Readonly<Record<string, string>>
  /** Whether a margin has room for the whole panel. */
  readonly roomy: boolean
  readonly side: Side
  /** Whether it could stand on the other side too. */
  readonly movable: boolean
  readonly top: number
  /** Of the panel in the margin; undefined where there is none. */
  readonly width: number | undefined
}

/** Where the panel was before: it stays there, and is no wider, as long as that is free, so that nothing moves while the reader scrolls. */
export type Kept = { readonly top?: number | undefined; readonly width?: number | undefined }

/** Distances and sizes in CSS px. A pill and a tab stand at the bottom: only what is down there is in their way. */
const EDGE = 16
const PILL: PanelSize = { minWidth: 150, maxWidth: 340, gap: EDGE }
const PILL_BAND = 80
/** As narrow as the room beside the text, so that no line ends below it; what is narrower than the least nobody finds. */
const TAB = { width: 24, least: 12, bottom: 96 }
/** A masthead may reach into the margins: the panel then begins below it, in at most this share of the viewport's height. */
const LOWEST_TOP = 0.4
/** What reaches in from below (a chat button, a notice) leaves it at least this share; the panel ends above it. */
const HIGHEST_BOTTOM = 0.6

/**
 * The form that the panel takes, and where. By itself it lies in a free margin or not at all: without room for the whole it is a
 * pill, without room for that a tab at the edge. Only the reader's own click lets it lie over the page.
 */
export function placementOf(measure: Measure, wishes: Wishes, kept: Kept = {}): Placement {
  const { viewport, column, obstacles, direction } = measure
  const lineEnd: Side = direction === 'rtl' ? 'left' : 'right'
  const first = wishes.side ?? lineEnd
  const sides = [first, otherSide(first)]
  const margin = freeMargin(measure, sides, kept)
  const roomy = margin !== undefined
  const side = margin?.side ?? first
  const movable = !roomy || freeMargin(measure, [otherSide(side)], kept) !== undefined
  const place = (form: PanelForm, style: Readonly<Record<string, string>>): Placement => ({
    form,
    style,
    roomy,
    side,
    movable,
    top: margin?.top ?? EDGE,
    width: margin?.width,
  })
  const inMargin = margin ? { left: px(margin.x), width: px(margin.width) } : overPage(viewport.width, side)

  if (wishes.muted) return place('muted', { ...inMargin, bottom: px(EDGE) })
  // Also where the passage lies at a place of the page that has no margin, and the panel was in one before.
  if (wishes.atPassage && !roomy) return place('passage', { ...inMargin, bottom: px(EDGE) })
  if (wishes.opened || (roomy && !wishes.collapsed)) {
    const top = margin?.top ?? EDGE
    const bottom = margin?.bottom ?? viewport.height
    return place('open', { ...inMargin, top: px(top), 'max-height': px(bottom - top - EDGE) })
  }
  const below = obstacles.filter(({ bottom }) => bottom > viewport.height - PILL_BAND)
  const pill = placePanel(viewport, column, below, PILL, sides)
  if (pill !== 'pill') return place('pill', { ...edge(pill.side, viewport.width, pill), bottom: px(EDGE) })
  const room = {
    left: column?.left ?? TAB.width,
    right: viewport.width - (column?.right ?? viewport.width - TAB.width),
  }
  const [tabSide = first] = sides.toSorted((a, b) => Math.min(room[b], TAB.width) - Math.min(room[a], TAB.width))
  const width = Math.max(TAB.least, Math.min(TAB.width, Math.floor(room[tabSide])))
  return place('tab', { [tabSide]: '0', width: px(width), bottom: px(TAB.bottom) })
}

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')

const px = (length: number) => `${length}px`

/** The free margin, as tall as can be: from where the panel was, from the top of the window, or below what reaches in there. */
function freeMargin(
  { viewport, column, obstacles }: Measure,
  sides: readonly Side[],
  { top: lastTop = EDGE, width }: Kept,
) {
  const size = { ...PANEL, maxWidth: width ?? PANEL.maxWidth }
  const below = obstacles.map(({ bottom }) => bottom + EDGE).sort((a, b) => a - b)
  const above = obstacles.map((rect) => rect.top).sort((a, b) => b - a)
  for (const bottom of [viewport.height, ...above.filter((top) => top < viewport.height)]) {
    if (bottom < viewport.height * HIGHEST_BOTTOM) break
    for (const top of [lastTop, EDGE, ...below]) {
      if (top > viewport.height * LOWEST_TOP) continue
      const inTheWay = obstacles.filter((rect) => rect.bottom > top && rect.top < bottom)
      const margin = placePanel(viewport, column, inTheWay, size, sides)
      if (margin !== 'pill') return { ...margin, top, bottom }
    }
  }
  return undefined
}

/** Opened by the reader where there is no room: at an edge of the window, as wide as usual. */
function overPage(viewportWidth: number, side: Side) {
  const width = Math.min(PANEL.maxWidth, viewportWidth - 2 * EDGE)
  return { left: px(side === 'left' ? EDGE : viewportWidth - EDGE - width), width: px(width) }
}

/** The pill is as wide as its words, and keeps to the outer side of its room. */
function edge(side: Side, viewportWidth: number, { x, width }: { x: number; width: number }) {
  const style = side === 'left' ? { left: px(x) } : { right: px(viewportWidth - x - width) }
  return { ...style, 'max-width': px(width) }
}
