/** A word list as it is written in a locale: entries between commas, or between white space when there is no comma. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(list.includes(',') ? ',' : /\s+/)
      .map((entry) => entry.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  )
