import type { Locale } from './locale.ts'

/** Makes what a stage needs of a locale (compiled rules, indexed lists) once for each locale, at its first use. */
export function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new WeakMap<Locale, { value: T }>()
  return (locale) => {
    const known = made.get(locale)
    if (known) return known.value
    const value = make(locale)
    made.set(locale, { value })
    return value
  }
}
