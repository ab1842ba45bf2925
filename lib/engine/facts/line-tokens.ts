import type { TextLayer } from '../document.ts'
import type { Span } from '../model.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'

/** The first token of a line in its sentence. */
export function firstTokenAt({ tokens }: TextLayer, sentence: Sentence, span: Span): number {
  let i = sentence.firstToken
  while (i < sentence.endToken && (tokens[i]?.start ?? 0) < span.start) i++
  return i
}

/** The first token behind a line that ends in its sentence. */
export function firstTokenAfter({ tokens }: TextLayer, sentence: Sentence, span: Span): number {
  let i = sentence.firstToken
  while (i < tokens.length && (tokens[i]?.start ?? 0) < span.end) i++
  return i
}

/** The first token of a text that begins at a place or behind it. */
export const firstTokenFrom = ({ tokens }: TextLayer, place: number): number =>
  countWhile(tokens, (token) => token.start < place)

/** The last token of a text that ends at a place or before it; -1 where none does. */
export const lastTokenUpTo = ({ tokens }: TextLayer, place: number): number =>
  countWhile(tokens, (token) => token.end <= place) - 1

/** How many of the first tokens fit: found by halving. */
function countWhile(tokens: readonly Token[], fits: (token: Token) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(tokens[middle] as Token)) low = middle + 1
    else high = middle
  }
  return low
}

export const DASH = /^(?:[—–]|--+|-)$/

/** Whether token `i` stands between two dashes, or is the second: "The report - which was sold - says". */
export function isInDashes({ tokens }: TextLayer, from: number, i: number, to: number): boolean {
  const isDash = (k: number) => DASH.test(tokens[k]?.text ?? '') && tokens[k]?.spaced === true
  let before = 0
  for (let k = from; k < i; k++) if (isDash(k)) before++
  if (before % 2 === 0) return false
  for (let k = i; k < to; k++) if (isDash(k)) return true
  return false
}

/**
 * The borders of some tokens without the brackets that stand around all of them, and without the end of a pair that opens before them:
 * "(They deny it.)", "announced that it had bought the rest.)".
 */
export function withoutBrackets({ tokens, parts }: TextLayer, from: number, to: number): { from: number; to: number } {
  let end = to
  while (end > from + 1 && parts[end - 1] === '.' && !/["”’'%)]|^''$/.test(tokens[end - 1]?.text ?? '')) end--
  if (tokens[end - 1]?.text !== ')') return { from, to }
  let open = 0
  let first = -1
  for (let i = end - 1; i >= from; i--) {
    if (tokens[i]?.text === ')') open++
    if (tokens[i]?.text === '(' && --open === 0) {
      first = i
      break
    }
  }
  if (first > from) return { from, to }
  end--
  while (end > from + 1 && tokens[end - 1]?.text === '.') end--
  return { from: first === from ? from + 1 : from, to: end }
}
