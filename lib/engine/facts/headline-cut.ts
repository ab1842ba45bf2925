import type { Document } from '../document.ts'
import { isKnownWord } from '../text/layer.ts'
import { lineWords } from './line-words.ts'

/** A title that a page cuts has so many characters, or more. */
const LEAST_LENGTH = 60
/** So many tokens of a headline are enough to tell what it tells. */
const LEAST_TOKENS = 5
/** A longer piece that so few letters are missing of is no word of its own. */
const FEW_LETTERS = 3
/** What stands before a word that it describes, and what cannot close a headline. */
const LEADING = /^(?:JJ|CD|VB[GDN])$/
const NAME = /^(?:NNP|JJ$)/
const OPEN_END = /^(?:IN|TO|DT|CC|MD|PRP\$|\.)$/

/**
 * Where a headline ends that its page has cut in the middle of a word: before that word, and what only leads to it. "Two men found, 16-year-o"
 * over a text with "a 16-year-old".
 */
export function beforeTornWord(doc: Document, from: number, to: number): number {
  const { tokens, parts, locale } = doc
  const start = tokens[from]?.start ?? 0
  if (to - from <= LEAST_TOKENS || (tokens[to - 1]?.end ?? 0) - start < LEAST_LENGTH) return to
  if (tokens[to - 1]?.kind === 'punctuation' || !isTorn(doc, to)) return to
  // "in fleeing ca", "6 inj", "planned and thought o": what tells of what sort the lost word was.
  const isOfName = parts[to - 2] === 'NNP'
  // "In Port Marr": another town.
  let end = back(doc, from, to - 1, isOfName ? NAME : LEADING)
  const isBare = end < to - 1 && /^VB[DN]$/.test(parts[end] ?? '')
  end = back(doc, from, end, OPEN_END)
  // "A girl is expected to s".
  if (!isBare && parts[end] === 'TO' && /^VB[DN]$/.test(parts[end - 1] ?? '')) {
    end -= locale.names.be.has(tokens[end - 2]?.lower ?? '') ? 2 : 1
    end = back(doc, from, end, OPEN_END)
  }
  return end - from < LEAST_TOKENS ? to : end
}

/** The end of a line without the tokens of some parts of speech that close it. */
function back({ parts }: Document, from: number, to: number, part: RegExp): number {
  let end = to
  while (end > from && part.test(parts[end - 1] ?? '')) end--
  return end
}

/** Whether the last word before `to` is a piece of a longer word of the text, which has it not by itself. */
function isTorn(doc: Document, to: number): boolean {
  const { tokens, locale } = doc
  const { lower: piece = '', end = 0, shape } = tokens[to - 1] ?? {}
  if (shape === 'upper' && piece.length > 1) return false
  // "are not great" over a text with "not greatest": a whole word is never cut off.
  if (piece.length >= FEW_LETTERS && isKnownWord(locale, piece)) return false
  const { endings } = lineWords(locale)
  const before = tokens[to - 2]?.lower
  let torn = false
  for (let i = to; i < tokens.length; i++) {
    const { lower = '', start = 0 } = tokens[i] ?? {}
    if (start < end || !lower.startsWith(piece)) continue
    const rest = lower.slice(piece.length)
    if (!rest) return false
    // "transfer", "transferred".
    const ending = rest.charAt(0) === piece.at(-1) ? rest.slice(1) : rest
    const isPiece = piece.length === 1 || tokens[i - 1]?.lower === before
    torn ||=
      (isPiece || (piece.length > FEW_LETTERS && rest.length > 1 && rest.length <= FEW_LETTERS)) &&
      !endings.has(rest) &&
      !endings.has(ending)
  }
  return torn
}
