import type { Document, EntityMention } from '../document.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { ResolvedPlace, WhereFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { type EventSentences, stem } from './event.ts'
import { type Chain, chainsOf, placeWords } from './place-chains.ts'

const MOST = 3
/** A stem of this weight stands in the headline or the lede. */
const EVENT_TERM = 0.7
/** A site without a name, or a name that is only an aside, scores less than this. */
const VAGUE = 0.38
/** A place of less weight than this is only mentioned. */
const LEAST = 0.03
/** How much a place gains by where it is told: a sum of these, times the weight of its sentence. */
const WEIGHTS = { locative: 1, site: 0.6, chain: 0.3, bare: 0.25, event: 0.8, otherwise: 0.05, dateline: 1.1 } as const

/** The ways in which a place is told. */
type Manner = keyof typeof WEIGHTS

/** A place by all the chains that name it. */
type Candidate = {
  readonly chain: Chain
  readonly score: number
  readonly evidence: readonly Chain[]
  readonly place: GazetteerPlace | undefined
  readonly manners: ReadonlySet<Manner>
}

/** A place of this weight is told of the event, not only mentioned. */
const TOLD = 0.45

/** What a place is worth by its kind: a country tells less than a town, a site without a name is only shown for want of better. */
const SHARPNESS = { area: 0.6, country: 0.55, region: 0.85, city: 1, venue: 0.8, nameless: 0.25 } as const

const depth = { area: 0, country: 1, region: 2, city: 3 } as const

/**
 * The most precise resolved place of some mentions that are told one inside the other. The most populous one settles the
 * country: "Camden town hall, north London" is not in New Jersey.
 */
function resolve(doc: Document, mentions: readonly EntityMention[]): GazetteerPlace | undefined {
  const places = mentions.map((m) => doc.entities[m.entity]?.place).filter((place) => place !== undefined)
  const largest = places.toSorted((a, b) => b.population - a.population)[0]
  return places
    .filter(({ countryCode }) => countryCode === largest?.countryCode)
    .sort((a, b) => depth[b.kind] - depth[a.kind])[0]
}

const shown = ({ name, country, countryCode, lat, lon }: GazetteerPlace): ResolvedPlace => ({
  name,
  country,
  countryCode,
  lat,
  lon,
})

/** The score that a place begins with: a site without any name, or a name that only qualifies a noun of the body, is not shown by itself. */
function base(chain: Chain, place: GazetteerPlace | undefined, position: number, isAside: boolean): number {
  if (isAside) return 0.2
  if (!chain.mentions.length && !chain.venue && !chain.capital) return 0.2
  return position === 0 ? 0.45 : place ? 0.42 : 0.3
}

/** Whether a chain names more places than another, or as many and more sites: "Baghdad's Green Zone" tells more than "Baghdad". */
function tellsMore(a: Chain, b: Chain): boolean {
  return a.mentions.length > b.mentions.length || (a.mentions.length === b.mentions.length && a.units > b.units)
}

/** Whether a place qualifies the word for the event itself: "the Croydon tram crash". */
function qualifiesEvent(doc: Document, chain: Chain, event: EventSentences): boolean {
  const phrase = doc.phrases[chain.sentence]?.find(
    (p) => p.firstToken <= chain.firstToken && p.endToken > chain.endToken,
  )
  const head = phrase && doc.tokens[phrase.head]
  return head !== undefined && (event.terms.get(stem(doc, head.lower)) ?? 0) >= EVENT_TERM
}

/** Whether a chain names nothing smaller than a region. */
function isWide(doc: Document, { mentions }: Chain): boolean {
  return mentions.every(({ entity }) => {
    const kind = doc.entities[entity]?.place?.kind
    return kind !== undefined && kind !== 'city'
  })
}

/** The mention that begins at a token. Mentions are in order: found by halving. */
function mentionAt({ mentions }: Document, token: number): EntityMention | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as EntityMention).firstToken < token) low = middle + 1
    else high = middle
  }
  return mentions[low]?.firstToken === token ? mentions[low] : undefined
}

/**
 * Whether the town of a dateline is only where the report was written: a place of the event is named that is no part of the
 * town's country, or another town.
 */
function isOnlyOfDateline(town: GazetteerPlace | undefined, told: readonly (GazetteerPlace | undefined)[]): boolean {
  return told.some(
    (place) =>
      place !== undefined &&
      town !== undefined &&
      (place.countryCode !== town.countryCode || (place.kind === 'city' && place.name !== town.name)),
  )
}

/**
 * The place that holds one that the gazetteer does not know: of a chain that names it too ("Mumbai's Malvani" for "the Malvani area"),
 * else the country or region in which the event is told to be.
 */
function holderOf({ chain }: Candidate, told: readonly Candidate[]): GazetteerPlace | undefined {
  if (!chain.mentions.length && !chain.capital) return undefined
  const names = new Set(chain.mentions.map(({ entity }) => entity))
  const naming = told.find((other) => other.place && other.chain.mentions.some(({ entity }) => names.has(entity)))
  return (naming ?? told.find(({ place }) => place?.kind === 'region' || place?.kind === 'country'))?.place
}

