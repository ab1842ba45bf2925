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
