import type messages from '../../public/_locales/en/messages.json'
import { formatMessage, type LabelValues } from './message-format.ts'

/** The name of a label. English has all of them, and is the single source: public/_locales/en/messages.json. */
export type LabelKey = keyof typeof messages

/** A language's labels, in the format of the browsers' `_locales` folders. A label that is missing falls back to English. */
export type Labels = { readonly [key in LabelKey]?: { readonly message: string; readonly description?: string } }

/** Gives the label of a key in one language. `language` is that language, BCP 47, for dates, numbers and `lang`. */
export type Translate = { (key: LabelKey, values?: LabelValues): string; readonly language: string }

/**
 * Makes the `translate` function of a language. It is tied to no browser: popup, panel, command line and tests use the same.
 * `fallback` (English) stands in for labels that the language does not have yet.
 */
export function createTranslate(language: string, labels: Labels, fallback: Labels = labels): Translate {
  const translate = (key: LabelKey, values: LabelValues = {}): string => {
    const own = labels[key]
    if (own) return formatMessage(own.message, values, language)
    return formatMessage(fallback[key]?.message ?? key, values, 'en')
  }
  return Object.assign(translate, { language })
}
