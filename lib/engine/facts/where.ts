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
  /** Nouns of places and buildings: "city", "station", "stadium". */
  readonly sites: readonly string[]
}

const words = perLocale(({ places }) => ({
  locatives: new Set(places.locatives),
  otherwise: new Set(places.otherwise),
  sites: new Set(places.sites),
}))

const MOST = 3
/** A place of less weight than this is only mentioned. */
const LEAST = 0.03
/** How much a place gains by where it is told: a sum of these, times the weight of its sentence. */
const WEIGHTS = { locative: 1, site: 0.6, chain: 0.3, bare: 0.25, otherwise: 0.05, dateline: 1.1 } as const

/** What a place is worth by its kind: a country tells less than a town, a site without a name is only shown for want of better. */
const SHARPNESS = { area: 0.6, country: 0.55, region: 0.85, city: 1, nameless: 0.4 } as const

/** Places named one inside the other ("Sandilands, Croydon", "Baghdad's Green Zone"), as one stretch of text. */
type Chain = Span & {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly mentions: readonly EntityMention[]
  readonly units: number
}

/**
 * One place as the text names it: a name with its noun phrase ("south London", "Baghdad's Green Zone area"), or a site without a
 * name ("a tunnel", "the stadium") behind a preposition of place.
 */
type Unit = {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly mentions: readonly EntityMention[]
  /** A name that only qualifies another noun: "Croydon" of "the Croydon tram crash". It is joined to nothing. */
  readonly modifier?: boolean
}

function unitsOf(doc: Document): Unit[] {
  const { locatives, sites } = words(doc.locale)
  const names = new Map<number, EntityMention[]>()
  for (const mention of doc.mentions) {
    if (mention.kind !== 'place' || mention.form !== 'name') continue
    names.set(mention.sentence, [...(names.get(mention.sentence) ?? []), mention])
  }
  const units: Unit[] = []
  for (const sentence of doc.sentences) {
    const free = new Set(names.get(sentence.index) ?? [])
    for (const phrase of doc.phrases[sentence.index] ?? []) {
      const inside = [...free].filter((m) => m.firstToken < phrase.endToken && m.endToken > phrase.firstToken)
      const site = sites.has(doc.tokens[phrase.head]?.lower ?? '')
      const named = inside.some((m) => m.firstToken <= phrase.head && m.endToken > phrase.head)
      const placed = phrase.preposition !== undefined && locatives.has(doc.tokens[phrase.preposition]?.lower ?? '')
      if (!(inside.length ? named || site : site && placed)) continue
      let firstToken = phrase.firstToken
      while (firstToken < phrase.endToken - 1 && /^(?:DT|PRP\$)$/.test(doc.parts[firstToken] as string)) firstToken++
      const endToken = Math.max(phrase.endToken, ...inside.map((m) => m.endToken))
      units.push({ firstToken, endToken, sentence: sentence.index, mentions: inside })
      for (const mention of inside) free.delete(mention)
    }
    for (const mention of free)
      units.push({
        modifier:
          doc.parts[mention.endToken] === 'NN' ||
          doc.parts[mention.endToken] === 'NNS' ||
          doc.parts[mention.endToken] === 'NNP',
        firstToken: mention.firstToken,
        endToken: mention.endToken,
        sentence: sentence.index,
        mentions: [mention],
      })
  }
  return units.sort((a, b) => a.firstToken - b.firstToken)
}

/** Joins places that are told one inside the other: "a tunnel near Sandilands station in Croydon", "Baghdad, Iraq". */
function chainsOf(doc: Document): Chain[] {
  const { locatives } = words(doc.locale)
  const units = unitsOf(doc)
  const chains: Chain[] = []
  for (let i = 0; i < units.length; i++) {
    const group = [units[i] as Unit]
    for (let next = units[i + 1]; next && next.sentence === group[0]?.sentence; next = units[i + 1]) {
      const last = group.at(-1) as Unit
      const between = doc.tokens.slice(last.endToken, next.firstToken)
      const joined =
        between.length <= 3 &&
        between.every(
          (t) => t.text === ',' || t.lower === 'of' || t.lower === "'s" || locatives.has(t.lower) || t.lower === 'the',
        )
      if (!joined || next.modifier || last.modifier || group.length > 3) break
      group.push(next)
      i++
    }
    const { firstToken, sentence } = group[0] as Unit
    const { endToken } = group.at(-1) as Unit
    const mentions = group.flatMap((unit) => unit.mentions)
    chains.push({
      start: doc.tokens[firstToken]?.start ?? 0,
      end: doc.tokens[endToken - 1]?.end ?? 0,
      firstToken,
      endToken,
      sentence,
      mentions,
      units: group.length,
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
    const sharpness = place ? SHARPNESS[place.kind] : chain.mentions.length ? 1 : SHARPNESS.nameless
    const score = weight * weight * WEIGHTS[how] * sharpness + (chain.units - 1) * WEIGHTS.chain * weight
    trace({
      stage: 'where',
      rule: how,
      verdict: 'proposed',
      reason: `${score.toFixed(2)}`,
      text: article.text.slice(chain.start, chain.end),
      start: chain.start,
      end: chain.end,
    })
    const key = chain.mentions[0]
      ? `entity ${chain.mentions[0].entity}`
      : article.text.slice(chain.start, chain.end).toLowerCase()
    const known = byPlace.get(key)
    if (!known) byPlace.set(key, { chain, score, evidence: [chain], place })
    else {
      const better = score > known.score && !inDateline
      byPlace.set(key, {
        chain: better || chain.units > known.chain.units ? chain : known.chain,
        score: Math.max(score, known.score) + 0.15 * Math.min(score, known.score),
        evidence: [...known.evidence, chain].slice(0, 3),
        place: (better && place) || known.place,
      })
    }
  }
  const ranked = [...byPlace.values()].filter((c) => c.score > LEAST).sort((a, b) => b.score - a.score)
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
