import type { Document, EntityMention } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { WhoFact } from '../model.ts'
import { isShown } from '../shown.ts'
import { startsWithCapital } from '../text/letters.ts'
import { fold } from '../text/words.ts'
import { entitiesNamed, sameName, wordsOf } from './who-names.ts'
import { lawForceOf } from './who-offices.ts'
import { bodiesIn, isSameStaff } from './who-staff.ts'
import { standing } from './who-standing.ts'
import { whoWords } from './who-words.ts'

/** Two words of a body and of its people are one from so many equal first letters on: "prosecutors", "Prosecution". */
const SAME_STEM = 6

/**
 * Parties without those that a better line tells: "the North" beside "North Norland", "Norland" beside "the Norlandic authorities", "20 NFA
 * members" beside "Norland Front Army (NFA)", "Prosecutors" beside "Norlandic Prosecution Authority"; "Ada
 * Linds" of a text that lost its apostrophes is "Ada Lind".
 * @param facts the best first
 */
export function mergeParties(doc: Document, facts: readonly WhoFact[]): readonly WhoFact[] {
  const kept: WhoFact[] = []
  for (const found of facts) {
    const fact = withCountry(doc, withoutLostEnding(doc, found))
    const isSame = (known: WhoFact) =>
      known.name === fact.name ||
      isPart(doc, fact, known) ||
      isSurname(doc, fact, known) ||
      isUnit(doc, fact, known) ||
      isSameStaff(doc, fact.name, known.name)
    if (kept.some((known) => isSame(known))) continue
    const firm = kept.findIndex(
      (known) => isShortFirm(doc, fact, known) || isShortFirm(doc, known, fact) || isShortFirstName(doc, known, fact),
    )
    if (kept[firm]) {
      kept[firm] = inOneLine(kept[firm], fact)
      continue
    }
    const twin = kept.findIndex((known) => isSameForce(doc, known, fact, facts))
    const known = kept[twin]
    if (!known) kept.push(fact)
    // The name of a force takes the place of a bare "police".
    else if (!lawForceOf(doc, known.name)?.of) kept[twin] = { ...known, name: fact.name, text: fact.text }
  }
  const isNamed = (name: string) => entitiesNamed(doc, name).length > 0
  const shown = kept.filter(isShown)
  return kept.filter((fact) => {
    const others = shown.filter((one) => one !== fact)
    if (isNamed(fact.name))
      return !others.some(
        (one) =>
          isRuledBy(doc, fact, one) ||
          isToldByMembers(doc, fact, one) ||
          isTownOf(doc, fact, one) ||
          isTownOfTeam(doc, fact, one),
      )
    return !others.some((one) => isNamed(one.name) && (isMemberOf(doc, fact, one) || isStaffOf(doc, fact, one)))
  })
}

/** Whether two parties are one force of police: "Oslin detectives" and "Oslin Police Department", "deputies" and the only force that is named. */
function isSameForce(doc: Document, known: WhoFact, fact: WhoFact, facts: readonly WhoFact[]): boolean {
  if (known.role !== 'authority' || fact.role !== 'authority') return false
  const [one, other] = [lawForceOf(doc, known.name), lawForceOf(doc, fact.name)]
  if (!one || !other) return false
  if (one.of && other.of) return one.of === other.of
  const forces = new Set(flatMap(facts, ({ name }) => lawForceOf(doc, name)?.of || []))
  const { policing, lawForces } = whoWords(doc.locale)
  const { safety, staff } = lawForces
  const bare = one.of ? other : one
  // "Police" are the only "Department of Public Safety".
  const isPolice = policing.has(bare.head) && [one.head, other.head].includes(safety.join('-'))
  return forces.size < 2 && (one.head === other.head || staff.has(bare.head) || isPolice)
}

/** Whether a firm goes by the first words of its full name: "Norvik" beside "Norvik Steel Corp.". */
function isShortFirm(doc: Document, short: WhoFact, full: WhoFact): boolean {
  const last = (wordsOf(full.name).at(-1) ?? '').replace(/[.]$/, '')
  if (!full.name.startsWith(`${short.name} `)) return false
  // "Norvik" beside "Norvik Steel", where only the long name is known as one.
  const { companySuffixes } = doc.locale.names
  const { organization } = doc.locale.gazetteer
  if (!companySuffixes.has(last) && !(organization(full.name) && !organization(short.name))) return false
  // "Ada Lind" of "Ada Lind Corp." is somebody, "Lind" is the firm.
  return entitiesNamed(doc, short.name).some(({ kind }) => kind !== 'person' || !/\s/.test(short.name))
}

/** The first letters of a first name that make its short form are so many: "Chris" of "Christopher". */
const SHORT_NAME = 3

