import type { Document } from '../document.ts'
import { startsWithCapital } from '../text/letters.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Sentence } from '../text/sentences.ts'
import { firstTokenFrom, withoutBrackets } from './line-tokens.ts'
import type { Cue } from './speech.ts'
import { speechWords } from './speech-rules.ts'
import { behindConnective, contentStart, isClause, relativeEnd, withVerb } from './statements.ts'
import { subjectBefore } from './subjects.ts'

/** Sentences that belong together because a quotation runs across their borders. */
export type Unit = {
  readonly firstToken: number
  readonly endToken: number
  readonly block: number
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly cues: readonly Cue[]
}

/** The tokens of a quotation, with its marks. */
export type Tokens = { readonly first: number; readonly end: number }

/** Whether a token is punctuation. */
export const isMark = (doc: Document, i: number): boolean => doc.tokens[i]?.kind === 'punctuation'
/** One word in marks that stands so far behind the verb, in tokens, is no exclamation. */
const FAR = 6
/** A sentence in marks behind a colon that has so many words needs none of those before it. */
const LONG = 8
/** How a whole sentence ends. */
export const FULL_STOP = /[.!?…]$/

/** Whether the tokens from one to another are punctuation alone. */
export function onlyMarks(doc: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isMark(doc, i)) return false
  return true
}

/** The tokens of a quotation with its marks. */
export function tokensOf(doc: Document, quotation: Quotation): Tokens {
  return { first: firstTokenFrom(doc, quotation.start), end: firstTokenFrom(doc, quotation.end) }
}

