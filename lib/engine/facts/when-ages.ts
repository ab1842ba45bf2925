import type { TimeMention } from '../document.ts'
import { readIsoDay } from '../mentions/calendar.ts'

/** News is fresh: how likely a day so many days before the publication is the event's. */
export function freshness(daysAgo: number): number {
  if (daysAgo < -1) return 0.5
  if (daysAgo <= 4) return 1
  if (daysAgo <= 10) return 0.8
  if (daysAgo <= 45) return 0.5
  return daysAgo <= 400 ? 0.25 : 0.05
}

/** Whether a time begins after a day. */
export function isAfter({ value, precision }: TimeMention, day: number | undefined): boolean {
  const first = readIsoDay(`${value.start}${precision === 'year' ? '-01-01' : precision === 'month' ? '-01' : ''}`)
  return day !== undefined && first !== undefined && first > day
}
