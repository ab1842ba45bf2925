import { readFileSync } from 'node:fs'
import { filed } from '../../lib/gazetteer/fold.ts'

/** The lines of a list in this folder, without comments and empty lines. */
export function linesOf(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
}

/** The lines "KEY: a | b | c" of a list, as [KEY, [a, b, c]]. */
export function entriesOf(file: string): [string, string[]][] {
  return linesOf(file).map((line) => {
    const colon = line.indexOf(': ')
    if (colon < 0) throw new Error(`${file}: no ": " in "${line}"`)
    return [line.slice(0, colon), line.slice(colon + 2).split(' | ')]
  })
}

/** Nationality words by country code: `{ "IQ": "Iraqi" }`, several parted by `|`. */
export function makeNationalities(): Record<string, string> {
  return Object.fromEntries(entriesOf('nationalities.txt').map(([code, words]) => [code, words.join('|')]))
}

/** Organizations and outlets as rows "name>full name>o", sorted by key: see `lib/gazetteer/organizations.ts`. What is listed first has the name. */
export function makeOrganizations(): { names: string } {
  const rows = new Map<string, string>()
  for (const [file, mark] of [
    ['organizations.txt', ''],
    ['outlets.txt', '>o'],
  ] as const)
    for (const line of linesOf(file)) {
      const [full = '', ...others] = line.split(' | ')
      for (const name of [full, ...others]) {
        const key = filed(name)
        if (!rows.has(key)) rows.set(key, (name === full ? name + (mark && '>') : `${name}>${full}`) + mark)
      }
    }
  return { names: sortedByKey(rows) }
}

/** Rows by their keys as one text, sorted by these: see `lib/gazetteer/rows.ts`. */
export const sortedByKey = (rows: ReadonlyMap<string, string>): string =>
  [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row)
    .join('|')
