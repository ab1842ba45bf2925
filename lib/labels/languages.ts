/** The languages of the interface, BCP 47. Each has its messages in public/_locales, in a folder named as browsers name it. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'ar', 'hi', 'zh-CN'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language's name in that language: who looks for theirs may read no other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  ar: 'العربية',
  hi: 'हिन्दी',
  'zh-CN': '简体中文',
}

/** The first of a reader's languages (BCP 47, best first) that the interface has, in whatever region; English when it has none. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const [language = ''] = tag.toLowerCase().split(/[-_]/)
    const found = LANGUAGES.find(
      (known) => known.toLowerCase() === tag.toLowerCase() || known.split('-')[0] === language,
    )
    if (found) return found
  }
  return 'en'
}

/** The direction in which a language is written, for `dir`. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/.test(language) ? 'rtl' : 'ltr'
}
