import type { Document } from '../document.ts'
import type { Rule } from '../locale.ts'
import type { BackgroundFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { evidenceFor } from '../text/evidence.ts'
import { compileRules } from '../text/pattern.ts'
import { contentStems, type EventSentences } from './event.ts'
import { lineOf, lineText, quotedShare } from './lines.ts'

/** A rule that finds a sentence of context, by words that look back or set the scene. */
export type BackgroundRule = Rule & { readonly weight: number }

const compiled = perLocale((locale) => compileRules(locale.background, locale.classes))
const MOST = 3
const MOST_WORDS = 32
/** A sentence that is quoted by more than this share is somebody's reaction. */
const MOST_QUOTED = 0.3
/** A time this long before publication makes a sentence background, in days. */
const LONG_AGO = 21
/** How likely a sentence is background by its date alone. */
const DATED = 0.6
const DAY = 86_400_000

/** Days from a time to the publication; undefined when either is not known. */
function age(doc: Document, start: string): number | undefined {
  const published = Date.parse(doc.article.published ?? '')
  const then = Date.parse(
    start.length === 4 ? `${start}-12-31` : start.length === 7 ? `${start}-28` : start.slice(0, 10),
  )
  return Number.isNaN(published) || Number.isNaN(then) ? undefined : (published - then) / DAY
}

/** The earlier events and circumstances that the text itself gives as context, in reading order. */
export function findBackground(doc: Document, event: EventSentences): BackgroundFact[] {
  const { article, trace } = doc
  const found: (BackgroundFact & { at: number })[] = []
  const old = new Map<number, number>()
  for (const time of doc.times) {
    const days = age(doc, time.value.start)
    if (days !== undefined && days > LONG_AGO) old.set(time.sentence, days)
  }
  for (const sentence of doc.sentences) {
    if (
      sentence.index <= event.lede ||
      sentence.kind === 'headline' ||
      sentence.kind === 'heading' ||
      sentence.kind === 'caption'
    )
      continue
    if (quotedShare(doc, sentence) > MOST_QUOTED) continue
    const hits = compiled(doc.locale).match(doc.pattern, sentence.firstToken, sentence.endToken)
    const best = hits.reduce((weight, { rule }) => Math.max(weight, rule.weight), 0)
    const dated = old.has(sentence.index) ? DATED : 0
    const strength = best && dated ? Math.min(0.9, best + 0.1) : Math.max(best, dated)
    if (!strength) continue
    let overlap = 0
    for (const stem of contentStems(doc, sentence)) if (event.terms.has(stem)) overlap++
    const score = Math.min(0.9, strength * (0.8 + 0.1 * Math.min(2, overlap)))
    const line = lineOf(doc, sentence, MOST_WORDS)
    const rule = hits[0]?.rule.id ?? 'long-ago'
    const span = line ?? { start: sentence.start, end: sentence.end }
    const text = lineText(doc, span)
    trace({
      stage: 'background',
      rule,
      verdict: line && score >= 0.4 ? 'kept' : 'dropped',
      reason: score.toFixed(2),
      text,
      ...span,
    })
    if (line && score >= 0.4)
      found.push({ text, evidence: [evidenceFor(article.text, sentence)], score, at: sentence.index })
  }
  const chosen = found.sort((a, b) => b.score - a.score).slice(0, MOST)
  return chosen.sort((a, b) => a.at - b.at).map(({ at: _, ...fact }) => fact)
}
