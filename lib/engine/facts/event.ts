import type { TextLayer } from '../document.ts'
import { oncePer } from '../once.ts'
import { perLocale } from '../per-locale.ts'
import { remember } from '../remember.ts'
import type { Part } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { perWord } from '../text/words.ts'
import { standsBeforeCredit } from './credits.ts'

/** What the locale knows of words in general: how to bring the forms of one word together, and which words say nothing. */
export type StemRules = {
  /** Endings to strip, the longest first, from a word that keeps at least four letters. */
  readonly endings: readonly string[]
  /** Frequent verbs and nouns that tell nothing of an event: "say", "make", "year". */
  readonly empty: readonly string[]
}

/** The sentences that tell the main event, each with a weight from 0 to 1; the headline and the lede have the highest. */
export type EventSentences = {
  readonly sentences: readonly { readonly index: number; readonly weight: number }[]
  /** The headline's sentence, when the article has one. */
  readonly headline?: number
  /** The first sentence of the body that tells the story. */
  readonly lede: number
  /** The words of the event by stem, with their weight. */
  readonly terms: ReadonlyMap<string, number>
}

/** How much each sentence tells the event, by its index. */
export const weightsOf = oncePer(
  ({ sentences }: EventSentences): ReadonlyMap<number, number> =>
    new Map(sentences.map(({ index, weight }) => [index, weight])),
)

/** The headline of a text, if the event has one. */
export const headlineOf = ({ sentences }: TextLayer, { headline }: EventSentences): Sentence | undefined =>
  headline === undefined ? undefined : sentences[headline]

const CONTENT = new Set<Part>(['NN', 'NNS', 'NNP', 'VB', 'VBZ', 'VBD', 'VBN', 'VBG', 'JJ', 'CD'])
const STATING = new Set<Part>(['VBD', 'VBZ', 'MD', 'VB'])
const HEADLINE_WEIGHT = 1
const LEDE_WEIGHT = 0.7
const SECOND_WEIGHT = 0.4
/** How far into the body the lede may stand, in sentences: page furniture and captions can come first. */
const LEDE_REACH = 10
/** So many words keep their stems from one article to the next. */
const REMEMBERED = 20_000

const stemmer = perLocale(({ stems }) => {
  const find = (lower: string): string => {
    const ending = stems.endings.find((end) => lower.endsWith(end) && lower.length - end.length >= 4)
    return ending ? lower.slice(0, -ending.length) : lower
  }
  const stemOf = remember(find, REMEMBERED)
  const empty = new Set(stems.empty)
  /** The stem of a word that tells something; empty for the others. */
  const tellingOf = perWord(({ lower, kind }) => {
    const stemmed = stemOf(lower)
    return kind === 'punctuation' || lower.length < 2 || empty.has(stemmed) || empty.has(lower) ? '' : stemmed
  })
  return { stemOf, tellingOf }
})

/** The stem of a word in lower case: enough to bring "attacked", "attacks" and "attackers" together. */
export const stem = (text: TextLayer, lower: string): string => stemmer(text.locale).stemOf(lower)

const stemsOf = new WeakMap<object, ReadonlySet<string>>()

/** The stems of the content words of a sentence, without repetition. Found once for each sentence. */
export function contentStems(
  text: TextLayer,
  sentence: Pick<Sentence, 'firstToken' | 'endToken'>,
): ReadonlySet<string> {
  const known = stemsOf.get(sentence)
  if (known) return known
  const stems = stemsBetween(text, sentence.firstToken, sentence.endToken)
  stemsOf.set(sentence, stems)
  return stems
}

/** The same of the tokens `from` (inclusive) to `to` (exclusive), which are no whole sentence. */
export function stemsBetween(text: TextLayer, from: number, to: number): ReadonlySet<string> {
  const { tellingOf } = stemmer(text.locale)
  const stems = new Set<string>()
  for (let i = from; i < to; i++) {
    const token = text.tokens[i]
    const stemmed = token ? tellingOf(token) : ''
    if (stemmed && CONTENT.has(text.parts[i] as Part)) stems.add(stemmed)
  }
  return stems
}

