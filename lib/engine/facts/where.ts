import type { Document, EntityMention } from '../document.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { ResolvedPlace, Span, WhereFact } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { evidenceFor } from '../text/evidence.ts'
import type { EventSentences } from './event.ts'

/** What the locale knows of saying where. */
export type PlaceRules = {
  /** Prepositions that put an event at a place: "in", "at", "near", "outside". */
  readonly locatives: readonly string[]
  /** Prepositions that tell an origin, a goal or a topic rather than the place of an event: "from", "about", "against". */
  readonly otherwise: readonly string[]
  /** Nouns whose "in X" tells where something happened: "attack in", "crash at". Any noun of the event counts as well. */
  readonly sites: readonly string[]
}

const words = perLocale(({ places }) => ({
  locatives: new Set(places.locatives),
  otherwise: new Set(places.otherwise),
  sites: new Set(places.sites),
}))

const MOST = 3
/** How much a place gains by where it is told: a sum of these, times the weight of its sentence. */
const WEIGHTS = { locative: 1, site: 0.6, chain: 0.3, bare: 0.25, otherwise: 0.05, dateline: 1.1 } as const

/** Places named one inside the other ("Sandilands, Croydon", "Baghdad's Green Zone"), as one stretch of text. */
type Chain = Span & {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly mentions: readonly EntityMention[]
  readonly sites: boolean
}

/** Nouns that are places of an event by themselves and reach back from a chain: "a tunnel near Sandilands station". */
function chainsOf(doc: Document): Chain[] {
  const { locatives } = words(doc.locale)
  const places = doc.mentions.filter((m) => m.kind === 'place' && m.form === 'name')
  const chains: Chain[] = []
  for (let i = 0; i < places.length; i++) {
    const group = [places[i] as EntityMention]
    for (let next = places[i + 1]; next && next.sentence === group[0]?.sentence; next = places[i + 1]) {
      const last = group.at(-1) as EntityMention
      const between = doc.tokens.slice(last.endToken, next.firstToken)
      const joined =
        between.every(
          (t) => t.text === ',' || t.lower === 'of' || t.lower === "'s" || locatives.has(t.lower) || t.lower === 'the',
        ) && between.length <= 3
      if (!joined || group.length > 3) break
      group.push(next)
      i++
    }
    const first = group[0] as EntityMention
    const last = group.at(-1) as EntityMention
    chains.push({
      start: first.start,
      end: last.end,
      firstToken: first.firstToken,
      endToken: last.endToken,
      sentence: first.sentence,
      mentions: group,
      sites: false,
    })
  }
  return chains
}

const depth = { area: 0, country: 1, region: 2, city: 3 } as const

/** The most precise resolved place of some mentions. */
function resolve(doc: Document, mentions: readonly EntityMention[]): GazetteerPlace | undefined {
  return mentions
    .map((m) => doc.entities[m.entity]?.place)
    .filter((place) => place !== undefined)
    .sort((a, b) => depth[b.kind] - depth[a.kind])[0]
}

const shown = ({ name, country, countryCode, lat, lon }: GazetteerPlace): ResolvedPlace => ({
  name,
  country,
  countryCode,
  lat,
  lon,
})

/** How a chain is told: which preposition governs it, and what stands before that. */
function manner(doc: Document, chain: Chain): keyof typeof WEIGHTS {
  const { locatives, otherwise, sites } = words(doc.locale)
  let i = chain.firstToken - 1
  // Determiners and modifiers between the preposition and the name: "in the northern city of".
  while (
    i >= 0 &&
    chain.firstToken - i < 7 &&
    /^(?:DT|JJ|NN|PRP\$|POS|NNP|RB)$/.test(doc.parts[i] as string) &&
    doc.sentenceOf[i] === chain.sentence
  )
    i--
  const governor = doc.tokens[i]?.lower ?? ''
  if (doc.sentenceOf[i] !== chain.sentence) return 'bare'
  if (governor === 'of' && i > 0 && sites.has(doc.tokens[i - 1]?.lower ?? '')) return 'locative'
  if (governor === 'of') {
    let k = i - 1
    while (k >= 0 && i - k < 5 && /^(?:DT|JJ|NN|NNS|PRP\$)$/.test(doc.parts[k] as string)) k--
    return locatives.has(doc.tokens[k]?.lower ?? '') ? 'locative' : 'bare'
  }
  if (locatives.has(governor)) return 'locative'
  if (otherwise.has(governor)) return 'otherwise'
  return 'bare'
}

/** Where it happened, most precise first: places of the sentences that tell the event, apart from origins and backgrounds. */
export function findWhere(doc: Document, event: EventSentences): WhereFact[] {
  const { article, trace, dateline } = doc
  const weightOf = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  type Candidate = { chain: Chain; score: number; evidence: Chain[]; place: GazetteerPlace | undefined }
  const byPlace = new Map<string, Candidate>()
  for (const chain of chainsOf(doc)) {
    const inDateline = dateline && chain.start >= dateline.start && chain.start < dateline.end
    const how = inDateline ? 'dateline' : manner(doc, chain)
    const weight = inDateline ? 0.8 : (weightOf.get(chain.sentence) ?? 0)
    const place = resolve(doc, chain.mentions)
    const vague =
      place && (place.kind === 'country' || place.kind === 'area') && place.name !== place.country
        ? 0.6
        : place?.kind === 'country'
          ? 0.55
          : 1
    const score = weight * weight * WEIGHTS[how] * vague + (chain.mentions.length - 1) * WEIGHTS.chain * weight
    trace({
      stage: 'where',
      rule: how,
      verdict: 'proposed',
      reason: `${score.toFixed(2)}`,
      text: article.text.slice(chain.start, chain.end),
      start: chain.start,
      end: chain.end,
    })
    const key = String(doc.mentions.find((m) => m === chain.mentions[0])?.entity)
    const known = byPlace.get(key)
    if (!known) byPlace.set(key, { chain, score, evidence: [chain], place })
    else {
      const better = score > known.score && !inDateline
      byPlace.set(key, {
        chain: better || chain.mentions.length > known.chain.mentions.length ? chain : known.chain,
        score: Math.max(score, known.score) + 0.15 * Math.min(score, known.score),
        evidence: [...known.evidence, chain].slice(0, 3),
        place: (better && place) || known.place,
      })
    }
  }
  const ranked = [...byPlace.values()].filter((c) => c.score > 0.12).sort((a, b) => b.score - a.score)
  const facts: WhereFact[] = []
  const taken = new Set<string>()
  for (const { chain, score, evidence, place } of ranked) {
    if (facts.length >= MOST) break
    const text = article.text.slice(chain.start, chain.end).replace(/\s+/g, ' ')
    const key = text.toLowerCase()
    if (taken.has(key)) continue
    for (const mention of chain.mentions) taken.add(article.text.slice(mention.start, mention.end).toLowerCase())
    taken.add(key)
    const sentence = doc.sentences[chain.sentence]
    facts.push({
      text,
      ...(place ? { place: shown(place) } : {}),
      evidence: (evidence.length ? evidence : [chain])
        .flatMap((c) => doc.sentences[c.sentence] ?? [])
        .filter((s, i, all) => all.indexOf(s) === i)
        .map((s) => evidenceFor(article.text, s)),
      score: Math.min(0.95, (facts.length ? 0.3 : 0.45) + score / 2.2),
    })
    if (sentence)
      trace({
        stage: 'where',
        rule: 'rank',
        verdict: 'kept',
        reason: score.toFixed(2),
        text,
        start: chain.start,
        end: chain.end,
      })
  }
  return facts
}
