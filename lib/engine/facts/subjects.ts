import type { TokenSpan } from '../document.ts'
import { peopleNoun } from '../mentions/people.ts'
import { phraseAt, type SpeechText, speechWords } from './speech-rules.ts'

/** The words for a speaker, and what a comma adds to them. */
export type SpokenBy = { readonly speaker?: TokenSpan; readonly apposition?: TokenSpan }

const NOMINAL = /^(?:DT|PRP\$|JJ|NN|NNS|NNP|CD|POS|PRP)$/
const NOUN = /^(?:NN|NNS|NNP|PRP)$/
const LONGEST = 24

function spanOf(text: SpeechText, from: number, to: number): TokenSpan {
  return {
    firstToken: from,
    endToken: to,
    start: text.tokens[from]?.start ?? 0,
    end: text.tokens[to - 1]?.end ?? 0,
    sentence: text.sentenceOf[from] ?? 0,
  }
}

type Index = {
  readonly byEnd: ReadonlyMap<number, number>
  readonly byStart: ReadonlyMap<number, number>
  /** Ends of the names of people. */
  readonly people: ReadonlySet<number>
  readonly time: ReadonlySet<number>
}
const indices = new WeakMap<object, Index>()

/** Where names begin and end, and which tokens are times: a speaker's words hold whole names and no times. */
function indexOf(text: SpeechText): Index {
  const known = indices.get(text)
  if (known) return known
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
  const made = { byEnd, byStart, people, time }
  indices.set(text, made)
  return made
}

/** Where the name that begins at a token ends; undefined when none begins there. */
export const nameEndAt = (text: SpeechText, at: number): number | undefined => indexOf(text).byStart.get(at)

/** Whether a name ends right before a token. */
export const isNameEnd = (text: SpeechText, at: number): boolean => indexOf(text).byEnd.has(at)

/** The person named right before a token: "footage of Ann Lee" before "asking". */
export function personBefore(text: SpeechText, at: number): SpokenBy {
  const { byEnd, people } = indexOf(text)
  const name = byEnd.get(at)
  return name !== undefined && people.has(at) ? { speaker: spanOf(text, name, at) } : {}
}

/** Whether a token is part of a date or time. */
export const isTimeAt = (text: SpeechText, at: number): boolean => indexOf(text).time.has(at)

/** Whether some tokens hold a noun that can speak. */
function hasNoun(text: SpeechText, from: number, to: number): boolean {
  const { personNouns } = text.locale.names
  for (let i = from; i < to; i++)
    if (NOUN.test(text.parts[i] ?? '') || personNouns.has(text.tokens[i]?.lower ?? '')) return true
  return false
}

/** The start of the noun phrase, with what prepositions hang onto it, that ends before token `end`. */
function phraseStart(text: SpeechText, end: number, from: number, quoted: Uint32Array): number {
  const { tokens, parts } = text
  const { inside, complementizers, relatives, makers, verbs } = speechWords(text.locale)
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
        (k > from && quoted[k - 1] && !verbs.has(lower)))
    )
      i = k
    else break
  }
  while (i < end && (/^(?:IN|TO|CC|POS|\.)$/.test(parts[i] ?? '') || inside.has(tokens[i]?.lower ?? ''))) i++
  return i
}

/** The speaker whose words end right before a verb group at `at`: "A spokesman for the ministry", "Ann Lee, the mayor,". */
export function subjectBefore(text: SpeechText, at: number, from: number, quoted: Uint32Array): SpokenBy {
  const { tokens, parts } = text
  const { byEnd, time } = indexOf(text)
  const { relatives, reflexives } = speechWords(text.locale)
  let end = at
  // "X on Monday said": the time and its preposition stand between.
  while (end > from && time.has(end - 1)) end--
  if (end < at && parts[end - 1] === 'IN') end--
  if (end > from + 1 && reflexives.has(tokens[end - 1]?.lower ?? '')) end--
  if (end <= from || quoted[end - 1]) return {}
  const mark = tokens[end - 1]?.text ?? ''
  if (relatives.has(tokens[end - 1]?.lower ?? '') && parts[end - 1] === 'WH') {
    let last = end - 1
    if (tokens[last - 1]?.text === ',') last--
    const start = phraseStart(text, last, from, quoted)
    return start < last && hasNoun(text, start, last) ? { speaker: spanOf(text, start, last) } : {}
  }
  if (mark === ',' || mark === '—' || mark === '–' || mark === '--') {
    let best: SpokenBy = {}
    for (let j = end - 2; j > from && end - j < LONGEST + 8; j--) {
      if (quoted[j] || /^(?:[;:]|said)$/.test(tokens[j]?.lower ?? '')) break
      if (tokens[j]?.text !== mark) continue
      const start = phraseStart(text, j, from, quoted)
      if (start >= j || !hasNoun(text, start, j)) continue
      const found = {
        speaker: spanOf(text, start, j),
        ...(isApposition(text, j + 1, end - 1) ? { apposition: spanOf(text, j + 1, end - 1) } : {}),
      }
      if (!best.speaker || byEnd.has(j)) best = found
      // "Ann Lee, the mayor of Essex, one of the towns, said": a phrase that tells who a name is may end with a name of its own.
      const tells =
        parts[start - 1] === 'IN' ||
        (tokens[start - 1]?.text === mark && start - 1 > from && byEnd.has(start - 1) && isApposition(text, start, j))
      if ((byEnd.has(j) && !tells) || parts[j - 1] === 'PRP') break
    }
    return best
  }
  const start = headPhrase(text, end, from, quoted)
  return start && hasNoun(text, start.from, start.to) ? { speaker: spanOf(text, start.from, start.to) } : {}
}

