import type { Document, Entity, EntityMention, TokenSpan } from '../document.ts'
import type { Role } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import type { Clause, NounPhrase } from '../text/phrases.ts'
import { type EventSentences, stem } from './event.ts'

/** What the locale knows of the parts people play. All in lower case. */
export type WhoRules = {
  /** Nouns of people and groups that may be named without a name: "police", "fans", "driver". */
  readonly people: readonly string[]
  /** Nouns of bodies and officers that speak and act for the public: "police", "ministry", "coroner". */
  readonly authorities: readonly string[]
  /** Nouns of people who are said to have done it: "suspect", "gunman", "attacker". */
  readonly suspects: readonly string[]
  /** Verbs whose subject suffers what they tell: "die", "drown", "survive". */
  readonly suffering: readonly string[]
  /** Verbs that do something to somebody: "attack", "arrest", "ban". Their object is affected. */
  readonly affecting: readonly string[]
  /** Verbs of saying: their subject speaks, it does not act. */
  readonly saying: readonly string[]
}

/** The word lists as sets. */
export const whoWords = perLocale(({ who }) => ({
  people: new Set(who.people),
  authorities: new Set(who.authorities),
  suspects: new Set(who.suspects),
  suffering: new Set(who.suffering),
  saying: new Set(who.saying),
  affecting: new Set(who.affecting),
}))

/** What a mention adds, by the part it plays in its clause. Multiplied by the square of its sentence's weight. */
const PLACE_WEIGHT = { subject: 1, object: 0.7, other: 0.3, speaker: 0.35 } as const
const HEADLINE_FACTOR = 1.4
/** What stands in a subordinate clause tells less of the event. */
const SUBORDINATE_FACTOR = 0.6

type Standing = keyof typeof PLACE_WEIGHT
export type Candidate = {
  entity?: Entity
  text: string
  span: TokenSpan
  score: number
  best: number
  sentences: number[]
  votes: Partial<Record<Role, number>>
}

const within = (inner: { firstToken: number; endToken: number }, outer: { firstToken: number; endToken: number }) =>
  inner.firstToken >= outer.firstToken && inner.endToken <= outer.endToken

/** Whether some tokens are a noun phrase, a part of it, or an apposition to it: "the mayor, Ada Lind,". */
function isPartOf(doc: Document, at: TokenSpan, phrase: NounPhrase): boolean {
  if (within(at, phrase) || within(phrase, at)) return true
  return at.firstToken === phrase.endToken + 1 && doc.tokens[phrase.endToken]?.text === ','
}

/** Whether a name only tells whose people are meant: "Northrail" of "a Northrail driver". */
function qualifiesPeople(doc: Document, at: TokenSpan): boolean {
  const phrase = doc.phrases[at.sentence]?.find((p) => p.firstToken <= at.firstToken && p.endToken > at.endToken)
  return (
    phrase !== undefined &&
    phrase.head >= at.endToken &&
    whoWords(doc.locale).people.has(doc.tokens[phrase.head]?.lower ?? '')
  )
}

/** The clause in which a stretch of tokens is subject or object, and which of the two. */
function standing(doc: Document, at: TokenSpan): { place: Standing; clause?: Clause } {
  if (qualifiesPeople(doc, at)) return { place: 'other' }
  for (const clause of doc.clauses[at.sentence] ?? []) {
    const verb = doc.tokens[clause.verb]?.lower ?? ''
    if (clause.subject && isPartOf(doc, at, clause.subject)) {
      return { place: whoWords(doc.locale).saying.has(verb) ? 'speaker' : 'subject', clause }
    }
    if (clause.object && isPartOf(doc, at, clause.object)) return { place: 'object', clause }
  }
  return { place: 'other' }
}

function roleOf(doc: Document, at: TokenSpan, place: Standing, clause: Clause | undefined): Role {
  const { authorities, suspects, suffering, affecting } = whoWords(doc.locale)
  for (let i = at.firstToken; i < at.endToken; i++) {
    const word = doc.tokens[i]?.lower ?? ''
    if (suspects.has(word)) return 'suspect'
    if (authorities.has(word)) return 'authority'
  }
  if (!clause) return 'other'
  const verb = doc.tokens[clause.verb]?.lower ?? ''
  const affects = affecting.has(stem(doc, verb))
  if (place === 'subject' && !clause.passive) return suffering.has(verb) ? 'affected' : 'actor'
  return affects && (place === 'subject' || place === 'object') ? 'affected' : 'other'
}

