/**
 * Makes `lib/map/data/countries.json` from Natural Earth's countries at 1:50 million (package world-atlas), for the small map of where
 * something happened: `tsx scripts/map.ts`. A test makes it again and compares the bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import isoCountries from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** In degrees: what lies closer to the line between its neighbors is left out; what is smaller on both sides is no island of note. */
const TOLERANCE = 0.03
const SMALL = 0.25

type Point = readonly [number, number]

/** Every line of the atlas once, so that the two sides of a border stay the same; coordinates in steps of the file's unit. */
function simplified(atlas: Topology): Topology {
  const { scale = [1, 1], translate = [0, 0] } = atlas.transform ?? {}
  const arcs = atlas.arcs.map((arc) => {
    let [x, y] = [0, 0]
    const points = arc.map(([dx = 0, dy = 0]): Point => {
      x += dx
      y += dy
      return [x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)]
    })
    return thinned(points)
  })
  const { transform: _, ...others } = atlas
  return { ...others, arcs: arcs.map((arc) => arc.map(([lon, lat]) => [lon, lat])) }
}

/** A line without the points that make no difference (Douglas and Peucker, 1973). */
function thinned(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return points
  let [farthest, at] = [0, 0]
  for (let i = 1; i < points.length - 1; i++) {
    const distance = distanceToLine(points[i] as Point, first, last)
    if (distance > farthest) [farthest, at] = [distance, i]
  }
  if (farthest <= TOLERANCE) return [first, last]
  return [...thinned(points.slice(0, at + 1)).slice(0, -1), ...thinned(points.slice(at))]
}

function distanceToLine([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return Math.hypot(x - x1, y - y1)
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
}

/** How many units make a degree. */
const UNITS = 50

/** A ring as text: its first point, then the steps from one to the next. Empty when nothing is left of it. */
function ringText(ring: readonly (readonly number[])[]): string {
  const points = ring
    .slice(0, -1)
    .map(([lon = 0, lat = 0]) => [Math.round(lon * UNITS), Math.round(lat * UNITS)] as const)
  const steps: number[] = []
  let [x, y] = [0, 0]
  for (const [px, py] of points) {
    if (steps.length > 0 && px === x && py === y) continue
    steps.push(px - x, py - y)
    ;[x, y] = [px, py]
  }
  return steps.length < 6 ? '' : steps.join(' ')
}

const extent = (ring: readonly (readonly number[])[], axis: 0 | 1) => {
  const values = ring.map((point) => point[axis] ?? 0)
  return Math.max(...values) - Math.min(...values)
}

/** Kosovo has no number in ISO 3166; XK is what the gazetteer calls it. */
function codeOf(id: string | number | undefined, properties: GeoJSON.GeoJsonProperties): string {
  if (properties?.name === 'Kosovo') return 'XK'
  return (id !== undefined && isoCountries.numericToAlpha2(id)) || ''
}

/** `countries`: the code (ISO 3166-1 alpha-2, empty where there is none), then polygons between "|", rings between ",". */
export function countriesJson(): string {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const thin = simplified(atlas) as typeof atlas
  const { features } = feature(thin, thin.objects.countries)
  const countries = features.flatMap(({ id, geometry, properties }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const largest = Math.max(...polygons.map(([ring = []]) => extent(ring, 0)))
    const kept = polygons.filter(
      ([ring = []]) => extent(ring, 0) === largest || extent(ring, 0) >= SMALL || extent(ring, 1) >= SMALL,
    )
    const texts = kept.map((rings) => rings.map(ringText).filter(Boolean).join(',')).filter(Boolean)
    return texts.length > 0 ? [[codeOf(id, properties), texts.join('|')]] : []
  })
  return `${JSON.stringify({ units: UNITS, countries })}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../lib/map/data/countries.json', import.meta.url)
  writeFileSync(file, countriesJson())
}
