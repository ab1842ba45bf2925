import type { Document } from '../document.ts'
import { type EventSentences, stem } from './event.ts'
import type { Chain } from './place-chains.ts'
import { placeWords } from './place-words.ts'
import { whoWords } from './who-words.ts'

/** A sentence of this weight tells the event, the headline or the lede. */
const TELLS = 0.95
const QUOTE = /^["“”‘’']$/

/** Whether a chain names nothing but a country, or a seat of government, without a site. */
function isState({ entities, locale }: Document, { mentions, units, site }: Chain): boolean {
  const [mention] = mentions
  const entity = mention && entities[mention.entity]
  if (!entity || mentions.length > 1 || units > 1 || site !== undefined) return false
  return entity.place?.kind === 'country' || placeWords(locale).seats.has(entity.name.toLowerCase())
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
  if (sentenceOf[verb] !== sentence || !/^(?:VBZ|VBD|VBP|MD)$/.test(parts[verb] as string)) return false
  // "Norland hit by floods", "Norland outraged over a tax", "Norland was shaken": it suffers.
  if (parts[verb] === 'VBD' && parts[verb + 1] === 'IN' && doc.sentences[sentence]?.kind === 'headline') return false
  return !be.includes(lower) && !suffering.has(lower) && tokens[verb + 1]?.lower !== 'by'
}

/**
 * Whether the town of a dateline is more likely a desk than the place of the event: one in which agencies write of what happened anywhere,
 * of a report in which nobody is harmed.
 */
export function isDesk(doc: Document, event: EventSentences, town: string): boolean {
  if (!placeWords(doc.locale).desks.has(town.toLowerCase())) return false
  const { harming, killing } = whoWords(doc.locale)
  const { deed = [] } = doc.locale.classes
  return !event.sentences.some(({ index, weight }) => {
    const sentence = weight >= TELLS || index === event.lede ? doc.sentences[index] : undefined
    return (
      sentence !== undefined &&
      doc.tokens.slice(sentence.firstToken, sentence.endToken).some(({ lower }) => {
        const root = stem(doc, lower)
        return harming.has(root) || killing.has(root) || deed.includes(lower)
      })
    )
  })
}
