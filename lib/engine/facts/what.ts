import type { Document } from '../document.ts'
import type { Span, WhatFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import type { Sentence } from '../text/sentences.ts'
import { contentStems, type EventSentences } from './event.ts'
import { contentWords, lineOf, lineWords } from './lines.ts'

/** A line has at most this many content words; the first one a few less is enough for. */
const MOST_WORDS = 20
const DEVELOPMENTS = 2
/** A development stands among the first sentences of the body, and mostly says what the line before does not. */
const REACH = 8
const NOVELTY = 0.5

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

/** The share of a span that stands in quotation marks. */
function quotedShare(doc: Document, { start, end }: Span): number {
  let quoted = 0
  for (const q of doc.quotations) quoted += Math.max(0, Math.min(end, q.end) - Math.max(start, q.start))
  return quoted / Math.max(1, end - start)
}

/** The headline without a kicker ("BREAKING:", "Watch:"), as a line. */
function headlineSpan(doc: Document, sentence: Sentence): Span {
  const { kickers } = lineWords(doc.locale)
  let from = sentence.firstToken
  for (let i = from; i < Math.min(from + 3, sentence.endToken); i++) {
    const next = doc.tokens[i + 1]
    if (next && /^[:|]$/.test(next.text) && kickers.has(doc.tokens[i]?.lower ?? '')) from = i + 2
  }
  let to = sentence.endToken
  if (doc.tokens[to - 1]?.text === '.') to--
  return { start: doc.tokens[from]?.start ?? sentence.start, end: doc.tokens[to - 1]?.end ?? sentence.end }
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
  if (doc.tokens[sentence.endToken - 1]?.text === '?') worth -= 0.5
  if (teasers.has(doc.tokens[from]?.lower ?? '')) worth -= 0.4
  if (quotedShare(doc, span) > 0.7) worth -= 0.3
  if (lede.size && known === 0) worth -= 0.3
  if (contentWords(doc, from, sentence.endToken) > MOST_WORDS) worth -= 0.3
  return Math.max(0, worth)
}

/** What happened: one line first, from headline or lede, then at most two developments that the line does not tell. */
export function findWhat(doc: Document, event: EventSentences): WhatFact[] {
  const { article, sentences, trace } = doc
  const fact = (sentence: Sentence, span: Span, score: number, rule: string): WhatFact => {
    const text = article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
    trace({ stage: 'what', rule, verdict: 'kept', reason: `score ${score.toFixed(2)}`, text, ...span })
    return { text, evidence: [evidenceFor(article.text, sentence)], score }
  }
  const facts: WhatFact[] = []
  const told = new Set<string>()
  const tell = (sentence: Sentence) => {
    for (const stem of contentStems(doc, sentence)) told.add(stem)
  }
  const lede = sentences[event.lede]
  const ledeSpan = lede && lineOf(doc, lede, MOST_WORDS)
  const ledeStems = new Set<string>()
  for (const { index } of event.sentences.filter((s) => s.index !== event.headline).slice(0, 12)) {
    const sentence = sentences[index]
    if (sentence) for (const stem of contentStems(doc, sentence)) ledeStems.add(stem)
  }
  const headline = event.headline === undefined ? undefined : sentences[event.headline]
  if (headline) {
    const span = headlineSpan(doc, headline)
    const worth = headlineWorth(doc, headline, span, ledeStems)
    const ledeWorth = ledeSpan && lede && !pointsElsewhere(doc, firstTokenAt(doc, lede, ledeSpan)) ? 0.55 : 0.2
    if (worth >= ledeWorth || !ledeSpan) {
      facts.push(fact(headline, span, worth, 'headline'))
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
  for (const { index, weight } of event.sentences
    .filter((s) => s.index !== event.headline && s.index >= event.lede)
    .slice(0, REACH)) {
    if (facts.length > DEVELOPMENTS) break
    const sentence = sentences[index]
    const span = sentence && lineOf(doc, sentence, MOST_WORDS)
    if (!sentence || !span || weight < 0.45) continue
    const from = firstTokenAt(doc, sentence, span)
    const stems = contentStems(doc, sentence)
    const fresh = [...stems].filter((stem) => !told.has(stem)).length / Math.max(1, stems.size)
    const why = pointsElsewhere(doc, from)
      ? 'points to another sentence'
      : quotedShare(doc, span) > 0.4
        ? 'a quotation'
        : fresh < NOVELTY
          ? 'says nothing new'
          : !doc.clauses[index]?.some((clause) => clause.subject)
            ? 'no clause of its own'
            : undefined
    if (why) {
      trace({
        stage: 'what',
        rule: 'development',
        verdict: 'dropped',
        reason: why,
        text: article.text.slice(span.start, span.end),
        ...span,
      })
      continue
    }
    facts.push(fact(sentence, span, Math.min(0.8, 0.35 + weight / 2), 'development'))
    tell(sentence)
  }
  return facts
}
