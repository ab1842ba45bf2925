import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { Span } from '../model.ts'
import type { EventSentences } from './event.ts'
import { placeWords } from './place-words.ts'

/** A sentence of this weight tells the event: the headline, the lede. */
const TELLS = 0.95
/** The most words of a place that a body is named after. */
const MOST_WORDS = 3
/** A town with so many inhabitants is meant by its name alone. */
const KNOWN = 50_000

/**
 * The town or region of a public body that the headline or the lede names: "Ostrow police", "the Ostrow State House of Assembly". Where
 * the text says no more, that is where it happened.
 */
export function placeOfBody(
  doc: Document,
  event: EventSentences,
): (Span & { readonly sentence: number; readonly place?: GazetteerPlace }) | undefined {
  const { bodies } = placeWords(doc.locale)
  const telling = new Set(flatMap(event.sentences, ({ index, weight }) => (weight >= TELLS ? [index] : [])))
  const isBody = (token: number): boolean => bodies.has(doc.tokens[token]?.lower ?? '')
  for (const { kind, form, entity, firstToken, endToken, sentence, start, end, inner } of doc.mentions) {
    if (form !== 'name' || inner || kind === 'person' || !telling.has(sentence)) continue
    if (kind === 'place') {
      const place = doc.entities[entity]?.place
      if (isBody(endToken) && place?.kind !== 'country') return { start, end, sentence, ...(place ? { place } : {}) }
      continue
    }
    // "Ostrow University's Harlow School": named after somebody.
    if ((!isBody(endToken - 1) && !isBody(endToken)) || doc.parts[firstToken - 1] === 'POS') continue
    for (let to = Math.min(firstToken + MOST_WORDS, endToken - 1); to > firstToken; to--) {
      const name = { start, end: doc.tokens[to - 1]?.end ?? end }
      const places = doc.locale.gazetteer.places(doc.article.text.slice(name.start, name.end))
      const [best] = places.filter(({ kind }) => kind === 'city' || kind === 'region')
      if (!best || places[0]?.kind === 'country') continue
      const isSure = best.population >= KNOWN && new Set(places.map(({ countryCode }) => countryCode)).size === 1
      return { ...name, sentence, ...(isSure ? { place: best } : {}) }
    }
  }
  return undefined
}
