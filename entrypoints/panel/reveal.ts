import type { Evidence } from '../../lib/engine/model.ts'
import { anchor } from '../../lib/page/anchor.ts'
import { createHighlighter, type Highlighter } from '../../lib/page/highlight.ts'

let highlighter: Highlighter | undefined

/** Scrolls to a piece of evidence in the page and highlights it. False when its words are no longer there. */
export function reveal(window: Window & typeof globalThis, evidence: Evidence): boolean {
  const range = anchor(evidence, window.document.body)
  if (!range) return false
  highlighter ??= createHighlighter(window)
  highlighter.show([range])
  return true
}

/** Takes the highlight away, as when the page shows another article. */
export function clearHighlight(): void {
  highlighter?.clear()
}
