import type { Document } from '../document.ts'
import type { CasualtyFact, Evidence, ReactionFact, ResponsibilityFact, Role, WhoFact } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { fold } from '../text/tokens.ts'
import type { EventSentences } from './event.ts'
import { type Candidate, cleaned, findCandidates, whoWords } from './who-candidates.ts'

const MOST = 8
/** A candidate of less weight than this is only mentioned. */
const LEAST = 0.08
/** The score of somebody whom another section names and who plays little part in the sentences of the event. */
const TOLD_ELSEWHERE = 0.55
/** A reaction that is surer than this puts its speaker among those of the story. */
const SURE_REACTION = 0.6
/** Somebody with this share of the votes for actor acts, whatever happened to some of them. */
const ACTS = 0.75

/** What the other sections found, which tells who was hurt, who is held responsible and who spoke. */
export type Told = {
  readonly casualties: readonly CasualtyFact[]
  readonly responsibility: readonly ResponsibilityFact[]
  readonly reactions: readonly ReactionFact[]
}

/**
 * Who the story is about, the most important first, each with a part in it. People and organizations under one name each,
 * nameless groups in the article's words; news outlets only where the story is about them.
 */
export function findWho(doc: Document, event: EventSentences, told: Told): WhoFact[] {
  const ranked = findCandidates(doc, event).filter(({ score }) => score > LEAST)
  const facts = ranked.slice(0, MOST).map((candidate) => factOf(doc, candidate, settle(doc, candidate, told, event)))
  const add = (name: string, role: Role, evidence: readonly Evidence[], score: number) => {
    const known = facts.findIndex((fact) => sameName(fact.name, name) || sameName(fact.text, name))
    const fact = facts[known]
    if (!fact) facts.push({ text: name, name, role, evidence, score })
    else if (fact.score < score) facts[known] = { ...fact, role: fact.role === 'other' ? role : fact.role, score }
  }
  for (const { who, background, evidence, score } of told.casualties) {
    if (who && !background && meansPeople(doc, who)) add(who, 'affected', evidence, Math.min(score, TOLD_ELSEWHERE))
  }
  for (const { actor, status, evidence, score } of told.responsibility) {
    if (actor && status !== 'none-claimed')
      add(actor, status === 'denied' ? 'other' : 'suspect', evidence, Math.min(score, TOLD_ELSEWHERE))
  }
  const named = new Set(doc.entities.filter((e) => e.named && !e.outlet && e.kind !== 'place').map(({ name }) => name))
  for (const { speaker, evidence, score } of told.reactions) {
    if (score >= SURE_REACTION && named.has(speaker)) add(speaker, 'other', evidence, TOLD_ELSEWHERE - 0.04)
  }
  return facts.sort((a, b) => b.score - a.score).slice(0, MOST)
}

function factOf(doc: Document, candidate: Candidate, role: Role): WhoFact {
  const { article } = doc
  const { entity, text, span } = candidate
  const name = entity ? entity.name : text
  const description =
    entity?.description && cleaned(article.text.slice(entity.description.start, entity.description.end))
  const sentences = candidate.sentences.slice(0, 3).flatMap((index) => doc.sentences[index] ?? [])
  const { start, end } = span
  const reason = `${role} ${candidate.score.toFixed(2)}`
  doc.trace({ stage: 'who', rule: entity ? 'entity' : 'group', verdict: 'kept', reason, text: name, start, end })
  return {
    text,
    name,
    role,
    ...(description ? { description } : {}),
    evidence: sentences.map((sentence) => evidenceFor(article.text, sentence)),
    score: Math.min(0.95, 0.38 + candidate.score / 2.5),
  }
}

/** Whether two names mean the same: equal, or one the end or a part of the other. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x === y || (y.length > 3 && x.includes(y)) || (x.length > 3 && y.includes(x))
}

/** The part somebody plays: what casualties and responsibility say outranks the grammar. */
function settle(
  doc: Document,
  candidate: Candidate,
  { casualties, responsibility }: Told,
  event: EventSentences,
): Role {
  const name = candidate.entity?.name ?? candidate.text
  const held = responsibility.some(
    (r) => r.status !== 'denied' && r.status !== 'none-claimed' && r.actor && sameName(name, r.actor),
  )
  if (held) return 'suspect'
  const hurt = casualties.some(
    (c) =>
      !c.background &&
      ((c.who && sameName(name, c.who)) || (!candidate.entity && c.text.toLowerCase().includes(name.toLowerCase()))),
  )
  const votes = Object.entries(candidate.votes) as [Role, number][]
  const total = votes.reduce((sum, [, weight]) => sum + weight, 0)
  // Who acts in the headline is the actor of the story, even where some of them were hurt.
  if (hurt && (candidate.votes.actor ?? 0) < ACTS * total) return 'affected'
  const strongest = votes.filter(([role]) => role !== 'other').sort((a, b) => b[1] - a[1])[0]
  const role = strongest ? strongest[0] : 'other'
  const inHeadline = event.headline !== undefined && candidate.sentences.includes(event.headline)
  return role !== 'affected' && !inHeadline && holdsOffice(doc, candidate) ? 'authority' : role
}

/** Whether words are a name or end in a noun of people: "12 guards", not "deaths" or "77-year-old". */
function meansPeople(doc: Document, words: string): boolean {
  const last = words.split(' ').at(-1) ?? ''
  return /^\p{Lu}/u.test(last) || whoWords(doc.locale).people.has(fold(last))
}

/** Whether the description of somebody is an office: "Interior Minister", "mayor of Oslin". */
function holdsOffice(doc: Document, { entity }: Candidate): boolean {
  if (!entity?.description) return false
  const { authorities } = whoWords(doc.locale)
  const { start, end } = entity.description
  return fold(doc.article.text.slice(start, end))
    .split(/\W+/)
    .some((word) => authorities.has(word))
}
