import type { TextLayer } from '../document.ts'
import { readIsoDay } from './calendar.ts'

const MINUTES_OF_DAY = 24 * 60
/** The sun takes so many minutes for a degree. */
const MINUTES_OF_DEGREE = 4
/** The clock time of a day in ISO 8601, with its zone if it has one: "T21:30:00+02:00". */
const CLOCK = /T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:([+-])(\d\d):?(\d\d))?/

/**
 * The day that it already was in the town of the dateline when the article appeared, where that is the day after: what a report from Tokyo tells
 * of Tuesday appears elsewhere on Monday evening. A clock time without a zone counts as universal time.
 */
export function laterDayInDateline({ article, dateline, locale }: TextLayer): number | undefined {
  const day = readIsoDay(article.published)
  const clock = CLOCK.exec(article.published ?? '')
  if (!dateline || day === undefined || !clock) return undefined
  const [, hour, minute, sign = '+', zoneHours = 0, zoneMinutes = 0] = clock
  const name = article.text.slice(dateline.place.start, dateline.place.end)
  const [town] = locale.gazetteer.places(name.split(',')[0] ?? name)
  if (town?.kind !== 'city') return undefined
  const minutesOf = (hours: number | string, minutes: number | string) => Number(hours) * 60 + Number(minutes)
  const zone = minutesOf(zoneHours, zoneMinutes) * (sign === '-' ? -1 : 1)
  const local = minutesOf(hour ?? 0, minute ?? 0) - zone + town.lon * MINUTES_OF_DEGREE
  return local >= MINUTES_OF_DAY ? day + 1 : undefined
}
