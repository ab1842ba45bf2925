import type { TokenSpan } from '../document.ts'
import { peopleNoun } from '../mentions/people.ts'
import { oncePer } from '../once.ts'
import { lineWords } from './line-words.ts'
import { phraseAt, phrasesFrom, type SpeechText, speechWords } from './speech-rules.ts'

/** Parts of speech inside a noun phrase. */
export const NOMINAL = /^(?:DT|PRP\$|JJ|NN|NNS|NNP|CD|POS|PRP)$/
/** Parts of speech of its head. */
export const NOUN = /^(?:NN|NNS|NNP|PRP)$/
/** What a genitive stands before; what is written with hyphens, "brother-in-law", is tagged as a quality. */
const OWNED = /^(?:NNS?|JJ)$/
/** In tokens. */
export const LONGEST = 24

/** Some tokens as a span. */
export function spanOf(text: SpeechText, from: number, to: number): TokenSpan {
  return {
    firstToken: from,
    endToken: to,
    start: text.tokens[from]?.start ?? 0,
    end: text.tokens[to - 1]?.end ?? 0,
    sentence: text.sentenceOf[from] ?? 0,
  }
}

/** What `indexOf` knows of a text. Token positions. */
type Index = {
  readonly byEnd: ReadonlyMap<number, number>
  readonly byStart: ReadonlyMap<number, number>
  /** Ends of the names of people. */
  readonly people: ReadonlySet<number>
  readonly time: ReadonlySet<number>
}

/** Where names begin and end, and which tokens are times: a speaker's words hold whole names and no times. */
export const indexOf = oncePer((text: SpeechText): Index => {
  const byEnd = new Map<number, number>()
  const byStart = new Map<number, number>()
  const people = new Set<number>()
  for (const mention of text.mentions ?? []) {
    if (mention.form !== 'name') continue
    byEnd.set(mention.endToken, mention.firstToken)
    byStart.set(mention.firstToken, mention.endToken)
    if (mention.kind === 'person') people.add(mention.endToken)
  }
  const time = new Set<number>()
  for (const { firstToken, endToken } of text.times ?? []) for (let i = firstToken; i < endToken; i++) time.add(i)
  return { byEnd, byStart, people, time }
})

/** Where the name that begins at a token ends; undefined when none begins there. */
export const nameEndAt = (text: SpeechText, at: number): number | undefined => indexOf(text).byStart.get(at)

/** Whether a name ends right before a token. */
export const isNameEnd = (text: SpeechText, at: number): boolean => indexOf(text).byEnd.has(at)

/** Whether the name of a person ends right before a token. */
export const isPersonEnd = (text: SpeechText, at: number): boolean => indexOf(text).people.has(at)

/** Whether a token is part of a date or time. */
export const isTimeAt = (text: SpeechText, at: number): boolean => indexOf(text).time.has(at)

