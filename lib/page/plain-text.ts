import type { Article } from '../engine/model.ts'
import { type Draft, joinBlocks } from './blocks.ts'
import { withClocks } from './clocks.ts'
import { dateInAddress, toIsoDate } from './dates.ts'
import { isCalledLive } from './form.ts'
import { withoutSite } from './headline.ts'
import { oneLine, wordsOf } from './text.ts'

/** What is known about a plain text besides its words. Dates as people write them; see `toIsoDate`. */
export type TextFacts = {
  readonly title?: string
  readonly published?: string
  /** A name, or the address the text comes from. */
  readonly site?: string
  readonly url?: string
  /** BCP 47. */
  readonly language?: string
}

type Line = Pick<Draft, 'kind' | 'text' | 'posted'>

/** "date 2021-11-07" or "Date of publication 24 October 2016" before the first word, as archives stamp their texts. */
const STAMP = /^\s*date(?: of publication)?:?\s+(\d{4}-\d{2}-\d{2}|\d{1,2} [a-z]{3,9} \d{4})(?=\s|$)/i
/** A bare date before the first word: a stamp only where the title follows it. */
const BARE_STAMP =
  /^\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?((?:[a-z]{3,9}\.? \d{1,2},?|\d{1,2} [a-z]{3,9}) \d{4})\s+/i
