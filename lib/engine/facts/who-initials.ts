import type { Document, Entity } from '../document.ts'
import type { Span } from '../model.ts'

/** A short form of so many letters: "CBP", "UNESCO". */
const SHORT_FORM = /^\p{Lu}{3,7}$/u

/**
 * The words of the text that a body's letters stand for, where no bracket says so: "Public Trams and Harbours Norland" for "PTHN". Every
 * word with a capital gives a letter, small words between them none.
 */
export function spelledOut({ tokens, locale, article }: Document, { kind, name }: Entity): Span | undefined {
  if (kind !== 'organization' || !SHORT_FORM.test(name)) return undefined
  const { linkOf, linkAnd, linkThe, linkAfterHead } = locale.names
  const isSmall = (word: string) =>
    linkOf.has(word) || linkAnd.has(word) || linkThe.has(word) || linkAfterHead.has(word)
  const letterAt = (i: number) => (tokens[i]?.shape === 'capital' ? tokens[i].text.charAt(0) : undefined)
  for (let first = 0; first < tokens.length; first++) {
    if (letterAt(first) !== name[0]) continue
    let letters = 1
    let at = first + 1
    while (letters < name.length && at < tokens.length) {
      if (letterAt(at) === name[letters]) letters++
      else if (!isSmall(tokens[at]?.lower ?? '')) break
      at++
    }
    if (letters < name.length || letterAt(at) !== undefined || letterAt(first - 1) !== undefined) continue
    const [start, end] = [tokens[first]?.start ?? 0, tokens[at - 1]?.end ?? 0]
    if (!article.text.slice(start, end).includes('\n')) return { start, end }
  }
  return undefined
}
