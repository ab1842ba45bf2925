import type { TextLayer, TokenSpan } from '../document.ts'
import type { Stance } from '../model.ts'
import type { Sentence } from '../text/sentences.ts'
import { isSomebody } from './mentions-at.ts'
import { namingClauses } from './naming-clauses.ts'
import { phraseAt, type SpeechText, type SpeechVerb, speechWords } from './speech-rules.ts'
import { isNameEnd } from './subject-phrases.ts'
import { appositionBehind, ownerBefore, personBefore, type SpokenBy, subjectAfter, subjectBefore } from './subjects.ts'

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

const quotedOf = new WeakMap<TextLayer, Uint32Array>()

/** Which tokens stand inside quotation marks that hold speech; 0 for the narration, else one more than the quotation's position. Found once for each text. */
export function quotedTokens(text: TextLayer): Uint32Array {
  const known = quotedOf.get(text)
  if (known) return known
  const inside = new Uint32Array(text.tokens.length)
  quotedOf.set(text, inside)
  let at = 0
  text.quotations.forEach((quotation, k) => {
    if (quotation.depth > 0) return
    while (at < text.tokens.length && (text.tokens[at]?.start ?? 0) < quotation.start) at++
    for (let i = at; i < text.tokens.length && (text.tokens[i]?.start ?? 0) < quotation.end; i++) inside[i] = k + 1
  })
  return inside
}

/** What is longer is no sentence: lists and tables without a full stop. In tokens; keeps the cost linear. */
const LONGEST_SENTENCE = 500
const AUXILIARY = /^(?:MD|RB)$/

