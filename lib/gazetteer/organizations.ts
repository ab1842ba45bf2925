import data from './data/organizations.json' with { type: 'json' }
import { filed } from './fold.ts'

type Organization = { readonly name: string; readonly outlet: boolean }

let byKey: Map<string, Organization> | undefined
let longest = 1

function read(): Map<string, Organization> {
  const organizations = new Map<string, Organization>()
  const add = (line: string, outlet: boolean) => {
    const [name = '', ...others] = line.split('|')
    const organization = { name, outlet }
    for (const one of [name, ...others]) {
      const key = filed(one)
      if (!organizations.has(key)) organizations.set(key, organization)
      longest = Math.max(longest, key.split(' ').length)
    }
  }
  for (const line of data.organizations) add(line, false)
  for (const line of data.outlets) add(line, true)
  return organizations
}

/** A well-known organization by one of its names, as it stands and by its key; with or without "the". */
export function organizationOf(name: string, key: string): Organization | undefined {
  byKey ??= read()
  return byKey.get(`!${name}`) ?? byKey.get(key) ?? (key.startsWith('the ') ? byKey.get(key.slice(4)) : undefined)
}

/** The most words that a name of an organization has. */
export function longestOrganization(): number {
  byKey ??= read()
  return longest
}
