import type { Document, TimeMention, TokenSpan } from '../document.ts'
import type { Rule } from '../locale.ts'
import { lastDayOf, readIsoDay } from '../mentions/calendar.ts'
import { perLocale } from '../per-locale.ts'
import { compileRules } from '../text/pattern.ts'
import type { Sentence } from '../text/sentences.ts'
import type { EventSentences } from './event.ts'
import { lineWords } from './line-words.ts'
import { mentionsFrom } from './mentions-at.ts'
import { saysAt } from './speech-rules.ts'

/** A rule that finds a sentence of context, by words that look back or set the scene. */
export type BackgroundRule = Rule & {
  readonly weight: number
  /**
   * Whether what it matches is told of the news itself, which "it" and "this" then mean ("It comes amid"); with a person for its subject it
   * tells of no context ("The man followed a car").
   */
  readonly ofNews?: true
  /** Whether it tells of somebody's own life, which is neither the news nor what led to it: "graduated from". */
  readonly ofLife?: true
}

const compiled = perLocale((locale) => compileRules(locale.background, locale.classes))
/** A time this long before publication makes a sentence background, in days. */
const LONG_AGO = 21
/** How likely a sentence is background by its date alone. */
const DATED = 0.6
/** The same where the date opens the sentence and so sets it apart from the event: "In 2018 another jet turned back". */
const OPENED_BY_DATE = 0.75
/** What stands for a rule where only the date tells. */
export const BY_DATE = 'long-ago'
/** The event itself is at most so many days old. */
const NEWS_DAYS = 7

/** Days from a time to the publication; undefined when either is not known. */
function age(doc: Document, start: string): number | undefined {
  const published = readIsoDay(doc.article.published)
  const then = lastDayOf(start)
  return published === undefined || then === undefined ? undefined : published - then
}

/** Sentences that give context, by sentence index: how surely, the first rule that says so, and whether "it" is the news there. */
export type Context = ReadonlyMap<
  number,
  { readonly strength: number; readonly rule: string; readonly ofNews: boolean; readonly ofLife: boolean }
>

/** Whether a time opens its sentence: "In 2018 another jet turned back". */
function opensSentence({ sentences }: Document, { sentence, firstToken }: TokenSpan): boolean {
  return firstToken <= (sentences[sentence]?.firstToken ?? 0) + 1
}

/** Whether a time is one day or a part of one, and no part of a name: "the Sunday Courier". */
const isOneDay = ({ parts }: Document, { precision, value, firstToken, endToken }: TimeMention): boolean =>
  !value.end &&
  parts[endToken] !== 'POS' &&
  !(parts[firstToken - 1] === 'DT' && parts[endToken] === 'NNP') &&
  (precision === 'day' || precision === 'part-of-day')

/** Whether a time tells when the sentence happened, and does not qualify a noun: "the 2007 champion" does. */
function datesSentence(doc: Document, time: TimeMention): boolean {
  const { parts, tokens } = doc
  const sentence = doc.sentences[time.sentence]
  // "In 2018 more than 40 died": behind a preposition that opens the sentence, what follows is its subject.
  if (opensSentence(doc, time) && parts[time.firstToken - 1] === 'IN') return true
  if (parts[time.firstToken] === 'IN' && opensSentence(doc, time)) return true
  if (parts[time.endToken] === 'POS' || (time.precision === 'year' && isInAside(doc, time))) return false
  if (isInRelative(doc, time)) return false
  if (isToldOfNow(doc, time.sentence, time.firstToken)) return false
  if (isCaptioned(doc, time)) return false
  if (sentence && tellsBefore(doc, sentence, { from: time.firstToken })) return false
  return tokens[time.endToken]?.text === ',' || !/^(?:NN|NNS|NNP|JJ)$/.test(parts[time.endToken] ?? '')
}

/**
 * Whether a time stands in a clause that tells which one is meant, behind what somebody or something did: "scored at the ground where they lost in
 * 2016". What that "is" tells nothing of these days.
 */
