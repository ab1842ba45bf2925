/** A word list as it is written in a locale: entries between commas, or between white space when there is no comma. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.includes(',') ? list.replace(/\s+/g, ' ').split(',').map(trimmed).filter(Boolean) : list.match(/\S+/g))

const trimmed = (entry: string): string => entry.trim()
