import type { EntityMention, TokenSpan } from '../document.ts'
import type { SpeechText } from './speech-rules.ts'

/** The mentions that begin at the tokens `first` to `last`. They are in reading order, so a bisection finds them. */
export function mentionsFrom({ mentions = [] }: SpeechText, first: number, last: number): readonly EntityMention[] {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((mentions[middle]?.firstToken ?? 0) < first) low = middle + 1
    else high = middle
  }
  const found = []
  for (let mention = mentions[low]; mention && mention.firstToken <= last; mention = mentions[++low])
    found.push(mention)
  return found
}

/** Whether some words name or mean a person or body. */
export const isSomebody = (text: SpeechText, { firstToken, endToken }: TokenSpan): boolean =>
  !text.mentions || mentionsFrom(text, firstToken, endToken - 1).length > 0
