import type { Draft } from './blocks.ts'
import { toIsoDate } from './dates.ts'

/** A clock time as entries of a live page are marked with it: "14:20", "2.20pm", "09:05 GMT". */
const CLOCK = /^\s*\d{1,2}[:.]\d{2}(?!\d)(?:\s?(?:[ap]\.?m|[AP]\.?M)\b\.?)?(?:\s(?:GMT|UTC|[A-Z]{1,3}T)\b)?/
/** What stands between the time and the words of an entry on one line. */
const BEHIND = /^\s*(?:[-–—:|•·]\s*)?(?=\S)/
/** So many paragraphs that begin with a time make a live text. */
const ENTRIES = 3

type Line = Pick<Draft, 'kind' | 'text' | 'posted'>

/** The moment of a clock time on a day; undefined for other words. ISO 8601, with the zone where one is written. */
export function clockOn(day: string | undefined, text: string): string | undefined {
  const clock = CLOCK.exec(text)?.[0]
  const date = clock && day ? toIsoDate(`${day.slice(0, 10)} ${clock}`) : undefined
  return date?.includes('T') ? date : undefined
}

/** Whether a text is a clock time and nothing besides. */
export const isClock = (text: string): boolean => CLOCK.test(text) && text.replace(CLOCK, '').trim() === ''

/** The words of an entry without the time before them. */
const withoutClock = (text: string): string => text.replace(CLOCK, '').replace(BEHIND, '') || text

/** Newest first; what has no time of its own stands before. */
export function newestFirst<T extends { readonly posted?: string }>(list: readonly T[]): readonly T[] {
  const moment = ({ posted }: T): number => (posted ? Date.parse(posted) : Number.MAX_SAFE_INTEGER)
  return list.toSorted((a, b) => moment(b) - moment(a))
}

/**
 * The lines of a live text whose entries begin with their time: each with the moment of its entry, and without the time before its
 * words, newest first. The same lines where fewer than three begin so. An entry takes the lines behind it along.
 * @param day ISO 8601
 */
export function withClocks<T extends Line>(lines: readonly T[], day: string | undefined): readonly T[] {
  if (!day || lines.filter(({ text }) => CLOCK.test(text)).length < ENTRIES) return lines
  let posted: string | undefined
  const timed = lines.map((line) => {
    const found = clockOn(day, line.text)
    posted = found ?? posted
    return posted ? { ...line, text: found ? withoutClock(line.text) : line.text, posted } : line
  })
  return newestFirst(timed)
}
