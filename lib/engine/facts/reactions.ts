import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { ReactionFact, ResponsibilityFact, Span } from '../model.ts'
import { isShown } from '../shown.ts'
import { evidenceFor } from '../text/evidence.ts'
import type { Quotation } from '../text/quotations.ts'
import type { Sentence } from '../text/sentences.ts'
import { cuesIn } from './attribution.ts'
import { namedRole, ownedName, withoutCredit } from './body-owners.ts'
import type { EventSentences } from './event.ts'
import { indirectSpeech } from './indirect-speech.ts'
import { labelledStatements } from './labelled-speech.ts'
import { QuotedSpeech } from './quoted-speech.ts'
import { quotedTokens } from './quoted-tokens.ts'
import type { Unit } from './quoted-words.ts'
import { type SignedBlock, signedBlock, signedStatement } from './signed-speech.ts'
import { Speakers } from './speakers.ts'
import type { ContextLine } from './statement-context.ts'
import { withoutRepeats } from './statement-repeats.ts'
import { ranked } from './statement-worth.ts'
import type { Statement } from './statements.ts'
import { roleAnywhere } from './who-descriptions.ts'

/** What closes a sentence, with the marks and brackets behind it. */
const CLOSED = /[.?!…:;,—–-]["”’')\]]{0,3}$/u

/** Sentences joined where a quotation, or the verb that reports it, runs across their border. */
function unitsOf(doc: Document, quoted: Uint32Array): Unit[] {
  const units: Unit[] = []
  let sentences: (typeof doc.sentences)[number][] = []
  let at = 0
  const close = () => {
    const first = sentences[0]
    const last = sentences.at(-1)
    if (!first || !last) return
    const quotations: Quotation[] = []
    while (at < doc.quotations.length && (doc.quotations[at]?.start ?? 0) < last.end) {
      const quotation = doc.quotations[at++] as Quotation
      if (quotation.depth === 0 && quotation.start >= first.start - 1) quotations.push(quotation)
    }
    units.push({
      firstToken: first.firstToken,
      endToken: last.endToken,
      block: first.block,
      sentences,
      quotations,
      cues: flatMap(sentences, ({ index }) => cuesIn(doc, index)),
    })
    sentences = []
  }
  for (const sentence of doc.sentences) {
    const previous = sentences.at(-1)
    if (previous && !(previous.block === sentence.block && runsOn(doc, previous.endToken, sentence.endToken, quoted)))
      close()
    sentences.push(sentence)
  }
  close()
  return units
}

/** Whether what begins at token `at` belongs to the sentence before: inside one quotation, or "X said" behind a quotation that ended in a full stop. */
function runsOn(doc: Document, at: number, end: number, quoted: Uint32Array): boolean {
  const before = quoted[at - 1]
  if (!before) return false
  if (quoted[at] === before) return true
  if (quoted[at]) return false
  const cue = cuesIn(doc, doc.sentenceOf[at] ?? 0)[0]
  if (!cue?.speaker || cue.takes === 'naming' || cue.form !== 'finite') return false
  const start = cue.inverted ? cue.group : cue.speaker.firstToken
  const behind = Math.max(cue.to, (cue.apposition ?? cue.speaker).endToken)
  if (start !== at) return false
  // "“… is over.” Ann Lee added: “I see”": behind a full stop, who announces words with a colon has not said those before.
  if (doc.tokens[behind]?.text === ':' && quoted[behind + 1] && doc.parts[start] !== 'PRP') return false
  return behind >= end - 1 || /^[,.:]$/.test(doc.tokens[behind]?.text ?? '')
}

/** Whether a paragraph is the title of another report: one sentence that nothing closes, in the present, and that quotes in single marks only. */
function isTitle(
  { article: { text }, parts }: Document,
  { sentences, quotations, cues }: Unit,
  block: readonly Sentence[],
): boolean {
  const [only] = block
  return (
    only !== undefined &&
    block.length === 1 &&
    sentences.length === 1 &&
    cues.every(({ from }) => !/^VB[DN]$/.test(parts[from] ?? '')) &&
    quotations.every(({ start }) => /['‘]/.test(text[start] ?? '')) &&
    !CLOSED.test(text.slice(only.start, only.end).trimEnd())
  )
}

/** A statement with what its speaker is, if the text tells that anywhere. */
function withRole(doc: Document, speakers: Speakers, statement: Statement): Statement {
  const { speaker, evidence } = statement
  const { mention, entity, unknown, message, unsure } = speaker
  const told = speakers.roleOf(speaker) ?? roleAnywhere(doc, entity)
  const role = (told && namedRole(doc, withoutCredit(doc, told), entity, evidence.at(-1)?.end ?? 0)) || undefined
  const name = (entity && ownedName(doc, entity)) ?? speaker.name
  const { verb, cue, stance, quoted, text, firstToken, endToken, block } = statement
  return {
    speaker: { name, mention, role, entity, unknown, message, unsure },
    verb,
    cue,
    stance,
    quoted,
    text,
    firstToken,
    endToken,
    evidence,
    block,
  }
}

function toFact(
  doc: Document,
  { speaker, verb, stance, quoted, text, evidence }: Statement,
  score: number,
  context: ContextLine | undefined,
): ReactionFact {
  return {
    speaker: speaker.name,
    speakerMention: speaker.mention,
    ...(speaker.role ? { speakerRole: speaker.role } : {}),
    verb,
    stance,
    quoted,
    text,
    ...(context ? { context: { text: context.text, evidence: [evidenceFor(doc.article, context)] } } : {}),
    evidence: evidence.map((span: Span) => evidenceFor(doc.article, span)),
    score,
  }
}

/**
 * Who said what: every quotation with its speaker, and what is reported of people's words without quoting them. The same words twice are
 * one reaction with the evidence of both. In the order in which a reader wants them; see `ranked`.
 * @param responsibility who is blamed: what a shown one of these tells already is no reaction to be shown
 */
export function findReactions(
  doc: Document,
  event: EventSentences,
  responsibility: readonly ResponsibilityFact[] = [],
): ReactionFact[] {
  const quoted = quotedTokens(doc)
  const speakers = new Speakers(doc, quoted)
  const speech = new QuotedSpeech(doc, speakers, quoted)
  const indirect: Statement[] = []
  const sentencesOf = new Map<number, Sentence[]>()
  for (const sentence of doc.sentences) {
    const own = sentencesOf.get(sentence.block)
    if (own) own.push(sentence)
    else sentencesOf.set(sentence.block, [sentence])
  }
  const signed = new Map<number, SignedBlock | undefined>()
  for (const [index, sentences] of sentencesOf) {
    const block = doc.article.blocks[index]
    const found =
      block && signedBlock(doc, block, sentences[0]?.firstToken ?? 0, sentences.at(-1)?.endToken ?? 0, quoted)
    if (found) signed.set(index, found)
  }
  const labelled = labelledStatements(doc)
  for (const unit of unitsOf(doc, quoted)) {
    const kind = doc.article.blocks[unit.block]?.kind
    if (kind === 'headline' || kind === 'caption' || kind === 'key-point') continue
    // What is said in a transcript is its speaker's, also where it tells of what others said.
    if (labelled.has(unit.block)) continue
    if (signed.has(unit.block)) {
      const block = signed.get(unit.block)
      const said = block && signedStatement(doc, speakers, block, unit.block, sentencesOf.get(unit.block) ?? [])
      if (said) speech.put(said)
      signed.set(unit.block, undefined)
      continue
    }
    if (isTitle(doc, unit, sentencesOf.get(unit.block) ?? [])) continue
    const used = speech.read(unit)
    for (const sentence of unit.sentences)
      indirect.push(
        ...indirectSpeech(
          doc,
          sentence,
          unit.cues.filter((cue) => cue.sentence === sentence.index),
          used,
          speakers,
        ),
      )
  }
  const statements = withoutRepeats(doc, [
    ...speech.statements,
    ...[...labelled.values()].filter((statement) => statement !== undefined),
    ...indirect,
  ]).map((statement) => withRole(doc, speakers, statement))
  for (const statement of statements)
    doc.trace({
      stage: 'reactions',
      rule: statement.quoted,
      verdict: 'kept',
      reason: `${statement.speaker.name} ${statement.verb}`,
      text: statement.text,
      start: statement.evidence[0]?.start ?? 0,
      end: statement.evidence.at(-1)?.end ?? 0,
    })
  const blamed = new Set(
    responsibility.filter((fact) => fact.by && isShown(fact)).map(({ evidence }) => evidence[0]?.start),
  )
  const isBlame = ({ quoted, stance, evidence }: Statement) =>
    quoted === 'indirect' && stance === 'criticizes' && blamed.has(evidence[0]?.start)
  return ranked(doc, event, statements, isBlame).map(({ statement, score, context }) =>
    toFact(doc, statement, score, context),
  )
}
