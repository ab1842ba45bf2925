import type { TextLayer, TokenSpan } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { isFiniteVerb, type Part } from './parts.ts'
import type { Sentence } from './sentences.ts'
import type { Token } from './tokens.ts'
import { isOneOf } from './words.ts'

/** A noun phrase without what is hung onto it: "Two armed men" of "Two armed men from Lagos". */
export type NounPhrase = TokenSpan & {
  /** The token of the head noun, the last noun of the phrase. */
  readonly head: number
  /** The token of the preposition that governs the phrase, when one stands right before it. */
  readonly preposition: number | undefined
}

/** A finite verb with what stands around it. Token positions. */
export type Clause = {
  readonly sentence: number
  /** From the border before the subject to the next border (exclusive). */
  readonly firstToken: number
  readonly endToken: number
  /** The main verb: the last of the verb group ("killed" of "had been killed"). */
  readonly verb: number
  /** The first token of the verb group. */
  readonly group: number
  readonly passive: boolean
  /** Whether a conjunction puts it under another clause: "while the tram stood". */
  readonly subordinate: boolean
  readonly subject: NounPhrase | undefined
  readonly object: NounPhrase | undefined
}

const NOUN = new Set<Part>(['NN', 'NNS', 'NNP'])
const INSIDE = new Set<Part>(['DT', 'PRP$', 'CD', 'JJ', 'NN', 'NNS', 'NNP', 'POS'])
const VERB = /^VB|^MD/

/**
 * The noun phrases of a sentence, in reading order.
 * @param quantities where a counted phrase ("at least seven people") ends, by its first token: these are kept whole
 */
export function findNounPhrases(
  text: TextLayer,
  sentence: Sentence,
  quantities: ReadonlyMap<number, number>,
): NounPhrase[] {
  const { parts, tokens } = text
  const phrases: NounPhrase[] = []
  let i = sentence.firstToken
  while (i < sentence.endToken) {
    const from = i
    const whole = quantities.get(i)
    if (whole !== undefined && whole > i) i = whole
    const startsPhrase = whole !== undefined
    for (; i < sentence.endToken; i++) {
      const part = parts[i] as Part
      const next = parts[i + 1]
      const participle =
        (part === 'VBN' || part === 'VBG') &&
        next &&
        NOUN.has(next) &&
        (i === from || INSIDE.has(parts[i - 1] as Part) || parts[i - 1] === 'RB') &&
        !NOUN.has(parts[i - 1] as Part)
      // "heavily protected", "the most senior": an adverb between a determiner and an adjective.
      const adverb =
        part === 'RB' &&
        i > from &&
        /^(?:DT|POS|PRP\$|JJ)$/.test(parts[i - 1] as string) &&
        /^(?:JJ|VBN)$/.test(next ?? '')
      const determiner = part === 'DT' && i > from && NOUN.has(parts[i - 1] as Part)
      if (!(INSIDE.has(part) || participle || adverb) || determiner) break
    }
    let end = i
    while (
      end > from &&
      !startsPhrase &&
      !NOUN.has(parts[end - 1] as Part) &&
      parts[end - 1] !== 'CD' &&
      parts[end - 1] !== 'JJ'
    )
      end--
    const pronoun = parts[from] === 'PRP' && end === from
    if (pronoun) end = from + 1
    if (end <= from) {
      i = Math.max(i, from + 1)
      continue
    }
    let head = end - 1
    while (head > from && !NOUN.has(parts[head] as Part)) head--
    if (!pronoun && !NOUN.has(parts[head] as Part)) head = end - 1
    const isJustAdjective =
      !pronoun && !startsPhrase && !NOUN.has(parts[head] as Part) && parts[head] !== 'CD' && parts[from] !== 'DT'
    if (!isJustAdjective) {
      const before = from > sentence.firstToken ? parts[from - 1] : undefined
      phrases.push({
        start: tokens[from]?.start ?? 0,
        end: tokens[end - 1]?.end ?? 0,
        firstToken: from,
        endToken: end,
        sentence: sentence.index,
        head,
        preposition: before === 'IN' || before === 'TO' ? from - 1 : undefined,
      })
    }
    i = Math.max(end, from + 1)
  }
  return phrases
}

/** What goes on with the group of a verb: "had been killed", "tried to flee". */
const GOES_ON = new Set<Part>(['VB', 'VBN', 'VBG', 'RB', 'VBD', 'TO'])
const PUNCTUATION_BORDER = /^(?:[,;:—–()]|--+|-)$/

/** Whether a conjunction at `i` joins two clauses rather than two nouns: a verb follows before the clause can end. */
function joinsClauses(parts: readonly Part[], i: number, end: number): boolean {
  for (let k = i + 1; k < end && k < i + 8; k++) {
    const part = parts[k] as Part
    if (VERB.test(part)) return part !== 'VBG' && part !== 'VBN'
    if (part === '.' || part === 'IN') return false
  }
  return false
}

const clauseWords = perLocale(({ parts, who, classes }) => ({
  isSubordinator: isOneOf(new Set(parts.subordinators)),
  saying: new Set(who.saying),
  be: new Set(classes.be),
}))

