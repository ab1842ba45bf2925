import type { Section } from '../engine/model.ts'

/** The page shares the registry with us: our keys carry our name, and only our keys are ever deleted. */
const KEY = 'nutgraf-evidence'
const markKey = (section: Section) => `nutgraf-${section}`
/** How long the fallback's rectangles stay, in milliseconds. */
const FALLBACK_TIME = 4000
const BACKGROUND = '#ffe27a'
const TEXT = '#1a1500'

/** What the page's window must offer; the tests hand in one of their own. */
type HighlightWindow = Pick<
  Window & typeof globalThis,
  'document' | 'matchMedia' | 'setTimeout' | 'clearTimeout' | 'scrollX' | 'scrollY' | 'scrollBy' | 'innerHeight'
> & {
  readonly CSS?: { readonly highlights?: HighlightRegistry }
  readonly Highlight?: typeof Highlight
  readonly CSSStyleSheet?: typeof CSSStyleSheet
}

export type Highlighter = {
  /** Marks the ranges instead of those marked before, and scrolls the first one into view. */
  readonly show: (ranges: readonly Range[]) => void
  /** Takes what `show` marked away. */
  readonly clear: () => void
  /**
   * Marks ranges by section instead of those marked before; none of them takes the marks away. False where the browser cannot. How
   * they look is in `styles`, under the key "nutgraf-SECTION".
   */
  readonly mark: (ranges: ReadonlyMap<Section, readonly Range[]>) => boolean
}

/**
 * Marks evidence on a page through the CSS Custom Highlight API, which changes neither the page's elements nor its text.
 * Where it is missing (Firefox before 140) rectangles are laid over the words for a few seconds.
 */
export function createHighlighter(window: HighlightWindow, styles = ''): Highlighter {
  const { document } = window
  let overlay: HTMLElement | undefined
  let timer = 0
  const marked = new Set<Section>()

  const clear = (): void => {
    window.CSS?.highlights?.delete(KEY)
    window.clearTimeout(timer)
    overlay?.remove()
    overlay = undefined
  }

  const cover = (ranges: readonly Range[]): void => {
    overlay = document.createElement('nutgraf-highlight')
    overlay.setAttribute('aria-hidden', 'true')
    const root = overlay.attachShadow({ mode: 'closed' })
    for (const range of ranges) {
      for (const rect of range.getClientRects()) {
        const box = document.createElement('div')
        // Through the object model: a page's content security policy forbids style attributes, not this.
        Object.assign(box.style, {
          position: 'absolute',
          left: `${rect.left + window.scrollX}px`,
          top: `${rect.top + window.scrollY}px`,
          width: `${rect.width}px`,
          height: `${rect.height}px`,
          background: BACKGROUND,
          opacity: '0.45',
          pointerEvents: 'none',
          zIndex: '2147483646',
        })
        root.append(box)
      }
    }
    document.documentElement.append(overlay)
    timer = window.setTimeout(clear, FALLBACK_TIME)
  }

  const show = (ranges: readonly Range[]): void => {
    clear()
    const [first] = ranges
    if (!first) return
    scrollTo(first, window)
    if (window.CSS?.highlights && window.Highlight) {
      addStyle(window, styles)
      const highlight = new window.Highlight(...ranges)
      highlight.priority = 1
      window.CSS.highlights.set(KEY, highlight)
    } else {
      cover(ranges)
    }
  }

  const mark: Highlighter['mark'] = (ranges) => {
    const registry = window.CSS?.highlights
    if (!registry || !window.Highlight) return false
    for (const section of marked) registry.delete(markKey(section))
    marked.clear()
    if (ranges.size > 0) addStyle(window, styles)
    for (const [section, found] of ranges) {
      registry.set(markKey(section), new window.Highlight(...found))
      marked.add(section)
    }
    return true
  }
  return { show, clear, mark }
}

const styled = new WeakSet<Document>()

/** Adds our rules as a constructed style sheet, which no content security policy stops and no element carries. */
function addStyle(window: HighlightWindow, styles: string): void {
  const { document } = window
  if (styled.has(document) || !window.CSSStyleSheet) return
  styled.add(document)
  const rule = `@media screen { ::highlight(${KEY}) { background-color: ${BACKGROUND}; color: ${TEXT}; } } ${styles}`
  try {
    const sheet = new window.CSSStyleSheet()
    sheet.replaceSync(rule)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  } catch {
    // Firefox keeps a content script from sharing a sheet with the page; a style element does as well there.
    const style = document.createElement('style')
    style.textContent = rule
    document.head.append(style)
  }
}

/** Brings a range to the middle of the window; without a motion where the reader asked for less of it. */
export function scrollTo(range: Range, window: Pick<HighlightWindow, 'matchMedia' | 'innerHeight' | 'scrollBy'>): void {
  const element =
    range.startContainer.nodeType === 1 ? (range.startContainer as Element) : range.startContainer.parentElement
  // A passage in a closed part of the page shows when that is opened.
  for (
    let closed = element?.closest('details:not([open])');
    closed;
    closed = closed.parentElement?.closest('details:not([open])')
  ) {
    closed.setAttribute('open', '')
  }
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  const { innerHeight } = window
  if (!element || element.getBoundingClientRect().height <= innerHeight) {
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
    return
  }
  // In a part taller than the window its middle may be far from the passage. It is brought up first, for what scrolls around it.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const { top, height } = range.getBoundingClientRect()
  window.scrollBy({ top: top - Math.max(0, innerHeight - height) / 2, behavior: 'instant' })
}
