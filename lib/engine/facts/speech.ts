import type { TokenSpan } from '../document.ts'
import type { Stance } from '../model.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { withInherited } from './inherited-speakers.ts'
import { namingClauses } from './naming-clauses.ts'
import { phraseAt, type SpeechText, type SpeechVerb, speechWords } from './speech-rules.ts'
import { ownerBefore, subjectAfter } from './subjects.ts'
import { verbCueAt } from './verb-cues.ts'

/** Words that report speech, with the one who speaks. Token positions; `to` is exclusive. */
export type Cue = {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly form: 'finite' | 'participle' | 'passive' | 'according' | 'noun'
  readonly stance: Stance
  readonly takes: SpeechVerb['takes']
  readonly hasListener?: true | undefined
  readonly weak?: true | undefined
  readonly deed?: true | undefined
  readonly refuses?: true | undefined
  /** The verb group begins here: "has" of "has said". */
  readonly group: number
  /** The words for the speaker, as they stand. */
  readonly speaker?: TokenSpan | undefined
  /** What a comma adds to them: "the ministry's spokesman". */
  readonly apposition?: TokenSpan | undefined
  /** The speaker stands behind the verb. */
  readonly inverted: boolean
  /** Denied, wished or only possible: "would not say". */
  readonly unreal: boolean
  /** Where its words end because the main clause goes on: at "she left" of "After saying that it was over, she left". */
  readonly until?: number
}

/** What was read at a token: where the reading goes on, and the cue if somebody speaks there. */
export type ReadCue = { readonly to: number; readonly cue?: Cue | undefined }

/** What is longer is no sentence: lists and tables without a full stop. In tokens; keeps the cost linear. */
const LONGEST_SENTENCE = 500

/** Every cue of speech in the narration of a sentence, in reading order. */
export function findCues(text: SpeechText, sentence: Sentence, quoted: Uint32Array): Cue[] {
  const { opening } = speechWords(text.locale)
  const cues: Cue[] = []
  const { firstToken, endToken } = sentence
  if (endToken - firstToken > LONGEST_SENTENCE) return cues
  for (let i = firstToken; i < endToken; i++) {
    const isOwned = text.parts[i - 1] === 'POS' || text.parts[i - 1] === 'PRP$'
    if (quoted[i] || (!isOwned && !opening(text.tokens[i] as Token))) continue
    const read =
      accordingCueAt(text, sentence, quoted, i) ??
      (isOwned && i > firstToken ? nounCueAt(text, sentence, quoted, i) : undefined) ??
      verbCueAt(text, sentence, quoted, i, cues.at(-1))
    if (!read) continue
    if (read.cue) cues.push(read.cue)
    i = read.to - 1
  }
  const named = namingClauses(text, sentence, quoted, cues)
  const all = named.length ? [...cues, ...named].sort((a, b) => a.from - b.from) : cues
  return withInherited(text, all, quoted)
}

/** "according to Ann Lee" */
function accordingCueAt(
  text: SpeechText,
  { index, endToken }: Sentence,
  quoted: Uint32Array,
  at: number,
): ReadCue | undefined {
  const according = phraseAt(text, at, endToken, speechWords(text.locale).according)
  if (!according) return undefined
  const { to } = according
  const { speaker, apposition } = subjectAfter(text, to, endToken, quoted)
  if (!speaker) return { to }
  const cue = { sentence: index, from: at, to, group: at, speaker, apposition, inverted: true, unreal: false }
  return { to, cue: { ...cue, form: 'according', stance: 'says', takes: 'words' } }
}

/** "Ann Lee's call for" */
function nounCueAt(
  text: SpeechText,
  { index, firstToken, endToken }: Sentence,
  quoted: Uint32Array,
  at: number,
): ReadCue | undefined {
  const words = speechWords(text.locale)
  const noun = phraseAt(text, at, endToken, words.nouns)
  if (!noun) return undefined
  const { to, value: stance } = noun
  const isUnknown = text.parts[at - 1] === 'PRP$' && !words.ownerOf.has(text.tokens[at - 1]?.lower ?? '')
  const speaker = isUnknown ? undefined : ownerBefore(text, at, firstToken, quoted)
  if (!speaker) return { to }
  const cue = {
    sentence: index,
    from: at,
    to,
    group: at,
    speaker,
    apposition: undefined,
    inverted: false,
    unreal: false,
  }
  // "Ann Lee's claim that": what follows is what she says.
  return { to, cue: { ...cue, form: 'noun', stance, takes: stance === 'says' ? 'words' : 'object' } }
}
