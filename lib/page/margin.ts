/** A rectangle in the viewport, in CSS pixels. */
export type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** A side of the page, as it is seen. */
export type Side = 'left' | 'right'

/** Where the panel goes: beside the text, or a small pill at the edge where there is no room. `x` is its left edge. */
export type Placement = { readonly side: Side; readonly x: number; readonly width: number } | 'pill'

/** What the panel needs, in CSS pixels. */
export type PanelSize = {
  readonly minWidth: number
  readonly maxWidth: number
  /** Free room on both sides of the panel. */
  readonly gap: number
}

export const PANEL: PanelSize = { minWidth: 260, maxWidth: 340, gap: 16 }

/** A stretch of free room across the window. */
type Room = { readonly from: number; readonly to: number }

/** What stays of free stretches when an obstacle stands in them. */
const cut = (rooms: readonly Room[], { left, right }: Rect): readonly Room[] =>
  rooms.flatMap((room) =>
    right <= room.from || left >= room.to
      ? [room]
      : [
          { from: room.from, to: Math.min(room.to, left) },
          { from: Math.max(room.from, right), to: room.to },
        ].filter(({ from, to }) => to > from),
  )

/**
 * Finds the free margin for the panel: beside the article's column and clear of every obstacle, never over text. The sides are
 * tried in the order given, and the panel stands next to the text. Obstacles outside of the window do not count. Without a
 * column, or without room, it is a pill.
 */
export function placePanel(
  viewport: { readonly width: number; readonly height: number },
  column: Rect | undefined,
  obstacles: readonly Rect[] = [],
  size: PanelSize = PANEL,
  sides: readonly Side[] = ['right', 'left'],
): Placement {
  if (!column) return 'pill'
  const inBand = obstacles.filter((rect) => rect.bottom > 0 && rect.top < viewport.height && rect.right > rect.left)
  const margins: Readonly<Record<Side, Room>> = {
    left: { from: 0, to: Math.min(column.left, viewport.width) },
    right: { from: Math.max(0, column.right), to: viewport.width },
  }
  const need = size.minWidth + 2 * size.gap
  for (const side of sides) {
    const start: readonly Room[] = margins[side].to > margins[side].from ? [margins[side]] : []
    const rooms = inBand.reduce(cut, start).filter((room) => room.to - room.from >= need)
    // The room nearest to the text: the panel belongs to it.
    const room = side === 'right' ? rooms[0] : rooms.at(-1)
    if (!room) continue
    const width = Math.min(size.maxWidth, room.to - room.from - 2 * size.gap)
    return { side, width, x: side === 'right' ? room.from + size.gap : room.to - size.gap - width }
  }
  return 'pill'
}
