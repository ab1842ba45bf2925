import type { TextLayer } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { type Quotation, quotationAt } from '../text/quotations.ts'
import type { TimeProposal } from './times-parts.ts'

/** How far behind the closing mark the day may stand on which the words were said, and how far before the opening one. In tokens. */
const REACH_BEHIND = 12
const REACH_BEFORE = 5

const words = perLocale(({ when, names }) => ({ statements: new Set(when.statements), saying: names.speechVerbs }))

/**
 * The weekday on which somebody said the words in which a time like "last night" stands: "'It rained last night,'
 * he said on Tuesday". What was said counts from then, and not from the day of the report.
 */
export function daySpoken(
  text: TextLayer,
  proposals: readonly TimeProposal[],
  index: number,
): TimeProposal | undefined {
  const own = proposals[index]
  if (own?.parts.deictic === undefined) return undefined
  const quotation = quotationAt(text.quotations, text.tokens[own.from]?.start ?? 0)
  if (!quotation) return undefined
  for (const at of [index + 1, index - 1]) {
    const day = proposals[at]
    if (!day || day.parts.weekday === undefined || day.parts.shift !== undefined || day.parts.day !== undefined)
      continue
    if (text.sentenceOf[day.from] !== text.sentenceOf[own.from] || text.parts[day.to] === 'POS') continue
    if (at > index ? isSaidBehind(text, quotation, day) : isSaidBefore(text, quotation, day)) return day
  }
  return undefined
}

/** Whether the last verb between the closing mark and a day is one of saying: "he said on Tuesday". */
function isSaidBehind({ tokens, parts, locale }: TextLayer, { end }: Quotation, { from }: TimeProposal): boolean {
  for (let i = from - 1; i > from - REACH_BEHIND && (tokens[i]?.start ?? 0) >= end; i--)
    if (isFiniteVerb(parts[i])) return words(locale).saying.has(tokens[i]?.lower ?? '')
  return false
}

/** Whether nobody else is named between a day and the opening mark, and somebody speaks there or right before: "on Tuesday, writing that". */
function isSaidBefore({ tokens, parts, locale }: TextLayer, { start }: Quotation, { from, to }: TimeProposal): boolean {
  const { statements, saying } = words(locale)
  const speaks = (i: number) => saying.has(tokens[i]?.lower ?? '') || statements.has(tokens[i]?.lower ?? '')
  let isSaid = false
  let i = to
  for (; (tokens[i]?.start ?? start) < start; i++) {
    if (i >= to + REACH_BEFORE || /^(?:NN|CC)/.test(parts[i] ?? '')) return false
    isSaid ||= speaks(i)
  }
  for (let k = from - 1; k > from - REACH_BEFORE && !isSaid; k--) {
    if (isFiniteVerb(parts[k])) return speaks(k)
  }
  return isSaid
}
