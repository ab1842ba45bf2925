import type { Document } from '../document.ts'
import type { Span } from '../model.ts'
import { once } from '../once.ts'
import type { Sentence } from '../text/sentences.ts'
import { addressesReader } from './addresses.ts'
import type { Context } from './context.ts'
import { isExplainedBy, type Leaning, leaningBy, leaningOf } from './development-leaning.ts'
import { pointsElsewhere, refusal } from './development-refusals.ts'
import { developmentWorth, opensEarlier } from './development-worth.ts'
import { contentStems, type EventSentences, headlineOf, isStatement } from './event.ts'
import { fullNames } from './line-names.ts'
import { pointsInside } from './line-pointers.ts'
import { type Filling, filledText, fillings } from './line-references.ts'
import { firstTokenAfter, firstTokenAt } from './line-tokens.ts'
import { lineOf } from './lines.ts'
import { tellsStanding } from './standing-facts.ts'

/** A line that stands by itself: its sentence, its place, its words. */
export type Development = {
  readonly sentence: Sentence
  readonly span: Span
  readonly text: string
  /** How much a reader wants it, 0 to 1. */
  readonly worth: number
}

/** A development has at most this many content words; where it cannot be cut, more is better than a piece of it. */
const MOST_WORDS = 28
const LONGEST = 40
/** A short article has at most so many developments, a longer one another for every so many of its sentences. */
const MOST = { short: 4, each: 4, long: 8 } as const
/** What is worth less, after what other lines tell is taken off, is not shown. */
const LEAST = 0.38
/** What a line loses for each thing that it takes as known and no line tells, unless the sentence before it is shown. */
const LEANS = 0.15
/** What it loses for a pronoun that only the line above it explains. */
const FOLLOWS = 0.08
/** A line mostly says what those before it do not. */
const NOVELTY = 0.4
/** Advice, a review or a company's own page speaks to its reader in this share of its sentences, or more. */
const ADDRESSING = 0.3
/** What is no report tells its matter all through: one of more sentences counts as if it had so many. */
const PACED = 40
/** So many statements before the lede are the beginning of the text. */
const LATE = 4
/** A sentence that is context this surely stands in the background of a report. */
const SETS_SCENE = 0.6

/**
 * The sentences that tell the most of an article beside its first line: chosen one by one, each for its own worth and for what it says that
 * the lines before it do not (maximal marginal relevance). In reading order.
 * @param told the stems of the first line; those of the developments are added
 */
export function findDevelopments(
  doc: Document,
  event: EventSentences,
  context: Context,
  report: boolean,
  told: Set<string>,
  isFirst: (sentence: Sentence) => boolean,
  spoken: ReadonlySet<number>,
): Development[] {
  const headline = headlineOf(doc, event)
  const open = candidates(doc, event, context, report, headline, spoken).filter(({ sentence }) => !isFirst(sentence))
  const chosen: Chosen[] = []
  // What leans on the sentence before it waits until that one is shown.
  const waiting = new Map<number, { readonly candidate: Candidate; readonly why: string }>()
  const isAbove = (index: number) =>
    doc.sentences[index] !== undefined &&
    (isFirst(doc.sentences[index]) || chosen.some(({ sentence, isWhole }) => isWhole && sentence.index === index))
  const most = Math.min(MOST.long, Math.floor(MOST.short + event.sentences.length / MOST.each))
  while (open.length && chosen.length < most) {
    let best = 0
    let gained = 0
    for (const [k, candidate] of open.entries()) {
      const fresh = 0.5 + 0.5 * freshness(candidate.stems, told)
      if (candidate.worth * fresh <= gained) continue
      const leans = isAbove(candidate.sentence.index - 1) ? 0 : leaningBy(candidate.leaning(), told)
      const gain = (candidate.worth - LEANS * leans) * fresh
      if (gain > gained) [best, gained] = [k, gain]
    }
    const [next] = open.splice(best, 1)
    if (!next || gained < LEAST) break
    const { sentence, stems } = next
    const refused = freshness(stems, told) < NOVELTY ? 'says nothing new' : next.refused()
    if (refused) {
      drop(doc, next.span, refused)
      continue
    }
    const filled = fillings(doc, sentence, next.from, next.to)
    const isBehind = isAbove(sentence.index - 1)
    const isExplained = filled !== undefined || (isBehind && followsOn(doc, next))
    const points =
      pointsElsewhere(doc, next.from, told, isBehind) || (!isBehind && pointsInside(doc, next.from, next.to, told))
    if (points || !isExplained) {
      const why = points ? 'points to another sentence' : 'a pronoun without its noun'
      if (isBehind) drop(doc, next.span, why)
      else waiting.set(sentence.index, { candidate: next, why })
      continue
    }
    if (!filled && !next.follows) {
      open.push({ ...next, worth: next.worth - FOLLOWS, follows: true })
      continue
    }
    for (const one of stems) told.add(one)
    const { from, to, span, worth, isWhole } = next
    chosen.push({ sentence, from, to, span, worth, isWhole, filled: filled ?? [] })
    const follower = waiting.get(sentence.index + 1)
    if (next.isWhole && follower) {
      open.push(follower.candidate)
      waiting.delete(sentence.index + 1)
    }
  }
  for (const { candidate, why } of waiting.values()) drop(doc, candidate.span, why)
  chosen.sort((a, b) => a.sentence.index - b.sentence.index)
  return named(
    doc,
    chosen,
    doc.sentences.filter((sentence) => sentence === headline || isFirst(sentence)),
  )
}

