import type { TextLayer } from '../document.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { Token } from '../text/tokens.ts'
import type { NameCluster } from './link.ts'
import type { NameLanguage } from './name-index.ts'
import type { NamedMention } from './named.ts'
import { regionKey, regionsOfOrigin, signsOfCountries } from './region-votes.ts'

/** A place right behind, as in "Wilmington, Delaware", outweighs everything else. */
const CONTAINED = 8
/** The country, or the region, is spoken of elsewhere in the text, once or often: worth up to a factor of 40, or 1,600, in inhabitants. */
const COUNTRY_NAMED = 0.4
const MOST_COUNTRY = 4
const REGION_NAMED = 0.8
const MOST_REGION = 4
const KIND: Readonly<Record<GazetteerPlace['kind'], number>> = { country: 5, region: 0, city: 1.1, area: -0.5 }
/** A text is of one region when this many votes are for it, and this many times those for the next. */
const HOME = 1.5
const HOME_LEAD = 2
/** A place that lies elsewhere and is not said to must have as many inhabitants; more when others have its name. */
const KNOWN_AFAR = 200_000
const KNOWN_AMONG_NAMESAKES = 200_000
/** A town without inhabitants enough to be meant by its name alone, where others of its country have that name, or where its words are common ones. */
const OBSCURE = 50_000
/** A country that the text names, against one that it does not: a factor of 2.5 in inhabitants. */
const COUNTRY_PRESENT = 0.4
/** A sign of a country that the text need not name, in votes. */
const COUNTRY_SIGN = 1.25
/** A town of so many inhabitants is meant where only such signs tell its country and no other town has its name. */
const SIGNED = 20_000
/** In degrees of latitude, about 550 km. */
const AFAR = 5
/** How far before a place the nationality of its country may stand, in tokens: "the northern Iraqi city of". */
const NATION_REACH = 4

/** The gazetteer's places that a name can mean: by the whole name, else without the word for its kind ("Idlib province"). */
export function placeCandidates(
  text: TextLayer,
  { name, from }: Pick<NamedMention, 'name' | 'from'>,
  language: NameLanguage,
): readonly GazetteerPlace[] {
  const { gazetteer } = text.locale
  const postal = text.tokens[from - 1]?.text === ',' ? gazetteer.places(`, ${name}`) : []
  if (postal.length) return postal
  const whole = gazetteer.places(name)
  if (whole.length) return whole
  const words = name.split(' ')
  const last = words.at(-1)?.toLowerCase() ?? ''
  if (words.length > 1 && language.rules.administrativeNouns.has(last)) {
    const bare = gazetteer.places(words.slice(0, -1).join(' '))
    if (bare.length) return bare
  }
  if (words.length > 1 && language.rules.directions.has((words[0] as string).toLowerCase()))
    return gazetteer.places(words.slice(1).join(' '))
  return []
}

/**
 * Settles which place of the world each name means: by what contains it in the text, by the countries and regions that the text
 * names and is from, by kind and by the number of inhabitants. Two rounds: what is sure in the first helps the rest in the
 * second. A small place that lies where nothing else of the text does is left open: it is as likely a namesake.
 */
