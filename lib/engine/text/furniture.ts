import type { Token } from './tokens.ts'

/**
 * A sign of what is no prose though it stands among it: the credit of a picture, the signature of a post, a button for sharing.
 * Its pattern matches no empty text, and every repetition in it is bounded.
 */
export type FurnitureRule = {
  readonly id: string
  /** As text: it is made an expression when its words first stand in a text. */
  readonly regex: string
  /** One of these stands in every match; where none is in the text, the pattern is not tried. */
  readonly needs?: readonly string[]
  /**
   * What the sign makes furniture of: itself alone; with the words `before` it in its sentence (a caption before its credit); with
   * those `after` it, or as many as a `caption` has; or the `whole` sentence.
   */
  readonly takes: 'itself' | 'before' | 'after' | 'caption' | 'whole'
  /** It marks what somebody posted and the article quotes: whom the post names, the article names. */
  readonly isQuoted?: true
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

/** Where furniture stands in a stretch of text, and where it must be cut from the prose. Offsets in the text. */
export type Furniture = {
  readonly signs: readonly { readonly id: string; readonly start: number; readonly end: number }[]
  /** Borders that no full stop marks. */
  readonly cuts: ReadonlySet<number>
  /** Where a caption may begin, with the sign that it follows. */
  readonly captions: ReadonlyMap<number, string>
}

/** Headlines in a row: so many words of which this share is capitalized, with hardly a comma between them. */
const HEADLINES = { words: 22, letters: 4, share: 0.72, commas: 0.04 } as const

/** A caption has no more tokens; what is longer has run into the prose. */
export const LONGEST_CAPTION = 26
/** One that no full stop ends, before a word that begins a sentence, is no prose at this length either. */
export const LONGEST_OPEN_CAPTION = 45

/** Those of the rules that may find a sign in a text: where they need words, one of these stands in it. */
export const rulesFor = (text: string, rules: readonly FurnitureRule[]): readonly FurnitureRule[] =>
  rules.filter(({ needs }) => !needs || needs.some((words) => text.includes(words)))

const expressions = new Map<string, RegExp>()

function expressionOf(regex: string): RegExp {
  // Only what needs Unicode pays for it.
  const expression = expressions.get(regex) ?? new RegExp(regex, regex.includes('\\p{') ? 'gu' : 'g')
  expressions.set(regex, expression)
  return expression
}

/** Finds the signs of furniture in one block. Linear in its length. */
export function findFurniture(text: string, rules: readonly FurnitureRule[], start: number, end: number): Furniture {
  const signs: { id: string; start: number; end: number }[] = []
  const cuts = new Set<number>()
  const captions = new Map<number, string>()
  const block = text.slice(start, end)
  for (const { id, regex, takes } of rulesFor(block, rules)) {
    const expression = expressionOf(regex)
    expression.lastIndex = 0
    for (let match = expression.exec(block); match; match = expression.exec(block)) {
      const from = start + match.index
      const to = from + match[0].trimEnd().length
      signs.push({ id, start: from, end: to })
      if (takes === 'itself' || takes === 'after' || takes === 'caption') cuts.add(from)
      if (takes === 'itself' || takes === 'before' || takes === 'caption') cuts.add(to)
      if (takes === 'caption') captions.set(from + match[0].length, id)
    }
  }
  return { signs: signs.sort((a, b) => a.start - b.start), cuts, captions }
}

/** So many words in a row that come twice in one sentence are a caption and its repetition. */
const TWICE = 5

/** Whether a sentence begins with words that it holds once more: a caption that the page carries for the picture and for the gallery. */
function isToldTwice(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens.slice(from, from + TWICE)
  if (opening.length < TWICE || opening.some(({ kind }) => kind === 'punctuation')) return false
  for (let i = from + TWICE; i <= to - TWICE; i++)
    if (tokens[i]?.lower === opening[0]?.lower && opening.every(({ lower }, k) => tokens[i + k]?.lower === lower))
      return true
  return false
}

/** Whether a sentence is nothing but headlines run together, as lists of related articles are when their lines are lost. */
function isHeadlinesInRow(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  let commas = 0
  for (let i = from; i < to; i++) {
    const { kind, text, shape } = tokens[i] as Token
    if (text === ',' || text === ';') commas++
    if (kind !== 'word' || text.length < HEADLINES.letters) continue
    words++
    if (shape === 'capital') capitals++
  }
  return words >= HEADLINES.words && capitals >= words * HEADLINES.share && commas <= (to - from) * HEADLINES.commas
}

/** The sign by which a sentence is furniture for its words alone. Linear in its length. */
export function furnitureByWords(tokens: readonly Token[], from: number, to: number): string | undefined {
  if (isHeadlinesInRow(tokens, from, to)) return 'headlines in a row'
  return isToldTwice(tokens, from, to) ? 'caption told twice' : undefined
}
