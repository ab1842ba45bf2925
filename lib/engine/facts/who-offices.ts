import type { Document, Entity } from '../document.ts'
import { fold } from '../text/tokens.ts'
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

/** The letters of a body. */
const SHORT_FORM = /^\p{Lu}{3,6}$/u

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
    authorities,
    offices,
    business,
    private: own,
    houses,
    clergy,
    courts,
    judging,
    justices,
    former,
    monitors,
    prosecuting,
  } = whoWords(doc.locale)
  const all = fold(words)
    .replace(/[.]|['’]s\b/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  if (all.some((word) => former.has(word))) return false
  if (lawForceOf(doc, words)) return true
  // "Observatory chief": of those who count what befalls others.
  const isOwn = all.some((word) => own.has(word) || monitors.has(word))
  return all.some((word, i) => {
    if (houses.heads.has(word)) return i > 0 && houses.names.has(all[i - 1] ?? '')
    if (offices.has(word)) return !isOwn
    // "Justice", "Supreme Court justice", and not "racial justice group".
    if (justices.has(word) && i === all.length - 1) return i === 0 || authorities.has(all[i - 1] ?? '')
    // "District attorney", "attorney general", and not "defence attorney".
    if (prosecuting.heads.has(word))
      return prosecuting.fields.has(all[i - 1] ?? '') || prosecuting.fields.has(all[i + 1] ?? '')
    // "Editor-in-chief", and not "commander-in-chief".
    if (business.heads.has(word) && business.fields.has(all[i - 2] ?? '')) return false
    if (!authorities.has(word) || isRebelForce(doc, all.slice(0, i + 1))) return false
    // "Its president, Ada Lind": of what?
    const isBare = all.length === 1 && /^\p{Ll}/u.test(words)
    if (business.heads.has(word) && isOfFirm(doc, words)) return false
    if (business.heads.has(word)) return !isOwn && !isBare && !business.fields.has(all[i + 1] ?? '')
    // The "judge" of a dance show.
    if (judging.has(word) && all.length === 1 && !doc.tokens.some(({ lower }) => courts.has(lower))) return false
    return !(clergy.has(word) && all.length === 1 && isOfChurch(doc))
  })
}

/** Whether words end in "of" or "at" and a name that is no place's and no public body's: "president of Lind & Holm". */
function isOfFirm(doc: Document, words: string): boolean {
  const { affiliations, authorities, offices } = whoWords(doc.locale)
  const all = words.split(/\s+/)
  const at = all.findLastIndex((word) => affiliations.has(word))
  const rest = all.slice(at + 1)
  if (at < 1 || !/^\p{Lu}/u.test(rest[0] ?? '')) return false
  const { gazetteer } = doc.locale
  const name = rest.join(' ')
  const isPublic = rest.some(
    (word) => authorities.has(fold(word)) || offices.has(fold(word)) || gazetteer.nationality(word),
  )
  if (isPublic || gazetteer.places(name).length || gazetteer.places(rest[0] ?? '').length) return false
  return (
    rest.includes('&') ||
    doc.entities.some(({ named, kind, name: own }) => named && kind === 'organization' && own === name)
  )
}

/** Whether an article speaks of a church, so that its "minister" may be one. */
function isOfChurch({ tokens, locale }: Document): boolean {
  const { churches } = whoWords(locale)
  return tokens.some(({ lower }) => churches.has(lower))
}
