import type { Document } from '../document.ts'
import type { Span } from '../model.ts'
import { FULL_STOP } from './quoted-words.ts'
import { lineBetween } from './statements.ts'

/** Some words, and the marks that close a quotation inside them. */
const CLOSED = /^([\s\S]*?)([\s"”'’]*)$/u

/** How a new sentence begins: with a capital, in marks or brackets too. */
const NEW_SENTENCE = /^(?:["“'‘]|\[?\p{Lu})/u

/** The words of the parts of one statement, in one line: a comma that only led to the verb is dropped, or ends a sentence. */
export function joinedLine(doc: Document, spans: readonly Span[]): string {
  let text = ''
  for (const { start, end } of spans) text = joined(text, lineBetween(doc, start, end))
  const [, words = '', marks = ''] = CLOSED.exec(withoutTags(text)) ?? []
  return `${withoutComma(words)}${marks}`
}

/** The number of a post in a row of them: "1/2". */
const COUNTER = /^\d{1,2}\/\d{1,2}:? (?=\p{Lu})/u
/** Tags behind the last sentence of a post. */
const TAGS = /(?<=[.!?…])(?:\s?#[\p{L}\p{N}_]+)+$/u

/** The words of a post without its number and the tags behind its last stop. */
function withoutTags(text: string): string {
  const words = COUNTER.test(text) ? text.slice(text.indexOf(' ') + 1) : text
  return words.includes('#') ? words.replace(TAGS, '') : words
}

/** Two parts of one statement. A capital behind a part without a full stop begins a new sentence. */
export function joined(before: string, after: string): string {
  if (!before) return after
  const [, words = '', marks = ''] = CLOSED.exec(before) ?? []
  if (!NEW_SENTENCE.test(after) || FULL_STOP.test(words)) return `${before} ${after}`
  // "‘You first,’": the stop stands where the comma stood.
  return `${withoutComma(words)}${words.endsWith(',') ? `.${marks}` : `${marks}.`} ${after}`
}

const withoutComma = (text: string): string => text.replace(/[,\s]+$/u, '')
