import { articleFrame, documentIn } from './frames.ts'
import type { Rect } from './margin.ts'
import { SLICE } from './turns.ts'

/** A paragraph of a story, in characters. */
const PARAGRAPH = 80
const MAX_PARAGRAPHS = 80
const MAX_OBSTACLES = 60
/** A part that is wider than this share of the window is a band across the page (a header, the page itself). */
const BAND = 0.9
/** A header that stays at the upper edge takes no more than this share of the window's height. */
const HEADER = 0.25
/** In CSS pixels: smaller parts are marks and lines. */
const SMALL = 24
/** Where a pill stands, from the lower edge of the window, in CSS pixels. */
const LOWER_EDGE = 96
/** Margins below these widths have no room for a pill, or no room for a panel, in CSS pixels. */
const NARROW = 140
const ROOMY = 240

const area = (rect: Rect): number => Math.max(0, rect.right - rect.left) * Math.max(0, rect.bottom - rect.top)

/**
 * The rectangle of the article's text in the window: across, from the leftmost to the rightmost edge of its paragraphs; in
 * height, all of it. Undefined when the page shows no text of a story. Reads the layout, so call it once the page has settled.
 */
export function articleColumn(document: Document): Rect | undefined {
  // Of a gallery the captions are the text.
  const rects = [rectsOf(document, 'p'), rectsOf(document, 'figcaption')].find(({ length }) => length > 0)
  if (!rects) return columnInFrame(document)
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

/** Where the paragraphs of a story stand, or other elements that hold its text. */
function rectsOf(document: Document, name: 'p' | 'figcaption'): readonly Rect[] {
  const rects: Rect[] = []
  for (const paragraph of document.getElementsByTagName(name)) {
    if (rects.length >= MAX_PARAGRAPHS) break
    if ((paragraph.textContent ?? '').length < PARAGRAPH || paragraph.closest('footer, nav, aside')) continue
    const rect = paragraph.getBoundingClientRect()
    if (area(rect) > 0) rects.push(rect)
  }
  return rects
}

/** The column of an article that stands in a frame, in the window of the page. */
function columnInFrame(document: Document): Rect | undefined {
  const frame = articleFrame(document)
  const inside = documentIn(frame)
  const column = inside && articleColumn(inside)
  if (!frame || !column) return undefined
  const { left, top } = frame.getBoundingClientRect()
  return {
    left: column.left + left,
    right: column.right + left,
    top: column.top + top,
    bottom: column.bottom + top,
  }
}

/** What looking at the margins works with. */
export type LookParts = {
  /** Tells our own elements. */
  readonly isOurs: (element: Element) => boolean
  /** Lets the page have its turn. */
  readonly pause: () => Promise<void>
  /** A clock, in milliseconds. */
  readonly now: () => number
}

/**
 * What else stands in the window beside the column: what every element shows of its own in the margins that are wide enough for something
 * of ours, a slice at a time, so that no page is held up. Bands across the whole page do not count as long as the text runs below them,
 * but for a header that stays where it is while the text goes by below it.
 */
export async function obstaclesBeside(document: Document, column: Rect, parts: LookParts): Promise<readonly Rect[]> {
  const { isOurs, pause, now } = parts
  const view = document.defaultView
  if (!view || !document.body) return []
  const { innerWidth: width, innerHeight: height } = view
  const margins = [
    { left: 0, right: Math.min(column.left, width), top: 0, bottom: height },
    { left: Math.max(0, column.right), right: width, top: 0, bottom: height },
  ]
    // A margin that has no room for anything of ours need not be looked at.
    .filter(({ left, right }) => right - left >= NARROW)
    // A pill asks for what is at the lower edge alone.
    .map((margin) => (margin.right - margin.left < ROOMY ? { ...margin, top: height - LOWER_EDGE } : margin))
  const found: Rect[] = []
  const walker = document.createTreeWalker(document.body, 1 /* elements */)
  let began = now()
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    if (found.length >= MAX_OBSTACLES) break
    if (now() - began > SLICE) {
      await pause()
      began = now()
    }
    const box = node.getBoundingClientRect()
    if (!margins.some((margin) => overlaps(margin, box))) continue
    const isStuck = isStuckHeader(node, box, view)
    const rect = isStuck ? box : shownRect(node)
    if (!rect || (!isStuck && rect.right - rect.left > width * BAND) || rect.right - rect.left < SMALL) continue
    const margin = margins.find((one) => overlaps(one, rect))
    if (!margin || found.some((other) => covers(other, rect))) continue
    if (isSeen(node, common(margin, rect), isOurs)) found.push(rect)
  }
  // What reaches over the column from a margin has been left out above where it is as wide as the page.
  const headline = document.querySelector('h1')
  const lines = headline && shownRect(headline)
  if (headline && lines && area(lines) > 0) found.push(lines)
  return found
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const covers = (outer: Rect, inner: Rect): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom

const common = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
})

/** Whether an element is a band at the upper edge that does not go away when the page is scrolled. */
function isStuckHeader(element: Element, box: Rect, view: Window): boolean {
  const height = box.bottom - box.top
  if (box.top > 1 || height < SMALL || height > view.innerHeight * HEADER) return false
  return box.right - box.left > view.innerWidth * BAND && /fixed|sticky/.test(view.getComputedStyle(element).position)
}

/** Whether an element is what the window shows at the middle or near the beginning of a part of it: parts may be cut off or covered. */
function isSeen(element: Element, part: Rect, isOurs: (element: Element) => boolean): boolean {
  const { ownerDocument: document } = element
  const y = (part.top + part.bottom) / 2
  return [0.5, 0.1].some((share) => {
    const x = part.left + (part.right - part.left) * share
    const hit = document.elementFromPoint(x, y)
    // What lies below the panel counts, the panel itself does not.
    const top = hit && isOurs(hit) ? document.elementsFromPoint(x, y).find((below) => !isOurs(below)) : hit
    // An inline element of several lines has its parent between them.
    return top != null && (element.contains(top) || top === element.parentElement)
  })
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
