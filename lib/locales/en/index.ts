import type { Locale } from '../../engine/locale.ts'
import { background } from './background.ts'
import { casualties } from './casualties.ts'
import { casualtyClasses } from './casualty-words.ts'
import { classes as shared } from './classes.ts'
import { lines } from './lines.ts'
import { names } from './names.ts'
import { parts } from './parts.ts'
import { quantities } from './quantities.ts'
import { reactions } from './reactions.ts'
import { responsibility } from './responsibility.ts'
import { responsibilityClasses } from './responsibility-classes.ts'
import { sentences } from './sentences.ts'
import { stems } from './stems.ts'
import { timeClasses, times } from './times.ts'
import { when } from './when.ts'
import { places } from './where.ts'
import { who } from './who.ts'
import { why, whyClasses } from './why.ts'

/** English, all but the gazetteer: `{ ...english, gazetteer }` is a whole locale. */
export const english: Omit<Locale, 'gazetteer'> = {
  language: 'en',
  quantities,
  casualties,
  sentences,
  parts,
  names,
  stems,
  times,
  when,
  reactions,
  lines,
  places,
  who,
  why,
  responsibility,
  background,
  classes: { ...shared, ...timeClasses, ...responsibilityClasses, ...whyClasses, ...casualtyClasses },
}