export function resolvePlaces(
  text: TextLayer,
  named: readonly NamedMention[],
  clusters: readonly NameCluster[],
  language: NameLanguage,
): Map<NameCluster, GazetteerPlace> {
  const places = clusters.filter((cluster) => cluster.kind === 'place')
  const options = places.map((cluster) =>
    placeCandidates(text, named[cluster.members[0] as number] as NamedMention, language),
  )
  const votes = new Map<string, number>()
  const vote = (code: string, weight: number) =>
    votes.set(code, Math.min(MOST_COUNTRY, (votes.get(code) ?? 0) + weight))
  options.forEach((list, k) => {
    if (list[0]?.kind === 'country' && !list.some((place) => place.kind !== 'country' && place.population > 1e6))
      vote(list[0].countryCode, 1 + (places[k] as NameCluster).members.length / 4)
  })
  for (const token of text.tokens) {
    if (token.shape === 'lower' || token.kind !== 'word') continue
    const nation = text.locale.gazetteer.nationality(token.text)
    if (nation) vote(nation.countryCode, 0.5)
  }
  const countriesNamed = new Set(votes.keys())
  const signs = signsOfCountries(text, language)
  for (const [code, count] of signs) vote(code, count * COUNTRY_SIGN)
  const regions = regionsOfOrigin(text, named, language)
  const withArticle = places.map((cluster) => {
    // "a Leeds nightclub", "the Leeds police": the article is that of the noun behind.
    const articles = cluster.members.filter((k) => {
      const { from, to } = named[k] as NamedMention
      const isOfNoun = text.parts[to]?.startsWith('NN') && !language.rules.placeNouns.has(text.tokens[to]?.lower ?? '')
      return language.rules.linkThe.has(text.tokens[from - 1]?.lower ?? '') && !isOfNoun
    }).length
    return articles * 2 > cluster.members.length
  })
  const containers = places.map((cluster) => containersOf(text, cluster, named, language))
  const isContained = (place: GazetteerPlace, k: number): boolean =>
    containers[k]?.some((container) => contains(container, place)) ?? false
  /** What each place itself added to the votes: it does not speak for itself. */
  const own: ({ readonly key: string; readonly weight: number } | undefined)[] = []
  const settle = (): (GazetteerPlace | undefined)[] =>
    options.map((list, k) => {
      let best: GazetteerPlace | undefined
      let bestScore = Number.NEGATIVE_INFINITY
      let townScore = Number.NEGATIVE_INFINITY
      let townCountry: string | undefined
      for (const place of list.slice(0, 12)) {
        // "the White House" is no town of that name.
        const isNoTown =
          withArticle[k] &&
          place.kind === 'city' &&
          !language.rules.linkThe.has(place.name.split(' ')[0]?.toLowerCase() ?? '')
        let score = Math.log10(place.population + 10) + KIND[place.kind]
        const country = votes.get(place.countryCode) ?? 0
        if (place.kind !== 'country')
          score += country * COUNTRY_NAMED + (countriesNamed.has(place.countryCode) ? COUNTRY_PRESENT : 0)
        const key = regionKey(place)
        const others = (regions.get(key) ?? 0) - (own[k]?.key === key ? own[k].weight : 0)
        score += Math.min(MOST_REGION, others) * REGION_NAMED
        if (isContained(place, k)) score += CONTAINED
        if (isNoTown && score > townScore) {
          townScore = score
          townCountry = place.countryCode
        } else if (!isNoTown && score > bestScore) {
          bestScore = score
          best = place
        }
      }
      // "the Santa Barbara County jail" is in no Santa Barbara of another country.
      return townScore > bestScore && best?.countryCode !== townCountry ? undefined : best
    })
  settle().forEach((place, k) => {
    if (!place || place.kind === 'country') return
    const list = options[k] as readonly GazetteerPlace[]
    const contained = isContained(place, k)
    if ((list.length === 1 && place.population >= OBSCURE) || contained) vote(place.countryCode, 1)
    // A name that several places have says less of the region.
    const weight = contained || place.kind === 'region' ? 1 : list.length === 1 ? 0.8 : 0.4
    const key = regionKey(place)
    own[k] = { key, weight }
    if (key) regions.set(key, (regions.get(key) ?? 0) + weight)
  })
  const isAfar = farFrom(regions, votes)
  /** How often the rest of the text speaks for the region of a place. */
  const votesOfOthers = (place: GazetteerPlace, k: number): number => {
    const region = regionKey(place)
    return (regions.get(region) ?? 0) - (own[k]?.key === region ? own[k].weight : 0)
  }
  /** "West End" is no town of that name, and "Albion" may be any of twenty: unless something in the text tells. */
  const isObscure = (place: GazetteerPlace, k: number): boolean => {
    if (place.kind === 'country' || place.kind === 'area' || place.population >= OBSCURE) return false
    if (isContained(place, k)) return false
    const { key } = named[(places[k] as NameCluster).members[0] as number] as NamedMention
    if (key.split(' ').every((word) => language.isCommon(word))) return true
    const same = (options[k] as readonly GazetteerPlace[]).filter((other) => other.countryCode === place.countryCode)
    return same.length > 1 && votesOfOthers(place, k) <= 0
  }
  const resolved = new Map<NameCluster, GazetteerPlace>()
  settle().forEach((place, k) => {
    if (!place) return
    const cluster = places[k] as NameCluster
    const namesakes = (options[k]?.length ?? 0) > 1
    const isSure =
      place.kind === 'country' ||
      isContained(place, k) ||
      (!namesakes &&
        (countriesNamed.has(place.countryCode) || (place.population >= SIGNED && signs.has(place.countryCode))))
    const isSmall =
      place.population < (namesakes ? KNOWN_AMONG_NAMESAKES : KNOWN_AFAR) &&
      (place.kind === 'city' || place.region !== undefined)
    const isQuarter =
      place.kind === 'city' &&
      cluster.members.some((i) => {
        const { from, to } = named[i] as NamedMention
        // "an Aleppo neighborhood" is one of Aleppo.
        const isDefinite = language.rules.linkThe.has(text.tokens[from - 1]?.lower ?? '')
        return isDefinite && language.rules.quarterNouns.has(text.tokens[to]?.lower ?? '')
      })
    // "Harlan, Kentucky" is not the Harlan of Iowa, when of all of that name the gazetteer knows that one.
    const around = containers[k]?.filter(({ kind }) => kind === 'region' || kind === 'country') ?? []
    if (isSmall && around.length > 0 && around.every((container) => liesElsewhere(place, container))) return
    if (!isSure && ((isSmall && isAfar(place)) || (isQuarter && votesOfOthers(place, k) <= 0))) return
    // "Union County" of a text about Florida is not the largest of that name.
    const isCounty = cluster.members.some((i) => namesCounty(text, named[i] as NamedMention, language))
    if (isCounty && !isContained(place, k) && isAfar(place)) return
    if (isObscure(place, k)) return
    resolved.set(cluster, place)
  })
  return resolved
}

