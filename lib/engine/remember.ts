/** The answer to a question that has none. */
const NOTHING = Symbol()

/**
 * A question about a word that keeps its answers: texts ask for the same few words again and again.
 * @param most how many answers are kept: texts with ever other words must not fill the memory
 */
export function remember<T>(ask: (word: string) => T, most: number): (word: string) => T {
  const answers = new Map<string, T | typeof NOTHING>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T)
    const value = ask(word)
    if (answers.size >= most) answers.clear()
    answers.set(word, value === undefined ? NOTHING : value)
    return value
  }
}
