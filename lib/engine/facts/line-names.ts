import type { Document, Entity, EntityMention } from '../document.ts'
import type { Filling } from './line-references.ts'
import { mentionsFrom } from './mentions-at.ts'
import { isQuoted } from './quoted-tokens.ts'

/** The tokens of a line. */
type Line = { readonly from: number; readonly to: number }

/**
 * The full names, in brackets, of those whom a line calls by their surname alone, and whom the article introduced in a line that is not
 * shown: "[Tom Alder] said the gun was locked".
 * @param known those who are named in the lines before it; those whom it names are added
 */
export function fullNames(doc: Document, { from, to }: Line, known: Set<number>): Filling[] {
  const found: Filling[] = []
  for (const mention of mentionsFrom(doc, from, to - 1)) {
    const name = mention.form === 'name' && !known.has(mention.entity) ? fullName(doc, mention) : undefined
    if (mention.form === 'name') known.add(mention.entity)
    const { start = 0 } = doc.tokens[mention.firstToken] ?? {}
    const { end = 0 } = doc.tokens[mention.endToken - 1] ?? {}
    if (name) found.push({ start, end, name, owns: false })
  }
  return found
}

/** The full name of a person who is called by its last word alone; undefined where a body has it too: "the Alder family". */
function fullName(doc: Document, { entity, firstToken, endToken, inner }: EntityMention): string | undefined {
  const { kind, named, name = '', mentions = [] } = doc.entities[entity] ?? {}
  if (kind !== 'person' || !named || inner || endToken !== firstToken + 1 || isQuoted(doc, firstToken)) return undefined
  const { text = '' } = doc.tokens[firstToken] ?? {}
  const words = name.split(' ')
  if (words.length < 2 || words.length > LONGEST_NAME || words.at(-1) !== text) return undefined
  // "The Alder family": the name of a house. "Anna Alder": another one's surname.
  if (/^NN/.test(doc.parts[endToken] ?? '') || /^(?:NNP|DT)/.test(doc.parts[firstToken - 1] ?? '')) return undefined
  const first = doc.mentions[mentions[0] ?? 0]
  return first && first.firstToken < firstToken && !isShared(doc, name, text) ? name : undefined
}

/** Whether somebody else in the article has a surname too: a wife, or a brother, whom the names may not tell apart. */
function isShared({ entities, tokens, locale }: Document, full: string, surname: string): boolean {
  const own = full.split(' ')
  const isOther = ({ kind, name }: Entity) => kind === 'person' && name.endsWith(` ${surname}`) && name !== full
  // "Kyle Dean Alder", but not "Police Chief Alder".
  const isGiven = (i: number) => {
    const { text = '', shape } = tokens[i] ?? {}
    return shape === 'capital' && !own.includes(text) && locale.gazetteer.givenName(text) !== undefined
  }
  return entities.some(isOther) || tokens.some(({ text }, i) => text === surname && (isGiven(i - 1) || isGiven(i - 2)))
}

/** A full name has at most so many words. */
const LONGEST_NAME = 3
