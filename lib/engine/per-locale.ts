import type { Locale } from './locale.ts'

/** Makes what a stage needs of a locale (compiled rules, indexed lists) once for each locale, at its first use. */
export function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new WeakMap<Locale, { value: T }>()
  // Asked for word by word, nearly always for the same locale.
  let last: { locale: Locale; value: T } | undefined
  return (locale) => {
    if (last?.locale === locale) return last.value
    const { value } = made.get(locale) ?? { value: make(locale) }
    made.set(locale, { value })
    last = { locale, value }
    return value
  }
}
