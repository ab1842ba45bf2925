import type { Document } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import type { Chain } from './place-chains.ts'
import { placeWords } from './place-words.ts'

/** How far before a place the verb may stand, and before the verb the beginning of its sentence, in tokens. */
const VERB_REACH = 7
const SUBJECT_REACH = 5

const words = perLocale(({ when, places }) => ({
  occurrences: new Set(when.occurrences),
  definite: new Set(places.definite),
  taken: new Set(places.taken),
}))

/** Whether a sentence only says that what was told took place there: "It happened in the hills of Ostrow", "The crash occurred on Elm Street". */
export function isWhereItHappened(doc: Document, { firstToken, sentence }: Chain): boolean {
  const { occurrences, definite, taken } = words(doc.locale)
  const { locatives } = placeWords(doc.locale)
  const word = (i: number) => doc.tokens[i]?.lower ?? ''
  const start = doc.sentences[sentence]?.firstToken ?? 0
  if (!definite.has(word(start))) return false
  for (let i = firstToken - 1; i > Math.max(start, firstToken - VERB_REACH); i--) {
    if (!locatives.has(word(i))) continue
    const verb = taken.has(word(i - 1)) ? i - 2 : i - 1
    // "The bombings, which occurred in Leeds": only told apart.
    const isMain = doc.tokens.slice(start, verb).every(({ kind }) => kind !== 'punctuation')
    if (isMain && occurrences.has(word(verb)) && verb > start && verb - start <= SUBJECT_REACH) return true
  }
  return false
}
