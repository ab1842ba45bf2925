import type { Document, Entity } from '../document.ts'
import { startsWithSmall } from '../text/letters.ts'
import { fold } from '../text/words.ts'
import { entitiesNamed } from './who-names.ts'
import { whoWords } from './who-words.ts'

/** Whether the description of somebody is an office: "Interior Minister", "mayor of Oslin". */
export function holdsOffice(doc: Document, entity: Entity | undefined): boolean {
  if (entity?.kind === 'organization') return isOffice(doc, entity.name)
  if (!entity?.description) return false
  return isOffice(doc, doc.article.text.slice(entity.description.start, entity.description.end))
}

/**
 * Whether words that end in a noun for armed forces name those of no state: "Free Norlandic Army", not "the Norlandic army".
 * @param words in lower case
 */
export function isRebelForce({ locale }: Document, words: readonly string[]): boolean {
  const own = locale.classes.article?.includes(words[0] ?? '') ? words.slice(1) : words
  const [first = '', ...rest] = own
  if (own.length < 2 || !whoWords(locale).forces.has(own.at(-1) ?? '')) return false
  const isState = locale.gazetteer.nationality(first) || locale.gazetteer.places(first)[0]?.kind === 'country'
  return rest.length > 1 || !isState
}

/** Whose a force of police is, empty where nothing tells it, and the noun by which it is called. */
type LawForce = { readonly of: string; readonly head: string }

/** The letters of a body, and those that may be a state's or a union's of states as well. */
const SHORT_FORM = /^\p{Lu}{3,6}$/u
const LETTERS = /^\p{Lu}{2,6}$/u

