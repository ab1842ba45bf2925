import type { Document, EntityMention } from '../document.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { Chain } from './place-chains.ts'
import { placeWords } from './place-words.ts'

const DEPTH = { area: 0, country: 1, region: 2, city: 3 } as const
/** What stands before a town that the place before it lies beside reaches so far back: "40 kilometres west of Raqqa". */
const BESIDE_REACH = 4

/**
 * The most precise place of a chain that the gazetteer knows. The most populous one settles the country: "Camden town hall, north
 * London" is not in New Jersey. Of two towns an owner holds the other: "Aleppo's Atareb". What lies west of a town is not in
 * it: where the gazetteer does not know it, its country is all that is said.
 */
export function placeMeant(doc: Document, chain: Chain): GazetteerPlace | undefined {
  const { mentions } = chain
  const placeOf = ({ entity }: EntityMention) => doc.entities[entity]?.place
  const known = mentions.filter((mention) => placeOf(mention))
  const largest = known.map(placeOf).toSorted((a, b) => (b?.population ?? 0) - (a?.population ?? 0))[0]
  const best = known
    .filter((mention) => placeOf(mention)?.countryCode === largest?.countryCode)
    .sort(
      (a, b) =>
        DEPTH[placeOf(b)?.kind ?? 'area'] - DEPTH[placeOf(a)?.kind ?? 'area'] ||
        Number(owns(doc, a)) - Number(owns(doc, b)),
    )[0]
  const place = best && placeOf(best)
  const written = place && listedQuarters(doc, chain, place)
  if (written) return written
  if (!best || !place || !isBeside(doc, chain, best)) return place
  // "the South Atlantic, west of South Africa": no part of the country.
  if (place.kind !== 'city') return known.map(placeOf).find((other) => other?.kind === 'area')
  return doc.locale.gazetteer.places(place.country).find(({ kind }) => kind === 'country') ?? place
}

/**
 * The town in which a report was written, where two names are listed of which one is known, and that far from there: "Marlow Park, Oslin"
 * are two quarters of the town rather than one of another.
 */
function listedQuarters(
  { dateline, entities, tokens, mentions: all }: Document,
  { mentions }: Chain,
  place: GazetteerPlace,
): GazetteerPlace | undefined {
  const [first, second] = mentions
  if (!dateline || place.kind !== 'city' || mentions.length !== 2 || !first || !second) return undefined
  if (entities[first.entity]?.place || entities[second.entity]?.place !== place) return undefined
  if (tokens[first.endToken]?.text !== ',' || second.firstToken !== first.endToken + 1) return undefined
  const town = all.find(({ start }) => start === dateline.place.start)
  const written = town && entities[town.entity]?.place
  const isElsewhere =
    written?.kind === 'city' && (written.countryCode !== place.countryCode || written.region !== place.region)
  return isElsewhere ? written : undefined
}

/** Whether a name is an owner's: "Aleppo's", or "Aleppos" where the mark is lost. */
function owns({ tokens, parts }: Document, { endToken, end }: EntityMention): boolean {
  return parts[endToken] === 'POS' || (tokens[endToken - 1]?.end ?? end) > end
}

/** Whether a chain begins with a name of its own, and the town behind it is only what that lies in some direction from. */
function isBeside({ tokens, locale }: Document, { firstToken }: Chain, town: EntityMention): boolean {
  const { beside, near, settlements } = placeWords(locale)
  const { directions } = locale.names
  const named = tokens
    .slice(firstToken, town.firstToken)
    .findIndex(({ shape }) => shape === 'capital' || shape === 'upper')
  if (named < 0) return false
  // A town near another is not in it; a mine near a town is best found by that.
  const isSettlement = tokens.slice(firstToken, town.firstToken).some(({ lower }) => settlements.has(lower))
  for (let i = town.firstToken - 1; i > firstToken + named && i >= town.firstToken - BESIDE_REACH; i--) {
    const word = tokens[i]?.lower ?? ''
    if (beside.has(word) || (isSettlement && near.has(word)) || (directions.has(word) && tokens[i + 1]?.lower === 'of'))
      return true
    if (tokens[i]?.text === ',' || word === 'in') return false
  }
  return false
}
