/**
 * What is made when it is first asked for, and then kept: above all patterns of what few articles have, as each class of Unicode in a pattern
 * takes long to read.
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The same for each text, sentence or other thing that is asked about; kept for as long as it is. */
export function oncePer<K extends object, T extends object | number>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, T>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known
    const value = make(of)
    made.set(of, value)
    return value
  }
}
