import marksCss from '../../components/style/marks.css?inline'
import type { Evidence, Section, Summary } from '../../lib/engine/model.ts'
import { createAnchor } from '../../lib/page/anchor.ts'
import { createHighlighter } from '../../lib/page/highlight.ts'
import { markedPassages } from '../../lib/page/marks.ts'

/** So many passages are looked up before the page gets its turn again. */
const AT_ONCE = 12

/** The evidence of a page: the passage that the reader asked for, and the marks of all facts. */
export function createEvidence(window: Window & typeof globalThis) {
  const { document } = window
  const highlighter = createHighlighter(window, marksCss)
  let marking = 0

  async function mark(summary: Summary | undefined): Promise<void> {
    marking += 1
    const mine = marking
    highlighter.mark(new Map())
    if (!summary) return
    const anchor = createAnchor(document.body)
    const found = new Map<Section, Range[]>()
    for (const [i, { section, quote }] of markedPassages(summary).entries()) {
      if (i % AT_ONCE === 0) await new Promise((resolve) => window.setTimeout(resolve))
      if (mine !== marking) return
      const range = anchor(quote)
      if (range) found.set(section, [...(found.get(section) ?? []), range])
    }
    highlighter.mark(found)
  }

  /** Whether a reader can scroll to it: pages keep a second headline above their upper edge, or folded away. */
  const isWithinReach = (range: Range): boolean =>
    [...range.getClientRects()].some(
      ({ right, bottom, width, height }) =>
        width > 1 && height > 1 && bottom + window.scrollY > 0 && right + window.scrollX > 0,
    )

  return {
    /** Whether the browser can mark without touching the page's elements. */
    canMark: Boolean(window.CSS?.highlights),
    /** Scrolls to a passage and highlights it. False when its words are no longer there. */
    reveal(evidence: Evidence): boolean {
      const range = createAnchor(document.body, isWithinReach)(evidence)
      highlighter.show(range ? [range] : [])
      return range !== undefined
    },
    /** Takes the highlight of the passage away. */
    hide: highlighter.clear,
    /** Marks the facts of a summary in the text, by section; without one takes the marks away. */
    mark,
  }
}
