import type { Locale } from './locale.ts'
import { perLocale } from './per-locale.ts'
import { remember } from './remember.ts'

/** How many answers are kept to each question. */
const MOST = 20_000

/** A locale whose gazetteer keeps its answers: texts ask for the same few names again and again. One for each locale, as all that is made for it is. */
export const rememberingLocale = perLocale((locale): Locale => {
  const { places, nationality, givenName, organization } = locale.gazetteer
  return {
    ...locale,
    gazetteer: {
      places: remember(places, MOST),
      nationality: remember(nationality, MOST),
      givenName: remember(givenName, MOST),
      organization: remember(organization, MOST),
    },
  }
})
