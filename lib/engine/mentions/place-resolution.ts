import type { TextLayer } from '../document.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { NameCluster } from './link.ts'
import type { NameLanguage } from './name-index.ts'
import type { NamedMention } from './named.ts'
import { containersOf, contains, liesElsewhere, placeCandidates } from './place-containers.ts'
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
      (place.kind === 'city' || place.kind === 'region') &&
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