/** Whose the noun at `at` is: the noun phrase right before its genitive or the pronoun, and not what that hangs onto ("doubts about Ann Lee's claim"). */
export function ownerBefore(text: SpeechText, at: number, from: number, quoted: Uint32Array): TokenSpan | undefined {
  if (at <= from || quoted[at - 1]) return undefined
  if (text.parts[at - 1] === 'PRP$') return spanOf(text, at - 1, at)
  const end = at - 1
  let start = phraseStart(text, end, from, quoted)
  const name = indexOf(text).byEnd.get(end) ?? end
  for (let i = start; i < name; i++) if (text.parts[i] === 'IN' || text.parts[i] === 'TO') start = i + 1
  return start < end && hasNoun(text, start, end) ? spanOf(text, start, end) : undefined
}

/**
 * The phrase that ends before a verb at `end` and can be its subject. What a preposition governs is not: "Protesters marching through
 * the streets chanted"; at the start of a sentence only the name behind it is: "In a statement Ann Lee said".
 */
function headPhrase(
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

/** Whether some tokens between commas describe someone: "the ministry's spokesman", "52", but no clause or adverbial. */
function isApposition(text: SpeechText, from: number, to: number): boolean {
  const { time } = indexOf(text)
  if (to <= from || time.has(from) || !/^(?:DT|NN|NNS|NNP|JJ|PRP\$|CD)$/.test(text.parts[from] ?? '')) return false
  for (let i = from; i < to; i++) if (/^(?:VBD|VBZ|MD|WH)$/.test(text.parts[i] ?? '')) return false
  return hasNoun(text, from, to)
}

/** The speaker whose words begin right behind a cue, at `at`: "Ann Lee of the Greens, the mayor". */
export function subjectAfter(text: SpeechText, at: number, end: number, quoted: Uint32Array): SpokenBy {
  const { tokens, parts } = text
  const { inside } = speechWords(text.locale)
  const { byStart, time } = indexOf(text)
  let i = at
  while (i < end && i - at < LONGEST && !quoted[i] && !time.has(i)) {
    const name = byStart.get(i)
    if (name !== undefined && name <= end) {
      i = name
      continue
    }
    const part = parts[i] ?? ''
    const lower = tokens[i]?.lower ?? ''
    const nominalNext = i + 1 < end && (NOMINAL.test(parts[i + 1] ?? '') || byStart.has(i + 1))
    if (i > at && part === 'DT' && NOUN.test(parts[i - 1] ?? '')) break
    if (part === 'PRP') {
      if (i === at) i++
      break
    }
    if (tokens[i]?.text === '(') {
      let close = i + 1
      while (close < end && close - i < 9 && tokens[close]?.text !== ')') close++
      if (tokens[close]?.text !== ')') break
      i = close + 1
    } else if (NOMINAL.test(part) || lower === '&') i++
    else if (i > at && (inside.has(lower) || part === 'CC') && nominalNext && lower !== 'in') i++
    else if (
      (part === 'VBN' || part === 'VBG' || (part === 'VB' && i === at)) &&
      nominalNext &&
      (i === at || /^(?:DT|JJ|RB)$/.test(parts[i - 1] ?? ''))
    )
      i++
    else break
  }
  while (i > at && /^(?:IN|TO|CC|POS|DT)$/.test(parts[i - 1] ?? '')) i--
  if (i <= at || !hasNoun(text, at, i)) return {}
  const speaker = spanOf(text, at, i)
  const apposition = appositionBehind(text, speaker, end, quoted)
  return apposition ? { speaker, apposition } : { speaker }
}

/** What a comma behind a speaker adds to them: "the mayor" of "Ann Lee, the mayor, said". */
export function appositionBehind(
  text: SpeechText,
  speaker: TokenSpan,
  end: number,
  quoted: Uint32Array,
): TokenSpan | undefined {
  const at = speaker.endToken
  if (text.tokens[at]?.text !== ',') return undefined
  let close = at + 1
  while (
    close < end &&
    close - at < LONGEST &&
    !quoted[close] &&
    !/^(?:[,.;:—–]|--)$/.test(text.tokens[close]?.text ?? '')
  )
    close++
  return isApposition(text, at + 1, close) ? spanOf(text, at + 1, close) : undefined
}