/** Whether one of two people of one surname goes by the first letters of the other's first name: "Phil Lind" and "Philip Lind". */
function isShortFirstName(doc: Document, one: WhoFact, other: WhoFact): boolean {
  const [first = '', last, more] = wordsOf(one.name)
  const [second = '', surname, others] = wordsOf(other.name)
  if (!last || last !== surname || more !== undefined || others !== undefined) return false
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  if (short.length < SHORT_NAME || !long.startsWith(short) || one.role !== other.role) return false
  const [a, b] = [one, other].map(({ name }) => entitiesNamed(doc, name).find(({ kind }) => kind === 'person'))
  return a !== undefined && b !== undefined && !(a.sex && b.sex && a.sex !== b.sex)
}

/** A party under both of its names: by the full one, in the part that one of them plays. */
function inOneLine(known: WhoFact, fact: WhoFact): WhoFact {
  const { name, text } = known.name.length > fact.name.length ? known : fact
  return { ...known, name, text, role: known.role === 'other' ? fact.role : known.role }
}

/** Whether one is a part of the other, a body of the same part: "Oslin Police Department" and its "Night Unit". */
function isUnit(doc: Document, fact: WhoFact, known: WhoFact): boolean {
  const [whole, part] = fact.name.length < known.name.length ? [fact.name, known.name] : [known.name, fact.name]
  if (fact.role !== known.role || !/\s/.test(whole) || !part.startsWith(`${whole} `)) return false
  return [whole, part].every((name) => entitiesNamed(doc, name).some(({ kind }) => kind === 'organization'))
}

/**
 * Whether a person goes by the surname of the only one of that name, whose full name lost its apostrophe: "Lind" beside "Ada Lind" of "Ada
 * Linds"; or by it and "Mr".
 */
function isSurname(doc: Document, fact: WhoFact, known: WhoFact): boolean {
  const [title = '', surname, more] = wordsOf(fact.name)
  // "Mr Lind" beside "Ada Lind".
  if (surname && more === undefined && whoWords(doc.locale).courtesies.has(title))
    return wordsOf(known.name).length > 1 && wordsOf(known.name).at(-1) === surname
  if (/\s/.test(fact.name) || wordsOf(known.name).length < 2) return false
  const isPerson = entitiesNamed(doc, fact.name).some(({ kind }) => kind === 'person')
  return isPerson && wordsOf(known.name).at(-1) === fold(fact.name) && !entitiesNamed(doc, known.name).length
}

/** Whether a country goes by the rest of its name, or by a part of it: "North" beside "North Norland". */
function isPart(doc: Document, fact: WhoFact, known: WhoFact): boolean {
  const words = wordsOf(fact.name)
  const whole = wordsOf(known.name)
  if (words.length !== 1 || whole.length < 2 || whole[0] !== words[0]) return false
  return doc.locale.gazetteer.places(known.name)[0]?.kind === 'country'
}

/** A party that goes by the first word of the only country of that word which the text names: "the North" of "North Norland". */
function withCountry(doc: Document, fact: WhoFact): WhoFact {
  if (/\s/.test(fact.name) || !entitiesNamed(doc, fact.name).some(({ kind }) => kind === 'organization')) return fact
  const isCountry = (name: string) => doc.locale.gazetteer.places(name)[0]?.kind === 'country'
  const [only, more] = doc.entities.filter(
    ({ kind, name }) => kind === 'place' && name.startsWith(`${fact.name} `) && isCountry(name),
  )
  return only && !more ? { ...fact, name: only.name, text: only.name } : fact
}

/** Whether a team goes by its town beside its own name: "Oslin" beside "Herons" of "Oslin Herons". */
function isTownOfTeam(doc: Document, { name, role }: WhoFact, other: WhoFact): boolean {
  if (role !== other.role) return false
  const [place] = doc.locale.gazetteer.places(name)
  if (place === undefined || place.kind === 'country') return false
  const isSame = other.name.startsWith(`${name} `) || doc.article.text.includes(`${name} ${other.name}`)
  return isSame && entitiesNamed(doc, other.name).some(({ kind }) => kind === 'organization')
}

