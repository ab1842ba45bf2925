import type { Document } from '../document.ts'
import { wordsOf } from './who-names.ts'
import { whoWords } from './who-words.ts'

/** What a household without a name is called where the text calls one household by a name, and no other: "A Norland family" is "Lind family". */
export function familyName(doc: Document, text: string): string | undefined {
  const noun = wordsOf(text).at(-1) ?? ''
  if (!whoWords(doc.locale).families.has(noun)) return undefined
  const called = new Set<string>()
  for (const { kind, form, start, end, endToken } of doc.mentions)
    if (kind === 'person' && form === 'name' && doc.tokens[endToken]?.lower === noun)
      called.add(doc.article.text.slice(start, end))
  const [only, more] = called
  return only && !more && !text.includes(only) ? `${only} ${noun}` : undefined
}
