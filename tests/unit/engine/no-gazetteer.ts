import type { Gazetteer } from '../../../lib/engine/locale.ts'

/** Knows no name at all: for what must not depend on one. */
export const noGazetteer: Gazetteer = {
  places: () => [],
  nationality: () => undefined,
  givenName: () => undefined,
  organization: () => undefined,
}
