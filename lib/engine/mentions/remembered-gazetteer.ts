import type { Gazetteer } from '../locale.ts'
import { remember } from '../remember.ts'

/** It lives no longer than its text. */
const MOST = Number.POSITIVE_INFINITY

/** A gazetteer that keeps its answers: one text asks for the same few names again and again. */
export function rememberAnswers(gazetteer: Gazetteer): Gazetteer {
  return {
    places: remember(gazetteer.places, MOST),
    nationality: remember(gazetteer.nationality, MOST),
    givenName: remember(gazetteer.givenName, MOST),
    organization: remember(gazetteer.organization, MOST),
    longestName: gazetteer.longestName,
  }
}
