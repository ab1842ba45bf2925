const CAPITAL_FIRST = /^\p{Lu}/u
const SMALL_FIRST = /^\p{Ll}/u

// ASCII is told without the patterns: each class of Unicode in one costs more to read than all that is asked of it.

/** Whether a text begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL_FIRST.test(text)
}

/** Whether a text begins with a small letter. */
export function startsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 97 && code <= 122 : SMALL_FIRST.test(text)
}

/** Whether a text is one capital letter, as an initial is. */
export const isCapitalLetter = (text: string): boolean => text.length === 1 && startsWithCapital(text)
