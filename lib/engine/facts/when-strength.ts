import type { Document, TimeMention } from '../document.ts'
import { lastDayOf, readIsoDay } from '../mentions/calendar.ts'
import { timeDirection } from '../mentions/times-direction.ts'
import type { TimePrecision } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { type EventSentences, stemsBetween } from './event.ts'
import { isBesideHarm } from './event-harm.ts'
import { isQuoted } from './quoted-tokens.ts'
import { freshness, isAfter } from './when-ages.ts'
import {
  isAnnounced,
  isAttribute,
  isBefore,
  isInClause,
  isLabel,
  isOfAftermath,
  isOfDeed,
  isOfThese,
  isOfToll,
  isOwner,
  timeGovernors,
} from './when-governors.ts'
import { isMoved } from './when-ranges.ts'
import { isMessageStamp, isStamp } from './when-stamps.ts'

/** The words that tell what a time is the time of. In lower case. */
export type WhenRules = {
  /** Words of saying: a time beside them is that of the statement. */
  readonly statements: readonly string[]
  /** Verbs of saying before what tells a deed: "announced on Monday that", "claimed responsibility". Without it they tell an event of their own. */
  readonly announcing: readonly string[]
  readonly clauseOpeners: readonly string[]
  /** What grows after a deed: "raised the toll". */
  readonly tolls: readonly string[]
  /** What follows a deed: a charge, a clearance, a vigil. A time beside these words is not the deed's, where the headline does not tell them. */
  readonly aftermath: readonly string[]
  /** Words for the day that mean these times where they own what is no deed: "today's music". */
  readonly eras: readonly string[]
  /** Verb forms that tell what something is or becomes, behind which they mean these times as well: "is a concept today". */
  readonly states: readonly string[]
  /** What stands before an earlier event: "after". */
  readonly sequels: readonly string[]
  /** Of what is published, or goes on each day: "an interview published on Monday", "in trading on Monday". */
  readonly publishing: readonly string[]
  /** Verbs of saying what one thinks: they follow a deed by which people are harmed; elsewhere they tell the event. */
  readonly speaking: readonly string[]
  /** Nouns of deeds: "Monday's shooting". */
  readonly deeds: readonly string[]
  /** Words for that something took place: a time beside them is the event's. */
  readonly occurrences: readonly string[]
  /** Words of publishing and archives, beside the date of a page or a picture: "updated", "file". */
  readonly stamps: readonly string[]
  /** "originally", "first", and the verbs behind them that tell when a text appeared. */
  readonly origins: readonly string[]
  readonly appearing: readonly string[]
  /** Verbs of changing a date, behind which "from Tuesday to Friday" is no span: "postponed". */
  readonly moves: readonly string[]
  /** Words before the day on which something longer began: "since". */
  readonly spanStarts: readonly string[]
  /** Words before the day on which something longer ends: "until". */
  readonly spanEnds: readonly string[]
  /** What is accounted for, and the verbs behind it that tell its last day: "the quarter ended". */
  readonly periods: readonly string[]
  readonly periodEnds: readonly string[]
  /** Words that open a condition: a time behind them is that of nothing that happened. */
  readonly conditions: readonly string[]
  /** What begins a range ("from", "between") and what stands between its ends ("to", "and"). */
  readonly rangeStarts: readonly string[]
  readonly rangeJoins: readonly string[]
  /** Phrases by which a report turns to another event: "separately", "in an unrelated". */
  readonly others: readonly string[]
  /** Words of doubt and nearness before a clock time: "around", "shortly". */
  readonly hedges: readonly string[]
}

export const isClock = (precision: TimePrecision): boolean => precision === 'minute' || precision === 'hour'

