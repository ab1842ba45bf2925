import type { Summary } from '../../lib/engine/model.ts'

/** Opens the platform's share sheet with the facts, written when it is asked for; undefined where there is none. */
export function shareOf(navigator: Navigator, { article }: Summary, write: () => string): (() => void) | undefined {
  if (typeof navigator.share !== 'function') return undefined
  // Rejects when the reader closes the sheet: that is an answer, too.
  return () => void navigator.share({ title: article.title, text: write() }).catch(() => {})
}
