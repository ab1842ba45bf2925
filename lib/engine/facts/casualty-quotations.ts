import type { Document } from '../document.ts'
import { startsWithCapital } from '../text/letters.ts'
import type { Quotation } from '../text/quotations.ts'

/** The quotation in which a token stands; they are in reading order. */
export function quotationAt({ quotations, tokens }: Document, token: number): Quotation | undefined {
  const at = tokens[token]?.start ?? 0
  let low = 0
  let high = quotations.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const quotation = quotations[middle] as Quotation
    if (at < quotation.start) high = middle - 1
    else if (at >= quotation.end) low = middle + 1
    else return quotation
  }
  return undefined
}

/** The words of a title are at most so many; those of so few letters can have small ones. */
const LONGEST_TITLE = 6
const SMALL_WORD = 3

/** Whether a word opens the title of a work, which tells of nobody: "'Kill Bill'", "“Missing Ada”". */
export function opensTitle(doc: Document, token: number): boolean {
  const inner = quotationAt(doc, token)?.inner
  if (inner?.start !== doc.tokens[token]?.start || inner === undefined) return false
  const words = doc.article.text.slice(inner.start, inner.end).split(' ')
  const isTitle = (word: string) => startsWithCapital(word) || word.length <= SMALL_WORD
  return words.length > 1 && words.length <= LONGEST_TITLE && words.every(isTitle)
}