/** Whether the mark at a token makes an owner of a name that ends in "s": "Ann Mills' sister". */
export function isGenitive({ tokens, parts }: SpeechText, at: number): boolean {
  const before = tokens[at - 1]
  const isMark = /^['’]$/.test(tokens[at]?.text ?? '') && before?.end === tokens[at]?.start
  return isMark && /s$/.test(before?.text ?? '') && OWNED.test(parts[at + 1] ?? '')
}

/** Whether some tokens hold a noun that can speak. */
export function hasNoun(text: SpeechText, from: number, to: number): boolean {
  const { personNouns } = text.locale.names
  for (let i = from; i < to; i++)
    if (NOUN.test(text.parts[i] ?? '') || personNouns.has(text.tokens[i]?.lower ?? '')) return true
  return false
}

/** The start of the noun phrase, with what prepositions hang onto it, that ends before token `end`. */
export function phraseStart(text: SpeechText, end: number, from: number, quoted: Uint32Array): number {
  const { tokens, parts } = text
  const { inside, complementizers, relatives, makers, verbs } = speechWords(text.locale)
  const { connectives } = lineWords(text.locale)
  const { byEnd, people, time } = indexOf(text)
  const isPeople = peopleNoun(text.locale)
  let i = end
  if (parts[end - 1] === 'PRP' && !quoted[end - 1]) return end - 1
  while (i > from && end - i < LONGEST) {
    const k = i - 1
    if (quoted[k] || time.has(k)) break
    const name = byEnd.get(i)
    if (name !== undefined && name >= from) {
      i = name
      continue
    }
    const lower = tokens[k]?.lower ?? ''
    const part = parts[k] ?? ''
    // "by the change Ann Lee said": a thing right before a name is no title; a full stop was lost between the two.
    if (
      i === byEnd.get(end) &&
      people.has(end) &&
      /^NNS?$/.test(part) &&
      !isPeople(lower) &&
      !text.locale.names.personNouns.has(lower) &&
      !text.locale.names.titles.has(lower) &&
      !text.locale.reactions.voices.includes(lower)
    )
      break
    const next = parts[i] ?? ''
    if (i < end && k - 1 > from && phraseAt(text, k - 1, i, makers)) {
      i = k - 1
      continue
    }
    if (tokens[k]?.text === ')') {
      let open = k - 1
      while (open > from && k - open < 9 && tokens[open]?.text !== '(') open--
      if (tokens[open]?.text !== '(') break
      i = open
      continue
    }
    if (i < end && isGenitive(text, k) && byEnd.has(k) && !quoted[k]) {
      i = k
      continue
    }
    // "Denial Meanwhile the council": a subheading has run into the sentence.
    if (i < end && tokens[k]?.shape === 'capital' && name === undefined && connectives.has(lower)) break
    if (complementizers.has(lower) || (relatives.has(lower) && i < end)) break
    // "the minister" of "On Monday in Paris the minister": a determiner begins a phrase, unless a preposition ties it to another.
    if (
      i < end &&
      (next === 'DT' || next === 'PRP$' || next === 'PRP') &&
      !(inside.has(lower) || part === 'CC' || part === 'POS')
    )
      break
    if (NOMINAL.test(part) && !(part === 'PRP' && i < end)) i = k
    else if (
      i < end &&
      (inside.has(lower) || part === 'CC' || lower === '&') &&
      k > from &&
      !quoted[k - 1] &&
      (NOUN.test(parts[k - 1] ?? '') || tokens[k - 1]?.text === ')')
    )
      i = k
    else if (
      /^(?:VBN|VBG|VBD)$/.test(part) &&
      i < end &&
      NOUN.test(next) &&
      // "…,” retired general Ann Lee said": right behind a quotation a phrase begins, if not with a verb of speech ("…,” said Ann Lee, who").
      ((part !== 'VBD' && /^(?:DT|JJ|RB|POS)$/.test(parts[k - 1] ?? '')) ||
        (k > from && quoted[k - 1] && !phrasesFrom(text, k, verbs)))
    )
      i = k
    else break
  }
  while (i < end && (/^(?:IN|TO|CC|POS|\.)$/.test(parts[i] ?? '') || inside.has(tokens[i]?.lower ?? ''))) i++
  return i
}

/**
 * The phrase that ends before a verb at `end` and can be its subject. What a preposition governs is not: "Protesters marching through
 * the streets chanted"; at the start of a sentence only the name behind it is: "In a statement Ann Lee said".
 */
export function headPhrase(
  text: SpeechText,
  end: number,
  from: number,
  quoted: Uint32Array,
): { from: number; to: number } | undefined {
  const { parts, tokens, locale } = text
  const { byEnd } = indexOf(text)
  const governs = (i: number) =>
    i >= from &&
    !quoted[i] &&
    (parts[i] === 'IN' || parts[i] === 'TO') &&
    !speechWords(locale).subordinators.has(tokens[i]?.lower ?? '') &&
    !speechWords(locale).complementizers.has(tokens[i]?.lower ?? '')
  let to = end
  for (let tries = 0; tries < 3; tries++) {
    const start = phraseStart(text, to, from, quoted)
    if (start >= to) return undefined
    // "The statement confirming the sale read": what a participle behind a noun governs.
    if (parts[start - 1] === 'VBG' && start - 2 >= from && !quoted[start - 1] && /^NN/.test(parts[start - 2] ?? '')) {
      to = start - 1
      continue
    }
    if (!governs(start - 1)) return { from: start, to }
    const name = byEnd.get(to)
    if (start - 1 === from || tokens[start - 2]?.text === ',')
      return name !== undefined && name > start ? { from: name, to } : undefined
    let back = start - 1
    while (back > from && /^(?:VBG|VBN|RB|IN|TO)$/.test(parts[back - 1] ?? '')) back--
    if (parts[back] !== 'VBG' && parts[back] !== 'VBN' && !/^NN/.test(parts[back - 1] ?? '')) return undefined
    to = back
  }
  return undefined
}
