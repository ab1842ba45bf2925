import type { Locale } from '../locale.ts'
import { perLocale } from '../per-locale.ts'
import { remember } from '../remember.ts'

/** Whether a list has a noun for one person or for several: surer than its ending, for words that could be names. */
export function listedPeopleNoun(locale: Locale, lower: string): 'one' | 'many' | undefined {
  const { peopleOne, peopleMany } = locale.quantities
  return peopleMany.has(lower) ? 'many' : peopleOne.has(lower) ? 'one' : undefined
}

/** Tells whether a noun in lower case stands for one person or for several; undefined when it stands for neither. */
export const peopleNoun = perLocale((locale: Locale): ((lower: string) => 'one' | 'many' | undefined) => {
  const { peopleOne, peopleMany, endings } = locale.quantities
  const hasEnding = (word: string, list: readonly string[]) =>
    list.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  const decide = (word: string): 'one' | 'many' | undefined => {
    if (peopleMany.has(word)) return 'many'
    if (peopleOne.has(word)) return 'one'
    const tail = word.slice(word.lastIndexOf('-') + 1)
    if (tail !== word && !/^\d/.test(word)) return decide(tail)
    if (endings.not.has(word) || (word.endsWith('s') && endings.not.has(word.slice(0, -1)))) return undefined
    if (hasEnding(word, endings.many)) return 'many'
    if (hasEnding(word, endings.one)) return 'one'
    if (word.endsWith('s') && locale.gazetteer.nationality(word.slice(0, -1))) return 'many'
    return undefined
  }
  return remember(decide, 20_000)
})
