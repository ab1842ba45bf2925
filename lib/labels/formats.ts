/**
 * The platform's formats for numbers, plurals and dates, each made once: making one takes a millisecond and more, and a panel of facts
 * asks for dozens. `language` is BCP 47.
 */
const made = new Map<string, unknown>()

function once<T>(kind: string, language: string, options: object, make: () => T): T {
  const key = `${kind} ${language} ${JSON.stringify(options)}`
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as T
}

export const numberFormat = (language: string): Intl.NumberFormat =>
  once('number', language, {}, () => new Intl.NumberFormat(language))

export const pluralRules = (language: string): Intl.PluralRules =>
  once('plural', language, {}, () => new Intl.PluralRules(language))

export const dateFormat = (language: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once('date', language, fields, () => new Intl.DateTimeFormat(language, fields))

/** Has the platform load what its formats work with, which takes longer than all the rest of a panel: call it while nobody waits. */
export function loadFormats(language: string): void {
  numberFormat(language).format(1)
  pluralRules(language).select(1)
  dateFormat(language, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' }).format(0)
}
