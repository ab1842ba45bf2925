import { remember } from '../remember.ts'

/** How a token is written: `lower`, `capital` (Baghdad), `upper` (NATO, U.S.), `mixed` (al-Kadhimi, iPhone), `other` (no letters). */
type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'other'

/**
 * What is the same of a token wherever it stands. Texts write the same few words again and again: each is read once, and keeps the answers to
 * what is asked about it most often. An answer in the word itself is found several times as fast as one in a table of words.
 */
export type Word = {
  readonly text: string
  /** In lower case with straight apostrophes. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punctuation'
  readonly shape: Shape
  /** The answers, by the number of the question. */
  readonly answers: unknown[]
}

/** So many words are kept: texts with ever other words must not fill the memory. */
const MOST = 10_000

/** The answer to a question that has none. */
const NOTHING = Symbol()

let questions = 0

/** A question about a word that is asked for nearly every token of a text. Its answer must hang on the word alone. */
export function perWord<T>(ask: (word: Word) => T): (token: { readonly word: Word }) => T {
  const question = questions++
  return ({ word }) => {
    const known = word.answers[question]
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T
    const answer = ask(word)
    word.answers[question] = answer === undefined ? NOTHING : answer
    return answer
  }
}

/** Whether a token is a word of a list, for lists that are asked for nearly every token. */
export const isOneOf = (list: ReadonlySet<string>) => perWord(({ lower }) => list.has(lower))

const LETTER = /[\p{L}\p{M}]/u
const IS_NUMBER = /^\p{N}/u

/** The shape of a text of ASCII characters, which most words are: told in one pass. */
function asciiShape(text: string): Shape | undefined {
  let letters = 0
  let capitals = 0
  let startsWithCapital = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return undefined
    const isCapital = code >= 65 && code <= 90
    if (!isCapital && (code < 97 || code > 122)) continue
    if (letters === 0) startsWithCapital = isCapital
    letters++
    if (isCapital) capitals++
  }
  if (letters === 0) return 'other'
  if (capitals === 0) return 'lower'
  if (capitals === letters) return letters > 1 ? 'upper' : 'capital'
  return startsWithCapital && capitals === 1 ? 'capital' : 'mixed'
}

function shapeOf(text: string): Shape {
  const shape = asciiShape(text)
  if (shape) return shape
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (!letters) return 'other'
  const lower = letters.toLowerCase()
  if (letters === lower) return 'lower'
  if (letters === letters.toUpperCase()) return letters.length > 1 ? 'upper' : 'capital'
  const first = letters.charAt(0)
  if (first !== first.toLowerCase() && letters.slice(1) === lower.slice(1)) return 'capital'
  return 'mixed'
}

const OTHER_APOSTROPHE = /[’ʼ‘]/
const OTHER_APOSTROPHES = /[’ʼ‘]/g

/** Whether a text is of ASCII characters without capitals: its own folded form, as that of most words is. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127 || (code >= 65 && code <= 90)) return false
  }
  return true
}

/** A word in lower case with straight apostrophes: the form in which every list of a locale is looked up. */
export const fold = (text: string): string => {
  if (isFolded(text)) return text
  const lower = text.toLowerCase()
  return OTHER_APOSTROPHE.test(lower) ? lower.replace(OTHER_APOSTROPHES, "'") : lower
}

function kindOf(text: string, shape: Shape): Word['kind'] {
  const code = text.charCodeAt(0)
  if (code > 127 ? IS_NUMBER.test(text) : code >= 48 && code <= 57) return 'number'
  return shape !== 'other' || (!isFolded(text) && LETTER.test(text)) ? 'word' : 'punctuation'
}

/** The word that is written like this. */
export const wordOf: (text: string) => Word = remember((text) => {
  const shape = shapeOf(text)
  const lower = fold(text)
  // One string for all ways to write it.
  return { text, lower: lower === text ? text : wordOf(lower).text, kind: kindOf(text, shape), shape, answers: [] }
}, MOST)
