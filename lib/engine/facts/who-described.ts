import type { Document, EntityMention, TokenSpan } from '../document.ts'
import type { Role } from '../model.ts'
import type { Candidate } from './who-candidates.ts'
import { describedBy } from './who-naming.ts'
import { standing } from './who-standing.ts'
import { whoWords } from './who-words.ts'

/** Of one who is told of again, or under a name and without it, the smaller score adds this share. */
export const REPEATED = 0.35

const union = (one: readonly number[], other: readonly number[]): number[] =>
  [...new Set([...one, ...other])].sort((a, b) => a - b)

/**
 * Gives a person whom the article first describes and then names what was told of them without the name: "An 11-year-old boy shot himself";
 * "the boy, identified as Jon Holm". Two names for one description are left alone.
 */
export function nameGroups(doc: Document, same: ReadonlyMap<number, number>, candidates: Map<string, Candidate>): void {
  const names = new Map<string, Set<number>>()
  for (const mention of doc.mentions) {
    if (mention.kind !== 'person' || mention.form !== 'name') continue
    const described = describedBy(doc, mention)
    const key = `group ${described ? doc.tokens[described.head]?.lower : titleOf(doc, mention)}`
    const group = candidates.get(key)
    if (!group || !(described || (group.span.sentence !== mention.sentence && isOfNamed(doc, group.span)))) continue
    const known = names.get(key) ?? new Set()
    names.set(key, known.add(same.get(mention.entity) ?? mention.entity))
  }
  // "Oslin man kills neighbour", and one named below who killed somebody.
  const doers = [...candidates.values()].filter(({ entity, deed }) => deed && entity?.kind === 'person')
  for (const [key, { entity, deed, killed }] of candidates)
    if (!entity && deed && !killed && doers.length === 1) names.set(key, new Set([doers[0]?.entity?.id ?? -1]))
  // "Oslin man arrested", and the only one named below who is charged or killed somebody.
  const held = [...candidates.values()].filter(
    ({ entity, charged, deed }) => (charged || deed) && entity?.kind === 'person',
  )
  const arrested = [...candidates].filter(([, { entity, charged, killed }]) => !entity && charged && !killed)
  if (held.length === 1 && arrested.length === 1)
    names.set(arrested[0]?.[0] ?? '', new Set([held[0]?.entity?.id ?? -1]))
  // "Oslin man shot dead", and one named below as the victim.
  const dead = [...candidates.values()].filter(
    ({ entity, naming, killed }) => entity?.kind === 'person' && (naming === 'affected' || killed),
  )
  const shot = [...candidates].filter(([, { entity, killed }]) => !entity && killed)
  if (dead.length === 1 && shot.length === 1 && dead[0]?.naming === 'affected')
    names.set(shot[0]?.[0] ?? '', new Set([dead[0].entity?.id ?? -1]))
  tellApart(doc, same, candidates)
  for (const [key, entities] of names) {
    const [only, more] = entities
    const group = candidates.get(key)
    const named = candidates.get(`entity ${only}`)
    if (!group || !named || more !== undefined || doc.parts[group.span.endToken - 1] === 'NNS') continue
    for (const [role, weight] of Object.entries(group.votes) as [Role, number][])
      named.votes[role] = (named.votes[role] ?? 0) + weight
    named.score = Math.max(named.score, group.score) + REPEATED * Math.min(named.score, group.score)
    named.acts = Math.max(named.acts, group.acts)
    named.central ||= group.central
    named.killed ||= group.killed
    named.namedDead ||= group.namedDead
    named.charged ||= group.charged
    named.convicted ||= group.convicted
    named.bySelf ||= group.bySelf
    named.deed ||= group.deed
    named.sentences = union(group.sentences, named.sentences)
    named.telling = union(group.telling, named.telling)
    named.described = group.text
    candidates.delete(key)
  }
}

/** The noun for a person at the end of their title or description beside the name: "coach" of "coach Jon Holm" and of "Jon Holm, the Oslin coach"; none for an officer or whoever gives the news. */
function titleOf(doc: Document, { role, sentence, ...at }: EntityMention): string | undefined {
  const phrase = role && doc.phrases[sentence]?.find(({ start, end }) => start <= role.start && end > role.start)
  // "Coach Jon Holm" is one phrase.
  const noun = phrase && (phrase.head < at.firstToken || phrase.head >= at.endToken ? phrase.head : at.firstToken - 1)
  const word = doc.tokens[noun ?? -1]?.lower ?? ''
  const { authorities, people, victims } = whoWords(doc.locale)
  if (!people.has(word) || authorities.has(word) || victims.has(word)) return undefined
  return standing(doc, { sentence, ...at }).place === 'speaker' ? undefined : word
}

/** Whether words for somebody name whose they are, so that another by the same noun is hardly meant: "an Oslin clerk". */
function isOfNamed({ parts }: Document, { firstToken, endToken }: TokenSpan): boolean {
  for (let i = firstToken; i < endToken - 1; i++) if (parts[i] === 'NNP') return true
  return false
}

/**
 * Gives those who are counted and named in one breath what was told of them together: "Two pilots were killed"; "the two pilots Ada Lind and
 * Jon Holm were flying over Oslin".
 */
function tellApart(doc: Document, same: ReadonlyMap<number, number>, candidates: Map<string, Candidate>): void {
  const names = doc.mentions.filter(({ kind, form }) => kind === 'person' && form === 'name')
  for (const [i, first] of names.entries()) {
    const noun = first.firstToken - 1
    if (doc.parts[noun] !== 'NNS') continue
    const group = candidates.get(`group ${doc.tokens[noun]?.lower}`)
    const counted = doc.quantities.find(({ firstToken, endToken }) => firstToken < noun && endToken > noun)
    if (!group || !counted || counted.count.min !== counted.count.max) continue
    const all = names.slice(i, i + counted.count.min)
    const isList = all.every(
      (one, k) => one.sentence === first.sentence && (all[k - 1]?.endToken ?? noun) + 2 >= one.firstToken,
    )
    if (!isList || all.length !== counted.count.min) continue
    for (const { entity } of all) {
      const named = candidates.get(`entity ${same.get(entity) ?? entity}`)
      if (!named) continue
      for (const [role, weight] of Object.entries(group.votes) as [Role, number][])
        named.votes[role] = (named.votes[role] ?? 0) + weight
      named.killed ||= group.killed
      named.charged ||= group.charged
      named.score = Math.max(named.score, group.score)
    }
  }
}
