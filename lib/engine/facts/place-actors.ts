import type { Document, Entity } from '../document.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { type EventSentences, stem } from './event.ts'
import { tellsHarm } from './event-harm.ts'
import type { Chain } from './place-chains.ts'
import { placeWords } from './place-words.ts'
import { whoWords } from './who-words.ts'

const QUOTE = /^["“”‘’']$/

/** The place that a chain names without a site or another place. */
function onlyPlace({ entities }: Document, { mentions, units, site }: Chain): Entity | undefined {
  const [mention] = mentions
  return mention && mentions.length === 1 && units === 1 && site === undefined ? entities[mention.entity] : undefined
}

/** Whether a place is a seat of government. */
const isSeat = ({ locale }: Document, { name }: Entity): boolean => placeWords(locale).seats.has(name.toLowerCase())

/** Whether a chain names nothing but countries and seats of government: who may act. */
export function isOfStates(doc: Document, { mentions }: Chain): boolean {
  return mentions.every(({ entity }) => {
    const named = doc.entities[entity]
    return named?.place !== undefined && (named.place.kind === 'country' || isSeat(doc, named))
  })
}

/** Whether a chain names nothing but a country, or a seat of government, without a site. */
function isState(doc: Document, chain: Chain): boolean {
  const entity = onlyPlace(doc, chain)
  return entity !== undefined && (entity.place?.kind === 'country' || isSeat(doc, entity))
}

/** Whether a seat of government stands for the government, as it does where nobody is harmed there. */
export function isGovernment(doc: Document, chain: Chain, event: EventSentences): boolean {
  const entity = onlyPlace(doc, chain)
  return entity !== undefined && isSeat(doc, entity) && !tellsHarm(doc, event)
}

/**
 * Whether a country is somebody rather than somewhere: it acts ("Norland seizes a ship", "Norland has agreed"), is told or blamed
 * something ("accuses Norland"), or its letters qualify what is its own ("U.S. companies"). What it suffers happened there.
 */
export function isActing(doc: Document, chain: Chain): boolean {
  if (!isState(doc, chain)) return false
  const { tokens, parts, sentenceOf, locale } = doc
  const { firstToken, endToken, sentence, modifier } = chain
  if (modifier) return tokens[endToken - 1]?.shape === 'upper' || /\.$/.test(tokens[endToken - 1]?.text ?? '')
  const { addressing } = placeWords(locale)
  const { suffering } = whoWords(locale)
  const { be = [] } = locale.classes
  let governor = parts[firstToken - 1] === 'DT' ? firstToken - 2 : firstToken - 1
  // "‘congratulates’ Norland"
  if (QUOTE.test(tokens[governor]?.text ?? '')) governor--
  if (sentenceOf[governor] === sentence) {
    if (addressing.has(stem(doc, tokens[governor]?.lower ?? ''))) return true
    if (/^(?:IN|TO)$/.test(parts[governor] as string)) return false
  }
  const verb = parts[endToken] === 'RB' ? endToken + 1 : endToken
  const { lower = '' } = tokens[verb] ?? {}
  if (sentenceOf[verb] !== sentence || !isFiniteVerb(parts[verb])) return false
  // "Norland hit by floods", "Norland outraged over a tax", "Norland was shaken": it suffers.
  if (parts[verb] === 'VBD' && parts[verb + 1] === 'IN' && doc.sentences[sentence]?.kind === 'headline') return false
  return !be.includes(lower) && !suffering.has(lower) && tokens[verb + 1]?.lower !== 'by'
}

/**
 * Whether the town of a dateline is more likely a desk than the place of the event: one in which agencies write of what happened anywhere, or a seat of government,
 * of a report in which nobody is harmed.
 */
export function isDesk(doc: Document, event: EventSentences, town: string): boolean {
  const { desks, seats } = placeWords(doc.locale)
  const name = town.toLowerCase()
  return (desks.has(name) || seats.has(name)) && !tellsHarm(doc, event)
}
