import type { Sentence } from '../text/sentences.ts'
import { isSomebody } from './mentions-at.ts'
import type { Cue } from './speech.ts'
import { type SpeechText, speechWords } from './speech-rules.ts'
import { NOMINAL } from './subject-phrases.ts'
import { subjectBefore } from './subjects.ts'

/** So many words may stand between what joins a thing to its name and the marks: "as a very". */
const MOST_BETWEEN = 3

/**
 * Verbs of any kind by which somebody gives a thing the name that follows in marks: "has gone after Ann Lee as a “dreamer”". What one works or
 * is known as is no such name: the verb has its object before "as", and somebody for its subject.
 */
export function namingClauses(text: SpeechText, sentence: Sentence, quoted: Uint32Array, cues: readonly Cue[]): Cue[] {
  const found: Cue[] = []
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const cue = quoted[i] && !quoted[i - 1] ? namingClause(text, sentence, quoted, cues, i) : undefined
    if (cue) found.push(cue)
  }
  return found
}

/** The verb that gives the name which begins, in marks, with token `first`. */
function namingClause(
  text: SpeechText,
  sentence: Sentence,
  quoted: Uint32Array,
  cues: readonly Cue[],
  first: number,
): Cue | undefined {
  const { parts, tokens } = text
  let at = first - 1
  while (first - 1 - at < MOST_BETWEEN && /^(?:DT|RB|JJ)$/.test(parts[at] ?? '')) at--
  if (tokens[at]?.lower !== text.locale.reactions.naming[0]) return undefined
  const clause = text.clauses?.[sentence.index]?.findLast(({ verb }) => verb < at)
  if (!clause?.subject || clause.passive || cues.some(({ from }) => from >= clause.group && from < at)) return undefined
  let object = clause.verb + 1
  if (parts[object] === 'IN') object++
  if (object >= at || !spans(parts, object, at)) return undefined
  const { speaker } = subjectBefore(text, clause.group, sentence.firstToken, quoted)
  if (!speaker || !isSomebody(text, speaker)) return undefined
  return {
    speaker,
    sentence: sentence.index,
    from: clause.verb,
    to: clause.verb + 1,
    group: clause.group,
    form: 'finite',
    stance: 'says',
    takes: 'naming',
    weak: true,
    inverted: false,
    unreal: tokensDeny(text, clause.group, clause.verb),
  }
}

function spans(parts: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!NOMINAL.test(parts[i] ?? '')) return false
  return true
}

function tokensDeny({ tokens, parts, locale }: SpeechText, from: number, to: number): boolean {
  const { negations } = speechWords(locale)
  for (let i = from; i < to; i++) if (negations.has(tokens[i]?.lower ?? '') || parts[i] === 'MD') return true
  return false
}
