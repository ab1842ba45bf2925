import type { Document, EntityMention, TokenSpan } from '../document.ts'
import type { Role } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import type { Clause, NounPhrase } from '../text/phrases.ts'
import { stem } from './event.ts'

/** What the locale knows of the parts people play. All in lower case. */
export type WhoRules = {
  /** Nouns of people and groups that may be named without a name: "police", "fans", "driver". */
  readonly people: readonly string[]
  /** Nouns that say too little to stand alone: "people", "others", "couple". */
  readonly vague: readonly string[]
  /** Nouns of bodies and officers that speak and act for the public: "police", "ministry", "coroner". */
  readonly authorities: readonly string[]
  /** Those of them that are actors where they do something, and authorities where they speak: "army", "government". */
  readonly powers: readonly string[]
  /** Nouns of people who are said to have done it: "suspect", "gunman", "attacker". */
  readonly suspects: readonly string[]
  /** Those of them who are no suspects where they are told to have done it: "gunmen". */
  readonly doers: readonly string[]
  /** Nouns of people to whom it was done: "victim", "dead". */
  readonly victims: readonly string[]
  /** Verbs whose subject suffers what they tell: "die", "drown", "survive". */
  readonly suffering: readonly string[]
  /** Verbs that do something to somebody: "attack", "ban", "rescue". Their object is affected. By stem. */
  readonly affecting: readonly string[]
  /** Those of them that the law does to a suspect: "arrest", "charge". By stem. */
  readonly charging: readonly string[]
  /** Verbs of having to answer, before an accusation: "face". */
  readonly facing: readonly string[]
  /** What the law says against somebody: "charges", "counts". */
  readonly accusations: readonly string[]
  /** Those of them that kill: whom they are done to is affected, whatever else is told of them. By stem. */
  readonly killing: readonly string[]
  /** Words between "was" and the victims: "among", "one". */
  readonly among: readonly string[]
  /** Words behind an object that tell what befell it: "alive", "hospital". */
  readonly plights: readonly string[]
  /** Verbs that tell a name, before "as": "identified", "named". */
  readonly naming: readonly string[]
  /** The word that says by whom: "by". */
  readonly agentLink: string
  /** The word between such a verb and the name. */
  readonly namingLink: string
  /** Verbs of saying: their subject speaks, it does not act. */
  readonly saying: readonly string[]
  /** Last words of the names of buildings and grounds, which act in a headline at most: "house", "stadium". */
  readonly venues: readonly string[]
  /** Prepositions that put something somewhere: "in", "at", "near". */
  readonly locatives: readonly string[]
  /** Picture and share services, whose names stand in credits and buttons. */
  readonly services: readonly string[]
  /** Words that make a phrase a part or a remainder of others: "other", "others". */
  readonly remainders: readonly string[]
  /** Words that make a phrase hang on somebody named before: "she", "their". */
  readonly pronouns: readonly string[]
  /** Titles that describe nobody: "Mr". */
  readonly courtesies: readonly string[]
}

/** The word lists as sets. */
export const whoWords = perLocale(({ who, parts }) => ({
  people: new Set(who.people),
  vague: new Set(who.vague),
  authorities: new Set(who.authorities),
  powers: new Set(who.powers),
  suspects: new Set(who.suspects),
  doers: new Set(who.doers),
  victims: new Set(who.victims),
  suffering: new Set(who.suffering),
  affecting: new Set(who.affecting),
  charging: new Set(who.charging),
  facing: new Set(who.facing),
  accusations: new Set(who.accusations),
  killing: new Set(who.killing),
  among: new Set(who.among),
  plights: new Set(who.plights),
  naming: new Set(who.naming),
  agentLink: who.agentLink,
  namingLink: who.namingLink,
  saying: new Set(who.saying),
  venues: new Set(who.venues),
  locatives: new Set(who.locatives),
  services: new Set(who.services),
  remainders: new Set(who.remainders),
  pronouns: new Set(who.pronouns),
  courtesies: new Set(who.courtesies),
  subordinators: new Set(parts.subordinators),
}))

