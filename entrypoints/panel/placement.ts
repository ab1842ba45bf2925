import type { PanelForm } from '../../components/panel.tsx'
import { PANEL, type PanelSize, placePanel, type Rect } from '../../lib/page/margin.ts'

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
}

export type Placement = {
  readonly form: PanelForm
  /** CSS properties of the host. */
  readonly style: Readonly<Record<string, string>>
  /** Whether a margin has room for the whole panel. */
  readonly roomy: boolean
}

/** Distances and sizes in CSS px. A pill and a tab stand at the bottom: only what is down there is in their way. */
const EDGE = 16
const PILL: PanelSize = { minWidth: 150, maxWidth: 280, gap: EDGE }
const PILL_BAND = 80
const TAB = { width: 24, bottom: 96, height: 46 }

/**
 * The form that the panel takes, and where. By itself it lies in a free margin or not at all: without room for the whole it is a
 * pill, without room for that a tab at the edge. Only the reader's own click lets it lie over the page.
 */
export function placementOf(measure: Measure, wishes: Wishes): Placement {
  const { viewport, column, obstacles, direction } = measure
  const margin = placePanel(viewport, column, obstacles, PANEL, direction)
  const roomy = margin !== 'pill'
  const place = (style: Readonly<Record<string, string>>, form: PanelForm): Placement => ({ form, style, roomy })
  const inMargin = roomy ? across(margin.x, margin.width) : overPage(viewport.width, direction)

  if (wishes.muted) return place({ ...inMargin, bottom: px(EDGE) }, 'muted')
  if (wishes.opened || (roomy && !wishes.collapsed)) {
    return place({ ...inMargin, top: px(EDGE), 'max-height': `calc(100vh - ${2 * EDGE}px)` }, 'open')
  }
  const below = obstacles.filter(({ bottom }) => bottom > viewport.height - PILL_BAND)
  const pill = placePanel(viewport, column, below, PILL, direction)
  if (pill !== 'pill') return place({ ...edge(pill.side, viewport.width, pill), bottom: px(EDGE) }, 'pill')
  return place({ [direction === 'rtl' ? 'left' : 'right']: '0', width: px(TAB.width), bottom: px(TAB.bottom) }, 'tab')
}

const px = (length: number) => `${length}px`
const across = (x: number, width: number) => ({ left: px(x), width: px(width) })

/** Opened by the reader where there is no room: at the edge at which lines end, as wide as usual. */
function overPage(viewportWidth: number, direction: 'ltr' | 'rtl') {
  return {
    [direction === 'rtl' ? 'left' : 'right']: px(EDGE),
    width: px(Math.min(PANEL.maxWidth, viewportWidth - 2 * EDGE)),
  }
}

/** The pill is as wide as its words, and keeps to the outer side of its room. */
function edge(side: 'left' | 'right', viewportWidth: number, { x, width }: { x: number; width: number }) {
  const style = side === 'left' ? { left: px(x) } : { right: px(viewportWidth - x - width) }
  return { ...style, 'max-width': px(width) }
}
