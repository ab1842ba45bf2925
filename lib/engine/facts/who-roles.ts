import type { Document, EntityMention, TokenSpan } from '../document.ts'
import type { Role } from '../model.ts'
import { type Clause, embeds, type NounPhrase } from '../text/phrases.ts'
import { stem } from './event.ts'
import { isDeed, isMeant, isNegated } from './who-deeds.ts'
import { doneTo, identifiedAs, isSought, namedAs } from './who-naming.ts'
import { isRebelForce } from './who-offices.ts'
import { amongVictims, foundIn, isBareParticiple, isTarget, plightBehind, stateAt, stateIn } from './who-plights.ts'
import { whoWords } from './who-words.ts'

/** How far before "against Ada Lind" the charges may stand, in tokens. */
const ACCUSED_REACH = 8

/** How far behind the first of several a name joined to it may stand, in tokens. */
const JOINED_REACH = 12

/** Where somebody stands in the clause. */
export type Place = 'subject' | 'object' | 'agent' | 'other' | 'speaker'

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

const within = (inner: { firstToken: number; endToken: number }, outer: { firstToken: number; endToken: number }) =>
  inner.firstToken >= outer.firstToken && inner.endToken <= outer.endToken

/** The token behind some tokens, the rest of their noun phrase and what "and" joins to it. */
function behindJoined(doc: Document, at: TokenSpan): number {
  const phrases = doc.phrases[at.sentence] ?? []
  let behind = phrases.find((p) => within(at, p))?.endToken ?? at.endToken
  while (doc.parts[behind] === 'CC') {
    const next = phrases.find(({ firstToken }) => firstToken === behind + 1)
    if (!next) break
    behind = next.endToken
  }
  return behind
}

/** Whether a finite verb follows: "hit a wall and the driver fled", "hit a wall, the council and residents said". */
const beginsClause = (doc: Document, at: TokenSpan) => /^(?:VBD|VBZ|MD)$/.test(doc.parts[behindJoined(doc, at)] ?? '')

/** Whether a verb of saying follows: "100 children, the government and residents said" is no apposition. */
const speaks = (doc: Document, at: TokenSpan) =>
  whoWords(doc.locale).saying.has(doc.tokens[behindJoined(doc, at)]?.lower ?? '')

/** Whether a name stands right before a finite verb of saying: "the Monitor said those killed …", where another verb follows. */
const tells = (doc: Document, at: TokenSpan | EntityMention) =>
  'entity' in at &&
  // "The Directorate of Health said": the directorate did.
  !doc.locale.parts.genitives.includes(doc.tokens[at.firstToken - 1]?.lower ?? '') &&
  /^VB[DZN]$/.test(doc.parts[at.endToken] ?? '') &&
  doc.parts[at.endToken + 1] !== 'TO' &&
  whoWords(doc.locale).saying.has(doc.tokens[at.endToken]?.lower ?? '')

/** Whether some tokens are a noun phrase, a part of it, or an apposition to it: "the mayor, Ada Lind,". */
function isPartOf(doc: Document, at: TokenSpan, phrase: NounPhrase): boolean {
  // "The Bank" of "The Bank of Oslin": the phrase ends within the name.
  if (within(at, phrase) || (phrase.head >= at.firstToken && phrase.head < at.endToken)) return true
  return at.firstToken === phrase.endToken + 1 && doc.tokens[phrase.endToken]?.text === ',' && !speaks(doc, at)
}

