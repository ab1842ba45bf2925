import type { TextLayer } from '../document.ts'
import type { Span } from '../model.ts'
import type { Sentence } from '../text/sentences.ts'

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

const DASH = /^(?:[—–]|--+|-)$/

/** Whether token `i` stands between two dashes, or is the second: "The report - which was sold - says". */
export function isInDashes({ tokens }: TextLayer, from: number, i: number, to: number): boolean {
  const isDash = (k: number) => DASH.test(tokens[k]?.text ?? '') && tokens[k]?.spaced === true
  let before = 0
  for (let k = from; k < i; k++) if (isDash(k)) before++
  if (before % 2 === 0) return false
  for (let k = i; k < to; k++) if (isDash(k)) return true
  return false
}
