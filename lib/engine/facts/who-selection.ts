import type { Document, QuantityMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import { peopleNoun } from '../mentions/people.ts'
import type { Role, WhoFact } from '../model.ts'
import { oncePer } from '../once.ts'
import { isShown, NOT_SHOWN } from '../shown.ts'
import { startsWithCapital } from '../text/letters.ts'
import type { EventSentences } from './event.ts'
import { lastTokenUpTo } from './line-tokens.ts'
import { namesOf } from './mentions-at.ts'
import { agree, cleaned, entitiesNamed, wordsOf } from './who-names.ts'
import { isBystander, isNobody, type Party } from './who-nobody.ts'
import { whoWords } from './who-words.ts'

/** What an open count has above its least number, so that it equals no exact one. */
const OPEN = 0.5

/** The people counted in a text, by the words that count them, and how many people words without a name mean. */
type Counts = {
  readonly quantities: ReadonlyMap<string, QuantityMention>
  readonly known: Map<string, number | undefined>
}

const countsIn = oncePer((doc: Document): Counts => {
  const quantities = new Map<string, QuantityMention>()
  for (const quantity of doc.quantities) {
    if (quantity.counted !== 'people') continue
    const words = cleaned(doc.article.text.slice(quantity.start, quantity.end))
    if (!quantities.has(words)) quantities.set(words, quantity)
  }
  return { quantities, known: new Map() }
})

/** How many people words without a name mean: "two children" 2, "the driver" 1; undefined when they are many or not counted. */
function countOf(doc: Document, { text }: WhoFact): number | undefined {
  const { known } = countsIn(doc)
  if (!known.has(text)) known.set(text, peopleIn(doc, text))
  return known.get(text)
}

function peopleIn(doc: Document, text: string): number | undefined {
  const counted = countsIn(doc).quantities.get(text)
  // "More than 100 children" are the "over 100 pupils", and not the 100 of another sentence.
  if (counted?.count.max === null) return counted.count.min + OPEN
  if (counted) return counted.count.max === counted.count.min ? counted.count.min : undefined
  // "Cop" of a headline in capitals.
  if (!/\s/.test(text) && peopleNoun(doc.locale)(text.toLowerCase()) === 'one') return 1
  const at = doc.article.text.indexOf(text)
  const last = at < 0 ? -1 : lastTokenUpTo(doc, at + text.length)
  return doc.parts[last] === 'NN' ? 1 : undefined
}

/**
 * Facts without those that mean people whom a better fact names already: "Man" of a headline beside the one whom the lede names, "Two
 * kids" beside "two children", "men" beside "two men".
 * @param facts the best first
 */
function withoutDoubles(doc: Document, facts: readonly WhoFact[]): readonly WhoFact[] {
  const named = new Set(flatMap(doc.entities, (entity) => (entity.named ? [entity.name] : [])))
  const { suspects } = whoWords(doc.locale)
  const kept: WhoFact[] = []
  for (const fact of facts) {
    const last = wordsOf(fact.name).at(-1) ?? ''
    const isBare = !named.has(fact.name) && wordsOf(fact.name).length === 1
    const count = named.has(fact.name) ? undefined : countOf(doc, fact)
    const isDouble = kept.some(
      (known) =>
        (isBare && wordsOf(known.name).at(-1) === last) ||
        // "The attackers" are the "gunmen" of the headline.
        (suspects.has(last) &&
          suspects.has(wordsOf(known.name).at(-1) ?? '') &&
          !named.has(fact.name) &&
          count === countOf(doc, known)) ||
        (count !== undefined && known.role === fact.role && !named.has(known.name) && countOf(doc, known) === count),
    )
    if (!isDouble) kept.push(fact)
  }
  // One person without a name is the one of the same part who is named, where only one is.
  const people = new Set(flatMap(doc.entities, ({ named, kind, name }) => (named && kind === 'person' ? [name] : [])))
  const ofRole = (role: Role) => kept.filter((fact) => people.has(fact.name) && fact.role === role && fact.score >= 0.5)
  return flatMap(kept, (fact) => {
    if (fact.role !== 'affected' && fact.role !== 'suspect') return [fact]
    const [only, more] = ofRole(fact.role)
    if (!only || more) return [fact]
    if (only === fact) {
      const twin = kept.find((one) => one.role === fact.role && !named.has(one.name) && countOf(doc, one) === 1)
      return [twin && twin.score > fact.score ? { ...fact, score: twin.score } : fact]
    }
    return !named.has(fact.name) && countOf(doc, fact) === 1 ? [] : [fact]
  })
}

/**
 * Whether one without a name is the one of the named whose description ends alike: "Ostrow teenager" beside "Ada Lind, teenager", or who is
 * one of such: "Surviving passenger" beside "Ada Lind, one of the two surviving passengers".
 */
function isDescribed(doc: Document, { fact, entity }: Party, kept: readonly Party[]): boolean {
  const last = wordsOf(fact.name).at(-1)
  const words = wordsOf(fact.name).filter((word) => !doc.locale.classes.article?.includes(word))
  // "A 24-year-old father of three" beside "Jon Holm, 24-year-old father of three with a job".
  const isTold = ({ fact: { role, description = '' } }: Party) =>
    role === fact.role && wordsOf(description).join(' ').startsWith(words.join(' '))
  const isHit = fact.role === 'affected' || fact.role === 'suspect'
  if (!entity && isHit && words.length > 1 && kept.some((one) => isTold(one))) return true
  // "The coroner of Oslin" beside "Ada Lind, coroner of Oslin".
  const isAlike = ({ fact: one }: Party) =>
    one !== fact && cleaned(one.description ?? '').toLowerCase() === words.join(' ')
  if (!entity && words.length > 1 && kept.some((one) => isShown(one.fact) && isAlike(one))) return true
  // In a headline's capitals "Roommate" is no common noun.
  if (entity || (countOf(doc, fact) !== 1 && peopleNoun(doc.locale)(last ?? '') !== 'one')) return false
  return kept.some(
    (one) =>
      one.entity?.kind === 'person' &&
      isShown(one.fact) &&
      (one.fact.role === fact.role || (one.fact.role !== 'other' && fact.role !== 'affected')) &&
      isCalled(one.fact.description, last),
  )
}

const isCalled = (description: string | undefined, noun: string | undefined): boolean => {
  const words = wordsOf(description ?? '')
  return noun !== undefined && (words.at(-1) === noun || (words.length > 2 && words.includes(`${noun}s`)))
}

/** A short form has so many letters: "CAA", "UNICEF". */
const SHORT_FORM = /^\p{Lu}{3,7}$/u

/** Few names have so many words. */
const LONG_RUN = 5

/** The first letters of the words of a name that begin with a capital. */
const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => startsWithCapital(word))
    .map((word) => word.charAt(0))
    .join('')

