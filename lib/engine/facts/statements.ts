import type { Document } from '../document.ts'
import type { ReactionFact, Span, Stance } from '../model.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { standAt } from '../text/tokens.ts'
import { lineWords } from './line-words.ts'
import type { Speaker } from './speakers.ts'
import type { Cue } from './speech.ts'
import { phraseAt, phrasesFrom, speechWords } from './speech-rules.ts'
import { isTimeAt, nameEndAt } from './subject-phrases.ts'

/** Something said, as it is found: before scores, and before the same words are brought together. */
export type Statement = {
  readonly speaker: Speaker
  /** The verb as it stands; empty where only a colon or the place tells who speaks. */
  readonly verb: string
  readonly cue?: Cue | undefined
  readonly stance: Stance
  readonly quoted: ReactionFact['quoted']
  readonly text: string
  /** The tokens of the words, from the first to behind the last; of words in several parts, with what stands between. */
  readonly firstToken: number
  readonly endToken: number
  /** The sentences that say it. */
  readonly evidence: readonly Span[]
  readonly block: number
}

/** The words from one place of the article to another, in one line. */
export const lineBetween = (doc: Document, from: number, to: number): string =>
  doc.article.text.slice(from, to).replace(/\s+/g, ' ').trim()

/** The words of a verb with its auxiliaries. */
export const verbOf = (doc: Document, cue: Cue): string =>
  lineBetween(doc, doc.tokens[cue.from]?.start ?? 0, doc.tokens[cue.to - 1]?.end ?? 0)

/**
 * Where the reported clause of a cue begins: behind the listeners and "that". The words that open a question ("whether") stay.
 * @param end the first token that may not be skipped, as of a quotation
 */
