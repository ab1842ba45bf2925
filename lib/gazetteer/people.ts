import givenNames from './data/given-names.json' with { type: 'json' }
import nationalities from './data/nationalities.json' with { type: 'json' }
import { fold } from './fold.ts'
import { countryName } from './places.ts'
import { sortedRows } from './rows.ts'

type Nationality = { readonly country: string; readonly countryCode: string }
type Gender = 'female' | 'male' | 'both'

let byWord: Map<string, Nationality> | undefined

function readNationalities(): Map<string, Nationality> {
  const words = new Map<string, Nationality>()
  for (const [countryCode, list] of Object.entries(nationalities)) {
    const country = countryName(countryCode)
    if (country) for (const word of list.split('|')) words.set(fold(word), { country, countryCode })
  }
  return words
}

/** The country of a nationality word, by its key; plurals, "-man" and "-woman" included. */
export function nationalityOf(key: string): Nationality | undefined {
  byWord ??= readNationalities()
  return (
    byWord.get(key) ??
    (key.endsWith('s') ? byWord.get(key.slice(0, -1)) : undefined) ??
    (/wom[ae]n$|m[ae]n$/.test(key) ? byWord.get(key.replace(/ ?(?:wom[ae]n|m[ae]n)$/, '')) : undefined)
  )
}

/** Each name, by its key, with the mark of its gender behind it. */
const rows = sortedRows(givenNames.names, (row) => row.slice(0, -1))
const GENDERS: Readonly<Record<string, Gender>> = { f: 'female', m: 'male', b: 'both' }

/** Whether a word, by its key, is a given name in wide use, and whose. */
export function isGivenName(key: string): Gender | undefined {
  const [row, to] = rows.find(key)
  return row < to ? GENDERS[rows.at(row).slice(-1)] : undefined
}