/** How well a time of this precision answers when something happened. */
const PRECISION: Readonly<Record<TimePrecision, number>> = {
  minute: 1,
  hour: 1,
  'part-of-day': 1,
  day: 1,
  week: 0.4,
  month: 0.25,
  year: 0.05,
}
/** What a time gains or loses by where it stands and what it is attached to. */
const WEIGHTS = {
  /** Beside a word of saying: when somebody spoke. */
  statement: 0.35,
  /** Beside a word for what follows a deed. */
  aftermath: 0.35,
  /** The possessive of a deed: "Monday's shooting". */
  deed: 2,
  /** Beside a word for that something took place. */
  occurrence: 1.5,
  /** With the clock time: an event is timed, a statement is not. */
  clock: 1.8,
  future: 0.4,
  /** Ahead, in a sentence that tells the event: the event itself is a plan. */
  plannedEvent: 0.9,
  /** Ahead, in a sentence that tells only what goes on around a harm. */
  besideHarm: 0.2,
  quoted: 0.5,
  /** "Today", in somebody's words, where the text names another day: that on which they were said. */
  quotedDeictic: 0.2,
  /** When something longer began or ends: "since September 30", "until October 31". */
  span: 0.3,
  fromContext: 0.5,
  /** In a clause that only tells apart what is no part of the event: "the hill that rebels seized on October 5". */
  clause: 0.4,
  /** Behind "after", where nobody is harmed: of what came before. */
  before: 0.4,
  /** Behind "if", in its clause. */
  condition: 0.2,
  /** In a question: "Ever wonder why it is so high this month?" */
  question: 0.1,
  /** A year that tells which one of a kind is meant: "the 2020 Northrail Sport". */
  label: 0.02,
  /** A day that only tells apart what is no deed: "the New Year's Eve party". */
  attribute: 0.3,
  /** In what is no sentence of prose. */
  furniture: 0.05,
  /** Beside a word of publishing, or where a page shows its date. */
  stamp: 0.15,
}
/** No sentence of prose has more tokens: captions and menus run together. */
const LONGEST_SENTENCE = 70
/** A sentence of this weight tells the event: the headline, the lede. */
const TELLS = 0.95
/** How many tokens on each side of a time tell what it is the time of; and the weight of the event's words there that is full. */
const AROUND = 12
const FULL = 3

/** A time of the text, and how strongly it speaks for its day as the event's. */
export type WhenCandidate = {
  readonly mention: TimeMention
  readonly day: string
  readonly strength: number
  /** What it is the time of. */
  readonly of: 'event' | 'plan' | 'statement' | 'aftermath' | 'page' | 'span' | 'thing'
  /** Set where its sentence says that something took place then. */
  readonly occurs?: true
  /** Set where it is the stamp of a message in a network. */
  readonly written?: true
}

const words = perLocale(({ when }) => ({
  statements: new Set(when.statements),
  occurrences: new Set(when.occurrences),
  spanStarts: new Set(when.spanStarts),
  spanEnds: new Set(when.spanEnds),
  periods: new Set(when.periods),
  periodEnds: new Set(when.periodEnds),
  sequels: new Set(when.sequels),
  conditions: new Set(when.conditions),
}))

/** How far before a time "since" may stand, in tokens: "since the beginning of their operations on September 30". */
const SPAN_REACH = 16

/** How much of the event stands around a time, from 0 to 1, by the words that they share. */
function eventAround(
  doc: Document,
  { terms }: EventSentences,
  { firstToken, endToken, sentence }: TimeMention,
): number {
  const borders = doc.sentences[sentence]
  if (!borders) return 0
  const from = Math.max(borders.firstToken, firstToken - AROUND)
  const to = Math.min(borders.endToken, endToken + AROUND)
  let sum = 0
  for (const one of stemsBetween(doc, from, to)) sum += terms.get(one) ?? 0
  return Math.min(1, sum / FULL)
}

/** Whether a time only bounds what lasts: "since" stands before it, with no mark between ("since they began it three days before"), or "until" right before it; or it lies years back, "two years after". */
function boundsSpan(doc: Document, { firstToken, sentence }: TimeMention): boolean {
  const { spanStarts, spanEnds, sequels, periods, periodEnds } = words(doc.locale)
  const { units } = doc.locale.times
  const before = doc.tokens[firstToken - 1]?.lower ?? ''
  if (spanEnds.has(before)) return true
  // "the quarter ended Sept. 30"
  if (periodEnds.has(before) && periods.has(doc.tokens[firstToken - 2]?.lower ?? '')) return true
  const from = Math.max(doc.sentences[sentence]?.firstToken ?? 0, firstToken - SPAN_REACH)
  for (let i = firstToken - 1; i >= from; i--) {
    const token = doc.tokens[i]
    if (token && spanStarts.has(token.lower)) return true
    // "two years after dozens were hurt on New Year's Eve"
    if (token && sequels.has(token.lower) && units[doc.tokens[i - 1]?.lower ?? ''] === 'year') return true
    // "since a U.S.-led pause broke down": what joins two words is no mark between them.
    if (token?.kind === 'punctuation' && (token.text !== '-' || token.spaced)) return false
  }
  return false
}

/** Whether a time stands in a condition: "if she sneezes tomorrow". */
function isConditional(doc: Document, { firstToken, sentence }: TimeMention): boolean {
  const { conditions } = words(doc.locale)
  const first = doc.sentences[sentence]?.firstToken ?? 0
  for (let i = firstToken - 1; i >= first; i--) {
    const token = doc.tokens[i]
    if (!token || token.kind === 'punctuation') return false
    if (conditions.has(token.lower)) return true
  }
  return false
}

/** Whether a time stands in a question. Marks that follow each other, or touch the next word, are letters that were lost. */
function isAsked({ tokens, sentences }: Document, { sentence }: TimeMention): boolean {
  const end = sentences[sentence]?.endToken ?? 0
  return tokens[end - 1]?.text === '?' && tokens[end - 2]?.text !== '?' && (tokens[end]?.spaced ?? true)
}

