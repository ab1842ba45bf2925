import type { Document, EntityMention, TokenSpan } from '../document.ts'
import type { Role } from '../model.ts'
import type { Clause } from '../text/phrases.ts'
import { stem } from './event.ts'
import { isDeed, isFiring, isHunted, isInCustody, isMeant, isNegated, isPictured } from './who-deeds.ts'
import { doneTo, identifiedAs, isSought, namedAs } from './who-naming.ts'
import { isRebelForce } from './who-offices.ts'
import {
  amongCounted,
  amongVictims,
  foundIn,
  isBareParticiple,
  isTarget,
  plightBehind,
  stateAt,
  stateFound,
  stateIn,
} from './who-plights.ts'
import { isPartOf, type Place, tells } from './who-standing.ts'
import { whoWords } from './who-words.ts'

/** How far before "against Ada Lind" the charges may stand, in tokens. */
const ACCUSED_REACH = 8

/** What a mention says of somebody's part; `fatal` when it says that they were killed, `charged` that the law holds them, `convicted` that a court found them guilty, `bySelf` that they killed or hurt themselves, `deed` that they killed or hurt somebody,
 * `naming` that the words say outright who the victim or the suspect is. */
export type Part = {
  readonly role: Role
  readonly fatal?: true
  readonly charged?: true
  readonly convicted?: true
  readonly bySelf?: true
  readonly deed?: true
  readonly naming?: true
}

const lowerWords = (doc: Document, from: number, to: number) => doc.tokens.slice(from, to).map(({ lower }) => lower)

/** Whether the law has something against the words: "charges will be filed against Ada Lind". */
function isAccused(doc: Document, at: TokenSpan): boolean {
  const { accusations, againstLink } = whoWords(doc.locale)
  if (doc.tokens[at.firstToken - 1]?.lower !== againstLink) return false
  for (let i = at.firstToken - 2; i >= at.firstToken - 1 - ACCUSED_REACH && doc.sentenceOf[i] === at.sentence; i--)
    if (accusations.has(doc.tokens[i]?.lower ?? '')) return true
  return false
}

