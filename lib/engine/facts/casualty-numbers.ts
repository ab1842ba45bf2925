import type { Document } from '../document.ts'
import type { Quantity } from '../model.ts'
import type { Party } from './casualty-people.ts'

/** A number that is told as it is. */
export const exactly = (n: number, text: string): Quantity => ({ min: n, max: n, precision: 'exact', text })

/** "dozens", "hundreds": no number of its own. */
export const isVague = (count: Quantity | undefined): boolean =>
  count?.precision === 'approximate' && count.max === null

/** Adds up people told in one list: "a man and his two sons" are three. Undefined when nothing is counted. */
export function sumOf(doc: Document, parties: readonly Party[]): Quantity | undefined {
  const counting = parties.filter((party) => party.kind !== 'many')
  const first = counting[0]
  const last = counting.at(-1)
  if (
    !first ||
    !last ||
    (counting.length === 1 && (first.kind !== 'counted' || (first.partitive && first.count.max === 1)))
  )
    return undefined
  let min = 0
  let max: number | null = 0
  let precision: Quantity['precision'] = counting.length < parties.length ? 'bound' : 'exact'
  for (const { count } of counting) {
    min += count.min
    max = max === null || count.max === null ? null : max + count.max
    if (count.precision !== 'exact') precision = count.precision
  }
  if (counting.length < parties.length) max = null
  const text =
    counting.length === 1
      ? first.count.text
      : doc.article.text.slice(doc.tokens[first.from]?.start, doc.tokens[last.to - 1]?.end)
  return { min, max, precision, text, ...(counting.length === 1 && first.count.above ? { above: true as const } : {}) }
}