function isInRelative(
  { clauses, locale, parts, sentences, tokens }: Document,
  { sentence, firstToken }: TokenSpan,
): boolean {
  const { where, who } = locale.casualties
  const first = sentences[sentence]?.firstToken ?? 0
  let at = firstToken - 1
  while (at > first && parts[at] !== '.' && parts[at] !== 'WH') at--
  const lower = tokens[at]?.lower ?? ''
  if (!(who.has(lower) || lower === where) || parts[at - 1] === '.' || parts[at - 1] === 'IN') return false
  const main = clauses[sentence]?.find(({ subordinate }) => !subordinate)
  return (
    main !== undefined &&
    main.verb < at &&
    parts[main.group] === 'VBD' &&
    !locale.names.be.has(tokens[main.verb]?.lower ?? '')
  )
}

/**
 * Whether a time is told of in words that somebody says of now or of what is to come: "She insisted that she would follow the premier of 2008",
 * "He estimated that the charge equals what the firm earned in 2016".
 */
function isToldOfNow(doc: Document, sentence: number, firstToken: number, verbs = /^(?:MD|VBZ)$/): boolean {
  const clauses = doc.clauses[sentence] ?? []
  const said = clauses.findIndex(({ group, verb }) => group === verb && saysAt(doc, verb))
  const told = clauses[said + 1]
  const { perfect } = doc.locale.casualties
  if (!told || perfect.has(doc.tokens[told.group]?.lower ?? '')) return false
  return said >= 0 && told.verb < firstToken && verbs.test(doc.parts[told.group] ?? '')
}

/** Whether the verb that stands in some tokens is done by a person. */
function isOfPerson(doc: Document, sentence: number, { from, to }: { from: number; to: number }): boolean {
  const subject = doc.clauses[sentence]?.find(({ verb }) => verb >= from && verb < to)?.subject
  if (!subject) return false
  const isPronoun = lineWords(doc.locale).persons.has(doc.tokens[subject.head]?.lower ?? '')
  return isPronoun || mentionsFrom(doc, subject.firstToken, subject.head).at(-1)?.kind === 'person'
}

/** Where a noun phrase begins that a dash hangs onto what is told, if a token stands in one; else where the sentence does. */
function apposedFrom({ parts, tokens }: Pick<Document, 'parts' | 'tokens'>, firstToken: number, at: number): number {
  for (let i = at; i > firstToken; i--) {
    if (/^[–—-]$/.test(tokens[i - 1]?.text ?? '') && tokens[i]?.spaced) return parts[i] === 'DT' ? i : firstToken
    if (/^(?:VB[DZ]?|MD)$/.test(parts[i] ?? '')) break
  }
  return firstToken
}

/**
 * Whether a verb tells the news before the one that joins it to its context: "The death was confirmed and comes a day after", "Ann Lee scored
 * for Harden, which had its first win since", "Oil fell to $9 – the lowest level since".
 */
function tellsBefore({ parts, tokens }: Document, { firstToken }: Sentence, { from }: { from: number }): boolean {
  let end = from
  while (end > firstToken && !(parts[end] === 'WH' && tokens[end - 1]?.text === ',')) end--
  if (end === firstToken) end = apposedFrom({ parts, tokens }, firstToken, from)
  if (end === firstToken && !/^VB[DZ]?$/.test(parts[from] ?? '')) return false
  for (let i = firstToken; i < (end > firstToken ? end : from); i++) if (/^VB[DZ]$/.test(parts[i] ?? '')) return true
  return false
}

/**
 * Whether a time stands in a clause that a comma hangs onto a name, "Ann Lee of Hope, which was founded in 1985", or is a part of that name: "the
 * Ferries Bill, 2023".
 */
function isInAside({ parts, tokens, sentences }: Document, { sentence, firstToken }: TokenSpan): boolean {
  if (tokens[firstToken - 1]?.text === ',' && parts[firstToken] === 'CD') return /^NN/.test(parts[firstToken - 2] ?? '')
  for (let i = firstToken - 1; i > (sentences[sentence]?.firstToken ?? 0); i--)
    if (tokens[i]?.text === ',') return parts[i + 1] === 'WH'
  return false
}

