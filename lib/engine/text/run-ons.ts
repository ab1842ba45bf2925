import type { Token } from './tokens.ts'

/** What the splitter must know of headings that have run into the sentence behind them. All in lower case. */
export type RunOnRules = {
  /** Words that, capitalized in mid-sentence before a word in small letters, begin a sentence: "the", "on", "several". */
  readonly openers: ReadonlySet<string>
  /** Words behind which a capital belongs to a name or a title: "in", "told", "film". */
  readonly leads: ReadonlySet<string>
  /** Words before a letter or a number that is their own: "Class A", "Big Six". */
  readonly series: ReadonlySet<string>
  /** Forms of verbs that no heading has: "was", "said". */
  readonly verbs: ReadonlySet<string>
  /** Words before a row of tags. */
  readonly labels: ReadonlySet<string>
}

/** A heading has no more tokens; what is longer is a sentence that lost its full stop. */
const LONGEST_HEADING = 14
/** The row of small words within which a word of grammar tells that a sentence has begun behind a row of tags. */
const TAGS_NEAR = 5
/** Where the words of a heading are all names, a sentence that begins with a name too is known by a word in small letters so near. */
const NEAR = 6

/**
 * Whether a sentence begins at token `i` though nothing closes the one that began at `first`: scraped text loses the ends of headings,
 * captions and rows of tags ("The War In Harden two bridges fell").
 */
export function beginsAnew(tokens: readonly Token[], first: number, i: number, rules: RunOnRules): boolean {
  const token = tokens[i]
  if (!token || i <= first || token.shape !== 'capital' || !token.spaced) return false
  const before = tokens[i - 1] as Token
  if (!rules.openers.has(token.lower)) return i > first + 1 && endsTags(tokens, first, i, rules)
  if (before.kind === 'punctuation' && before.text !== ')') return false
  if (rules.leads.has(before.lower) || rules.series.has(before.lower)) return false
  const next = tokens[i + 1]
  if (!next || next.kind === 'punctuation') return false
  // "Some 120 people": a preposition before a number is as likely a part of a name.
  if (next.shape === 'lower' || (next.kind === 'number' && !rules.leads.has(token.lower))) return true
  // "Two Found Dead On Long Island": a preposition is a part of the row of capitals.
  if (rules.leads.has(token.lower)) return false
  const isLoose = rules.labels.has((tokens[first] as Token).lower) || before.text === ')' || namesOnly(tokens, first, i)
  if (!isLoose) return false
  for (const { shape, text, kind } of tokens.slice(i + 1, i + NEAR)) {
    if (kind === 'punctuation') return false
    if (shape === 'lower' && text.length > 2) return true
  }
  return false
}

/**
 * Whether a sentence begins at token `i` behind a row of tags: words in small letters follow, and soon one that no tag has ("Tags Harden
 * ferries Police have found").
 */
function endsTags(tokens: readonly Token[], first: number, i: number, rules: RunOnRules): boolean {
  if (!rules.labels.has((tokens[first] as Token).lower) || tokens[first]?.shape !== 'capital') return false
  if (rules.leads.has((tokens[i - 1] as Token).lower)) return false
  for (const { shape, lower } of tokens.slice(i + 1, i + 1 + TAGS_NEAR)) {
    if (shape !== 'lower') return false
    if (rules.leads.has(lower) || rules.verbs.has(lower) || rules.openers.has(lower)) return true
  }
  return false
}

/** Whether at least two words stand here and none of any length is in small letters: "Omar the Chechen". */
function namesOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST_HEADING) return false
  for (let i = from; i < to; i++) {
    const { shape, text, kind } = tokens[i] as Token
    if (kind === 'punctuation' || (shape === 'lower' && text.length > 3)) return false
  }
  return true
}

/** What stands before the border that `beginsAnew` found: a row of tags, a heading, or a sentence without its full stop. */
export function runOnKind(
  tokens: readonly Token[],
  from: number,
  to: number,
  rules: RunOnRules,
): 'tags' | 'heading' | 'sentence' {
  if (rules.labels.has((tokens[from] as Token).lower)) return 'tags'
  if (to - from > LONGEST_HEADING) return 'sentence'
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i] as Token
    if (rules.verbs.has(lower) || /^["“”]$/.test(text)) return 'sentence'
  }
  return 'heading'
}
