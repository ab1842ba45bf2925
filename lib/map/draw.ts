import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoContains,
  geoDistance,
  geoPath,
} from 'd3-geo'
import type { WhereFact } from '../engine/model.ts'
import { type Country, countries } from './countries.ts'
import type { LocatorMap, MapPlace } from './locator-map.ts'

/** In units of the drawing: it is shown in its own size, a unit for a CSS pixel. */
const WIDTH = 132
const HEIGHT = 92
const PADDING = 7
/** Outlines go on outside the picture, so that no edge of it looks like a coast. */
const BLEED = 4

/** How many degrees the picture is wide: a city state needs its surroundings, a continent its middle alone. */
const NARROWEST = 7
const WIDEST = 46
const WIDEST_COUNTRY = 75
/** For what lies in no country, as a sea. */
const OPEN = 50
/** Corners nearer to each other than this are drawn as one, in units of the drawing. */
const FINE = 0.6
/** Places further from the country's outline than this are none of its mainland's, in radians. */
const NEAR = 0.35

/** A degree. */
const RADIAN = Math.PI / 180

type Polygon = GeoJSON.Polygon

/**
 * The map of where something happened: the country of the first place that the gazetteer knows, that place, and the others that lie
 * in the picture. Undefined when no place is known. Drawn from Natural Earth's outlines, which come with the extension.
 */
export function locatorMap(where: readonly WhereFact[]): LocatorMap | undefined {
  const known = where.flatMap(({ place }) => (place ? [place] : []))
  const [place] = known
  if (!place) return undefined
  const point: [number, number] = [place.lon, place.lat]
  const own = place.countryCode ? countries().find(({ code }) => code === place.countryCode) : undefined
  const isCountry = own !== undefined && place.name === place.country
  const projection = own
    ? framed(isCountry ? largest(own) : nearest(own, point), point, isCountry)
    : centered(point, OPEN)

  const around = countries().filter((country) => country !== own)
  const places = known.flatMap((one): MapPlace[] => {
    const tooLargeForADot = one.name === one.country && !isSmall(one.countryCode)
    const at = tooLargeForADot ? null : projection([one.lon, one.lat])
    if (!at || at[0] < 0 || at[0] > WIDTH || at[1] < 0 || at[1] > HEIGHT) return []
    return [{ name: one.name, x: tenths(at[0]), y: tenths(at[1]) }]
  })
  return {
    width: WIDTH,
    height: HEIGHT,
    land: around.flatMap(({ polygons }) => drawn(projection, polygons)),
    own: own ? drawn(projection, own.polygons) : [],
    places: places.filter(({ x, y }, i) => places.findIndex((other) => other.x === x && other.y === y) === i),
  }
}

/** Shows a part of a country whole if it can; of one that is too large, what lies around the place. */
function framed(part: Polygon, point: [number, number], isCountry: boolean): GeoProjection {
  const { west, south, east, north } = boundsOf(part)
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2]
  const projection = flat().rotate([-middle[0], -middle[1]])
  projection.fitExtent(
    [
      [PADDING, PADDING],
      [WIDTH - PADDING, HEIGHT - PADDING],
    ],
    part,
  )
  const width = WIDTH / projection.scale() / RADIAN
  const widest = isCountry ? WIDEST_COUNTRY : WIDEST
  if (width > widest) return centered(isCountry ? middle : point, widest)
  if (width < NARROWEST) return centered(middle, NARROWEST)
  // An island that belongs to a far country: the place may lie outside of what was framed.
  const at = projection(point)
  const inside = at && at[0] > 0 && at[0] < WIDTH && at[1] > 0 && at[1] < HEIGHT
  return inside || isCountry ? projection.clipExtent(CLIP) : centered(point, Math.max(width, NARROWEST))
}

const CLIP: [[number, number], [number, number]] = [
  [-BLEED, -BLEED],
  [WIDTH + BLEED, HEIGHT + BLEED],
]

/**
 * Without the cut along the far side of the globe, which takes most of the time of drawing: what may be seen lies on the near side, and the
 * picture's edge cuts the rest off. Nor are lines bent: their corners are near enough to each other.
 */
function flat(): GeoProjection {
  return geoAzimuthalEqualArea()
    .preclip((stream) => stream)
    .precision(0)
}

