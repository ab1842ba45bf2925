import { headlineSourceOf } from './headline-sites.ts'
import { type StructuredNode, textOf } from './structured-data.ts'
import { decodeReferences, likeness, oneLine, wordsOf } from './text.ts'

/** The headline twice: as the publisher gives it to others, and as the reader sees it on the page. */
export type Headline = { readonly title: string; readonly shown: string }

/** Two wordings at least this alike name the same story. */
export const SAME_STORY = 0.3
const MIN_WORDS = 2
const MAX_LENGTH = 400

/** What stands between a headline and the name of the site or section. */
const SEPARATOR = /\s+[|–—»·•*:-]+\s+|\s*[|»]\s*/

const content = (document: Document, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
    const text = tidy(element?.getAttribute('content'))
    if (text) return text
  }
  return undefined
}

const tidy = (text: string | null | undefined): string => oneLine(decodeReferences(text ?? '')).slice(0, MAX_LENGTH)

/**
 * A title without the name of the site behind it or before it. A part is a name when it says the same as the site's name
 * or its address, or when the part before it is what the page shows as its headline.
 */
export function withoutSite(title: string, siteNames: readonly string[], shown: readonly string[]): string {
  if (shown.includes(title)) return title
  const exact = shown.find(
    (text) => text.length > 0 && title.startsWith(text) && SEPARATOR.test(title.slice(text.length)),
  )
  if (exact && wordsOf(exact).length > MIN_WORDS) return exact
  const names = siteNames.map((name) => key(name).replaceAll(' ', ''))
  const isName = (part: string): boolean => {
    const words = wordsOf(part).join('')
    return (
      words.length > 1 &&
      names.some((name) => name === words || (name.length > 3 && (words.includes(name) || name.includes(words))))
    )
  }
  const parts = title.split(new RegExp(`(${SEPARATOR.source})`))
  let [from, to] = [0, parts.length]
  for (let index = parts.length - 1; index >= 2; index -= 2) if (isName(parts[index] ?? '')) to = index - 1
  if (to === parts.length && parts.length > 2 && isName(parts[0] ?? '')) from = 2
  // A bar never stands within a headline: what follows it is a section or a name that the page did not give.
  const rest = parts.slice(from, to).join('')
  const bar = rest.search(/\s[|»]\s/)
  const kept = (bar > 0 && wordsOf(rest.slice(0, bar)).length > MIN_WORDS ? rest.slice(0, bar) : rest).trim()
  return wordsOf(kept).length >= MIN_WORDS ? kept : title
}

/** The address of a front page. */
const FRONT_PAGE = /^(?:https?:\/\/[^/?#]+\/?|\/)(?:index\.\w{2,5})?$/

/** Whether a headline is all link to the front page: the site's name, and not its story's. */
function namesSite(element: Element): boolean {
  const link = element.closest('a') ?? element.querySelector('a')
  const isAll = link !== null && (link.contains(element) || tidy(link.textContent) === tidy(element.textContent))
  return isAll && FRONT_PAGE.test(link.getAttribute('href') ?? '')
}

/** The visible main headlines of a document: `h1` elements, else those marked as headline. */
export function shownHeadlines(document: Document): readonly string[] {
  const found = [...document.querySelectorAll('h1, [itemprop="headline"]')].slice(0, 50)
  const own = found.filter((element) => !namesSite(element))
  return own.map((element) => tidy(element.textContent)).filter((text) => wordsOf(text).length >= MIN_WORDS)
}

const key = (text: string): string => wordsOf(text).join(' ')

/**
 * The headline of the page's article. `title` is the publisher's wording of record where `headline-sites.ts` knows it; else the one that
 * two of the structured data, `og:title` and the page's own main headline agree on, in this order of trust where no two do; then
 * `twitter:title` and `<title>`. All are read without the site's name. `shown` is the page's own headline, which a reader can find on the page.
 */
export function readHeadline(
  document: Document,
  url: string,
  article: StructuredNode | undefined,
  siteNames: readonly string[],
): Headline {
  const isSite = (text: string): boolean => siteNames.some((name) => key(name) === key(text))
  const shownAll = shownHeadlines(document).filter((text) => !isSite(text))
  const given = tidy(textOf(article?.headline))
  const clean = (text: string | undefined): string => (text ? withoutSite(text, siteNames, [...shownAll, given]) : '')
  const structured = given && withoutSite(given, siteNames, shownAll)
  const social = clean(content(document, 'og:title'))
  const tweeted = clean(content(document, 'twitter:title'))
  const tab = clean(tidy(document.querySelector('title')?.textContent))
  const references = [structured, social, tweeted, tab].filter(Boolean)

  const support = (text: string): number => Math.max(0, ...references.map((reference) => likeness(text, reference)))
  const best = [...shownAll].sort((a, b) => support(b) - support(a))[0] ?? ''
  const shown = references.length === 0 || support(best) >= SAME_STORY || shownAll.length === 1 ? best : ''

  const usable = (text: string): boolean => key(text) !== '' && !isSite(text)
  const candidates = [structured, social, shown].filter(usable)
  // A social title of another story is a slogan or a section: the page itself knows nothing of it.
  const own = [structured, shown, tab].filter(usable)
  const ofStory = (text: string): boolean =>
    own.length === 0 || own.some((other) => likeness(text, other) >= SAME_STORY)
  const votes = (text: string): number => candidates.filter((other) => key(other) === key(text)).length
  const source = headlineSourceOf(url)
  const ofRecord = source && [{ structured, social }[source]].filter(usable).find(ofStory)
  const title =
    ofRecord ?? candidates.filter(ofStory).sort((a, b) => votes(b) - votes(a))[0] ?? (own[0] || tweeted || social)
  return { title, shown: shown || title }
}
