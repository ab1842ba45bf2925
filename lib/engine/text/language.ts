import type { TextLayer } from '../document.ts'
import { perLocale } from '../per-locale.ts'

/** In running text of a language at least this share of the words are its articles, prepositions, pronouns and the like. */
const LEAST_SHARE = 0.18
/** Fewer words than this tell nothing. */
const LEAST_WORDS = 40

const closedWords = perLocale(
  ({ parts }) => new Set(Object.values(parts.closed).flatMap((list) => list.trim().split(/\s+/))),
)

/** Whether a text is in the language of its locale, whatever the page says of itself. True for a text too short to tell. */
export function isInLanguage({ tokens, locale }: TextLayer): boolean {
  const closed = closedWords(locale)
  let words = 0
  let known = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    words++
    if (closed.has(token.lower)) known++
  }
  return words < LEAST_WORDS || known / words >= LEAST_SHARE
}
