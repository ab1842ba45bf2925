import data from './data/organizations.json' with { type: 'json' }
import { filed, fold } from './fold.ts'

type Organization = { readonly name: string; readonly outlet: boolean }

type Names = {
  readonly byKey: ReadonlyMap<string, Organization>
  /** Abbreviations, as they stand. */
  readonly exact: ReadonlyMap<string, Organization>
}

let names: Names | undefined
let longest = 1

function read(): Names {
  const byKey = new Map<string, Organization>()
  const exact = new Map<string, Organization>()
  const add = (line: string, outlet: boolean) => {
    const [name = '', ...others] = line.split('|')
    const organization = { name, outlet }
    for (const one of [name, ...others]) {
      const key = filed(one)
      const [map, at] = key.startsWith('!') ? [exact, key.slice(1)] : [byKey, key]
      if (!map.has(at)) map.set(at, organization)
      longest = Math.max(longest, key.split(' ').length)
    }
  }
  for (const line of data.organizations) add(line, false)
  for (const line of data.outlets) add(line, true)
  return { byKey, exact }
}

/** A well-known organization by one of its names, as it stands and by its key; with or without "the". */
export function organizationOf(name: string): Organization | undefined {
  names ??= read()
  const abbreviated = names.exact.get(name)
  if (abbreviated) return abbreviated
  const key = fold(name)
  return names.byKey.get(key) ?? (key.startsWith('the ') ? names.byKey.get(key.slice(4)) : undefined)
}

/** The most words that a name of an organization has. */
export function longestOrganization(): number {
  names ??= read()
  return longest
}
