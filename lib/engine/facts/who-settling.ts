import type { Document, Entity } from '../document.ts'
import type { CasualtyFact, ReactionFact, ResponsibilityFact, Role } from '../model.ts'
import type { EventSentences } from './event.ts'
import type { Candidate } from './who-candidates.ts'
import { isDoer } from './who-deeds.ts'
import { descriptionOf } from './who-descriptions.ts'
import { sameName, wordsOf } from './who-names.ts'
import { holdsOffice, isForce, isRebelForce, lawForceOf } from './who-offices.ts'
import { standing } from './who-standing.ts'
import { whoWords } from './who-words.ts'

/** Somebody with this share of the votes for actor acts, whatever happened to some of them. */
const ACTS = 0.75
/** Somebody whom the law holds is a suspect with more than this share of the votes, whatever they do beside. */
const CHARGED = 0.12
/** The dead have more votes for affected than this share of those for actor. */
const DEAD = 0.3
/** An actor acts in a sentence of at least this weight, squared; one who also speaks, in a sentence beside the lede; one who tells of harm, in a weightier one. */
const ACTING = 0.25
const SPEAKER_ACTING = 0.45
const TELLER_ACTING = 0.5
/** A body that acts in the headline and again in a sentence with this vote acts, whatever befell its people. */
const AGAIN = 0.1
/** A part with less than this share of the votes is none. */
const LEAST_SHARE = 0.1
/** One of the headline who is named as often is whom the story is about. */
const LEADING = 4
/** So many are whom an article without harm is about, each of them named so often. */
const MAINS = 3
const MAIN = 6

/** What a deed does to people. */
const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'trapped'])

/** What the other sections found, which tells who was hurt, who is held responsible and who spoke. */
export type Told = {
  readonly casualties: readonly CasualtyFact[]
  readonly responsibility: readonly ResponsibilityFact[]
  readonly reactions: readonly ReactionFact[]
}

/** Whether people came to harm: then whom somebody blames is suspected of a deed, and not of a waste of money. */
export const isHarm = ({ casualties }: Told) =>
  casualties.some(({ outcome, background }) => HARM.has(outcome) && !background)

/**
 * The part somebody plays: what casualties and responsibility say outranks the grammar. Whom a court found guilty is a suspect no more, and
 * attackers are none of whom no law has hold.
 */
export function settle(doc: Document, candidate: Candidate, told: Told, event: EventSentences): Role {
  const role = settled(doc, candidate, told, event)
  const { entity, text, charged, convicted, deed, naming } = candidate
  if (entity && role !== 'other' && isWitness(doc, entity)) return 'other'
  const { actor = 0, affected = 0 } = candidate.votes
  const isNamedDead = entity?.kind === 'person' && candidate.namedDead && affected > actor
  if (entity && role === 'affected' && !isNamedDead && isOfLaw(doc, entity, told)) return 'authority'
  if (role === 'actor' && entity) {
    const speaks = told.reactions.some(({ speaker }) => speaker === entity.name)
    if (speaks && isCommentator(doc, entity)) return 'other'
    if (isOfficerOf(doc, candidate, event, speaks && isHarm(told))) return 'authority'
  }
  // "Deputies arrest two": that is their office; who shot somebody plays a part.
  if (role === 'actor' && !deed && lawForceOf(doc, entity?.name ?? text)) return 'authority'
  if (role !== 'suspect') return role
  const isCase = told.responsibility.some(
    ({ status, actor }) => (status === 'charged' || status === 'suspected') && actor && sameName(text, actor),
  )
  return (convicted && naming !== 'suspect') || (!entity && !charged && !isCase && isDoer(doc, text)) ? 'actor' : role
}

/** Whether more than one were killed. */
const areMany = ({ casualties }: Told) =>
  casualties.some(({ outcome, count, background }) => outcome === 'killed' && !background && count.min > 1)

/**
 * Whether one who acts is said to have done what hurt people: a court found so, they are called after it ("a gunman"), or they killed or shot
 * somebody; and not the police, whose work it may be.
 */
