import type { Document, Entity } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Grounds, ReactionFact, Span } from '../model.ts'
import { isShown } from '../shown.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { cuesIn } from './attribution.ts'
import { isMeantBy, leaningBy, leaningOf } from './development-leaning.ts'
import { pointsElsewhere, refusal } from './development-refusals.ts'
import { type EventSentences, headlineOf, stem } from './event.ts'
import { pronounKind } from './line-antecedents.ts'
import { fullNames } from './line-names.ts'
import { filledText, fillings } from './line-references.ts'
import { firstTokenAfter, firstTokenAt, firstTokenFrom } from './line-tokens.ts'
import { isNegated, lineOf, quotedShare } from './lines.ts'
import { mentionsFrom } from './mentions-at.ts'
import { saysAt } from './speech-rules.ts'
import { fitsPronoun } from './spoken-of.ts'
import { type OpenReference, openReference } from './statement-openings.ts'
import { questionIn } from './statement-questions.ts'
import type { Referent } from './statement-referents.ts'
import type { Statement } from './statements.ts'
import { isTimeAt } from './subject-phrases.ts'

/** What a statement is about, where its own words leave that open: words of the article, with names in brackets as in a line. */
export type ContextLine = Span & { readonly text: string }

/** A stretch of a sentence, with its tokens. */
type Words = Span & { readonly from: number; readonly to: number }

/** In tokens, and in content words: a longer sentence is no quiet line above somebody's words. */
const LONGEST = 36
const MOST_CONTENT = 24
/** A sentence that is quoted by more than this share is somebody's words. */
const MOST_QUOTED = 0.3
/** If they are the speaker's own, what leads to the next ones may hold more of them. */
const MOST_OWN = 0.6

/**
 * What somebody's words are about: the question or matter that their own sentence gives ("Asked whether the road is safe", "said of the road"),
 * else the sentence before, where the words open with a reference that only it explains, and where it stands alone itself.
 * @param referents the pronouns and nouns of the statement that its own words do not explain
 * @param told every statement of the text, also of those who are not quoted
 */
export function contextOf(
  doc: Document,
  event: EventSentences,
  statement: Statement,
  referents: readonly Referent[],
  told: readonly Statement[],
): ContextLine | undefined {
  const question = questionIn(doc, statement)
  const asked = question && doc.sentences[doc.sentenceOf[question.from] ?? 0]
  const line = asked && lineFrom(doc, asked, question, statement.speaker.entity)
  if (line) return line
  const open = openReference(doc, statement, referents)
  return open && sentenceBefore(doc, event, statement, open, told)
}

/** The sentence before a statement as a line, if it stands alone and tells of what a reference means. */
function sentenceBefore(
  doc: Document,
  event: EventSentences,
  { evidence, speaker }: Statement,
  open: OpenReference,
  told: readonly Statement[],
): ContextLine | undefined {
  const own = doc.sentences[doc.sentenceOf[firstTokenFrom(doc, evidence[0]?.start ?? 0)] ?? 0]
  const before = own && doc.sentences[own.index - 1]
  if (!before || before.kind !== own.kind || own.block - before.block > 1) return undefined
  const span = lineOf(doc, before, MOST_CONTENT)
  if (!span) return undefined
  const line = { ...span, from: firstTokenAt(doc, before, span), to: firstTokenAfter(doc, before, span) }
  const isOwn = isSpokenBy(doc, before, speaker.entity, told)
  if (line.to - line.from > LONGEST || quotedShare(doc, span) > (isOwn ? MOST_OWN : MOST_QUOTED)) return undefined
  // What somebody else says of another matter stands beside it as often.
  if (!isOwn && open.kind === 'thing' && cuesIn(doc, before.index).some((cue) => cue.speaker)) return undefined
  // What did not happen is nothing that is spoken of.
  if (!isOwn && (isNegated(doc, line.from, line.to) || opensLoosely(doc, event, line.from))) return undefined
  if (!tellsOfIt(doc, before, open, line, isOwn, speaker.entity)) return undefined
  const surroundings = { headline: headlineOf(doc, event), isSpoken: false, addressing: true, report: true }
  if (refusal(doc, before, { ...line, span }, surroundings)) return undefined
  const known = new Set(event.terms.keys())
  if ((!isOwn && pointsElsewhere(doc, line.from, known, false)) || leaningBy(leaningOf(doc, line.from, line.to), known))
    return undefined
  return lineFrom(doc, before, line, speaker.entity)
}

