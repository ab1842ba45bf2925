import { type StructuredNode, textOf } from './structured-data.ts'
import { oneLine } from './text.ts'

/**
 * How reports begin: "HARROW BAY (EX) — ", "HARROW BAY, Elmland, April 2 (Wire) - ", "Harrow Bay (Wire) – ". The place is in capitals, or an agency stands
 * behind it in parentheses.
 */
const CAPITALS =
  /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:, [\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?)(?:, [\p{L}.]+ \d{1,2})?(?: ?\([\p{L}\d ./]{2,25}\))? ?[—–-]{1,2}\s/u
const AGENCY =
  /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?:, \p{Lu}[\p{L}.]+)?)(?:, [\p{L}.]+ \d{1,2})? ?\(\p{Lu}[\p{L}\d ./]{1,25}\) ?[—–-]{1,2}\s/u

const HEAD = 3

const placeIn = (text: string): string | undefined => (CAPITALS.exec(text) ?? AGENCY.exec(text))?.[1]?.trim()

/** Whether a text begins as reports of agencies do. */
export const hasDateline = (text: string): boolean => placeIn(text) !== undefined

/**
 * Where the article was written. Order of trust: the beginning of the text, which the reader sees; the structured data's `dateline`;
 * its place of creation.
 * @param texts the first paragraphs, in order
 */
export function datelineOf(texts: readonly string[], article: StructuredNode | undefined): string | undefined {
  for (const text of texts.slice(0, HEAD)) {
    const place = placeIn(text)
    if (place) return place
  }
  const said = oneLine(textOf(article?.dateline) ?? textOf(article?.locationCreated))
  return said && said.length <= 60 && !/https?:/.test(said) ? said : undefined
}