/** What words tell of police or their officers: "Oslin Police Department", "the deputies"; undefined for all others, and one person alone may be anybody. */
export function lawForceOf({ locale }: Document, words: string): LawForce | undefined {
  const { lawForces } = whoWords(locale)
  const all = fold(words)
    .replace(/['’]s\b/gu, '')
    .replace(lawForces.safety.join(' '), lawForces.safety.join('-'))
    .split(/\s+/)
    .filter((word) => !locale.classes.article?.includes(word))
  const [only = ''] = all
  // "OMPD"
  if (all.length === 1 && SHORT_FORM.test(words) && only.endsWith(lawForces.letters))
    return { of: only.slice(0, -lawForces.letters.length), head: lawForces.letters }
  const at = all.findIndex((word) => lawForces.heads.has(word))
  if (at < 0 || !all.slice(at + 1).every((word) => lawForces.units.has(word) || lawForces.heads.has(word)))
    return undefined
  return { of: all.slice(0, at).join(' '), head: all[at] ?? '' }
}

/** Whether a name ends in a noun for armed forces: "Norlandic Army". */
export const isForce = ({ locale }: Document, name: string): boolean =>
  whoWords(locale).forces.has(fold(name.split(/\s+/).at(-1) ?? ''))

/**
 * Whether words name an office of a state: "Interior Minister", "police chief", "House Speaker"; not "chief executive", "firm's president",
 * "former governor", "Minister" of a church.
 */
export function isOffice(doc: Document, words: string): boolean {
  const {
    affiliations,
    authorities,
    offices,
    business,
    houses,
    clergy,
    courts,
    indefiniteArticles,
    judging,
    justices,
    former,
    monitors,
    prosecuting,
    scholars,
    speakingFor,
  } = whoWords(doc.locale)
  const all = fold(withoutApposition(doc, words))
    .replace(/[.]|['’]s\b/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  if (all.some((word) => former.has(word))) return false
  // "Analyst at the Oslin Council", whatever that is.
  const link = all.findIndex((word) => affiliations.has(word))
  if (link > 0 && scholars.has(all[link - 1] ?? '')) return false
  if (lawForceOf(doc, words)) return true
  const isOwnAt = (i: number) => isPrivate(doc, all[i] ?? '', all[i - 1] ?? '')
  // "Observatory chief": of those who count what befalls others.
  const isOwn = all.some((word, i) => isOwnAt(i) || monitors.has(word))
  return all.some((word, i) => {
    if (houses.heads.has(word)) return i > 0 && houses.names.has(all[i - 1] ?? '')
    // "Envoy Air": the noun is a part of a body's name.
    if (offices.has(word)) return !isOwn && !entitiesNamed(doc, words).some(({ kind }) => kind === 'organization')
    // "Justice", "Supreme Court justice", and not "racial justice group".
    if (justices.has(word) && i === all.length - 1) return i === 0 || authorities.has(all[i - 1] ?? '')
    // "District attorney", "attorney general", and not "defence attorney".
    if (prosecuting.heads.has(word))
      return prosecuting.fields.has(all[i - 1] ?? '') || prosecuting.fields.has(all[i + 1] ?? '')
    if (!authorities.has(word) || isRebelForce(doc, all.slice(0, i + 1))) return false
    // "Its president, Ada Lind": of what?
    const isBare = all.length === 1 && startsWithSmall(words)
    if (speakingFor.has(word) && (isOfSomebody(doc, words) || !isForPublic(doc, words))) return false
    if (business.heads.has(word)) return !isOwn && !isBare && !isExecutive(doc, words, all, i)
    if (ownsOnly(doc, all, i, isOwnAt) || isCouncilOfOthers(doc, all, i)) return false
    // The "judge" of a dance show.
    if (judging.has(word) && all.length === 1 && !doc.tokens.some(({ lower }) => courts.has(lower))) return false
    // "Minister with a song to sing": one of a state would be told by the office.
    const isOnlyDescribed = i === 0 && doc.locale.names.with.has(all[1] ?? '') && indefiniteArticles.has(all[2] ?? '')
    return !(clergy.has(word) && (isOnlyDescribed || (all.length === 1 && isOfChurch(doc))))
  })
}

/** Whether a noun names a body that is no state's: "company", "union" of "dockers' union", and not of "European Union". */
function isPrivate({ locale }: Document, word: string, before: string): boolean {
  const { private: own, seats } = whoWords(locale)
  return own.has(word) && !seats.has(`${before} ${word}`)
}

/** Whether a noun of a public body only tells whose a private one is: "police" of "police union boss", and not "ministry" of "ministry of clubs". */
function ownsOnly({ locale }: Document, all: readonly string[], at: number, isOwnAt: (i: number) => boolean): boolean {
  const { linkOf, linkAnd, linkAfterHead } = locale.names
  for (let i = at + 1; i < all.length; i++) {
    const word = all[i] ?? ''
    if (linkOf.has(word) || linkAnd.has(word) || linkAfterHead.has(word)) return false
    if (isOwnAt(i)) return true
  }
  return false
}

/** Whether a council is one of some trade or cause, by the word before it: "refugee council", and not "Oslin council", "city council". */
function isCouncilOfOthers({ locale }: Document, all: readonly string[], at: number): boolean {
  const { councils, towns } = whoWords(locale)
  const before = all[at - 1] ?? ''
  if (!councils.heads.has(all[at] ?? '') || !before || locale.classes.article?.includes(before)) return false
  if (councils.kinds.has(before) || towns.has(before) || locale.gazetteer.nationality(before)) return false
  return !all.slice(0, at).some((_, from) => locale.gazetteer.places(all.slice(from, at).join(' ')).length > 0)
}

/** Whether words for one who speaks for somebody name a public body, or nobody: "Kremlin spokesman", "chief spokesman"; not "spokesman for Norvik", "mill spokesman". */
function isForPublic(doc: Document, words: string): boolean {
  const { affiliations, business, locatives, ranks } = whoWords(doc.locale)
  const { linkAfterHead, linkAnd } = doc.locale.names
  const { article } = doc.locale.classes
  const all = words.replace(/['’]s\b|[,.]/gu, '').split(/\s+/)
  // "Spokesman for relatives in Oslin" speaks for no town.
  const where = all.findIndex((word, i) => i > 0 && locatives.has(word))
  const body = all.slice(0, where < 0 ? all.length : where).filter((word) => {
    const own = fold(word)
    if (business.heads.has(own) || business.grades.has(own) || ranks.has(own)) return false
    return ![affiliations, linkAfterHead, linkAnd].some((list) => list.has(own)) && !article?.includes(own)
  })
  return body.length === 0 || isPublic(doc, body) || body.some((word) => LETTERS.test(word))
}

/** Words for somebody without those behind that tell what their body is: "director at the Oslin Society" of "director at the Oslin Society, a watchdog". */
function withoutApposition({ locale }: Document, words: string): string {
  const { affiliations, indefiniteArticles } = whoWords(locale)
  const all = words.split(/\s+/)
  const link = all.findIndex((word) => affiliations.has(word))
  const end = all.findIndex((word, i) => i > link && all[i - 1]?.endsWith(',') && indefiniteArticles.has(word))
  return link < 1 || end < 0 ? words : all.slice(0, end).join(' ')
}

/**
 * Whether a noun for who heads something is the title of one whom a firm employs: "chief executive", "president and chief executive",
 * "marketing chief", "editor-in-chief", "senior vice president", "Norvik's president", "president of Lind & Holm".
 * @param all the words in lower case
 */
function isExecutive(doc: Document, words: string, all: readonly string[], at: number): boolean {
  const { fields, heads, seconds, grades } = whoWords(doc.locale).business
  const isFieldAt = (i: number) => fields.has(all[i] ?? '')
  // "Editor-in-chief", and not "commander-in-chief".
  if (all.some((word, i) => heads.has(word) && (isFieldAt(i + 1) || isFieldAt(i - 2)))) return true
  if (isFieldAt(at - 1) || isOfFirm(doc, words)) return true
  if (!seconds.has(all[at - 1] ?? '')) return false
  // "Vice president for sales", and not "vice president of Norland".
  const article = doc.locale.classes.article
  const own = words.split(/\s+/)
  const behind = own
    .slice(own.findIndex((word) => fold(word) === all[at]) + 2)
    .filter((word) => !article?.includes(word))
  return grades.has(all[at - 2] ?? '') || (behind.length > 0 && !isPublic(doc, behind))
}

/** Whether words end in "of" or "at" and a name that is no place's and no public body's, or begin with one: "president of Lind & Holm", "Norvik's president". */
function isOfFirm(doc: Document, words: string): boolean {
  const { affiliations, business } = whoWords(doc.locale)
  const all = words.split(/\s+/)
  const bodies = doc.entities.filter(({ named, kind }) => named && kind === 'organization')
  const isAhead = (name: string) => words.startsWith(name) && /^(?:['’]s?)? /.test(words.slice(name.length))
  const owner = bodies.find(({ name, aliases }) => isAhead(name) || aliases.some(isAhead))
  // "UN president", "Oslin Authority president": letters may be a public body's.
  if (owner && business.presiding.has(fold(all.at(-1) ?? '')) && !SHORT_FORM.test(owner.name))
    return !isPublic(doc, owner.name.split(/\s+/))
  return all.some((link, at) => {
    if (at < 1 || !affiliations.has(link)) return false
    const rest = all.slice(doc.locale.classes.article?.includes(all[at + 1] ?? '') ? at + 2 : at + 1)
    if (!rest.length || isPublic(doc, rest)) return false
    // "President of the local", and not "president of the country".
    if (startsWithSmall(rest[0] ?? '')) return business.presiding.has(fold(all[at - 1] ?? ''))
    return rest.includes('&') || bodies.some(({ name }) => `${rest.join(' ')} `.startsWith(`${name} `))
  })
}

/** Whether words tell whom somebody speaks for, and that one is a person of no office: "Lind spokeswoman", "spokesman for Ada Lind". */
function isOfSomebody(doc: Document, words: string): boolean {
  return doc.entities.some(
    (one) =>
      one.named &&
      one.kind === 'person' &&
      [one.name, ...one.aliases].some((name) => words.startsWith(`${name} `) || words.endsWith(` ${name}`)) &&
      !holdsOffice(doc, one),
  )
}

/** Whether a name is that of a place or has a noun of a public body or a nation in it: "Oslin", "Norlandic Trade Ministry". */
function isPublic(doc: Document, name: readonly string[]): boolean {
  const { authorities, offices, publics, seats, towns } = whoWords(doc.locale)
  const { gazetteer } = doc.locale
  const isOf = (word: string) => [authorities, offices, publics, towns].some((list) => list.has(word))
  const words = name.join(' ')
  if (name.some((word) => isOf(fold(word)) || gazetteer.nationality(word))) return true
  if ([...seats].some((seat) => ` ${fold(words)} `.includes(` ${seat} `))) return true
  // "Oslin Otters", the club, begins with a town and is not its own.
  const isBody = entitiesNamed(doc, words).some(({ kind }) => kind === 'organization')
  return !isBody && (gazetteer.places(words).length > 0 || gazetteer.places(name[0] ?? '').length > 0)
}

/** Whether an article speaks of a church, so that its "minister" may be one. */
function isOfChurch({ tokens, locale }: Document): boolean {
  const { churches } = whoWords(locale)
  return tokens.some(({ lower }) => churches.has(lower))
}
