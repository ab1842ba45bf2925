import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Cue, ReadCue } from './speech.ts'
import { phraseAt, type SpeechText, speechWords } from './speech-rules.ts'
import { findVerb, isNoun, type VerbAt, verbGroup } from './speech-verbs.ts'
import { isNameEnd, isPersonEnd, nameEndAt } from './subject-phrases.ts'
import { personBefore, type SpokenBy, subjectAfter, subjectBefore } from './subjects.ts'

/**
 * Reads the verb of speech that begins at a token, with its subject.
 * @param earlier the cue before it in the sentence
 */
export function verbCueAt(
  text: SpeechText,
  sentence: Sentence,
  quoted: Uint32Array,
  at: number,
  earlier: Cue | undefined,
): ReadCue | undefined {
  const words = speechWords(text.locale)
  const { firstToken, endToken } = sentence
  const verbAt = findVerb(text, sentence, quoted, at)
  if (!verbAt) return undefined
  const { from, to, verb, ing } = verbAt
  const own = verbGroup(text, firstToken, quoted, verbAt)
  const { group, passive, infinitive } = own
  const before: SpokenBy = infinitive ? {} : subjectBefore(text, group, firstToken, quoted)
  if (isNoun(text, sentence, quoted, verbAt, before)) return undefined
  const { takes, hasListener, weak } = verb
  const isTurned = verb.refuses === true && turnsDown(text, to, endToken)
  const stance = isTurned ? 'says' : verb.stance
  const deed = isTurned || verb.deed
  if (passive && !ing) {
    const by = words.agents.has(text.tokens[to]?.lower ?? '') ? subjectAfter(text, to + 1, endToken, quoted) : {}
    if (!by.speaker || own.unreal) return { to }
    const { speaker, apposition } = by
    const told = {
      from,
      to: to + 1,
      group,
      form: 'passive',
      weak,
      stance,
      takes,
      inverted: true,
      unreal: false,
    } as const
    return { to, cue: { speaker, apposition, sentence: sentence.index, ...told } }
  }
  const participle = (ing && group === from) || infinitive
  const { subject, inverted } = subjectOf(text, sentence, quoted, verbAt, { group, participle, before, earlier })
  // "said that if fighting continued in Oslin": nobody's speech goes on there.
  const isLasting =
    !subject.speaker && text.parts[to] === 'IN' && phraseAt(text, from, endToken, words.lasting) !== undefined
  if (isLasting && !words.complementizers.has(text.tokens[to]?.lower ?? '')) return undefined
  return {
    to,
    cue: {
      speaker: subject.speaker,
      apposition: subject.apposition,
      sentence: sentence.index,
      from,
      to,
      group,
      form: participle ? 'participle' : 'finite',
      stance,
      takes,
      hasListener,
      weak,
      deed: deed || undefined,
      refuses: verb.refuses,
      inverted,
      unreal:
        own.unreal ||
        isUnreal(text, firstToken, quoted, verbAt, subject) ||
        isJoinedToUnreal(text, firstToken, quoted, verbAt) ||
        isDemanded(text, verbAt, subject, earlier),
    },
  }
}

/** How far behind a verb its object's noun is sought, in tokens. */
const OBJECT = 8

/** Whether a thing stands behind a verb of refusal that nobody asserts: "rejected the offer", but not "rejected the claim", "dismissed it". */
function turnsDown({ tokens, parts, locale }: SpeechText, from: number, end: number): boolean {
  const { asserted, complementizers } = speechWords(locale)
  if (!/^(?:DT|PRP\$|JJ|NN|NNS|NNP|CD)$/.test(parts[from] ?? '')) return false
  for (let i = from; i < Math.min(end, from + OBJECT); i++) {
    const { lower = '', kind } = tokens[i] ?? {}
    if (asserted.has(lower) || complementizers.has(lower)) return false
    if (/^(?:IN|TO|MD|VB[DZGN])$/.test(parts[i] ?? '') || kind === 'punctuation') break
  }
  return true
}

/** So far before a verb the one is sought that it is joined to, in tokens. */
const JOINED = 20

/** Whether a plain form is joined to one that is denied, wished or only possible: "will be unable to win the crowd and accuse it". */
function isJoinedToUnreal(text: SpeechText, firstToken: number, quoted: Uint32Array, { from, verb }: VerbAt): boolean {
  const { parts } = text
  if (parts[from] !== 'VB' || parts[from - 1] !== 'CC') return false
  for (let i = from - 2; i > Math.max(firstToken, from - JOINED); i--) {
    if (isFiniteVerb(parts[i])) return false
    if (parts[i] === 'VB')
      return verbGroup(text, firstToken, quoted, {
        from: i,
        to: i,
        verb,
        form: 0,
        ing: false,
        past: false,
        afterQuote: false,
      }).unreal
  }
  return false
}

