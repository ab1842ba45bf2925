/** The rows of a table, by their numbers. */
export type Rows = {
  /** The rows with a key, half-open; none when the two are the same. */
  readonly find: (key: string) => readonly [from: number, to: number]
  readonly at: (row: number) => string
  readonly count: () => number
}

/**
 * Reads rows that stand in one text with `|` between them, sorted by their keys. A key is found by halving, so nothing has to be indexed but where the
 * rows begin, at the first question.
 */
export function sortedRows(text: string, keyOf: (row: string) => string): Rows {
  let starts: readonly number[] | undefined
  /** The keys that a search has asked for. */
  let keys: (string | undefined)[] = []
  const index = (): readonly number[] => {
    const found = [0]
    for (let bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) found.push(bar + 1)
    keys = new Array(found.length)
    return found
  }
  const at = (row: number): string => {
    starts ??= index()
    const next = starts[row + 1]
    return text.slice(starts[row], next === undefined ? undefined : next - 1)
  }
  const keyAt = (row: number): string => {
    const known = keys[row]
    if (known !== undefined) return known
    const key = keyOf(at(row))
    keys[row] = key
    return key
  }
  const count = (): number => {
    starts ??= index()
    return starts.length
  }
  return {
    at,
    count,
    find(key) {
      const end = count()
      let [low, high] = [0, end]
      while (low < high) {
        const middle = (low + high) >>> 1
        if (keyAt(middle) < key) low = middle + 1
        else high = middle
      }
      while (high < end && keyAt(high) === key) high++
      return [low, high]
    },
  }
}
