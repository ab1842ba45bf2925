import type { Document } from '../document.ts'
import type { Chain } from './place-chains.ts'
import { placeWords } from './place-words.ts'

/** So many words of its own phrase may stand between "near" and a place: "near the northern city". */
const REACH = 4

/**
 * The token with which it begins what lies beside a place rather than in it: "near" of "a village near Leeds", "north" of "30 miles north
 * of Leeds". Undefined for a place that something happened in.
 */
export function besideFrom(doc: Document, { firstToken, sentence }: Chain): number | undefined {
  const { near } = placeWords(doc.locale)
  const { directions } = doc.locale.names
  const word = (i: number) => doc.tokens[i]?.lower ?? ''
  let i = firstToken - 1
  while (firstToken - i < REACH && /^(?:DT|JJ)$/.test(doc.parts[i] ?? '')) i--
  if (doc.sentenceOf[i] !== sentence) return undefined
  // "In and around Leeds" is in it too.
  if (near.has(word(i))) return doc.parts[i - 1] === 'CC' ? undefined : i
  return doc.locale.parts.genitives.includes(word(i)) && directions.has(word(i - 1)) ? i - 1 : undefined
}