/** The part that the words of a mention and its clause give to somebody. */
export function partOf(
  doc: Document,
  at: TokenSpan,
  place: Place,
  clause: Clause | undefined,
  inHeadline: boolean,
): Part {
  const {
    authorities,
    powers,
    suspects,
    victims,
    suffering,
    affecting,
    charging,
    convicting,
    killing,
    facing,
    accusations,
    accusing,
    doers,
    suspecting,
    finding,
    indefiniteArticles,
    seeking,
    staff,
    anybody,
  } = whoWords(doc.locale)
  let office = false
  for (let i = at.firstToken; i < at.endToken; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    const isDoer = doers.has(word) && !suspecting.has(doc.tokens[i - 1]?.lower ?? '')
    if (suspects.has(word) && isHunted(doc, at)) return { role: 'suspect', charged: true }
    if (suspects.has(word) && !(place === 'subject' && !clause?.passive && isDoer)) return { role: 'suspect' }
    // "The victim's boyfriend" is another.
    if (victims.has(word) && doc.parts[i + 1] !== 'POS') return { role: 'affected' }
    if (authorities.has(word) && (place === 'speaker' || !powers.has(word)))
      office ||= !isRebelForce(doc, lowerWords(doc, at.firstToken, i + 1))
  }
  // "Police employees leaked it": they hold no office.
  if (!('entity' in at) && staff.has(doc.tokens[at.endToken - 1]?.lower ?? '')) office = false
  // "Shooting suspect Jon Holm", "crash victim Ada Lind".
  const title = 'role' in at ? (at as EntityMention).role : undefined
  // "The aunt of a victim Ada Lind": whoever has "a" before them has no such title.
  const isOne = indefiniteArticles.has(doc.tokens[at.firstToken - 2]?.lower ?? '')
  const isTitle = title && !isOne && !/^VB[DNZG]$/.test(doc.parts[at.firstToken - 1] ?? '')
  const last = isTitle && doc.tokens[at.firstToken - 1]?.lower
  if (last && suspects.has(last)) return { role: 'suspect' }
  if (last && victims.has(last)) return { role: 'affected' }
  if (tells(doc, at)) {
    const acts =
      place === 'subject' && clause && !clause.passive && !suffering.has(doc.tokens[clause.verb]?.lower ?? '')
    return { role: office ? 'authority' : acts ? 'actor' : 'other' }
  }
  const isName = !('form' in at) || (at as EntityMention).form === 'name'
  const named = isName && place !== 'speaker' ? namedAs(doc, at) : undefined
  if (named) return { ...named, naming: true }
  if (isAccused(doc, at)) return { role: 'suspect', charged: true, naming: true }
  const isPeople = !('entity' in at) || doc.entities[(at as EntityMention).entity]?.kind === 'person'
  const fate = isPeople && doneTo(doc, at)
  // "Held over Ada Lind's death": whoever is held, it is not the dead.
  if (fate) return fate.fatal && inHeadline ? { ...fate, naming: true } : fate
  // "His name was released", "shot his wife": that befell something or somebody of theirs.
  if (doc.parts[at.firstToken] === 'PRP$' && 'entity' in at)
    return { role: place === 'subject' || place === 'agent' ? 'actor' : 'other' }
  const isBody = 'entity' in at && doc.entities[(at as EntityMention).entity]?.kind === 'organization'
  if (isBody && place === 'other' && isTarget(doc, at)) return { role: 'affected' }
  const isOther = 'entity' in at && doc.entities[(at as EntityMention).entity]?.kind !== 'person'
  const done = (verb: string, isActive = false): Part => {
    const stemmed = stem(doc, verb)
    // "Lind accused the general of waste": so says one, and the law does not.
    // A party or a government that is accused is in a dispute, and before no court.
    if ((isActive || isOther) && accusing.has(stemmed)) return { role: 'other' }
    if (convicting.has(stemmed)) return { role: 'suspect', charged: true, convicted: true }
    if (charging.has(stemmed)) return { role: 'suspect', charged: true }
    if (!affecting.has(stemmed) && !affecting.has(verb)) return { role: office ? 'authority' : 'other' }
    return killing.has(stemmed) || killing.has(verb) ? { role: 'affected', fatal: true } : { role: 'affected' }
  }
  // "Four people killed in …", "a man arrested over …": a participle right after the noun, without an object.
  const behind = stateAt(doc, at, inHeadline)
  const isFound = inHeadline && finding.has(doc.tokens[behind]?.lower ?? '')
  const state = inHeadline && clause && place === 'subject' ? stateFound(doc, clause) : undefined
  const plightOfFound = isFound
    ? foundIn(doc, behind + 1)
    : inHeadline
      ? (state ?? stateIn(doc, behind) ?? amongCounted(doc, behind))
      : undefined
  if (plightOfFound) return plightOfFound
  // "Ada Lind, wanted for robbery".
  const apart = behind + (doc.tokens[behind]?.text === ',' ? 1 : 0)
  if (seeking.verbs.has(doc.tokens[apart]?.lower ?? '') && seeking.links.has(doc.tokens[apart + 1]?.lower ?? ''))
    return { role: 'suspect', charged: true }
  if (isBareParticiple(doc, behind, clause, inHeadline)) {
    const after = done(doc.tokens[behind]?.lower ?? '')
    if (after.role !== 'other' && after.role !== 'authority') return after
  }
  const verb = clause ? (doc.tokens[clause.verb]?.lower ?? '') : ''
  // "Ada Lind was not hurt."
  if (clause?.passive && place === 'subject' && isNegated(doc, clause)) return { role: office ? 'authority' : 'other' }
  if (clause?.passive && place === 'subject' && !isPictured(doc, clause.verb)) {
    const link = doc.tokens[clause.verb + 1]?.lower ?? ''
    if (seeking.verbs.has(verb) && seeking.links.has(link)) return { role: 'suspect', charged: true }
    const told = identifiedAs(doc, clause) ?? done(verb)
    if (told.role !== 'other' && told.role !== 'authority') return told
    return isInCustody(doc, clause) ? { role: 'suspect', charged: true } : (plightBehind(doc, clause) ?? told)
  }
  if (clause && place === 'subject' && isInCustody(doc, clause)) return { role: 'suspect', charged: true }
  const object = clause?.object && (doc.tokens[clause.object.head]?.lower ?? '')
  if (place === 'subject' && object && facing.has(verb) && accusations.has(object))
    return { role: 'suspect', charged: true }
  if (place === 'subject' && clause && isSought(doc, clause)) return { role: 'suspect', charged: true }
  const clauses = place === 'subject' ? (doc.clauses[at.sentence] ?? []) : []
  for (const c of clauses) {
    const counted = c.subject && isPartOf(doc, at, c.subject) && amongVictims(doc, c)
    if (counted) return counted
  }
  // "Norland vowed to kill him": nothing has happened.
  if (clause && place === 'object' && isMeant(doc, clause)) return { role: office ? 'authority' : 'other' }
  const plight = clause && place === 'object' && !clause.passive && plightBehind(doc, clause)
  if (plight) return plight
  if (clause && place === 'object' && !clause.passive) return done(verb, true)
  if (clauses.some((c) => c.subject && isPartOf(doc, at, c.subject) && isDeed(doc, c)))
    return { role: 'actor', deed: true }
  if (clause && place === 'subject' && !office && isFiring(doc, clause)) {
    // "Two men fired shots": nobody else is suspected of it.
    const isAnybody = !('entity' in at) && anybody.has(doc.tokens[at.endToken - 1]?.lower ?? '')
    return isAnybody ? { role: 'suspect' } : { role: 'actor', deed: true }
  }
  if (clause && place === 'subject' && suffering.has(verb) && !isNegated(doc, clause)) {
    return killing.has(verb) ? { role: 'affected', fatal: true } : { role: 'affected' }
  }
  if (office) return { role: 'authority' }
  return { role: place === 'subject' || place === 'agent' ? 'actor' : 'other' }
}
