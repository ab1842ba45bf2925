import type { Rect } from './margin.ts'

/** A paragraph of a story, in characters. */
const PARAGRAPH = 80
const MAX_PARAGRAPHS = 80
const MAX_OBSTACLES = 60
/** A part that is wider than this share of the window is a band across the page (a header, the page itself). */
const BAND = 0.9
/** In CSS pixels: smaller parts are marks and lines. */
const SMALL = 24
/** How far apart the points are at which the margins are looked at, in CSS pixels. */
const STEP = 48
/** Margins below these widths have no room for a pill, or no room for a panel, in CSS pixels. */
const NARROW = 140
const ROOMY = 240

const area = (rect: Rect): number => Math.max(0, rect.right - rect.left) * Math.max(0, rect.bottom - rect.top)

/**
 * The rectangle of the article's text in the window: across, from the leftmost to the rightmost edge of its paragraphs; in
 * height, all of it. Undefined when the page shows no text of a story. Reads the layout, so call it once the page has settled.
 */
export function articleColumn(document: Document): Rect | undefined {
  const rects: Rect[] = []
  for (const paragraph of document.getElementsByTagName('p')) {
    if (rects.length >= MAX_PARAGRAPHS) break
    if ((paragraph.textContent ?? '').length < PARAGRAPH || paragraph.closest('footer, nav, aside')) continue
    const rect = paragraph.getBoundingClientRect()
    if (area(rect) > 0) rects.push(rect)
  }
  if (rects.length === 0) return undefined
  // The column of most of the text: paragraphs of other columns do not overlap with it.
  const weight = (center: Rect): number =>
    rects.reduce((sum, rect) => sum + (rect.left < center.right && rect.right > center.left ? area(rect) : 0), 0)
  const main = rects.reduce((best, rect) => (weight(rect) > weight(best) ? rect : best))
  const column = rects.filter((rect) => rect.left < main.right && rect.right > main.left)
  const headline = document.querySelector('h1')?.getBoundingClientRect()
  const edges =
    headline && area(headline) > 0 && headline.left < main.right && headline.right > main.left
      ? [...column, headline]
      : column
  return {
    left: Math.min(...column.map(({ left }) => left)),
    right: Math.max(...column.map(({ right }) => right)),
    top: Math.min(...edges.map(({ top }) => top)),
    bottom: Math.max(...edges.map(({ bottom }) => bottom)),
  }
}

/** How long the page's margins are looked at before the page gets its turn, in milliseconds. */
const SLICE = 12

/** What looking at the margins works with. */
export type LookParts = {
  /** Tells our own elements. */
  readonly isOurs: (element: Element) => boolean
  /** Does some work while our own elements cannot be hit. */
  readonly reach: (work: () => void) => void
  /** Lets the page have its turn. */
  readonly pause: () => Promise<void>
  /** A clock, in milliseconds. */
  readonly now: () => number
}

/**
 * What else stands in the window beside the column: whatever the page shows at a grid of points in the margins that are wide enough
 * for something of ours, a row at a time, so that no page is held up. Bands across the whole page do not count as long as the text runs below them.
 */
export async function obstaclesBeside(document: Document, column: Rect, parts: LookParts): Promise<readonly Rect[]> {
  const { isOurs, reach, pause, now } = parts
  const view = document.defaultView
  if (!view) return []
  const { innerWidth: width, innerHeight: height } = view
  let began = now()
  const found = new Map<Element, Rect>()
  const look = (element: Element | null) => {
    if (!element || found.has(element) || found.size >= MAX_OBSTACLES || isOurs(element)) return
    const rect = shownRect(element)
    if (!rect || rect.right - rect.left > width * BAND || rect.right - rect.left < SMALL) return
    found.set(element, rect)
  }
  const steps = (from: number, to: number) =>
    Array.from({ length: Math.ceil(Math.max(0, to - from) / STEP) }, (_, i) => from + (i + 0.5) * STEP)
  const across = [steps(0, Math.min(column.left, width)), steps(Math.max(0, column.right), width)]
  for (const margin of across) {
    // A margin that has no room for anything of ours need not be looked at.
    if (margin.length * STEP < NARROW) continue
    const xs = margin.map((x) => Math.min(x, width - 1))
    // Bars and buttons that keep to an edge of the window may be lower than a step; a pill asks for what is at the lower edge alone.
    const rows = margin.length * STEP < ROOMY ? steps(height - 2 * STEP, height) : steps(0, height)
    const ys = [SMALL / 2, ...rows, height - SMALL / 2]
    for (let row = 0; row < ys.length; ) {
      if (now() - began > SLICE) {
        await pause()
        began = now()
      }
      // Each reach has the page's styles worked out anew, so one serves as many rows as there is time for.
      reach(() => {
        do for (const x of xs) look(document.elementFromPoint(x, ys[row] as number))
        while (++row < ys.length && now() - began <= SLICE)
      })
    }
  }
  // A single line of large type may lie between two rows, and is in the way however wide it is.
  const headline = document.querySelector('h1')
  const lines = headline && shownRect(headline)
  if (headline && lines && area(lines) > 0) found.set(headline, lines)
  return [...found.values()]
}

const PICTURES = new Set(['img', 'video', 'iframe', 'canvas', 'svg', 'picture', 'object', 'embed', 'input', 'button'])

/**
 * Where an element shows something of its own: a picture or a control as a whole, text where its lines are, so that a headline across
 * the page is in the way where it has words. Undefined for empty boxes: they give way.
 */
function shownRect(element: Element): Rect | undefined {
  if (PICTURES.has(element.localName) || element.closest('svg, button, a')) return element.getBoundingClientRect()
  const lines = [...element.childNodes]
    .filter((child) => child.nodeType === 3 && (child.nodeValue ?? '').trim().length > 0)
    .map((text) => {
      const range = element.ownerDocument.createRange()
      range.selectNodeContents(text)
      return range.getBoundingClientRect()
    })
  if (lines.length === 0) return undefined
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  }
}
