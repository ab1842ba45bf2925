import type { GazetteerPlace } from '../engine/locale.ts'
import areas from './data/areas.json' with { type: 'json' }
import cities from './data/cities.json' with { type: 'json' }
import counties from './data/counties.json' with { type: 'json' }
import countries from './data/countries.json' with { type: 'json' }
import regions from './data/regions.json' with { type: 'json' }
import { filed, fold } from './fold.ts'

type Kind = GazetteerPlace['kind']
type Country = { readonly name: string; readonly code: string }

/**
 * The index: a name's key to its places. A city stays the row it is in the data until somebody asks for it; most are never
 * asked for, and parsing all of them would take longer than all else at the start.
 */
type Row = { readonly row: string; readonly country: string; readonly region: string }
type Index = {
  readonly byKey: Map<string, GazetteerPlace | Row | (GazetteerPlace | Row)[]>
  readonly countries: Map<string, Country>
  readonly regionNames: Map<string, string>
  longest: number
}

/** Words that news puts behind the name of a place to say what it is: "Idlib province", "Kaduna State". */
const KIND_WORDS: Readonly<Record<string, readonly Kind[]>> = Object.fromEntries([
  ...'province state governorate oblast region prefecture department emirate territory canton voivodeship republic krai division'
    .split(' ')
    .map((word) => [word, ['region']]),
  ...'county district municipality'.split(' ').map((word) => [word, ['region', 'city']]),
  ...'city town village suburb neighborhood neighbourhood'.split(' ').map((word) => [word, ['city']]),
])
const KIND_ENDING = new RegExp(` (?<word>${Object.keys(KIND_WORDS).join('|')})$`)
const KIND_BEGINNING = /^(?<word>city|town|province|state|county|governorate|district|region) of /

/** Directions and ranks that are no name by themselves: "Northern" is a region of Ghana only with its kind behind it. */
const NO_NAME =
  /^(?:north|south|east|west|central|centre|center|northern|southern|eastern|western|capital|national|nord|sud|est|ouest|lac|bay|unity|lakes|hope|bari|mon|van|sur|man|nan|tak|gash|mara|manica|free|lower|upper|middle|federal|metropolitan|islands?|savannah|littoral|coast|plateau|delta|rivers|cross river|red sea|white nile|blue nile|river nile|upper nile|bolivar|sucre|la libertad|ordu|batman|mus|agri|central region|somali|oti|la paz|lima|para|acre|miranda|lara|santander|moscow oblast|union|progreso|valle|colon|paraiso|cortes|ba|lau|ra|of|for|most|hit)$/

let built: Index | undefined

function add(index: Index, key: string, place: GazetteerPlace | Row): void {
  const former = index.byKey.get(key)
  if (former === undefined) index.byKey.set(key, place)
  else if (Array.isArray(former)) former.push(place)
  else index.byKey.set(key, [former, place])
}

/** The place under each of its names: `!` names in this letter case only, `,` names after a comma only, as they stand. */
function addNames(index: Index, names: readonly string[], place: GazetteerPlace): void {
  const keys = new Set(names.map(filed))
  for (const key of keys) {
    add(index, key, place)
    if (key.startsWith('the ')) add(index, key.slice(4), place)
    let spaces = 1
    for (const letter of key) if (letter === ' ') spaces++
    if (spaces > index.longest) index.longest = spaces
  }
}

const degrees = (hundredths: string | undefined): number => Number(hundredths) / 100

