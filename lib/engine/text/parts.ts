import { remember } from '../remember.ts'
import type { Sentence } from './sentences.ts'
import { findSorted } from './sorted-words.ts'
import type { Token } from './tokens.ts'
import { perWord, type Word } from './words.ts'

/**
 * Parts of speech, as the tags of the Penn Treebank (Marcus et al. 1993). `WH` stands for its WDT, WP and WRB; `.` for all punctuation.
 */
export type Part =
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'VB'
  | 'VBZ'
  | 'VBD'
  | 'VBN'
  | 'VBG'
  | 'MD'
  | 'JJ'
  | 'RB'
  | 'DT'
  | 'PRP'
  | 'PRP$'
  | 'POS'
  | 'IN'
  | 'TO'
  | 'CC'
  | 'CD'
  | 'WH'
  | 'EX'
  | '.'

/** Whether a word is surely a finite verb: "went", "goes", "may". The present of several ("they go") looks like an infinitive. */
export const isFiniteVerb = (part: string | undefined): boolean => part === 'VBD' || part === 'VBZ' || part === 'MD'

/** What the tagger must know of a language. */
export type PartRules = {
  /** Words, sorted, with spaces between them, each with a letter behind it for its possible parts: "abandonV abuseW"; and what the letters stand for. */
  readonly lexicon: { readonly words: string; readonly tags: Readonly<Record<string, string>> }
  /** Whether a word is a plural noun for people: where the lexicon has it not, it is no verb ("Harden civilians in the town"). */
  readonly isPeople: (word: string) => boolean
  /** Words by their possible parts, "RB": "again also", that outrank the lexicon: determiners, pronouns, auxiliaries, prepositions and the like. */
  readonly closed: Readonly<Record<string, string>>
  /** Parts by ending, the first that fits, for words that the lexicon has not. */
  readonly endings: readonly (readonly [ending: string, parts: string])[]
  /** Forms of be, have, do and get: what can stand before a participle. */
  readonly auxiliaries: readonly string[]
  /** Conjunctions that open a clause of their own: "because", "after". */
  readonly subordinators: readonly string[]
  /** Verbs that tell a name, and the articles of one of many: "a man named Ada Lind". */
  readonly naming: readonly string[]
  readonly indefinite: readonly string[]
  /** Prepositions that hang a noun onto another: "of". */
  readonly genitives: readonly string[]
}

/** The parts that a word can be, the likeliest first, with what the choice of one asks of them. */
type Options = {
  readonly parts: readonly Part[]
  readonly first: Part | undefined
  readonly noun: Part | undefined
  readonly verb: Part | undefined
  /** Of a word that stands behind another: whether a noun can follow with it, a whole phrase begin, or what goes with a verb. */
  readonly isNominal: boolean
  readonly opensPhrase: boolean
  readonly goesWithVerb: boolean
  readonly isDetermined: boolean
  /** A word of a closed class, which a capital makes no name. */
  readonly isClosed: boolean
}

const NOUNS = new Set<Part>(['NN', 'NNS', 'NNP'])
const CLOSED = new Set<Part>(['DT', 'IN', 'TO', 'CC', 'PRP', 'PRP$', 'MD', 'WH', 'EX', 'POS'])
const OPENS_PHRASE = new Set<Part>(['DT', 'PRP', 'PRP$', 'NNP', 'CD'])

function optionsOf(parts: readonly Part[]): Options {
  const [first] = parts
  const noun = parts.find((part) => NOUNS.has(part))
  return {
    parts,
    first,
    noun,
    verb: parts.find((part) => part.startsWith('VB')),
    isNominal: noun !== undefined || parts.includes('JJ') || parts.includes('CD'),
    opensPhrase: parts.some((part) => OPENS_PHRASE.has(part)),
    goesWithVerb: noun !== undefined || parts.includes('IN') || parts.includes('TO') || parts.includes('JJ'),
    isDetermined: parts.includes('DT') || parts.includes('PRP$'),
    isClosed: first !== undefined && CLOSED.has(first),
  }
}

/** The rules with their word lists indexed. */
export type PartIndex = {
  readonly optionsOf: (word: string) => Options | undefined
  /** What a token can be: where its case tells something, and where it tells nothing. */
  readonly cased: (token: Token) => Options
  readonly caseless: (token: Token) => Options
  readonly auxiliaries: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly naming: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
}

/** What a word can be as the lists have it, and by its ending. */
type Known = {
  readonly optionsOf: (word: string) => Options | undefined
  readonly endings: readonly { readonly ending: string; readonly options: Options; readonly capitalized: Options }[]
}

/** The parts of so many words are kept. */
const MOST_REMEMBERED = 50_000

