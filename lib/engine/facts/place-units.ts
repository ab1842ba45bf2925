import type { Document, EntityMention } from '../document.ts'
import { wordsOf } from '../mentions/name-signs.ts'
import type { Span } from '../model.ts'
import { isTitleCase } from '../text/parts.ts'
import type { NounPhrase } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { boundedStreet, secondOf } from './place-corners.ts'
import { placeWords } from './place-words.ts'

/** The longest noun phrase that is taken for one place, in tokens. */
const MOST_TOKENS = 8
/** A town with so many inhabitants is meant by its name wherever it stands. */
const LARGE = 200_000

function isNationality(doc: Document, { start, end }: Span): boolean {
  return doc.locale.gazetteer.nationality(doc.article.text.slice(start, end)) !== undefined
}

/** Whether a noun phrase is no place alone: longer than one, or with the counter of a picture gallery that is glued to the text. */
function isGlued({ tokens }: Document, { firstToken, endToken }: { firstToken: number; endToken: number }): boolean {
  if (endToken - firstToken > MOST_TOKENS) return true
  for (let i = firstToken; i < endToken; i++) if (/\d\/\d/.test(tokens[i]?.text ?? '')) return true
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
  /** A street with the two others that bound it: "Elm Street between North and Major". */
  readonly bounded?: true
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
  const others = new Uint8Array(doc.tokens.length)
  for (const { firstToken, endToken } of doc.times) others.fill(1, firstToken, endToken)
  for (const { kind, firstToken, endToken } of doc.mentions) if (kind === 'person') others.fill(1, firstToken, endToken)
  const isOther = (token: number) => others[token] === 1
  const names: EntityMention[][] = doc.sentences.map(() => [])
  for (const mention of doc.mentions) {
    if (mention.kind !== 'place' || mention.form !== 'name' || mention.inner || isNationality(doc, mention)) continue
    if (isConstituency(doc, mention) || isHalf(doc, mention) || isRunTogether(doc, mention)) continue
    names[mention.sentence]?.push(mention)
  }
  const units: Unit[] = []
  for (const sentence of doc.sentences) {
    const free = new Set(names[sentence.index])
    let past = 0
    for (const phrase of doc.phrases[sentence.index] ?? []) {
      if (phrase.firstToken < past) continue
      const inside = free.size ? over(free, phrase.firstToken, phrase.endToken) : []
      const head = doc.tokens[phrase.head]?.lower ?? ''
      const site = sites.has(head)
      const named = over(inside, phrase.head, phrase.head + 1).length > 0
      const placed = phrase.preposition !== undefined && locatives.has(doc.tokens[phrase.preposition]?.lower ?? '')
      const venue = !inside.length && !isOther(phrase.head) && isVenue(doc, phrase)
      if (!(inside.length ? named || (site && (placed || !institutions.has(head))) : (site && placed) || venue))
        continue
      // "the Line" of "the Line of Control": half a name.
      const isCut =
        !inside.length &&
        doc.tokens[phrase.head]?.shape === 'capital' &&
        doc.tokens[phrase.endToken]?.lower === 'of' &&
        doc.tokens[phrase.endToken + 1]?.shape === 'capital' &&
        mentionOver(doc, phrase.endToken + 1)?.kind !== 'place'
      if (isCut || isGlued(doc, phrase)) continue
      const whole = {
        firstToken: Math.min(phrase.firstToken, ...inside.map((m) => m.firstToken)),
        endToken: Math.max(phrase.endToken, ...inside.map((m) => m.endToken)),
      }
      const pair = secondOf(doc, phrase, whole.endToken, inside)
      const more = pair && !isOther(pair.second.head) ? pair.second : undefined
      const further = more ? beginningIn(free, more) : []
      // "Elm Street and Broadway": the second street is no town of that name.
      const mentions = pair?.isCorner ? inside : [...inside, ...further]
      const kept = trim(doc, whole, inside, isOther)
      const endToken = more ? Math.max(more.endToken, ...further.map((m) => m.endToken)) : kept.endToken
      const street = more && boundedStreet(doc, phrase)
      units.push({
        firstToken: street ?? kept.firstToken,
        phraseToken: street ?? whole.firstToken,
        endToken,
        sentence: sentence.index,
        mentions,
        ...(street === undefined ? {} : { bounded: true as const }),
        venue,
        occasion:
          venue &&
          doc.tokens
            .slice(kept.firstToken, kept.endToken)
            .some(({ lower }) => otherHeads.has(lower) || occasions.has(lower)),
      })
      past = endToken
      for (const mention of [...mentions, ...further]) free.delete(mention)
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

/** Those of some mentions that stand over a stretch of tokens, or over a part of it. */
const over = (mentions: Iterable<EntityMention>, from: number, to: number): EntityMention[] =>
  [...mentions].filter((m) => m.firstToken < to && m.endToken > from)

/** Those of some mentions that begin in a phrase. */
const beginningIn = (mentions: Iterable<EntityMention>, { firstToken, endToken }: NounPhrase): EntityMention[] =>
  [...mentions].filter((m) => m.firstToken >= firstToken && m.firstToken < endToken)

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

/** Whether a name that no list knows is two towns that ran together, where a text has lost its marks: "Velmar Ostrow Doctors". */
function isRunTogether(
  { tokens, entities, locale }: Document,
  { firstToken, endToken, entity }: EntityMention,
): boolean {
  if (endToken - firstToken < 2 || entities[entity]?.place) return false
  const isLarge = (from: number, to: number): boolean => {
    const [best] = locale.gazetteer.places(wordsOf(tokens, from, to))
    return best?.kind === 'city' && best.population >= LARGE
  }
  for (let i = firstToken + 1; i < endToken; i++)
    if (isLarge(firstToken, i) && (isLarge(i, i + 1) || (i + 2 <= endToken && isLarge(i, i + 2)))) return true
  return false
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
  const { sites, partitives, functions } = placeWords(doc.locale)
  const { directions, openers, quarterNouns } = doc.locale.names
  const at = (i: number) => doc.tokens[i]
  const firstName = Math.min(to, ...mentions.map((m) => m.firstToken))
  let firstToken = from
  for (let i = from + 1; i < Math.min(firstName, to - 1); i++)
    if (doc.parts[i] === 'POS' && (at(i - 1)?.shape === 'lower' || isOther(i - 1))) firstToken = i + 1
  while (firstToken < to - 1 && /^(?:DT|PRP\$|IN|TO|CC)$/.test(doc.parts[firstToken] as string)) firstToken++
  const lastName = Math.max(from + 1, ...mentions.map((m) => m.endToken))
  const isTown = (name: EntityMention | undefined) => name && doc.entities[name.entity]?.place?.kind === 'city'
  let endToken = to
  while (endToken > Math.max(lastName, firstToken + 1)) {
    const last = at(endToken - 1)
    // "Velmar site of new assault", "Norland stronghold": what a place is to somebody.
    if (mentions.length > 0 && last?.shape === 'lower' && functions.has(last.lower)) {
      endToken = lastName
      break
    }
    const isPlain = mentions.length > 0 && last?.shape === 'lower'
    const isStray =
      last?.shape === 'capital' &&
      (openers.has(last.lower) || /^(?:DT|RB|CD)$/.test(doc.parts[endToken - 1] as string) || isNationality(doc, last))
    // "Velmar 15 were killed": a number of something else.
    const isCount = last?.kind === 'number' && endToken - 1 === lastName && isTown(mentions.at(-1))
    if (!last || sites.has(last.lower) || !(isPlain || isStray || isCount)) break
    endToken--
  }
  // "Shelling in Velmar Residential Neighborhood", a headline: no quarter is called so.
  const line = doc.sentences[doc.sentenceOf[from] as number]
  if (
    mentions.length > 0 &&
    mentions.every(isTown) &&
    quarterNouns.has(at(endToken - 1)?.lower ?? '') &&
    line &&
    isTitleCase(doc.tokens, line)
  )
    endToken = lastName
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

/** Whether a phrase is a name that stands behind "at" or its like, and is nobody's own. */
function isVenue(doc: Document, { firstToken, endToken, head, preposition, sentence }: NounPhrase): boolean {
  const { standing, residing } = placeWords(doc.locale)
  if (preposition === undefined || !standing.has(doc.tokens[preposition]?.lower ?? '')) return false
  // "at Leeds-based firms": an adjective.
  if (residing.has(doc.tokens[head]?.lower.split('-').at(-1) ?? '')) return false
  // "at 1459 NNA": letters are an agency's.
  if (doc.tokens[head]?.shape === 'upper') return false
  // "at Kurdish forces": a word that only qualifies what is behind it.
  const isAdjective =
    isNationality(doc, doc.tokens[head] as Token) || doc.locale.names.peoples.has(doc.tokens[head]?.lower ?? '')
  if (isAdjective || /^NNS?$/.test(doc.parts[endToken] ?? '')) return false
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
