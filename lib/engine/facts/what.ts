import type { Document } from '../document.ts'
import type { Span, WhatFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Context } from './background.ts'
import { contentStems, type EventSentences, isStatement, repeatsHeadline } from './event.ts'
import {
  addressesReader,
  contentWords,
  isAside,
  isBareDefinite,
  lineOf,
  lineText,
  lineWords,
  quotedShare,
  tellsNothing,
} from './lines.ts'
import { mentionsFrom } from './mentions-at.ts'
import { whoWords } from './who-words.ts'

/** A line has at most this many content words; the first one a few less is enough for. */
const MOST_WORDS = 20
/** Where a sentence has no border to be cut at, a line of so many content words is better than a piece of one. */
const LONGEST = 30
const DEVELOPMENTS = 4
/** What stands between a headline and the outlet's name. */
const SITE_SEPARATOR = /^(?:[-–—|«»·:]|--+)$/
/** A development stands among the first sentences of the body, and mostly says what the line before does not. */
const REACH = 12
const NOVELTY = 0.5
/** A sentence that is context this surely is no development. */
const SETS_SCENE = 0.6
/** The least worth of a development, and what a date or a count of people adds to the weight of its sentence; another number adds half. */
const WORTH = 0.45
const CONCRETE = 0.12
/** The first line is shown, however little it says: without it the others hang in the air. */
const LEAST_FIRST = 0.5
/** What a lede is worth that asks, supposes or speaks to the reader. */
const POOR_LEDE = 0.2
/** A development has at least so many different content words. */
const LEAST_STEMS = 4

/** Whether the words before the first verb, or the first word, only point at something said elsewhere. */
function pointsElsewhere(doc: Document, from: number): boolean {
  const { pointers } = lineWords(doc.locale)
  return pointers.has(doc.tokens[from]?.lower ?? '')
}

function firstTokenAt(doc: Document, sentence: Sentence, span: Span): number {
  let i = sentence.firstToken
  while (i < sentence.endToken && (doc.tokens[i]?.start ?? 0) < span.start) i++
  return i
}

/** Where a headline ends, without the outlet's name that many pages put behind it: "Dam cracks - Oslin Herald | News". */
function headlineEnd(doc: Document, from: number, endToken: number): number {
  let end = endToken
  for (let i = end - 2; i > from + 2; i--) {
    const token = doc.tokens[i]
    if (!token || !SITE_SEPARATOR.test(token.text) || !token.spaced || !doc.tokens[i + 1]?.spaced) continue
    if (!namesOutlet(doc, i + 1, end)) break
    end = i
  }
  return end
}

