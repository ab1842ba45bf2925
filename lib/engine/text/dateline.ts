import type { Dateline } from '../document.ts'
import type { Article } from '../model.ts'
import { once } from '../once.ts'

// "BAGHDAD (AP) —", "NAIROBI, Kenya (AP) _", "LONDON, Nov 7 (Reuters) -", "SEOUL/PARIS (Reuters) -", "Damascus, SANA –": a place that begins the first
// paragraph, at most an agency and a day, then a dash. Every repetition is bounded.
const PLACE =
  "\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,3}(?:, ?\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{L}[\\p{L}.'’-]{1,24}){0,2}(?![\\p{L}.'’-]| ?\\d)){0,2}"
const withAgency = once(
  () =>
    new RegExp(
      `^\\s{0,4}(${PLACE})(?:/${PLACE})?(?:,? [^()\\n]{0,24})? ?[(\\[]([\\p{Lu}][\\p{L}.& /-]{1,40})[)\\]] ?(?:--?|[—–_:]) ?`,
      'u',
    ),
)
const inCapitals = once(
  () =>
    /^\s{0,4}(\p{Lu}[\p{Lu}.'’-]{2,24}(?: \p{Lu}[\p{Lu}.'’-]{1,24}){0,3}(?:, ?\p{Lu}[\p{L}.'’-]{1,24}(?: \p{L}[\p{L}.'’-]{1,24}){0,2}(?![\p{L}.'’-]| ?\d)){0,2})(?:,? [^()\n—–:]{0,20})?(?: ?\([^()\n]{2,24}\))? ?(?:--|[—–_]| - ) ?/u,
)

// "NAGPUR:", as papers of South Asia write it: capitals that end with a colon, and a sentence behind.
const beforeColon = once(
  () => /^\s{0,4}(\p{Lu}{3,24}(?: \p{Lu}{2,24}){0,2})(?:,? \(\p{Lu}[^()\n]{1,24}\))?: (?=\p{Lu}\p{Ll})/u,
)

/** What stands in every dateline with an agency, and what opens every other: most articles have neither, and are not read for one. */
const BEHIND_AGENCY = /[)\]] ?[-—–_:]/
const OPENING_CAPITALS = /^\s{0,4}[^a-z\s]{3}/

function matchIn(head: string): RegExpExecArray | null {
  const match = BEHIND_AGENCY.test(head) ? withAgency().exec(head) : null
  return match ?? (OPENING_CAPITALS.test(head) ? (inCapitals().exec(head) ?? beforeColon().exec(head)) : null)
}

/** Finds the dateline of an agency report at the start of one of the first paragraphs; undefined when there is none. */
export function findDateline(article: Article): Dateline | undefined {
  const paragraphs = article.blocks.filter((block) => block.kind === 'paragraph').slice(0, 3)
  for (const block of paragraphs) {
    const head = article.text.slice(block.start, Math.min(block.end, block.start + 160))
    const match = matchIn(head)
    if (!match?.[1]) continue
    const start = block.start + match[0].indexOf(match[1])
    const place = { start, end: start + match[1].length }
    const agencyAt = match[2] ? block.start + match[0].lastIndexOf(match[2]) : -1
    return {
      start: block.start,
      end: block.start + match[0].length,
      place,
      ...(match[2] ? { agency: { start: agencyAt, end: agencyAt + match[2].length } } : {}),
    }
  }
  return undefined
}
