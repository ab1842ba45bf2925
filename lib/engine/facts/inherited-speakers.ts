import type { TokenSpan } from '../document.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { isSomebody } from './mentions-at.ts'
import type { Cue } from './speech.ts'
import { type SpeechText, speechWords } from './speech-rules.ts'
import { phraseStart, spanOf } from './subject-phrases.ts'
import { appositionBehind, type SpokenBy, subjectBefore } from './subjects.ts'

/** Gives a cue without a speaker of its own that of the verb it is joined to: "X condemned it and urged calm, adding that". */
export function withInherited(text: SpeechText, cues: readonly Cue[], quoted: Uint32Array): Cue[] {
  const done: Cue[] = []
  for (const cue of cues) {
    if (cue.speaker) {
      done.push(cue)
      continue
    }
    // "Ann Lee, who heads a group that has praised it": the group, and nobody by name.
    const told = hangsOnNoun(text, cue.group) ? phraseBefore(text, cue, quoted) : undefined
    if (told) {
      done.push({ ...cue, speaker: told })
      continue
    }
    // "It led the mayor to announce": who is led does so.
    if (isMoved(text, cue, quoted)) {
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

/** Whether an infinitive stands right behind words for somebody with an office: "the mayor of Harden to announce". */
function isMoved(text: SpeechText, { form, takes, group, from, sentence }: Cue, quoted: Uint32Array): boolean {
  if (takes !== 'words' || form !== 'participle' || group === from || text.parts[from - 1] !== 'TO') return false
  const start = phraseStart(text, group, text.sentences[sentence]?.firstToken ?? 0, quoted)
  const { titles, personNouns } = text.locale.names
  let head = start
  while (head < group && !/^(?:IN|TO|CC)$/.test(text.parts[head] ?? '')) head++
  const noun = text.tokens[head - 1]?.lower ?? ''
  return head > start && (titles.has(noun) || personNouns.has(noun))
}

/** Whether a relative pronoun right behind a noun for people or a body stands before a token: not "a comment that". */
function hangsOnNoun({ tokens, parts, locale }: SpeechText, at: number): boolean {
  const { personNouns, groupNouns, organizationNouns } = locale.names
  const noun = tokens[at - 2]?.lower ?? ''
  const isSomebody = [personNouns, groupNouns, organizationNouns].some((list) => list.has(noun))
  const isBody = isSomebody || locale.reactions.bodies.includes(noun)
  return isBody && speechWords(locale).relatives.has(tokens[at - 1]?.lower ?? '') && /^NN/.test(parts[at - 2] ?? '')
}

/** The phrase that a relative pronoun before a cue hangs onto. */
function phraseBefore(text: SpeechText, { group, sentence }: Cue, quoted: Uint32Array): TokenSpan | undefined {
  const start = phraseStart(text, group - 1, text.sentences[sentence]?.firstToken ?? 0, quoted)
  return start < group - 1 ? spanOf(text, start, group - 1) : undefined
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
      if (isBorder(i) && isFiniteVerb(text.parts[i + 1])) return { ...before, until: i + 1 }
    return before
  }
  const main = text.clauses?.[cue.sentence]?.find(
    ({ subject, verb }) => subject && verb >= cue.to && subject.firstToken > cue.to && isBorder(subject.firstToken - 1),
  )
  return main?.subject && { speaker: main.subject, until: main.subject.firstToken }
}
