/**
 * Generates `lib/locales/en/data/lexicon.json`: which parts of speech an English word can be, from the lexicon of compromise
 * (MIT). Run with `npx tsx scripts/lexicon.ts`; tests/unit/locales/lexicon.test.ts checks that the file is what this makes.
 */
import { writeFileSync } from 'node:fs'
import nlp from 'compromise'

// The tags of compromise that tell a part of speech, as Penn Treebank tags; names, places and values are found elsewhere.
const TAGS: Readonly<Record<string, readonly string[]>> = {
  Noun: ['NN'],
  Singular: ['NN'],
  Plural: ['NNS'],
  Uncountable: ['NN'],
  Actor: ['NN'],
  Infinitive: ['VB'],
  PresentTense: ['VBZ'],
  PastTense: ['VBD'],
  Participle: ['VBN'],
  Gerund: ['VBG'],
  Adjective: ['JJ'],
  Comparative: ['JJ'],
  Superlative: ['JJ'],
  Adverb: ['RB'],
  Preposition: ['IN'],
  Conjunction: ['CC'],
  'Noun|Verb': ['NN', 'VB'],
  'Actor|Verb': ['NN', 'VB'],
  'Plural|Verb': ['NNS', 'VBZ'],
  'Adj|Noun': ['JJ', 'NN'],
  'Adj|Past': ['JJ', 'VBD'],
  'Adj|Gerund': ['JJ', 'VBG'],
  'Adj|Present': ['JJ', 'VB'],
  'Noun|Gerund': ['NN', 'VBG'],
  'Person|Noun': ['NN'],
  'Person|Verb': ['VB'],
  'Person|Adj': ['JJ'],
  'Unit|Noun': ['NN'],
}

type Model = { one: { lexicon: Record<string, string | string[]> }; two: { switches: Record<string, string> } }

/** The lexicon as one text of words, sorted, each with a letter behind it for its tags, and what the letters stand for: see `PartRules`. */
export function makeLexicon(): { words: string; tags: Record<string, string> } {
  const model = (nlp as unknown as { model: () => Model }).model()
  const tagsOf = new Map<string, Set<string>>()
  const add = (word: string, tags: readonly string[]) => {
    if (!/^[a-z][a-z'-]+$/.test(word)) return
    const set = tagsOf.get(word) ?? new Set()
    for (const tag of tags) set.add(tag)
    tagsOf.set(word, set)
  }
  for (const [word, tag] of Object.entries(model.one.lexicon))
    for (const one of [tag].flat()) add(word, TAGS[one] ?? [])
  for (const [word, tag] of Object.entries(model.two.switches)) add(word, TAGS[tag] ?? [])
  const letters = new Map<string, string>()
  const entries: [word: string, tags: string][] = []
  for (const [word, tags] of tagsOf) {
    if (!tags.size) continue
    // An agent noun in the plural is listed as an agent as well as a plural.
    if (tags.has('NNS') && word.endsWith('s')) tags.delete('NN')
    const key = [...tags].sort().join(' ')
    entries.push([word, key])
  }
  for (const key of [...new Set(entries.map(([, tags]) => tags))].sort())
    letters.set(key, String.fromCharCode('A'.charCodeAt(0) + letters.size))
  return {
    words: entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, tags]) => word + letters.get(tags))
      .join(' '),
    tags: Object.fromEntries([...letters].map(([key, letter]) => [letter, key])),
  }
}

if (process.argv[1]?.endsWith('lexicon.ts')) {
  writeFileSync(
    new URL('../lib/locales/en/data/lexicon.json', import.meta.url),
    `${JSON.stringify(makeLexicon(), null, 1)}\n`,
  )
}
