import type { Document, EntityMention } from '../document.ts'
import type { Span } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import { isTitleCase } from '../text/parts.ts'
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
  /** Of these, the ones that act and speak as well: "office", "court". They are places only behind a preposition of place. */
  readonly institutions: readonly string[]
  /** Adjectives that pick a part of a place or tell it apart, besides directions: "downtown", "rural". */
  readonly partitives: readonly string[]
  /** What stands between a place and one that holds it: "Leeds, England", "Leeds in England". */
  readonly within: readonly string[]
  /** Nouns of streets and parts of a town, and of what stands in one. */
  readonly quarters: readonly string[]
  /** Nouns of winning and losing, and the prepositions before the other side: "a win over Leeds". */
  readonly contests: readonly string[]
  readonly opponents: readonly string[]
  /** Nouns of public bodies of a town or a region: "police", "council". */
  readonly bodies: readonly string[]
  /** What joins a border to the country behind it: "the border with Turkey". */
  readonly borders: readonly string[]
  /** Words that join two streets: "Elm Street and Fifth Avenue". */
  readonly joins: readonly string[]
  /** Prepositions that take two places: "between". */
  readonly pairing: readonly string[]
  /** Nouns of gatherings and contests, besides those of names that are no place's: "con", "gala". */
  readonly occasions: readonly string[]
  /** What stands between a place and a town that it lies beyond: "outside", "from". */
  readonly beside: readonly string[]
  /** Of what is close to a place, and nouns of places that are never part of a town: "near", "village". */
  readonly near: readonly string[]
  readonly settlements: readonly string[]
  /** Adjectives of what lies around a town: "suburban". */
  readonly around: readonly string[]
  /** Nouns of those who examine the dead: "the Ostrow County coroner" tells of what happened somewhere in the county. */
  readonly offices: readonly string[]
  /** Nouns of firms and envoys, whose place says only whose they are ("a Norland carrier"), and of what a government does. */
  readonly actors: readonly string[]
  /** Capitals by whose name their government is called: "Beijing denied". */
  readonly seats: readonly string[]
  /** Towns in which the agencies have their large desks. */
  readonly desks: readonly string[]
  /** Verbs that are done to somebody and never to a place: "accuse". By stem. */
  readonly addressing: readonly string[]
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
  institutions: new Set(places.institutions),
  partitives: new Set(places.partitives),
  within: new Set(places.within),
  quarters: new Set(places.quarters),
  contests: new Set(places.contests),
  opponents: new Set(places.opponents),
  bodies: new Set(places.bodies),
  borders: new Set(places.borders),
  residing: new Set(places.residing),
  joins: new Set(places.joins),
  pairing: new Set(places.pairing),
  superlatives: new Set(places.superlatives),
  occasions: new Set(places.occasions),
  beside: new Set(places.beside),
  near: new Set(places.near),
  settlements: new Set(places.settlements),
  around: new Set(places.around),
  actors: new Set(places.actors),
  offices: new Set(places.offices),
  seats: new Set(places.seats),
  desks: new Set(places.desks),
  addressing: new Set(places.addressing),
}))

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
export type Unit = {
  readonly firstToken: number
  /** Where its noun phrase begins, with its article or owner. */
  readonly phraseToken: number
  readonly endToken: number
  readonly sentence: number
  readonly mentions: readonly EntityMention[]
  /** A name that only qualifies another noun: "Croydon" of "the Croydon tram crash". It is joined to nothing. */
  readonly modifier?: boolean
  /** A name of any kind that something happened at: "the Norland Hall". */
  readonly venue?: boolean
  /** Of these, an event: "the Norland Prize". */
  readonly occasion?: boolean
}

/** The mention that a token is a part of: the last one that begins there or shortly before. Mentions are in order: found by halving. */
export function mentionOver({ mentions }: Document, token: number): EntityMention | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as EntityMention).firstToken <= token) low = middle + 1
    else high = middle
  }
  for (let k = low - 1; k >= Math.max(0, low - 3); k--)
    if ((mentions[k] as EntityMention).endToken > token) return mentions[k]
  return undefined
}