function centered([lon, lat]: [number, number], degreesWide: number): GeoProjection {
  return flat()
    .rotate([-lon, -lat])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale(WIDTH / (degreesWide * RADIAN))
    .clipExtent(CLIP)
}

/** Whether a country is hardly seen in the narrowest picture. */
function isSmall(code: string): boolean {
  const country = countries().find((one) => one.code === code)
  return !country || span(largest(country)) < 1
}

type Bounds = { readonly west: number; readonly south: number; readonly east: number; readonly north: number }

const bounds = new WeakMap<Polygon, Bounds>()

/** In degrees. The atlas cuts what crosses the date line in two, so west is always less than east. */
function boundsOf(part: Polygon): Bounds {
  const known = bounds.get(part)
  if (known) return known
  const ring = part.coordinates[0] ?? []
  const lons = ring.map(([lon = 0]) => lon)
  const lats = ring.map(([, lat = 0]) => lat)
  const found = { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) }
  bounds.set(part, found)
  return found
}

/** Degrees, squared. */
function span(part: Polygon): number {
  const { west, south, east, north } = boundsOf(part)
  return (east - west) * (north - south)
}

function largest({ polygons }: Country): Polygon {
  return polygons.reduce((best, part) => (span(part) > span(best) ? part : best))
}

const isAround = (part: Polygon, [lon, lat]: [number, number]): boolean => {
  const { west, south, east, north } = boundsOf(part)
  return lon >= west && lon <= east && lat >= south && lat <= north
}

/** The part of a country in which a point lies, or its nearest one; the largest where none is near. */
function nearest(country: Country, point: [number, number]): Polygon {
  const distance = (part: Polygon) =>
    isAround(part, point) && geoContains(part, point)
      ? 0
      : Math.min(...(part.coordinates[0] ?? []).map((corner) => geoDistance(corner as [number, number], point)))
  const [best, far] = country.polygons
    .map((part) => [part, distance(part)] as const)
    .reduce((a, b) => (b[1] < a[1] ? b : a))
  return far > NEAR ? largest(country) : best
}

/** The outlines of polygons as the projection shows them, in tenths of a unit; none of what lies outside the picture. */
function drawn(projection: GeoProjection, polygons: readonly Polygon[]): number[][] {
  const lines: number[][] = []
  let line: number[] = []
  const add = (x: number, y: number) => {
    const [lastX = Infinity, lastY = Infinity] = line.slice(-2)
    if (Math.abs(x - lastX) + Math.abs(y - lastY) >= FINE) line.push(tenths(x), tenths(y))
  }
  const end = () => {
    if (line.length >= 6) lines.push(line)
    line = []
  }
  const context = {
    beginPath: () => {},
    moveTo: (x: number, y: number) => {
      end()
      add(x, y)
    },
    lineTo: add,
    arc: () => {},
    closePath: end,
  }
  const path = geoPath(projection, context)
  for (const polygon of polygons.filter((part) => mayBeSeen(projection, part))) {
    path(polygon as GeoPermissibleObjects)
    end()
  }
  return lines
}

/** Whether any of a polygon may lie in the picture: a quick look at its farthest corner, so that the far side of the world costs nothing. */
function mayBeSeen(projection: GeoProjection, part: Polygon): boolean {
  const [lambda, phi] = projection.rotate()
  const middle: [number, number] = [-lambda, -phi]
  const radius = Math.hypot(WIDTH, HEIGHT) / projection.scale()
  const { center, reach } = circleAround(part)
  const near = radius + reach
  return Math.abs(center[1] - middle[1]) * RADIAN < near && geoDistance(middle, center) < near
}

const circles = new WeakMap<Polygon, { center: [number, number]; reach: number }>()

/** A circle around a polygon, in radians. */
function circleAround(part: Polygon): { readonly center: [number, number]; readonly reach: number } {
  const known = circles.get(part)
  if (known) return known
  const corners = (part.coordinates[0] ?? []) as [number, number][]
  const center = corners[0] ?? [0, 0]
  const circle = { center, reach: Math.max(...corners.map((corner) => geoDistance(center, corner))) }
  circles.set(part, circle)
  return circle
}

const tenths = (value: number) => Math.round(value * 10) / 10
