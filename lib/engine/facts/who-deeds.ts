import type { Document, TokenSpan } from '../document.ts'
import type { Clause } from '../text/phrases.ts'
import { stem } from './event.ts'
import { wordsOf } from './who-names.ts'
import { whoWords } from './who-words.ts'

/** Whether the verb group of a clause is negated: "did not die". */
export function isNegated({ tokens, locale }: Document, { group, verb }: Clause): boolean {
  const { negations } = whoWords(locale)
  for (let i = group; i < verb; i++) if (negations.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether a clause tells what somebody means to do, and not what was done: "vowed to kill him". */
export function isMeant({ tokens, parts, locale }: Document, { verb }: Clause): boolean {
  return parts[verb - 1] === 'TO' && whoWords(locale).meaning.has(tokens[verb - 2]?.lower ?? '')
}

/** Whether a clause tells that its subject killed or hurt somebody: "shot his wife". */
export function isDeed(doc: Document, { group, verb, object, subject, passive, subordinate }: Clause): boolean {
  const { killing, people } = whoWords(doc.locale)
  // "Police believe the shooting that killed two": what stands before "that" did it.
  if (subordinate && doc.parts[group - 1] === 'IN' && (subject?.endToken ?? group) < group - 1) return false
  const word = doc.tokens[verb]?.lower ?? ''
  if (passive || !object || object.firstToken < verb || !(killing.has(word) || killing.has(stem(doc, word))))
    return false
  const head = doc.tokens[object.head]?.lower ?? ''
  if (people.has(head) || doc.locale.names.personNouns.has(head)) return true
  return doc.mentions.some(
    (m) => m.kind === 'person' && m.form === 'name' && m.firstToken >= object.firstToken && m.firstToken <= object.head,
  )
}

/** Whether a clause tells that its subject fired a gun: "opened fire", "fired several shots", "shoots at officers". */
export function isFiring(doc: Document, { sentence, verb, object, passive }: Clause): boolean {
  const { tokens, locale } = doc
  const { firing, killing, people } = whoWords(locale)
  const { verbs, shots, aiming, aimedAt } = firing
  if (passive) return false
  const isAimed = tokens[verb + 1]?.lower === aimedAt
  if (isAimed && aiming.has(tokens[verb]?.lower ?? '')) return true
  // "Shot at a house" may be said of a victim, "shot at deputies" is not.
  const target = doc.phrases[sentence]?.find(({ preposition }) => preposition === verb + 1)
  if (isAimed && killing.has(tokens[verb]?.lower ?? '') && people.has(tokens[target?.head ?? -1]?.lower ?? ''))
    return true
  if (!verbs.has(tokens[verb]?.lower ?? '')) return false
  return (
    (object !== undefined && shots.has(tokens[object.head]?.lower ?? '')) || shots.has(tokens[verb + 1]?.lower ?? '')
  )
}

/** Whether the law looks for those whom some words mean: "Police search for nightclub gunmen". */
export function isHunted({ tokens, parts, locale }: Document, { firstToken }: TokenSpan): boolean {
  const { hunting, seeking } = whoWords(locale)
  const before = parts[firstToken - 1] === 'DT' ? firstToken - 2 : firstToken - 1
  const link = tokens[before]?.lower ?? ''
  return hunting.has(link) || (seeking.links.has(link) && hunting.has(tokens[before - 1]?.lower ?? ''))
}

/** How far behind "on" the noun for pictures stands: "captured on the store's surveillance video". */
const PICTURED_REACH = 5

/** Whether a verb tells that somebody was seen in pictures, and not seized: "was captured on surveillance video". */
export function isPictured({ tokens, locale }: Document, verb: number): boolean {
  const { pictures } = whoWords(locale)
  if (tokens[verb + 1]?.lower !== pictures.link) return false
  return tokens.slice(verb + 2, verb + 2 + PICTURED_REACH).some(({ lower }) => pictures.nouns.has(lower))
}

/** How far behind "held" or "booked" the bond or the jail stands, in tokens. */
const HELD_REACH = 7

/** Whether a clause says that the law holds its subject: "was taken into police custody", "is in custody", and not "in the custody of his aunt". */
export function isInCustody({ tokens, locale }: Document, { verb, passive }: Clause): boolean {
  const { nouns, owners, links, held, places } = whoWords(locale).custody
  // "Was held overnight on a $100,000 bond", "was booked into the Oslin jail".
  if (passive && held.has(tokens[verb]?.lower ?? ''))
    for (let i = verb + 1; i <= verb + HELD_REACH && tokens[i]?.text !== '.'; i++)
      if (places.has(tokens[i]?.lower ?? '')) return true
  if (!passive && !locale.classes.be?.includes(tokens[verb]?.lower ?? '')) return false
  if (!links.has(tokens[verb + 1]?.lower ?? '')) return false
  const at = owners.has(tokens[verb + 2]?.lower ?? '') ? verb + 3 : verb + 2
  return nouns.has(tokens[at]?.lower ?? '') && !locale.parts.genitives.includes(tokens[at + 1]?.lower ?? '')
}

/** Whether words without a name say outright who did it, so that nobody suspects them: "IS gunmen", and not "the alleged shooter". */
export function isDoer({ locale }: Document, words: string): boolean {
  const { doers, suspecting } = whoWords(locale)
  const all = wordsOf(words)
  return doers.has(all.at(-1) ?? '') && !all.some((word) => suspecting.has(word))
}
