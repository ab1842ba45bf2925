import type { Document } from '../document.ts'
import type { Sentence } from '../text/sentences.ts'
import { contentStems, type EventSentences, headlineOf, stem } from './event.ts'
import { whoWords } from './who-words.ts'

/** A sentence of this weight tells the event, the headline or the lede. */
const TELLS = 0.95

/** Whether people are harmed, or a deed is done, in what the headline or the lede tells. */
export function tellsHarm(doc: Document, event: EventSentences): boolean {
  const { deed = [] } = doc.locale.classes
  return event.sentences.some(({ index, weight }) => {
    const sentence = weight >= TELLS || index === event.lede ? doc.sentences[index] : undefined
    return (
      sentence !== undefined &&
      (isOfHarm(doc, sentence) ||
        doc.tokens.slice(sentence.firstToken, sentence.endToken).some(({ lower }) => deed.includes(lower)))
    )
  })
}

/** Whether a sentence tells of people who are harmed or in distress. */
function isOfHarm(doc: Document, { firstToken, endToken }: Sentence): boolean {
  const { harming, killing, states } = whoWords(doc.locale)
  return doc.tokens.slice(firstToken, endToken).some(({ lower }) => {
    const root = stem(doc, lower)
    return harming.has(root) || killing.has(root) || states.has(lower)
  })
}

/**
 * Whether a sentence tells only what goes on around a harm that the headline tells: of "Two dead as gusts batter Harrow", the schools of
 * Harrow. It has no word of the headline but names.
 */
export function isBesideHarm(doc: Document, event: EventSentences, { firstToken, endToken }: Sentence): boolean {
  const title = headlineOf(doc, event)
  if (!title || !isOfHarm(doc, title)) return false
  const told = contentStems(doc, title)
  for (let i = firstToken; i < endToken; i++)
    if (doc.parts[i] !== 'NNP' && told.has(stem(doc, doc.tokens[i]?.lower as string))) return false
  return true
}