/** A given day that is so many days later than the stamp is of an update, and so many earlier of another time zone: it counts, with its hour. */
const UPDATED = 5
const EARLIER = 2
const DAY = 86_400_000
/** A line that ends so runs on in the next one, as a dateline does. */
const RUNS_ON = /\s(?:[-–—_]|--)$/
const CREDIT = /^(?:images?|photos?|pictures?|photographs?|video|file)(?:\s+(?:credits?|courtesy|by|source))?\s*:/i
const BULLET = /^[-*•–·▪]\s+/
const FINAL_PUNCTUATION = /[.!?…;:,]["'”’)\]]*$/

/** Text wrapped by hand keeps its lines below this; a line beyond it is a paragraph. In characters. */
const WRAP = 100
const HEADING_WORDS = 12
const HEADLINE_WORDS = 25
const CREDIT_WORDS = 20
/** A title at least this long that stands before a capital letter is a headline, not the start of the first sentence. */
const CERTAIN_TITLE_WORDS = 5

/** Paragraphs stand between empty lines; or on lines of their own, where these are not lines of wrapped text. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .flatMap((part) => {
      const lines = part.split('\n').map(oneLine).filter(Boolean)
      const wrapped = lines.every((line) => line.length <= WRAP) && !lines.every((line) => FINAL_PUNCTUATION.test(line))
      return wrapped && !lines.every((line) => BULLET.test(line)) ? [lines.join(' ')] : lines
    })
    .map(oneLine)
    .filter(Boolean)
    .reduce<string[]>((lines, line) => {
      const last = lines.at(-1)
      if (last && RUNS_ON.test(last)) lines[lines.length - 1] = `${last} ${line}`
      else lines.push(line)
      return lines
    }, [])
}

const isHeadlineLike = (line: string, words: number): boolean =>
  !FINAL_PUNCTUATION.test(line) &&
  /\p{L}/u.test(line) &&
  !line.includes('@') &&
  wordsOf(line).length <= words &&
  !BULLET.test(line)

/** Where the title ends at the start of a paragraph, or 0 when the paragraph does not begin with it. */
function titleEnd(paragraph: string, title: string): number {
  const wanted = wordsOf(title)
  const key = wanted.join(' ')
  if (!key) return 0
  const words = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu
  for (let seen = 0; seen < wanted.length * 2 + 2; seen++) {
    const match = words.exec(paragraph)
    if (!match) return 0
    const end = match.index + match[0].length
    if (wordsOf(paragraph.slice(0, end)).join(' ') !== key) continue
    const close = /^["'”’)\]]*[.!?…]*["'”’)\]]*/.exec(paragraph.slice(end))?.[0] ?? ''
    const rest = paragraph.slice(end + close.length)
    const ends = !rest.trim() || (/[.!?…]/.test(close) && /^\s/.test(rest))
    const capital = wanted.length >= CERTAIN_TITLE_WORDS && /^\s+["'“‘(]?[\p{Lu}\p{N}]/u.test(rest)
    return ends || capital ? end + close.length : 0
  }
  return 0
}

function kindsOf(paragraphs: readonly string[]): readonly Line[] {
  return paragraphs.map((text, index) => {
    if (CREDIT.test(text) && wordsOf(text).length <= CREDIT_WORDS) return { kind: 'caption', text }
    if (BULLET.test(text)) return { kind: 'list', text: text.replace(BULLET, '') }
    const between = index < paragraphs.length - 1 && !CREDIT.test(paragraphs[index + 1] ?? '')
    return { kind: between && isHeadlineLike(text, HEADING_WORDS) ? 'heading' : 'paragraph', text }
  })
}

/** The host's name in an address, of the inner one where an archive wraps another address; undefined for other text. */
function hostIn(address: string | undefined): string | undefined {
  const inner = /https?:\/\/(?!.*https?:\/\/)[^\s]*/i.exec(address ?? '')?.[0]
  try {
    return inner ? new URL(inner).hostname.replace(/^(?:www|m|amp|edition)\./, '') : undefined
  } catch {
    return undefined
  }
}

/** When a text was published: as it is stamped, where the day that is known from elsewhere is quite another one. */
function publishedOn(given: string | undefined, stamped: string | undefined): string | undefined {
  if (!given || !stamped) return given ?? stamped
  const later = (Date.parse(given.slice(0, 10)) - Date.parse(stamped.slice(0, 10))) / DAY
  return later <= UPDATED && later >= -EARLIER ? given : stamped
}

/**
 * Makes an article of plain text. Empty lines part the paragraphs, or single line ends where the lines are long. A stamp
 * "date YYYY-MM-DD" at the very start is the publication date, also before a given one that is far from it; a line "Photo: …" is a caption; a short line without final
 * punctuation before a paragraph is a heading. A given title becomes the headline, unless the text begins with it: then
 * its own beginning does. Without a title, a first line that looks like a headline is one. `title` is empty when there is none.
 */
export function articleFromText(text: string, facts: TextFacts = {}): Article {
  const given = oneLine(facts.title)
  const bare = given ? BARE_STAMP.exec(text) : null
  const stamp =
    STAMP.exec(text) ??
    (bare && titleEnd(oneLine(text.slice(bare[0].length, bare[0].length + 1000)), given) ? bare : null)
  const paragraphs = [...paragraphsOf(text.slice(stamp?.[0].length ?? 0).replace(/\r\n?/g, '\n'))]
  const address = facts.url ?? (/^https?:/i.test(facts.site ?? '') ? facts.site : undefined)
  const host = hostIn(address)
  const site = /^https?:/i.test(facts.site ?? '') ? host : oneLine(facts.site) || host
  const title = given && withoutSite(given, [site ?? '', host ?? ''].filter(Boolean), [])

  const first = paragraphs[0] ?? ''
  const end = titleEnd(first, given) || titleEnd(first, title)
  let headline = title
  if (end > 0) {
    headline = first.slice(0, end).trim()
    paragraphs.splice(0, 1, ...[first.slice(end).trim()].filter(Boolean))
  } else if (
    !title &&
    paragraphs.length > 1 &&
    isHeadlineLike(first.replace(/\?$/, ''), HEADLINE_WORDS) &&
    !CREDIT.test(first)
  ) {
    // A question can be a headline: "Is this the loveliest journey in Britain?"
    headline = first
    paragraphs.shift()
  }

  const published =
    publishedOn(toIsoDate(facts.published), toIsoDate(stamp?.[1])) ?? (address ? dateInAddress(address) : undefined)
  const body = joinBlocks([
    ...(headline ? [{ kind: 'headline' as const, text: headline }] : []),
    ...(isCalledLive(headline) ? withClocks(kindsOf(paragraphs), published) : kindsOf(paragraphs)),
  ])
  return {
    url: address ?? '',
    title: title || headline,
    ...(site ? { site } : {}),
    language: facts.language ?? 'und',
    ...(published ? { published } : {}),
    ...body,
    completeness: 'full',
    ...(body.blocks.some(({ posted }) => posted) ? { form: 'live' as const } : {}),
  }
}
