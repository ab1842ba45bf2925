import data from './data/organizations.json' with { type: 'json' }
import { filed, fold } from './fold.ts'
import { sortedRows } from './rows.ts'

type Organization = { readonly name: string; readonly outlet: boolean }

/** One row for each name: "name>full name>o", without the full name where it is the same, with an `o` for an outlet. */
const rows = sortedRows(data.names, (row) => filed(row.split('>', 1)[0] as string))

function ask(key: string): Organization | undefined {
  const [row, to] = rows.find(key)
  if (row === to) return undefined
  const [name = '', full, outlet] = rows.at(row).split('>')
  return { name: full || name, outlet: outlet === 'o' }
}

/** No name that counts only as it stands ("UN", "U.N.") is longer. */
const LONGEST_ABBREVIATION = 10

/** A well-known organization by one of its names, as it stands and by its key; with or without "the". */
export function organizationOf(name: string): Organization | undefined {
  const key = fold(name)
  return (
    (name.length <= LONGEST_ABBREVIATION ? ask(`!${name}`) : undefined) ??
    ask(key) ??
    (key.startsWith('the ') ? ask(key.slice(4)) : undefined)
  )
}