/** Whether a name only tells whose people or which thing is meant: "Northrail" of "a Northrail driver", "Oslin" of "the Oslin shooting". */
function qualifies(doc: Document, at: TokenSpan | EntityMention): boolean {
  const { parts } = doc
  // "Oslin shooting stemmed from a row": what looks like a participle between a name and a verb is a noun.
  if (parts[at.endToken] === 'VBG' && /^(?:VBD|VBZ|MD)$/.test(parts[at.endToken + 1] ?? '')) return true
  const phrase = doc.phrases[at.sentence]?.find((p) => p.firstToken <= at.firstToken && p.endToken > at.endToken)
  // "Banks' daughter was shot": the apostrophe alone owns, and the phrase ends before it.
  if (
    /^['’]$/.test(doc.tokens[at.endToken]?.text ?? '') &&
    /^(?:JJ|CD|NNS?)$/.test(parts[at.endToken + 1] ?? '') &&
    doc.tokens[at.endToken]?.spaced === false &&
    doc.tokens[at.endToken - 1]?.lower.endsWith('s')
  )
    return true
  if (!phrase || phrase.head < at.endToken) return false
  // A person seldom qualifies anything but people; a verb of a headline that looks like a noun stands behind a person.
  const isPerson = 'entity' in at && doc.entities[at.entity]?.kind === 'person'
  if (!isPerson || (parts[phrase.head] === 'NNP' && parts[at.endToken] === 'NNP')) return true
  const { people } = whoWords(doc.locale)
  for (let i = at.endToken; i <= phrase.head; i++) if (people.has(doc.tokens[i]?.lower ?? '')) return true
  return parts[at.endToken] === 'POS' && doc.sentences[at.sentence]?.kind !== 'headline'
}

/** Whether the words are named as those by whom something is done: "shot by soldiers", "an attack by rebels". */
function isAgent(doc: Document, at: TokenSpan): boolean {
  const { agentLink, affecting } = whoWords(doc.locale)
  const phrase = doc.phrases[at.sentence]?.find((p) => within(at, p))
  const link = (phrase?.firstToken ?? at.firstToken) - 1
  if (doc.tokens[link]?.lower !== agentLink) return false
  const doing = doc.tokens[link - 1]?.lower ?? ''
  return (
    /^(?:VBN|VBD|RP|RB)$/.test(doc.parts[link - 1] ?? '') || affecting.has(stem(doc, doing)) || affecting.has(doing)
  )
}

/** Whether some tokens are joined by "and" or commas to a phrase before them: "Jon Holm" of "killed Ada Lind and Jon Holm". */
function isJoinedTo(doc: Document, at: TokenSpan, phrase: NounPhrase): boolean {
  if (at.firstToken < phrase.endToken || at.firstToken - phrase.endToken > JOINED_REACH) return false
  const own = doc.phrases[at.sentence]?.find((p) => within(at, p))
  const from = own?.firstToken ?? at.firstToken
  let isJoined = false
  for (let i = phrase.endToken; i < from; i++) {
    const part = doc.parts[i] as string
    if (!/^(?:CC|CD|NN|NNP|DT|JJ)$/.test(part) && doc.tokens[i]?.text !== ',') return false
    isJoined ||= part === 'CC'
  }
  return isJoined && !beginsClause(doc, at)
}

/** Whether a preposition of place governs the words: "at the White House". */
export function isLocated(doc: Document, at: TokenSpan): boolean {
  const { locatives, subordinators } = whoWords(doc.locale)
  let before = at.firstToken - 1
  while (before > 0 && /^(?:DT|JJ|CD|PRP\$)$/.test(doc.parts[before] as string)) before--
  const word = doc.tokens[before]?.lower ?? ''
  return doc.sentenceOf[before] === at.sentence && locatives.has(word) && !subordinators.has(word)
}

/** Whether what stands behind a verb is the subject of the next one, and no object: "said Ada Lind also died". */
function beginsEmbedded(doc: Document, { sentence, object, verb }: Clause): boolean {
  if (!object || object.firstToken < verb) return false
  return (doc.clauses[sentence] ?? []).some((next) => {
    if (next.verb <= verb || next.subject?.firstToken !== object.firstToken || !embeds(doc, verb, next.group))
      return false
    for (let i = next.subject.endToken; i < next.group; i++)
      if (doc.parts[i] === 'WH' || doc.tokens[i]?.text === ',') return false
    return true
  })
}

/** The clause in which a stretch of tokens is subject or object, and which of the two. */
export function standing(doc: Document, at: TokenSpan): { place: Place; clause?: Clause } {
  if (qualifies(doc, at) || isLocated(doc, at)) return { place: 'other' }
  let relative: { place: Place; clause: Clause } | undefined
  for (const clause of doc.clauses[at.sentence] ?? []) {
    // "Medical" of "Carrow Rises Medical": what looks like a verb is a part of the name.
    if (clause.verb >= at.firstToken && clause.verb < at.endToken) continue
    const verb = doc.tokens[clause.verb]?.lower ?? ''
    if (clause.subject && isPartOf(doc, at, clause.subject)) {
      const place = whoWords(doc.locale).saying.has(verb) ? 'speaker' : 'subject'
      // "Ada Lind, who runs the mill, said": what somebody does goes before what they are.
      if (doc.parts[clause.group - 1] !== 'WH') return { place, clause }
      relative ??= { place, clause }
      continue
    }
    if (
      clause.object &&
      !beginsEmbedded(doc, clause) &&
      (isPartOf(doc, at, clause.object) || isJoinedTo(doc, at, clause.object))
    )
      // "Killed 23 people, the monitors said", and the comma may be lost.
      return speaks(doc, at) ? { place: 'speaker' } : { place: 'object', clause }
  }
  if (relative) return relative
  if (isAgent(doc, at)) return { place: 'agent' }
  return { place: opensVerbless(doc, at) ? 'subject' : 'other' }
}

/**
 * Whether the words open a headline in which no verb was found, alone or joined by "and" to those that do: "Ada Lind and Jon Holm hold
 * talks", where the verb looks like a noun.
 */
function opensVerbless(doc: Document, at: TokenSpan): boolean {
  const sentence = doc.sentences[at.sentence]
  if (sentence?.kind !== 'headline' || doc.clauses[at.sentence]?.length) return false
  const first = doc.phrases[at.sentence]?.[0]
  if (first?.firstToken !== sentence.firstToken) return false
  if (at.firstToken === first.firstToken) return doc.parts[at.endToken] === 'CC'
  return doc.parts[at.firstToken - 1] === 'CC' && at.firstToken - 1 <= first.endToken && 'entity' in at
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
    seeking,
    staff,
  } = whoWords(doc.locale)
  let office = false
  for (let i = at.firstToken; i < at.endToken; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    const isDoer = doers.has(word) && !suspecting.has(doc.tokens[i - 1]?.lower ?? '')
    if (suspects.has(word) && !(place === 'subject' && !clause?.passive && isDoer)) return { role: 'suspect' }
    if (victims.has(word)) return { role: 'affected' }
    if (authorities.has(word) && (place === 'speaker' || !powers.has(word)))
      office ||= !isRebelForce(doc, lowerWords(doc, at.firstToken, i + 1))
  }
  // "Police employees leaked it": they hold no office.
  if (!('entity' in at) && staff.has(doc.tokens[at.endToken - 1]?.lower ?? '')) office = false
  // "Shooting suspect Jon Holm", "crash victim Ada Lind".
  const title = 'role' in at ? (at as EntityMention).role : undefined
  const last = title && !/^VB[DNZG]$/.test(doc.parts[at.firstToken - 1] ?? '') && doc.tokens[at.firstToken - 1]?.lower
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
  const plightOfFound = isFound ? foundIn(doc, behind + 1) : inHeadline ? stateIn(doc, behind) : undefined
  if (plightOfFound) return plightOfFound
  if (isBareParticiple(doc, behind, clause, inHeadline)) {
    const after = done(doc.tokens[behind]?.lower ?? '')
    if (after.role !== 'other' && after.role !== 'authority') return after
  }
  const verb = clause ? (doc.tokens[clause.verb]?.lower ?? '') : ''
  if (clause?.passive && place === 'subject') {
    const link = doc.tokens[clause.verb + 1]?.lower ?? ''
    if (seeking.verbs.has(verb) && seeking.links.has(link)) return { role: 'suspect', charged: true }
    const told = identifiedAs(doc, clause) ?? done(verb)
    return told.role === 'other' || told.role === 'authority' ? (plightBehind(doc, clause) ?? told) : told
  }
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
  if (clause && place === 'subject' && suffering.has(verb) && !isNegated(doc, clause)) {
    return killing.has(verb) ? { role: 'affected', fatal: true } : { role: 'affected' }
  }
  if (office) return { role: 'authority' }
  return { role: place === 'subject' || place === 'agent' ? 'actor' : 'other' }
}