/** Whether a name is the first letters of another: "OMPD" of "Oslin Metropolitan Police", with or without a last one. */
function abbreviates(short: string, name: string): boolean {
  const letters = initials(name)
  return SHORT_FORM.test(short) && letters.length > 2 && (short === letters || short.slice(0, -1) === letters)
}

/**
 * The parties that a reader is shown: each once, by name where there is one; people who are only counted at most once in each part; nobody
 * who is only a word of the headline.
 * @param facts the best first
 */
export function selectParties(doc: Document, facts: readonly WhoFact[], event: EventSentences): readonly WhoFact[] {
  const byName = new Map(flatMap(doc.entities, (entity) => (entity.named ? [[entity.name, entity] as const] : [])))
  const parties: Party[] = withoutDoubles(doc, facts).map((fact) => {
    const entity = byName.get(fact.name)
    return entity ? { fact, entity } : { fact }
  })
  const kept: Party[] = []
  for (const party of parties) {
    if (isOnlyInHeadline(doc, party, event) || isNobody(doc, party, event) || isBystander(doc, party, event)) continue
    const known = kept.findIndex(({ fact }) => abbreviates(fact.name, party.fact.name))
    // The long form takes the place of the short one.
    if (known >= 0) kept[known] = { ...party, fact: { ...party.fact, score: (kept[known] as Party).fact.score } }
    else if (!kept.some(({ fact }) => abbreviates(party.fact.name, fact.name))) kept.push(party)
  }
  // One with a name may have gained the weight of the same one without.
  return kept
    .filter((party) => !isToldBy(doc, party, kept) && !isDescribed(doc, party, kept))
    .map(({ fact }) => fact)
    .sort((a, b) => b.score - a.score)
}

/** Whether a nameless party is told by another one that is shown: a part of the counted, or one who is named. */
function isToldBy(doc: Document, { fact, entity }: Party, kept: readonly Party[]): boolean {
  if (entity) return false
  const { anybody } = whoWords(doc.locale)
  const shown = kept.filter((one) => isShown(one.fact) && one.fact !== fact)
  const named = shown.filter((one) => one.entity?.kind === 'person')
  const first = kept.find((one) => !one.entity && one.fact.role === fact.role)
  if (fact.role === 'affected' || fact.role === 'suspect') {
    if (first?.fact !== fact) return true
    const same = named.filter((one) => one.fact.role === fact.role).length
    return same > 0 && (fact.role === 'suspect' || same >= (countOf(doc, fact) ?? Number.POSITIVE_INFINITY))
  }
  if (isNamedBelow(doc, fact, named)) return true
  // "Couple" of a headline that names both of them.
  if (wordsOf(fact.name).length === 1 && countOf(doc, fact) === 1)
    // "Man shoots neighbour": the man is the suspect who is named.
    return named.some(({ fact: { role } }) => role === fact.role || (fact.role === 'actor' && role === 'suspect'))
  // "The Northrail driver" of a later sentence is the one whom the headline names.
  const isDefinite = doc.locale.classes.article?.includes(wordsOf(fact.name)[0] ?? '')
  if (!isDefinite || countOf(doc, fact) !== 1) return false
  // "The teen" is the "Boy" of the headline.
  const noun = wordsOf(fact.name).at(-1) ?? ''
  const isTwin = (one: Party) => {
    const own = wordsOf(one.fact.name).at(-1) ?? ''
    return !one.entity && anybody.has(own) && agree(doc, own, noun) && countOf(doc, one.fact) === 1
  }
  if (wordsOf(fact.name).length === 2 && anybody.has(noun) && shown.some(isTwin)) return true
  // "They asked that the teen be left alone": the only one who was hurt and is named.
  const hurt = named.filter((one) => one.fact.role === 'affected').length
  return named.some((one) => one.fact.score > fact.score) || (fact.role === 'other' && hurt === 1)
}

