import type { Document, Entity } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { ReactionFact, WhoFact } from '../model.ts'
import type { Clause } from '../text/phrases.ts'
import { type EventSentences, headlineOf, stem } from './event.ts'
import { professionOf } from './who-descriptions.ts'
import { entitiesNamed } from './who-names.ts'
import { standing } from './who-standing.ts'
import { whoWords } from './who-words.ts'

/** A reaction that is surer than this tells who speaks. */
const SURE_REACTION = 0.5
/** Whom a text tells of is named so often. */
const LEADING = 8
/** Whoever speaks once for so many times that they are named gives the news of somebody else. */
const VOICE = 4
/** In so many sentences behind the headline nobody else may be called as the headline calls its subject. */
const NEAR = 6

/**
 * Joins the one whom the headline only describes with the one whom the text names: "Tram crash survivor describes panic" is the only one who
 * tells of it below, and "Baker opens museum of bread" is the subject of the first sentence. Whose name is known gets the headline's part,
 * and its words where nothing else tells who they are.
 * @param facts the best first
 */
export function nameOfHeadline(
  doc: Document,
  facts: readonly WhoFact[],
  event: EventSentences,
  reactions: readonly ReactionFact[],
): readonly WhoFact[] {
  const people = new Map(
    flatMap(doc.entities, (entity) =>
      entity.named && entity.kind === 'person' ? [[entity.name, entity] as const] : [],
    ),
  )
  for (const fact of facts) {
    if (entitiesNamed(doc, fact.name).length > 0) continue
    const clauses = clausesOfHeadline(doc, fact.text, event)
    const clause = clauses.at(-1)
    if (!clause) continue
    const entity =
      teller(doc, clauses, reactions, people) ??
      subjectOfLede(doc, fact, clause, facts, event, people) ??
      leadingPerson(doc, fact, clause, facts, reactions, people)
    const known = entity && facts.find(({ name }) => name === entity.name)
    if (!known || !agrees(doc, clause, entity)) continue
    const description = known.description ?? descriptionIn(doc, fact.text)
    const named: WhoFact = {
      ...known,
      role: known.role === 'other' ? fact.role : known.role,
      score: Math.max(known.score, fact.score),
      ...(description ? { description } : {}),
    }
    return flatMap(facts, (one) => (one === fact ? [] : [one === known ? named : one]))
  }
  return facts
}

/** The clauses of the headline whose subject is one person in some words without a name; "who" may lead to one of them. */
function clausesOfHeadline(doc: Document, text: string, event: EventSentences): readonly Clause[] {
  const sentence = headlineOf(doc, event)
  const all = sentence ? (doc.clauses[sentence.index] ?? []) : []
  return all.filter(({ subject, subordinate }) => {
    if (!subject || subordinate || doc.parts[subject.head] !== 'NN') return false
    const { people } = whoWords(doc.locale)
    const words = doc.article.text.slice(subject.start, doc.tokens[subject.head]?.end)
    return (
      people.has(doc.tokens[subject.head]?.lower ?? '') &&
      (words === text || words.endsWith(` ${text}`) || text.endsWith(` ${words}`))
    )
  })
}

/** Of a headline by whose verb its subject tells something, the only one who speaks below and holds no office. */
function teller(
  doc: Document,
  clauses: readonly Clause[],
  reactions: readonly ReactionFact[],
  people: ReadonlyMap<string, Entity>,
): Entity | undefined {
  const { recounting, authorities } = whoWords(doc.locale)
  if (!clauses.some(({ verb }) => recounting.has(doc.tokens[verb]?.lower ?? ''))) return undefined
  const told = new Set<Entity>()
  for (const { speaker, speakerRole, score } of reactions) {
    const entity = people.get(speaker)
    const isOfficer = speakerRole?.split(/\s+/).some((word) => authorities.has(word.toLowerCase()))
    if (entity && score >= SURE_REACTION && !isOfficer) told.add(entity)
  }
  return told.size === 1 ? [...told][0] : undefined
}

