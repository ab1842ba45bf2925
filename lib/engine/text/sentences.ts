import type { Block, BlockKind, Span } from '../model.ts'
import { oncePer } from '../once.ts'
import {
  type FurnitureRule,
  findFurniture,
  furnitureByWords,
  LONGEST_CAPTION,
  LONGEST_OPEN_CAPTION,
  rulesFor,
} from './furniture.ts'
import { isCapitalLetter } from './letters.ts'
import { beginsAnew, type RunOnRules, runOnKind } from './run-ons.ts'
import { type Token, tokenize } from './tokens.ts'

/** A sentence: the tokens `firstToken` (inclusive) to `endToken` (exclusive) of the text. */
export type Sentence = Span & {
  readonly index: number
  /** Index into `Article.blocks`. */
  readonly block: number
  /** The kind of its block; `caption` for page furniture among prose. */
  readonly kind: BlockKind
  /** The sign by which it is known as page furniture rather than prose. */
  readonly furniture: string | undefined
  readonly firstToken: number
  readonly endToken: number
}

/** What the splitter must know of a language. All in lower case; abbreviations with their dot. */
export type SentenceRules = {
  /** Abbreviations that stand before a name or number and never end a sentence: "mr.", "gov.", "no.". */
  readonly neverFinal: ReadonlySet<string>
  /** Abbreviations that may end one: "inc.", "u.s.", "p.m.", "st.". */
  readonly maybeFinal: ReadonlySet<string>
  /** Abbreviations that stand before a number and else are words of their own: "no.". */
  readonly beforeNumber: ReadonlySet<string>
  /** Of all of these, those that are words of their own in small letters: "Miss.", "Wash.", "Sat.". */
  readonly onlyCapitalized: ReadonlySet<string>
  /** Words that, capitalized after such an abbreviation, begin a new sentence: "the", "he", "in". */
  readonly starters: ReadonlySet<string>
  /** Of the abbreviations that may end one, those behind a time of day: "p.m."; and the capitalized words that go on behind it: "Monday", "Eastern". */
  readonly clocks: ReadonlySet<string>
  readonly behindClock: ReadonlySet<string>
  /** The ending of most verbs in the past. */
  readonly pastEnding: string
  /** The signs of page furniture. */
  readonly furniture: readonly FurnitureRule[]
  readonly runOns: RunOnRules
}

/** In tokens. No sentence that people wrote is so long; text without any full stop must not cost more than its length. */
const LONGEST_SENTENCE = 500

const TERMINATOR = new Set(['.', '!', '?', '…', '...', '....', '?!', '。'])
const CLOSER = new Set(['"', '”', '“', "'", '’', "''", ')', ']', '»'])
const OPENER = new Set(['"', '“', "'", '‘', '``', '(', '[', '«'])

/** Whether a verb stands before token `i`: else a time of day only opens the sentence, as in "On Monday, at about 9 p.m. Ada Lind called". */
function hasVerb(tokens: readonly Token[], first: number, i: number, { runOns, pastEnding }: SentenceRules): boolean {
  for (let k = first; k < i; k++) {
    const { lower, shape } = tokens[k] as Token
    if (shape === 'lower' && (runOns.verbs.has(lower) || lower.endsWith(pastEnding))) return true
  }
  return false
}

/** How far around a mark words in capitals may be those of a name, in tokens. */
const NAME_REACH = 4

/** Whether a mark behind token `at` belongs to a name: "Q! News", "the new BW OD. LAKE VISTA is"; not where all is in capitals. */
function isInName(tokens: readonly Token[], at: number, mark: string, next: number): boolean {
  const before = tokens[at]
  if (mark === '!') return isCapitalLetter(before?.text ?? '') && tokens[next]?.shape === 'capital'
  const isUpper = (token: Token | undefined) => token?.shape === 'upper' && token.text.length > 1
  if (mark !== '.' || ![before, tokens[next], tokens[next + 1]].every(isUpper)) return false
  const isPlain = ({ kind, shape }: Token) => kind === 'word' && shape !== 'upper'
  return (
    tokens.slice(Math.max(0, at - NAME_REACH), at).some(isPlain) && tokens.slice(next, next + NAME_REACH).some(isPlain)
  )
}

/**
 * Whether the sentence that begins at `first` ends with token `i`, given that it is a terminator or an abbreviation; closers are looked through.
 * @param inMarks whether a straight mark stands open, so that the next one closes
 */
