import type { Language } from './languages.ts'
import { createTranslate, type Labels, type Translate } from './translate.ts'

/** Each in a file of its own, so that a page loads the one that it shows. */
const FILES: Readonly<Record<Language, () => Promise<{ readonly default: Labels }>>> = {
  en: () => import('../../public/_locales/en/messages.json'),
  es: () => import('../../public/_locales/es/messages.json'),
  fr: () => import('../../public/_locales/fr/messages.json'),
  de: () => import('../../public/_locales/de/messages.json'),
  pt: () => import('../../public/_locales/pt/messages.json'),
  ar: () => import('../../public/_locales/ar/messages.json'),
  hi: () => import('../../public/_locales/hi/messages.json'),
  'zh-CN': () => import('../../public/_locales/zh_CN/messages.json'),
}

/** The labels of a language, out of the extension's own files. */
export async function loadLabels(language: Language): Promise<Labels> {
  return (await FILES[language]()).default
}

export async function loadTranslate(language: Language): Promise<Translate> {
  return createTranslate(language, await loadLabels(language))
}

/** Labels of the extension's own pages and of the browser's menus: no page of the web shows them. */
const NOT_IN_PAGES =
  /^(?:options|welcome|menu|extension|omnibox|reason|command|site|failed|language|untouchable|no_access|no_article|no_text)_/

/** The part of the labels that the panel shows, without the notes for translators: it travels with every message to a page. */
export function panelLabels(labels: Labels): Labels {
  return Object.fromEntries(
    Object.entries(labels)
      .filter(([key]) => !NOT_IN_PAGES.test(key))
      .map(([key, { message }]) => [key, { message }]),
  )
}
