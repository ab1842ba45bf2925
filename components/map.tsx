import type { WhereFact } from '../lib/engine/model.ts'
import type { LocatorMap, MapPlace } from '../lib/map/locator-map.ts'
import { useView } from './context.ts'
import { AwayIcon } from './icons.tsx'

/** A letter of a label on the map, in its units, in the widest and in an ordinary one of the platforms' fonts. */
const WIDEST_LETTER = 7.6
const LETTER = 6.2
/** What a label keeps clear of the edge, in the map's units. */
const EDGE = 4

type MapProps = {
  readonly map: LocatorMap
  /** The place that the map was made for. */
  readonly fact: WhereFact
  /** Its name in full, for screen readers. */
  readonly name: string
}

/** Where it happened, as a picture that is drawn here: nothing is fetched. The link leads to a map on the web. */
export function PlaceMap({ map, fact, name }: MapProps) {
  const { translate } = useView()
  const { width, height, places } = map
  const [main, ...others] = places
  return (
    <div class="map">
      <svg
        style={{ width: `calc(${width}px * var(--scale))` }}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={translate('map_of', { place: name })}
      >
        <path class="land" d={outlines(map.land)} />
        <path class="land own" d={outlines(map.own)} />
        {others.map(({ name: other, x, y }) => (
          <circle key={other} class="spot other" cx={x} cy={y} r="2.5" />
        ))}
        {main && <Spot place={main} width={width} />}
      </svg>
      {fact.place && (
        <a href={openStreetMap(fact.place, main ? 10 : 5)} target="_blank" rel="noopener noreferrer">
          {translate('open_map')}
          <AwayIcon />
          <span class="unseen"> ({translate('new_tab')})</span>
        </a>
      )}
    </div>
  )
}

function Spot({ place, width }: { place: MapPlace; width: number }) {
  const { words, ...at } = labelOf(place, width)
  return (
    <>
      <circle class="spot" cx={place.x} cy={place.y} r="3.8" />
      <text {...at}>{words}</text>
    </>
  )
}

/** A place's name and where it stands: beside the spot, where there is more room, or above or below it when all of it fits there alone. */
function labelOf({ name, x, y }: MapPlace, width: number) {
  const before = x > width / 2
  const beside = { x: before ? x - 7 : x + 7, y: y + 3.5, 'text-anchor': before ? 'end' : 'start' } as const
  const room = (before ? x : width - x) - 7 - EDGE
  const [widest, ordinary] = [name.length * WIDEST_LETTER, name.length * LETTER]
  if (widest <= room) return { ...beside, words: name }
  if (widest <= 2 * (Math.min(x, width - x) - EDGE))
    return { x, y: y > 20 ? y - 8 : y + 16, 'text-anchor': 'middle', words: name } as const
  // Whatever the font, it ends where its room ends.
  if (ordinary <= room)
    return { ...beside, words: name, textLength: ordinary, lengthAdjust: 'spacingAndGlyphs' } as const
  return { ...beside, words: `${name.slice(0, Math.max(1, room / WIDEST_LETTER - 1)).trimEnd()}…` }
}

const outlines = (lines: readonly (readonly number[])[]): string => lines.map((line) => `M${line.join(' ')}Z`).join('')

/** A number leads to the map, never a text of the page. */
function openStreetMap({ lat, lon }: { lat: number; lon: number }, zoom: number): string {
  const [north, east] = [lat.toFixed(4), lon.toFixed(4)]
  return `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=${zoom}/${north}/${east}`
}