/** How many words may stand between a verb that tells a name and the name's "as": "named the two dead as". */
const NAMING_REACH = 6

/** How far behind "was" the words "one of the dead" may end, and behind an object the state it is in, in tokens. */
const AMONG_REACH = 5
const PLIGHT_REACH = 6

/** A title may stand between "is" and a name. */
const TITLE_REACH = 3
/** How far behind the first of several a name joined to it may stand, in tokens. */
const JOINED_REACH = 12

/** Where somebody stands in the clause. */
export type Place = 'subject' | 'object' | 'agent' | 'other' | 'speaker'

/** What a mention says of somebody's part; `fatal` when it says that they were killed, `charged` that the law holds them. */
export type Part = { readonly role: Role; readonly fatal?: true; readonly charged?: true }

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

/** The clause in which a stretch of tokens is subject or object, and which of the two. */
export function standing(doc: Document, at: TokenSpan): { place: Place; clause?: Clause } {
  if (qualifies(doc, at) || isLocated(doc, at)) return { place: 'other' }
  for (const clause of doc.clauses[at.sentence] ?? []) {
    // "Medical" of "Carrow Rises Medical": what looks like a verb is a part of the name.
    if (clause.verb >= at.firstToken && clause.verb < at.endToken) continue
    const verb = doc.tokens[clause.verb]?.lower ?? ''
    if (clause.subject && isPartOf(doc, at, clause.subject)) {
      return { place: whoWords(doc.locale).saying.has(verb) ? 'speaker' : 'subject', clause }
    }
    if (clause.object && (isPartOf(doc, at, clause.object) || isJoinedTo(doc, at, clause.object)))
      return { place: 'object', clause }
  }
  if (isAgent(doc, at)) return { place: 'agent' }
  return { place: 'other' }
}

/** What "identified as Ada Lind" makes of a name: one of the victims, or the suspect, by what the sentence before it speaks of. */
function namedAs(doc: Document, at: TokenSpan): Part | undefined {
  const { naming, namingLink, suspects, victims, charging, killing, suffering } = whoWords(doc.locale)
  const sentence = doc.sentences[at.sentence]
  if (!sentence) return undefined
  // "The suspected killer is Ada Lind."
  const equated = doc.clauses[at.sentence]?.find(
    ({ verb, subject }) =>
      verb < at.firstToken &&
      verb + TITLE_REACH >= at.firstToken &&
      subject &&
      doc.locale.classes.be?.includes(doc.tokens[verb]?.lower ?? ''),
  )?.subject
  const head = equated && (doc.tokens[equated.head]?.lower ?? '')
  if (head && suspects.has(head)) return { role: 'suspect' }
  if (head && victims.has(head)) return { role: 'affected', fatal: true }
  let link = at.firstToken - 1
  while (link > sentence.firstToken && doc.tokens[link]?.lower !== namingLink) link--
  let verb = link - 1
  while (verb > Math.max(sentence.firstToken, link - NAMING_REACH) && !naming.has(doc.tokens[verb]?.lower ?? '')) verb--
  if (!naming.has(doc.tokens[verb]?.lower ?? '')) return undefined
  for (let i = link - 1; i >= sentence.firstToken; i--) {
    const word = doc.tokens[i]?.lower ?? ''
    const stemmed = stem(doc, word)
    if (suspects.has(word) || charging.has(stemmed)) return { role: 'suspect' }
    if (victims.has(word) || suffering.has(word) || killing.has(stemmed)) return { role: 'affected', fatal: true }
  }
  return undefined
}

/** Whether a clause counts its subject among the victims: "Ada Lind, who tried to stop him, was among the dead". */
function isAmongVictims(doc: Document, clause: Clause): boolean {
  const { among, victims } = whoWords(doc.locale)
  if (!doc.locale.classes.be?.includes(doc.tokens[clause.verb]?.lower ?? '')) return false
  const words = doc.tokens.slice(clause.verb + 1, clause.verb + 1 + AMONG_REACH).map(({ lower }) => lower)
  const from = words.findIndex((word) => among.has(word))
  return from >= 0 && words.slice(from).some((word) => victims.has(word))
}

