import type { Document } from '../document.ts'
import { contains } from '../mentions/place-containers.ts'
import type { WhereFact } from '../model.ts'
import { startsWithCapital } from '../text/letters.ts'
import { isTitleCase } from '../text/parts.ts'
import { hasOwnCapital } from './place-chains.ts'
import type { Candidate } from './place-holders.ts'
import { isNamedPart } from './place-repeats.ts'
import { placeWords } from './place-words.ts'

type Listed = { readonly candidate: Candidate; readonly fact: WhereFact }

/**
 * The places without those that say less exactly what another says: a nameless one of a country ("a town in eastern Norland") beside
 * one with a name, what lies around a town ("suburban Oslin") beside a town, and a name that is only the beginning of another's.
 * @param shown the score from which on a place counts as told
 */
export function withoutVaguer(doc: Document, listed: readonly Listed[], shown: number): WhereFact[] {
  const told = listed.filter(({ fact, candidate }) => fact.score >= shown && !isDateline(candidate))
  return listed
    .filter((one) => !told.some((other) => other !== one && (isBeginning(one, other) || isVaguer(doc, one, other))))
    .map(({ fact }) => fact)
}

/** Whether a place is where the report was written. */
const isDateline = ({ manners }: Candidate): boolean => manners.has('dateline')

function isVaguer(doc: Document, one: Listed, other: Listed): boolean {
  if (!one.candidate.manners.has('locative') && startsLonger(one.fact.text, other.fact.text)) return true
  if (isOnlyBeside(one, other) || isOnlyInHeadline(doc, one, other)) return true
  const [place, otherPlace] = [one.fact.place, other.fact.place]
  if (place && otherPlace && place.countryCode !== otherPlace.countryCode) return false
  if (isSameTown(doc, one, other) || isCountryOf(doc, one, other)) return true
  if (isAround(doc, one)) return !isWide(doc, other) && !isAround(doc, other)
  return (
    isNameless(doc, one) &&
    isWide(doc, one) &&
    !(isNameless(doc, other) || (isWide(doc, other) && !hasOwnName(doc, other)))
  )
}

/** Whether a place is only what another of its sentence lies beside: "Leeds" of "the village of Harlow near Leeds". */
function isOnlyBeside({ candidate: { isBeside, evidence, place } }: Listed, other: Listed): boolean {
  if (!isBeside) return false
  const around = other.candidate.place
  if (around && place && contains(around, place)) return false
  return other.candidate.evidence.some(({ sentence }) => evidence.some((one) => one.sentence === sentence))
}

/** Whether a site is told by the words of the headline alone, "Hotel Near Harlow Square", beside one that the text names. */
function isOnlyInHeadline(doc: Document, one: Listed, other: Listed): boolean {
  const isHeadline = ({ sentence }: { sentence: number }) => doc.sentences[sentence]?.kind === 'headline'
  const line = doc.sentences[one.candidate.chain.sentence]
  // Only where all begin with a capital do the words say too little: "market in northern Norland" tells more than a town.
  if (!line || !isTitleCase(doc.tokens, line)) return false
  return (
    one.candidate.evidence.every(isHeadline) &&
    isNameless(doc, one) &&
    (hasOwnName(doc, other) || other.candidate.chain.mentions.some(({ entity }) => !doc.entities[entity]?.place)) &&
    !other.candidate.evidence.every(isHeadline)
  )
}

/** Whether another, better told one names the same town: "Aleppo's Atareb" beside "a market in Atareb". A named part of it says more. */
function isSameTown(doc: Document, one: Listed, other: Listed): boolean {
  const town = one.candidate.place
  return (
    town?.kind === 'city' &&
    town === other.candidate.place &&
    one.candidate.chain.site === undefined &&
    other.fact.score >= one.fact.score &&
    !isNamedPart(doc, one.candidate, [other.candidate]) &&
    ![one, other].some((each) => hasOwnName(doc, each))
  )
}

/** Whether a place is a country alone, beside a town of it. */
function isCountryOf(doc: Document, { candidate: { chain, place } }: Listed, other: Listed): boolean {
  return (
    place?.kind === 'country' &&
    other.candidate.place?.kind === 'city' &&
    chain.units === 1 &&
    chain.site === undefined &&
    chain.mentions.every(({ entity }) => doc.entities[entity]?.place === place)
  )
}

/** "The Harlow Center" beside "Harlow Center in Oslin". */
function isBeginning(one: Listed, other: Listed): boolean {
  const { firstToken, endToken, units, capital } = one.candidate.chain
  return capital && units === 1 && endToken - firstToken > 1 && other.fact.text.startsWith(`${one.fact.text} `)
}

/** "San Francisco Bay" beside "San Francisco Bay Area". */
function startsLonger(text: string, other: string): boolean {
  return other.startsWith(`${text} `) && startsWithCapital(other.slice(text.length + 1)) && /\p{Lu}/u.test(text)
}

/** Whether a place names nothing smaller than a country or a region. */
function isWide(doc: Document, { candidate }: Listed): boolean {
  return candidate.chain.mentions.every(({ entity }) => {
    const kind = doc.entities[entity]?.place?.kind
    return kind !== undefined && kind !== 'city'
  })
}

const hasOwnName = (doc: Document, { candidate: { chain } }: Listed): boolean =>
  chain.venue || hasOwnCapital(doc, chain)

/** Whether a place begins with a site that has no name. */
const isNameless = (doc: Document, one: Listed): boolean =>
  one.candidate.chain.site !== undefined && !hasOwnName(doc, one)

/** Whether a place is only what lies around a town: "suburban Oslin". */
function isAround(doc: Document, { candidate: { chain } }: Listed): boolean {
  return chain.units === 1 && placeWords(doc.locale).around.has(doc.tokens[chain.firstToken]?.lower ?? '')
}
