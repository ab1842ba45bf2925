import type { Document, Entity } from '../document.ts'
import { fold } from '../text/words.ts'
import { firstTokenFrom } from './line-tokens.ts'
import { mentionsFrom } from './mentions-at.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { speechWords } from './speech-rules.ts'
import { whoWords } from './who-words.ts'

/** So many sentences back, in the same block or the one before, a body is sought. */
const MOST_BACK = 4
const OWNER = /['’]s?$/u

/** The named body that the narration before a token tells of, in the nearest sentence that names any; undefined where that one names several. */
export function bodyBefore(doc: Document, at: number): Entity | undefined {
  const inMarks = quotedTokens(doc)
  const own = doc.sentenceOf[at] ?? 0
  for (let s = own; s >= Math.max(0, own - MOST_BACK); s--) {
    const { block = 0, kind, firstToken = 0, endToken = 0 } = doc.sentences[s] ?? {}
    if (block < (doc.sentences[own]?.block ?? 0) - 1 || kind === 'headline' || kind === 'caption') return undefined
    const found = new Set<Entity>()
    for (const { entity, form, firstToken: from } of mentionsFrom(doc, firstToken, Math.min(endToken, at) - 1)) {
      const one = doc.entities[entity]
      if (form === 'name' && !inMarks[from] && one?.kind === 'organization' && !one.outlet) found.add(one)
    }
    const [only] = found
    if (only) return found.size === 1 ? only : undefined
  }
  return undefined
}

/**
 * A role with the name of its body: "Northrail’s chief" of "company’s chief", which tells nobody which one, where the text does.
 * Undefined for a body that is told by one noun: "agency".
 * @param before the end of the words that tell the role, at the latest
 */
export function namedRole(doc: Document, role: string, entity: Entity | undefined, before: number): string | undefined {
  const [owner = '', ...rest] = role.split(' ')
  const isBare = rest.length === 0 && doc.locale.reactions.bodies.includes(owner.toLowerCase())
  if (entity?.kind === 'organization' && isBare) return undefined
  const noun = owner.toLowerCase().replace(OWNER, '')
  const { companyNouns } = doc.locale.names
  if (!OWNER.test(owner) || !(companyNouns.has(noun) || doc.locale.reactions.bodies.includes(noun))) return role
  const start = doc.article.text.lastIndexOf(role, before)
  const body = start < 0 ? undefined : bodyBefore(doc, firstTokenFrom(doc, start))
  // Nobody is their own chief, though the text may not tell that they are a person.
  return body && body !== entity ? ofBody(doc, body, rest) : role
}

/** In words. */
const LONGEST_OUTLET = 3

/**
 * A role without what stands before it by mistake: a credit, "AP Photo Murder suspect", or the outlet whose credit, or whose talk with them,
 * has run into it, "Harden News Norlander mayor"; its own people keep it.
 */
export function withoutCredit({ locale }: Document, role: string): string {
  const words = role.split(' ')
  // One alone may be a body with such letters: "AFP Commander".
  const own = words.findIndex((word) => !whoWords(locale).services.has(fold(word)))
  if (own > 1) return words.slice(own).join(' ')
  if (speechWords(locale).hosts.has(words.at(-1)?.toLowerCase() ?? '')) return role
  const isNation = (from: number, to: number) => locale.gazetteer.nationality(words.slice(from, to).join(' '))
  for (let k = 1; k <= LONGEST_OUTLET && k + 1 < words.length; k++) {
    const isOutlet = locale.gazetteer.organization(words.slice(0, k).join(' '))?.outlet
    if (isOutlet && (isNation(k, k + 1) || isNation(k, k + 2))) return words.slice(k).join(' ')
  }
  return role
}

/** The name of a ministry or department with the country whose it is, where the name does not tell it: "Norland's Defense Ministry". */
export function ownedName(doc: Document, { kind, named, name, mentions }: Entity): string | undefined {
  const { organizationNouns } = doc.locale.names
  const words = name.toLowerCase().split(' ')
  if (kind !== 'organization' || !named || words.length > 2 || !organizationNouns.has(words.at(-1) ?? ''))
    return undefined
  const places = new Map(
    doc.mentions.filter(({ kind, form }) => kind === 'place' && form === 'name').map((own) => [own.endToken, own]),
  )
  for (const index of mentions) {
    const mention = doc.mentions[index]
    const owner =
      mention?.form === 'name' && doc.parts[mention.firstToken - 1] === 'POS' && places.get(mention.firstToken - 1)
    if (mention && owner) return doc.article.text.slice(owner.start, mention.end)
  }
  return undefined
}

/** The words for somebody of a body, with its name: "Northrail’s chief". */
export const ofBody = ({ locale }: Document, body: Entity, words: readonly string[]): string =>
  `${body.name}${locale.reactions.genitive} ${words.join(' ')}`
