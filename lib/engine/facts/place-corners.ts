import type { Document, EntityMention } from '../document.ts'
import type { NounPhrase } from '../text/phrases.ts'
import { placeWords } from './place-words.ts'

/** The most tokens in brackets between two streets: "Elm Street (Highway 9) and Fifth Avenue". */
const ASIDE = 5

/**
 * The second name of "Elm Street and Fifth Avenue" or "between Djibo and Bourzanga": right behind "and", two streets, a corner of
 * which neither is known, or the ends of what lies between them. `isCorner` where two streets meet: "Broadway" behind one is no town.
 */
export function secondOf(
  doc: Document,
  first: NounPhrase,
  end: number,
  mentions: readonly EntityMention[],
): { readonly second: NounPhrase; readonly isCorner: boolean } | undefined {
  const { joins, sites, streets, listed, standing, pairing } = placeWords(doc.locale)
  const { locale } = doc
  const at = (i: number) => doc.tokens[i]
  const join = behindAside(doc, end)
  if (!joins.has(at(join)?.lower ?? '') || at(first.head)?.shape !== 'capital') return undefined
  const second = doc.phrases[first.sentence]?.find(({ firstToken }) => firstToken === join + 1)
  // "Marlow and Harker streets"
  const isListed = listed.has(at(second?.head ?? -1)?.lower ?? '') && at((second?.head ?? 0) - 1)?.shape === 'capital'
  if (!second || !(isListed || at(second.head)?.shape === 'capital')) return undefined
  const preposition = at(first.preposition ?? -1)?.lower ?? ''
  if (pairing.has(preposition)) return { second, isCorner: false }
  const ofCorner = isOfCorner(doc, first)
  if (!ofCorner && mentions.some(({ entity }) => doc.entities[entity]?.place)) return undefined
  const [one, other] = [first, second].map(({ head }) => at(head)?.lower ?? '') as [string, string]
  const isStreet = streets.has(one)
  const isCorner = ofCorner || (isStreet && streets.has(other)) || (isStreet && standing.has(preposition))
  // "the quarters of Marsa and Alnar"
  const ofListed =
    locale.parts.genitives.includes(preposition) && listed.has(at((first.preposition ?? 0) - 1)?.lower ?? '')
  return isCorner || isListed || ofListed || (sites.has(one) && sites.has(other)) || standing.has(preposition)
    ? { second, isCorner }
    : undefined
}

/**
 * Where the street begins that two others bound: "Elm Street" of "Elm Street, between North and Major". Undefined where no street of a name
 * stands before "between".
 */
export function boundedStreet({ tokens, phrases, locale }: Document, pair: NounPhrase): number | undefined {
  const { pairing, streets } = placeWords(locale)
  const between = pair.preposition ?? -1
  if (!pairing.has(tokens[between]?.lower ?? '')) return undefined
  const end = tokens[between - 1]?.kind === 'punctuation' ? between - 1 : between
  const street = phrases[pair.sentence]?.find(({ endToken, head }) => endToken === end && head === end - 1)
  if (!street || !streets.has(tokens[street.head]?.lower ?? '')) return undefined
  let first = street.head
  while (first > street.firstToken && tokens[first - 1]?.shape !== 'lower') first--
  return first < street.head ? first : undefined
}

/** The token behind a short aside in brackets that begins at a token; else that token. */
function behindAside({ tokens }: Document, at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i <= at + ASIDE; i++) if (tokens[i]?.text === ')') return i + 1
  return at
}

/** Whether a phrase tells the streets of a corner, or of the area around it: "the corner of North and Major". */
function isOfCorner({ tokens, locale }: Document, { preposition = -1, head }: NounPhrase): boolean {
  const { corners, sites, streets } = placeWords(locale)
  if (!locale.parts.genitives.includes(tokens[preposition]?.lower ?? '')) return false
  const noun = tokens[preposition - 1]?.lower ?? ''
  return corners.has(noun) || (sites.has(noun) && streets.has(tokens[head]?.lower ?? ''))
}
