import type { Document, QuantityMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Attribution, CasualtyFact, DisputedFact, Quantity, Span } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { wordingOf } from '../text/wording.ts'
import { attributionOf } from './attribution.ts'
import { findDisputedTolls, isSetAgainst, isTurnedTo } from './disputed-tolls.ts'
import { contentStems, type EventSentences, stem, weightsOf } from './event.ts'

const MOST = 3
/** Of two counts of one thing the larger is at most so many times the smaller; else it is the whole and the other a part. */
const WIDEST = 5
/** Two sentences about one thing share at least so many stems beside its noun. */
const SHARED = 1

/** Whether two counts can't both be the plain truth: other numbers, even where "at least two" would allow three. */
const differ = (a: Quantity, b: Quantity) => a.min !== b.min || (a.max !== b.max && a.max !== null && b.max !== null)

type Version = { quantity: QuantityMention; attribution: Attribution; noun: string; about: string }

const bare = (source: string) => source.toLowerCase().replace(/^(?:the|a|an) /, '')

/** Whether two sources are the same one under a shorter name. */
function sameSource(a: Attribution, b: Attribution): boolean {
  const [x, y] = [bare(a.source), bare(b.source)]
  return x.includes(y) || y.includes(x)
}

/** Whether two counts are of one thing: near enough in size not to be whole and part, in sentences that share their words. */
function sameThing(doc: Document, a: Version, b: Version): boolean {
  const [less, more] = [a, b].map(({ quantity }) => quantity.count.min).sort((x, y) => x - y) as [number, number]
  if (more > WIDEST * Math.max(1, less)) return false
  const own = contentStems(doc, doc.sentences[a.quantity.sentence] ?? a.quantity)
  const shared = [...contentStems(doc, doc.sentences[b.quantity.sentence] ?? b.quantity)].filter((one) => own.has(one))
  return a.quantity.sentence === b.quantity.sentence || shared.filter((one) => one !== a.noun).length >= SHARED
}

/** Whether a sentence turns from one count to another: "police said 2,000 marched, while the organisers said 9,000". */
const isTurnedFrom = (doc: Document, { quantity: one }: Version, { quantity: other }: Version): boolean =>
  other.sentence - one.sentence <= 1 && isTurnedTo(doc, other.sentence, other.firstToken)

/** Whether two counts are of the things with which one deed was done: "the attack by two drones"; "the attack was carried out with three drones". */
function isOfOneDeed(doc: Document, ...versions: readonly Version[]): boolean {
  const { deed = [] } = doc.locale.classes
  const [one = [], other = []] = versions.map(({ quantity }) => {
    const { firstToken = 0 } = doc.sentences[quantity.sentence] ?? {}
    if (quantity.counted !== 'thing') return []
    return flatMap(doc.tokens.slice(firstToken, quantity.firstToken), ({ lower }) =>
      deed.includes(lower) ? [lower] : [],
    )
  })
  return one.some((word) => other.includes(word))
}

/** Those of some counts of one thing that somebody gives; one alone disputes nothing. */
function attributed(doc: Document, counts: readonly Omit<Version, 'attribution'>[]): readonly Version[] {
  if (counts.length < 2) return []
  return flatMap(counts, (count) => {
    const attribution = attributionOf(doc, count.quantity)
    return attribution ? [{ ...count, attribution }] : []
  })
}

/** Lists of versions by where the first of each stands. */
const inOrder = (lists: readonly (readonly Version[])[]): readonly (readonly Version[])[] =>
  lists.toSorted((a, b) => (a[0]?.quantity.start ?? 0) - (b[0]?.quantity.start ?? 0))

/**
 * Where two sources of the article give different numbers of the same thing, and the text sets one against the other. Nobody picks for the reader.
 * @param casualties victims are counted there, by outcome: a toll of the dead disputes no toll of the injured
 */
export function findDisputed(
  doc: Document,
  event: EventSentences,
  casualties: readonly CasualtyFact[],
): DisputedFact[] {
  const { article, trace } = doc
  const weightOf = weightsOf(event)
  const victims = new Set(flatMap(casualties, ({ evidence }) => evidence.map(({ start }) => start)))
  const counts = new Map<string, Omit<Version, 'attribution'>[]>()
  for (const quantity of doc.quantities) {
    const sentence = doc.sentences[quantity.sentence]
    if (!sentence || quantity.counted === 'unit' || !quantity.who || (weightOf.get(quantity.sentence) ?? 0) < 0.15)
      continue
    if (quantity.counted === 'people' && victims.has(sentence.start)) continue
    // "two of the men": some of those told of before, not another number of them.
    const { of, definite } = doc.locale.casualties
    const [first = '', second = ''] = article.text
      .slice(quantity.who.start, quantity.who.end)
      .toLowerCase()
      .split(/\s+/)
    if (first === of && definite.has(second)) continue
    const last = doc.tokens[quantity.endToken - 1]
    if (!last || doc.parts[quantity.endToken - 1] !== 'NNS') continue
    const noun = stem(doc, last.lower)
    counts.set(noun, [...(counts.get(noun) ?? []), { quantity, noun, about: last.lower }])
  }
  const facts: DisputedFact[] = findDisputedTolls(doc, event, casualties)
  for (const list of inOrder([...counts.values()].map((all) => attributed(doc, all)))) {
    const distinct: Version[] = []
    for (const version of list) {
      const known = distinct.some(
        (d) => sameSource(d.attribution, version.attribution) || !differ(d.quantity.count, version.quantity.count),
      )
      const apart =
        distinct.length > 0 &&
        !distinct.some(
          (d) =>
            sameThing(doc, d, version) &&
            (isSetAgainst(doc, version.quantity.sentence) ||
              isTurnedFrom(doc, d, version) ||
              isOfOneDeed(doc, d, version)),
        )
      if (!known && !apart) distinct.push(version)
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
        text: wordingOf(doc, quantity),
        attribution,
        evidence: [evidenceFor(article, doc.sentences[quantity.sentence] ?? quantity)],
      })),
    })
  }
  return facts.slice(0, MOST)
}
