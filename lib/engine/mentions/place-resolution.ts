import type { TextLayer } from '../document.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { Token } from '../text/tokens.ts'
import type { NameCluster } from './link.ts'
import type { NameLanguage } from './name-index.ts'
import type { NamedMention } from './named.ts'

/** A place right behind, as in "Wilmington, Delaware", outweighs everything else. */
const CONTAINED = 8
/** The country, or the region, is spoken of elsewhere in the text, once or often: worth up to a factor of 40 in inhabitants. */
const COUNTRY_NAMED = 0.4
const MOST_COUNTRY = 4
const REGION_NAMED = 0.6
const MOST_REGION = 2
const KIND: Readonly<Record<GazetteerPlace['kind'], number>> = { country: 5, region: 0, city: 1.1, area: -0.5 }

/** The gazetteer's places that a name can mean: by the whole name, else without the word for its kind ("Idlib province"). */
export function placeCandidates(text: TextLayer, name: string, language: NameLanguage): readonly GazetteerPlace[] {
  const { gazetteer } = text.locale
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
 * Settles which place of the world each name means: by what contains it in the text, by the countries that the text names,
 * by kind and by the number of inhabitants. Two rounds: what is sure in the first helps the rest in the second.
 */
export function resolvePlaces(
  text: TextLayer,
  named: readonly NamedMention[],
  clusters: readonly NameCluster[],
  language: NameLanguage,
): Map<NameCluster, GazetteerPlace> {
  const places = clusters.filter((cluster) => cluster.kind === 'place')
  const options = places.map((cluster) =>
    placeCandidates(text, (named[cluster.members[0] as number] as NamedMention).name, language),
  )
  const votes = new Map<string, number>()
  const regions = new Map<string, number>()
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
  const withArticle = places.map((cluster) => {
    const articles = cluster.members.filter((k) => text.parts[(named[k] as NamedMention).from - 1] === 'DT').length
    return articles * 2 > cluster.members.length
  })
  const containers = places.map((cluster) => containersOf(text, cluster, named, language))
  const settle = (): (GazetteerPlace | undefined)[] =>
    options.map((list, k) => {
      let best: GazetteerPlace | undefined
      let bestScore = Number.NEGATIVE_INFINITY
      for (const place of list.slice(0, 12)) {
        // "the White House" is no town of that name.
        if (
          withArticle[k] &&
          place.kind === 'city' &&
          !language.rules.linkThe.has(place.name.split(' ')[0]?.toLowerCase() ?? '')
        )
          continue
        let score = Math.log10(place.population + 10) + KIND[place.kind]
        if (place.kind !== 'country') score += (votes.get(place.countryCode) ?? 0) * COUNTRY_NAMED
        if (place.region)
          score += Math.min(MOST_REGION, regions.get(`${place.countryCode}|${place.region}`) ?? 0) * REGION_NAMED
        if (containers[k]?.some((container) => contains(container, place))) score += CONTAINED
        if (score > bestScore) {
          bestScore = score
          best = place
        }
      }
      return best
    })
  const first = settle()
  first.forEach((place, k) => {
    if (!place || place.kind === 'country') return
    if (options[k]?.length === 1 || containers[k]?.length) vote(place.countryCode, 1)
    const region = place.kind === 'region' ? place.name : place.region
    if (region) regions.set(`${place.countryCode}|${region}`, (regions.get(`${place.countryCode}|${region}`) ?? 0) + 1)
  })
  const resolved = new Map<NameCluster, GazetteerPlace>()
  settle().forEach((place, k) => {
    if (place) resolved.set(places[k] as NameCluster, place)
  })
  return resolved
}

const contains = (container: GazetteerPlace, place: GazetteerPlace): boolean =>
  container !== place &&
  container.countryCode === place.countryCode &&
  (container.kind === 'country'
    ? place.kind !== 'country'
    : container.kind === 'region' && place.region !== undefined && sameName(place.region, container.name))

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase().startsWith(b.toLowerCase()) || b.toLowerCase().startsWith(a.toLowerCase())

/** The places named right behind one, after a comma or "in", and its owner: those that may contain it. */
function containersOf(
  text: TextLayer,
  cluster: NameCluster,
  named: readonly NamedMention[],
  language: NameLanguage,
): GazetteerPlace[] {
  return containerNames(text, cluster, named, language).flatMap((k) => [
    ...placeCandidates(text, (named[k] as NamedMention).name, language),
  ])
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