/** Whether some tokens are the name of an outlet: a known one, the article's site, or one that says so ("Herald", "TV"). */
function namesOutlet(doc: Document, from: number, to: number): boolean {
  const { outlets } = lineWords(doc.locale)
  const tokens = doc.tokens.slice(from, to)
  const name = doc.article.text.slice(tokens[0]?.start, tokens.at(-1)?.end)
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const site = (doc.article.site ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return (
    doc.locale.gazetteer.organization(name)?.outlet === true ||
    (letters.length > 2 && site.includes(letters)) ||
    tokens.some(({ lower }) => outlets.has(lower))
  )
}

/** The headline without a kicker ("BREAKING:", "Watch:"), as a line. */
function headlineSpan(doc: Document, sentence: Sentence): Span {
  const { kickers } = lineWords(doc.locale)
  let from = sentence.firstToken
  for (let i = from; i < Math.min(from + 3, sentence.endToken); i++) {
    const next = doc.tokens[i + 1]
    if (next && /^[:|]$/.test(next.text) && kickers.has(doc.tokens[i]?.lower ?? '')) from = i + 2
  }
  // "The dam is cracked. It may hold": a headline can be two sentences.
  const whole = doc.sentences.findLast(({ block, kind }) => kind === 'headline' && block === sentence.block)
  const last = whole && contentWords(doc, from, whole.endToken) <= MOST_WORDS ? whole : sentence
  let to = headlineEnd(doc, from, last.endToken)
  if (doc.tokens[to - 1]?.text === '.') to--
  return { start: doc.tokens[from]?.start ?? sentence.start, end: doc.tokens[to - 1]?.end ?? sentence.end }
}

function firstTokenAfter(doc: Document, span: Span): number {
  const i = doc.tokens.findIndex((token) => token.start >= span.end)
  return i < 0 ? doc.tokens.length : i
}

/** How well a headline tells by itself what happened: 0 (a teaser or a label) to 1. */
function headlineWorth(doc: Document, sentence: Sentence, span: Span, lede: ReadonlySet<string>): number {
  const { teasers } = lineWords(doc.locale)
  const from = firstTokenAt(doc, sentence, span)
  const words = sentence.endToken - from
  const stems = contentStems(doc, sentence)
  const known = [...stems].filter((stem) => lede.has(stem)).length
  let worth = 0.9
  let verb = false
  for (let i = from; i < sentence.endToken; i++)
    verb ||= /^(?:VB|MD|JJ)/.test(doc.parts[i] as string) || doc.tokens[i]?.text === ':'
  if (!verb) worth -= 0.3
  if (words < 4) worth -= 0.4
  if (/^(?:IN|TO|DT|CC|MD)$/.test(doc.parts[firstTokenAfter(doc, span) - 1] as string)) worth -= 0.4
  if (doc.tokens[sentence.endToken - 1]?.text === '?') worth -= 0.5
  if (teasers.has(doc.tokens[from]?.lower ?? '')) worth -= 0.4
  if (quotedShare(doc, span) > 0.7) worth -= 0.3
  if (lede.size && known === 0) worth -= 0.3
  if (contentWords(doc, from, sentence.endToken) > MOST_WORDS) worth -= 0.3
  return Math.max(0, worth)
}

/** How well a lede tells by itself what happened, beside a headline: one that asks, supposes or speaks to the reader tells little. */
function ledeWorth(doc: Document, lede: Sentence, span: Span): number {
  const from = firstTokenAt(doc, lede, span)
  const supposes = lineWords(doc.locale).negations.has(doc.tokens[from]?.lower ?? '')
  const asks = doc.tokens[lede.endToken - 1]?.text === '?'
  // "Twice a year, it publishes figures": the line does not say who.
  const subject = doc.clauses[lede.index]?.[0]?.subject
  const isPronoun = subject !== undefined && doc.parts[subject.head] === 'PRP'
  return supposes || asks || isPronoun || pointsElsewhere(doc, from) || isAside(doc, lede) || addressesReader(doc, lede)
    ? POOR_LEDE
    : 0.55
}

/** Whether a sentence only tells that something was posted, shared or published: what it says is a reaction, not an event. */
function onlyPublishes(doc: Document, index: number): boolean {
  const { publishing } = lineWords(doc.locale)
  const main = doc.clauses[index]?.[0]
  return main !== undefined && publishing.has(doc.tokens[main.verb]?.lower ?? '')
}

/**
 * What happened: one line first, from headline or lede, then at most four developments that the line does not tell.
 * @param report whether the article reports an event; else there are no developments
 */
export function findWhat(doc: Document, event: EventSentences, context: Context, report: boolean): WhatFact[] {
  const { article, sentences, trace } = doc
  const fact = (sentence: Sentence, span: Span, score: number, rule: string): WhatFact => {
    const text = lineText(doc, span)
    trace({ stage: 'what', rule, verdict: 'kept', reason: `score ${score.toFixed(2)}`, text, ...span })
    return { text, evidence: [evidenceFor(article, sentence)], score }
  }
  const facts: WhatFact[] = []
  const told = new Set<string>()
  const tell = (sentence: Sentence) => {
    for (const stem of contentStems(doc, sentence)) told.add(stem)
  }
  const lede = sentences[event.lede]
  const ledeSpan = lede && (lineOf(doc, lede, MOST_WORDS) ?? lineOf(doc, lede, LONGEST))
  const ledeStems = new Set<string>()
  for (const { index } of event.sentences.filter((s) => s.index !== event.headline).slice(0, 12)) {
    const sentence = sentences[index]
    if (sentence) for (const stem of contentStems(doc, sentence)) ledeStems.add(stem)
  }
  const headline = event.headline === undefined ? undefined : sentences[event.headline]
  if (headline) {
    const span = headlineSpan(doc, headline)
    const worth = headlineWorth(doc, headline, span, ledeStems)
    if (!lede || !ledeSpan || worth >= ledeWorth(doc, lede, ledeSpan)) {
      facts.push(fact(headline, span, Math.max(LEAST_FIRST, worth), 'headline'))
      tell(headline)
    } else
      trace({
        stage: 'what',
        rule: 'headline',
        verdict: 'dropped',
        reason: `a teaser or label: ${worth.toFixed(2)}`,
        text: article.title,
        ...span,
      })
  }
  if (!facts.length && lede && ledeSpan) {
    facts.push(fact(lede, ledeSpan, 0.8, 'lede'))
    tell(lede)
  }
  // A feature has no developments; its lede is told where it stands alone.
  const canTell = report || (lede && ledeSpan && ledeWorth(doc, lede, ledeSpan) > POOR_LEDE)
  const developments = (canTell ? event.sentences : [])
    .filter(({ index }) => report || index === event.lede)
    .filter(({ index }) => index !== event.headline && (index >= event.lede || isInEntry(doc, index)))
    .slice(0, REACH)
    .filter(({ index }) => (context.get(index)?.strength ?? 0) < SETS_SCENE)
    .map(({ index, weight }) => ({ index, worth: weight + concreteness(doc, index) }))
    .filter(({ worth }) => worth >= WORTH)
    .sort((a, b) => b.worth - a.worth)
  const chosen: { at: number; fact: WhatFact }[] = []
  for (const { index, worth } of developments) {
    if (chosen.length >= DEVELOPMENTS) break
    const sentence = sentences[index]
    const span = sentence && (lineOf(doc, sentence, MOST_WORDS) ?? lineOf(doc, sentence, LONGEST))
    if (!sentence || !span) continue
    const why = refusal(doc, sentence, span, told, headline)
    if (why) {
      const text = article.text.slice(span.start, span.end)
      trace({ stage: 'what', rule: 'development', verdict: 'dropped', reason: why, text, ...span })
      continue
    }
    chosen.push({ at: index, fact: fact(sentence, span, Math.min(0.8, 0.3 + worth / 2), 'development') })
    tell(sentence)
  }
  return [...facts, ...chosen.sort((a, b) => a.at - b.at).map((one) => one.fact)]
}

/** Whether a sentence stands in an entry of a live page: newer ones stand before the one that tells the event. */
const isInEntry = ({ article, sentences }: Document, index: number): boolean =>
  article.blocks[sentences[index]?.block ?? 0]?.posted !== undefined

/** Whether the noun that stands for somebody at a token is known to mean one whom the text names: "the charity". */
function isNamedBefore(doc: Document, from: number): boolean {
  return mentionsFrom(doc, from, from).some(({ form, entity }) => form === 'nominal' && doc.entities[entity]?.named)
}

/** How far a credit with the number of its picture may reach, in tokens. */
const CREDIT_REACH = 6

/** Whether a line begins with the credit of a picture: "REUTERS Tom Alder A ferry lies in the harbour", "Oslin Police 22 Tom Alder". */
function opensWithCredit({ tokens, locale }: Document, from: number): boolean {
  const { services } = whoWords(locale)
  for (let i = from + 1; i < from + CREDIT_REACH; i++) {
    const isCounter = /^\d{1,2}$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.shape === 'capital'
    if (isCounter && tokens.slice(from, i).every(({ shape }) => shape === 'capital')) return true
  }
  return tokens.slice(from, from + 2).some(({ text, lower }) => /^\p{Lu}/u.test(text) && services.has(lower))
}

/** What a sentence gains for telling something that can be counted or dated. */
function concreteness(doc: Document, index: number): number {
  const { firstToken = 0, endToken = 0 } = doc.sentences[index] ?? {}
  const holds = (list: readonly { firstToken: number }[]) =>
    list.some((m) => m.firstToken >= firstToken && m.firstToken < endToken)
  const [people, others] = [true, false].map((isPeople) =>
    holds(doc.quantities.filter(({ counted }) => (counted === 'people') === isPeople)),
  )
  return (holds(doc.times) ? CONCRETE : 0) + (people ? CONCRETE : 0) + (others ? CONCRETE / 2 : 0)
}

/** Why a sentence is no development by itself; undefined when it is one. */
function refusal(
  doc: Document,
  sentence: Sentence,
  span: Span,
  told: ReadonlySet<string>,
  headline: Sentence | undefined,
): string | undefined {
  const stems = contentStems(doc, sentence)
  const fresh = [...stems].filter((stem) => !told.has(stem)).length / Math.max(1, stems.size)
  const from = firstTokenAt(doc, sentence, span)
  const isBare = isBareDefinite(doc, from, (stem) => told.has(stem), 'bodies') && !isNamedBefore(doc, from)
  if (pointsElsewhere(doc, from) || isAside(doc, sentence) || isBare) return 'points to another sentence'
  if (repeatsHeadline(doc, sentence, headline)) return 'the headline again'
  if (addressesReader(doc, sentence)) return 'speaks to the reader'
  if (quotedShare(doc, span) > 0.4) return 'a quotation'
  if (opensWithCredit(doc, from)) return 'a caption behind its credit'
  if (fresh < NOVELTY) return 'says nothing new'
  if (doc.tokens[sentence.endToken - 1]?.text === '?') return 'a question'
  if (onlyPublishes(doc, sentence.index)) return 'tells of a publication'
  const to = firstTokenAfter(doc, span)
  if (tellsNothing(doc, from, to)) return 'tells that nobody says anything'
  const clauses = doc.clauses[sentence.index]?.filter(({ subject }) => subject) ?? []
  if (!clauses.length || !isStatement(doc, sentence)) return 'no clause of its own'
  const isCut = to < sentence.endToken - 1
  const tells = clauses.some(({ subordinate, verb }) => !subordinate && verb >= from && verb < to)
  if (isCut && !tells) return 'cut before what it tells'
  if (stems.size < LEAST_STEMS) return 'too little to tell'
  return undefined
}
