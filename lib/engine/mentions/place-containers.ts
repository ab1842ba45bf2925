import type { TextLayer } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { Token } from '../text/tokens.ts'
import type { NameCluster } from './link.ts'
import type { NameLanguage } from './name-index.ts'
import type { NamedMention } from './named.ts'

/** In degrees of latitude, about 550 km. */
const AFAR = 5
/** How far before a place the nationality of its country may stand, in tokens: "the northern Iraqi city of". */
const NATION_REACH = 4

/** The state that a postal code behind a comma means, be it before a full stop: "Leeds, PA." */
export const postalState = ({ tokens, locale }: TextLayer, from: number, name: string): readonly GazetteerPlace[] =>
  tokens[from - 1]?.text === ',' ? locale.gazetteer.places(`, ${name.replace(/^([A-Z]{2})\.$/, '$1')}`) : []

/** The gazetteer's places that a name can mean: by the whole name, else without the word for its kind ("Idlib province"). */
export function placeCandidates(
  text: TextLayer,
  { name, from }: Pick<NamedMention, 'name' | 'from'>,
  language: NameLanguage,
): readonly GazetteerPlace[] {
  const { gazetteer } = text.locale
  const postal = postalState(text, from, name)
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

/** Whether a country or a region of the gazetteer holds another of its places. */
export const contains = (container: GazetteerPlace, place: GazetteerPlace): boolean =>
  container !== place &&
  container.countryCode === place.countryCode &&
  (container.kind === 'country'
    ? place.kind !== 'country'
    : container.kind === 'region' && place.region !== undefined && sameName(place.region, container.name))

/** Whether a place lies in another country, or further from a region than one that has it for its own, at whatever level, can be. */
export function liesElsewhere(place: GazetteerPlace, container: GazetteerPlace): boolean {
  if (container.countryCode !== place.countryCode) return true
  if (container.kind === 'country' || contains(container, place)) return false
  const east = (place.lon - container.lon) * Math.cos((place.lat * Math.PI) / 180)
  return Math.hypot(place.lat - container.lat, east) > AFAR
}

const sameName = (a: string, b: string): boolean =>
  a.toLowerCase().startsWith(b.toLowerCase()) || b.toLowerCase().startsWith(a.toLowerCase())

/** The places named right behind one, after a comma or "in", its owner, and its nation: those that may contain it. */
export function containersOf(
  text: TextLayer,
  cluster: NameCluster,
  named: readonly NamedMention[],
  language: NameLanguage,
): GazetteerPlace[] {
  const nations = flatMap(cluster.members.slice(0, 8), (k) => nationBefore(text, named[k] as NamedMention, language))
  return [
    ...flatMap(containerNames(text, cluster, named, language), (k) => [
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
