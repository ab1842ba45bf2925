import marksCss from '../../components/style/marks.css?inline'
import type { Evidence, Section, Summary } from '../../lib/engine/model.ts'
import { createAnchor } from '../../lib/page/anchor.ts'
import { articleFrame, documentIn } from '../../lib/page/frames.ts'
import { createHighlighter, type Highlighter } from '../../lib/page/highlight.ts'
import { markedPassages } from '../../lib/page/marks.ts'

/** So many passages are looked up before the page gets its turn again. */
const AT_ONCE = 12

type Place = { readonly window: Window; readonly highlighter: Highlighter }

/** The evidence of a page, also in the frame that holds its article: the passage that the reader asked for, and the marks of all facts. */
export function createEvidence(window: Window & typeof globalThis) {
  const { document } = window
  const own: Place = { window, highlighter: createHighlighter(window, marksCss) }
  let framed: Place | undefined
  let marking = 0

  /** Where the words of facts stand: in the page, and in the frame that holds its article. */
  function places(): readonly Place[] {
    const inside = documentIn(articleFrame(document))?.defaultView
    if (!inside) return [own]
    if (framed?.window !== inside) framed = { window: inside, highlighter: createHighlighter(inside, marksCss) }
    return [framed, own]
  }

  async function mark(summary: Summary | undefined): Promise<void> {
    marking += 1
    const mine = marking
    for (const { window: shown, highlighter } of places()) {
      highlighter.mark(new Map())
      if (!summary) continue
      const anchor = createAnchor(shown.document.body)
      const found = new Map<Section, Range[]>()
      for (const [i, { section, quote }] of markedPassages(summary).entries()) {
        if (i % AT_ONCE === 0) await new Promise((resolve) => window.setTimeout(resolve))
        if (mine !== marking) return
        const range = anchor(quote)
        if (range) found.set(section, [...(found.get(section) ?? []), range])
      }
      highlighter.mark(found)
    }
  }

  /** Whether a reader can scroll to it: pages keep a second headline above their upper edge, or folded away. */
  const isWithinReach = (range: Range, { scrollX, scrollY }: Window): boolean =>
    [...range.getClientRects()].some(
      ({ right, bottom, width, height }) => width > 1 && height > 1 && bottom + scrollY > 0 && right + scrollX > 0,
    )

  function hide(): void {
    own.highlighter.clear()
    framed?.highlighter.clear()
  }

  return {
    /** Whether the browser can mark without touching the page's elements. */
    canMark: Boolean(window.CSS?.highlights),
    /** Scrolls to a passage and highlights it. False when its words are no longer there. */
    reveal(evidence: Evidence): boolean {
      hide()
      for (const { window: shown, highlighter } of places()) {
        const range = createAnchor(shown.document.body, (found) => isWithinReach(found, shown))(evidence)
        if (!range) continue
        highlighter.show([range])
        return true
      }
      return false
    },
    /** Takes the highlight of the passage away. */
    hide,
    /** Marks the facts of a summary in the text, by section; without one takes the marks away. */
    mark,
  }
}
