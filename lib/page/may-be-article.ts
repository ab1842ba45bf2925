/** The least text that an article shows, in characters, and the length from which a paragraph is more than a label. */
const LEAST_TEXT = 100
const PARAGRAPH = 60
/** How many pieces of text are looked at at most. */
const MAX_TEXTS = 12_000

/** How much each sign counts, as in `detectArticle`, where a date and a long text can bring the rest: 7 of 13 points. */
const POINTS = { news: 10, article: 6, marked: 4, address: 4, headline: 3 } as const
const ENOUGH = 6

/** Where a page says what it is; where its head was broken off, below it. */
const TYPE = 'meta[property="og:type"], meta[name="og:type"]'

/** Structured data that names an article, and that names a news article. */
const NEWS = /(?:NewsArticle|LiveBlog\w*|\bReport)"/
const ARTICLE = /(?:Article|BlogPosting|ClaimReview)"/

/**
 * Whether it is worth a closer look if a page is an article: small and quick, because it runs on every page of a news site,
 * and never stricter than `detectArticle`, which has the last word. Signs are looked for only until there are enough, the quickest
 * first: the address, and what stands in the head.
 */
export function mayBeArticle(document: Document, { pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean {
  if ((pathname === '/' && !search) || !/html/.test(document.contentType ?? 'html')) return false
  const signs = [
    () => (/(?:[^/]*[-_+]){3}|\d{4}|[\da-f]{12}/i.test(pathname) || /\d/.test(search) ? POINTS.address : 0),
    () => (isMarked(document.head) ? POINTS.marked : 0),
    () => (hasHeadline(document) ? POINTS.headline : 0),
    () => dataPoints(document),
    () => (isMarked(document.body) ? POINTS.marked : 0),
  ]
  let points = 0
  for (const sign of signs) {
    points += sign()
    if (points >= ENOUGH) return hasText(document)
  }
  return false
}

// By tag name, because a selector with an attribute takes ten times as long where nothing matches it, but for the few elements of the
// head; without lists of all there are, because each element that is looked at costs.

function dataPoints(document: Document): number {
  let points = 0
  for (const script of document.getElementsByTagName('script')) {
    if (!/^application\/ld\+json$/i.test(script.getAttribute('type') ?? '')) continue
    const json = script.textContent ?? ''
    if (NEWS.test(json)) return POINTS.news
    if (ARTICLE.test(json)) points = POINTS.article
  }
  return points
}

function hasHeadline(document: Document): boolean {
  for (const headline of document.getElementsByTagName('h1'))
    if (/\S\s+\S+\s+\S/.test(headline.textContent ?? '')) return true
  return false
}

function isMarked(part: HTMLElement | null): boolean {
  const type = part?.querySelector(TYPE)?.getAttribute('content') ?? ''
  return /^\s*(?:news|-?article)/i.test(type)
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
