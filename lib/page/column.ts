import type { Rect } from './margin.ts'

/** A paragraph of a story, in characters. */
const PARAGRAPH = 80
const MAX_PARAGRAPHS = 80
const MAX_OBSTACLES = 60
/** A part that is wider than this share of the window is a band across the page (a header, the page itself). */
const BAND = 0.9
/** In CSS pixels: smaller parts are marks and lines. */
const SMALL = 24

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

/**
 * What else stands in the window beside the column: whatever the page shows at a grid of points in the margins. `isOurs`
 * tells our own elements. Bands across the whole page do not count as long as the text runs below them.
 */
export function obstaclesBeside(
  document: Document,
  column: Rect,
  isOurs: (element: Element) => boolean,
): readonly Rect[] {
  const view = document.defaultView
  if (!view) return []
  const { innerWidth: width, innerHeight: height } = view
  const found = new Map<Element, Rect>()
  const stepAcross = Math.max(SMALL, width / 40)
  const stepDown = Math.max(SMALL, height / 12)
  const rows = Array.from({ length: Math.floor(height / stepDown) }, (_, i) => (i + 0.5) * stepDown)
  // Bars and buttons that keep to an edge of the window may be lower than a step.
  for (const y of [SMALL / 2, ...rows, height - SMALL / 2]) {
    for (let x = stepAcross / 2; x < width; x += stepAcross) {
      if (x > column.left && x < column.right) continue
      const element = document.elementFromPoint(x, y)
      if (!element || found.has(element) || found.size >= MAX_OBSTACLES || isOurs(element)) continue
      if (!showsSomething(element)) continue
      const rect = element.getBoundingClientRect()
      if (rect.right - rect.left > width * BAND || rect.right - rect.left < SMALL) continue
      found.set(element, rect)
    }
  }
  return [...found.values()]
}

const PICTURES = new Set(['img', 'video', 'iframe', 'canvas', 'svg', 'picture', 'object', 'embed', 'input', 'button'])

/** Whether an element shows something of its own: text directly in it, a picture or a control. Empty boxes give way. */
function showsSomething(element: Element): boolean {
  if (PICTURES.has(element.localName) || element.closest('svg, button, a')) return true
  for (const child of element.childNodes)
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim().length > 0) return true
  return false
}
