import type { PanelForm } from '../../components/panel.tsx'

/** How the panel is laid out; widths and margins in CSS px. */
const EDGE = 16
const PANEL_WIDTH = { least: 260, most: 360 } as const
const PILL_WIDTH = { least: 150, most: 300 } as const

/** The free room beside the article column, in CSS px of the viewport: a strip from `left` to `right`. */
export type FreeMargin = { readonly side: 'left' | 'right'; readonly left: number; readonly right: number }

export type Wishes = {
  /** The reader wants it small on every page. */
  readonly collapsed: boolean
  /** The reader opened it on this page, where there may be no room. */
  readonly opened: boolean
  readonly muted: boolean
}

export type Placement = {
  readonly form: PanelForm
  /** CSS properties of the host. */
  readonly style: Readonly<Record<string, string>>
  /** Whether the margin has room for the whole panel. */
  readonly roomy: boolean
}

/**
 * The form that the panel takes, and where. By itself it lies in the free margin or not at all: without room for the whole it
 * is a pill, without room for that a tab at the edge. Only the reader's own click lets it lie over the page.
 */
export function placementOf(margin: FreeMargin, wishes: Wishes, viewportWidth: number): Placement {
  const room = margin.right - margin.left - EDGE
  const roomy = room >= PANEL_WIDTH.least
  if (!wishes.muted && (wishes.opened || (roomy && !wishes.collapsed))) {
    const width = Math.min(PANEL_WIDTH.most, roomy ? room : viewportWidth - 2 * EDGE)
    return {
      form: 'open',
      roomy,
      style: { ...edge(margin.side, EDGE), width: `${width}px`, top: '16px', 'max-height': 'calc(100vh - 32px)' },
    }
  }
  if (wishes.muted) {
    const width = Math.min(PILL_WIDTH.most, viewportWidth - 2 * EDGE)
    return { form: 'muted', roomy, style: { ...edge(margin.side, EDGE), bottom: '16px', width: `${width}px` } }
  }
  if (room >= PILL_WIDTH.least) {
    const width = Math.min(PILL_WIDTH.most, room)
    return { form: 'pill', roomy, style: { ...edge(margin.side, EDGE), bottom: '16px', 'max-width': `${width}px` } }
  }
  return { form: 'tab', roomy, style: { ...edge(margin.side, 0), bottom: '96px' } }
}

const edge = (side: 'left' | 'right', distance: number) => ({ [side]: `${distance}px` })