function build(): Index {
  const index: Index = { byKey: new Map(), countries: new Map(), regionNames: new Map(), longest: 1 }
  for (const line of countries) {
    const [code = '', lat, lon, thousands, ...names] = line.split('|')
    const name = names[0] as string
    index.countries.set(code, { name, code })
    addNames(index, names, {
      kind: 'country',
      name,
      country: name,
      countryCode: code,
      lat: degrees(lat),
      lon: degrees(lon),
      population: Number(thousands) * 1000,
    })
  }
  for (const [code, lines] of Object.entries(regions)) {
    const country = index.countries.get(code)?.name ?? ''
    for (const line of lines) {
      const [region, lat, lon, thousands, ...names] = line.split('|')
      const name = names[0] as string
      index.regionNames.set(`${code}.${region}`, name)
      const bare = names.map((one) => fold(one).replace(KIND_ENDING, '').replace(KIND_BEGINNING, ''))
      const all = [...names, ...bare].filter((one) => !NO_NAME.test(one.toLowerCase()))
      const population = Number(thousands) * 1000
      addNames(index, all, {
        kind: 'region',
        name,
        country,
        countryCode: code,
        lat: degrees(lat),
        lon: degrees(lon),
        population,
      })
    }
  }
  for (const [code, lines] of Object.entries(counties)) {
    const country = index.countries.get(code)?.name ?? ''
    for (const line of lines) {
      const [region, lat, lon, name = ''] = line.split('|')
      const place = { kind: 'region' as const, name, country, countryCode: code, population: 0 }
      const own = name.replace(/^County /, '')
      const names = code === 'IE' ? [name, own, `Co ${own}`] : [name]
      const inside = index.regionNames.get(`${code}.${region}`)
      addNames(index, names, { ...place, lat: degrees(lat), lon: degrees(lon), ...(inside ? { region: inside } : {}) })
    }
  }
  for (const line of areas) {
    const [code = '', lat, lon, ...names] = line.split('|')
    const country = index.countries.get(code)?.name ?? ''
    const name = names[0] as string
    const place = { kind: 'area' as const, name, country, countryCode: code, population: 0 }
    addNames(index, names, { ...place, lat: degrees(lat), lon: degrees(lon) })
  }
  for (const [country, byRegion] of Object.entries(cities as Record<string, Record<string, string>>)) {
    for (const [region, rows] of Object.entries(byRegion)) {
      for (const row of rows.split('\n')) {
        const place: Row = { row, country, region }
        const names = row.slice(0, row.indexOf('|'))
        for (const name of names.includes('/') ? names.split('/') : [names]) {
          const key = filed(name)
          add(index, key, place)
          if (key.startsWith('the ')) add(index, key.slice(4), place)
          if (key.length > 20) index.longest = Math.max(index.longest, key.split(' ').length)
        }
      }
    }
  }
  return index
}

/** The city of a row of the data. */
function cityOf(index: Index, { row, country: code, region }: Row): GazetteerPlace {
  const [names = '', lat, lon, thousands] = row.split('|')
  const country = index.countries.get(code)?.name ?? ''
  const regionName = index.regionNames.get(`${code}.${region}`)
  return {
    kind: 'city',
    name: names.split('/')[0] as string,
    country,
    countryCode: code,
    ...(regionName ? { region: regionName } : {}),
    lat: degrees(lat),
    lon: degrees(lon),
    population: Number(thousands) * 1000,
  }
}

const RANK: Readonly<Record<Kind, number>> = { country: 0, area: 1, region: 2, city: 3 }
const NONE: readonly GazetteerPlace[] = []

function found(index: Index, key: string): readonly GazetteerPlace[] {
  const entry = index.byKey.get(key)
  if (entry === undefined) return NONE
  const list = (Array.isArray(entry) ? entry : [entry]).map((one) => ('row' in one ? cityOf(index, one) : one))
  if (list.length > 1) list.sort((a, b) => b.population - a.population || RANK[a.kind] - RANK[b.kind])
  index.byKey.set(key, list)
  return list
}

/**
 * Every place with this name, the most populous first. Abbreviations with one letter case are looked for as they stand,
 * all other names by their key; a word for the kind of place behind or before the name narrows the answer to that kind.
 */
export function placesOf(name: string, key: string): readonly GazetteerPlace[] {
  built ??= build()
  const index = built
  const exact = found(index, `!${name}`)
  if (exact.length) return exact
  if (name.startsWith(',')) return found(index, name.replace(/\s/g, ''))
  const own = found(index, key)
  if (own.length) return own
  const word = KIND_ENDING.exec(key)?.groups?.word ?? KIND_BEGINNING.exec(key)?.groups?.word
  if (word) {
    const kinds = KIND_WORDS[word] ?? []
    const bare = key.replace(KIND_ENDING, '').replace(KIND_BEGINNING, '')
    return found(index, bare).filter(({ kind }) => kinds.includes(kind))
  }
  return key.startsWith('the ') ? found(index, key.slice(4)) : NONE
}

/** The most words that a name of a place has. */
export function longestPlace(): number {
  built ??= build()
  return built.longest
}