/** Whether the text names another day than that of a time, by a weekday. */
const namesOtherDay = ({ times }: Document, { value }: TimeMention): boolean =>
  times.some(
    (one) => one.rule === 'weekday' && !one.printed && one.value.start.slice(0, 10) !== value.start.slice(0, 10),
  )

/**
 * How strongly a time speaks for its day as the event's: by the sentence it stands in, the event's words around it, what it is
 * attached to, its precision, and how fresh it is.
 * @param sentenceWeight how much its sentence tells of the event, from 0 to 1
 */
export function judgeTime(
  doc: Document,
  event: EventSentences,
  mention: TimeMention,
  sentenceWeight: number,
): WhenCandidate {
  const day = mention.value.start.slice(0, 10)
  const published = readIsoDay(doc.article.published)
  const sentence = doc.sentences[mention.sentence]
  const { statements, occurrences } = words(doc.locale)
  const governors = timeGovernors(doc, mention)
  const governing = governors.map((i) => doc.tokens[i]?.lower as string)
  let strength = sentenceWeight * (0.3 + 0.7 * eventAround(doc, event, mention)) * PRECISION[mention.precision]
  const last = lastDayOf(mention.value.end ?? mention.value.start)
  const isPeriod = mention.precision === 'month' || mention.precision === 'year'
  if (published !== undefined && last !== undefined)
    strength *= freshness(isPeriod ? Math.max(0, published - last) : published - last)
  const isStated = governing.some((word) => statements.has(word)) || isAnnounced(doc, mention, governors)
  const follows =
    !isStated && (isOfAftermath(doc, event, governors, sentenceWeight) || isOfToll(doc, mention, governors))
  if (isStated) strength *= WEIGHTS.statement
  else if (follows) strength *= WEIGHTS.aftermath
  const ofDeed = isOfDeed(doc, mention)
  const isApart =
    isAttribute(doc, event, mention) ||
    isOwner(doc, event, mention, sentenceWeight) ||
    isMoved(doc, mention) ||
    isOfThese(doc, governors, mention)
  const occurs = governing.some((word) => occurrences.has(word))
  if (ofDeed) strength *= doc.parts[mention.endToken] === 'POS' ? WEIGHTS.deed : WEIGHTS.occurrence
  else if (isApart) strength *= WEIGHTS.attribute
  else if (occurs) strength *= WEIGHTS.occurrence
  if (mention.fromContext) strength *= WEIGHTS.fromContext
  else if (isClock(mention.precision)) strength *= WEIGHTS.clock
  const isAhead = timeDirection(doc, mention.firstToken, mention.endToken) > 0
  const isBeside = isAhead && sentence !== undefined && isBesideHarm(doc, event, sentence)
  if (isAhead)
    strength *= isBeside ? WEIGHTS.besideHarm : sentenceWeight >= TELLS ? WEIGHTS.plannedEvent : WEIGHTS.future
  const isSpan = boundsSpan(doc, mention)
  if (isSpan) strength *= WEIGHTS.span
  if (isQuoted(doc, mention.firstToken))
    strength *= mention.rule === 'deictic' && namesOtherDay(doc, mention) ? WEIGHTS.quotedDeictic : WEIGHTS.quoted
  if (isConditional(doc, mention)) strength *= WEIGHTS.condition
  if (isAsked(doc, mention)) strength *= WEIGHTS.question
  if (!occurs && sentenceWeight < TELLS && isInClause(doc, event, mention)) strength *= WEIGHTS.clause
  if (!ofDeed && isBefore(doc, event, mention)) strength *= WEIGHTS.before
  if (isLabel(doc, mention)) strength *= WEIGHTS.label
  const isOfPage = isStamp(doc, mention)
  if (isOfPage) strength *= WEIGHTS.stamp
  if (sentence && sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) strength *= WEIGHTS.furniture
  // A month or a year to come, outside the headline: an election in somebody's biography.
  const isFarAhead = isPeriod && sentence?.kind !== 'headline' && isAfter(mention, published)
  const isPlan = isFarAhead || isBeside || (isAhead && sentenceWeight < TELLS)
  const aside = isStated ? 'statement' : follows ? 'aftermath' : undefined
  const kind = (): WhenCandidate['of'] => {
    if (isOfPage) return 'page'
    if (isSpan) return 'span'
    if (isApart) return 'thing'
    if (aside && !isFarAhead) return aside
    return isPlan ? 'plan' : 'event'
  }
  const of = kind()
  return {
    mention,
    day,
    of,
    strength: Math.min(0.95, strength),
    ...(of === 'event' && (ofDeed || occurs) ? { occurs: true } : {}),
    ...(isMessageStamp(doc, mention) ? { written: true } : {}),
  }
}