/** How a chain is told: which preposition governs it, and what stands before that. */
function manner(doc: Document, chain: Chain, event: EventSentences): Manner {
  const { locatives, otherwise, sites, residing, superlatives } = placeWords(doc.locale)
  if (chain.modifier && qualifiesEvent(doc, chain, event)) return 'event'
  // "Sweden's Marcus Ericsson": where somebody comes from.
  if (doc.parts[chain.endToken] === 'POS') {
    const owned = mentionAt(doc, chain.endToken + 1)
    if (owned?.kind === 'person' && owned.form === 'name') return 'otherwise'
  }
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
  if (locatives.has(governor) && isWide(doc, chain)) {
    // "the largest in Africa": the scope of a comparison.
    for (let k = i - 1; k >= 0 && i - k <= 4 && doc.sentenceOf[k] === chain.sentence; k--)
      if (superlatives.has(doc.tokens[k]?.lower ?? '')) return 'otherwise'
  }
  if (locatives.has(governor)) return residing.has(doc.tokens[i - 1]?.lower ?? '') ? 'otherwise' : 'locative'
  if (otherwise.has(governor)) return 'otherwise'
  return 'bare'
}

/** Where it happened, most precise first: places of the sentences that tell the event, apart from origins and backgrounds. */
export function findWhere(doc: Document, event: EventSentences): WhereFact[] {
  const { article, trace, dateline } = doc
  const weightOf = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  const byPlace = new Map<string, Candidate>()
  for (const chain of chainsOf(doc)) {
    const inDateline = dateline && chain.start >= dateline.start && chain.start < dateline.end
    const how: Manner = inDateline ? 'dateline' : manner(doc, chain, event)
    const weight = inDateline ? 0.8 : (weightOf.get(chain.sentence) ?? 0)
    const place = resolve(doc, chain.mentions)
    const sharpness = place
      ? SHARPNESS[place.kind]
      : chain.mentions.length
        ? 1
        : chain.venue
          ? SHARPNESS.venue
          : SHARPNESS.nameless
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
      ? `${chain.site ?? ''} entity ${chain.mentions[0].entity}`
      : article.text.slice(chain.start, chain.end).toLowerCase()
    const known = byPlace.get(key)
    if (!known) byPlace.set(key, { chain, score, evidence: [chain], place, manners: new Set([how]) })
    else {
      const better = score > known.score && !inDateline
      byPlace.set(key, {
        chain: tellsMore(chain, known.chain) || (better && !tellsMore(known.chain, chain)) ? chain : known.chain,
        score: Math.max(score, known.score) + 0.15 * Math.min(score, known.score),
        evidence: [...known.evidence, chain].slice(0, 3),
        place: (better && place) || known.place,
        manners: new Set([...known.manners, how]),
      })
    }
  }
  const told = [...byPlace.values()]
    .filter(({ score, manners }) => score >= TOLD && !manners.has('dateline'))
    .sort((a, b) => b.score - a.score)
  const ranked = [...byPlace.values()]
    .filter(({ score }) => score > LEAST)
    .filter(
      ({ place, manners }) =>
        !(
          manners.size === 1 &&
          manners.has('dateline') &&
          isOnlyOfDateline(
            place,
            told.map((one) => one.place),
          )
        ),
    )
    .sort((a, b) => b.score - a.score)
  const facts: WhereFact[] = []
  const taken = new Set<string>()
  for (const candidate of ranked) {
    if (facts.length >= MOST) break
    const { chain, score, evidence } = candidate
    const place = candidate.place ?? holderOf(candidate, told)
    const text = article.text.slice(chain.start, chain.end).replace(/\s+/g, ' ')
    const key = text.toLowerCase()
    // "Albany, N.Y." says no more than "a club in Albany, N.Y." that is there already.
    if (taken.has(key) || facts.some((fact) => ` ${fact.text.toLowerCase()} `.includes(` ${key} `))) continue
    for (const mention of chain.mentions) taken.add(article.text.slice(mention.start, mention.end).toLowerCase())
    taken.add(key)
    const sentence = doc.sentences[chain.sentence]
    const isAside = chain.modifier && sentence?.kind !== 'headline' && manner(doc, chain, event) === 'bare'
    facts.push({
      text,
      ...(place ? { place: shown(place) } : {}),
      evidence: (evidence.length ? evidence : [chain])
        .flatMap((c) => doc.sentences[c.sentence] ?? [])
        .filter((s, i, all) => all.indexOf(s) === i)
        .map((s) => evidenceFor(article.text, s)),
      score: Math.min(0.95, base(chain, place, facts.length, isAside) + score / 2.2),
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
  // What is too vague to be shown stands behind what is not.
  return facts.sort((a, b) => Number(b.score >= VAGUE) - Number(a.score >= VAGUE))
}
