import type { Sentence } from '../text/sentences.ts'
import { phraseAt, type SpeechText, type SpeechVerb, speechWords } from './speech-rules.ts'
import { isNameEnd } from './subject-phrases.ts'
import type { SpokenBy } from './subjects.ts'

/** The verbs of speech as they stand in a text: which form, what belongs to it, and whether it is a verb at all. */

const AUXILIARY = /^(?:MD|RB)$/

/** A form of a verb of speech where it stands. Token positions; `to` is exclusive. */
export type VerbAt = {
  readonly from: number
  readonly to: number
  readonly verb: SpeechVerb
  /** The position of the form among the verb's. */
  readonly form: number
  /** "saying" */
  readonly ing: boolean
  /** "said" */
  readonly past: boolean
  /** Right behind quoted words or a comma. */
  readonly afterQuote: boolean
}

/** What stands before a verb and belongs to it: "could not have" of "could not have said". */
type VerbGroup = {
  readonly group: number
  readonly unreal: boolean
  readonly passive: boolean
  readonly infinitive: boolean
}

/** The form of a verb that begins at a token; undefined for a phrase that tells of no speech. */
export function findVerb(
  text: SpeechText,
  { firstToken, endToken }: Sentence,
  quoted: Uint32Array,
  from: number,
): VerbAt | undefined {
  const words = speechWords(text.locale)
  const found = phraseAt(text, from, endToken, words.verbs)
  if (!found || (text.parts[found.to] === 'TO' && phraseAt(text, from, endToken, words.lasting))) return undefined
  if (phraseAt(text, from, endToken, words.silent)) return undefined
  const { to } = found
  const { verb, form } = found.value
  const ing = form === verb.forms.length - 1
  const afterQuote =
    from > firstToken && (quoted[from - 1] !== 0 || (text.tokens[from - 1]?.text === ',' && from - 1 > firstToken))
  return { from, to, verb, form, ing, past: !ing && form > 1, afterQuote }
}

/** What stands before a verb and belongs to it, back to the beginning of its sentence at most. */
export function verbGroup(text: SpeechText, firstToken: number, quoted: Uint32Array, { from, ing }: VerbAt): VerbGroup {
  const words = speechWords(text.locale)
  const { be, helping } = words
  let group = from
  let unreal = false
  let passive = false
  let infinitive = false
  while (group > firstToken && !quoted[group - 1]) {
    const lower = text.tokens[group - 1]?.lower ?? ''
    const part = text.parts[group - 1] ?? ''
    if (words.negations.has(lower)) unreal = true
    if (part === 'MD') unreal = true
    if (part === 'TO') infinitive = true
    if (infinitive && words.prospects.has(text.tokens[group - 2]?.lower ?? '')) unreal = true
    if (be.has(lower) && !ing) passive = true
    const isBetween = words.between.has(lower) && helping.has(text.tokens[group - 3]?.lower ?? '')
    if (!helping.has(lower) && !AUXILIARY.test(part) && part !== 'TO' && !isBetween) break
    group--
  }
  return { group, unreal, passive, infinitive }
}

/** Whether a form of a verb is a noun or a quality where it stands: "the claims". */
export function isNoun(
  text: SpeechText,
  { firstToken, endToken }: Sentence,
  quoted: Uint32Array,
  { from, to, verb, form, ing, past, afterQuote }: VerbAt,
  before: SpokenBy,
): boolean {
  const partBefore = text.parts[from - 1] ?? ''
  // "“Why?” a voice in the crowd asks.": a form in -s behind a noun, and nothing behind it.
  const closes =
    form === 1 &&
    before.speaker !== undefined &&
    quoted[before.speaker.firstToken - 1] !== 0 &&
    text.tokens[to]?.kind === 'punctuation'
  // ", telling the court": behind a comma and before whoever listens, no quality.
  const tells = ing && verb.hasListener && text.tokens[from - 1]?.text === ','
  if (
    /^(?:NN|NNS|NNP|JJ|IN|DT)$/.test(text.parts[from] ?? '') &&
    !past &&
    !(before.speaker && quoted[to]) &&
    !quoted[from - 1] &&
    !closes &&
    !tells
  )
    return true
  const governs = ing ? /^(?:DT|PRP\$|POS|JJ)$/ : /^(?:DT|PRP\$|POS|JJ|IN)$/
  if (governs.test(partBefore) && from > firstToken && !before.speaker) return true
  // "Democratic claims as": a form in -s behind a noun is a noun itself where a preposition or the end follows.
  const nounLike =
    form === 1 &&
    !afterQuote &&
    /^(?:NNP|NNS|JJ)$/.test(partBefore) &&
    !isNameEnd(text, from) &&
    !speechWords(text.locale).complementizers.has(text.tokens[to]?.lower ?? '')
  return (
    nounLike &&
    !quoted[to] &&
    (to >= endToken || /^(?:IN|VBD|VBN)$/.test(text.parts[to] ?? '') || /^[.;)]$/.test(text.tokens[to]?.text ?? '')) &&
    text.tokens[to]?.text !== ':' &&
    to === from + 1
  )
}
