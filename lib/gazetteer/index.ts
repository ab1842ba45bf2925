import type { Gazetteer, GazetteerPlace } from '../engine/locale.ts'
import { fold } from './fold.ts'
import { longestOrganization, organizationOf } from './organizations.ts'
import { isGivenName, nationalityOf } from './people.ts'
import { longestPlace, placesOf } from './places.ts'

/**
 * What the world calls things: countries, first-level divisions, cities and areas of GeoNames, nationalities, given names,
 * well-known organizations and news outlets. Names are found whatever their accents, hyphens, apostrophes, Arabic article
 * and letter case, but for abbreviations that are also words: "US", "WHO" and "AP" only in capitals.
 * Nothing is indexed at the start but given names and organizations, at the first question for one.
 */
export const gazetteer: Gazetteer = {
  places: (name: string): readonly GazetteerPlace[] => placesOf(name),
  nationality: (word) => nationalityOf(fold(word)),
  givenName: (word) => isGivenName(fold(word)),
  organization: (name) => organizationOf(name),
  get longestName() {
    return Math.max(longestPlace, longestOrganization())
  },
}
