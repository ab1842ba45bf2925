import data from './data/countries.json' with { type: 'json' }

/** A country's outlines (Natural Earth, 1:50 million, thinned out by scripts/map.ts), in degrees. */
export type Country = {
  /** ISO 3166-1 alpha-2; empty for what has none. */
  readonly code: string
  readonly polygons: readonly GeoJSON.Polygon[]
}

/** In degrees of longitude. */
const LONG = 2

/** In the data's units: once around the world. */
const AROUND = 360 * data.units

let read: readonly Country[] | undefined

/** All countries. They are read from their text the first time that they are asked for. */
export function countries(): readonly Country[] {
  read ??= data.countries.map(([code = '', text = '']) => ({ code, polygons: text.split('|').map(polygon) }))
  return read
}

function polygon(text: string): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: text.split(',').map(ring) }
}

/** A closed ring from its first point and the steps that follow. */
function ring(text: string): [number, number][] {
  const steps = text.split(' ').map(Number)
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (let i = 0; i + 1 < steps.length; i += 2) {
    const [step, dy] = [steps[i] ?? 0, steps[i + 1] ?? 0]
    // Over the date line, not around the world.
    const dx = i > 0 && Math.abs(step) > AROUND / 2 ? step - Math.sign(step) * AROUND : step
    // A border along a parallel is no great circle: between far corners, others keep it on its way.
    const parts = i === 0 ? 1 : Math.max(1, Math.ceil(Math.abs(dx) / data.units / LONG))
    for (let part = 1; part <= parts; part++) {
      points.push([(x + (dx * part) / parts) / data.units, (y + (dy * part) / parts) / data.units])
    }
    x += dx
    y += dy
  }
  const [first] = points
  return first ? [...points, first] : points
}