/** Some words as a line whose pronouns its own words explain, or names in brackets; "he" may be the speaker. Undefined where it is not sure whom they mean. */
function lineFrom(
  doc: Document,
  sentence: Sentence,
  { start, end, from, to }: Words,
  speaker: Entity | undefined,
): ContextLine | undefined {
  const named = speaker?.named ? speaker : undefined
  const filled = fillings(doc, sentence, from, to, named)
  if (!filled) return undefined
  const names = filled.length ? filled : fullNames(doc, { from, to }, new Set(named ? [named.id] : []))
  return { start, end, text: filledText(doc, { start, end }, names) }
}

/** Whether a sentence reports what the speaker says too: then what follows goes on from it. */
const isSpokenBy = (
  doc: Document,
  { index, start }: Sentence,
  speaker: Entity | undefined,
  told: readonly Statement[],
): boolean =>
  speaker?.named === true &&
  (told.some((other) => other.speaker.entity === speaker && other.evidence.some((span) => span.start === start)) ||
    cuesIn(doc, index).some(
      (cue) =>
        cue.speaker &&
        mentionsFrom(doc, cue.speaker.firstToken, (cue.apposition ?? cue.speaker).endToken - 1).some(
          ({ entity }) => entity === speaker.id,
        ),
    ))

/**
 * Whether a sentence tells of what a reference behind it means, and points at nothing itself.
 * @param isOwn whether it is the same speaker's: who else tells may speak of something else
 */
function tellsOfIt(
  doc: Document,
  before: Sentence,
  { token, kind }: OpenReference,
  { from, to }: Words,
  isOwn: boolean,
  speaker: Entity | undefined,
): boolean {
  const { parts, tokens, locale } = doc
  let isTold = false
  const people = new Set<string>()
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    const pronoun = /^PRP/.test(parts[i] ?? '') ? pronounKind(doc, i) : undefined
    if (pointsAt(doc, i) || (pronoun && pronoun !== 'person' && !isTold)) return false
    isTold ||=
      (parts[i] === 'NN' && !isTimeAt(doc, i)) || mentionsFrom(doc, i, i).some((one) => one.kind === 'organization')
    if (parts[i] === 'NNS' && locale.names.groupNouns.has(lower) && !saysAt(doc, i + 1)) people.add(lower)
  }
  // Whom the speaker told of right before, the reader can tell from a name.
  if (kind === 'person')
    return (isOwn && namesOther(doc, from, to, token, speaker)) || isMeantBy(doc, before, token, kind, false)
  return kind === 'thing' || (isOwn ? people.size > 0 : people.size === 1)
}

/** Whether some words name a person besides the speaker whom a pronoun fits. */
const namesOther = (doc: Document, from: number, to: number, pronoun: number, speaker: Entity | undefined): boolean =>
  mentionsFrom(doc, from, to - 1).some(({ entity, form }) => {
    const one = doc.entities[entity]
    const isOther = form === 'name' && one?.kind === 'person' && one !== speaker
    return isOther && fitsPronoun(doc, doc.tokens[pronoun]?.lower ?? '', one)
  })

/** Whether a line opens with what is known from before, or is nobody in particular: "The target is", but "The target of the council"; "Everyone else". */
function opensLoosely(doc: Document, { terms }: EventSentences, from: number): boolean {
  const { tokens, parts, locale } = doc
  const lower = tokens[from]?.lower ?? ''
  if (locale.reactions.indefinite.includes(lower)) return true
  if (!locale.names.definite.has(lower) || !/^NNS?$/.test(parts[from + 1] ?? '')) return false
  return isFiniteVerb(parts[from + 2]) && !terms.has(stem(doc, tokens[from + 1]?.lower ?? ''))
}

/** Whether a word stands at a token for something that another sentence tells: "all of this is", "has come up with one". */
function pointsAt({ tokens, parts, locale }: Document, at: number): boolean {
  const next = parts[at + 1] ?? '.'
  if (parts[at] === 'CD') return /^(?:\.|CC)$/.test(next) && tokens[at]?.kind === 'word'
  const isPointing = parts[at] === 'DT' && locale.reactions.demonstratives.includes(tokens[at]?.lower ?? '')
  return isPointing && !/^(?:NN|JJ|CD)/.test(next)
}

/** The reactions, without what they are about where a line that is shown tells it already. */
export function withoutTold(
  reactions: readonly ReactionFact[],
  lines: readonly (Grounds & { readonly text: string })[],
): ReactionFact[] {
  const told = flatMap(lines.filter(isShown), ({ evidence }) => evidence)
  return reactions.map((fact) => {
    const { context, ...rest } = fact
    const isTold = context?.evidence.some((own) => told.some(({ start, end }) => own.start >= start && own.start < end))
    return isTold ? rest : fact
  })
}
