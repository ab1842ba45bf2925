import type { TextLayer } from '../document.ts'
import type { Span } from '../model.ts'

/** White space that is no single space between two words; most stretches have none. */
const UNEVEN = /[^\S ]| {2}/

const onLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text)

/** The words of a span as they stand, on one line. */
export const wordingOf = ({ article }: TextLayer, { start, end }: Span): string =>
  onLine(article.text.slice(start, end))

/** The same of the tokens `from` (inclusive) to `to` (exclusive). */
export const wordingAt = ({ article, tokens }: TextLayer, from: number, to: number): string =>
  onLine(article.text.slice(tokens[from]?.start, tokens[to - 1]?.end))
