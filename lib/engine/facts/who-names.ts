import type { Document, Entity } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { oncePer } from '../once.ts'
import { fold } from '../text/words.ts'
import { whoWords } from './who-words.ts'

/** Words as they are shown: one space between them, no possessive ending. */
export const cleaned = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[’']s?$/u, '')
    .trim()

export const wordsOf = (name: string) => name.toLowerCase().split(/\s+/)

/** Whether two nouns may mean the same person, by the sex that they tell: "teen" and "boy", and not "woman" and "boy". */
export function agree({ locale }: Document, one: string, other: string): boolean {
  const { femaleTitles, maleTitles } = locale.names
  return !(femaleTitles.has(one) && maleTitles.has(other)) && !(maleTitles.has(one) && femaleTitles.has(other))
}

const inSpaces = (name: string) => ` ${name.toLowerCase().replace(/\s+/g, ' ')} `

/** Whether two names mean the same: equal, or the words of one are among those of the other, in their order. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [inSpaces(a), inSpaces(b)]
  return x === y || (y.length > 5 && x.includes(y)) || (x.length > 5 && y.includes(x))
}

/** The entities that the article names so. */
export const entitiesNamed = (doc: Document, name: string): readonly Entity[] => byName(doc).get(name) ?? NOBODY

const NOBODY: readonly Entity[] = []

const byName = oncePer(({ entities }: Document): ReadonlyMap<string, readonly Entity[]> => {
  const found = new Map<string, Entity[]>()
  for (const entity of entities) if (entity.named) found.set(entity.name, [...(found.get(entity.name) ?? []), entity])
  return found
})

/**
 * Entities that are another one under a second name: a bare surname or first name of the only person of that name, and a name with a
 * label or a headline word stuck to it ("GETTY Ada Lind", "Ada Lind Norracing" of a headline).
 * @returns the id of the entity to count for, by the id of its double
 */
export function sameOnes(doc: Document, headline: number | undefined): ReadonlyMap<number, number> {
  const known = samesOf.get(doc) ?? findSame(doc, headline)
  samesOf.set(doc, known)
  return known
}

const samesOf = new WeakMap<Document, ReadonlyMap<number, number>>()

function findSame(doc: Document, headline: number | undefined): ReadonlyMap<number, number> {
  const named = flatMap(doc.entities, (entity) => (entity.named ? { entity, words: wordsOf(entity.name) } : []))
  const byWords = new Map<string, Entity>()
  const bySingle = new Map<string, Entity | undefined>()
  for (const { entity, words } of named) {
    const key = words.join(' ')
    const known = byWords.get(key)
    if (!known || known.mentions.length < entity.mentions.length) byWords.set(key, entity)
  }
  for (const [name, entity] of byWords) {
    const words = name.split(' ')
    if (entity.kind !== 'person' || words.length < 2 || words.length > 4) continue
    // "Holm" is "Ada Lind-Holm", too.
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? '', ...(words.at(-1) ?? '').split('-')]))
      bySingle.set(word, bySingle.has(word) ? undefined : entity)
  }
  const { people, services } = whoWords(doc.locale)
  const isLabel = (word: string) => /^\p{Lu}{3,}$/u.test(word) || people.has(fold(word)) || services.has(fold(word))
  const same = new Map<number, number>()
  for (const { entity, words } of named) {
    const twin = byWords.get(words.join(' '))
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
      const rest = byWords.get(words.slice(cut).join(' '))
      const start = byWords.get(words.slice(0, -cut).join(' '))
      if (rest && (onlyInHeadline || isLabelled)) other = rest
      else if (rest && entity.kind === 'person' && rest.kind === 'person' && !same.has(rest.id))
        same.set(rest.id, entity.id)
      else if (
        start?.kind === entity.kind &&
        (onlyInHeadline || byWords.get(words.slice(-cut).join(' '))?.kind === 'organization')
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