/** Whether one of whom only age and sex are told is the only one whom later sentences name as doing something: "A Norland woman says", and "Ada Lind said". */
function isNamedBelow(doc: Document, fact: WhoFact, named: readonly Party[]): boolean {
  const noun = wordsOf(fact.name).at(-1) ?? ''
  const isOne = countOf(doc, fact) === 1 || peopleNoun(doc.locale)(noun) === 'one'
  if (fact.role !== 'actor' || !whoWords(doc.locale).anybody.has(noun) || !isOne) return false
  const [only, more] = named.filter(({ fact: { role } }) => role === 'actor' || role === 'suspect')
  if (!only?.entity || more) return false
  const { mentions, sex } = only.entity
  const names = namesOf(doc, { mentions })
  const { femaleTitles, maleTitles } = doc.locale.names
  const isOther = sex === 'male' ? femaleTitles.has(noun) : sex === 'female' && maleTitles.has(noun)
  const isBeside = names.some((one) => fact.evidence.some(({ start, end }) => one.start >= start && one.start < end))
  return !isOther && !isBeside && (names[0]?.start ?? 0) >= (fact.evidence[0]?.end ?? 0)
}

/**
 * Whether a name stands in the headline alone, or where the text says the headline again, with the words before it perhaps: a run of capitals, as
 * "Oslin Shooting", or a short form that the text never uses.
 */
function isOnlyInHeadline(doc: Document, { entity }: Party, { headline }: EventSentences): boolean {
  if (!entity || entity.kind === 'place' || headline === undefined) return false
  if (doc.locale.gazetteer.organization(entity.name)) return false
  const { start: from = 0, end = 0 } = doc.sentences[headline] ?? {}
  const { text } = doc.article
  const title = text.slice(from, end).trim()
  const again = placesOf(text, title, end)
  const isAgain = (start: number, length: number) =>
    again.some((at) => start < at + title.length && start + length > at)
  // What takes up a run of words means something else.
  const isRun = wordsOf(entity.name).length >= LONG_RUN
  return (
    entity.mentions.every((index) => {
      const mention = doc.mentions[index]
      if (!mention || (isRun && mention.form !== 'name')) return true
      return mention.sentence === headline || isAgain(mention.start, mention.end - mention.start)
    }) && placesOf(text, entity.name, end).every((at) => isAgain(at, entity.name.length))
  )
}

/** Where some words stand in a text from a place on. */
function placesOf(text: string, words: string, from: number): readonly number[] {
  const places: number[] = []
  if (!words) return places
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at)
  return places
}

/**
 * Nameless people to whom something was done without what the casualties tell already: "four people" are not shown, and "at least 12 civilians"
 * are "civilians".
 */
export function withoutCount(doc: Document, fact: WhoFact): WhoFact {
  if (fact.role !== 'affected') return fact
  const { heads, people, vague } = whoWords(doc.locale)
  const counted = countsIn(doc).quantities.get(fact.text)
  const isNameless = entitiesNamed(doc, fact.name).length === 0
  if (!counted && isNameless && wordsOf(fact.name).length > 1 && heads.has(wordsOf(fact.name).at(-1) ?? ''))
    return { ...fact, score: Math.min(fact.score, NOT_SHOWN) }
  if (!counted) return fact
  let from = counted.endToken - 1
  const isNumber = (at: number) => doc.parts[at] === 'CD' || (at === counted.firstToken && counted.endToken - at === 2)
  while (from >= counted.firstToken && !isNumber(from)) from--
  // "Thousands of spectators".
  const first = doc.tokens[doc.parts[from + 1] === 'IN' ? from + 2 : from + 1]
  const last = doc.tokens[counted.endToken - 1]
  if (from < counted.firstToken || !first || !last || first.start > last.start) return fact
  if (first === last && heads.has(last.lower)) return { ...fact, score: Math.min(fact.score, NOT_SHOWN) }
  const isExact = counted.count.max === counted.count.min && counted.count.precision === 'exact'
  if (isExact || !people.has(last.lower) || vague.has(last.lower)) return fact
  const text = cleaned(doc.article.text.slice(first.start, last.end))
  return { ...fact, text, name: text }
}
