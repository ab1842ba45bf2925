import type { TextLayer } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { NameLanguage } from './name-index.ts'
import { wordsOf } from './name-signs.ts'
import type { NamedMention } from './named.ts'

/** What says that a text is from a region, in votes: a place named in the text counts up to one. */
const VOTES = { dateline: 2, organization: 0.8, outlet: 1 } as const
/** A town that an outlet is named after has as many inhabitants; there are villages called "Post" and "Star". */
const OUTLET_TOWN = 50_000
/** A namesake abroad is as likely meant when it has more than this part of the inhabitants. */
const RIVAL = 4
/** How many signs of one country are counted. */
const MOST_SIGNS = 3
/** The shortest name of a place that is looked for at the start of a glued word ("kansascity"), and the longest. In letters. */
const SHORTEST = 5
const LONGEST = 16
/** How many names of organizations are read. */
const MOST_NAMES = 60

/** A place's first-level division in its country, or the division itself; empty for countries and larger areas. */
export const regionKey = ({ kind, name, region, countryCode }: GazetteerPlace): string =>
  region ? `${countryCode}|${region}` : kind === 'region' ? `${countryCode}|${name}` : ''

/**
 * The regions that a text is from, before any place in it is settled: by its dateline ("CHELAN, Wash."), by the town or state that
 * its outlet is named after, and by those that its organizations are ("Missouri State Highway Patrol"). Keys as of `regionKey`.
 */
export function regionsOfOrigin(
  text: TextLayer,
  named: readonly NamedMention[],
  language: NameLanguage,
): Map<string, number> {
  const { gazetteer } = text.locale
  const regions = new Map<string, number>()
  const vote = (place: GazetteerPlace | undefined, weight: number) => {
    const key = place ? regionKey(place) : ''
    if (key) regions.set(key, (regions.get(key) ?? 0) + weight)
  }
  const { dateline } = text
  if (dateline) {
    const [town = '', ...containers] = text.article.text.slice(dateline.place.start, dateline.place.end).split(/, ?/)
    const within = flatMap(containers, (name) => [...gazetteer.places(`, ${name}`), ...gazetteer.places(name)])
    const towns = gazetteer.places(town)
    const region = within.find(({ kind }) => kind === 'region')
    const country = within.find(({ kind }) => kind === 'country')
    const [best, ...others] = towns.filter(({ countryCode }) => !country || countryCode === country.countryCode)
    if (region || !others.some((other) => best && rivals(best, other))) vote(region ?? best, VOTES.dateline)
  }
  for (const { kind, from, to } of named.filter(({ kind }) => kind === 'organization').slice(0, MOST_NAMES)) {
    if (kind !== 'organization') continue
    for (let end = Math.min(to - 1, from + 3); end > from; end--) {
      const first = text.tokens[from]?.lower ?? ''
      if (end === from + 1 && (language.isCommon(first) || gazetteer.givenName(first))) break
      const places = gazetteer.places(wordsOf(text.tokens, from, end))
      // "Georgia State Patrol": a region that has the name of a country.
      const place = places.find(({ kind }) => kind === 'region') ?? places[0]
      if (!place) continue
      // "Santa Barbara County": a department of Honduras, or a town of California.
      const isEither = places[0]?.kind !== 'country' && places.some((other) => rivals(place, other))
      if (!isEither && (place.kind === 'region' || place.population >= OUTLET_TOWN)) vote(place, VOTES.organization)
      break
    }
  }
  vote(outletPlace(text, language), VOTES.outlet)
  return regions
}

/** Whether a place is as likely meant as another of its name, in another country. */
const rivals = (place: GazetteerPlace, other: GazetteerPlace): boolean =>
  other.countryCode !== place.countryCode && other.population * RIVAL > place.population

/**
 * How many signs a text has of each country that it need not name: offices and measures that only one has ("sheriff", "crore"), and the
 * country of its address.
 */
export function signsOfCountries({ tokens, article }: TextLayer, { rules }: NameLanguage): Map<string, number> {
  const signs = new Map<string, Set<string>>()
  const add = (code: string, sign: string) => signs.set(code, (signs.get(code) ?? new Set()).add(sign))
  for (const { lower } of tokens) {
    const code = rules.countryOfWord.get(lower)
    if (code) add(code, lower)
  }
  const domain = /^https?:\/\/[^/?#:]{1,253}\.([a-z]{2})(?:[/?#:]|$)/.exec(article.url)?.[1] ?? ''
  const country = rules.countryOfDomain.get(domain)
  if (country) add(country, domain)
  return new Map([...signs].map(([code, { size }]) => [code, Math.min(MOST_SIGNS, size)]))
}

/** The town or state in an outlet's name: "The Atlanta Herald", "kansascity.com". */
function outletPlace(text: TextLayer, language: NameLanguage): GazetteerPlace | undefined {
  const { gazetteer } = text.locale
  const known = (name: string): GazetteerPlace | undefined => {
    const [place] = gazetteer.places(name)
    return place && (place.kind === 'region' || (place.kind === 'city' && place.population >= OUTLET_TOWN))
      ? place
      : undefined
  }
  const words = (text.article.site ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, 8)
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + 3); to > from; to--) {
      const name = words.slice(from, to).join(' ')
      const place = language.isCommon(name) ? undefined : known(name)
      if (place) return place
    }
  for (const word of words) {
    if (word.length <= SHORTEST || language.isCommon(word)) continue
    for (let end = Math.min(word.length, LONGEST); end >= SHORTEST; end--) {
      const start = word.slice(0, end)
      const place = language.isCommon(start) ? undefined : known(start)
      if (place) return place
      for (let cut = 3; cut <= end - 3; cut++) {
        const two = known(`${start.slice(0, cut)} ${start.slice(cut)}`)
        if (two) return two
      }
    }
  }
  return undefined
}