/** Indexes the word lists of a language for `tagParts`. */
export function indexParts(rules: PartRules): PartIndex {
  const partsIn = (tags: string) => tags.split(' ') as readonly Part[]
  const closed = new Map<string, Options>()
  for (const [tags, list] of Object.entries(rules.closed)) {
    const options = optionsOf(partsIn(tags))
    for (const word of list.trim().split(/\s+/)) closed.set(word, options)
  }
  const people = optionsOf(['NNS'])
  const { words, tags } = rules.lexicon
  const open = new Map(Object.entries(tags).map(([letter, list]) => [letter, optionsOf(partsIn(list))]))
  const known = {
    optionsOf: remember(
      (word) =>
        closed.get(word) ?? open.get(findSorted(words, word, 1) ?? '') ?? (rules.isPeople(word) ? people : undefined),
      MOST_REMEMBERED,
    ),
    endings: rules.endings.map(([ending, tags]) => {
      const parts = partsIn(tags)
      const options = optionsOf(parts)
      return { ending, options, capitalized: parts[0] === 'NN' ? optionsOf(['NNP', ...parts]) : options }
    }),
  }
  return {
    optionsOf: known.optionsOf,
    cased: perWord((word) => candidates(word, true, known)),
    caseless: perWord((word) => candidates(word, false, known)),
    auxiliaries: new Set(rules.auxiliaries),
    subordinators: new Set(rules.subordinators),
    naming: new Set(rules.naming),
    indefinite: new Set(rules.indefinite),
  }
}

/** Whether most of the longer words of a sentence are capitalized, so that a capital says nothing: headlines. */
export function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  let long = 0
  let capital = 0
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (token.shape !== 'lower') capital++
  }
  return long >= 3 && capital / long > 0.7
}

const PRONOUN = /^(?:PRP|WH)$/
const MARK = optionsOf(['.'])
const NUMBER = optionsOf(['CD'])
const QUALITY = optionsOf(['JJ'])
const NAME = optionsOf(['NNP'])
const COMMON = optionsOf(['NN'])
const COMPOUND = optionsOf(['NN', 'JJ'])
const NOTHING = optionsOf([])

function candidates(token: Word, caseTells: boolean, index: Known): Options {
  if (token.kind === 'punctuation') return MARK
  if (token.kind === 'number') return /-[a-z]/.test(token.lower) ? QUALITY : NUMBER
  const known = index.optionsOf(token.lower)
  // "the US embassy", "the WHO said": pronouns in capitals are letters that stand for a name.
  const isLetters = token.shape === 'upper' && token.text.length > 1 && PRONOUN.test(known?.first ?? '')
  if (caseTells && token.shape !== 'lower' && (isLetters || !known?.isClosed)) return NAME
  if (known) return known
  const hyphen = token.lower.lastIndexOf('-')
  if (hyphen > 0) {
    const tail = index.optionsOf(token.lower.slice(hyphen + 1))
    if (token.shape === 'lower' || token.shape === 'capital')
      return tail?.first === 'NN' || tail?.first === 'NNS' ? COMPOUND : QUALITY
  }
  if (token.shape !== 'lower' && token.shape !== 'capital') return NAME
  for (const { ending, options, capitalized } of index.endings)
    if (token.lower.endsWith(ending) && token.lower.length > ending.length + 1)
      return token.shape === 'capital' ? capitalized : options
  return token.shape === 'capital' ? NAME : COMMON
}

/** Picks a part by what stands before and what may stand after. */
function choose(
  options: Options,
  before: Part | undefined,
  beforeWord: string,
  after: Options,
  index: PartIndex,
): Part {
  if (options.parts.length !== 1) return chooseAmong(options, before, beforeWord, after, index)
  const { first = 'NN' } = options
  // "a leaked letter", "those killed": behind a determiner there is no finite verb.
  return first === 'VBD' && (before === 'DT' || before === 'PRP$' || before === 'POS') ? 'VBN' : first
}

