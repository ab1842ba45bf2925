/** The answer to a question that has none. */
const NOTHING = Symbol()

/** The same word as a string of its own: what is cut out of a text holds all of that text in memory. */
const onItsOwn = (word: string): string => Object.keys({ [word]: true })[0] as string

/**
 * A question about a word that keeps its answers: texts ask for the same few words again and again.
 * @param most how many answers are kept: texts with ever other words must not fill the memory
 */
export function remember<T>(ask: (word: string) => T, most: number): (word: string) => T {
  const answers = new Map<string, T | typeof NOTHING>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T)
    const kept = onItsOwn(word)
    const value = ask(kept)
    if (answers.size >= most) answers.clear()
    answers.set(kept, value === undefined ? NOTHING : value)
    return value
  }
}
