import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { WhereFact } from '../../../lib/engine/model.ts'
import { locatorMap } from '../../../lib/map/draw.ts'
import type { LocatorMap } from '../../../lib/map/locator-map.ts'
import { countriesJson } from '../../../scripts/map.ts'

type Place = NonNullable<WhereFact['place']>

const at = (name: string, country: string, countryCode: string, lat: number, lon: number): WhereFact => ({
  text: name,
  place: { name, country, countryCode, lat, lon } satisfies Place,
  evidence: [],
  score: 1,
})

/** Whether a point lies inside of outlines, by the lines that a ray from it crosses. */
function inside({ own }: LocatorMap, { x, y }: { x: number; y: number }): boolean {
  const crossings = own.map((line) => {
    let count = 0
    for (let i = 0; i < line.length; i += 2) {
      const [x1 = 0, y1 = 0, x2 = line[0] ?? 0, y2 = line[1] ?? 0] = line.slice(i, i + 4)
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) count++
    }
    return count
  })
  return crossings.reduce((sum, count) => sum + count, 0) % 2 === 1
}

describe('the data of the map', () => {
  const data = readFileSync(new URL('../../../lib/map/data/countries.json', import.meta.url), 'utf8')

  it('is what the script makes of the atlas', () => {
    expect(data === countriesJson(), 'run scripts/map.ts').toBe(true)
  })
  it('has at most 90 kB gzipped', () => {
    expect(gzipSync(data, { level: 9 }).length).toBeLessThan(90_000)
  })
})

describe('the map of where it happened', () => {
  it.each([
    ['a capital', at('Baghdad', 'Iraq', 'IQ', 33.34, 44.4)],
    ['a town of a large country', at('El Paso', 'United States', 'US', 31.9, -106.3)],
    ['an island far from its country', at('Hilo', 'United States', 'US', 19.6, -155.3)],
    ['a country across the date line', at('Nadi', 'Fiji', 'FJ', -17.8, 177.6)],
    ['a country without a number', at('Pristina', 'Kosovo', 'XK', 42.66, 21.16)],
  ])('shows %s within its country, inside the picture', (_, fact) => {
    const map = locatorMap([fact])
    const [place] = map?.places ?? []
    expect(place?.name).toBe(fact.text)
    expect(map && place && inside(map, place)).toBe(true)
    expect(map && place && place.x > 0 && place.x < map.width && place.y > 0 && place.y < map.height).toBe(true)
  })

  it('shows a country whole and without a dot, a city state with one', () => {
    const iraq = locatorMap([at('Iraq', 'Iraq', 'IQ', 33, 44)])
    expect(iraq?.places).toEqual([])
    const xs = (iraq?.own ?? []).flat().filter((_, i) => i % 2 === 0)
    expect(Math.min(...xs)).toBeGreaterThan(0)
    expect(Math.max(...xs)).toBeLessThan(iraq?.width ?? 0)
    expect(locatorMap([at('Singapore', 'Singapore', 'SG', 1.35, 103.8)])?.places).toHaveLength(1)
  })

  it('shows the other places that lie in the picture, each once', () => {
    const places = [
      at('Baghdad', 'Iraq', 'IQ', 33.34, 44.4),
      at('Basra', 'Iraq', 'IQ', 30.5, 47.8),
      at('Basra', 'Iraq', 'IQ', 30.5, 47.8),
      at('Lima', 'Peru', 'PE', -12, -77),
    ]
    expect(locatorMap(places)?.places.map(({ name }) => name)).toEqual(['Baghdad', 'Basra'])
  })

  it('shows what lies in no country', () => {
    const map = locatorMap([at('Mediterranean Sea', '', '', 35, 18)])
    expect(map?.own).toEqual([])
    expect(map?.land.length).toBeGreaterThan(10)
    expect(map?.places).toEqual([{ name: 'Mediterranean Sea', x: (map?.width ?? 0) / 2, y: (map?.height ?? 0) / 2 }])
  })

  it('shows the sea around an island of the ocean, also on the other side of the date line', () => {
    const weno = locatorMap([at('Weno', 'Micronesia', 'FM', 7.45, 151.84)])
    expect(weno?.own.length).toBeGreaterThan(0)
    expect(weno?.land).toEqual([])
    const savusavu = locatorMap([at('Savusavu', 'Fiji', 'FJ', -16.78, 179.34)])
    const spot = { x: savusavu?.places[0]?.x ?? 0, y: savusavu?.places[0]?.y ?? 0 }
    const east = (savusavu?.own ?? []).flat().filter((x, k) => k % 2 === 0 && x > spot.x)
    expect(east.length).toBeGreaterThan(4)
  })

  it('is nothing where no place is known', () => {
    expect(locatorMap([{ text: 'a village', evidence: [], score: 1 }])).toBeUndefined()
    expect(locatorMap([])).toBeUndefined()
  })

  it('is small, and quickly made', () => {
    const moscow = [at('Moscow', 'Russia', 'RU', 55.75, 37.6)]
    expect(JSON.stringify(locatorMap(moscow)).length).toBeLessThan(60_000)
    const begin = performance.now()
    for (let i = 0; i < 5; i++) locatorMap(moscow)
    expect((performance.now() - begin) / 5).toBeLessThan(400)
  })
})
