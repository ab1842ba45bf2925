/**
 * Generates the gazetteer's data in `lib/gazetteer/data/` from installed packages and from the lists in
 * `scripts/gazetteer/`. Run with `npx tsx scripts/gazetteer.ts`; the packages and their licences are in NOTICE, the
 * choices in docs/decisions/0001-gazetteer.md. tests/unit/gazetteer/data.test.ts checks that the files are what this makes.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { makeGivenNames } from './gazetteer/given-names.ts'
import { makeNationalities, makeOrganizations } from './gazetteer/lists.ts'
import { makePlaces, regionNames } from './gazetteer/places.ts'
import { makeTable } from './gazetteer/table.ts'

/** The text of every data file, by its name. The same packages and lists always give the same text. */
export function makeGazetteer(): Record<string, string> {
  const files = {
    'places.json': makeTable(makePlaces(), regionNames()),
    'nationalities.json': makeNationalities(),
    'given-names.json': makeGivenNames(),
    'organizations.json': makeOrganizations(),
  }
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, `${JSON.stringify(data, null, 0)}\n`]))
}

if (process.argv[1]?.endsWith('gazetteer.ts')) {
  let total = 0
  for (const [name, text] of Object.entries(makeGazetteer())) {
    writeFileSync(new URL(`../lib/gazetteer/data/${name}`, import.meta.url), text)
    const bytes = gzipSync(text, { level: 9 }).length
    total += bytes
    console.log(`${name.padEnd(20)} ${(bytes / 1000).toFixed(1).padStart(7)} kB gzipped`)
  }
  console.log(`${'in all'.padEnd(20)} ${(total / 1000).toFixed(1).padStart(7)} kB gzipped`)
}
