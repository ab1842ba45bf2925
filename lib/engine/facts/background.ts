import type { Document } from '../document.ts'
import type { BackgroundFact, Span } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { addressesReader } from './addresses.ts'
import { BY_DATE, type Context } from './context.ts'
import { contentStems, type EventSentences } from './event.ts'
import { fullNames } from './line-names.ts'
import { type Filling, filledText, fillings } from './line-references.ts'
import { firstTokenAfter, firstTokenAt } from './line-tokens.ts'
import { lineWords } from './line-words.ts'
import { contentWords, isAside, isBareDefinite, lineOf, lineText, quotedShare, tellsNothing } from './lines.ts'
import { mentionsFrom } from './mentions-at.ts'
import { furnitureIn } from './page-furniture.ts'
import { phraseAt } from './speech-rules.ts'
import { isInHeadline } from './spoken-of.ts'
import { tellsStanding } from './standing-facts.ts'

const MOST = 3
const MOST_WORDS = 32
/** A sentence that is quoted by more than this share is somebody's reaction. */
const MOST_QUOTED = 0.3
/** A background fact of a lower score, or of fewer content words, is none. */
const LEAST = 0.4
const LEAST_WORDS = 5
/** So sure are the words that say outright that something is context. */
const OUTRIGHT = 0.7
/** A sentence of whose words one that is told already has this share tells it again. */
const REPEATED = 0.75

/**
 * Whether a sentence leans on the one before it: "Since then", "They were the latest of", "The other two sites", or a time that only the
 * text before tells: "since then".
 */
function pointsBack(doc: Document, { firstToken: first, endToken }: Sentence): boolean {
  const { parts, tokens } = doc
  const { backward, expletives, far, rest } = lineWords(doc.locale)
  if (
    parts[first] === 'IN' &&
    /^(?:RB|DT)$/.test(parts[first + 1] ?? '') &&
    !/^(?:NN|JJ|CD|RB|IN)/.test(parts[first + 2] ?? '')
  )
    return true
  // "The two countries", "The other two sites".
  const picks = parts[first] === 'DT' && (parts[first + 1] === 'CD' || rest.has(tokens[first + 1]?.lower ?? ''))
  if (picks && /^(?:CD|JJ|NNS)$/.test(parts[first + 2] ?? '')) return true
  // "That came seven years after": what the sentence before tells, and not the news.
  if (far.has(tokens[first]?.lower ?? '') && isFiniteVerb(parts[first + 1])) return true
  // "There, two years ago, a dam broke".
  if (expletives.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.text === ',') return true
  for (let i = first; i < endToken; i++) if (phraseAt(doc, i, tokens.length, backward)) return true
  return false
}

/** Whether a sentence is about somebody whom a pronoun stands for, and not the one of the headline: "In 1969 she was arrested". */
function standsForOther(doc: Document, { index }: Sentence): boolean {
  const subject = doc.clauses[index]?.find((clause) => clause.subject && !clause.subordinate)?.subject
  if (!subject || !lineWords(doc.locale).persons.has(doc.tokens[subject.firstToken]?.lower ?? '')) return false
  const meant = mentionsFrom(doc, subject.firstToken, subject.firstToken)[0]
  const entity = meant && doc.entities[meant.entity]
  return !entity?.named || !isInHeadline(doc, entity)
}

/** So many tokens behind "it" stands what joins the context to the news: "It comes just after". */
const NEWS_REACH = 5

/** A sentence without the "It comes as" before the clause that is the context; as it is where it opens otherwise. */
function behindNews(doc: Document, sentence: Sentence): Sentence {
  const { firstToken, endToken, index } = sentence
  const { reactions, parts } = doc.locale
  const first = doc.tokens[firstToken]?.lower ?? ''
  if (!reactions.pronouns.thing.includes(first) && !reactions.demonstratives.includes(first)) return sentence
  for (let i = firstToken + 2; i < Math.min(endToken, firstToken + NEWS_REACH); i++) {
    // "Two weeks after": how long before tells something too.
    if (/^(?:CD|NN)/.test(doc.parts[i] ?? '')) break
    if (!parts.subordinators.includes(doc.tokens[i]?.lower ?? '')) continue
    const isClause = doc.clauses[index]?.some(({ subject }) => subject?.firstToken === i + 1)
    return isClause ? { ...sentence, firstToken: i + 1 } : sentence
  }
  return sentence
}

/** Whether a sentence tells again what one does that is told already. */
function repeats(doc: Document, sentence: Sentence, told: ReadonlySet<number>): boolean {
  const own = [...contentStems(doc, sentence)]
  return [...told].some((index) => {
    const other = doc.sentences[index]
    const stems = other && contentStems(doc, other)
    return stems !== undefined && own.filter((one) => stems.has(one)).length >= own.length * REPEATED
  })
}

