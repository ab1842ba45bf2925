import type { Document, Entity, EntityMention, TokenSpan } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Role } from '../model.ts'
import type { EventSentences } from './event.ts'
import { nameGroups, REPEATED } from './who-described.ts'
import { groupsIn, marksOf } from './who-groups.ts'
import { cleaned, sameOnes, wordsOf } from './who-names.ts'
import { holdsOffice } from './who-offices.ts'
import {
  actsAsPlace,
  carriersOf,
  isCredited,
  isHeaded,
  isNoParty,
  isOfOtherCase,
  isOnlyPictured,
  isProduct,
  isReporter,
  isVenue,
  isWherePosted,
  locationsOf,
  otherEventFrom,
} from './who-outsiders.ts'
import { partOf } from './who-roles.ts'
import { isLocated, isPartOf, type Place, standing } from './who-standing.ts'
import { thingsOf } from './who-things.ts'
import { whoWords } from './who-words.ts'

/** What a mention adds, by the part it plays in its clause. Multiplied by the square of its sentence's weight. */
const PLACE_WEIGHT: Readonly<Record<Place, number>> = { subject: 1, object: 0.7, agent: 0.5, other: 0.3, speaker: 0.35 }
const HEADLINE_FACTOR = 1.4
/** What stands in a subordinate clause tells less of the event. */
const SUBORDINATE_FACTOR = 0.6
/** One person without a name gives way to one with a name. */
const NAMELESS_FACTOR = 0.8
/** "It" and "they" are often something else than the body that was named last. */
const BODY_PRONOUN_FACTOR = 0.4

/** Somebody who may be shown: an entity that the article names, or a group in its words. */
export type Candidate = {
  entity: Entity | undefined
  text: string
  /** The words that described one by name before the name was told: "A 9-year-old boy". */
  described?: string
  /** The mention that gained most. */
  span: TokenSpan
  score: number
  best: number
  /** The gain of the mention that acts in the weightiest sentence; 0 when none acts. */
  acts: number
  /** Whether the headline names the person, or a mention is the subject or the object of a clause of the headline or of the lede. */
  central: boolean
  /** Whether the article says that they were killed. */
  killed: boolean
  /** Whether it says so beside the name, and not only of "he". */
  namedDead: boolean
  /** Whether it says that the law holds them. */
  charged: boolean
  /** Whether it says that a court found them guilty. */
  convicted: boolean
  /** Whether it says that they killed or hurt themselves. */
  bySelf: boolean
  /** Whether it says that they killed or hurt somebody. */
  deed: boolean
  /** The part of those whose name is told: "the victim was identified as Ada Lind". */
  naming?: Role
  sentences: number[]
  /** Those of them in which a reader sees who is meant: not those that only say "it" or "I". */
  telling: number[]
  votes: Partial<Record<Role, number>>
}

/** Whether a mention is "he", "she", "they" or "it". */
function isThirdPerson({ tokens, locale }: Document, { form, firstToken }: EntityMention): boolean {
  if (form !== 'pronoun') return false
  const { female, male, many, thing } = locale.reactions.pronouns
  const word = tokens[firstToken]?.lower ?? ''
  return [female, male, many, thing].some((list) => list.includes(word))
}

/** Whether a body says of itself what it does: "it" of "Norvik said it bought a mill". */
function isOwnNews(doc: Document, { entity, sentence, firstToken }: EntityMention): boolean {
  const verb = doc.parts[firstToken - 1] === 'IN' ? firstToken - 2 : firstToken - 1
  if (!whoWords(doc.locale).saying.has(doc.tokens[verb]?.lower ?? '')) return false
  const subject = doc.clauses[sentence]?.find((clause) => clause.verb === verb)?.subject
  return doc.mentions.some(
    (one) => one.entity === entity && one.sentence === sentence && subject !== undefined && isPartOf(doc, one, subject),
  )
}

/** Whether somebody who holds an office gives the news by name: "Sheriff Ada Lind said". */
const isOfficeThatTells = (doc: Document, entity: Entity): boolean =>
  entity.kind === 'person' &&
  holdsOffice(doc, entity) &&
  entity.mentions.some((index) => {
    const mention = doc.mentions[index]
    return mention?.form === 'name' && standing(doc, mention).place === 'speaker'
  })