/** The places of a text, in reading order, each alone. */
export function unitsOf(doc: Document): Unit[] {
  const { locatives, sites, institutions, occasions } = placeWords(doc.locale)
  const { otherHeads } = doc.locale.names
  const others = new Set<number>()
  for (const { kind, firstToken, endToken } of [...doc.times, ...doc.mentions]) {
    if (kind === 'time' || kind === 'person') for (let i = firstToken; i < endToken; i++) others.add(i)
  }
  const names = new Map<number, EntityMention[]>()
  for (const mention of doc.mentions) {
    if (mention.kind !== 'place' || mention.form !== 'name' || mention.inner || isNationality(doc, mention)) continue
    if (isConstituency(doc, mention) || isHalf(doc, mention)) continue
    names.set(mention.sentence, [...(names.get(mention.sentence) ?? []), mention])
  }
  const units: Unit[] = []
  for (const sentence of doc.sentences) {
    const free = new Set(names.get(sentence.index) ?? [])
    let past = 0
    for (const phrase of doc.phrases[sentence.index] ?? []) {
      if (phrase.firstToken < past) continue
      const inside = [...free].filter((m) => m.firstToken < phrase.endToken && m.endToken > phrase.firstToken)
      const head = doc.tokens[phrase.head]?.lower ?? ''
      const site = sites.has(head)
      const named = inside.some((m) => m.firstToken <= phrase.head && m.endToken > phrase.head)
      const placed = phrase.preposition !== undefined && locatives.has(doc.tokens[phrase.preposition]?.lower ?? '')
      // A number in the phrase is a street's, or the furniture of a picture gallery glued to the text.
      const glued = phrase.endToken - phrase.firstToken > MOST_TOKENS || hasNumber(doc, phrase)
      const venue = !inside.length && !others.has(phrase.head) && isVenue(doc, phrase)
      // "the Line" of "the Line of Control": half a name.
      const isCut =
        !inside.length &&
        doc.tokens[phrase.head]?.shape === 'capital' &&
        doc.tokens[phrase.endToken]?.lower === 'of' &&
        doc.tokens[phrase.endToken + 1]?.shape === 'capital' &&
        mentionOver(doc, phrase.endToken + 1)?.kind !== 'place'
      if (
        glued ||
        isCut ||
        !(inside.length ? named || (site && (placed || !institutions.has(head))) : (site && placed) || venue)
      )
        continue
      const whole = {
        firstToken: Math.min(phrase.firstToken, ...inside.map((m) => m.firstToken)),
        endToken: Math.max(phrase.endToken, ...inside.map((m) => m.endToken)),
      }
      const second = secondEnd(doc, phrase, whole.endToken, inside)
      const more = second && !others.has(second.head) ? second : undefined
      const mentions = more
        ? [...inside, ...[...free].filter((m) => m.firstToken >= more.firstToken && m.firstToken < more.endToken)]
        : inside
      const kept = trim(doc, whole, inside, (i) => others.has(i))
      const endToken = more ? Math.max(more.endToken, ...mentions.map((m) => m.endToken)) : kept.endToken
      units.push({
        firstToken: kept.firstToken,
        phraseToken: whole.firstToken,
        endToken,
        sentence: sentence.index,
        mentions,
        venue,
        occasion:
          venue &&
          doc.tokens
            .slice(kept.firstToken, kept.endToken)
            .some(({ lower }) => otherHeads.has(lower) || occasions.has(lower)),
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

/** The first capitalized token of a stretch; its end when there is none. */
function firstCapital({ tokens }: Document, from: number, to: number): number {
  let i = from
  while (i < to && tokens[i]?.shape !== 'capital') i++
  return i
}

/** Whether a name is only the beginning of one: "Line" of "the Line of Control". */
function isHalf({ tokens, entities }: Document, { firstToken, endToken, entity }: EntityMention): boolean {
  if (endToken - firstToken > 1 || entities[entity]?.place) return false
  return tokens[endToken]?.lower === 'of' && tokens[endToken + 1]?.shape === 'capital'
}

/** Whether a place is a politician's: "(D., Ariz.)", "R-Ohio" behind a name. */
function isConstituency({ tokens }: Document, { firstToken }: EntityMention): boolean {
  return tokens[firstToken - 1]?.text === ',' && /^\p{Lu}\.?$/u.test(tokens[firstToken - 2]?.text ?? '')
}

/**
 * A place's tokens without what is only around it: an article, an owner that names nothing ("the city's"), words in front of the
 * name that say nothing of where ("his native", "nearby"), and behind it words that are no word for a place.
 */
function trim(
  doc: Document,
  { firstToken: from, endToken: to }: { readonly firstToken: number; readonly endToken: number },
  mentions: readonly EntityMention[],
  isOther: (token: number) => boolean,
): { firstToken: number; endToken: number } {
  const { sites, partitives } = placeWords(doc.locale)
  const { directions, openers } = doc.locale.names
  const at = (i: number) => doc.tokens[i]
  const firstName = Math.min(to, ...mentions.map((m) => m.firstToken))
  let firstToken = from
  for (let i = from + 1; i < Math.min(firstName, to - 1); i++)
    if (doc.parts[i] === 'POS' && (at(i - 1)?.shape === 'lower' || isOther(i - 1))) firstToken = i + 1
  while (firstToken < to - 1 && /^(?:DT|PRP\$|IN|TO|CC)$/.test(doc.parts[firstToken] as string)) firstToken++
  const lastName = Math.max(from + 1, ...mentions.map((m) => m.endToken))
  let endToken = to
  while (endToken > Math.max(lastName, firstToken + 1)) {
    const last = at(endToken - 1)
    const isPlain = mentions.length > 0 && last?.shape === 'lower'
    const isStray =
      last?.shape === 'capital' &&
      (openers.has(last.lower) || /^(?:DT|RB|CD)$/.test(doc.parts[endToken - 1] as string) || isNationality(doc, last))
    if (!last || sites.has(last.lower) || !(isPlain || isStray)) break
    endToken--
  }
  // "his native Norland", "nearby Ostrow", "Police seek Ostrow": no part of the name, unless a word for a site stands there.
  const name = mentions.length ? firstName : firstCapital(doc, firstToken, endToken)
  let front = name
  while (front > firstToken && belongs(front - 1)) front--
  const hasSite = doc.tokens.slice(firstToken, name).some(({ lower }) => sites.has(lower))
  return { firstToken: name < firstToken || name >= endToken || hasSite ? firstToken : front, endToken }

  /** Whether a word before a name tells which part of it is meant, or is a part of it. */
  function belongs(i: number): boolean {
    const word = at(i)
    if (!word) return false
    if (directions.has(word.lower) || partitives.has(word.lower)) return true
    if (word.shape === 'lower') return word.text.includes('-') || word.kind === 'number'
    return (
      word.kind !== 'punctuation' &&
      doc.sentences[doc.sentenceOf[i] as number]?.firstToken !== i &&
      !openers.has(word.lower)
    )
  }
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

/** Whether a phrase is a name that stands behind "at" or its like, and is nobody's own. */
function isVenue(doc: Document, { firstToken, endToken, head, preposition, sentence }: NounPhrase): boolean {
  const { standing, residing } = placeWords(doc.locale)
  if (preposition === undefined || !standing.has(doc.tokens[preposition]?.lower ?? '')) return false
  // "at 1459 NNA": letters are an agency's.
  if (doc.tokens[head]?.shape === 'upper') return false
  if (doc.parts[head] !== 'NNP' || residing.has(doc.tokens[preposition - 1]?.lower ?? '')) return false
  for (let i = firstToken; i < endToken; i++) if (doc.parts[i] === 'PRP$') return false
  // "A director at Northrail": a company that needs no article is somebody, "the Northrail on Elm Street" is a shop.
  const name = mentionOver(doc, head)
  const isBody = name?.kind === 'organization' && name.firstToken === firstToken && name.endToken === endToken
  if (isBody && doc.locale.gazetteer.organization(doc.article.text.slice(name.start, name.end))) return false
  // A capital in a headline of capitals says nothing.
  const line = doc.sentences[sentence]
  return !line || !isTitleCase(doc.tokens, line) || mentionOver(doc, head) !== undefined
}
