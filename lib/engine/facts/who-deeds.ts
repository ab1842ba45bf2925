import type { Document } from '../document.ts'
import type { Clause } from '../text/phrases.ts'
import { stem } from './event.ts'
import { wordsOf } from './who-names.ts'
import { whoWords } from './who-words.ts'

/** Whether the verb group of a clause is negated: "did not die". */
export function isNegated({ tokens, locale }: Document, { group, verb }: Clause): boolean {
  const { negations } = whoWords(locale)
  for (let i = group; i < verb; i++) if (negations.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether a clause tells what somebody means to do, and not what was done: "vowed to kill him". */
export function isMeant({ tokens, parts, locale }: Document, { verb }: Clause): boolean {
  return parts[verb - 1] === 'TO' && whoWords(locale).meaning.has(tokens[verb - 2]?.lower ?? '')
}

/** Whether a clause tells that its subject killed or hurt somebody: "shot his wife". */
export function isDeed(doc: Document, { verb, object, passive }: Clause): boolean {
  const { killing, people } = whoWords(doc.locale)
  const word = doc.tokens[verb]?.lower ?? ''
  if (passive || !object || object.firstToken < verb || !(killing.has(word) || killing.has(stem(doc, word))))
    return false
  const head = doc.tokens[object.head]?.lower ?? ''
  if (people.has(head) || doc.locale.names.personNouns.has(head)) return true
  return doc.mentions.some(
    (m) => m.kind === 'person' && m.form === 'name' && m.firstToken >= object.firstToken && m.firstToken <= object.head,
  )
}

/** Whether words without a name say outright who did it, so that nobody suspects them: "IS gunmen", and not "the alleged shooter". */
export function isDoer({ locale }: Document, words: string): boolean {
  const { doers, suspecting } = whoWords(locale)
  const all = wordsOf(words)
  return doers.has(all.at(-1) ?? '') && !all.some((word) => suspecting.has(word))
}
