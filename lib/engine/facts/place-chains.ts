import type { Document, EntityMention } from '../document.ts'
import type { Span } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import type { NounPhrase } from '../text/phrases.ts'

/** What the locale knows of saying where. */
export type PlaceRules = {
  /** Prepositions that put an event at a place: "in", "at", "near", "outside". */
  readonly locatives: readonly string[]
  /** Of these, the ones that put an event at whatever has a name: "at the Norland Prize", "outside Northrail House". */
  readonly standing: readonly string[]
  /** Prepositions that tell an origin, a goal or a topic rather than the place of an event: "from", "about", "against". */
  readonly otherwise: readonly string[]
  /** Nouns of places and buildings: "city", "station", "stadium". */
  readonly sites: readonly string[]
  /** Verb forms of living and belonging, whose "in X" tells of somebody's home: "lived", "born", "based". */
  readonly residing: readonly string[]
}

/** The rules with their word lists indexed. */
export const placeWords = perLocale(({ places }) => ({
  locatives: new Set(places.locatives),
  standing: new Set(places.standing),
  otherwise: new Set(places.otherwise),
  sites: new Set(places.sites),
  residing: new Set(places.residing),
}))

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
  /** Whether it only qualifies another noun. */
  readonly modifier: boolean
  /** Whether a capital stands in it: a street or a building that is in no list. */
  readonly capital: boolean
  /** Whether a name of any kind, behind "at", is in it. */
  readonly venue: boolean
}

/** The longest noun phrase that is taken for one place, in tokens. */
const MOST_TOKENS = 8

function isNationality(doc: Document, { start, end }: Span): boolean {
  return doc.locale.gazetteer.nationality(doc.article.text.slice(start, end)) !== undefined
}

function hasNumber(doc: Document, { firstToken, endToken }: { firstToken: number; endToken: number }): boolean {
  for (let i = firstToken; i < endToken; i++) if (/\d\/\d/.test(doc.tokens[i]?.text ?? '')) return true
  return false
}

/**
 * One place as the text names it: a name with its noun phrase ("south London", "Baghdad's Green Zone area"), or a site without a
 * name ("a tunnel", "the stadium") behind a preposition of place.
 */
type Unit = {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly mentions: readonly EntityMention[]
  /** A name that only qualifies another noun: "Croydon" of "the Croydon tram crash". It is joined to nothing. */
  readonly modifier?: boolean
  /** A name of any kind that something happened at: "the Norland Prize". */
  readonly venue?: boolean
}

function unitsOf(doc: Document): Unit[] {
  const { locatives, sites } = placeWords(doc.locale)
  const others = new Set<number>()
  for (const { kind, firstToken, endToken } of [...doc.times, ...doc.mentions]) {
    if (kind === 'time' || kind === 'person') for (let i = firstToken; i < endToken; i++) others.add(i)
  }
  const names = new Map<number, EntityMention[]>()
  for (const mention of doc.mentions) {
    if (mention.kind !== 'place' || mention.form !== 'name' || mention.inner || isNationality(doc, mention)) continue
    names.set(mention.sentence, [...(names.get(mention.sentence) ?? []), mention])
  }
  const units: Unit[] = []
  for (const sentence of doc.sentences) {
    const free = new Set(names.get(sentence.index) ?? [])
    for (const phrase of doc.phrases[sentence.index] ?? []) {
      const inside = [...free].filter((m) => m.firstToken < phrase.endToken && m.endToken > phrase.firstToken)
      const site = sites.has(doc.tokens[phrase.head]?.lower ?? '')
      const named = inside.some((m) => m.firstToken <= phrase.head && m.endToken > phrase.head)
      const placed = phrase.preposition !== undefined && locatives.has(doc.tokens[phrase.preposition]?.lower ?? '')
      // A number in the phrase is a street's, or the furniture of a picture gallery glued to the text.
      const glued = phrase.endToken - phrase.firstToken > MOST_TOKENS || hasNumber(doc, phrase)
      const venue = !inside.length && !others.has(phrase.head) && isVenue(doc, phrase)
      if (glued || !(inside.length ? named || site : (site && placed) || venue)) continue
      let firstToken = phrase.firstToken
      while (firstToken < phrase.endToken - 1 && /^(?:DT|PRP\$)$/.test(doc.parts[firstToken] as string)) firstToken++
      const endToken = Math.max(phrase.endToken, ...inside.map((m) => m.endToken))
      units.push({ firstToken, endToken, sentence: sentence.index, mentions: inside, venue })
      for (const mention of inside) free.delete(mention)
    }
    for (const mention of free)
      units.push({
        modifier:
          doc.parts[mention.endToken] === 'NN' ||
          doc.parts[mention.endToken] === 'NNS' ||
          doc.parts[mention.endToken] === 'NNP',
        firstToken: mention.firstToken,
        endToken: mention.endToken,
        sentence: sentence.index,
        mentions: [mention],
      })
  }
  return units.sort((a, b) => a.firstToken - b.firstToken)
}

/** Whether a phrase is a name that stands behind "at" or its like. */
function isVenue(doc: Document, { head, preposition }: NounPhrase): boolean {
  const { standing, residing } = placeWords(doc.locale)
  if (preposition === undefined || !standing.has(doc.tokens[preposition]?.lower ?? '')) return false
  return doc.parts[head] === 'NNP' && !residing.has(doc.tokens[preposition - 1]?.lower ?? '')
}

/** Joins places that are told one inside the other: "a tunnel near Sandilands station in Croydon", "Baghdad, Iraq". */
export function chainsOf(doc: Document): Chain[] {
  const { locatives } = placeWords(doc.locale)
  const units = unitsOf(doc)
  const chains: Chain[] = []
  for (let i = 0; i < units.length; i++) {
    const group = [units[i] as Unit]
    for (let next = units[i + 1]; next && next.sentence === group[0]?.sentence; next = units[i + 1]) {
      const last = group.at(-1) as Unit
      const between = doc.tokens.slice(last.endToken, next.firstToken)
      const joined =
        between.length <= 3 &&
        between.every(
          (t) => t.text === ',' || t.lower === 'of' || t.lower === "'s" || locatives.has(t.lower) || t.lower === 'the',
        )
      if (!joined || next.modifier || last.modifier || group.length > 3) break
      group.push(next)
      i++
    }
    const { firstToken, sentence } = group[0] as Unit
    const { endToken } = group.at(-1) as Unit
    const mentions = group.flatMap((unit) => unit.mentions)
    chains.push({
      start: doc.tokens[firstToken]?.start ?? 0,
      end: doc.tokens[endToken - 1]?.end ?? 0,
      firstToken,
      endToken,
      sentence,
      mentions,
      units: group.length,
      ...(group[0]?.mentions.length ? {} : { site: doc.tokens[(group[0]?.endToken ?? 1) - 1]?.lower ?? '' }),
      modifier: group[0]?.modifier ?? false,
      venue: group.some((unit) => unit.venue),
      capital: doc.tokens.slice(firstToken, endToken).some(({ shape }) => shape === 'capital' || shape === 'upper'),
    })
  }
  return chains
}
