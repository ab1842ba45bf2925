import type { Document } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import type { EventSentences } from './event.ts'
import { flags, phraseAt } from './speech-rules.ts'

/** So many words of a sentence are its opening: "Also this weekend, in an unrelated incident". */
const OPENING = 6

const phrases = perLocale(({ when }) => flags(when.others))

/** The sentence from which on a report tells of other events: "Separately, …". None where it begins with them. */
export function otherEventsFrom(doc: Document, { lede }: EventSentences): number {
  const others = phrases(doc.locale)
  const turn = doc.sentences.find(({ index, kind, firstToken, endToken }) => {
    if (index <= lede || kind === 'headline') return false
    for (let i = firstToken; i < Math.min(endToken, firstToken + OPENING); i++)
      if (phraseAt(doc, i, endToken, others)) return true
    return false
  })
  return turn?.index ?? doc.sentences.length
}
