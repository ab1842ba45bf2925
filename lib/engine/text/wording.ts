import type { TextLayer } from '../document.ts'
import type { Span } from '../model.ts'

/** The words of a span as they stand, on one line. */
export const wordingOf = ({ article }: TextLayer, { start, end }: Span): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ')

/** The same of the tokens `from` (inclusive) to `to` (exclusive). */
export const wordingAt = ({ article, tokens }: TextLayer, from: number, to: number): string =>
  article.text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' ')