/** Whether a line that leans may stand right behind the one it leans on. */
function followsOn(doc: Document, { sentence, from, to }: Candidate): boolean {
  const before = doc.sentences[sentence.index - 1]
  return before?.kind === sentence.kind && isExplainedBy(doc, before, from, to)
}

type Chosen = Pick<Candidate, 'sentence' | 'from' | 'to' | 'span' | 'worth' | 'isWhole'> & {
  readonly filled: readonly Filling[]
}

/** The lines with the full names of those whom no line before them names. */
function named(doc: Document, chosen: readonly Chosen[], first: readonly Sentence[]): Development[] {
  const known = new Set<number>()
  for (const { firstToken, endToken } of first) fullNames(doc, { from: firstToken, to: endToken }, known)
  return chosen.map(({ sentence, span, worth, from, to, filled }) => {
    const names = fullNames(doc, { from, to }, known)
    const text = filledText(doc, span, filled.length ? filled : names)
    return { sentence, span, text, worth }
  })
}

type Candidate = Omit<Development, 'text'> & {
  readonly stems: ReadonlySet<string>
  /** Worked out only where it may decide. */
  readonly leaning: () => Leaning
  /** The tokens of the line, and whether they are all of its sentence. */
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
  /** Why the line is none, if so: asked only of those whose turn comes. */
  readonly refused: () => string | undefined
  /** Whether only the line above explains it. */
  readonly follows?: true
}

function candidates(
  doc: Document,
  event: EventSentences,
  context: Context,
  report: boolean,
  headline: Sentence | undefined,
  spoken: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = []
  const worthOf = developmentWorth(doc, event, context, report, spoken)
  const addressing = !report && isAddressing(doc, event)
  let distance = -1
  let position = -1
  const pace = report || addressing ? 1 : Math.min(1, PACED / event.sentences.length)
  const isLedeLate = !report && standsLate(doc, event)
  for (const { index } of event.sentences) {
    const sentence = doc.sentences[index]
    if (!sentence || sentence === headline) continue
    position++
    // What stands before the lede is mostly captions, which have no full stop; the newer entries of a live page stand there too.
    const isBefore = index < event.lede && !isInEntry(doc, index)
    if (!isBefore) distance++
    else if (!/^[.!?"”’]$/.test(doc.tokens[sentence.endToken - 1]?.text ?? '')) continue
    if (report && (context.get(index)?.strength ?? 0) >= SETS_SCENE) continue
    if (report && index > event.lede && tellsStanding(doc, index)) continue
    const stems = contentStems(doc, sentence)
    const worth = worthOf(sentence, isBefore ? (isLedeLate ? position : event.lede - index) : distance * pace)
    const span = worth < LEAST ? undefined : (lineOf(doc, sentence, MOST_WORDS) ?? lineOf(doc, sentence, LONGEST))
    if (!span) continue
    const line = { span, from: firstTokenAt(doc, sentence, span), to: firstTokenAfter(doc, sentence, span) }
    const { from, to } = line
    const refused = () =>
      refusal(doc, sentence, line, { headline, isSpoken: spoken.has(sentence.start), addressing, report }) ??
      (report && opensEarlier(doc, sentence, from) ? 'tells of an earlier time' : undefined)
    const isWhole = to >= sentence.endToken - 1
    found.push({ sentence, worth, stems, leaning: once(() => leaningOf(doc, from, to)), isWhole, refused, ...line })
  }
  return found
}

/** Whether so much is told before the lede that the text begins there, and no captions stand before it. */
function standsLate(doc: Document, { sentences, lede }: EventSentences): boolean {
  const before = sentences.filter(({ index }) => index < lede && doc.sentences[index]?.kind === 'paragraph')
  return before.filter(({ index }) => isStatement(doc, doc.sentences[index] as Sentence)).length >= LATE
}

/** Whether an article speaks to its reader throughout: then what it has to tell stands in such sentences. */
function isAddressing(doc: Document, { sentences }: EventSentences): boolean {
  let count = 0
  for (const { index } of sentences) {
    const sentence = doc.sentences[index]
    if (sentence && addressesReader(doc, sentence)) count++
  }
  return count >= sentences.length * ADDRESSING
}

function drop({ article, trace }: Document, span: Span, reason: string): void {
  const text = article.text.slice(span.start, span.end)
  trace({ stage: 'what', rule: 'development', verdict: 'dropped', reason, text, ...span })
}

function freshness(stems: ReadonlySet<string>, told: ReadonlySet<string>): number {
  let fresh = 0
  for (const one of stems) if (!told.has(one)) fresh++
  return fresh / Math.max(1, stems.size)
}

/** Whether a sentence stands in an entry of a live page: newer ones stand before the one that tells the event. */
const isInEntry = ({ article, sentences }: Document, index: number): boolean =>
  article.blocks[sentences[index]?.block ?? 0]?.posted !== undefined
