import type { Locale } from '../../engine/locale.ts'
import { classes } from './classes.ts'
import { parts } from './parts.ts'
import { sentences } from './sentences.ts'
import { stems } from './stems.ts'

/** English, all but the gazetteer: `{ ...english, gazetteer }` is a whole locale. */
export const english: Omit<Locale, 'gazetteer'> = { language: 'en', sentences, parts, stems, classes }
