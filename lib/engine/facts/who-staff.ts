import type { Document, EntityMention } from '../document.ts'
import type { NounPhrase } from '../text/phrases.ts'
import { wordsOf } from './who-names.ts'
import { whoWords } from './who-words.ts'

const isBody = ({ kind, form }: EntityMention) => kind === 'organization' && form === 'name'

/** The phrase of those whom several bodies employ, where a name is one of the bodies before the last: "Norvik" of "Norvik and Lumo employees". */
export function sharedStaff(doc: Document, mention: EntityMention): NounPhrase | undefined {
  if (!isBody(mention)) return undefined
  const isLink = (at: number) => doc.parts[at] === 'CC' || doc.tokens[at]?.text === ','
  let end = mention.endToken
  while (isLink(end)) {
    const next = isLink(end + 1) ? end + 2 : end + 1
    const other = doc.mentions.find((one) => one.firstToken === next && isBody(one))
    if (!other) return undefined
    end = other.endToken
  }
  if (end === mention.endToken || !whoWords(doc.locale).staff.has(doc.tokens[end]?.lower ?? '')) return undefined
  return doc.phrases[mention.sentence]?.find(({ firstToken, head }) => firstToken < end && head === end)
}

/** A phrase of those whom several bodies employ, from the first of the bodies and what is said of all of them on: "Former Norvik and Lumo employees". */
export function withBodies(doc: Document, phrase: NounPhrase): NounPhrase {
  if (!whoWords(doc.locale).staff.has(doc.tokens[phrase.head]?.lower ?? '')) return phrase
  const first = doc.mentions.find(
    (one) => one.sentence === phrase.sentence && sharedStaff(doc, one)?.head === phrase.head,
  )
  let firstToken = first ? first.firstToken : formerBefore(doc, phrase)
  if (firstToken > phrase.firstToken) return phrase
  while (doc.parts[firstToken - 1] === 'JJ' && doc.sentenceOf[firstToken - 1] === phrase.sentence) firstToken--
  return { ...phrase, firstToken, start: doc.tokens[firstToken]?.start ?? phrase.start }
}

/** Where a body that "and" joins to a phrase begins, if a prefix tells that its people left it: "Ex-Norvik" of "Ex-Norvik and Lumo employees"; else where the phrase does. */
function formerBefore({ parts, tokens, locale }: Document, { firstToken }: NounPhrase): number {
  const [prefix = '', ...rest] = (tokens[firstToken - 2]?.lower ?? '').split('-')
  const isFormer = rest.length > 0 && whoWords(locale).former.has(prefix)
  return isFormer && parts[firstToken - 1] === 'CC' ? firstToken - 2 : firstToken
}

/** The bodies that some words name. */
export const bodiesIn = ({ entities }: Document, words: string) =>
  entities.filter(({ named, kind, name }) => named && kind === 'organization' && ` ${words} `.includes(` ${name} `))

/** Whether words without a name mean those whom the same bodies employ as other words do: "Norvik and Lumo staff", "former Norvik and Lumo employees". */
export function isSameStaff(doc: Document, one: string, other: string): boolean {
  const { staff } = whoWords(doc.locale)
  if (![one, other].every((words) => staff.has(wordsOf(words).at(-1) ?? ''))) return false
  const bodies = bodiesIn(doc, one)
  return bodies.length > 0 && bodies.every(({ name }) => other.includes(name))
}
