import type { Document, EntityMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Span } from '../model.ts'
import { isTitleCase } from '../text/parts.ts'
import { type Unit, unitsOf } from './place-units.ts'
import { placeWords } from './place-words.ts'

/** Places named one inside the other ("Sandilands, Croydon", "Baghdad's Green Zone"), as one stretch of text. */
export type Chain = Span & {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly mentions: readonly EntityMention[]
  /** How many places are joined. */
  readonly units: number
  /** The nameless place that it begins with: "residence" of "residence in Baghdad". */
  readonly site?: string
  /** Set for a street with the two that bound it. */
  readonly bounded?: true
  /** Whether it only qualifies another noun. */
  readonly modifier: boolean
  /** Whether a capital stands in it: a street or a building that is in no list. */
  readonly capital: boolean
  /** Whether a name of any kind, behind "at", is in it. */
  readonly venue: boolean
  /** Whether it is nothing but an event: "the Norland Prize". */
  readonly occasion: boolean
}

/** A town that stands behind another's name and a comma holds it when it is so many times larger; else they are listed. */
const LARGER = 4
const WIDTH = { city: 0, region: 1, country: 2 } as const
/** Whether one place can lie in another that stands behind a comma: "Scotland, Wales" are two. */
function canContain(doc: Document, first: Unit, next: Unit, isListed: boolean): boolean {
  const placeOf = ({ mentions }: Unit) => doc.entities[mentions.at(-1)?.entity ?? -1]?.place
  const [inner, outer] = [placeOf(first), placeOf(next)]
  // "Southgate, the county prosecutor's office said": what is owned there is somebody, not somewhere.
  for (let i = next.firstToken; i < next.endToken; i++) if (isListed && doc.parts[i] === 'POS') return false
  if (!inner || !outer) return true
  if (inner.kind !== outer.kind)
    return inner.kind === 'area' || outer.kind === 'area'
      ? inner.kind !== 'country'
      : WIDTH[inner.kind] < WIDTH[outer.kind]
  return inner.kind === 'city' && outer.population > inner.population * LARGER
}

/** Whether a capital that means a name stands in a stretch of tokens: not the ones of a headline of capitals. */
function isCapitalized(doc: Document, firstToken: number, endToken: number): boolean {
  const sentence = doc.sentences[doc.sentenceOf[firstToken] as number]
  if (sentence && isTitleCase(doc.tokens, sentence)) return false
  return doc.tokens.slice(firstToken, endToken).some(({ shape }) => shape === 'capital' || shape === 'upper')
}

/** Whether a chain has a capital outside of the places that it names: "Marlow Street" of "Marlow Street in Leeds". */
export function hasOwnCapital(doc: Document, { firstToken, endToken, sentence, mentions }: Chain): boolean {
  const line = doc.sentences[sentence]
  const { directions } = doc.locale.names
  if (line && isTitleCase(doc.tokens, line)) return false
  for (let i = firstToken; i < endToken; i++) {
    const token = doc.tokens[i]
    if (!token || token.shape === 'lower' || token.kind !== 'word' || directions.has(token.lower)) continue
    const isNamed = mentions.some((m) => m.firstToken <= i && m.endToken > i)
    if (!isNamed && !doc.locale.gazetteer.nationality(token.text)) return true
  }
  return false
}

/** Takes the noun of several places off where names follow, "the neighborhoods of Marsa and Alnar": one name alone may stand of them. */
function withoutListed({ tokens, locale }: Document, group: Unit[]): void {
  const [first, next] = group
  if (!first || !next || first.mentions.length || first.venue) return
  const noun = tokens[first.endToken - 1]
  const isOf = locale.parts.genitives.includes(tokens[first.endToken]?.lower ?? '')
  if (isOf && noun?.shape === 'lower' && placeWords(locale).listed.has(noun.lower)) group.shift()
}

/** Where places begin that a country owns which has lost its apostrophe: "city of Velmar" of "Norlands city of Velmar". */
function behindOwner({ tokens, entities }: Document, group: readonly Unit[]): number {
  const { firstToken, mentions } = group[0] as Unit
  const [owner] = mentions
  if (group.length < 2 || owner?.firstToken !== firstToken || entities[owner.entity]?.place?.kind !== 'country')
    return firstToken
  return (tokens[owner.endToken - 1]?.end ?? owner.end) > owner.end ? owner.endToken : firstToken
}

