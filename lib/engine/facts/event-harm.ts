import type { Document } from '../document.ts'
import { type EventSentences, stem } from './event.ts'
import { whoWords } from './who-words.ts'

/** A sentence of this weight tells the event, the headline or the lede. */
const TELLS = 0.95

/** Whether people are harmed, or a deed is done, in what the headline or the lede tells. */
export function tellsHarm(doc: Document, event: EventSentences): boolean {
  const { harming, killing } = whoWords(doc.locale)
  const { deed = [] } = doc.locale.classes
  return event.sentences.some(({ index, weight }) => {
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
