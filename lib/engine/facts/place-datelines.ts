import type { GazetteerPlace } from '../locale.ts'
import { contains } from '../mentions/place-containers.ts'

/**
 * Whether the town of a dateline is only where the report was written: a place of the event is named that is no part of the
 * town's country, another town, or a region in which it does not lie.
 */
export function isOnlyOfDateline(
  town: GazetteerPlace | undefined,
  told: readonly (GazetteerPlace | undefined)[],
): boolean {
  return told.some(
    (place) =>
      place !== undefined &&
      town !== undefined &&
      (place.countryCode !== town.countryCode ||
        (place.kind === 'city' && place.name !== town.name) ||
        isStateWithout(place, town)),
  )
}

/** Whether a place is a state or province of the first level in which a town does not lie. Of a county nobody knows its towns. */
const isStateWithout = (place: GazetteerPlace, town: GazetteerPlace): boolean =>
  place.kind === 'region' && place.region === undefined && town.kind === 'city' && !contains(place, town)
