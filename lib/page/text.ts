/** White space as a browser shows it, and the marks that take no room at all. */
const SPACE = /[\s\u00a0\u200b\u2060\ufeff]+/g
const INVISIBLE = /[\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g

/** What a text on one line does not have: any white space but single spaces between words, and what cannot be seen. */
const UNEVEN = /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]/

/** A text on one line: white space collapsed to single spaces, soft hyphens and direction marks left out. */
export const oneLine = (text: string | null | undefined): string => {
  if (!text || !UNEVEN.test(text)) return text ?? ''
  return text.replace(INVISIBLE, '').replace(SPACE, ' ').trim()
}

/** A letter that is about a word of its own, as in Chinese and Japanese, or a run of other letters and digits. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu

/** Text with no letters but those of ASCII, and the marks of English print: nothing to take apart. */
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/
const PLAIN_WORD = /[a-z\d]+/g

/** The words of a text without case, accents, quotation marks and possessives, to compare what two places say. */
export function wordsOf(text: string): readonly string[] {
  const isPlain = PLAIN.test(text)
  const letters = isPlain ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  return (
    letters
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(isPlain ? PLAIN_WORD : WORD) ?? []
  )
}

/** How many words two texts share, against the longer of them: 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  let shared = 0
  for (const word of left) if (right.has(word)) shared++
  return shared / Math.max(left.size, right.size, 1)
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** Resolves the character references that publishers leave in titles by encoding them twice. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