export function didIt(
  doc: Document,
  { entity, text, acts, bySelf, convicted, deed }: Candidate,
  role: Role,
  told: Told,
): boolean {
  if (role !== 'actor') return false
  if (convicted || (!entity && isDoer(doc, text) && (acts > 0 || isHarm(told)))) return true
  return (
    deed &&
    (!bySelf || areMany(told)) &&
    isHarm(told) &&
    entity?.kind !== 'place' &&
    !lawForceOf(doc, entity?.name ?? text)
  )
}

/** Whether somebody is one who speaks about what others do, by what is said of them: "royal commentator", "community activist". */
const isCommentator = (doc: Document, entity: Entity): boolean =>
  wordsOf(descriptionOf(doc, entity) ?? '').some((word) => whoWords(doc.locale).commentators.has(word))

/**
 * Whether somebody who holds an office does nothing but its work: they come in below the first sentences, or speak of harm that befell others.
 * @param isSource whether they give the news of it
 */
function isOfficerOf(
  doc: Document,
  { entity, central, deed, sentences }: Candidate,
  { headline }: EventSentences,
  isSource: boolean,
): boolean {
  if (entity?.kind !== 'person' || deed || !holdsOffice(doc, entity)) return false
  const inHeadline = headline !== undefined && sentences.includes(headline)
  return !central || (isSource && !inHeadline)
}

/** Whether a body counts what befell others: "Norlandic Observatory". */
const isWitness = (doc: Document, { kind, name }: Entity): boolean =>
  kind === 'organization' && wordsOf(name).some((word) => whoWords(doc.locale).monitors.has(word))

/** Whether somebody is a force of police, one of whose officers may be hurt, or holds an office and gives the news, and no count tells that they were hurt. */
function isOfLaw(doc: Document, entity: Entity, { casualties, reactions }: Told): boolean {
  if (entity.kind !== 'person') return lawForceOf(doc, entity.name) !== undefined
  const { name } = entity
  return (
    reactions.some(({ speaker }) => speaker === name) &&
    holdsOffice(doc, entity) &&
    !casualties.some(({ who }) => who && sameName(name, who))
  )
}

