import type { Document } from '../document.ts'
import { startsWithCapital } from '../text/letters.ts'
import { quotationAt } from '../text/quotations.ts'

/** The words of a title are at most so many; those of so few letters can have small ones. */
const LONGEST_TITLE = 6
const SMALL_WORD = 3

/** Whether a word opens the title of a work, which tells of nobody: "'Kill Bill'", "“Missing Ada”". */
export function opensTitle(doc: Document, token: number): boolean {
  const { start = 0 } = doc.tokens[token] ?? {}
  const inner = quotationAt(doc.quotations, start)?.inner
  if (inner?.start !== start) return false
  const words = doc.article.text.slice(inner.start, inner.end).split(' ')
  const isTitle = (word: string) => startsWithCapital(word) || word.length <= SMALL_WORD
  return words.length > 1 && words.length <= LONGEST_TITLE && words.every(isTitle)
}