/** Whether a country is told by its authorities: "Norland" beside "the Norlandic authorities" or "Norland's government". */
function isRuledBy(doc: Document, { name, role }: WhoFact, other: WhoFact): boolean {
  const { gazetteer } = doc.locale
  const place = gazetteer.places(name)[0]
  if (place?.kind !== 'country' || role === 'affected' || role === 'suspect') return false
  const { authorities } = whoWords(doc.locale)
  const article = doc.locale.classes.article
  const words = wordsOf(other.name).filter((word) => !article?.includes(word))
  if (words.length < 2 || !authorities.has(words.at(-1) ?? '')) return false
  const nation = other.name.split(/\s+/).slice(0, -1)
  return nation.some(
    (word, i) =>
      word.replace(/['’]s?$/, '') === name ||
      gazetteer.nationality(word)?.country === place.country ||
      gazetteer.nationality(nation.slice(i, i + 2).join(' '))?.country === place.country,
  )
}

/** Whether a bare noun for a town means the place that has the same part: "the City" beside "Oslin". */
function isTownOf(doc: Document, { name, role }: WhoFact, other: WhoFact): boolean {
  const isPlace = doc.entities.some(({ kind, name: own }) => kind === 'place' && own === other.name)
  return role === other.role && isPlace && whoWords(doc.locale).towns.has(fold(name))
}

/** Whether a nameless group is called by the name or the letters of a body that has the same part: "20 NFA members". */
function isMemberOf(doc: Document, { name, role }: WhoFact, other: WhoFact): boolean {
  if (role !== other.role) return false
  const entity = entitiesNamed(doc, other.name).find(({ kind }) => kind === 'organization')
  if (!entity) return false
  const words = ` ${name} `
  // "Former Norvik and Lumo employees" are no members of one of them.
  if (bodiesIn(doc, name).length > 1) return false
  return [entity.name, ...entity.aliases].some((one) => one.length > 2 && words.includes(` ${one} `))
}

/** Whether a body that does nothing is told by its people, to whom something was done: "Norland Front" beside "50 Norland Front fighters". */
function isToldByMembers(doc: Document, { name, role }: WhoFact, other: WhoFact): boolean {
  if (role === 'affected' || other.role !== 'affected' || !` ${other.name} `.includes(` ${name} `)) return false
  const body = entitiesNamed(doc, name).find(({ kind }) => kind === 'organization')
  if (!body || entitiesNamed(doc, other.name).length > 0) return false
  return role === 'other' || !body.mentions.some((index) => isDoing(doc, doc.mentions[index]))
}

/** Whether somebody does something where they are named. */
function isDoing(doc: Document, mention: EntityMention | undefined): boolean {
  const { place, clause } = mention ? standing(doc, mention) : {}
  return place === 'agent' || place === 'speaker' || (place === 'subject' && !clause?.passive)
}

/** Whether a bare noun of officers means those of a body that is named: "Prosecutors" beside "Norlandic Prosecution Authority". */
function isStaffOf(doc: Document, { name, role }: WhoFact, other: WhoFact): boolean {
  const word = fold(name)
  if (role !== 'authority' || other.role !== 'authority' || !whoWords(doc.locale).authorities.has(word)) return false
  return wordsOf(other.name).some((one) => one.slice(0, SAME_STEM) === word.slice(0, SAME_STEM))
}

/** A bare "police" by the name of the force, where the text names one and no other. */
export function withForce(doc: Document, fact: WhoFact): WhoFact {
  const bare = fold(fact.name)
  const { policing, people, lawForces, services } = whoWords(doc.locale)
  if (!policing.has(bare)) return fact
  // "Several Oslin police departments" are none by that name, "Oslin police officers" are.
  const isMany = (word: string) => lawForces.units.has(word.replace(/s$/, '')) && /s$/.test(word) && !people.has(word)
  const forces = new Map<string, string>()
  const isDay = (at: number) => doc.times.some(({ firstToken, endToken }) => at >= firstToken && at < endToken)
  // "On Saturday police said": the comma is left out; "Photo Police tape": the label of a picture.
  const isName = (at: number) => {
    const { text = '', lower = '' } = doc.tokens[at] ?? {}
    return startsWithCapital(text) && doc.parts[at] === 'NNP' && !isDay(at) && !services.has(lower)
  }
  for (const [i, { lower }] of doc.tokens.entries()) {
    const sentence = doc.sentenceOf[i]
    // "Oslin Police Station" is a house.
    if (lower !== bare || !isName(i - 1) || isName(i + 1) || doc.sentences[sentence ?? -1]?.kind === 'headline')
      continue
    if (isMany(doc.tokens[i + 1]?.lower ?? '')) continue
    let first = i - 1
    while (doc.sentenceOf[first - 1] === sentence && isName(first - 1)) first--
    const text = doc.article.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[i]?.end ?? 0)
    if (!text.includes('\n')) forces.set(fold(text), forces.get(fold(text)) ?? text)
  }
  const [only, more] = forces.values()
  return only && more === undefined ? { ...fact, text: only, name: only } : fact
}

/** The name of a person that ends in the "s" of a lost apostrophe, where the text has the surname without it as well. */
function withoutLostEnding(doc: Document, fact: WhoFact): WhoFact {
  const entity = entitiesNamed(doc, fact.name).find(({ kind }) => kind === 'person')
  const last = fact.name.split(/\s+/).at(-1) ?? ''
  if (!entity || !/[^s]s$/.test(last)) return fact
  const surname = last.slice(0, -1)
  const own = surname.slice(surname.lastIndexOf('-') + 1)
  if (!doc.tokens.some(({ text }) => text === surname || text === own)) return fact
  const name = fact.name.slice(0, -1)
  return { ...fact, name, text: sameName(fact.text, fact.name) ? name : fact.text }
}