export function contentStart(doc: Document, cue: Cue, end: number): number {
  const { complementizers, recipients } = speechWords(doc.locale)
  const plain = doc.locale.reactions.complementizers[0] ?? ''
  const { tokens, parts } = doc
  // "said on Monday that", "told the hearing that": what stands before "that" is a listener, a time or a place.
  const leads =
    /^(?:IN|TO|RB|WH)$/.test(parts[cue.to] ?? '') ||
    isTimeAt(doc, cue.to) ||
    cue.hasListener ||
    cue.stance === 'warns' ||
    tokens[cue.to]?.lower === plain
  for (let i = cue.to; leads && i < end && i < cue.to + 16; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === plain) return i + 1
    if (complementizers.has(lower) && parts[i] !== 'IN') return i
    if (isFiniteVerb(parts[i]) || /^[;:"“]$/.test(lower)) break
  }
  // "told reporters the bridge was safe": listeners without a "that".
  let at = cue.to
  for (let i = cue.to; i < Math.min(end, cue.to + 3); i++) {
    const listeners = phraseAt(doc, i, end, recipients)?.to ?? (cue.hasListener ? nameEndAt(doc, i) : undefined)
    // "Confirmed a police van was hit": what stands before a noun is no listener.
    if (listeners !== undefined && listeners < end && !/^NNS?$/.test(parts[listeners] ?? '')) at = listeners
  }
  if (cue.hasListener && at === cue.to && parts[at] === 'PRP') at++
  if (cue.hasListener && leadsToMarks(doc, at, end)) at = end - 1
  if (parts[at] === 'IN' && isTimeAt(doc, at + 1)) at++
  while (at < end && isTimeAt(doc, at)) at++
  while (at < end && /^[,:]$/.test(tokens[at]?.text ?? '')) at++
  at = behindMessage(doc, at, end)
  // "shouted angrily “…”": how it was said.
  if (parts[at] === 'RB' && OPENING_MARK.test(tokens[at + 1]?.text ?? '')) at++
  return at
}

/** Whether only a noun phrase and a comma stand before quoted words: the outlet of "told Harden Weekly, “We will go”". */
function leadsToMarks({ tokens, parts }: Document, at: number, end: number): boolean {
  if (tokens[end - 1]?.text !== ',' || !OPENING_MARK.test(tokens[end]?.text ?? '')) return false
  for (let i = at; i < end - 1; i++) if (!/^(?:DT|JJ|NN|NNS|NNP|IN|POS)$/.test(parts[i] ?? '')) return false
  return true
}

/** Behind "in a statement" at a token, with its time and comma: where the words stand is no part of them. The token itself where nothing such is. */
function behindMessage(doc: Document, at: number, end: number): number {
  const { tokens, parts } = doc
  const { messages } = speechWords(doc.locale)
  if (parts[at] !== 'IN') return at
  let i = at + 1
  while (i < end && /^(?:DT|PRP\$|JJ|NN)$/.test(parts[i] ?? '') && !messages.has(tokens[i]?.lower ?? '')) i++
  if (i === at + 1 || i >= end || !messages.has(tokens[i]?.lower ?? '')) return at
  i++
  if (parts[i] === 'IN' && isTimeAt(doc, i + 1)) i++
  while (i < end && (isTimeAt(doc, i) || /^[,:]$/.test(tokens[i]?.text ?? ''))) i++
  return i
}

/** Behind a connective and its comma at the head of some words: "However, the road is closed". */
export function behindConnective({ tokens, locale }: Document, at: number): number {
  const isOpen = tokens[at]?.shape === 'capital' && tokens[at + 1]?.text === ','
  return isOpen && lineWords(locale).connectives.has(tokens[at]?.lower ?? '') ? at + 2 : at
}

const OPENING_MARK = /^(?:["“‘]|``)$/

/**
 * Where the relative clause ends that a cue's verb stands in: "The mayor, who said it was safe, resigned" says no more than that it was
 * safe. `end` where there is no such clause.
 * @param from the first token that the clause may end at, behind a quotation
 */
export function relativeEnd(doc: Document, cue: Cue, from: number, end: number): number {
  const { tokens, parts } = doc
  let before = cue.group - 1
  while (parts[before] === 'RB') before--
  if (parts[before] !== 'WH' || !speechWords(doc.locale).relatives.has(tokens[before]?.lower ?? '')) return end
  for (let i = Math.max(from, cue.to); i < end; i++) {
    if (tokens[i]?.text !== ',') continue
    let next = i + 1
    while (parts[next] === 'RB') next++
    if (isFiniteVerb(parts[next])) return i
  }
  return end
}

/**
 * Where the words of a cue begin when what follows its verb is no clause: at the verb itself, without which a thing or an aim says nothing
 * ("stressed the need for care", "pledged to help").
 */
export function withVerb(doc: Document, cue: Cue, first: number, end: number): number {
  const { complementizers, pronouns } = doc.locale.reactions
  // "denied that it was closed": without the verb, the words say that it was.
  if ((cue.deed || cue.stance === 'denies') && cue.form === 'finite' && first >= cue.to) return cue.from
  // "asked the driver if": whoever listens stands in the words, and needs the verb.
  const opensWithListener = cue.hasListener && first === cue.to && /^(?:DT|PRP\$|NNS)$/.test(doc.parts[first] ?? '')
  if (opensWithListener && cue.form === 'finite') return cue.from
  if (cue.takes !== 'words' || cue.form !== 'finite' || cue.to - cue.from > 1) return first
  // "warned residents to stay away"
  if (first === cue.to && aimedAt(doc, first, end) !== undefined) return cue.from
  const { plain } = speechWords(doc.locale)
  // "recalled leaving before it closed"
  const isGerund = first === cue.to && doc.parts[first] === 'VBG' && !plain.has(doc.tokens[cue.from]?.lower ?? '')
  if (isGerund) return cue.from
  // "thought it necessary to close": the verb governs what "it" stands for.
  const isJudged = pronouns.thing.includes(doc.tokens[first]?.lower ?? '') && doc.parts[first + 1] === 'JJ'
  if (isJudged && first === cue.to) return cue.from
  const isThat = doc.tokens[first - 1]?.lower === complementizers[0]
  if (isThat || first < cue.to || (!cue.refuses && isClause(doc, first, end, true))) return first
  const governed = /^(?:TO|VBG)$/.test(doc.parts[first] ?? '')
  return governed || !plain.has(doc.tokens[cue.from]?.lower ?? '') ? cue.from : first
}

/** Where the infinitive stands behind whoever is to do it, who open some words: at "to" of "the residents to stay". */
export function aimedAt({ parts }: Document, first: number, end: number): number | undefined {
  let at = first
  while (at < end && /^(?:DT|PRP\$|JJ|NNS?|NNP)$/.test(parts[at] ?? '')) at++
  return at > first && parts[at] === 'TO' && parts[at + 1] === 'VB' && /^NN/.test(parts[at - 1] ?? '') ? at : undefined
}

/**
 * Whether some tokens hold a clause of their own, with its verb, rather than a thing or an aim that needs the verb before them: "the road
 * is closed" does, "the need for a road that lasts" and "to close the road" do not.
 * @param sure no participle behind a noun is taken for its verb: "a plan aimed at the poor"
 */
export function isClause(doc: Document, first: number, end: number, sure = false): boolean {
  const { tokens, parts } = doc
  if (parts[first] === 'TO') return false
  let relative = false
  for (let i = first; i < end; i++) {
    const part = parts[i] ?? ''
    const opens = part === 'WH' || tokens[i]?.lower === doc.locale.reactions.complementizers[0]
    // "the areas it holds"
    const isBare = part === 'PRP' && /^NNS?$/.test(parts[i - 1] ?? '') && !isTimeAt(doc, i - 1)
    if ((opens || isBare) && i > first) relative = true
    const before = parts[i - 1] === '.' ? parts[i - 2] : parts[i - 1]
    // "it's": after a pronoun, the mark of a genitive is a verb.
    if (part === 'MD' && !/^(?:VB|RB)$/.test(parts[i + 1] ?? '')) continue
    // "confirmed the sale and wished him well": joined to the verb before.
    if (before === 'CC' && i > first + 1) continue
    const isShort = part === 'POS' && (before === 'PRP' || before === 'IN')
    if (!isFiniteVerb(part) && !(part === 'VB' && before !== 'TO') && !isShort) continue
    if (sure && isReduced(doc, i)) continue
    if (!relative) return true
    relative = false
    while (i + 1 < end && /^(?:VB.?|RB|TO)$/.test(parts[i + 1] ?? '')) i++
  }
  return false
}

/** Whether a past form can be the participle of a noun before it: "led by Orr", "aimed at", "used to" behind a noun, a dash or quoted words. */
function isReduced({ tokens, parts }: Document, at: number): boolean {
  let before = at - 1
  while (parts[before] === 'RB') before--
  const hangs = /^NNS?$/.test(parts[before] ?? '') || /^(?:[—–"”’]|--|'')$/.test(tokens[before]?.text ?? '')
  return parts[at] === 'VBD' && hangs && /^(?:IN|TO)$/.test(parts[at + 1] ?? '')
}

/** How far behind a negation what it denies may stand, in tokens. */
const DENIED_REACH = 3

/** The words of a stance in what is said, when they tell more than the verb does. */
export function stanceOf(doc: Document, cue: Pick<Cue, 'stance'> | undefined, from: number, to: number): Stance {
  if (cue && cue.stance !== 'says') return cue.stance
  const { contents, negations } = speechWords(doc.locale)
  const votes = new Map<Stance, number>()
  const denied = new Set<number>()
  // "We do not support force. We support talks": the words leave open where they stand.
  const heads = new Set<string>()
  for (let k = from; k < to; k++) {
    if (!negations.has(doc.tokens[k]?.lower ?? '')) continue
    for (let i = k + 1; i < Math.min(to, k + 1 + DENIED_REACH); i++) {
      denied.add(i)
      heads.add(doc.tokens[i]?.lower ?? '')
    }
  }
  for (let i = from; i < to; i++) {
    for (const { words, value } of phrasesFrom(doc, i, contents) ?? []) {
      if (!standAt(doc.tokens, i, to, words) || denied.has(i)) continue
      if (words.length > 1 && heads.has(words.at(-1) ?? '')) continue
      votes.set(value, (votes.get(value) ?? 0) + words.length)
      break
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'says'
}
