import type { Document } from '../document.ts'
import { peopleNoun } from '../mentions/people.ts'
import type { WhoFact } from '../model.ts'
import { cleaned } from './who-names.ts'

/** How many tokens "a 16-year-old Oslin boy" has between its age and its noun, at most. */
const DESCRIBED_REACH = 2

/**
 * One without a name whom a bare noun tells ("Boy", "Woman"), with the age that the text gives: "Boy, 16" where it stands behind the noun, "a
 * 32-year-old woman" where one age and no other stands before it.
 */
export function withAge(doc: Document, fact: WhoFact): WhoFact {
  const noun = fact.name.toLowerCase()
  if (/\s/.test(fact.name) || peopleNoun(doc.locale)(noun) !== 'one') return fact
  if (doc.entities.some(({ named, name }) => named && name === fact.name)) return fact
  const { text } = doc.article
  const ages = new Map<string, string>()
  for (const [i, { lower, start }] of doc.tokens.entries()) {
    if (lower !== noun) continue
    const age = doc.tokens[i + 2]
    const isBehind = doc.tokens[i + 1]?.text === ',' && /^\d{1,2}$/.test(age?.text ?? '')
    if (age && isBehind && doc.tokens[i + 3]?.text === ',') ages.set(age.text, cleaned(text.slice(start, age.end)))
    for (let k = i - 1; k >= i - 1 - DESCRIBED_REACH; k--) {
      const years = /^(\d{1,2})-year-old$/.exec(doc.tokens[k]?.lower ?? '')?.[1]
      const first = doc.tokens[k - (doc.parts[k - 1] === 'DT' ? 1 : 0)]
      if (!years || !first || doc.sentenceOf[k] !== doc.sentenceOf[i]) continue
      if (!ages.has(years)) ages.set(years, cleaned(text.slice(first.start, doc.tokens[i]?.end)))
    }
  }
  const [only, more] = ages.values()
  return only && more === undefined ? { ...fact, name: only, text: only } : fact
}
