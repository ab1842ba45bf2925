import type { Locale } from '../locale.ts'
import { perLocale } from '../per-locale.ts'
import { fold } from './tokens.ts'

/**
 * In running text of a language at least this share of the words are its articles, prepositions, pronouns and the like. On news
 * pages English has 0.33 and more, wire texts without articles 0.22; languages beside it, by chance, up to about 0.1.
 */
const LEAST_SHARE = 0.15
/** Fewer words than this tell nothing. */
const LEAST_WORDS = 40

const closedWords = perLocale(
  ({ parts }) => new Set(Object.values(parts.closed).flatMap((list) => list.trim().split(/\s+/))),
)

/** Whether a text is in the language of a locale, by its words; undefined for a text too short to tell. */
export function isInLanguage(text: string, locale: Locale): boolean | undefined {
  const closed = closedWords(locale)
  const words = text.match(/[\p{L}\p{M}']+/gu) ?? []
  if (words.length < LEAST_WORDS) return undefined
  let known = 0
  for (const word of words) if (closed.has(fold(word))) known++
  return known / words.length >= LEAST_SHARE
}