/** The clauses of a sentence: each finite verb with its subject and object. Shallow: no tree is built. Linear. */
export function findClauses(text: TextLayer, sentence: Sentence, phrases: readonly NounPhrase[]): Clause[] {
  const { parts, tokens } = text
  const { isSubordinator } = clauseWords(text.locale)
  const clauses: Clause[] = []
  // A hard border begins a clause of its own; a soft one (comma, relative pronoun) may only open a parenthesis in it.
  let hard = sentence.firstToken
  let soft = sentence.firstToken
  let firstSoft: number | undefined
  let relative: NounPhrase | undefined
  let verbSeen = false
  let lastVerb = -1
  let subordinate = false
  let subject: NounPhrase | undefined
  const bare = (from: number, to: number) =>
    phrases.find((p) => p.firstToken >= from && p.endToken <= to && (p.preposition ?? -1) < hard)
  /** The subject of an embedded clause: behind "told reporters the driver", the second. */
  const embedded = (from: number, to: number) => {
    let own: NounPhrase | undefined
    for (const phrase of phrases) {
      if (phrase.firstToken < from || phrase.endToken > to || phrase.preposition !== undefined) continue
      if (own && phrase.firstToken > own.endToken + 1) break
      if (!own || phrase.firstToken === own.endToken || !/\w/.test(tokens[own.endToken]?.text ?? '')) own = phrase
    }
    return own
  }
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const part = parts[i] as Part
    const token = tokens[i] as Token
    const { lower } = token
    // "a crash that killed seven": a conjunction between a noun and a verb is a relative pronoun.
    const subordinates = isSubordinator(token)
    const relates = subordinates && NOUN.has(parts[i - 1] as Part) && isFiniteVerb(parts[i + 1])
    const conjoins = part === 'CC' && verbSeen && joinsClauses(parts, i, sentence.endToken)
    if ((subordinates && !relates) || lower === ';' || lower === ':' || conjoins) {
      hard = soft = i + 1
      verbSeen = false
      subordinate = subordinates
      firstSoft = relative = undefined
    } else if (part === 'WH' || relates || (part === '.' && PUNCTUATION_BORDER.test(lower))) {
      if (part === 'WH' || relates) relative = lastBefore(phrases, i)
      soft = i + 1
      firstSoft ??= i
    }
    if (!(part === 'VBD' || part === 'VBZ' || part === 'MD' || part === 'VB')) continue
    const group = i
    let verb = i
    verbSeen = true
    while (i + 1 < sentence.endToken && GOES_ON.has(parts[i + 1] as Part)) {
      if (parts[i + 1] === 'TO' && parts[i + 2] !== 'VB') break
      i++
      if ((parts[i] as Part).startsWith('VB')) verb = i
    }
    const closesParenthesis = group > hard && PUNCTUATION_BORDER.test(tokens[group - 1]?.lower ?? '')
    // "The coast guard said two sailors drowned": what stands between two finite verbs is the subject of the second.
    const between = lastVerb >= soft && embeds(text, lastVerb, group) ? embedded(lastVerb + 1, group) : undefined
    const own = closesParenthesis ? bare(hard, firstSoft ?? group) : (between ?? bare(soft, group) ?? relative)
    lastVerb = i
    if (closesParenthesis) relative = undefined
    subject = own ? withCoordinated(text, own, phrases, group) : subject
    const object = objectBehind(phrases, verb)
    const passive = parts[verb] === 'VBN' && verb > group && isBe(text, group, verb)
    clauses.push({
      sentence: sentence.index,
      firstToken: hard,
      endToken: i + 1,
      verb,
      group,
      passive,
      subordinate: subordinate && !closesParenthesis,
      subject,
      object,
    })
  }
  return clauses
}

/** The noun phrase that ends right before a token, or the last one before that. */
const lastBefore = (phrases: readonly NounPhrase[], i: number): NounPhrase | undefined =>
  phrases.findLast((p) => p.endToken <= i)

/** The object of a verb: a noun phrase without a preposition, right behind it or behind one word. */
const objectBehind = (phrases: readonly NounPhrase[], verb: number): NounPhrase | undefined =>
  phrases.find((p) => p.firstToken > verb && p.firstToken <= verb + 2 && p.preposition === undefined)

/** Whether the clause of a verb at `group` is what the verb before it says; "left two injured" has one verb only, though it looks like two. */
export function embeds({ parts, tokens, locale }: TextLayer, before: number, group: number): boolean {
  if (parts[group - 1] === 'TO') return false
  const { saying, be } = clauseWords(locale)
  if (saying.has(tokens[before]?.lower ?? '')) return true
  return parts[group] !== 'VBD' || be.has(tokens[group]?.lower ?? '')
}

/** A subject with the noun phrases that commas and a conjunction add to it: "Trump and Obama". */
function withCoordinated(
  text: TextLayer,
  subject: NounPhrase,
  phrases: readonly NounPhrase[],
  before: number,
): NounPhrase {
  let whole = subject
  for (const next of phrases) {
    if (next.firstToken < whole.endToken || next.endToken > before) continue
    let joined = next.firstToken > whole.endToken && next.firstToken - whole.endToken <= 2
    let conjunction = false
    for (let i = whole.endToken; i < next.firstToken && joined; i++) {
      conjunction ||= text.parts[i] === 'CC'
      joined = text.parts[i] === 'CC' || text.tokens[i]?.text === ','
    }
    if (!joined || (!conjunction && text.parts[next.endToken] !== 'CC' && text.tokens[next.endToken]?.text !== ','))
      break
    if (!conjunction && text.parts[next.endToken] !== 'CC') break
    whole = { ...whole, endToken: next.endToken, end: next.end }
  }
  return whole
}

function isBe(text: TextLayer, group: number, verb: number): boolean {
  const { be } = clauseWords(text.locale)
  for (let i = group; i < verb; i++) if (be.has(text.tokens[i]?.lower ?? '')) return true
  return false
}
