import type { Gazetteer, GazetteerPlace } from '../engine/locale.ts'
import { fold } from './fold.ts'
import { organizationOf } from './organizations.ts'
import { isGivenName, nationalityOf } from './people.ts'
import { placesOf } from './places.ts'

/**
 * What the world calls things: countries, first-level divisions, cities and areas of GeoNames, nationalities, given names,
 * well-known organizations and news outlets. Names are found whatever their accents, hyphens, apostrophes, Arabic article
 * and letter case, but for abbreviations that are also words: "US", "WHO" and "AP" only in capitals.
 * Nothing is indexed at the start: names stand sorted and are found by halving.
 */
export const gazetteer: Gazetteer = {
  places: (name: string): readonly GazetteerPlace[] => placesOf(name),
  nationality: (word) => nationalityOf(fold(word)),
  givenName: (word) => isGivenName(fold(word)),
  organization: (name) => organizationOf(name),
}
