import type { Document, Entity, EntityMention } from '../document.ts'
import type { NounPhrase } from '../text/phrases.ts'
import { mentionsOf, namesOf } from './mentions-at.ts'
import { whoWords } from './who-words.ts'

/** A short form has so many letters at most. */
const SHORT_FORM = /^\p{Lu}{2,7}$/u

/** The last word of the name of a model: "Lumo S9". */
const MODEL = /^\p{Lu}{1,3}\d{1,4}$/u

/** How far before a product its owner may stand, in tokens: "the firm's game streaming service". */
const OWNER_REACH = 4

/** The things among the entities, the kinds of things and what is only an example, by id. */
export function thingsOf(doc: Document): ReadonlySet<number> {
  const things = doc.entities.filter(
    (entity) => entity.named && (isThing(doc, entity) || isKind(doc, entity) || isExample(doc, entity)),
  )
  const last = new Set(things.filter(({ name }) => name.includes(' ')).map(({ name }) => name.split(/\s+/).at(-1)))
  // "The Heron" is the rocket "Tall Heron".
  // "The Heron" of "the Tall Heron rocket" as well, where that is no name of anybody.
  const { products } = whoWords(doc.locale)
  doc.tokens.forEach(({ lower, shape }, i) => {
    const [first, second] = [doc.tokens[i - 2], doc.tokens[i - 1]]
    if (shape === 'lower' && second?.shape === 'capital' && first?.shape === 'capital' && products.has(lower))
      if (doc.sentenceOf[i - 2] === doc.sentenceOf[i]) last.add(second.text)
  })
  const short = doc.entities.filter(
    ({ named, kind, name }) =>
      named && kind === 'organization' && last.has(name) && !doc.locale.gazetteer.organization(name),
  )
  return new Set([...things, ...short].map(({ id }) => id))
}

/**
 * Whether a name is a thing that somebody makes or studies, and so no party: "Norvik's Lumo smart glasses", "the rocket, known as Tall
 * Heron", "its music service, Lumo", "our own Pale River galaxy", "batch cell moulding (BCM)". A maker is one, also where its product bears
 * its name: "a Norvik phone".
 */
function isThing(doc: Document, entity: Entity): boolean {
  if (entity.kind !== 'organization' && entity.kind !== 'person') return false
  const { calling, products, saying, writings } = whoWords(doc.locale)
  const words = entity.name.split(/\s+/)
  const names = namesOf(doc, entity)
  const last = words.at(-1) ?? ''
  if (words.length > 1 && (products.has(last.toLowerCase()) || MODEL.test(last))) return true
  if (words.length > 1 && entity.kind === 'organization' && writings.has(last.toLowerCase())) return true
  // Who says something is somebody.
  if (
    names.some(({ firstToken, endToken }) => {
      const before = doc.tokens[firstToken - 1]?.lower ?? ''
      return saying.has(doc.tokens[endToken]?.lower ?? '') || (saying.has(before) && !calling.has(before))
    })
  )
    return false
  if (names.some((mention) => isOwned(doc, mention) || isEquated(doc, mention))) return true
  if (entity.kind === 'person' || doc.locale.gazetteer.organization(entity.name)) return false
  if (names.some((mention) => isConcept(doc, mention) || isOneOfMany(doc, mention))) return true
  // "The Tall Heron rocket" tells a thing where the name of its maker stands as well.
  const before = names.filter((mention) => productBehind(doc, mention) || products.has(lowerAt(doc, mention.endToken)))
  return before.length > 0 && before.length * 2 >= names.length && (names.length > 1 || words.length > 1)
}

/** A word in small letters; empty for all others. */
const lowerAt = ({ tokens }: Document, at: number): string =>
  tokens[at]?.shape === 'lower' ? (tokens[at]?.lower ?? '') : ''

/** The noun phrase of which a name is a part and whose head names a product behind it. */
function productBehind(doc: Document, { sentence, firstToken, endToken }: EntityMention): NounPhrase | undefined {
  const { products } = whoWords(doc.locale)
  const phrase = doc.phrases[sentence]?.find((p) => p.firstToken <= firstToken && p.head >= endToken)
  const head = doc.tokens[phrase?.head ?? -1]
  return phrase && head && head.shape !== 'capital' && products.has(head.lower) ? phrase : undefined
}

/** Whether a name between its owner and a product is the product's: "Norvik's Lumo smart glasses", "our own Pale River galaxy". */
function isOwned(doc: Document, mention: EntityMention): boolean {
  const phrase = productBehind(doc, mention)
  if (!phrase) return false
  return ownerIn(doc, phrase.firstToken - 2, mention.firstToken)
}

const ownerIn = ({ parts }: Document, from: number, to: number): boolean => {
  for (let i = Math.max(0, from); i < to; i++) if (parts[i] === 'POS' || parts[i] === 'PRP$') return true
  return false
}

