import type { TextLayer } from '../document.ts'
import type { Span } from '../model.ts'
import type { Token } from '../text/tokens.ts'
import type { NameLanguage } from './name-index.ts'
import type { NamedMention } from './named.ts'
import { descriptionHead, nounKind } from './noun-kinds.ts'

const LONGEST_BEFORE = 8
const LONGEST_BEHIND = 16
/** Not a possessive: "his wife" behind a name is mostly the next of a list, and tells nothing by itself. */
const OPENS_DESCRIPTION = /^(?:NN|NNS|NNP|JJ|CD|RB)$/
const MODIFIER = /^(?:JJ|NN|NNS|NNP|POS|VBN|CD)$/

const span = (text: TextLayer, from: number, to: number): Span => ({
  start: (text.tokens[from] as Token).start,
  end: (text.tokens[to - 1] as Token).end,
})

/** The title or role right before a name: "Iraqi Prime Minister", "a police spokesman", without its article. */
export function roleBefore(text: TextLayer, mention: NamedMention, language: NameLanguage): Span | undefined {
  const { tokens, parts, sentences } = text
  const { rules } = language
  const start = sentences[mention.sentence]?.firstToken ?? 0
  let from = mention.role ? mention.role.from : mention.from
  const noun = tokens[from - 1]
  const low =
    !mention.role &&
    noun?.shape === 'lower' &&
    from - 1 >= start &&
    nounKind(noun.lower, language) === (mention.kind === 'person' ? 'person' : mention.kind)
  if (!mention.role && (!low || mention.kind === 'place' || parts[from - 1] === 'NNS')) return undefined
  if (low) from--
  const end = mention.from
  while (from > start && end - from < LONGEST_BEFORE) {
    const before = tokens[from - 1] as Token
    const modifier =
      before.kind === 'word' &&
      (rules.titleModifiers.has(before.lower) || MODIFIER.test(parts[from - 1] as string) || before.lower === "'s")
    if (!modifier || (!low && !rules.titleModifiers.has(before.lower))) break
    from--
  }
  while (from < end - 1 && (tokens[from] as Token).lower === "'s") from++
  return span(text, from, end)
}

/** What stands behind a name in commas: ", the mayor of Ostrava," gives "the mayor of Ostrava" without the article. */
export function roleBehind(text: TextLayer, mention: NamedMention, language: NameLanguage): Span | undefined {
  const { tokens, parts, sentences } = text
  const end = sentences[mention.sentence]?.endToken ?? tokens.length
  let at = mention.to
  if (tokens[at]?.text !== ',' || at + 1 >= end) return undefined
  at++
  // The age comes first: "John Smith, 52, a farmer".
  if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2
  if (at >= end) return undefined
  if (parts[at] === 'DT') at++
  if (!OPENS_DESCRIPTION.test(parts[at] as string)) return undefined
  const head = descriptionHead(text, at, end)
  const first = tokens[at] as Token | undefined
  const titled = first && first.shape !== 'lower' && language.titles.has(first.lower)
  if (head === undefined && !titled) return undefined
  const kind = titled ? 'person' : nounKind((tokens[head as number] as Token).lower, language)
  if (kind !== mention.kind) return undefined
  let to = Math.max(head ?? at, at)
  while (to < end && to - at < LONGEST_BEHIND) {
    const token = tokens[to] as Token
    if (
      /^[,;:()—–.!?"”]|^--/.test(token.text) ||
      parts[to] === 'WH' ||
      parts[to] === 'VBD' ||
      parts[to] === 'VBZ' ||
      parts[to] === 'MD'
    )
      break
    to++
  }
  // A description is closed by a comma or the sentence; "X, police said" is none.
  const closing = tokens[to]
  if (to < end && closing && parts[to] !== 'WH' && !/^[,.;)—–]/.test(closing.text)) return undefined
  return to > at ? span(text, at, to) : undefined
}
