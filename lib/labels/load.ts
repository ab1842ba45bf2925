import type { Language } from './languages.ts'
import { createTranslate, type Labels, type Translate } from './translate.ts'

const english = () => import('../../public/_locales/en/messages.json')

/** Each in a file of its own, so that a page loads the one that it shows. */
const FILES: Readonly<Partial<Record<Language, () => Promise<{ readonly default: Labels }>>>> = {
  en: english,
}

/** The labels of a language, out of the extension's own files. */
export async function loadLabels(language: Language): Promise<Labels> {
  return (await (FILES[language] ?? english)()).default
}

export async function loadTranslate(language: Language): Promise<Translate> {
  return createTranslate(language, await loadLabels(language))
}

/** Labels of the extension's own pages and of the browser's menus: no page of the web shows them. */
const NOT_IN_PAGES = /^(?:options|welcome|menu|extension|omnibox|reason|command)_/

/** The part of the labels that the panel shows, without the notes for translators: it travels with every message to a page. */
export function panelLabels(labels: Labels): Labels {
  return Object.fromEntries(
    Object.entries(labels)
      .filter(([key]) => !NOT_IN_PAGES.test(key))
      .map(([key, { message }]) => [key, { message }]),
  )
}
