import type { TextLayer } from '../document.ts'
import type { BlockKind } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { remember } from '../remember.ts'
import { isTitleCase } from '../text/parts.ts'
import type { Token } from '../text/tokens.ts'
import { commonWordTest } from './common-words.ts'
import type { NameKind } from './evidence.ts'
import type { NameRules } from './name-rules.ts'

/** What the finder of names knows of a locale, ready for use. */
export type NameLanguage = {
  readonly rules: NameRules
  /** Whether a word, in lower case, is a common word of the language. */
  readonly isCommon: (word: string) => boolean
  /** The words of each title, by its first word, the longest first. */
  readonly titles: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The kind that a common noun stands for. */
  readonly nouns: ReadonlyMap<string, NameKind>
}

/** Indexes the word lists of a locale, once. */
export const nameLanguage = perLocale((locale): NameLanguage => {
  const rules = locale.names
  const titles = new Map<string, string[][]>()
  for (const title of rules.titles) {
    // A genitive is a token of its own: "state's attorney".
    const words = title.replace(/'s\b/g, " 's").split(' ')
    const first = words[0] as string
    titles.set(
      first,
      [...(titles.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  // Of a noun in several lists, the last of these counts.
  const lists: readonly (readonly [NameKind, ReadonlySet<string>])[] = [
    ['place', rules.placeNouns],
    ['organization', rules.organizationNouns],
    ['person', rules.personNouns],
    ['other', rules.workNouns],
  ]
  const nouns = new Map(lists.flatMap(([kind, words]) => [...words].map((word) => [word, kind] as const)))
  const test = commonWordTest(rules.words, rules.endings)
  return { rules, isCommon: remember(test, 50_000), titles, nouns }
})

/** What the whole text says about capital letters: the evidence for words whose capital means nothing where they stand. */
export type Capitals = {
  /** Sentences whose words are capitalized throughout, by index. */
  readonly titleCase: readonly boolean[]
  /** The words that stand capitalized where that tells something, and those in small letters. */
  readonly capital: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  /** The first word (not mark) of each sentence. */
  readonly firstWord: readonly number[]
}

const OPENING = /^(?:["“”'‘’«([]|``|''|--+|[-–—*•:;])$/

/** Whether a word stands behind a mark that opens something, and not behind a quotation that ended in a comma: "“It was late,” Park said". */
const isOpening = ({ tokens }: TextLayer, i: number): boolean =>
  OPENING.test(tokens[i - 1]?.text ?? '') && !(tokens[i - 2]?.text === ',' && tokens[i]?.spaced)

const SMALL_WORD = /^(?:IN|DT|CC|TO|WH|PRP\$?|POS|EX)$/

/** Whether words in small letters and a full stop make a whole sentence, however many names it holds. */
function isSentence(text: TextLayer, from: number, to: number, kind: BlockKind): boolean {
  if (kind !== 'paragraph' && !/^[.!?]$/.test((text.tokens[to - 1] as Token).text)) return false
  let small = 0
  for (let i = from; i < to; i++) {
    const token = text.tokens[i] as Token
    if (token.shape !== 'lower') continue
    const part = text.parts[i] as string
    if (/^(?:VB[DZ]?|MD)$/.test(part)) return true
    if (token.text.length < 4) continue
    // In a headline only the small words are small: "beat", "film" and "twice" are none.
    if (!SMALL_WORD.test(part)) return true
    small++
  }
  return small > 1
}

/** Whether only names, numbers and marks stand here, closed by a full stop: "Seventh Air Force, 1 June 1985 – 30 June 1991." */
function isRecord({ tokens }: TextLayer, from: number, to: number): boolean {
  if (tokens[to - 1]?.text !== '.') return false
  let number = false
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.shape === 'lower') return false
    number ||= token.kind === 'number'
  }
  return number
}

/** Reads the capitals in one pass. */
export function readCapitals(text: TextLayer): Capitals {
  const capital = new Set<string>()
  const small = new Set<string>()
  const titleCase: boolean[] = []
  const firstWord: number[] = []
  for (const sentence of text.sentences) {
    let first = sentence.firstToken
    while (first < sentence.endToken - 1 && (text.tokens[first] as Token).kind === 'punctuation') first++
    firstWord.push(first)
    const title =
      isTitleCase(text.tokens, sentence) &&
      !isSentence(text, first, sentence.endToken, sentence.kind) &&
      !isRecord(text, first, sentence.endToken)
    titleCase.push(title)
    for (let i = first; i < sentence.endToken; i++) {
      const token = text.tokens[i] as Token
      if (token.kind !== 'word') continue
      if (token.shape === 'lower') small.add(token.lower)
      else if (!title && i > first && !isOpening(text, i)) capital.add(token.lower)
    }
  }
  return { titleCase, capital, small, firstWord }
}
