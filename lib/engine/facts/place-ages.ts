import type { Document } from '../document.ts'
import { lastDayOf, readIsoDay } from '../mentions/calendar.ts'
import type { Chain } from './place-chains.ts'

/** How many days before the report the time lies that stands nearest to a place in its sentence; 0 where none does. */
export function agesOf({ times, article }: Document): (chain: Chain) => number {
  const published = readIsoDay(article.published)
  const bySentence = new Map<number, { firstToken: number; days: number }[]>()
  if (published === undefined) return () => 0
  for (const { value, sentence, firstToken } of times) {
    const last = lastDayOf(value.end ?? value.start)
    const days = last === undefined ? 0 : published - last
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { firstToken, days }])
  }
  return ({ sentence, firstToken }) => {
    const near = bySentence.get(sentence) ?? []
    const distance = (one: { firstToken: number }) => Math.abs(one.firstToken - firstToken)
    return near.toSorted((a, b) => distance(a) - distance(b))[0]?.days ?? 0
  }
}
