import type { Document } from '../document.ts'
import type { Span, WhatFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import type { Sentence } from '../text/sentences.ts'
import { addressesReader } from './addresses.ts'
import type { Context } from './context.ts'
import { findDevelopments } from './developments.ts'
import { contentStems, type EventSentences, headlineOf } from './event.ts'
import { beforeTornWord } from './headline-cut.ts'
import { siteLabels } from './line-openings.ts'
import { firstTokenAfter, firstTokenAt } from './line-tokens.ts'
import { lineWords } from './line-words.ts'
import { contentWords, isAside, lineOf, lineText, quotedShare } from './lines.ts'

/** A line has at most this many content words; the first one a few less is enough for. */
const MOST_WORDS = 20
/** Where a sentence has no border to be cut at, a line of so many content words is better than a piece of one. */
const LONGEST = 30
/** What stands between a headline and the outlet's name. */
const SITE_SEPARATOR = /^(?:[-–—|«»·:]|--+)$/
/** The name of an outlet before a headline has no more words, and what stands behind it has more. */
const OUTLET_WORDS = 5
/** The first line is shown, however little it says: without it the others hang in the air. */
const LEAST_FIRST = 0.5
/** What a lede is worth that asks, supposes or speaks to the reader. */
const POOR_LEDE = 0.2
/** A development that is chosen is shown. */
const LEAST_DEVELOPMENT = 0.5

/** Whether the words before the first verb, or the first word, only point at something said elsewhere. */
function pointsElsewhere(doc: Document, from: number): boolean {
  const { pointers } = lineWords(doc.locale)
  return pointers.has(doc.tokens[from]?.lower ?? '')
}

/**
 * Where a headline ends, without the outlet's name, its section and its town, which many pages put behind it: "Dam cracks - Oslin Herald |
 * News", "Dam cracks - OKTV 5 - Oslin, Ohio".
 */
export function headlineEnd(doc: Document, from: number, endToken: number): number {
  let end = endToken
  let to = endToken
  for (let i = endToken - 2; i > from + 2; i--) {
    const token = doc.tokens[i]
    if (!token || !SITE_SEPARATOR.test(token.text) || !doc.tokens[i + 1]?.spaced) continue
    // "Dam cracks: Oslinist" on oslinist.example; behind other colons stands who says so.
    const isNamed = token.text === ':' && i === endToken - 2 && doc.tokens[i + 1]?.lower === siteLabel(doc)
    if (!token.spaced && !isNamed) continue
    if (namesOutlet(doc, i + 1, to) || isSection(doc, i + 1, to)) end = i
    else if (to !== endToken || !doc.locale.gazetteer.places(doc.tokens[i + 1]?.text ?? '').length) break
    to = i
  }
  return end
}

/** Whether some tokens are one word for a part of a news page, beside the outlet's own: "World", "Business". */
const isSection = (doc: Document, from: number, to: number): boolean =>
  to - from === 1 && lineWords(doc.locale).pageParts.has(doc.tokens[from]?.lower ?? '')

/** Call signs of American stations, with and without what they send: "KOSL", "KOSL-TV". */
const CALL_SIGN = /^[KW][A-Z]{2,3}-(?:TV|FM|AM|DT)$|^[KW][A-Z]{3}$/

/** The name in the address of the article's site: "herald" of www.herald.example. */
const siteLabel = ({ article }: Document): string =>
  /([^./]+)\.[^./]+(?:\/|$)/.exec((article.site ?? '').toLowerCase().replace(/^\w+:\/\//, ''))?.[1] ?? ''

/** Whether some tokens are the name of an outlet: a known one, the article's site, or one that says so ("Herald", "TV"). */
function namesOutlet(doc: Document, from: number, to: number): boolean {
  const { outlets } = lineWords(doc.locale)
  const tokens = doc.tokens.slice(from, to)
  const name = doc.article.text.slice(tokens[0]?.start, tokens.at(-1)?.end)
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const address = (doc.article.site ?? '').toLowerCase()
  const site = address.replace(/[^\p{L}\p{N}]/gu, '')
  // "oslindigital-herald" on herald.example: the name of the site among other words.
  const label = siteLabel(doc)
  return (
    doc.locale.gazetteer.organization(name)?.outlet === true ||
    CALL_SIGN.test(tokens[0]?.text ?? '') ||
    (to - from === 1 && label.length > 3 && letters.includes(label)) ||
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
  from = behindOutlet(doc, from, sentence.endToken)
  // "The dam is cracked. It may hold": a headline can be two sentences.
  const whole = doc.sentences.findLast(({ block, kind }) => kind === 'headline' && block === sentence.block)
  const last = whole && contentWords(doc, from, whole.endToken) <= MOST_WORDS ? whole : sentence
  let to = beforeTornWord(doc, from, headlineEnd(doc, from, last.endToken))
  if (doc.tokens[to - 1]?.text === '.') to--
  return { start: doc.tokens[from]?.start ?? sentence.start, end: doc.tokens[to - 1]?.end ?? sentence.end }
}

/** What stands behind the name of the site that opens a headline: "Oslin News Agency - Dam cracks" on ona.example. */
function behindOutlet(doc: Document, from: number, to: number): number {
  const labels = siteLabels(doc)
  let initials = ''
  for (let i = from; i < Math.min(to, from + OUTLET_WORDS); i++) {
    const { text = '', lower = '', spaced, shape } = doc.tokens[i] ?? {}
    if (i > from && SITE_SEPARATOR.test(text) && spaced)
      return initials.length > 1 && labels.includes(initials) && to - i > OUTLET_WORDS ? i + 1 : from
    if (shape === 'capital') initials += lower.charAt(0)
  }
  return from
}

/** How well a headline tells by itself what happened: 0 (a teaser or a label) to 1. */
function headlineWorth(doc: Document, sentence: Sentence, span: Span, lede: ReadonlySet<string>): number {
  const { teasers } = lineWords(doc.locale)
  const from = firstTokenAt(doc, sentence, span)
  const to = Math.min(sentence.endToken, firstTokenAfter(doc, sentence, span))
  const words = to - from
  const stems = contentStems(doc, sentence)
  const known = [...stems].filter((stem) => lede.has(stem)).length
  let worth = 0.9
  let verb = false
  // "Ann Lee, 40 - The Harden Register": a name under the title of a series.
  let label = false
  for (let i = from; i < to; i++) {
    const { text = '', spaced } = doc.tokens[i] ?? {}
    verb ||= /^(?:VB|MD|JJ)/.test(doc.parts[i] as string) || text === ':'
    label ||= SITE_SEPARATOR.test(text) && spaced === true && doc.tokens[i + 1]?.spaced === true
  }
  if (!verb) worth -= label ? 0.4 : 0.3
  if (words < 4) worth -= 0.4
  if (/^(?:IN|TO|DT|CC|MD)$/.test(doc.parts[to - 1] as string)) worth -= 0.4
  if (doc.tokens[sentence.endToken - 1]?.text === '?') worth -= 0.5
  // A title that the page has cut off.
  if (/^(?:\.{3}|…)$/.test(doc.tokens[sentence.endToken - 1]?.text ?? '')) worth -= 0.4
  if (teasers.has(doc.tokens[from]?.lower ?? '')) worth -= 0.4
  if (quotedShare(doc, span) > 0.7) worth -= 0.3
  if (lede.size && known === 0) worth -= 0.3
  if (contentWords(doc, from, to) > MOST_WORDS) worth -= 0.3
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

/**
 * What happened: one line first, from headline or lede, then the developments that the line does not tell.
 * @param report whether the article reports an event, so that what sets its scene stands in the background
 * @param spoken where the sentences begin whose words stand among the reactions
 */
export function findWhat(
  doc: Document,
  event: EventSentences,
  context: Context,
  report: boolean,
  spoken: ReadonlySet<number>,
): WhatFact[] {
  const { article, sentences, trace } = doc
  const fact = (sentence: Sentence, span: Span, score: number, rule: string, text = lineText(doc, span)): WhatFact => {
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
  const headline = headlineOf(doc, event)
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
  const isFirst = (sentence: Sentence) => facts.some(({ evidence }) => evidence[0]?.start === sentence.start)
  const developments = findDevelopments(doc, event, context, report, told, isFirst, spoken)
  return [
    ...facts,
    ...developments.map(({ sentence, span, text, worth }) =>
      fact(sentence, span, Math.max(LEAST_DEVELOPMENT, Math.min(0.8, 0.3 + worth / 2)), 'development', text),
    ),
  ]
}
