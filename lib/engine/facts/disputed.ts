import type { Document, QuantityMention } from '../document.ts'
import type { Attribution, DisputedFact, Quantity, Span } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { attributionOf } from './attribution.ts'
import { type EventSentences, stem } from './event.ts'

const MOST = 3

/** Whether two counts can't both be the plain truth: other numbers, even where "at least two" would allow three. */
const differ = (a: Quantity, b: Quantity) => a.min !== b.min || (a.max !== b.max && a.max !== null && b.max !== null)

type Version = { quantity: QuantityMention; attribution: Attribution; noun: string; about: string }

/** Where two sources of the article give different numbers of the same thing. Nobody picks for the reader. */
export function findDisputed(doc: Document, event: EventSentences): DisputedFact[] {
  const { article, trace } = doc
  const weightOf = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  const versions = new Map<string, Version[]>()
  for (const quantity of doc.quantities) {
    if (quantity.counted === 'unit' || !quantity.who || (weightOf.get(quantity.sentence) ?? 0) < 0.15) continue
    const attribution = attributionOf(doc, quantity)
    if (!attribution) continue
    const last = doc.tokens[quantity.endToken - 1]
    if (!last || doc.parts[quantity.endToken - 1] !== 'NNS') continue
    const noun = stem(doc, last.lower)
    const list = versions.get(noun) ?? []
    list.push({ quantity, attribution, noun, about: last.lower })
    versions.set(noun, list)
  }
  const facts: DisputedFact[] = []
  for (const list of versions.values()) {
    const distinct: Version[] = []
    for (const version of list) {
      const bySame = distinct.some(
        (d) => d.attribution.source.toLowerCase() === version.attribution.source.toLowerCase(),
      )
      const sameNumber = distinct.some((d) => !differ(d.quantity.count, version.quantity.count))
      if (!bySame && !sameNumber) distinct.push(version)
    }
    const first = distinct[0]
    if (distinct.length < 2 || !first) continue
    const span: Span = { start: first.quantity.start, end: first.quantity.end }
    trace({
      stage: 'disputed',
      rule: 'count',
      verdict: 'kept',
      reason: `${distinct.length} versions`,
      text: first.about,
      ...span,
    })
    facts.push({
      about: first.about,
      versions: distinct.map(({ quantity, attribution }) => ({
        text: article.text.slice(quantity.start, quantity.end).replace(/\s+/g, ' '),
        attribution,
        evidence: [evidenceFor(article.text, doc.sentences[quantity.sentence] ?? quantity)],
      })),
    })
  }
  return facts.slice(0, MOST)
}