/** Whether a name ends with the word for a county. */
const namesCounty = ({ tokens }: TextLayer, { from, to }: NamedMention, { rules }: NameLanguage): boolean =>
  to - from > 1 && rules.countyNouns.has(tokens[to - 1]?.lower ?? '')

/** Whether a place lies outside the one region, or else the one country, that the text is clearly about. */
function farFrom(
  regions: ReadonlyMap<string, number>,
  countries: ReadonlyMap<string, number>,
): (place: GazetteerPlace) => boolean {
  const leader = (votes: ReadonlyMap<string, number>): string | undefined => {
    const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
    return first && first[1] >= HOME && first[1] >= HOME_LEAD * (second?.[1] ?? 0) ? first[0] : undefined
  }
  const home = leader(regions)
  const country = leader(countries)
  return (place) =>
    (home !== undefined && regionKey(place) !== home) || (country !== undefined && !countries.get(place.countryCode))
}

/** Whether a country or a region of the gazetteer holds another of its places. */
export const contains = (container: GazetteerPlace, place: GazetteerPlace): boolean =>
  container !== place &&
  container.countryCode === place.countryCode &&
  (container.kind === 'country'
    ? place.kind !== 'country'
    : container.kind === 'region' && place.region !== undefined && sameName(place.region, container.name))

