/** The least text that an article shows, in characters, and the length from which a paragraph is more than a label. */
const LEAST_TEXT = 100
const PARAGRAPH = 60
/** How many pieces of text are looked at at most. */
const MAX_TEXTS = 12_000

/** How much each sign counts, as in `detectArticle`, where a date and a long text can bring the rest: 7 of 13 points. */
const POINTS = { news: 10, article: 6, marked: 4, address: 4, headline: 3 } as const
const ENOUGH = 6

/**
 * Whether it is worth a closer look if a page is an article: small and quick, because it runs on every page of a news site,
 * and never stricter than `detectArticle`, which has the last word.
 */
export function mayBeArticle(document: Document, url: string): boolean {
  const { pathname, search } = new URL(url)
  if ((pathname === '/' && !search) || !/html/.test(document.contentType ?? 'html')) return false
  // By tag name, because a selector with an attribute takes ten times as long where nothing matches it.
  const data = [...document.getElementsByTagName('script')]
    .filter((script) => /^application\/ld\+json$/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent)
  const about = (types: RegExp) => data.some((json) => json !== null && types.test(json))
  const kind = [...document.getElementsByTagName('meta')]
    .find((meta) => [meta.getAttribute('property'), meta.getAttribute('name')].includes('og:type'))
    ?.getAttribute('content')
  const headlines = [...document.getElementsByTagName('h1')]
  const points =
    (about(/(?:NewsArticle|LiveBlog\w*|\bReport)"/)
      ? POINTS.news
      : about(/(?:Article|BlogPosting|ClaimReview)"/)
        ? POINTS.article
        : 0) +
    (/^\s*(?:news|-?article)/i.test(kind ?? '') ? POINTS.marked : 0) +
    (/(?:[^/]*[-_+]){3}|\d{4}|[\da-f]{12}/i.test(pathname) || /\d/.test(search) ? POINTS.address : 0) +
    (headlines.some((headline) => /\S\s+\S+\s+\S/.test(headline.textContent ?? '')) ? POINTS.headline : 0)
  return points >= ENOUGH && hasText(document)
}

function hasText(document: Document): boolean {
  let length = 0
  const enough = (text: string | null | undefined): boolean => {
    const size = text?.trim().length ?? 0
    if (size >= PARAGRAPH) length += size
    return length >= LEAST_TEXT
  }
  for (const paragraph of document.getElementsByTagName('p')) if (enough(paragraph.textContent)) return true
  const walker = document.createTreeWalker(document.body ?? document, 4 /* text */)
  for (let seen = 0; seen < MAX_TEXTS && walker.nextNode(); seen++) {
    const text = walker.currentNode
    // Most pieces are short, and what stands around them is not asked for in vain.
    if ((text.nodeValue?.length ?? 0) < PARAGRAPH) continue
    if (!text.parentElement?.closest('script, style, noscript, a') && enough(text.nodeValue)) return true
  }
  return false
}