function endsSentence(
  tokens: readonly Token[],
  first: number,
  i: number,
  rules: SentenceRules,
  inMarks: boolean,
): number | undefined {
  const token = tokens[i] as Token
  const abbreviation = token.kind !== 'punctuation' && token.text.endsWith('.')
  if (!abbreviation && (token.kind !== 'punctuation' || !TERMINATOR.has(token.text))) return undefined
  if (abbreviation && (rules.neverFinal.has(token.lower) || rules.beforeNumber.has(token.lower))) return undefined
  let last = i
  while (tokens[last + 1] && TERMINATOR.has((tokens[last + 1] as Token).text)) last++
  // "The street is quiet."I heard it all," she said": scraped text loses the space before a mark that opens.
  const isTorn = tokens[last + 1]?.text === '"' && !inMarks && !tokens[last + 2]?.spaced
  while (
    !isTorn &&
    tokens[last + 1] &&
    CLOSER.has((tokens[last + 1] as Token).text) &&
    !(tokens[last + 1] as Token).spaced
  )
    last++
  // "“… the 'link.' ” The bridge": a space parts the outer mark from the nested one that it closes behind.
  const outer = tokens[last + 1]?.text
  if (last > i && (outer === '”' || (outer === '"' && inMarks)) && tokens[last + 2]?.spaced) last++
  let next = last + 1
  while (tokens[next] && OPENER.has((tokens[next] as Token).text)) next++
  const follower = tokens[next]
  if (!follower) return last
  if (follower.kind === 'punctuation')
    return tokens[last + 1]?.spaced && !/^[,;:)\]%&—–-]/.test(follower.text) ? last : undefined
  if (!(tokens[last + 1] as Token).spaced) {
    // "at the scene.The driver", "of the microbes.NASA": scraped text loses the space, but "Amazon.com" and "v2.0" are no borders.
    const begins = follower.shape === 'capital' || (follower.shape === 'upper' && follower.text.length > 2)
    return !abbreviation && begins && (tokens[i - 1]?.shape === 'lower' || last > i) ? last : undefined
  }
  // "They fled. 17-year-old Jon Holm was hit."
  if (follower.shape === 'lower' && (abbreviation || follower.kind !== 'number')) return undefined
  if (!abbreviation) return last === i && isInName(tokens, i - 1, token.text, next) ? undefined : last
  if (/^\p{L}\.$/u.test(token.text)) return undefined
  const isName = follower.shape === 'capital' && !rules.behindClock.has(follower.lower)
  if (isName && rules.clocks.has(token.lower) && hasVerb(tokens, first, i, rules)) return last
  return rules.starters.has(follower.lower) && follower.shape === 'capital' ? last : undefined
}

/** Whether furniture begins or ends between two tokens. */
function isCut(cuts: ReadonlySet<number>, token: Token, next: Token | undefined): boolean {
  return next !== undefined && (cuts.has(token.end) || cuts.has(next.start))
}

/** All abbreviations of a language, put together once. */
const abbreviationsOf = oncePer(
  ({ neverFinal, maybeFinal, beforeNumber }: SentenceRules): ReadonlySet<string> =>
    new Set([...neverFinal, ...maybeFinal, ...beforeNumber]),
)

/** Splits the blocks of a text into tokens and sentences. No sentence crosses a block; page furniture is cut from the prose. Linear in the length of the text. */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  rules: SentenceRules,
): { tokens: readonly Token[]; sentences: readonly Sentence[] } {
  const abbreviations = abbreviationsOf(rules)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const furnitureRules = rulesFor(text, rules.furniture)
  blocks.forEach((block, blockIndex) => {
    const own = tokenize(text, block.start, block.end, abbreviations, rules)
    const base = tokens.length
    const { signs, cuts, captions } = findFurniture(
      text,
      block.kind === 'headline' ? [] : furnitureRules,
      block.start,
      block.end,
    )
    let sign = 0
    // Not spread: a page can hold more tokens than a call takes arguments.
    for (const token of own) tokens.push(token)
    let first = 0
    const close = (last: number, runOn?: 'tags' | 'heading' | 'sentence') => {
      const start = own[first] as Token
      const end = own[last] as Token
      while (sign < signs.length && (signs[sign]?.end ?? 0) <= start.start) sign++
      const found = signs[sign]
      const furniture =
        found && found.start < end.end
          ? found.id
          : captions.has(start.start) && last - first < longestCaption(first, last, runOn !== undefined)
            ? captions.get(start.start)
            : runOn === 'tags'
              ? 'row of tags'
              : block.kind === 'paragraph'
                ? furnitureByWords(own, first, last + 1)
                : undefined
      sentences.push({
        start: start.start,
        end: end.end,
        index: sentences.length,
        block: blockIndex,
        kind: furniture ? 'caption' : runOn === 'heading' ? 'heading' : block.kind,
        furniture,
        firstToken: base + first,
        endToken: base + last + 1,
      })
      first = last + 1
    }
    /** A caption that runs into the next sentence may be longer, where no verb makes it one itself. */
    const longestCaption = (from: number, to: number, isOpen: boolean): number =>
      isOpen && !own.slice(from, to).some(({ lower }) => rules.runOns.verbs.has(lower))
        ? LONGEST_OPEN_CAPTION
        : LONGEST_CAPTION
    let inMarks = false
    for (let i = 0; i < own.length; i++) {
      if (own[i]?.text === '"') inMarks = !inMarks
      const isAtCut = cuts.size > 0 && isCut(cuts, own[i] as Token, own[i + 1])
      const last = isAtCut
        ? i
        : (endsSentence(own, first, i, rules, inMarks) ?? (i - first + 1 >= LONGEST_SENTENCE ? i : undefined))
      if (last === undefined) {
        if (block.kind === 'paragraph' && beginsAnew(own, first, i + 1, rules.runOns))
          close(i, runOnKind(own, first, i + 1, rules.runOns))
        continue
      }
      close(last)
      for (; i < last; i++) if (own[i + 1]?.text === '"') inMarks = !inMarks
    }
    if (first < own.length) close(own.length - 1)
  })
  return { tokens, sentences }
}