/** Outlets that no list knows: the page's own site, the agency of the dateline. They carry the news and play no part in it. */
function carriersOf(doc: Document): ReadonlySet<number> {
  const { article, dateline } = doc
  const site = article.site?.toLowerCase()
  const carriers = new Set<number>()
  for (const { entity, start, end } of doc.mentions) {
    const inDateline = dateline?.agency && start < dateline.agency.end && end > dateline.agency.start
    if (inDateline || (site && doc.entities[entity]?.name.toLowerCase() === site)) carriers.add(entity)
  }
  return carriers
}

/** A place is somebody only as the subject of the headline: "Norland bans imports", not "Norland tram crash kills two". */
function actsAsPlace(doc: Document, mention: EntityMention, headline: number | undefined): boolean {
  const { place, clause } = mention.sentence === headline ? standing(doc, mention) : {}
  const head = clause?.subject?.head
  return place === 'subject' && head !== undefined && head >= mention.firstToken && head < mention.endToken
}

/** Nameless people in a sentence that tells the event: "At least seven people", "the tram driver", "Toblerone fans". */
function groupsIn(doc: Document, sentence: number): NounPhrase[] {
  const { people } = whoWords(doc.locale)
  const counted = new Set(
    doc.quantities
      .filter((q) => q.counted === 'people' && q.count.min > 1 && q.sentence === sentence)
      .map((q) => q.firstToken),
  )
  return (doc.phrases[sentence] ?? []).filter(
    (phrase) =>
      doc.parts[phrase.head] !== 'PRP' &&
      (people.has(doc.tokens[phrase.head]?.lower ?? '') || counted.has(phrase.firstToken)),
  )
}

export const cleaned = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[’']s?$/u, '')
    .trim()

/** Everybody whom the sentences of the event name or describe, with what each gains by where it stands. */
export function findCandidates(doc: Document, event: EventSentences): readonly Candidate[] {
  const { article } = doc
  const weightOf = new Map(
    event.sentences.map(({ index, weight }) => [index, index === event.headline ? weight * HEADLINE_FACTOR : weight]),
  )
  const candidates = new Map<string, Candidate>()
  const vote = (key: string, at: TokenSpan, text: string, entity: Entity | undefined) => {
    const weight = weightOf.get(at.sentence) ?? 0
    const { place, clause } = standing(doc, at)
    const gain = weight * weight * PLACE_WEIGHT[place] * (clause?.subordinate ? SUBORDINATE_FACTOR : 1)
    const role = roleOf(doc, at, place, clause)
    const known = candidates.get(key)
    const candidate: Candidate = known ?? {
      ...(entity ? { entity } : {}),
      text,
      span: at,
      score: 0,
      best: 0,
      sentences: [],
      votes: {},
    }
    candidate.score += candidate.score ? gain * 0.35 : gain
    if (gain > candidate.best) Object.assign(candidate, { best: gain, text, span: at })
    if (!candidate.sentences.includes(at.sentence)) candidate.sentences.push(at.sentence)
    candidate.votes[role] = (candidate.votes[role] ?? 0) + gain + 0.01
    candidates.set(key, candidate)
  }
  const carriers = carriersOf(doc)
  const covered = new Set<number>()
  for (const mention of doc.mentions) {
    const entity = doc.entities[mention.entity]
    // Somebody who is never named is a group in the article's words, below.
    if (!entity?.named) continue
    for (let i = mention.firstToken; i < mention.endToken; i++) covered.add(i)
    if (
      entity.outlet ||
      carriers.has(entity.id) ||
      (entity.kind === 'place' && !actsAsPlace(doc, mention, event.headline))
    )
      continue
    vote(`entity ${entity.id}`, mention, nameAt(doc, entity, mention), entity)
  }
  for (const { index, weight } of event.sentences) {
    if (weight < 0.5) continue
    for (const phrase of groupsIn(doc, index)) {
      if (covered.has(phrase.head)) continue
      const text = cleaned(article.text.slice(phrase.start, phrase.end))
      vote(`group ${doc.tokens[phrase.head]?.lower}`, phrase, text, undefined)
    }
  }
  return [...candidates.values()].sort((a, b) => b.score - a.score)
}

function nameAt(doc: Document, entity: Entity, mention: EntityMention): string {
  return mention.form === 'name' ? cleaned(doc.article.text.slice(mention.start, mention.end)) : entity.name
}