/** The one who does something in the first sentence, in the part that the headline's subject has, if nobody near is called as that. */
function subjectOfLede(
  doc: Document,
  { role }: WhoFact,
  { subject, sentence, verb, group }: Clause,
  facts: readonly WhoFact[],
  { lede }: EventSentences,
  people: ReadonlyMap<string, Entity>,
): Entity | undefined {
  const noun = doc.tokens[subject?.head ?? -1]?.lower
  const first = doc.sentences[lede]
  // "Sibling killed": what was done to somebody looks like what they did.
  const isActive = doc.parts[verb] === 'VBZ' || doc.parts[group - 1] === 'WH'
  if (!first || lede === sentence || role !== 'actor' || !isActive) return undefined
  if (noun === undefined || doc.locale.casualties.kin.has(noun)) return undefined
  const end = doc.sentences[lede + NEAR]?.endToken ?? doc.tokens.length
  for (let i = first.firstToken; i < end; i++) if (doc.tokens[i]?.lower === noun) return undefined
  const mention = doc.mentions.find(
    (one) =>
      one.sentence === lede && one.form === 'name' && one.kind === 'person' && standing(doc, one).place === 'subject',
  )
  const entity = people.get(doc.entities[mention?.entity ?? -1]?.name ?? '')
  return entity && facts.some((fact) => fact.name === entity.name && fact.role === role) ? entity : undefined
}

/**
 * The person of whom a text tells that a headline only calls "man": named often, and twice as often as anybody else, while the headline names
 * nobody; and the only suspect by name of a headline that tells of one who killed.
 */
function leadingPerson(
  doc: Document,
  { role }: WhoFact,
  { subject, sentence, verb, passive }: Clause,
  facts: readonly WhoFact[],
  reactions: readonly ReactionFact[],
  people: ReadonlyMap<string, Entity>,
): Entity | undefined {
  if (role !== 'actor' || passive) return undefined
  const isInHeadline = ({ mentions }: Entity) => mentions.some((index) => doc.mentions[index]?.sentence === sentence)
  const inOrder = [...people.values()].sort((a, b) => b.mentions.length - a.mentions.length)
  if (inOrder.some(isInHeadline)) return undefined
  const { anybody, killing } = whoWords(doc.locale)
  const roleOf = ({ name }: Entity) => facts.find((fact) => fact.name === name)?.role
  const killed = doc.tokens[verb]?.lower ?? ''
  const suspects = inOrder.filter((one) => roleOf(one) === 'suspect')
  if (suspects.length === 1 && (killing.has(killed) || killing.has(stem(doc, killed)))) return suspects[0]
  const [first, second] = inOrder
  const isLeading = first && first.mentions.length >= Math.max(LEADING, 2 * (second?.mentions.length ?? 0))
  if (!isLeading || !anybody.has(doc.tokens[subject?.head ?? -1]?.lower ?? '')) return undefined
  // The doctor who tells of a patient.
  const spoken = reactions.filter(({ speaker }) => speaker === first.name).length
  if (professionOf(doc, first) || spoken * VOICE >= first.mentions.length) return undefined
  const part = roleOf(first)
  return part === 'other' || part === 'actor' || part === 'suspect' ? first : undefined
}

/** Whether a noun may mean somebody: "woman" nobody who is "he". */
function agrees(doc: Document, { subject }: Clause, { sex }: Entity): boolean {
  const { femaleTitles, maleTitles } = doc.locale.names
  const noun = doc.tokens[subject?.head ?? -1]?.lower ?? ''
  const own = femaleTitles.has(noun) ? 'female' : maleTitles.has(noun) ? 'male' : undefined
  return !own || !sex || own === sex
}

/** The headline's words as a description: "Tram crash survivor", and not "A woman" or "Man". */
function descriptionIn({ locale }: Document, text: string): string | undefined {
  const words = text.split(' ')
  const own = locale.classes.article?.includes(words[0]?.toLowerCase() ?? '') ? words.slice(1) : words
  return own.length > 1 ? own.join(' ') : undefined
}
