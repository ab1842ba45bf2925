import type { Document, TimeMention } from '../document.ts'
import { perLocale } from '../per-locale.ts'

const words = perLocale(({ when }) => ({
  rangeStarts: new Set(when.rangeStarts),
  rangeJoins: new Set(when.rangeJoins),
  moves: new Set(when.moves),
}))

/** Whether a time is one from which something was put off: "postponed from Tuesday to Friday" is no span. */
export function isMoved({ tokens, locale }: Document, { firstToken }: TimeMention): boolean {
  const { rangeStarts, moves } = words(locale)
  return rangeStarts.has(tokens[firstToken - 1]?.lower ?? '') && moves.has(tokens[firstToken - 2]?.lower ?? '')
}

/** The times that begin a range, with the one that ends it: "from Monday to Wednesday". */
export function findRanges(doc: Document): ReadonlyMap<TimeMention, TimeMention> {
  const { rangeStarts, rangeJoins } = words(doc.locale)
  const word = (i: number) => doc.tokens[i]?.lower as string
  const ranges = new Map<TimeMention, TimeMention>()
  doc.times.forEach((first, i) => {
    const last = doc.times[i + 1]
    if (!last || last.firstToken !== first.endToken + 1 || last.value.start <= first.value.start) return
    if (isMoved(doc, first)) return
    if (rangeStarts.has(word(first.firstToken - 1)) && rangeJoins.has(word(first.endToken))) ranges.set(first, last)
  })
  return ranges
}
