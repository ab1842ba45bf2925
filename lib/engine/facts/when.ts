import type { Document, TimeMention } from '../document.ts'
import { readIsoDay } from '../mentions/calendar.ts'
import { timeDirection } from '../mentions/times-direction.ts'
import type { TimePrecision, WhenFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { evidenceFor } from '../text/evidence.ts'
import type { EventSentences } from './event.ts'

/** At most so many times; the first is the event's. */
const MOST = 3
/** A further time is shown when its score reaches this share of the first one's. */
const FURTHER = 0.6
/** Below this no time is shown. */
const LEAST = 0.12

/** How well a time of this precision answers when something happened. */
const PRECISION: Readonly<Record<TimePrecision, number>> = {
  minute: 1,
  hour: 1,
  'part-of-day': 1,
  day: 1,
  week: 0.45,
  month: 0.4,
  year: 0.15,
}
const FINE: ReadonlySet<TimePrecision> = new Set(['minute', 'hour', 'part-of-day'])

/** What a time loses for what it is attached to. */
const WEIGHTS = { statement: 0.35, future: 0.4, quoted: 0.5, fromContext: 0.5 }

/** News is fresh: how likely a day so many days before the publication is the event's. */
function freshness(daysAgo: number): number {
  if (daysAgo < -1) return 0.5
  if (daysAgo <= 4) return 1
  if (daysAgo <= 10) return 0.8
  return daysAgo <= 45 ? 0.5 : 0.25
}

type Candidate = {
  readonly mention: TimeMention
  readonly day: string
  readonly score: number
  readonly weight: number
}

const words = perLocale(({ times }) => ({ statements: new Set(times.statements), hedges: new Set(times.hedges) }))

/** Whether a time says when something was said: the nearest verb before it in its sentence is one of saying. */
function isOfStatement(doc: Document, { firstToken, endToken, sentence }: TimeMention): boolean {
  const { statements } = words(doc.locale)
  const borders = doc.sentences[sentence]
  if (!borders) return false
  for (let i = firstToken - 1; i >= borders.firstToken; i--) {
    if (statements.has(doc.tokens[i]?.lower as string)) return true
    if (/^(?:VB|VBD|VBN|VBZ|VBG|MD)$/.test(doc.parts[i] as string)) return false
  }
  for (let i = endToken; i < borders.endToken; i++) {
    if (/^(?:VB|VBD|VBN|VBZ|VBG|MD)$/.test(doc.parts[i] as string))
      return statements.has(doc.tokens[i]?.lower as string)
  }
  return false
}

function judge(doc: Document, mention: TimeMention, weight: number, anchor: number | undefined): Candidate {
  const day = mention.value.start.slice(0, 10)
  const number = readIsoDay(day)
  const quoted = doc.quotations.some((q) => q.start < mention.start && mention.end < q.end)
  const future = timeDirection(doc, mention.firstToken, mention.endToken) > 0
  const score =
    weight *
    PRECISION[mention.precision] *
    (anchor === undefined || number === undefined ? 1 : freshness(anchor - number)) *
    (isOfStatement(doc, mention) ? WEIGHTS.statement : 1) *
    (future ? WEIGHTS.future : 1) *
    (quoted ? WEIGHTS.quoted : 1) *
    (mention.fromContext ? WEIGHTS.fromContext : 1)
  return { mention, day, score, weight }
}

/** The words of a time with those of doubt before it: "around 6 a.m.". */
function wording(doc: Document, { firstToken, end }: TimeMention): string {
  const { hedges } = words(doc.locale)
  let from = firstToken
  while (from > 0 && hedges.has(doc.tokens[from - 1]?.lower as string)) from--
  return doc.article.text.slice(doc.tokens[from]?.start, end).replace(/\s+/g, ' ')
}

/** The fact of one day: its best words, and beside them a clock time or part of the day that stands in another sentence. */
function makeFact(doc: Document, candidates: readonly Candidate[], score: number): WhenFact {
  const naming = candidates.filter(({ mention }) => !mention.fromContext)
  const [best] = naming.length ? naming : candidates
  const top = best as Candidate
  const fine = candidates.filter(({ mention, score }) => FINE.has(mention.precision) && score >= top.score * 0.3)
  const finer = FINE.has(top.mention.precision) ? top : (fine.find(({ mention }) => !mention.fromContext) ?? top)
  const clock =
    finer.mention.precision === 'part-of-day' || !FINE.has(finer.mention.precision)
      ? fine.find(({ mention }) => mention !== finer.mention && mention.precision !== 'part-of-day')
      : undefined
  const last = clock ?? finer
  const used = clock ? [finer, clock] : [finer]
  const sentences = [...new Set([...used, top].map(({ mention }) => mention.sentence))]
  const text = used.map(({ mention }) => wording(doc, mention)).join(', ')
  const { start, end } = last.mention.value
  return {
    text,
    start,
    ...(end === undefined ? {} : { end }),
    precision: last.mention.precision,
    evidence: sentences.flatMap((index) => {
      const sentence = doc.sentences[index]
      return sentence ? [evidenceFor(doc.article.text, sentence)] : []
    }),
    score,
  }
}

/**
 * When the event happened, told apart from when somebody spoke of it, from background and from plans: the times of the
 * sentences that tell the event, summed by day. The first fact is the event's time; nothing is given that the text does not say.
 */
export function findWhen(doc: Document, event: EventSentences): WhenFact[] {
  const weights = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  const anchor = readIsoDay(doc.article.published)
  const byDay = new Map<string, Candidate[]>()
  for (const mention of doc.times) {
    const candidate = judge(doc, mention, weights.get(mention.sentence) ?? 0.3, anchor)
    const same = byDay.get(candidate.day)
    if (same) same.push(candidate)
    else byDay.set(candidate.day, [candidate])
  }
  const days = [...byDay.values()].map((candidates) => {
    candidates.sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)
    return { candidates, score: 1 - candidates.reduce((rest, { score }) => rest * (1 - score), 1) }
  })
  days.sort((a, b) => b.score - a.score)
  const first = days[0]?.score ?? 0
  const facts: WhenFact[] = []
  for (const { candidates, score } of days) {
    const kept = score >= LEAST && score >= first * FURTHER && facts.length < MOST
    const { start, end } = (candidates[0] as Candidate).mention
    const text = doc.article.text.slice(start, end)
    doc.trace({
      stage: 'when',
      rule: 'day',
      verdict: kept ? 'kept' : 'dropped',
      reason: score.toFixed(2),
      text,
      start,
      end,
    })
    if (kept) facts.push(makeFact(doc, candidates, score))
  }
  return facts
}
