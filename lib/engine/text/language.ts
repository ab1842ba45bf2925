import type { Locale } from '../locale.ts'
import { perLocale } from '../per-locale.ts'
import { COMMON_WORDS, OWN_LETTERS, SCRIPT_LANGUAGES } from './languages.ts'
import { fold } from './words.ts'

/**
 * In running text of a language at least this share of the words are its articles, prepositions, pronouns and the like. On news
 * pages English has 0.33 and more, wire texts without articles 0.22; languages beside it, by chance, up to about 0.1.
 */
const LEAST_SHARE = 0.15
/** In fewer words a list of names may hold few of them; a text with next to none is in another language all the same. */
const LEAST_RUN = 80
const NEXT_TO_NONE = 0.06
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
  const share = known / words.length
  if (words.length < LEAST_RUN) return share < NEXT_TO_NONE ? false : undefined
  return share >= LEAST_SHARE
}

/** In UTF-16 units: so much of a text tells its language. */
const SAMPLE = 6000
/** Of the letters or words of a text in a language at least this share are of its script, or among its commonest words. */
const SCRIPT_SHARE = 0.3
const WORD_SHARE = 0.12
/** Japanese has kana between its Chinese characters; a text of a language has a letter of its own in at least so many. */
const KANA_SHARE = 0.1
const OWN_SHARE = 0.01
/** Related languages share their commonest words: within this the page's own word decides. */
const CLOSE = 0.03

const commonWords = new Map(Object.entries(COMMON_WORDS).map(([tag, words]) => [tag, new Set(words.split(' '))]))

/**
 * The language of a text, by its script and its commonest words (BCP 47). What the page says of itself decides between languages that
 * are close, keeps its region, and stands where the text does not tell.
 */
export function languageOf(text: string, declared: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const primary = declared.split('-')[0]?.toLowerCase() ?? ''
  const told = byScript(sample) ?? byWords(sample, primary)
  return told === undefined || told === primary ? declared : told
}

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / Math.max(1, letters)
  for (const [tag, scripts] of SCRIPT_LANGUAGES) {
    const ofScripts = scripts.split(' ').map((script) => `\\p{Script=${script}}`)
    if (share(new RegExp(`[${ofScripts.join('')}]`, 'gu')) < (tag === 'ja' ? KANA_SHARE : SCRIPT_SHARE)) continue
    return OWN_LETTERS.find(([, script, own]) => script === tag && share(own) >= OWN_SHARE)?.[0] ?? tag
  }
  return undefined
}

function byWords(sample: string, declared: string): string | undefined {
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < LEAST_WORDS) return undefined
  const shares = [...commonWords].map(([tag, common]): readonly [string, number] => [
    tag,
    words.reduce((sum, word) => sum + (common.has(word) ? 1 : 0), 0) / words.length,
  ])
  const [best, most] = shares.reduce((a, b) => (b[1] > a[1] ? b : a))
  if (most < WORD_SHARE) return undefined
  return shares.some(([tag, share]) => tag === declared && share >= most - CLOSE) ? declared : best
}