/** Whether a name stands beside a product as its name: "the rocket, known as Tall Heron", "its music service, Lumo", "Lumo, the new phone". */
function isEquated(doc: Document, { sentence, firstToken, endToken }: EntityMention): boolean {
  const { products, wares, works, calling, namingLink } = whoWords(doc.locale)
  const phrases = doc.phrases[sentence] ?? []
  const isProduct = (phrase: NounPhrase | undefined): boolean => {
    const head = doc.tokens[phrase?.head ?? -1]
    if (!phrase || !head || head.shape === 'capital') return false
    if (products.has(head.lower)) return true
    return (
      wares.has(head.lower) && ownerIn(doc, Math.min(phrase.firstToken - 2, phrase.head - OWNER_REACH), phrase.head)
    )
  }
  let link = firstToken - 1
  // "A book called The Grey Heron", "known as the Grey Heron".
  const before = doc.tokens[link - 1]?.lower ?? ''
  if (doc.parts[link] === 'DT' && (calling.has(before) || before === namingLink)) link--
  if (doc.tokens[link]?.lower === namingLink) link--
  const isCalled = calling.has(doc.tokens[link]?.lower ?? '')
  if (isCalled) link--
  // "The book was called Grey Heron".
  if (isCalled && doc.locale.classes.be?.includes(doc.tokens[link]?.lower ?? '')) link--
  const isApart = doc.tokens[link]?.text === ','
  const end = isApart ? link : link + 1
  // "In the film, Ada Lind plays a nurse": she is not called so.
  const isWork = (phrase: NounPhrase | undefined) => works.has(doc.tokens[phrase?.head ?? -1]?.lower ?? '')
  const thing = isCalled || isApart ? phrases.find((p) => p.endToken === end) : undefined
  if (isProduct(thing) || (isCalled && isWork(thing))) return true
  const isNext = (at: number) => {
    const phrase = doc.parts[at] === 'DT' ? phrases.find((p) => p.firstToken === at) : undefined
    return isProduct(phrase) || isWork(phrase)
  }
  // "The Lumo is a small car."
  if (doc.locale.classes.be?.includes(doc.tokens[endToken]?.lower ?? '') && isNext(endToken + 1)) return true
  if (doc.tokens[endToken]?.text !== ',') return false
  return isNext(endToken + 1)
}

/** Whether a name is one of many of its kind: "a new Lumo Pro", "a 13-inch Lumo Pro", and not "at a Book Con"; a noun in a body's name may have such an article: "a new High Court". */
function isOneOfMany(
  { phrases, tokens, locale }: Document,
  { sentence, firstToken, endToken }: EntityMention,
): boolean {
  if (locale.names.organizationNouns.has(tokens[endToken - 1]?.lower ?? '') || firstToken + 1 === endToken) return false
  const phrase = phrases[sentence]?.find((p) => p.firstToken + 1 < firstToken && p.endToken === endToken)
  return (
    phrase?.head === endToken - 1 && whoWords(locale).indefiniteArticles.has(tokens[phrase.firstToken]?.lower ?? '')
  )
}

/** Whether a bracket makes letters short for words without capitals: "batch cell moulding (BCM)" is a way of making things. */
function isConcept({ tokens }: Document, { firstToken, endToken }: EntityMention): boolean {
  const letters = tokens[firstToken]?.text ?? ''
  if (endToken !== firstToken + 1 || tokens[firstToken - 1]?.text !== '(' || !SHORT_FORM.test(letters)) return false
  const words = tokens.slice(firstToken - 1 - letters.length, firstToken - 1)
  return (
    words.length === letters.length &&
    words.every(({ lower }, i) => lower[0] === letters[i]?.toLowerCase()) &&
    words.slice(1).every(({ shape }) => shape !== 'capital')
  )
}

/** Whether letters that no list knows only ever tell what kind of thing is meant: "AAA titles", not "a CBP officer". */
function isKind(doc: Document, { name, mentions }: Entity): boolean {
  if (!SHORT_FORM.test(name) || doc.locale.gazetteer.organization(name)) return false
  const { people, authorities } = whoWords(doc.locale)
  const found = mentionsOf(doc, { mentions })
  return found.every(({ form, sentence, firstToken, endToken }) => {
    if (form !== 'name' || doc.tokens[endToken - 1]?.text !== name) return false
    const phrase = doc.phrases[sentence]?.find((p) => p.firstToken <= firstToken && p.head >= endToken)
    const head = doc.tokens[phrase?.head ?? -1]
    return head !== undefined && head.shape !== 'capital' && !people.has(head.lower) && !authorities.has(head.lower)
  })
}

/** How far behind "including" the last of the examples may stand, in tokens. */
const EXAMPLES_REACH = 14

/** Whether a body is named only as an example or to be compared: "customers including Northrail, Lumo and others", "unlike Northrail". */
function isExample(doc: Document, { kind, mentions }: Entity): boolean {
  const { examples } = whoWords(doc.locale)
  const names = namesOf(doc, { mentions })
  return (
    kind === 'organization' &&
    names.length > 0 &&
    names.every((mention) => {
      for (let i = mention.firstToken - 1; i > mention.firstToken - EXAMPLES_REACH; i--) {
        if (doc.sentenceOf[i] !== mention.sentence) return false
        if (examples.has(doc.tokens[i]?.lower ?? '')) return true
        if (!/^(?:NNP|NN|NNS|CC|DT|JJ|,)$/.test(doc.parts[i] ?? '') && doc.tokens[i]?.text !== ',') return false
      }
      return false
    })
  )
}
