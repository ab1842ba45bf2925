import type { Document, Entity, EntityMention, TokenSpan } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { SpeechText } from './speech-rules.ts'

/** The position of the first mention that begins at a token or behind it. They are in reading order, so a bisection finds it. */
function firstFrom(mentions: readonly EntityMention[], token: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((mentions[middle]?.firstToken ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** The mentions that begin at the tokens `first` to `last`. */
export function mentionsFrom({ mentions = [] }: SpeechText, first: number, last: number): readonly EntityMention[] {
  const found = []
  let at = firstFrom(mentions, first)
  for (let mention = mentions[at]; mention && mention.firstToken <= last; mention = mentions[++at]) found.push(mention)
  return found
}

/** The mention that begins at a token, the longest of several. */
export function mentionAt({ mentions = [] }: SpeechText, token: number): EntityMention | undefined {
  const mention = mentions[firstFrom(mentions, token)]
  return mention?.firstToken === token ? mention : undefined
}

/** The mentions of somebody. */
export const mentionsOf = (doc: Document, { mentions }: Pick<Entity, 'mentions'>): EntityMention[] =>
  flatMap(mentions, (index) => doc.mentions[index] ?? [])

/** Those of them that are names. */
export const namesOf = (doc: Document, entity: Pick<Entity, 'mentions'>): EntityMention[] =>
  mentionsOf(doc, entity).filter(({ form }) => form === 'name')

/** Whether some words name or mean a person or body. */
export const isSomebody = (text: SpeechText, { firstToken, endToken }: TokenSpan): boolean =>
  !text.mentions || mentionsFrom(text, firstToken, endToken - 1).length > 0