/** A line that may be chosen: its sentence, its tokens and what stands in it for a pronoun. */
type Candidate = BackgroundFact & {
  readonly at: number
  readonly span: Span
  readonly from: number
  readonly to: number
  readonly filled: readonly Filling[]
}

/** How surely what a body or a place is at all times is background of an event. */
const STANDING = { strength: 0.55, rule: 'standing', ofNews: false, ofLife: false } as const

/** The context of a report, with the sentences that tell what a body or a place of its event is at all times. */
function withStanding(doc: Document, event: EventSentences, context: Context): Context {
  const all = new Map(context)
  for (const { index } of event.sentences)
    if (index > event.lede && !context.has(index) && tellsStanding(doc, index)) all.set(index, STANDING)
  return all
}

/**
 * The earlier events and circumstances that the text itself gives as context, in reading order.
 * @param told the sentences that another section tells already
 * @param report whether the article reports an event; else only what says outright that it is context is some
 */
export function findBackground(
  doc: Document,
  event: EventSentences,
  context: Context,
  told: ReadonlySet<number>,
  report: boolean,
): BackgroundFact[] {
  const { article, trace } = doc
  const found: Candidate[] = []
  const headline = doc.sentences.find(({ kind }) => kind === 'headline')
  const titled = new Set(headline && contentStems(doc, headline))
  const known = new Set<number>()
  for (const { index, firstToken, endToken } of doc.sentences)
    if (told.has(index) || index === headline?.index) fullNames(doc, { from: firstToken, to: endToken }, known)
  for (const [at, { strength, rule, ofNews, ofLife }] of report ? withStanding(doc, event, context) : context) {
    const sentence = doc.sentences[at]
    if (!sentence || ofLife || told.has(at) || quotedShare(doc, sentence) > MOST_QUOTED) continue
    if (repeats(doc, sentence, told)) continue
    if (!report && (strength < OUTRIGHT || rule === BY_DATE)) continue
    let overlap = 0
    for (const stem of contentStems(doc, sentence)) if (event.terms.has(stem)) overlap++
    const score = Math.min(0.9, strength * (0.7 + 0.15 * Math.min(2, overlap)))
    const line = lineOf(doc, ofNews ? behindNews(doc, sentence) : sentence, MOST_WORDS)
    const span = line ?? { start: sentence.start, end: sentence.end }
    const text = lineText(doc, span)
    // "Its agency was founded in 2012": a date alone does not say whose; and "he" is nobody where the line stands alone.
    const opening = line ? firstTokenAt(doc, sentence, line) : sentence.firstToken
    const end = firstTokenAfter(doc, sentence, span)
    const first = doc.tokens[opening]?.lower ?? ''
    // "It comes amid": the news.
    const isNews = ofNews && doc.locale.reactions.pronouns.thing.includes(first)
    const filled = fillings(doc, sentence, isNews ? opening + 1 : opening, end)
    const isPointer = lineWords(doc.locale).pointers.has(first) && filled?.[0]?.start !== span.start
    const dangling =
      (!filled && standsForOther(doc, sentence)) ||
      (isPointer && !isNews && (rule === BY_DATE || /^PRP/.test(doc.parts[opening] ?? ''))) ||
      pointsBack(doc, sentence) ||
      isAside(doc, sentence) ||
      tellsNothing(doc, opening, end) ||
      furnitureIn(doc, opening, end, report) !== undefined ||
      isBareDefinite(doc, sentence.firstToken, (stem) => titled.has(stem), 'all') ||
      addressesReader(doc, sentence)
    const kept =
      line && !dangling && score >= LEAST && contentWords(doc, sentence.firstToken, sentence.endToken) >= LEAST_WORDS
    trace({ stage: 'background', rule, verdict: kept ? 'kept' : 'dropped', reason: score.toFixed(2), text, ...span })
    if (kept && !found.some((fact) => fact.text === text))
      found.push({
        text,
        evidence: [evidenceFor(article, sentence)],
        score,
        at,
        span,
        from: opening,
        to: end,
        filled: filled ?? [],
      })
  }
  const chosen = found.sort((a, b) => b.score - a.score).slice(0, MOST)
  return chosen
    .sort((a, b) => a.at - b.at)
    .map(({ span, from, to, filled, evidence, score }) => {
      const names = fullNames(doc, { from, to }, known)
      return { text: filledText(doc, span, filled.length ? filled : names), evidence, score }
    })
}
