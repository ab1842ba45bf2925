import { calendarDay, dayNumber, isDay, isoDay, readIsoDay } from './calendar.ts'

/** A day in the words of a text, and the day that they mean: ISO 8601. */
export type FoundDate = { readonly words: string; readonly start: string }

/**
 * Reads the days that a sentence names: a day beside the name of a month, as the language writes it (Intl), in figures with year, month
 * and day in this order, or with the signs of Chinese and Japanese. Without a year it is the one nearest to the publication.
 */
export function dateReader(
  language: string,
  published: string | undefined,
): (sentence: string) => readonly FoundDate[] {
  const months = monthNames(language)
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const written = new RegExp(
    `(?<![\\p{L}\\p{Nd}])(\\p{Nd}{1,2})(?:\\.|º|er)?\\s+(?:de\\s+)?(${names.join('|')})(?![\\p{L}\\p{M}])(?:\\.?,?\\s+(?:de\\s+|del\\s+)?(\\p{Nd}{4})(?!\\p{Nd}))?`,
    'giu',
  )
  const reference = readIsoDay(published)
  return (sentence) => {
    const found: FoundDate[] = []
    const add = (words: string, year: number | undefined, month: number | undefined, day: number) => {
      const start = month === undefined ? undefined : dayOf(year, month, day, reference)
      if (start) found.push({ words, start })
    }
    for (const [words, day, name, year] of sentence.matchAll(written))
      add(words, year ? numberOf(year) : undefined, months.get((name ?? '').toLowerCase()), numberOf(day ?? ''))
    for (const [words, year, month, day] of sentence.matchAll(
      /(?<!\p{Nd})(\p{Nd}{4})-(\p{Nd}{2})-(\p{Nd}{2})(?!\p{Nd})/gu,
    ))
      add(words, numberOf(year ?? ''), numberOf(month ?? ''), numberOf(day ?? ''))
    for (const [words, year, month, day] of sentence.matchAll(/(?:(\p{Nd}{4})年)?(\p{Nd}{1,2})月(\p{Nd}{1,2})[日号]/gu))
      add(words, year ? numberOf(year) : undefined, numberOf(month ?? ''), numberOf(day ?? ''))
    return found
  }
}

/** The names of the months of a language, in the forms that stand alone and beside a day, with their numbers from 1. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
    for (const calendar of ['', '-u-ca-gregory']) {
      const format = formatOf(`${language}${calendar}`, options)
      for (let month = 1; format && month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month')
        if (part && part.value.length > 2 && !/\p{Nd}/u.test(part.value)) names.set(part.value.toLowerCase(), month)
      }
    }
  }
  return names.size > 0 ? names : new Map([['\u0000', 0]])
}

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
  } catch {
    return undefined
  }
}

/** A number in the digits of any script (Unicode: the digits of a script stand in one row, the zero at a multiple of 16 or of 10). */
function numberOf(digits: string): number {
  return Number([...digits].map((digit) => digitOf(digit.codePointAt(0) ?? 0)).join(''))
}

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
const digitOf = (code: number): number => code - (ZEROS.findLast((zero) => zero <= code) ?? code)

/** ISO 8601; without a year the day nearest to that of publication; undefined for no day of the calendar, or one that is not known. */
function dayOf(
  year: number | undefined,
  month: number,
  day: number,
  published: number | undefined,
): string | undefined {
  if (year !== undefined) return isDay(year, month, day) ? isoDay(dayNumber(year, month, day)) : undefined
  if (published === undefined) return undefined
  const at = calendarDay(published).year
  const days = [at - 1, at, at + 1].filter((of) => isDay(of, month, day)).map((of) => dayNumber(of, month, day))
  const nearest = days.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0]
  return nearest === undefined ? undefined : isoDay(nearest)
}
