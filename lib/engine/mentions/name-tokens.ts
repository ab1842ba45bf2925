import type { TextLayer } from '../document.ts'
import { startsWithSmall } from '../text/letters.ts'
import type { Token } from '../text/tokens.ts'
import type { NameLanguage } from './name-index.ts'

/** The most tokens of a well-known name that is looked for over small words and numbers. */
const LONGEST_KNOWN = 7
/** The most words, without the article, of a body that is known by it: "The Marshall Project". */
const LONGEST_WITH_ARTICLE = 4
const HYPHENATED = /^(\p{Lu}[\p{L}.]*|\p{Ll}+)-(.+)$/u

/** Whether a token, by its look alone, can be a part of a name. "Iran-backed" and "pro-Iran" cannot, "al-Kadhimi" can. */
export function looksLikeName(token: Token, language: NameLanguage): boolean {
  if (token.kind !== 'word' || token.shape === 'lower' || token.shape === 'other') return false
  if (/^[@#]|^https?:|^www\.|@/.test(token.text)) return false
  if (token.text === 'I' || token.lower.startsWith("'")) return false
  const hyphen = token.text.includes('-') ? HYPHENATED.exec(token.text) : null
  if (!hyphen) return true
  const [, head = '', tail = ''] = hyphen
  if (startsWithSmall(head)) return language.rules.articleParticles.has(head)
  const end = tail.slice(tail.lastIndexOf('-') + 1)
  return !startsWithSmall(end) || language.rules.articleParticles.has(head.toLowerCase()) || !language.isCommon(end)
}

/**
 * Whether a word that is a modal verb or a month elsewhere is somebody's name here: "May said", "Mrs May". Behind a preposition, a
 * determiner, an adjective or a number it is the month: "a report in May said".
 */
export function isModalName({ tokens, parts }: TextLayer, i: number, { rules }: NameLanguage): boolean {
  const token = tokens[i] as Token
  if (token.shape !== 'capital' || !rules.modalNames.has(token.lower)) return false
  const before = tokens[i - 1]
  if (before?.shape === 'capital' && rules.honorifics.has(before.lower)) return tokens[i + 1]?.kind !== 'number'
  return rules.pastSpeechVerbs.has(tokens[i + 1]?.lower ?? '') && !/^(?:IN|TO|DT|JJ|CD)$/.test(parts[i - 1] ?? '')
}

/** The end of a well-known organization that begins at a token and goes on over a number, a mark or a small word: "30 Seconds to Mars". */
export function knownEnd(
  { tokens, locale }: TextLayer,
  from: number,
  endToken: number,
  language: NameLanguage,
): number {
  const { gazetteer } = locale
  const first = tokens[from] as Token
  if (first.shape === 'lower' || language.rules.openers.has(first.lower)) return from
  let name = first.text
  let end = from
  let isBroken = first.kind !== 'word'
  for (let k = from + 1; k < Math.min(endToken, from + LONGEST_KNOWN); k++) {
    const token = tokens[k] as Token
    name += (token.spaced ? ' ' : '') + token.text
    if (!looksLikeName(token, language)) isBroken = true
    else if (isBroken && gazetteer.organization(name)) end = k + 1
  }
  return end
}

/**
 * The end of a well-known organization that is known with its article or another small word: "told The Sun", "All Nippon Airways". Where
 * the sentence begins (`first`) the capital says nothing, so one word alone must speak there: "The Sun reported".
 */
export function knownBehindArticle(
  { tokens, locale }: TextLayer,
  from: number,
  first: number,
  endToken: number,
  { rules }: NameLanguage,
): number {
  const { gazetteer } = locale
  const article = tokens[from] as Token
  if (article.shape !== 'capital' || !rules.openers.has(article.lower)) return from
  let name = ''
  let end = from
  for (let k = from + 1; k < Math.min(endToken, from + 1 + LONGEST_WITH_ARTICLE); k++) {
    const token = tokens[k] as Token
    if (token.shape === 'lower') break
    name += (name && token.spaced ? ' ' : '') + token.text
    const isKnown = token.kind !== 'punctuation' && gazetteer.organization(`${article.text} ${name}`)
    if (isKnown && !gazetteer.organization(name)) end = k + 1
  }
  const behind = end < endToken ? tokens[end] : undefined
  if (behind?.shape === 'capital') return from
  return from === first && end === from + 2 && !rules.reporting.has(behind?.lower ?? '') ? from : end
}