/** Every cue of speech in the narration of a sentence, in reading order. */
export function findCues(text: SpeechText, sentence: Sentence, quoted: Uint32Array): Cue[] {
  const words = speechWords(text.locale)
  const { be, helping } = words
  const cues: Cue[] = []
  const { firstToken, endToken } = sentence
  if (endToken - firstToken > LONGEST_SENTENCE) return cues
  for (let i = firstToken; i < endToken; i++) {
    const isOwned = text.parts[i - 1] === 'POS' || text.parts[i - 1] === 'PRP$'
    if (quoted[i] || (!isOwned && !words.opening.has(text.tokens[i]?.lower ?? ''))) continue
    const according = phraseAt(text, i, endToken, words.according)
    if (according) {
      const subject = subjectAfter(text, according.to, endToken, quoted)
      if (subject.speaker)
        cues.push({
          speaker: subject.speaker,
          apposition: subject.apposition,
          sentence: sentence.index,
          from: i,
          to: according.to,
          group: i,
          form: 'according',
          stance: 'says',
          takes: 'words',
          inverted: true,
          unreal: false,
        })
      i = according.to - 1
      continue
    }
    const noun = isOwned ? phraseAt(text, i, endToken, words.nouns) : undefined
    if (noun && i > firstToken) {
      const owner = ownerBefore(text, i, firstToken, quoted)
      const isUnknown = text.parts[i - 1] === 'PRP$' && !words.ownerOf.has(text.tokens[i - 1]?.lower ?? '')
      const speaker = isUnknown ? undefined : owner
      if (speaker)
        cues.push({
          speaker,
          apposition: undefined,
          sentence: sentence.index,
          from: i,
          to: noun.to,
          group: i,
          form: 'noun',
          stance: noun.value,
          // "Ann Lee's claim that": what follows is what she says.
          takes: noun.value === 'says' ? 'words' : 'object',
          inverted: false,
          unreal: false,
        })
      i = noun.to - 1
      continue
    }
    const found = phraseAt(text, i, endToken, words.verbs)
    if (!found || (text.parts[found.to] === 'TO' && phraseAt(text, i, endToken, words.lasting))) continue
    if (phraseAt(text, i, endToken, words.silent)) continue
    const { verb, form } = found.value
    const part = text.parts[i] ?? ''
    const ing = form === verb.forms.length - 1
    let group = i
    let unreal = false
    let passive = false
    let infinitive = false
    while (group > firstToken && !quoted[group - 1]) {
      const lower = text.tokens[group - 1]?.lower ?? ''
      if (words.negations.has(lower)) unreal = true
      if (text.parts[group - 1] === 'MD') unreal = true
      if (text.parts[group - 1] === 'TO') infinitive = true
      if (infinitive && words.prospects.has(text.tokens[group - 2]?.lower ?? '')) unreal = true
      if (be.has(lower) && !ing) passive = true
      const part = text.parts[group - 1] ?? ''
      const isBetween = words.between.has(lower) && helping.has(text.tokens[group - 3]?.lower ?? '')
      if (!helping.has(lower) && !AUXILIARY.test(part) && part !== 'TO' && !isBetween) break
      group--
    }
    const past = !ing && form > 1
    let before: SpokenBy = infinitive ? {} : subjectBefore(text, group, firstToken, quoted)
    // "“Why?” a voice in the crowd asks.": a form in -s behind a noun, and nothing behind it.
    const closes =
      form === 1 &&
      before.speaker !== undefined &&
      quoted[before.speaker.firstToken - 1] !== 0 &&
      text.tokens[found.to]?.kind === 'punctuation'
    const afterQuote =
      i > firstToken && (quoted[i - 1] !== 0 || (text.tokens[i - 1]?.text === ',' && i - 1 > firstToken))
    const next = text.parts[found.to] ?? ''
    const atEnd = found.to >= endToken
    // ", telling the court": behind a comma and before whoever listens, no quality.
    const tells = ing && verb.hasListener && text.tokens[i - 1]?.text === ','
    if (
      /^(?:NN|NNS|NNP|JJ|IN|DT)$/.test(part) &&
      !past &&
      !(before.speaker && quoted[found.to]) &&
      !quoted[i - 1] &&
      !closes &&
      !tells
    )
      continue
    if (
      (ing ? /^(?:DT|PRP\$|POS|JJ)$/ : /^(?:DT|PRP\$|POS|JJ|IN)$/).test(text.parts[i - 1] ?? '') &&
      i > firstToken &&
      !before.speaker
    )
      continue
    // "Democratic claims as": a form in -s behind a noun is a noun itself where a preposition or the end follows.
    const nounLike =
      form === 1 &&
      !afterQuote &&
      /^(?:NNP|NNS|JJ)$/.test(text.parts[i - 1] ?? '') &&
      !isNameEnd(text, i) &&
      !words.complementizers.has(text.tokens[found.to]?.lower ?? '')
    if (
      nounLike &&
      !quoted[found.to] &&
      (atEnd || /^(?:IN|VBD|VBN)$/.test(next) || /^[.;)]$/.test(text.tokens[found.to]?.text ?? '')) &&
      text.tokens[found.to]?.text !== ':' &&
      found.to === i + 1
    )
      continue
    if (passive && !ing) {
      const by = words.agents.has(text.tokens[found.to]?.lower ?? '')
        ? subjectAfter(text, found.to + 1, endToken, quoted)
        : {}
      if (by.speaker && !unreal)
        cues.push({
          speaker: by.speaker,
          apposition: by.apposition,
          sentence: sentence.index,
          from: i,
          to: found.to + 1,
          group,
          form: 'passive',
          weak: verb.weak,
          stance: verb.stance,
          takes: verb.takes,
          inverted: true,
          unreal,
        })
      i = found.to - 1
      continue
    }
    // "Said Ann Lee: “No.”": a verb that opens its sentence has its subject behind it where a colon follows.
    const announced = i === firstToken && past ? subjectAfter(text, found.to, endToken, quoted) : undefined
    const colon = announced?.speaker && (announced.apposition ?? announced.speaker).endToken
    const after =
      colon !== undefined && text.tokens[colon]?.text === ':'
        ? announced
        : !before.speaker && afterQuote && !ing
          ? subjectAfter(text, found.to, endToken, quoted)
          : undefined
    const participle = (ing && group === i) || infinitive
    const earlier = cues.at(-1)
    // "She praised Ann Lee saying": the one spoken of right behind a verb of speech is not the one who speaks.
    const isSpokenOf =
      earlier?.form === 'finite' &&
      (earlier.takes !== 'words' || earlier.hasListener) &&
      !words.citing.has(text.tokens[earlier.from]?.lower ?? '') &&
      earlier.to === before.speaker?.firstToken
    // "footage of Ann Lee asking": a participle right behind a name is that one's; else it has the speaker of its sentence.
    if (
      participle &&
      (isSpokenOf || !(before.speaker && isNameEnd(text, group) && text.tokens[group - 1]?.text !== ','))
    )
      before = participle && ing && !isSpokenOf ? personBefore(text, group) : {}
    const subject = before.speaker ? before : (after ?? before)
    // "said that if fighting continued in Oslin": nobody's speech goes on there.
    const isLasting = !subject.speaker && next === 'IN' && phraseAt(text, i, endToken, words.lasting) !== undefined
    if (isLasting && !words.complementizers.has(text.tokens[found.to]?.lower ?? '')) continue
    if (subject.speaker && words.nobody.has(text.tokens[subject.speaker.firstToken]?.lower ?? '')) unreal = true
    // "asked whether she thinks": it is the question.
    if (subject.speaker && words.doubtful.has(text.tokens[subject.speaker.firstToken - 1]?.lower ?? '')) unreal = true
    // "contrary to what she believes, …": it is spoken of, and reports nothing.
    if (
      subject.speaker &&
      text.tokens[found.to]?.text === ',' &&
      words.nobody.has(text.tokens[subject.speaker.firstToken - 1]?.lower ?? '') &&
      !words.relatives.has(text.tokens[subject.speaker.firstToken - 1]?.lower ?? '') &&
      subject.speaker.firstToken - 1 > firstToken
    )
      unreal = true
    // "The four reasons he cited are": what is spoken of stands before, and another verb goes on.
    if (verb.takes !== 'words' && (next === 'MD' || be.has(text.tokens[found.to]?.lower ?? '')) && !quoted[found.to])
      unreal = true
    cues.push({
      speaker: subject.speaker,
      apposition: subject.apposition,
      sentence: sentence.index,
      from: i,
      to: found.to,
      group,
      form: participle ? 'participle' : 'finite',
      stance: verb.stance,
      takes: verb.takes,
      hasListener: verb.hasListener,
      weak: verb.weak,
      deed: verb.deed,
      inverted: Boolean(after?.speaker),
      unreal,
    })
    i = found.to - 1
  }
  const named = namingClauses(text, sentence, quoted, cues)
  const all = named.length ? [...cues, ...named].sort((a, b) => a.from - b.from) : cues
  return withInherited(text, all, quoted)
}