/** Whether a sentence states something by a verb of its own: "Police at the scene where two were hurt" does not, a caption. */
export function isStatement(
  { parts }: TextLayer,
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
): boolean {
  let relative = false
  for (let i = firstToken; i < endToken; i++) {
    const part = parts[i] as Part
    if (part === 'WH') relative = i > firstToken
    if (!STATING.has(part) || (part === 'VB' && parts[i - 1] === 'TO')) continue
    if (!relative) return true
    relative = false
    while (i + 1 < endToken && /^(?:VB.?|RB|TO)$/.test(parts[i + 1] as string)) i++
  }
  return false
}

/** So many words of the headline in a row are the headline again. */
const REPEATED = { least: 4, most: 8 } as const

/** Whether a sentence holds the headline word for word: pages print it again above the text. */
export function repeatsHeadline({ tokens }: TextLayer, sentence: Sentence, headline: Sentence | undefined): boolean {
  if (!headline || sentence === headline) return false
  const words = wordsFrom(tokens, headline.firstToken, headline.endToken)
  if (words.length < REPEATED.least) return false
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens[i]?.lower !== words[0]) continue
    const here = wordsFrom(tokens, i, sentence.endToken)
    if (words.every((word, k) => here[k] === word)) return true
  }
  return false
}

/** The words of tokens without their punctuation, as many as count for a headline. */
function wordsFrom(tokens: TextLayer['tokens'], from: number, to: number): string[] {
  const words: string[] = []
  for (let i = from; i < to && words.length < REPEATED.most; i++) {
    const token = tokens[i]
    if (token && token.kind !== 'punctuation') words.push(token.lower)
  }
  return words
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length

/** The first sentence that tells the story: it has a verb and, where there is a headline, words of it. */
function findLede(text: TextLayer, body: readonly Sentence[], headline: Sentence | undefined): number {
  const tellers = body
    .slice(0, LEDE_REACH)
    .filter((s) => s.endToken - s.firstToken >= 6 && isStatement(text, s) && !repeatsHeadline(text, s, headline))
    .filter(({ index }) => !standsBeforeCredit(text, index))
  const stems = headline && contentStems(text, headline)
  const fitting = stems && tellers.find((s) => shared(contentStems(text, s), stems) >= Math.min(2, stems.size))
  return (fitting ?? tellers[0] ?? body[0])?.index ?? 0
}

/** The sentences that tell the main event, by position and by the words they share with the headline and the lede. Found once for each text. */
export const findEvent = oncePer((text: TextLayer): EventSentences => {
  const headline = text.sentences.find((s) => s.kind === 'headline')
  const body = text.sentences.filter((s) => s.kind === 'paragraph' || s.kind === 'quote' || s.kind === 'list')
  const headlineStems = headline && contentStems(text, headline)
  const lede = findLede(text, body, headline)
  const terms = new Map<string, number>()
  const add = (stems: ReadonlySet<string>, weight: number) => {
    for (const one of stems) terms.set(one, (terms.get(one) ?? 0) + weight)
  }
  if (headlineStems) add(headlineStems, HEADLINE_WEIGHT)
  const ledePosition = Math.max(
    0,
    body.findIndex((s) => s.index === lede),
  )
  const first = body[ledePosition]
  const second = body[ledePosition + 1]
  if (first) add(contentStems(text, first), LEDE_WEIGHT)
  if (second) add(contentStems(text, second), SECOND_WEIGHT)
  const full =
    [...terms.values()]
      .sort((a, b) => b - a)
      .slice(0, 6)
      .reduce((a, b) => a + b, 0) || 1
  const sentences = []
  if (headline) sentences.push({ index: headline.index, weight: 1 })
  for (const [position, sentence] of body.entries()) {
    const distance = position - ledePosition
    // The newest entry of a live page comes first, whichever tells the event best.
    const isEntry = text.article.blocks[sentence.block]?.posted !== undefined
    const place = isEntry ? 1 / (1 + position / 4) : distance < 0 ? 0.3 : 1 / (1 + distance / 4)
    let overlap = 0
    for (const one of contentStems(text, sentence)) overlap += terms.get(one) ?? 0
    const weight = distance === 0 ? 1 : Math.min(1, 0.5 * place + 0.5 * Math.min(1, overlap / full))
    sentences.push({ index: sentence.index, weight })
  }
  return { sentences, lede, terms, ...(headline ? { headline: headline.index } : {}) }
})
