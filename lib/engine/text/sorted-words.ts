/**
 * Finds a word in a text in which entries stand sorted by their words, with single spaces between them, by halving: nothing has to be indexed before the
 * first question.
 * @param mark how many characters behind the word of each entry say something of it
 * @returns the mark of the word, empty where entries have none; undefined where the text has not the word
 */
export function findSorted(text: string, word: string, mark = 0): string | undefined {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const from = text.lastIndexOf(' ', middle - 1) + 1
    const space = text.indexOf(' ', middle)
    const to = space < 0 ? text.length : space
    const found = text.slice(from, to - mark)
    if (found === word) return text.slice(to - mark, to)
    if (found < word) low = to + 1
    else high = from - 1
  }
  return undefined
}