/** Gives a cue without a speaker of its own that of the verb it is joined to: "X condemned it and urged calm, adding that". */
function withInherited(text: SpeechText, cues: readonly Cue[], quoted: Uint32Array): Cue[] {
  const done: Cue[] = []
  for (const cue of cues) {
    if (cue.speaker) {
      done.push(cue)
      continue
    }
    const last = done.findLast((other) => other.speaker && (other.form === 'finite' || other.form === 'participle'))
    const clause = (text.clauses?.[cue.sentence] ?? []).findLast(
      ({ group, verb, subject }) =>
        subject &&
        !quoted[subject.firstToken] &&
        (cue.form === 'participle' || text.parts[cue.group - 1] === 'CC'
          ? verb < cue.from
          : group <= cue.from && verb >= cue.from - 1),
    )
    // "Its chair, Ann Lee, offered help and urged": the subject of the verb before, where that verb tells of no speech.
    const before = (text.clauses?.[cue.sentence] ?? []).findLast(({ verb }) => verb < cue.from)
    const joined =
      !last && !clause && before && text.parts[cue.group - 1] === 'CC'
        ? subjectBefore(text, before.group, text.sentences[cue.sentence]?.firstToken ?? 0, quoted)
        : {}
    // "Ann Lee said that the council must act, saying, “…”": what she says goes on, though another is the subject of the last verb.
    const goesOn =
      last?.form === 'finite' &&
      last.takes === 'words' &&
      text.tokens[last.to]?.lower === text.locale.reactions.complementizers[0]
    const speaker =
      cue.form === 'participle' &&
      clause?.subject &&
      (!last || (clause.verb > last.to && !goesOn && isSomebody(text, clause.subject)))
        ? clause.subject
        : (last?.speaker ?? clause?.subject ?? joined.speaker)
    const apposition =
      speaker === last?.speaker
        ? last?.apposition
        : (joined.apposition ?? (speaker && appositionBehind(text, speaker, cue.group, quoted)))
    const main = speaker ? undefined : mainClause(text, cue, quoted)
    if (main) done.push({ ...cue, ...main })
    else done.push(speaker ? { ...cue, speaker, ...(apposition ? { apposition } : {}) } : cue)
  }
  return done
}

/** Who does what a preposition puts before or into a clause: "After saying that, she left", "Ann Lee, after saying that, left". */
function mainClause(text: SpeechText, cue: Cue, quoted: Uint32Array): (SpokenBy & { until?: number }) | undefined {
  const at = cue.group - 1
  if (cue.form !== 'participle' || text.parts[at] !== 'IN') return undefined
  const { firstToken = 0, endToken = 0 } = text.sentences[cue.sentence] ?? {}
  const isBorder = (i: number) => /^(?:,|["”]|'')$/.test(text.tokens[i]?.text ?? '') && !quoted[i + 1]
  if (text.tokens[at - 1]?.text === ',') {
    // "Ann Lee, the mayor, despite saying": two commas; else the words before the one.
    const apposed = subjectBefore(text, at, firstToken, quoted)
    const before = apposed.speaker ? apposed : subjectBefore(text, at - 1, firstToken, quoted)
    if (!before.speaker) return undefined
    for (let i = cue.to; i + 1 < endToken; i++)
      if (isBorder(i) && /^(?:VBD|VBZ|MD)$/.test(text.parts[i + 1] ?? '')) return { ...before, until: i + 1 }
    return before
  }
  const main = text.clauses?.[cue.sentence]?.find(
    ({ subject, verb }) => subject && verb >= cue.to && subject.firstToken > cue.to && isBorder(subject.firstToken - 1),
  )
  return main?.subject && { speaker: main.subject, until: main.subject.firstToken }
}
