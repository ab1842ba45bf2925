/**
 * A question about a word that keeps its answers: texts ask for the same few words again and again.
 * @param most how many answers are kept: texts with ever other words must not fill the memory
 */
export function remember<T>(ask: (word: string) => T, most: number): (word: string) => T {
  const answers = new Map<string, { readonly value: T }>()
  return (word) => {
    const known = answers.get(word)
    if (known) return known.value
    const value = ask(word)
    if (answers.size >= most) answers.clear()
    answers.set(word, { value })
    return value
  }
}
