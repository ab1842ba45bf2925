import type { Document } from '../document.ts'
import { startsWithCapital, startsWithSmall } from '../text/letters.ts'
import { lineWords } from './line-words.ts'
import type { Speaker } from './speakers.ts'
import { speechWords } from './speech-rules.ts'

const OWNER = /['’]s?$/u
const CLOCK = /^\d+:\d/

/**
 * Whether words for somebody without a name leave open who is meant, where they stand alone: whose they are ("his mother"), one of some
 * ("others"), a noun or epithet that only the text before explains ("the suspect", "the pro-reform company", "the Lions driver"), a voice
 * of nobody in particular ("a spokesman"), or, for "she", one noun in small letters.
 */
export function isOpenSpeaker(doc: Document, { name, mention, role, message, entity }: Speaker): boolean {
  const { reactions, casualties, who, names, classes } = doc.locale
  const { pronounWords, voices } = speechWords(doc.locale)
  const [first = '', ...rest] = name.split(' ')
  const lower = first.toLowerCase()
  // "A banner on the bridge": nobody's.
  if (message && !entity && classes.article?.includes(lower) && !casualties.definite.has(lower)) return true
  if (reactions.owners.includes(lower) || reactions.bodyOwners.includes(lower)) return true
  if (rest.length === 0) {
    if (reactions.indefinite.includes(lower)) return true
    if (voices.has(lower) && !role) return true
    if (isOneBare(doc, first)) return true
    return startsWithSmall(first) && pronounWords.has(mention.toLowerCase())
  }
  // "2:07 Mother of toddler": a list of videos.
  if (CLOCK.test(first)) return true
  const noun = rest.at(-1)?.toLowerCase() ?? ''
  const { familiar } = lineWords(doc.locale)
  // "A spokesman": whose?
  if (rest.length === 1 && voices.has(noun)) return !role
  if (!casualties.definite.has(lower) || familiar.has(noun)) return false
  // "The mayor of Harden", "the man who fell": what hangs onto the noun tells who it is.
  if (rest.some((word) => reactions.inside.includes(word) || reactions.relatives.includes(word))) return false
  if (rest.length === 1)
    return (
      (startsWithSmall(rest[0] ?? '') || names.personNouns.has(noun) || reactions.affiliates.includes(noun)) &&
      !(who.authorities.includes(noun) && !reactions.bodies.includes(noun))
    )
  // "The local utility", "the station's commander" are told by place, kind or owner; "the pro-reform company", "the Lions driver" are not.
  if (reactions.bodies.includes(noun)) return !rest.slice(0, -1).some((word) => startsWithCapital(word))
  const isOwned = rest.some((word) => OWNER.test(word))
  return names.personNouns.has(noun) && !who.authorities.includes(noun) && !isOwned
}

/** Whether a word stands for one alone whom it does not name: "movement", "President" of "President vows help". Many and bodies need no article. */
function isOneBare({ locale }: Document, word: string): boolean {
  const lower = word.toLowerCase()
  const { personNouns, titles, groupNouns } = locale.names
  if (lower.endsWith('s') || locale.who.authorities.includes(lower) || locale.who.people.includes(lower)) return false
  return startsWithSmall(word) ? !groupNouns.has(lower) : personNouns.has(lower) || titles.has(lower)
}
