/** The page shares the registry with us: our key carries our name, and only our key is ever deleted. */
const KEY = 'nutgraf-evidence'
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
  /** Takes every mark away. */
  readonly clear: () => void
}

/**
 * Marks evidence on a page through the CSS Custom Highlight API, which changes neither the page's elements nor its text.
 * Where it is missing (Firefox before 140) rectangles are laid over the words for a few seconds.
 */
export function createHighlighter(window: HighlightWindow): Highlighter {
  const { document } = window
  let overlay: HTMLElement | undefined
  let timer = 0

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
      addStyle(window)
      const highlight = new window.Highlight(...ranges)
      highlight.priority = 1
      window.CSS.highlights.set(KEY, highlight)
    } else {
      cover(ranges)
    }
  }
  return { show, clear }
}

const styled = new WeakSet<Document>()

/** Adds our one rule as a constructed style sheet, which no content security policy stops and no element carries. */
function addStyle(window: HighlightWindow): void {
  const { document } = window
  if (styled.has(document) || !window.CSSStyleSheet) return
  styled.add(document)
  const rule = `::highlight(${KEY}) { background-color: ${BACKGROUND}; color: ${TEXT}; }`
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