/** Whether a picture shows what was done on a day long ago, as the present tense before the day tells: "A balloon lifts off on May 4, 2012". */
function isCaptioned(
  { clauses, locale, parts, tokens }: Document,
  { sentence, precision, firstToken }: TimeMention,
): boolean {
  if (precision !== 'day') return false
  const clause = clauses[sentence]?.find(({ subordinate, subject }) => subject && !subordinate)
  if (!clause || clause.verb > firstToken || parts[clause.group] !== 'VBZ') return false
  // "Lind says the hall closed on May 4, 2012".
  if (parts.slice(clause.verb + 1, firstToken).some((part) => /^(?:VB[DZ]|MD)$/.test(part))) return false
  // "Has asked", "is said".
  return clause.group === clause.verb && !locale.names.be.has(tokens[clause.verb]?.lower ?? '')
}

const contextOf = new WeakMap<EventSentences, Context>()

/** The sentences behind the lede that look back or set the scene, by their words and by their dates. Found once for each text. */
export function findContext(doc: Document, event: EventSentences): Context {
  const context = contextOf.get(event) ?? contextIn(doc, event)
  contextOf.set(event, context)
  return context
}

/** The sentences that a time long ago dates, with how surely they are background by it, and those that tell of these days. */
function datedSentences(doc: Document): {
  readonly old: ReadonlyMap<number, number>
  readonly fresh: ReadonlySet<number>
} {
  const old = new Map<number, number>()
  // What is told of these days is news, whatever it looks back to; "last month's massacre" only tells which one is meant.
  const fresh = new Set<number>()
  for (const time of doc.times) {
    const days = age(doc, time.value.start)
    if (days !== undefined && days >= 0 && days <= NEWS_DAYS && isOneDay(doc, time)) fresh.add(time.sentence)
    if (days === undefined || days <= LONG_AGO || !datesSentence(doc, time)) continue
    const strength = opensSentence(doc, time) ? OPENED_BY_DATE : DATED
    old.set(time.sentence, Math.max(strength, old.get(time.sentence) ?? 0))
  }
  return { old, fresh }
}

function contextIn(doc: Document, event: EventSentences): Context {
  const { old, fresh } = datedSentences(doc)
  const context = new Map<number, { strength: number; rule: string; ofNews: boolean; ofLife: boolean }>()
  for (const sentence of doc.sentences) {
    const { index, kind } = sentence
    if (index <= event.lede || kind === 'headline' || kind === 'heading' || kind === 'caption' || kind === 'key-point')
      continue
    const hits = compiled(doc.locale)
      .match(doc.pattern, sentence.firstToken, sentence.endToken)
      .filter(({ rule, match }) =>
        rule.ofNews
          ? !isOfPerson(doc, index, match) && !tellsBefore(doc, sentence, match)
          : !fresh.has(index) && doc.parts[match.to] !== 'POS' && !isToldOfNow(doc, index, match.from, /^MD$/),
      )
    const best = hits.reduce((weight, { rule }) => Math.max(weight, rule.weight), 0)
    const found = old.get(index) ?? 0
    const dated = found < OPENED_BY_DATE && fresh.has(index) ? 0 : found
    // Behind a date that opens the sentence, the subject may be taken for a part of the date.
    const isTold = doc.clauses[index]?.some(({ subject }) => subject || dated === OPENED_BY_DATE)
    if (!isTold) continue
    const strength = best && dated ? Math.min(0.9, best + 0.1) : Math.max(best, dated)
    if (strength)
      context.set(index, {
        strength,
        rule: hits[0]?.rule.id ?? BY_DATE,
        ofNews: hits.some(({ rule }) => rule.ofNews),
        ofLife: hits.some(({ rule }) => rule.ofLife),
      })
  }
  return context
}