/** Whether a quotation is a whole statement rather than some words inside the narrator's sentence. */
export function isWhole(doc: Document, unit: Unit, cue: Cue, quotation: Quotation, earlier: boolean): boolean {
  const { first, end } = tokensOf(doc, quotation)
  const inner = doc.article.text.slice(quotation.inner.start, quotation.inner.end).trim()
  const words = inner.split(/\s+/).length
  if (cue.takes === 'naming') return false
  const goesOn = !/[.,!?…:;—–-]$/.test(inner.replace(/["”'’\s]+$/u, '')) && end < unit.endToken && !isMark(doc, end)
  if (goesOn && first > cue.from) return false
  if (first < cue.from) {
    const speakerAt = cue.inverted ? cue.group : Math.min(cue.speaker?.firstToken ?? cue.group, cue.group)
    // "It was a warning: “Go now,” Ann Lee wrote."
    const isAnnounced = doc.tokens[first - 1]?.text === ':' && startsWithCapital(inner)
    return (
      (isAnnounced || onlyMarks(doc, unit.firstToken, first) || standsApart(doc, unit, quotation)) &&
      onlyTitles(doc, end, speakerAt) &&
      (words > 1 || /[.,!?…]$/.test(inner))
    )
  }
  const before = doc.tokens[first - 1]?.text ?? ''
  // "She said that the need was clear: “Help.”": the clause before the colon is part of what is said.
  // Longer words speak for themselves.
  const isLong = before === ':' && words >= LONG && startsWithCapital(inner) && isClause(doc, first + 1, end)
  if (!earlier && !isLong && cue.takes === 'words' && cue.form !== 'according' && opensClause(doc, cue, first))
    return false
  // "chanted, “Pay us,” and “Pay us now,”"
  const isNext = earlier && doc.parts[first - 1] === 'CC' && isMark(doc, first - 2) && startsWithCapital(inner)
  if (isNext) return true
  const introduced = first === cue.to || /^[,:]$/.test(before) || (cue.inverted && cue.speaker?.endToken === first)
  if (!introduced) return false
  if (earlier) return /^[,:.;—–]$|^--$/.test(before) || first === cue.to
  return (
    /^[\p{Lu}\p{N}[(“‘'"…. ]/u.test(inner) &&
    (words > 2 || FULL_STOP.test(inner)) &&
    (cue.takes === 'words' || before === ':' || before === ',')
  )
}

/** Whether the tokens from one to another are marks and titles: "“…,” chairman, founder and president Ann Lee said". */
function onlyTitles(doc: Document, from: number, to: number): boolean {
  const { titles, personNouns } = doc.locale.names
  for (let i = from; i < to; i++) {
    const { lower = '' } = doc.tokens[i] ?? {}
    if (!isMark(doc, i) && doc.parts[i] !== 'CC' && !titles.has(lower) && !personNouns.has(lower)) return false
  }
  return true
}

/**
 * Whether the marks hold a sentence of their own, with a capital and a verb, and before them stands no clause: a caption or a link that has
 * run into the text, or a place ("At the hearing, “We saw it coming,” she said.").
 */
function standsApart(doc: Document, unit: Unit, quotation: Quotation): boolean {
  const { first, end } = tokensOf(doc, quotation)
  const from = unit.sentences.findLast(({ firstToken }) => firstToken <= first)?.firstToken ?? unit.firstToken
  const hasVerb = (at: number, to: number) => doc.parts.slice(at, to).some(isFiniteVerb)
  const opens = startsWithCapital(doc.article.text.slice(quotation.inner.start, quotation.inner.end))
  // "Watch next “I am certain of it,” she said": a noun leads to no sentence in marks.
  const isRunOn = /^NN/.test(doc.parts[first - 1] ?? '')
  return opens && isClause(doc, first + 1, end) && (isRunOn || !hasVerb(from, first))
}

/** Whether a reported clause begins behind a cue and ends before a quotation at `first`. */
function opensClause(doc: Document, cue: Cue, first: number): boolean {
  const start = contentStart(doc, cue, first)
  const opens = doc.parts[start] ?? ''
  if (cue.inverted || start >= first - 1 || !/^(?:DT|PRP|PRP\$|EX|NNP|NNS|NN|JJ|CD)$/.test(opens)) return false
  return isClause(doc, start, first)
}

/** Whether the marks hold a title or nickname: every word of some is capitalized, and it is not what something is called. */
export function isName(doc: Document, unit: Unit, cue: Cue, quotation: Quotation): boolean {
  const { first, end } = tokensOf(doc, quotation)
  const inner = doc.article.text.slice(quotation.inner.start, quotation.inner.end).trim()
  // "on the station's “Harden and Friends.”": the stop is the sentence's where a preposition or noun leads to the marks.
  const isLong = /\s/.test(inner) || first - cue.to > FAR
  const isLed = /^(?:IN|DT|POS|NN)$/.test(doc.parts[first - 1] ?? '') && end >= unit.endToken && isLong
  if (cue.takes === 'naming' || /[!?]$/.test(inner) || (/\.$/.test(inner) && !isLed)) return false
  let long = 0
  for (let i = first; i < end; i++) {
    const token = doc.tokens[i]
    if (token?.kind !== 'word') continue
    if (token.shape === 'lower' && token.text.length > 3) return false
    if (token.shape !== 'lower') long++
  }
  const introduced = /^[,:]$/.test(doc.tokens[first - 1]?.text ?? '')
  return long > 0 && !introduced && first > unit.firstToken
}

/** The clause that holds some quoted words: what the cue governs, without the marks around it. */
export function clauseOf(
  doc: Document,
  quoted: Uint32Array,
  unit: Unit,
  cue: Cue,
  quotations: readonly Quotation[],
): Tokens | undefined {
  const all = quotations.map((quotation) => tokensOf(doc, quotation))
  const opening = all[0]
  const closing = all.at(-1)
  if (!opening || !closing) return undefined
  let first: number
  let end: number
  if (opening.first < cue.from) {
    const before =
      doc.tokens[(cue.inverted ? cue.group : Math.min(cue.speaker?.firstToken ?? cue.group, cue.group)) - 1]?.text ?? ''
    // "Ann Lee took a “so what” attitude and said": the words in marks are told of the speaker.
    const isSubject = cue.speaker && !cue.inverted && cue.speaker.firstToken < opening.first
    if (cue.takes !== 'words' || isSubject || !/^(?:[,—–"”]|--|'')$/.test(before)) return undefined
    const sentence = unit.sentences.findLast(({ firstToken }) => firstToken <= opening.first)
    first = sentence?.firstToken ?? unit.firstToken
    end = cue.inverted ? cue.group : Math.min(cue.speaker?.firstToken ?? cue.group, cue.group)
    if (end < closing.end) end = closing.end
  } else {
    first = cue.takes === 'words' ? contentStart(doc, cue, opening.first) : cue.from
    // "According to Ann Lee, the plan is “dead”": the words begin behind their speaker.
    if (cue.form === 'according' && cue.speaker) first = (cue.apposition ?? cue.speaker).endToken
    if (cue.form === 'passive')
      first = unit.sentences.findLast(({ firstToken }) => firstToken <= cue.from)?.firstToken ?? first
    if (cue.takes === 'naming') first = antecedentOf(doc, quoted, unit, cue, opening.first) ?? first
    const sentence = unit.sentences.findLast(({ firstToken }) => firstToken < closing.end)
    end = Math.max(sentence?.endToken ?? unit.endToken, closing.end)
    const next = unit.cues.find((other) => other.from >= closing.end)
    let isContrasted = false
    if (next) {
      let border = Math.min(
        next.group,
        next.speaker && next.speaker.firstToken >= closing.end ? next.speaker.firstToken : next.group,
      )
      // What stands inside other marks parts nothing.
      while (
        border > closing.end &&
        (quoted[border] ||
          (!speechWords(doc.locale).subordinators.has(doc.tokens[border]?.lower ?? '') &&
            !/^(?:[,;—–]|--)$/.test(doc.tokens[border]?.text ?? '') &&
            doc.parts[border] !== 'CC'))
      )
        border--
      // "described the hurt as “walking” but said others were not": what is set against it belongs to it.
      const isContrast =
        first === cue.from &&
        next.speaker === cue.speaker &&
        speechWords(doc.locale).contrasts.has(doc.tokens[border]?.lower ?? '')
      isContrasted = isContrast && !unit.quotations.some(({ start }) => start > (doc.tokens[next.from]?.start ?? 0))
      if (
        !isContrasted &&
        border >= closing.end &&
        (isMark(doc, border) ||
          doc.parts[border] === 'CC' ||
          speechWords(doc.locale).subordinators.has(doc.tokens[border]?.lower ?? ''))
      )
        end = border
      // "she “could not see,” the Herald reported": the comma that parts the two stands inside the marks.
      else if (border === closing.end && next.speaker && doc.tokens[border - 2]?.text === ',') end = border
      // "… he felt “cheated” by it Ann Lee said: “Why?”": a full stop was lost before a name that speaks.
      else if (next.speaker && next.speaker.firstToken >= closing.end && isNewSentence(doc, next, closing.end))
        end = next.speaker.firstToken
    }
    if (cue.takes === 'naming' && doc.tokens[closing.end]?.text === ',') end = Math.min(end, closing.end)
    if (cue.until !== undefined) end = Math.max(closing.end, Math.min(end, cue.until))
    if (!isContrasted)
      end = coordinateEnd(doc, closing.end, relativeEnd(doc, cue, closing.end, end), tellerOf(unit, cue) !== undefined)
    if (end > closing.end && tellsManner(doc, closing.end)) end = closing.end
    first = withVerb(doc, cue, first, end)
  }
  // "Translation: The bridge is “gone,” she said": a label.
  const isLabel = doc.tokens[first + 1]?.text === ':' && /^NN/.test(doc.parts[first] ?? '') && first + 2 < opening.first
  if (isLabel && startsWithCapital(doc.tokens[first + 2]?.text ?? '')) first += 2
  const holdsMark = (i: number) => quoted[i] !== 0
  while (first < end && isMark(doc, first) && !holdsMark(first)) first++
  first = Math.min(behindConnective(doc, first), opening.first)
  if (doc.parts[first] === 'CC' && first + 1 < opening.first) first++
  while (end > first && isMark(doc, end - 1) && !holdsMark(end - 1) && !/[)%]/.test(doc.tokens[end - 1]?.text ?? ''))
    end--
  const line = withoutBrackets(doc, first, end)
  return line.to > line.from ? { first: line.from, end: line.to } : undefined
}

/** Whether the narrator goes on, behind marks that close with a comma, with what the speaker did by it: "“…,” without giving details". */
function tellsManner({ tokens, parts }: Document, behind: number): boolean {
  return tokens[behind - 2]?.text === ',' && parts[behind] === 'IN' && parts[behind + 1] === 'VBG'
}

/** Whether a cue behind quoted words begins a sentence: a name right behind their marks, or one whose words follow a colon. */
function isNewSentence(doc: Document, { speaker, to, form, inverted }: Cue, behind: number): boolean {
  if (!speaker || form !== 'finite' || inverted || doc.tokens[speaker.firstToken]?.shape === 'lower') return false
  return speaker.firstToken === behind || doc.tokens[to]?.text === ':'
}

/** Who tells in the same sentence, right before, what the speaker of a cue said: "Police say witnesses told them that". */
export const tellerOf = ({ cues }: Pick<Unit, 'cues'>, { speaker, sentence }: Cue): Cue | undefined =>
  cues.find(
    (other) =>
      other.sentence === sentence &&
      other.form === 'finite' &&
      other.takes === 'words' &&
      !other.inverted &&
      other.speaker !== speaker &&
      other.to === speaker?.firstToken,
  )

const DASH = /^(?:[—–―-]|--)$/

/**
 * Where a clause ends that another one is joined to: "…, but he has also". What is said goes on behind "…, and that he has", and behind a
 * pair of dashes.
 * @param isPassedOn whether another tells what is said: then "…, and that he has" can be that one's
 */
export function coordinateEnd(doc: Document, from: number, to: number, isPassedOn = false): number {
  const { tokens, parts } = doc
  const complementizer = doc.locale.reactions.complementizers[0]
  const opensVerb = (i: number) => isFiniteVerb(parts[i])
  for (let i = from; i < to - 2; i++) {
    const mark = tokens[i]?.text ?? ''
    if (mark === ';') return i
    if (DASH.test(mark)) {
      const pair = tokens.slice(i + 1, to).findIndex(({ text }) => DASH.test(text))
      if (pair < 0) return i
      i += pair + 1
      continue
    }
    const isComma = mark === ','
    const joins = parts[i] === 'CC' ? i : isComma && parts[i + 1] === 'CC' ? i + 1 : -1
    if (!(isComma || i === from) || joins < 0) continue
    if (tokens[joins + 1]?.lower === complementizer && !opensVerb(joins + 2)) {
      if (isPassedOn) return i
      continue
    }
    for (let k = joins + 1; k < Math.min(to, joins + 6); k++)
      if (opensVerb(k) || (parts[k] === 'PRP' && opensVerb(k + 1))) return i
  }
  return to
}

/** Where the thing stands that a relative clause gives a name to: "an explosion that the mayor described as". */
function antecedentOf(doc: Document, quoted: Uint32Array, unit: Unit, cue: Cue, until: number): number | undefined {
  const naming = doc.locale.reactions.naming
  const direct = cue.to === until || (cue.to + 1 === until && naming.includes(doc.tokens[cue.to]?.lower ?? ''))
  const at = cue.speaker?.firstToken
  if (!direct || at === undefined || at > cue.from) return undefined
  const relative = doc.locale.reactions.relatives.includes(doc.tokens[at - 1]?.lower ?? '') ? at - 1 : undefined
  if (relative === undefined) return undefined
  const comma = doc.tokens[relative - 1]?.text === ',' ? relative - 1 : relative
  return subjectBefore(doc, comma, unit.firstToken, quoted).speaker?.firstToken
}
