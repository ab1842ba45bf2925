import type { TokenSpan } from '../document.ts'
import { type SpeechText, speechWords } from './speech-rules.ts'
import {
  hasNoun,
  headPhrase,
  indexOf,
  isGenitive,
  LONGEST,
  NOMINAL,
  NOUN,
  phraseStart,
  spanOf,
} from './subject-phrases.ts'

/** The words for a speaker, and what a comma adds to them. */
export type SpokenBy = { readonly speaker?: TokenSpan; readonly apposition?: TokenSpan }

/** The person named right before a token: "footage of Ann Lee" before "asking". */
export function personBefore(text: SpeechText, at: number): SpokenBy {
  const { byEnd, people } = indexOf(text)
  const name = byEnd.get(at)
  return name !== undefined && people.has(at) ? { speaker: spanOf(text, name, at) } : {}
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
      const start = behindPeople(text, phraseStart(text, j, from, quoted), from, quoted)
      if (start >= j || !hasNoun(text, start, j)) continue
      const found = {
        speaker: spanOf(text, start, j),
        ...(isApposition(text, j + 1, end - 1) ? { apposition: spanOf(text, j + 1, end - 1) } : {}),
      }
      // "The company that runs the fair, Harden Events,": what its clause speaks of is not who is named behind it.
      const isObject = /^(?:VB[DZ]|NNS)$/.test(parts[start - 1] ?? '') && relatives.has(tokens[start - 2]?.lower ?? '')
      if (isObject && byEnd.get(end - 1) === j + 1) return { speaker: spanOf(text, j + 1, end - 1) }
      // "“…,” Lee Ju-ho, the minister of education, science and trade, said": a name behind quoted words that nobody knows.
      const opens = start > from && quoted[start - 1] && isNames(text, start, j) && found.apposition
      if (!best.speaker || byEnd.has(j) || opens) best = found
      // "Ann Lee, the mayor of Essex, one of the towns, said": a phrase that tells who a name is may end with a name of its own.
      const tells =
        /^(?:IN|VBG)$/.test(parts[start - 1] ?? '') ||
        (tokens[start - 1]?.text === mark && start - 1 > from && byEnd.has(start - 1) && isApposition(text, start, j))
      if ((byEnd.has(j) && !tells) || parts[j - 1] === 'PRP') break
    }
    return best
  }
  const head = headPhrase(text, end, from, quoted)
  const start = head && { ...head, from: behindPeople(text, head.from, from, quoted) }
  if (!start || !hasNoun(text, start.from, start.to)) return {}
  const phrase = spanOf(text, start.from, start.to)
  const opening = apposedInQuoted(text, start.from, start.to, from, quoted)
  if (opening) return { speaker: opening, apposition: spanOf(text, opening.endToken + 1, at) }
  // "Ann Lee, president of the council said": the comma behind the post is often left out.
  const named = isBarePost(text, start.from) ? personBefore(text, start.from - 1).speaker : undefined
  return named ? { speaker: named, apposition: phrase } : { speaker: phrase }
}

/** So many phrases may hang one onto another. */
const MOST_HANGING = 3

/**
 * Where the words for some people begin whom a phrase at `start` only tells of: at "lawmakers" of "lawmakers on the House Committee on the
 * Harden Party". `start` itself where it hangs onto nobody.
 */
function behindPeople(text: SpeechText, start: number, from: number, quoted: Uint32Array): number {
  const { tokens, parts, locale } = text
  let at = start
  for (let k = 0; k < MOST_HANGING && at - 1 > from && parts[at - 1] === 'IN' && !quoted[at - 2]; k++) {
    const noun = tokens[at - 2]?.lower ?? ''
    const next = phraseStart(text, at - 1, from, quoted)
    if (next >= at - 1) break
    if (parts[at - 2] === 'NNS' && locale.names.groupNouns.has(noun)) return next
    at = next
  }
  return start
}

/**
 * The person named right behind a quotation whom all words up to a verb describe: "“…,” Ann Lee, an analyst at the Council on Energy, Water and
 * Trade told", where the second comma is left out and others stand in a name.
 */
function apposedInQuoted(
  text: SpeechText,
  at: number,
  to: number,
  from: number,
  quoted: Uint32Array,
): TokenSpan | undefined {
  const { byStart, people } = indexOf(text)
  if (text.tokens[at - 1]?.text !== ',') return undefined
  let open = at
  while (open > from && at - open < LONGEST && !quoted[open - 1]) open--
  const end = byStart.get(open) ?? at
  if (!quoted[open - 1] || end >= at || !people.has(end) || text.tokens[end]?.text !== ',') return undefined
  // "“…,” Ann Lee, Tom Orr said": two names, of which none tells who the other is.
  return byStart.get(end + 1) !== to && isApposition(text, end + 1, to) ? spanOf(text, open, end) : undefined
}

/** Whether some tokens are all parts of names. */
function isNames({ parts }: SpeechText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (parts[i] !== 'NNP') return false
  return true
}

/** Whether a post without an article follows a comma: ", president of", ", Technical Director for". */
function isBarePost({ tokens, parts, locale }: SpeechText, from: number): boolean {
  let at = from
  while (at < from + 2 && /^(?:JJ|NNP?)$/.test(parts[at + 1] ?? '')) at++
  const lower = tokens[at]?.lower ?? ''
  return (
    tokens[from - 1]?.text === ',' &&
    /^NNP?$/.test(parts[at] ?? '') &&
    parts[at + 1] === 'IN' &&
    (locale.names.personNouns.has(lower) || locale.names.titles.has(lower))
  )
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
      i = isGenitive(text, name) ? name + 1 : name
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