/** Whether a place lies in another country, or further from a region than one that has it for its own, at whatever level, can be. */
function liesElsewhere(place: GazetteerPlace, container: GazetteerPlace): boolean {
  if (container.countryCode !== place.countryCode) return true
  if (container.kind === 'country' || contains(container, place)) return false
  const east = (place.lon - container.lon) * Math.cos((place.lat * Math.PI) / 180)
  return Math.hypot(place.lat - container.lat, east) > AFAR
}

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase().startsWith(b.toLowerCase()) || b.toLowerCase().startsWith(a.toLowerCase())

/** The places named right behind one, after a comma or "in", its owner, and its nation: those that may contain it. */
function containersOf(
  text: TextLayer,
  cluster: NameCluster,
  named: readonly NamedMention[],
  language: NameLanguage,
): GazetteerPlace[] {
  const nations = cluster.members.slice(0, 8).flatMap((k) => nationBefore(text, named[k] as NamedMention, language))
  return [
    ...containerNames(text, cluster, named, language).flatMap((k) => [
      ...placeCandidates(text, named[k] as NamedMention, language),
    ]),
    ...nations,
  ]
}

/** The country whose nationality stands before a place, with a word for its kind: "the Spanish city of Ostrow". */
function nationBefore(text: TextLayer, { from }: NamedMention, { rules }: NameLanguage): readonly GazetteerPlace[] {
  let isKind = false
  for (let i = from - 1; i >= from - NATION_REACH; i--) {
    const token = text.tokens[i]
    const nation =
      token && isKind && token.shape !== 'lower' ? text.locale.gazetteer.nationality(token.text) : undefined
    if (nation) return text.locale.gazetteer.places(nation.country).filter(({ kind }) => kind === 'country')
    if (token?.shape !== 'lower') return []
    isKind ||= rules.placeNouns.has(token.lower)
  }
  return []
}

/** As `containersOf`, but the positions of their names. */
function containerNames(
  text: TextLayer,
  cluster: NameCluster,
  named: readonly NamedMention[],
  { rules }: NameLanguage,
): number[] {
  const found: number[] = []
  for (const k of cluster.members.slice(0, 8)) {
    const mention = named[k] as NamedMention
    for (let next = k + 1; next < named.length && next < k + 3; next++) {
      const other = named[next] as NamedMention
      const between = text.tokens.slice((named[next - 1] as NamedMention).to, other.from)
      if (other.sentence !== mention.sentence || other.kind !== 'place' || other.inner) break
      const joins = ({ text: mark, lower }: Token) =>
        mark === ',' ||
        mark === '(' ||
        rules.placeNouns.has(lower) ||
        rules.strongPlacePrepositions.has(lower) ||
        rules.directions.has(lower) ||
        lower === "'s"
      if (!between.length || between.length > 3 || !between.every(joins)) break
      found.push(next)
    }
    // "Baghdad's heavily protected Green Zone".
    const before = named[k - 1]
    if (before?.kind !== 'place' || before.sentence !== mention.sentence || before.inner) continue
    const owned = text.tokens[before.to]?.lower === "'s" && mention.from - before.to <= 4
    const plain = text.tokens.slice(before.to + 1, mention.from).every(({ shape }) => shape === 'lower')
    if (owned && plain) found.push(k - 1)
  }
  return found
}

/** Which place of the text lies in which: the first that stands as its container. */
export function findContainment(
  text: TextLayer,
  named: readonly NamedMention[],
  clusters: readonly NameCluster[],
  language: NameLanguage,
): Map<number, number> {
  const clusterOf = new Map<number, number>()
  clusters.forEach(({ kind, members }, id) => {
    if (kind === 'place') for (const k of members) clusterOf.set(k, id)
  })
  const within = new Map<number, number>()
  clusters.forEach((cluster, id) => {
    if (cluster.kind !== 'place') return
    const container = containerNames(text, cluster, named, language)
      .map((k) => clusterOf.get(k))
      .find((other) => other !== undefined && other !== id && within.get(other) !== id)
    if (container !== undefined) within.set(id, container)
  })
  return within
}
