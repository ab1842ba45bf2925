import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { GazetteerPlace } from '../locale.ts'
import { contains } from '../mentions/place-containers.ts'
import { wordingOf } from '../text/wording.ts'
import { type Chain, hasOwnCapital } from './place-chains.ts'
import { placeWords } from './place-words.ts'

/** A place that is told, with what the gazetteer says of it. */
export type ToldPlace = { readonly chain: Chain; readonly place: GazetteerPlace | undefined }

const isSame = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  a === b || (a.name === b.name && a.kind === b.kind && a.countryCode === b.countryCode && a.region === b.region)

/** Whether a place is a named part of one that others name: "Oslin's Old Harbour" beside "a house in Oslin". */
export function isNamedPart(doc: Document, { chain }: ToldPlace, others: readonly ToldPlace[]): boolean {
  const [whole, part] = chain.mentions
  if (!whole || !part || doc.tokens[whole.endToken]?.lower !== "'s") return false
  const named = flatMap(others, (other) => other.chain.mentions.map(({ entity }) => entity))
  return named.includes(whole.entity) && !named.includes(part.entity)
}

/** Whether a place is told already: by its words, by what it names, or in another spelling. */
export function isRepeated(doc: Document, candidate: ToldPlace, others: readonly ToldPlace[]): boolean {
  const text = ` ${wordingOf(doc, candidate.chain).toLowerCase()} `
  return (
    others.some(({ chain }) => ` ${wordingOf(doc, chain).toLowerCase()} `.includes(text)) ||
    saysNoMore(doc, candidate, others) ||
    isCornerOf(doc, candidate, others) ||
    isSpeltOtherwise(doc, candidate, others)
  )
}

/** Whether a place is a corner of which another names both streets: "Harlow & Oslin" beside "Harlow Street between Fenton and Oslin". */
function isCornerOf(doc: Document, { chain }: ToldPlace, others: readonly ToldPlace[]): boolean {
  const { joins, locatives } = placeWords(doc.locale)
  const wordsOf = ({ firstToken, endToken }: Chain) => doc.tokens.slice(firstToken, endToken).map(({ lower }) => lower)
  const words = wordsOf(chain)
  const names = words.filter((word) => !joins.has(word) && !locatives.has(word))
  if (names.length < 2 || !words.some((word) => joins.has(word))) return false
  return others.some((other) => {
    const told = wordsOf(other.chain)
    return names.every((name) => told.includes(name))
  })
}

/** Whether a place says nothing that others do not say already: all that it names is named there, or holds what is named there. */
function saysNoMore(doc: Document, candidate: ToldPlace, others: readonly ToldPlace[]): boolean {
  const { chain } = candidate
  if (!chain.mentions.length || hasOwnCapital(doc, chain) || isNamedPart(doc, candidate, others)) return false
  const named = flatMap(others, (other) => other.chain.mentions.map(({ entity }) => entity))
  return chain.mentions.every(({ entity }) => {
    if (named.includes(entity)) return true
    const place = doc.entities[entity]?.place
    return named.some((other) => {
      const known = doc.entities[other]?.place
      return (
        doc.entities[other]?.within === entity || (place && known && (isSame(place, known) || contains(place, known)))
      )
    })
  })
}

/** Whether a place names another as one that holds it: "Harlow Park in Leeds" beside "Leeds". */
export function tellsWithin(doc: Document, { chain }: ToldPlace, other: ToldPlace): boolean {
  if (!other.chain.mentions.length || chain.units <= other.chain.units || hasOwnCapital(doc, other.chain)) return false
  return other.chain.mentions.every(({ entity }) => chain.mentions.some((own) => own.entity === entity))
}

/** A name of fewer letters is another one, however alike. */
const LEAST_LETTERS = 5
const VOWELS = /[aeiouy]/g

/** Whether two names are spellings of one: the same consonants, be two of them exchanged, behind the same first letter. */
function isSpelling(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  if (one.length < LEAST_LETTERS || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false
  const consonants = (name: string) => [...name.replace(VOWELS, '')].sort().join('')
  return consonants(one) === consonants(other)
}

/** Whether a place is named by others in another spelling, where no list knows both: "the Rukban camp" beside "the Rubkan refugee camp". */
function isSpeltOtherwise(doc: Document, { chain, place }: ToldPlace, others: readonly ToldPlace[]): boolean {
  const [mention] = chain.mentions
  if (!mention || chain.mentions.length > 1) return false
  const nameOf = ({ entity }: { entity: number }): string => doc.entities[entity]?.name ?? ''
  return others.some(
    (other) => !(place && other.place) && other.chain.mentions.some((one) => isSpelling(nameOf(mention), nameOf(one))),
  )
}
