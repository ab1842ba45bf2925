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
  /** Words that join two streets: "Elm Street and Fifth Avenue". */
  readonly joins: readonly string[]
  /** Prepositions that take two places: "between". */
  readonly pairing: readonly string[]
  /** Words of rank, whose "in X" tells a scope: "the largest in Africa". */
  readonly superlatives: readonly string[]
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
  joins: new Set(places.joins),
  pairing: new Set(places.pairing),
  superlatives: new Set(places.superlatives),
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

/** A town that stands behind another's name and a comma holds it when it is so many times larger; else they are listed. */
const LARGER = 4
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
  /** Where its noun phrase begins, with its article or owner. */
  readonly phraseToken: number
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
    let past = 0
    for (const phrase of doc.phrases[sentence.index] ?? []) {
      if (phrase.firstToken < past) continue
      const inside = [...free].filter((m) => m.firstToken < phrase.endToken && m.endToken > phrase.firstToken)
      const site = sites.has(doc.tokens[phrase.head]?.lower ?? '')
      const named = inside.some((m) => m.firstToken <= phrase.head && m.endToken > phrase.head)
      const placed = phrase.preposition !== undefined && locatives.has(doc.tokens[phrase.preposition]?.lower ?? '')
      // A number in the phrase is a street's, or the furniture of a picture gallery glued to the text.
      const glued = phrase.endToken - phrase.firstToken > MOST_TOKENS || hasNumber(doc, phrase)
      const venue = !inside.length && !others.has(phrase.head) && isVenue(doc, phrase)
      if (glued || !(inside.length ? named || site : (site && placed) || venue)) continue
      const whole = {
        firstToken: Math.min(phrase.firstToken, ...inside.map((m) => m.firstToken)),
        endToken: Math.max(phrase.endToken, ...inside.map((m) => m.endToken)),
      }
      const second = secondEnd(doc, phrase, whole.endToken, inside)
      const more = second && !others.has(second.head) ? second : undefined
      const mentions = more
        ? [...inside, ...[...free].filter((m) => m.firstToken >= more.firstToken && m.firstToken < more.endToken)]
        : inside
      const kept = trim(doc, whole, inside)
      const endToken = more ? Math.max(more.endToken, ...mentions.map((m) => m.endToken)) : kept.endToken
      units.push({
        firstToken: kept.firstToken,
        phraseToken: whole.firstToken,
        endToken,
        sentence: sentence.index,
        mentions,
        venue,
      })
      past = endToken
      for (const mention of mentions) free.delete(mention)
    }
    for (const mention of free)
      units.push({
        modifier:
          doc.parts[mention.endToken] === 'NN' ||
          doc.parts[mention.endToken] === 'NNS' ||
          doc.parts[mention.endToken] === 'NNP',
        firstToken: mention.firstToken,
        phraseToken: mention.firstToken,
        endToken: mention.endToken,
        sentence: sentence.index,
        mentions: [mention],
      })
  }
  return units.sort((a, b) => a.firstToken - b.firstToken)
}

/**
 * A place's tokens without what is only around it: an article, an owner that names nothing ("the city's"), and words in small
 * letters behind the name that are no word for a place.
 */
function trim(
  doc: Document,
  { firstToken: from, endToken: to }: { readonly firstToken: number; readonly endToken: number },
  mentions: readonly EntityMention[],
): { firstToken: number; endToken: number } {
  const { sites } = placeWords(doc.locale)
  const firstName = Math.min(to, ...mentions.map((m) => m.firstToken))
  let firstToken = from
  for (let i = from; i < Math.min(firstName, to - 1); i++) if (doc.parts[i] === 'POS') firstToken = i + 1
  while (firstToken < to - 1 && /^(?:DT|PRP\$|IN|TO|CC)$/.test(doc.parts[firstToken] as string)) firstToken++
  const lastName = Math.max(from + 1, ...mentions.map((m) => m.endToken))
  let endToken = to
  while (mentions.length && endToken > lastName) {
    const last = doc.tokens[endToken - 1]
    if (last?.shape !== 'lower' || sites.has(last.lower)) break
    endToken--
  }
  return { firstToken, endToken }
}

/**
 * The second name of "Elm Street and Fifth Avenue" or "between Djibo and Bourzanga": right behind "and", two streets, a corner of
 * which neither is known, or the ends of what lies between them.
 */
function secondEnd(
  doc: Document,
  first: NounPhrase,
  end: number,
  mentions: readonly EntityMention[],
): NounPhrase | undefined {
  const { joins, sites, standing, pairing } = placeWords(doc.locale)
  const at = (i: number) => doc.tokens[i]
  if (!joins.has(at(end)?.lower ?? '') || at(first.head)?.shape !== 'capital') return undefined
  const second = doc.phrases[first.sentence]?.find(({ firstToken }) => firstToken === end + 1)
  if (!second || at(second.head)?.shape !== 'capital') return undefined
  const preposition = at(first.preposition ?? -1)?.lower ?? ''
  if (pairing.has(preposition)) return second
  if (mentions.some(({ entity }) => doc.entities[entity]?.place)) return undefined
  const streets = sites.has(at(first.head)?.lower ?? '') && sites.has(at(second.head)?.lower ?? '')
  return streets || standing.has(preposition) ? second : undefined
}

/** Whether one place can lie in another that stands behind a comma: "Scotland, Wales" are two. */
function canContain(doc: Document, first: Unit, next: Unit): boolean {
  const placeOf = ({ mentions }: Unit) => doc.entities[mentions.at(-1)?.entity ?? -1]?.place
  const [inner, outer] = [placeOf(first), placeOf(next)]
  // "Southgate, the county prosecutor's office said": what is owned there is somebody, not somewhere.
  for (let i = next.firstToken; i < next.endToken; i++) if (doc.parts[i] === 'POS') return false
  if (!inner || !outer) return true
  if (inner.kind !== outer.kind) return inner.kind !== 'country'
  return inner.kind === 'city' && outer.population > inner.population * LARGER
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
      const between = doc.tokens.slice(last.endToken, next.phraseToken)
      const joined =
        between.length <= 3 &&
        between.every(
          (t) => t.text === ',' || t.lower === 'of' || t.lower === "'s" || locatives.has(t.lower) || t.lower === 'the',
        )
      if (!joined || next.modifier || last.modifier || group.length > 3) break
      if (between[0]?.text === ',' && !canContain(doc, last, next)) break
      group.push(next)
      i++
    }
    const { firstToken, sentence } = group[0] as Unit
    const { endToken } = group.at(-1) as Unit
    const mentions = group.flatMap((unit) => unit.mentions)
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
      modifier: group[0]?.modifier ?? false,
      venue: group.some((unit) => unit.venue),
      capital: doc.tokens.slice(firstToken, endToken).some(({ shape }) => shape === 'capital' || shape === 'upper'),
    })
  }
  return chains
}