function settled(doc: Document, candidate: Candidate, told: Told, event: EventSentences): Role {
  const { entity, acts } = candidate
  const name = entity?.name ?? candidate.text
  const speaks = told.reactions.some(({ speaker }) => speaker === name)
  // "He died" in the words about one who gives the news is said of somebody else.
  const isVoice = speaks && candidate.killed && !candidate.namedDead
  const killed = candidate.killed && !isVoice
  const votes = isVoice ? { ...candidate.votes, affected: 0 } : candidate.votes
  const held = told.responsibility.some(
    ({ status, actor }) =>
      status !== 'denied' &&
      status !== 'none-claimed' &&
      (status !== 'blamed' || isHarm(told)) &&
      actor &&
      sameName(name, actor),
  )
  if (held) return 'suspect'
  // "Three dead in murder-suicide": whose death it was by their own hand is no victim beside the others.
  if (candidate.bySelf && areMany(told) && entity?.kind === 'person') return candidate.charged ? 'suspect' : 'actor'
  if (candidate.naming) return candidate.naming
  const isCounted = doc.quantities.some(({ firstToken }) => firstToken === candidate.span.firstToken)
  if (candidate.deed && killed && entity?.kind === 'person') return candidate.charged ? 'suspect' : 'actor'
  const hurt = told.casualties.some(
    (c) =>
      !c.background &&
      c.outcome !== 'detained' &&
      (c.outcome !== 'unharmed' || entity?.kind !== 'person') &&
      ((c.who && (sameName(name, c.who) || sameName(candidate.described ?? name, c.who))) ||
        (!entity && isCounted && c.text.toLowerCase().includes(name.toLowerCase()))),
  )
  const canAct = acts >= (!speaks ? ACTING : isHarm(told) ? TELLER_ACTING : SPEAKER_ACTING)
  const given = Object.entries(votes) as [Role, number][]
  const total = given.reduce((sum, [, weight]) => sum + weight, 0)
  // "They should have killed the game off": the words kill who does little else.
  const isDead = killed && (votes.affected ?? 0) > DEAD * (votes.actor ?? 0)
  if (isDead && entity?.kind === 'person' && (votes.suspect ?? 0) < 0.5 * total) return 'affected'
  const isToldDead =
    entity?.kind === 'person' &&
    told.casualties.some((c) => c.outcome === 'killed' && !c.background && c.who && sameName(name, c.who))
  if (isToldDead && !candidate.deed && (votes.suspect ?? 0) < 0.5 * total) return 'affected'
  const isCharged = candidate.charged && entity?.kind === 'person' && (votes.suspect ?? 0) > CHARGED * total
  if (isCharged || (votes.suspect ?? 0) > 0.4 * total) return 'suspect'
  const isAttacker = !entity && whoWords(doc.locale).suspects.has(name.toLowerCase().split(' ').at(-1) ?? '')
  if (hurt && isAttacker) return 'suspect'
  if (hurt && !entity && isCounted) return 'affected'
  // Who acts in the headline is the actor of the story, even where some of them were hurt.
  const actsAgain = entity?.kind !== 'person' && acts >= 1 && (votes.actor ?? 0) - acts > AGAIN
  if (hurt && !actsAgain && !candidate.deed && (entity?.kind === 'person' || (votes.actor ?? 0) < ACTS * total))
    return 'affected'
  const least = killed ? 0 : LEAST_SHARE * total
  const strongest = given
    .filter(([role, weight]) => role !== 'other' && (role !== 'actor' || canAct) && weight > least)
    .sort((a, b) => b[1] - a[1])[0]
  // One who holds an office and does something in the first sentences acts, though the office is named beside.
  if (strongest?.[0] === 'authority' && canAct && entity?.kind === 'person') return 'actor'
  if (strongest) return strongest[0]
  // "Clashes with the Norlandic Army" in which people died: an army that fights is no office.
  const isFirst = [event.headline, event.lede].some(
    (index) => index !== undefined && candidate.sentences.includes(index),
  )
  if (entity && !speaks && isHarm(told) && isForce(doc, entity.name) && !isRebelForce(doc, wordsOf(entity.name)))
    return isFirst ? 'actor' : 'other'
  if (holdsOffice(doc, entity)) return 'authority'
  if (entity && !takesPart(doc, entity)) return 'other'
  if (entity && !isHarm(told) && (acts > 0 || !speaks) && isMain(doc, entity)) return 'actor'
  return leads(candidate, event, speaks && isHarm(told)) ? 'actor' : 'other'
}

/** Whether a clause has a body as its subject or object, so that it is more than where others play: "the NFL" of "retires after ten NFL seasons". */
export const takesPart = (doc: Document, { kind, mentions }: Entity): boolean =>
  kind !== 'organization' ||
  mentions.some((index) => {
    const mention = doc.mentions[index]
    return mention !== undefined && standing(doc, mention).place !== 'other'
  })

/** Whether nobody who is named more often than most is named more often than somebody: then the story is theirs, wherever it first names them. */
function isMain({ entities }: Document, entity: Entity): boolean {
  const times = entity.mentions.length
  if (times < MAIN || entity.kind === 'place' || entity.outlet) return false
  const others = entities.filter((one) => one.named && one.kind !== 'place' && one.mentions.length > times)
  return others.length < MAINS
}

/**
 * Whether somebody without a part in the clauses is whom the story is about: named in the headline or in the first sentence, and again and
 * again.
 * @param isSource whether they give the news of what befell others
 */
function leads({ entity, sentences }: Candidate, { headline, lede }: EventSentences, isSource: boolean): boolean {
  if (!entity) return false
  const times = entity.mentions.length
  const isOfHeadline = headline !== undefined && sentences.includes(headline)
  if (isSource && !(isOfHeadline && entity.kind === 'person')) return false
  if (isOfHeadline) return times >= LEADING
  return sentences.includes(lede) && times > LEADING
}