/** Everybody whom the sentences of the event name or describe, with what each gains by where it stands. */
export function findCandidates(doc: Document, event: EventSentences): readonly Candidate[] {
  const { article } = doc
  const weightOf = new Map(
    event.sentences.map(({ index, weight }) => [index, index === event.headline ? weight * HEADLINE_FACTOR : weight]),
  )
  const candidates = new Map<string, Candidate>()
  const vote = (called: string, at: TokenSpan | EntityMention, text: string, entity: Entity | undefined) => {
    const weight = weightOf.get(at.sentence) ?? 0
    const { place, clause } = standing(doc, at)
    const isBodyPronoun =
      entity && entity.kind !== 'person' && 'form' in at && at.form === 'pronoun' && !isOwnNews(doc, at)
    const gain =
      weight *
      weight *
      PLACE_WEIGHT[place] *
      (clause?.subordinate ? SUBORDINATE_FACTOR : 1) *
      (isBodyPronoun ? BODY_PRONOUN_FACTOR : 1)
    const { role, fatal, charged, convicted, deed, naming, bySelf } = partOf(
      doc,
      at,
      place,
      clause,
      at.sentence === event.headline,
    )
    // "Man shot dead": the man "facing a murder charge" is another.
    const known = entity ? undefined : candidates.get(called)
    const isAnother = known && ((known.killed && charged) || (known.charged && fatal))
    const key = isAnother ? `${called} again` : called
    // "The chief said that the man fled before he was arrested": it was not the chief.
    if (
      (role === 'affected' || role === 'suspect') &&
      entity &&
      'form' in at &&
      (at.form === 'nominal' || isThirdPerson(doc, at)) &&
      isOfficeThatTells(doc, entity)
    )
      return
    const candidate: Candidate = candidates.get(key) ?? {
      entity,
      text,
      span: at,
      score: 0,
      best: 0,
      acts: 0,
      central: false,
      killed: false,
      namedDead: false,
      charged: false,
      convicted: false,
      bySelf: false,
      deed: false,
      sentences: [],
      telling: [],
      votes: {},
    }
    candidate.score += candidate.score ? gain * REPEATED : gain
    if (gain > candidate.best) {
      candidate.best = gain
      candidate.text = text
      candidate.span = at
    }
    const isTaken = !entity && at.sentence === event.lede && candidate.span.sentence === event.headline
    if (isTaken && isFuller(doc, text, candidate.text)) candidate.text = text
    if (role === 'actor' && gain > candidate.acts) candidate.acts = gain
    if (fatal) {
      candidate.killed = true
      candidate.namedDead ||= !('form' in at) || at.form === 'name'
    }
    if (charged) candidate.charged = true
    if (convicted) candidate.convicted = true
    if (bySelf) candidate.bySelf = true
    if (deed) candidate.deed = true
    if (naming) candidate.naming ??= role
    const isName = entity?.kind === 'person' && at.sentence === event.headline
    if (isName || (place !== 'other' && (at.sentence === event.headline || at.sentence === event.lede)))
      candidate.central = true
    if (!candidate.sentences.includes(at.sentence)) candidate.sentences.push(at.sentence)
    const isOpen = 'form' in at && at.form === 'pronoun' && (entity?.kind !== 'person' || !isThirdPerson(doc, at))
    if (!isOpen && !candidate.telling.includes(at.sentence)) candidate.telling.push(at.sentence)
    candidate.votes[role] = (candidate.votes[role] ?? 0) + gain + 0.01
    candidates.set(key, candidate)
  }
  const carriers = carriersOf(doc)
  const locations = locationsOf(doc)
  const same = sameOnes(doc, event.headline)
  const covered = new Uint8Array(doc.tokens.length)
  const nameEnds = new Set(
    flatMap(doc.mentions, ({ kind, form, endToken }) => (kind === 'person' && form === 'name' ? [endToken] : [])),
  )
  const marks = marksOf(doc)
  const things = thingsOf(doc)
  const otherEvent = otherEventFrom(doc)
  const parties = new Map<number, boolean>()
  const isParty = (entity: Entity): boolean => {
    const known = parties.get(entity.id)
    if (known !== undefined) return known
    const found =
      (doc.mentions[entity.mentions[0] ?? -1]?.sentence ?? 0) < otherEvent &&
      !carriers.has(entity.id) &&
      !things.has(entity.id) &&
      !isNoParty(doc, entity) &&
      !isWherePosted(doc, entity, event) &&
      !isHeaded(doc, entity) &&
      !isOfOtherCase(doc, entity, event) &&
      !isCredited(doc, entity) &&
      !isReporter(doc, entity)
    parties.set(entity.id, found)
    return found
  }
  for (const mention of doc.mentions) {
    const own = doc.entities[mention.entity]
    // Somebody who is never named is a group in the article's words, below.
    if (!own?.named) continue
    covered.fill(1, mention.firstToken, mention.endToken)
    const entity = doc.entities[same.get(own.id) ?? own.id] ?? own
    const isPlace = isVenue(doc, entity) || locations.has(entity.id)
    // "He just died," Lind said: whoever is meant in quoted words, it is not surely the one who was named last.
    if (marks.quoted[mention.firstToken] && isThirdPerson(doc, mention)) continue
    if (
      !isParty(entity) ||
      mention.inner ||
      (entity.kind === 'organization' && (isLocated(doc, mention) || isProduct(doc, mention))) ||
      (isPlace && !actsAsPlace(doc, mention, event))
    )
      continue
    vote(`entity ${entity.id}`, mention, own === entity ? nameAt(doc, entity, mention) : entity.name, entity)
  }
  for (const { index, weight } of event.sentences) {
    if (weight < 0.5) continue
    let told = 0
    for (const phrase of groupsIn(doc, index, index === event.headline, marks)) {
      if (covered[phrase.head] || phrase.firstToken < told || isNobody(doc, phrase)) continue
      // "Ada Lind winner of the seat": the noun is said of the one named before it.
      if (doc.parts[phrase.head] === 'NN' && nameEnds.has(phrase.head)) continue
      told = phrase.endToken
      const text = cleaned(article.text.slice(phrase.start, phrase.end))
      vote(`group ${doc.tokens[phrase.head]?.lower}`, phrase, text, undefined)
    }
  }
  nameGroups(doc, same, candidates)
  for (const candidate of candidates.values()) {
    const last = doc.tokens[candidate.span.endToken - 1]
    // "F1 legend says goodbye": the one is named below the headline.
    if (!candidate.entity && last && doc.parts[candidate.span.endToken - 1] === 'NN') candidate.score *= NAMELESS_FACTOR
  }
  return [...candidates.values()]
    .filter(({ killed, charged, sentences }) => killed || charged || !isOnlyPictured(doc, sentences))
    .sort((a, b) => b.score - a.score)
}

/**
 * Whether the words of the first sentence for somebody without a name tell more than those of the headline: "an Oslin tram driver" than "Driver",
 * "Norlandic rebels" than "Rebels".
 */
function isFuller({ locale }: Document, inLede: string, inHeadline: string): boolean {
  const words = wordsOf(inLede)
  const { heads, indefiniteArticles } = whoWords(locale)
  if (indefiniteArticles.has(words[0] ?? '')) return words.length > 2 && !heads.has(words.at(-1) ?? '')
  const [noun = '', ...more] = wordsOf(inHeadline)
  return (
    !more.length &&
    words.length === 2 &&
    words[1] === noun &&
    locale.gazetteer.nationality(words[0] ?? '') !== undefined
  )
}

/** "No suspect" is nobody. */
function isNobody({ tokens, locale }: Document, { firstToken }: TokenSpan): boolean {
  const { none } = whoWords(locale)
  return none.has(tokens[firstToken]?.lower ?? '') || none.has(tokens[firstToken - 1]?.lower ?? '')
}

function nameAt(doc: Document, entity: Entity, mention: EntityMention): string {
  return mention.form === 'name' ? cleaned(doc.article.text.slice(mention.start, mention.end)) : entity.name
}