/** Takes the sites that say nothing off the end of named places: "Harlow Park in the south", "Ostrow near the border". */
function withoutVague(doc: Document, group: Unit[]): void {
  const isNamed = (unit: Unit) => unit.mentions.length > 0 || unit.venue === true
  while (group.length > 1 && group.slice(0, -1).some(isNamed)) {
    const last = group.at(-1) as Unit
    if (isNamed(last) || isCapitalized(doc, last.firstToken, last.endToken) || isBorder(doc, last)) return
    group.pop()
  }
}

/** Whether a unit is a border with what stands behind it: "the border with Norland". */
function isBorder({ tokens, locale }: Document, { endToken, sentence }: Unit, next?: Unit): boolean {
  const { borders } = placeWords(locale)
  if (!borders.has(tokens[endToken]?.lower ?? '')) return false
  return next ? next.sentence === sentence && next.phraseToken <= endToken + 2 : tokens[endToken + 1]?.shape !== 'lower'
}

/** Where a chain ends that may end with a border: behind the country on the other side. */
function behindBorder(doc: Document, last: Unit, next: Unit | undefined): number {
  const isSite = !last.mentions.length && !last.venue
  return next && isSite && isBorder(doc, last, next) ? next.endToken : last.endToken
}

/** Whether a unit is a country alone. */
const isCountry = ({ entities }: Document, { mentions, firstToken, endToken }: Unit): boolean =>
  mentions.length === 1 &&
  entities[mentions[0]?.entity ?? -1]?.place?.kind === 'country' &&
  mentions[0]?.firstToken === firstToken &&
  mentions[0]?.endToken === endToken

/** Whether a list knows one of the names of a chain as a place. */
export const isListed = (doc: Document, { mentions }: Pick<Chain, 'mentions'>): boolean =>
  mentions.some(({ entity }) => doc.entities[entity]?.place)

/** Joins places that are told one inside the other: "a tunnel near Sandilands station in Croydon", "Baghdad, Iraq". */
export function chainsOf(doc: Document): Chain[] {
  const { locatives, leading, within } = placeWords(doc.locale)
  const units = unitsOf(doc)
  const chains: Chain[] = []
  for (let i = 0; i < units.length; i++) {
    const group = [units[i] as Unit]
    for (let next = units[i + 1]; next && next.sentence === group[0]?.sentence; next = units[i + 1]) {
      const last = group.at(-1) as Unit
      const between = doc.tokens.slice(last.endToken, next.phraseToken)
      const joined =
        between.length <= 3 &&
        between.every(
          (t) =>
            t.text === ',' ||
            t.lower === 'of' ||
            t.lower === "'s" ||
            (locatives.has(t.lower) && !leading.has(t.lower)) ||
            t.lower === 'the',
        )
      // Nothing smaller holds a country: "Norland over Ostrow", "oil to Norland at a school". A border is no place of its own.
      const isOver = isCountry(doc, last) && (next.mentions.length > 0 || next.venue === true) && !isCountry(doc, next)
      if (isOver || !joined || next.modifier || last.modifier || group.length > 3) break
      const joint = between[0]
      if (joint && within.has(joint.lower) && !canContain(doc, last, next, joint.kind === 'punctuation')) break
      group.push(next)
      i++
    }
    withoutVague(doc, group)
    withoutListed(doc, group)
    const { sentence } = group[0] as Unit
    const firstToken = behindOwner(doc, group)
    const endToken = behindBorder(doc, group.at(-1) as Unit, units[i + 1])
    const mentions = flatMap(group, (unit) => unit.mentions)
    // A name can end inside its last token: "Syria" of "Syrias".
    const last = mentions.findLast((mention) => mention.endToken === endToken)
    chains.push({
      start: doc.tokens[firstToken]?.start ?? 0,
      end: last?.end ?? doc.tokens[endToken - 1]?.end ?? 0,
      firstToken,
      endToken,
      sentence,
      mentions,
      units: group.length,
      ...(group[0]?.mentions.length ? {} : { site: doc.tokens[(group[0]?.endToken ?? 1) - 1]?.lower ?? '' }),
      ...(group.some((unit) => unit.bounded) ? { bounded: true as const } : {}),
      modifier: group[0]?.modifier ?? false,
      venue: group.some((unit) => unit.venue),
      occasion: group.every((unit) => unit.occasion),
      capital: isCapitalized(doc, firstToken, endToken),
    })
  }
  return chains
}