/** Picks one of several parts. */
function chooseAmong(
  { parts, first = 'NN', noun, verb }: Options,
  before: Part | undefined,
  beforeWord: string,
  after: Options,
  index: PartIndex,
): Part {
  const can = (part: Part) => parts.includes(part)
  const nounAfter = after.isNominal
  if (before === 'MD' || (before === 'TO' && can('VB'))) return can('VB') ? 'VB' : first
  if (before === 'DT' || before === 'PRP$' || before === 'POS' || before === 'CD') {
    if (can('JJ') && nounAfter) return 'JJ'
    return noun ?? (can('JJ') ? 'JJ' : first)
  }
  if (index.auxiliaries.has(beforeWord)) {
    if (can('VBD')) return 'VBN'
    if (can('VBG')) return 'VBG'
    return can('JJ') ? 'JJ' : (noun ?? first)
  }
  if (before === 'PRP' || before === 'WH') return verb ?? first
  if (before === 'JJ' || before === 'IN')
    return nounAfter && can('JJ') ? 'JJ' : before === 'IN' && can('VBG') ? 'VBG' : (noun ?? first)
  if (before && NOUNS.has(before)) {
    if (can('VBZ') && can('NNS')) return before !== 'NNS' && (after.opensPhrase || after.goesWithVerb) ? 'VBZ' : 'NNS'
    // "Northrail increase the fares": after a name only what can begin no noun phrase shows a verb.
    if (can('VB') && before === 'NNP' && after.isDetermined) return 'VB'
    if (can('VB') && noun) return before === 'NNS' && (after.opensPhrase || after.goesWithVerb) ? 'VB' : noun
    if (verb && (can('VBD') || can('VBG'))) return verb
  }
  if (before === 'RB' && verb && !nounAfter) return verb
  if (before === undefined || before === '.' || before === 'CC') {
    if (can('JJ') && after.noun) return 'JJ'
    if (can('VBG')) return 'VBG'
    if (noun) return noun
  }
  return first
}

/** Whether a word stands between one of many and a name: "a man named Ada Lind". */
const isNaming = (tags: readonly Part[], tokens: readonly Token[], i: number, from: number, index: PartIndex) =>
  i - 2 >= from &&
  tags[i + 1] === 'NNP' &&
  tags[i - 1] === 'NN' &&
  tags[i - 2] === 'DT' &&
  index.naming.has((tokens[i] as Token).lower) &&
  index.indefinite.has((tokens[i - 2] as Token).lower)

/** Tells participles from past tenses, where the same word can be either. A name behind "a man named" makes no verb of it. */
function settleParticiples(tags: Part[], tokens: readonly Token[], from: number, to: number, index: PartIndex): void {
  for (let i = from; i < to; i++) {
    if (tags[i] !== 'VBD') continue
    let k = i - 1
    while (k >= from && i - k < 5 && (tags[k] === 'RB' || (k === i - 2 && tags[k] === 'PRP'))) k--
    const before = tokens[k]
    if (before && k >= from && index.auxiliaries.has(before.lower)) tags[i] = 'VBN'
    else if (tags[i - 1] === 'CC' && i - 2 >= from && /^VBN$/.test(tags[i - 2] as string)) tags[i] = 'VBN'
    else if (isNaming(tags, tokens, i, from, index)) tags[i] = 'VBN'
  }
  // "The man killed in the attack was": of two finite verbs in one clause the first, after a noun and before a preposition, is a participle.
  for (let i = from; i < to; i++) {
    if (
      tags[i] !== 'VBD' ||
      i === from ||
      !NOUNS.has(tags[i - 1] as Part) ||
      index.auxiliaries.has((tokens[i] as Token).lower)
    )
      continue
    if (tags[i + 1] !== 'IN' && tags[i + 1] !== 'TO') continue
    for (let k = i + 2; k < to && k < i + 16; k++) {
      const tag = tags[k] as Part
      if (tag === '.' || tag === 'CC' || tag === 'WH' || index.subordinators.has((tokens[k] as Token).lower)) break
      if (isFiniteVerb(tag)) {
        tags[i] = 'VBN'
        break
      }
    }
  }
}

/** One part of speech for each token, by lexicon, endings and neighbours. Linear in the number of tokens. */
export function tagParts(tokens: readonly Token[], sentences: readonly Sentence[], index: PartIndex): readonly Part[] {
  const tags: Part[] = new Array(tokens.length).fill('NN')
  for (const sentence of sentences) {
    const caseTells = !isTitleCase(tokens, sentence)
    let opened = true
    let upcoming = index.caseless(tokens[sentence.firstToken] as Token)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i] as Token
      const options = upcoming
      if (token.kind !== 'punctuation') opened = false
      const next = tokens[i + 1] as Token
      const optionsOf = caseTells && !opened ? index.cased : index.caseless
      upcoming = i + 1 < sentence.endToken ? optionsOf(next) : NOTHING
      const before = i > sentence.firstToken ? tags[i - 1] : undefined
      // "May said": a modal stands before no past tense, a name does; "said Will Lee": nor has it a capital within a sentence.
      const isBeforePast = upcoming.first === 'VBD' && upcoming.parts.length === 1
      const isWithin = caseTells && before !== undefined && before !== '.'
      const isNamed = options.first === 'MD' && token.shape === 'capital' && (isBeforePast || isWithin)
      tags[i] = isNamed ? 'NNP' : choose(options, before, tokens[i - 1]?.lower ?? '', upcoming, index)
    }
    settleParticiples(tags, tokens, sentence.firstToken, sentence.endToken, index)
  }
  return tags
}