/** Whether a call asks somebody to say it: "demanded that voters answer". */
function isDemanded(text: SpeechText, { form }: VerbAt, { speaker }: SpokenBy, earlier: Cue | undefined): boolean {
  const [that] = text.locale.reactions.complementizers
  return (
    form === 0 &&
    earlier?.stance === 'calls-for' &&
    speaker !== undefined &&
    earlier.to === speaker.firstToken - 1 &&
    text.tokens[earlier.to]?.lower === that
  )
}

/** Who speaks: the subject before the verb, else the one behind it. */
function subjectOf(
  text: SpeechText,
  { firstToken, endToken }: Sentence,
  quoted: Uint32Array,
  { from, to, ing, past, afterQuote }: VerbAt,
  {
    group,
    participle,
    before,
    earlier,
  }: {
    readonly group: number
    readonly participle: boolean
    readonly before: SpokenBy
    readonly earlier: Cue | undefined
  },
): { readonly subject: SpokenBy; readonly inverted: boolean } {
  // "Said Ann Lee: “No.”": a verb that opens its sentence has its subject behind it where a colon follows.
  const announced = from === firstToken && past ? subjectAfter(text, to, endToken, quoted) : undefined
  const colon = announced?.speaker && (announced.apposition ?? announced.speaker).endToken
  const after =
    colon !== undefined && text.tokens[colon]?.text === ':'
      ? announced
      : (!before.speaker || closesWithSpeaker(text, before.speaker.endToken, from, to, endToken)) && afterQuote && !ing
        ? subjectAfter(text, to, endToken, quoted)
        : undefined
  // "She praised Ann Lee saying": the one spoken of right behind a verb of speech is not the one who speaks.
  const isSpokenOf =
    earlier?.form === 'finite' &&
    (earlier.takes !== 'words' || earlier.hasListener) &&
    !speechWords(text.locale).citing.has(text.tokens[earlier.from]?.lower ?? '') &&
    earlier.to === before.speaker?.firstToken
  // "recalled the driver telling them": what a verb of saying words tells of is somebody else's speech.
  const isRecalled =
    earlier?.form === 'finite' &&
    earlier.takes === 'words' &&
    earlier.to === before.speaker?.firstToken &&
    group === before.speaker.endToken
  // "footage of Ann Lee asking": a participle right behind a name is that one's; else it has the speaker of its sentence.
  const isOwn = isRecalled || (before.speaker && isNameEnd(text, group) && text.tokens[group - 1]?.text !== ',')
  const own = participle && (isSpokenOf || !isOwn) ? (ing && !isSpokenOf ? personBefore(text, group) : {}) : before
  return after?.speaker
    ? { subject: after, inverted: true }
    : { subject: own.speaker || !after ? own : after, inverted: false }
}

/**
 * Whether a clause that is told ends at a verb of speech between `from` and `to`, and a person's name closes the sentence: "When it rains, the bridge
 * is closed, said Ann Lee, an engineer who built it."
 * @param at where the words end that could be the verb's subject
 */
function closesWithSpeaker(text: SpeechText, at: number, from: number, to: number, endToken: number): boolean {
  const { parts } = text
  const name = nameEndAt(text, to)
  if (name === undefined || !isPersonEnd(text, name) || !/^[,.]$/.test(text.tokens[name]?.text ?? '')) return false
  const told = parts.slice(at, from)
  const isVerb = (i: number) => isFiniteVerb(parts[i]) && parts[i - 1] !== 'WH'
  if (!told.some(isFiniteVerb) || told.includes('WH')) return false
  for (let i = name; i < endToken; i++) if (isVerb(i)) return false
  return true
}

/** Whether the subject or what follows the verb tells that nobody says so: "nobody said", "The reasons he cited are". */
function isUnreal(
  text: SpeechText,
  firstToken: number,
  quoted: Uint32Array,
  { to, verb }: VerbAt,
  { speaker }: SpokenBy,
): boolean {
  const words = speechWords(text.locale)
  if (speaker) {
    const before = text.tokens[speaker.firstToken - 1]?.lower ?? ''
    // "Would the mayor have asked for it?"
    if (text.parts[speaker.firstToken - 1] === 'MD') return true
    if (words.nobody.has(text.tokens[speaker.firstToken]?.lower ?? '')) return true
    // "asked whether she thinks": it is the question.
    if (words.doubtful.has(before)) return true
    // "contrary to what she believes, …": it is spoken of, and reports nothing.
    const isInside = speaker.firstToken - 1 > firstToken && text.tokens[to]?.text === ','
    if (isInside && words.nobody.has(before) && !words.relatives.has(before)) return true
  }
  // "The four reasons he cited are": what is spoken of stands before, and another verb goes on.
  const goesOn = text.parts[to] === 'MD' || words.be.has(text.tokens[to]?.lower ?? '')
  return verb.takes !== 'words' && goesOn && !quoted[to]
}
