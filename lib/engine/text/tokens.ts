import type { Span } from '../model.ts'
import { once } from '../once.ts'
import { isCapitalLetter, startsWithSmall } from './letters.ts'
import { fold, type Word, wordOf } from './words.ts'

/**
 * One token. A hyphenated word is one token (`Iran-backed`, `38-year-old`), a clitic its own (`Iraq` `'s`, `did` `n't`), a dot
 * belongs to an abbreviation (`Mr.`, `U.S.`, `p.m.`). `lower` is the text in lower case with straight apostrophes.
 */
export type Token = Span & {
  readonly text: string
  readonly lower: string
  readonly kind: Word['kind']
  readonly shape: Word['shape']
  /** Whether white space (or the start of the block) stands before it. */
  readonly spaced: boolean
  /** What is the same of it wherever it stands. */
  readonly word: Word
}

const LETTER = '\\p{L}\\p{M}'
// Alternatives from the most to the least specific; each is bounded by what it cannot contain, so the scan is linear.
const tokenPattern = once(
  () =>
    new RegExp(
      [
        '(?:https?:\\/\\/|www\\.)[^\\s<>"“”]{1,300}',
        '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}',
        '[@#][\\p{L}\\p{N}_]+',
        // Initials and dotted abbreviations: U.S., a.m., Ph.D.
        `(?<![${LETTER}])[${LETTER}]{1,2}\\.(?:[${LETTER}]{1,2}\\.)+`,
        // Numbers with their separators and endings: 2,000 · 6.5 · 11/9/2016 · 11.30am · 1a.m. · 7th · 40s · 38-year-old · 6-10.
        `\\p{N}+(?:[.,:/–-]\\p{N}+)*(?:[${LETTER}]\\.[${LETTER}]\\.|[${LETTER}]+)?(?:-[${LETTER}]+(?:-[${LETTER}]+)*)?`,
        // A word with hyphens and apostrophes, and the second half of a letter that was decoded in the wrong charset: "AndrÃ©".
        `[${LETTER}\\p{N}]+(?:['’ʼ‘-][${LETTER}\\p{N}]+|(?<=[ÃÂ]|A[\\u0302\\u0303])[\\u0080-\\u00bf][${LETTER}\\p{N}]*)*`,
        // A genitive that stands apart, as in text that was split into words before: "Mary 's".
        "(?<=[\\p{L}\\p{N}.]\\s)['’]s(?=\\s)",
        "``|''|--+|\\.{2,}|…",
        '[^\\s]',
      ].join('|'),
      'gu',
    ),
)

const HAS_APOSTROPHE = /['’]/
const NUMBER_BEHIND_DOT = /^\.\s?\p{N}/u
const CLITIC = /^(.+?)(n['’]t|['’](?:s|S|re|ve|ll|d|m))$/u

/** Whether words stand in a row from token `at` on, before `end`. */
export function standAt(tokens: readonly Token[], at: number, end: number, words: readonly string[]): boolean {
  if (at + words.length > end) return false
  for (let k = 0; k < words.length; k++) if (tokens[at + k]?.lower !== words[k]) return false
  return true
}

/** Abbreviations that are words of their own elsewhere. Lower case, with their dot. */
export type AbbreviationLimits = {
  readonly beforeNumber: ReadonlySet<string>
  readonly onlyCapitalized: ReadonlySet<string>
}

const NO_LIMITS: AbbreviationLimits = { beforeNumber: new Set(), onlyCapitalized: new Set() }

function makeToken(written: string, start: number, spaced: boolean): Token {
  const word = wordOf(written)
  const { text, lower, kind, shape } = word
  return { start, end: start + text.length, text, lower, kind, shape, spaced, word }
}

const SPACE = /\s/

/** Where the next token begins: at whatever is no white space. */
function nextToken(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isSpace = code > 127 || code < 32 ? SPACE.test(text.charAt(at)) : code === 32
    if (!isSpace) return at
  }
  return text.length
}

/** Where the token that begins at a place ends. */
function tokenEnd(text: string, from: number): number {
  const pattern = tokenPattern()
  pattern.lastIndex = from
  pattern.test(text)
  return pattern.lastIndex
}

/** Marks that are tokens by themselves, whatever stands around them. */
const LONE_MARKS = new Set([...',;:!?()"“”'].map((mark) => mark.charCodeAt(0)))
/** Of what may stand behind a word without going on with it: an email address, a link and an abbreviation go on with other marks. */
const BEHIND_WORD = new Set([...' \n,;?!)"“”'].map((mark) => mark.charCodeAt(0)))

/** The same, told without the pattern, for most tokens: a lone mark, a full stop, or a word of plain letters, that nothing goes on with. */
function plainEnd(text: string, from: number): number | undefined {
  if (LONE_MARKS.has(text.charCodeAt(from))) return from + 1
  if (text.charAt(from) === '.') return endsBefore(text, from + 1) ? from + 1 : undefined
  let at = from
  while (isPlainLetter(text.charCodeAt(at))) {
    at++
    if (isJoint(text.charCodeAt(at)) && isPlainLetter(text.charCodeAt(at + 1))) at++
  }
  if (at === from) return undefined
  return endsBefore(text, text.charAt(at) === '.' ? at + 1 : at) ? at : undefined
}

const endsBefore = (text: string, at: number): boolean => at === text.length || BEHIND_WORD.has(text.charCodeAt(at))

/** A hyphen or an apostrophe inside a word. */
const isJoint = (code: number): boolean => code === 45 || code === 39 || code === 0x2019
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/**
 * Splits a stretch of text into tokens, in linear time.
 * @param abbreviations lower-case abbreviations that keep their dot, with it: "mr.", "gov.", "inc."
 * @param limits of these, the ones that do so only before a number, or only when capitalized
 */
export function tokenize(
  text: string,
  from: number,
  to: number,
  abbreviations: ReadonlySet<string>,
  limits: AbbreviationLimits = NO_LIMITS,
): Token[] {
  const tokens: Token[] = []
  const source = text.slice(from, to)
  const mayHaveClitics = HAS_APOSTROPHE.test(source)
  let previousEnd = -1
  for (let at = nextToken(source, 0); at < source.length; at = nextToken(source, previousEnd)) {
    let word = source.slice(at, plainEnd(source, at) ?? tokenEnd(source, at))
    const spaced = at !== previousEnd || at === 0
    const next = source.charAt(at + word.length)
    if (next === '.') {
      const single = isCapitalLetter(word) && source.charAt(at + 1) === '.'
      const afterDot = source.charAt(at + word.length + 1)
      const form = `${fold(word)}.`
      const abbreviates =
        abbreviations.has(form) &&
        !(limits.onlyCapitalized.has(form) && word === word.toLowerCase()) &&
        !(
          limits.beforeNumber.has(form) && !NUMBER_BEHIND_DOT.test(source.slice(at + word.length, at + word.length + 3))
        )
      if ((single && afterDot !== '.') || (abbreviates && !startsWithSmall(afterDot))) {
        word += '.'
      }
    }
    const clitic = mayHaveClitics && HAS_APOSTROPHE.test(word) ? CLITIC.exec(word) : undefined
    if (clitic?.[1] && clitic[2]) {
      tokens.push(makeToken(clitic[1], from + at, spaced))
      tokens.push(makeToken(clitic[2], from + at + clitic[1].length, false))
    } else {
      tokens.push(makeToken(word, from + at, spaced))
      // A possessive of a name in s, or of one in quotation marks, leaves its apostrophe to the quotation finder.
    }
    previousEnd = at + word.length
  }
  return tokens
}
