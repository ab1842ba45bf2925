import { readFileSync } from 'node:fs'

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

/** Organizations and outlets as rows "full name|variants…". */
export function makeOrganizations(): { organizations: string[]; outlets: string[] } {
  const rows = (file: string) => linesOf(file).map((line) => line.split(' | ').join('|'))
  return { organizations: rows('organizations.txt'), outlets: rows('outlets.txt') }
}
