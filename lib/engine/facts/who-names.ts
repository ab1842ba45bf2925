import type { Document, Entity } from '../document.ts'
import type { Role, WhoFact } from '../model.ts'
import { fold } from '../text/tokens.ts'
import { whoWords } from './who-roles.ts'

/** Words as they are shown: one space between them, no possessive ending. */
export const cleaned = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[’']s?$/u, '')
    .trim()

const wordsOf = (name: string) => name.toLowerCase().split(/\s+/)

/** Whether two names mean the same: equal, or the words of one are among those of the other, in their order. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [` ${wordsOf(a).join(' ')} `, ` ${wordsOf(b).join(' ')} `]
  return x === y || (y.length > 5 && x.includes(y)) || (x.length > 5 && y.includes(x))
}

/**
 * Entities that are another one under a second name: a bare surname or first name of the only person of that name, and a name with a
 * label or a headline word stuck to it ("GETTY Ada Lind", "Ada Lind Norracing" of a headline).
 * @returns the id of the entity to count for, by the id of its double
 */
export function sameOnes(doc: Document, headline: number | undefined): ReadonlyMap<number, number> {
  const named = doc.entities.filter((entity) => entity.named)
  const byName = new Map<string, Entity>()
  const bySingle = new Map<string, Entity | undefined>()
  for (const entity of named) {
    const key = wordsOf(entity.name).join(' ')
    const known = byName.get(key)
    if (!known || known.mentions.length < entity.mentions.length) byName.set(key, entity)
  }
  for (const entity of byName.values()) {
    const words = wordsOf(entity.name)
    if (entity.kind !== 'person' || words.length < 2 || words.length > 4) continue
    for (const word of [words[0] ?? '', words.at(-1) ?? '']) bySingle.set(word, bySingle.has(word) ? undefined : entity)
  }
  const { people, services } = whoWords(doc.locale)
  const isLabel = (word: string) => /^\p{Lu}{3,}$/u.test(word) || people.has(fold(word)) || services.has(fold(word))
  const same = new Map<number, number>()
  for (const entity of named) {
    const words = wordsOf(entity.name)
    const twin = byName.get(words.join(' '))
    let other = twin !== entity ? twin : undefined
    if (entity.kind === 'place') continue
    if (words.length === 1 && entity.kind === 'person') {
      // A surname that stands before the full name may be another's: "Obama …, and his wife Michelle Obama".
      const full = bySingle.get(words[0] ?? '')
      const before = entity.mentions.find((m) => doc.mentions[m]?.sentence !== headline) ?? Number.POSITIVE_INFINITY
      if (full && (full.mentions[0] ?? 0) < before && !(full.sex && entity.sex && full.sex !== entity.sex))
        other ??= full
    }
    const onlyInHeadline = entity.mentions.every((m) => doc.mentions[m]?.sentence === headline)
    const isLabelled = isLabel(entity.name.split(/\s+/)[0] ?? '')
    for (let cut = 1; cut < Math.min(words.length, 6) && !other; cut++) {
      const rest = byName.get(words.slice(cut).join(' '))
      const start = byName.get(words.slice(0, -cut).join(' '))
      if (rest && (onlyInHeadline || isLabelled)) other = rest
      else if (rest && entity.kind === 'person' && rest.kind === 'person' && !same.has(rest.id))
        same.set(rest.id, entity.id)
      else if (
        start?.kind === entity.kind &&
        (onlyInHeadline || byName.get(words.slice(-cut).join(' '))?.kind === 'organization')
      )
        other = start
    }
    if (other && other.id !== entity.id) same.set(entity.id, other.id)
  }
  // A double of a double counts for the last of them.
  for (const [id, other] of same) same.set(id, same.get(other) ?? other)
  for (const [id, other] of same) if (id === other) same.delete(id)
  return same
}

/** What an entity is, in the article's words, when that is a description of its own: not "his wife", "Mr" or a part of its name. */
export function descriptionOf(doc: Document, { name, description }: Entity): string | undefined {
  if (!description) return undefined
  const { courtesies } = whoWords(doc.locale)
  const text = cleaned(doc.article.text.slice(description.start, description.end))
  const words = wordsOf(text)
  const own = new Set(wordsOf(name))
  if (words.every((word) => courtesies.has(word)) || words.some((word) => own.has(word))) return undefined
  const isAnother = doc.entities.some(
    ({ named, kind, name: other }) =>
      named && kind === 'person' && other.length > 2 && ` ${text} `.includes(` ${other} `),
  )
  const last = doc.tokens.findLastIndex((token) => token.end <= description.end)
  const first = doc.tokens.findIndex((token) => token.start >= description.start)
  const { people, authorities } = whoWords(doc.locale)
  const noun = words.at(-1) ?? ''
  const isNoun = /^NN/.test(doc.parts[last] ?? '') || people.has(noun) || authorities.has(noun)
  return isAnother || !isNoun || doc.parts[first] === 'PRP$' ? undefined : text
}

/** What an open count has above its least number, so that it equals no exact one. */
const OPEN = 0.5

/** How many people words without a name mean: "two children" 2, "the driver" 1; undefined when they are many or not counted. */
function countOf(doc: Document, { text }: WhoFact): number | undefined {
  const counted = doc.quantities.find(
    ({ start, end, counted }) => counted === 'people' && cleaned(doc.article.text.slice(start, end)) === text,
  )
  // "More than 100 children" are the "over 100 pupils", and not the 100 of another sentence.
  if (counted?.count.max === null) return counted.count.min + OPEN
  if (counted) return counted.count.max === counted.count.min ? counted.count.min : undefined
  const at = doc.article.text.indexOf(text)
  const last = at < 0 ? -1 : doc.tokens.findLastIndex(({ end }) => end <= at + text.length)
  return doc.parts[last] === 'NN' ? 1 : undefined
}

/**
 * Facts without those that mean people whom a better fact names already: "Man" of a headline beside the one whom the lede names, "Two
 * kids" beside "two children", "men" beside "two men".
 * @param facts the best first
 */
export function withoutDoubles(doc: Document, facts: readonly WhoFact[]): readonly WhoFact[] {
  const named = new Set(doc.entities.flatMap((entity) => (entity.named ? [entity.name] : [])))
  const { suspects } = whoWords(doc.locale)
  const kept: WhoFact[] = []
  for (const fact of facts) {
    const last = wordsOf(fact.name).at(-1) ?? ''
    const isBare = !named.has(fact.name) && wordsOf(fact.name).length === 1
    const count = named.has(fact.name) ? undefined : countOf(doc, fact)
    const isDouble = kept.some(
      (known) =>
        (isBare && wordsOf(known.name).at(-1) === last) ||
        // "The attackers" are the "gunmen" of the headline.
        (suspects.has(last) &&
          suspects.has(wordsOf(known.name).at(-1) ?? '') &&
          !named.has(fact.name) &&
          count === countOf(doc, known)) ||
        (count !== undefined && known.role === fact.role && !named.has(known.name) && countOf(doc, known) === count),
    )
    if (!isDouble) kept.push(fact)
  }
  // One person without a name is the one of the same part who is named, where only one is.
  const people = new Set(doc.entities.flatMap(({ named, kind, name }) => (named && kind === 'person' ? [name] : [])))
  const ofRole = (role: Role) => kept.filter((fact) => people.has(fact.name) && fact.role === role && fact.score >= 0.5)
  return kept.flatMap((fact) => {
    if (fact.role !== 'affected' && fact.role !== 'suspect') return [fact]
    const [only, more] = ofRole(fact.role)
    if (!only || more) return [fact]
    if (only === fact) {
      const twin = kept.find((one) => one.role === fact.role && !named.has(one.name) && countOf(doc, one) === 1)
      return [twin && twin.score > fact.score ? { ...fact, score: twin.score } : fact]
    }
    return !named.has(fact.name) && countOf(doc, fact) === 1 ? [] : [fact]
  })
}
