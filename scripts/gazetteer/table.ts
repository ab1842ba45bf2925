import { filed } from '../../lib/gazetteer/fold.ts'
import type { PlaceTable } from '../../lib/gazetteer/table.ts'
import type { PlaceRow } from './places.ts'

const KIND_MARKS = { city: '', country: 'C', region: 'R', area: 'A' } as const

/** The places as columns sorted by the key of the name, one row for each name; see `PlaceTable`. */
export function makeTable(places: readonly PlaceRow[], regionNames: ReadonlyMap<string, string>): PlaceTable {
  const countries = places
    .filter(({ kind }) => kind === 'country')
    .map(({ country, names }) => `${country}|${names[0]}`)
  const rows = places.flatMap((place) => {
    const shown = place.names[0] as string
    const keys = new Map<string, string>()
    for (const name of place.names) {
      for (const one of /^the /i.test(name) ? [name, name.slice(4)] : [name])
        if (!keys.has(filed(one))) keys.set(filed(one), one)
    }
    const lies = `${place.country}|${(place.region && regionNames.get(`${place.country}.${place.region}`)) || ''}`
    return [...keys].map(([key, name]) => ({ key, name: name === shown ? name : `${name}>${shown}`, lies, place }))
  })
  const counts = new Map<string, number>()
  for (const { lies } of rows) counts.set(lies, (counts.get(lies) ?? 0) + 1)
  const divisions = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
  const numberOf = new Map(divisions.map((division, i) => [division, i.toString(36)]))
  rows.sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : b.place.thousands - a.place.thousands || (a.lies < b.lies ? -1 : 1),
  )
  const column = (of: (row: (typeof rows)[number]) => string) => {
    const cells = rows.map(of)
    const width = Math.max(...cells.map(({ length }) => length))
    return cells.map((cell) => cell.padStart(width)).join('')
  }
  return {
    countries: countries.sort(),
    divisions,
    names: rows.map(({ name }) => name).join('|'),
    lies: column(({ lies, place }) => KIND_MARKS[place.kind] + numberOf.get(lies)),
    lat: column(({ place }) => (place.lat + 9_000).toString(36)),
    lon: column(({ place }) => (place.lon + 18_000).toString(36)),
    thousands: column(({ place }) => place.thousands.toString(36)),
  }
}
