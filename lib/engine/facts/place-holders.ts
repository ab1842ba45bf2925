import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { GazetteerPlace } from '../locale.ts'
import type { Chain } from './place-chains.ts'
import type { Manner } from './place-manner.ts'
import { placeWords } from './place-words.ts'

/** How far before a street its town may be told, in sentences. */
const TOWN_REACH = 3
/** So many words of others may stand between a quarter and the town behind it. */
const LISTED = 6

/** A place by all the chains that name it. */
export type Candidate = {
  readonly chain: Chain
  readonly score: number
  /** The best of its scores outside of the dateline. */
  readonly beyondDateline: number
  readonly evidence: readonly Chain[]
  readonly place: GazetteerPlace | undefined
  readonly manners: ReadonlySet<Manner>
  /** Whether all that is told lies beside the place: "near Leeds". */
  readonly isBeside: boolean
}

/**
 * The place that holds one that the gazetteer does not know: of a chain that names it too ("Mumbai's Malvani" for "the Malvani area"); for
 * a street or a quarter the town told before it; else the country or region in which the event is told to be.
 */
export function holderOf(
  doc: Document,
  { chain, evidence }: Candidate,
  all: readonly Candidate[],
  told: readonly Candidate[],
): GazetteerPlace | undefined {
  if (!chain.mentions.length && !chain.capital) return undefined
  const names = new Set(chain.mentions.map(({ entity }) => entity))
  const naming = told.find((other) => other.place && other.chain.mentions.some(({ entity }) => names.has(entity)))
  return (
    naming?.place ??
    firstTown(doc, [chain, ...evidence]) ??
    (townOf(doc, chain, all) ?? told.find(({ place }) => place?.kind === 'region' || place?.kind === 'country'))?.place
  )
}

/** The first town that is named behind one of the chains that name a place. */
function firstTown(doc: Document, chains: readonly Chain[]): GazetteerPlace | undefined {
  for (const chain of chains) {
    const town = townBehind(doc, chain)
    if (town) return town
  }
  return undefined
}

/**
 * The town that is named right behind a street or a quarter, and those listed with it: "the quarters of Marsa and Alnar in Velmar city",
 * "the Marsa quarter of the Norlandic city of Velmar".
 */
function townBehind(
  { tokens, parts, mentions, entities, locale, sentenceOf }: Document,
  chain: Chain,
): GazetteerPlace | undefined {
  let i = chain.endToken
  const isListed = parts[i] === 'CC' || tokens[i]?.text === ','
  while (
    isListed &&
    i - chain.endToken < LISTED &&
    (/^(?:NNPS?|CC|DT)$/.test(parts[i] ?? '') || tokens[i]?.text === ',')
  )
    i++
  const word = (k: number) => tokens[k]?.lower ?? ''
  const { genitives } = locale.parts
  const isJoined = locale.names.strongPlacePrepositions.has(word(i)) || genitives.includes(word(i))
  if (sentenceOf[i] !== chain.sentence || !isJoined) return undefined
  let first = i + 1
  const isAttribute = (k: number) =>
    /^(?:DT|JJ)$/.test(parts[k] ?? '') || locale.gazetteer.nationality(tokens[k]?.text ?? '') !== undefined
  while (first - i < LISTED && isAttribute(first)) first++
  if (placeWords(locale).settlements.has(word(first)) && genitives.includes(word(first + 1))) first += 2
  const town = mentions.find(({ firstToken, kind }) => kind === 'place' && firstToken === first)
  const place = town?.kind === 'place' ? entities[town.entity]?.place : undefined
  return place?.kind === 'city' ? place : undefined
}

/** The town that a street or a quarter is in: one told before it in its sentence, else the best told of the sentences before. */
function townOf(doc: Document, chain: Chain, all: readonly Candidate[]): Candidate | undefined {
  const { tokens, locale } = doc
  const { quarters } = placeWords(locale)
  const { directions } = locale.names
  if (!tokens.slice(chain.firstToken, chain.endToken).some(({ lower }) => quarters.has(lower))) return undefined
  // "east of Leeds" is not in Leeds.
  const liesBeside = ({ firstToken, endToken }: Chain): boolean =>
    tokens
      .slice(firstToken, endToken)
      .some(({ lower }, k) => directions.has(lower) && tokens[firstToken + k + 1]?.lower === 'of')
  const near = flatMap(all, (candidate) => {
    const { place, manners, evidence } = candidate
    if (place?.kind !== 'city' || liesBeside(candidate.chain) || (manners.size === 1 && manners.has('otherwise')))
      return []
    const distances = flatMap(evidence, ({ start, sentence }) =>
      start < chain.start ? [chain.sentence - sentence] : [],
    )
    const distance = Math.min(...distances)
    return distance <= TOWN_REACH ? [{ candidate, isSame: distance === 0 }] : []
  })
  const same = near.filter(({ isSame }) => isSame)
  // "the Ostrow Shopping Center at 9 Ostrow Avenue": a name of the sentence that begins with the town's.
  const named = near.filter(({ candidate }) => namesTown(doc, chain, candidate))
  return (named.length ? named : same.length ? same : near).sort((x, y) => y.candidate.score - x.candidate.score)[0]
    ?.candidate
}

/** Whether a longer name in the sentence of a street begins with the name of a town. */
function namesTown({ mentions, article }: Document, { sentence }: Chain, { place }: Candidate): boolean {
  return (
    place !== undefined &&
    mentions.some((one) => one.sentence === sentence && article.text.startsWith(`${place.name} `, one.start))
  )
}
