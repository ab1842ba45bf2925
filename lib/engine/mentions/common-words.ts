import { findSorted } from '../text/sorted-words.ts'

/** How a language makes forms of a word: endings, each with what it may have replaced ("studies" → "study", "making" → "make"). */
export type Endings = readonly (readonly [ending: string, ...replaced: string[]])[]

/** The words that a word may be a form of, by its ending; the last letter may have been doubled ("stopped" → "stop"). */
export function baseForms(word: string, endings: Endings): string[] {
  const bases: string[] = []
  for (const [ending, ...replaced] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const stem = word.slice(0, -ending.length)
    for (const end of replaced) bases.push(stem + end)
    if (stem.length > 3 && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1))
  }
  return bases
}

/** Tells whether a word, in lower case, is one of the common words of the language, which stand sorted in one text, or a form of one. */
export function commonWordTest(words: string, endings: Endings): (word: string) => boolean {
  const has = (word: string): boolean => findSorted(words, word) !== undefined
  return (word) => has(word) || baseForms(word, endings).some(has)
}
