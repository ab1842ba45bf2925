import type { Evidence, WhenFact } from '../engine/model.ts'
import { dateFormat } from './formats.ts'
import type { Translate } from './translate.ts'

/** A date of ISO 8601 in parts, as written: a year, and what follows as far as the text is precise. */
const ISO_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/

/**
 * The date of a fact in the language of the labels: "Sunday, 7 November 2021", "October 2021", "7 to 9 November 2021".
 * The clock time is the one of the place, as the article gives it. A date that is not ISO 8601 stays as it is.
 */
export function dateWords(translate: Translate, { start, end }: Pick<WhenFact, 'start' | 'end'>): string {
  const from = parse(start)
  if (!from) return end ? translate('range', { from: start, to: end }) : start
  const format = dateFormat(formatLanguage(translate.language), { ...from.fields, timeZone: 'UTC' })
  const to = end ? parse(end) : undefined
  return to ? format.formatRange(from.date, to.date) : format.format(from.date)
}

/**
 * When the newest of the entries of a live page that say a fact was posted: "21 Oct, 09:14", by the reader's clock where the page gives the
 * zone. Undefined for a fact of no entry.
 */
export function postedWords(
  translate: Translate,
  evidence: readonly Evidence[],
): { readonly iso: string; readonly words: string } | undefined {
  const moments = evidence.flatMap(({ posted }) => posted ?? []).filter((iso) => !Number.isNaN(Date.parse(iso)))
  const iso = moments.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]
  if (!iso) return undefined
  const fields = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const
  return { iso, words: dateFormat(formatLanguage(translate.language), fields).format(new Date(iso)) }
}

/** A date in few words: "2 Apr 2031, 17:20"; only the time where it is on the same day as `beside`. ISO 8601. */
export function shortDate(translate: Translate, iso: string, beside?: string): string {
  const parsed = parse(iso)
  if (!parsed) return iso
  const { weekday, month, day, year, ...time } = parsed.fields
  const isSameDay = time.hour !== undefined && beside?.startsWith(iso.slice(0, 'yyyy-mm-dd'.length))
  const date = { year, ...(month ? { month: 'short' as const } : {}), ...(day ? { day } : {}) }
  const fields = isSameDay ? time : { ...date, ...time }
  return dateFormat(formatLanguage(translate.language), { ...fields, timeZone: 'UTC' }).format(parsed.date)
}

/** English is written day first, as most of its readers in the world do; other languages have one order. */
const formatLanguage = (language: string) => (language === 'en' ? 'en-GB' : language)

function parse(iso: string): { readonly date: Date; readonly fields: Intl.DateTimeFormatOptions } | undefined {
  const parts = ISO_DATE.exec(iso)
  if (!parts || /^\d{4}-W/.test(iso)) return undefined
  const [, year, month, day, hour, minute] = parts
  const date = new Date(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)),
  )
  const fields: Intl.DateTimeFormatOptions = { year: 'numeric' }
  if (month) fields.month = 'long'
  if (day) Object.assign(fields, { day: 'numeric', weekday: 'long' })
  if (hour) Object.assign(fields, { hour: '2-digit', minute: '2-digit' })
  return { date, fields }
}