/** Whether the words behind the object of a clause say in what state it is or where it is taken: "sent six workers to hospital". */
function isInPlight(doc: Document, { object, verb }: Clause): boolean {
  const { plights } = whoWords(doc.locale)
  if (!object || object.firstToken < verb) return false
  for (let i = object.endToken; i < object.endToken + PLIGHT_REACH; i++) {
    if (doc.parts[i] === '.' || doc.parts[i] === 'CC' || /^(?:VBD|VBZ|MD)$/.test(doc.parts[i] ?? '')) return false
    if (plights.has(doc.tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** Where the words go on behind somebody's age: "shot" of "Boy, 7, shot". */
function endOfAge({ tokens, parts }: Document, at: number): number {
  return tokens[at]?.text === ',' && parts[at + 1] === 'CD' && tokens[at + 2]?.text === ',' ? at + 3 : at
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
    killing,
    facing,
    accusations,
    doers,
  } = whoWords(doc.locale)
  let office = false
  for (let i = at.firstToken; i < at.endToken; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    // "Gunmen stormed a school": nobody suspects whom the article itself tells of.
    if (suspects.has(word) && !(place === 'subject' && !clause?.passive && doers.has(word))) return { role: 'suspect' }
    if (victims.has(word)) return { role: 'affected' }
    if (authorities.has(word) && (place === 'speaker' || !powers.has(word))) office = true
  }
  const named = namedAs(doc, at)
  if (named) return named
  const done = (verb: string): Part => {
    const stemmed = stem(doc, verb)
    if (charging.has(stemmed)) return { role: 'suspect', charged: true }
    if (!affecting.has(stemmed) && !affecting.has(verb)) return { role: office ? 'authority' : 'other' }
    return killing.has(stemmed) || killing.has(verb) ? { role: 'affected', fatal: true } : { role: 'affected' }
  }
  // "Four people killed in …", "a man arrested over …": a participle right after the noun, without an object.
  const behind = endOfAge(doc, at.endToken)
  const next = doc.parts[behind]
  // "Gunmen abduct over 100 pupils": "over" begins the object.
  const hasObject = clause?.verb === behind && clause.object?.firstToken === behind + 1
  const participle = !hasObject && (next === 'VBN' || (inHeadline && (next === 'VBD' || next === 'VB')))
  if (participle && !/^(?:DT|NN|NNS|NNP|PRP|JJ|CD|PRP\$)$/.test(doc.parts[behind + 1] ?? '')) {
    const after = done(doc.tokens[behind]?.lower ?? '')
    if (after.role !== 'other' && after.role !== 'authority') return after
  }
  const verb = clause ? (doc.tokens[clause.verb]?.lower ?? '') : ''
  if (clause?.passive && place === 'subject') return done(verb)
  const object = clause?.object && (doc.tokens[clause.object.head]?.lower ?? '')
  if (place === 'subject' && object && facing.has(verb) && accusations.has(object))
    return { role: 'suspect', charged: true }
  const clauses = place === 'subject' ? (doc.clauses[at.sentence] ?? []) : []
  if (clauses.some((c) => c.subject && isPartOf(doc, at, c.subject) && isAmongVictims(doc, c)))
    return { role: 'affected', fatal: true }
  if (clause && place === 'object' && !clause.passive && isInPlight(doc, clause)) return { role: 'affected' }
  if (clause && place === 'object' && !clause.passive) return done(verb)
  if (clause && place === 'subject' && suffering.has(verb)) {
    return killing.has(verb) ? { role: 'affected', fatal: true } : { role: 'affected' }
  }
  if (office) return { role: 'authority' }
  return { role: place === 'subject' || place === 'agent' ? 'actor' : 'other' }
}
