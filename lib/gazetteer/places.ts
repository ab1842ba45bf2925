import type { GazetteerPlace } from '../engine/locale.ts'
import data from './data/places.json' with { type: 'json' }
import { filed, fold } from './fold.ts'
import { sortedRows } from './rows.ts'
import type { PlaceTable } from './table.ts'

const table: PlaceTable = data

type Kind = GazetteerPlace['kind']
const rows = sortedRows(table.names, (row) => filed(row.split('>', 1)[0] as string))

const KINDS: Readonly<Record<string, Kind>> = { C: 'country', R: 'region', A: 'area' }
const RANK: Readonly<Record<Kind, number>> = { country: 0, area: 1, region: 2, city: 3 }

const each = (words: string, ...kinds: Kind[]) =>
  words.split(' ').map((word): [string, readonly Kind[]] => [word, kinds])

/** Words that news puts behind the name of a place to say what it is: "Idlib province", "Anantnag district". */
const KIND_WORDS = new Map([
  ...each('province state governorate oblast region prefecture department emirate territory canton krai', 'region'),
  ...each('county district municipality division', 'region', 'city'),
  ...each('city town village suburb neighborhood neighbourhood', 'city'),
])
const ALTERNATIVES = [...KIND_WORDS.keys()].join('|')
const KIND_ENDING = new RegExp(` (${ALTERNATIVES})$`)
const KIND_BEGINNING = new RegExp(`^(${ALTERNATIVES}) of `)

/** A city with at least this share of the people of the division that has its name is what the bare name means. */
const DOMINANT_SHARE = 0.3

/** Answers are kept; a text full of capitals must not fill the memory with them. */
const MOST_ANSWERS = 20_000

let countries: ReadonlyMap<string, string> | undefined
const answers = new Map<string, readonly GazetteerPlace[]>()
const NONE: readonly GazetteerPlace[] = []

function placeAt(row: number): GazetteerPlace {
  const cell = (column: string): string => {
    const width = column.length / rows.count()
    return column.slice(row * width, (row + 1) * width).trim()
  }
  const number = (column: string) => Number.parseInt(cell(column), 36)
  const mark = cell(table.lies)
  const kind = KINDS[mark.charAt(0)] ?? 'city'
  const division = table.divisions[Number.parseInt(kind === 'city' ? mark : mark.slice(1), 36)] as string
  const bar = division.indexOf('|')
  const [countryCode, region] = [division.slice(0, bar), division.slice(bar + 1)]
  return {
    kind,
    name: rows.at(row).split('>').at(-1) as string,
    country: countryName(countryCode) ?? '',
    countryCode,
    ...(region ? { region } : {}),
    lat: (number(table.lat) - 9_000) / 100,
    lon: (number(table.lon) - 18_000) / 100,
    population: number(table.thousands) * 1000,
  }
}

/** The likeliest first: the most populous, but a city before the division that it dominates. */
function sorted(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  if (places.length < 2) return places
  const weights = new Map<GazetteerPlace, number>()
  for (const place of places) {
    const around = places.find(
      (other) =>
        other.kind === 'region' &&
        place.kind === 'city' &&
        other.name === place.region &&
        other.countryCode === place.countryCode &&
        place.population >= other.population * DOMINANT_SHARE,
    )
    weights.set(place, Math.max(place.population, around ? around.population + 1 : 0))
  }
  const weight = (place: GazetteerPlace) => weights.get(place) ?? 0
  return [...places].sort((a, b) => weight(b) - weight(a) || RANK[a.kind] - RANK[b.kind])
}

function find(key: string): readonly GazetteerPlace[] {
  const places: GazetteerPlace[] = []
  const [from, to] = rows.find(key)
  for (let row = from; row < to; row++) places.push(placeAt(row))
  return sorted(places)
}

function ask(key: string): readonly GazetteerPlace[] {
  const known = answers.get(key)
  if (known) return known
  const places = find(key)
  if (answers.size >= MOST_ANSWERS) answers.clear()
  answers.set(key, places.length ? places : NONE)
  return places
}

/**
 * Every place with this name, the likeliest first. Abbreviations are looked for as they stand, a postal code with its comma
 * (", TX"), all other names by their key; a word for the kind of place behind or before the name narrows the answer.
 */
export function placesOf(name: string): readonly GazetteerPlace[] {
  if (name.startsWith(',')) return ask(name.replace(/\s/g, ''))
  if (name.length <= 10 && /^[A-Z][A-Za-z&.]*$/.test(name)) {
    const exact = ask(`!${name}`)
    if (exact.length) return exact
  }
  const key = fold(name)
  const own = ask(key)
  if (own.length) return own
  const word = (KIND_ENDING.exec(key) ?? KIND_BEGINNING.exec(key))?.[1]
  if (word) {
    const kinds = KIND_WORDS.get(word) ?? []
    return ask(key.replace(KIND_ENDING, '').replace(KIND_BEGINNING, '')).filter(({ kind }) => kinds.includes(kind))
  }
  return key.startsWith('the ') ? ask(key.slice(4)) : NONE
}

/** The country of a code, as it is called here. */
export function countryName(code: string): string | undefined {
  countries ??= new Map(table.countries.map((line) => [line.slice(0, 2), line.slice(3)]))
  return countries.get(code)
}
