import { dateInAddress, toIsoDate } from './dates.ts'
import { type Headline, readHeadline } from './headline.ts'
import { articleNode, namesOf, type StructuredNode, structuredNodes, textOf } from './structured-data.ts'
import { decodeReferences, oneLine, wordsOf } from './text.ts'

/** What a page says about its article besides the text. */
export type Metadata = {
  readonly headline: Headline
  readonly site?: string
  readonly byline?: string
  /** BCP 47; `und` when the page does not say. */
  readonly language: string
  readonly published?: string
  readonly modified?: string
  /** The structured data's node of the article, for those who need more of it. */
  readonly article?: StructuredNode
}

/** Names of meta elements, the most specific first. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published-date',
  'published_at',
  'article.published',
  'dc.date.issued',
  'DC.date.issued',
  'dcterms.created',
  'dc.date',
  'DC.date',
  'citation_publication_date',
  'og:pubdate',
  'date',
] as const
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'dateModified',
  'last-modified',
  'dcterms.modified',
] as const
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'byl',
  'sailthru.author',
  'dc.creator',
  'DC.creator',
] as const

/** The value of the first meta element with one of these names that `read` can use. */
function meta<T>(document: Document, names: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const name of names) {
    const selector = `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"], meta[name="${name}"]`
    for (const element of document.querySelectorAll(selector)) {
      const value = read(oneLine(element.getAttribute('content')))
      if (value !== undefined) return value
    }
  }
  return undefined
}

const some = (text: string): string | undefined => text || undefined

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, '')
  } catch {
    return ''
  }
}

/** Order of trust: `og:site_name`, the structured data's publisher, the application's name, the host's name. */
function readSite(
  document: Document,
  article: StructuredNode | undefined,
  nodes: readonly StructuredNode[],
  url: string,
) {
  const name =
    meta(document, ['og:site_name'], some) ??
    namesOf(article?.publisher, nodes)[0] ??
    meta(document, ['application-name', 'apple-mobile-web-app-title'], some)
  return name ? oneLine(decodeReferences(name)).slice(0, 100) : hostOf(url) || undefined
}

/** A byline as a reader expects it, or undefined when the text is an address, an e-mail address or not a name at all. */
function cleanByline(text: string): string | undefined {
  const line = oneLine(decodeReferences(text))
    .replace(/^by:?\s+/i, '')
    .replace(/[\s,|•·-]+$/, '')
  if (!line || line.length > 150 || /https?:|www\.|@|[<>{}]/.test(line) || !/\p{L}{2}/u.test(line)) return undefined
  return line
}

/** Order of trust: structured data, meta elements, `rel=author` and `itemprop=author`, an element whose class says byline. */
function readByline(document: Document, article: StructuredNode | undefined, nodes: readonly StructuredNode[]) {
  const structured = [...new Set(namesOf(article?.author ?? article?.creator, nodes))].map(cleanByline).filter(Boolean)
  if (structured.length > 0) return structured.slice(0, 8).join(', ')
  const named = meta(document, AUTHOR, cleanByline)
  if (named) return named
  for (const selector of [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    'a[rel~="author"]',
    '[class*="byline" i]',
    '.author',
  ]) {
    const line = cleanByline(document.querySelector(selector)?.textContent?.slice(0, 400) ?? '')
    if (line && wordsOf(line).length <= 15) return line
  }
  return undefined
}

function canonicalLanguage(text: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((text ?? '').trim().replace(/_/g, '-'))[0]
  } catch {
    return undefined
  }
}

/** Order of trust: the document's own language, the structured data's, `og:locale`, the content-language. */
function readLanguage(document: Document, article: StructuredNode | undefined): string {
  return (
    canonicalLanguage(
      document.documentElement?.getAttribute('lang') || document.documentElement?.getAttribute('xml:lang'),
    ) ??
    canonicalLanguage(textOf(article?.inLanguage)) ??
    meta(document, ['og:locale', 'dc.language', 'language'], canonicalLanguage) ??
    canonicalLanguage(
      document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content')?.split(',')[0],
    ) ??
    'und'
  )
}

/** Marks of a time that belongs to another story or to a reader's comment. */
const ELSEWHERE =
  'aside, nav, footer, form, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="most-" i]'

/** A time element or a dated line that stands with the headline, not within a list of other stories. */
function visibleDate(document: Document, modified: boolean): string | undefined {
  const word = modified ? /modif|updat/i : /publi|posted|created|date|time|stamp/i
  const selectors = modified
    ? ['[itemprop="dateModified"]']
    : [
        '[itemprop="datePublished"]',
        'time[pubdate]',
        'article time[datetime]',
        'time[datetime]',
        '[class*="publish" i]',
        '[class*="date" i]',
        '[class*="byline" i]',
        'time',
      ]
  for (const selector of selectors) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, 30)) {
      if (element.closest(ELSEWHERE) || element.localName === 'meta') continue
      const attributes =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('data-time')
      const marked = element.localName === 'time' || element.hasAttribute('itemprop') || word.test(element.className)
      const text = oneLine(element.textContent)
      const date = toIsoDate(attributes ?? undefined) ?? (marked && text.length < 120 ? toIsoDate(text) : undefined)
      if (date) return date
    }
  }
  return undefined
}

/**
 * Reads what a page says about its article. Dates are trusted in this order: structured data, meta elements, visible time
 * elements and dated lines, and for the publication the day in the address as the last resort.
 */
export function readMetadata(document: Document, url: string): Metadata {
  const nodes = structuredNodes(document)
  const article = articleNode(nodes, url)
  const site = readSite(document, article, nodes, url)
  const host = hostOf(url)
  const siteNames = [site, host, host.split('.').slice(0, -1).join('.'), ...namesOf(article?.publisher, nodes)].filter(
    (name): name is string => Boolean(name),
  )
  const byline = readByline(document, article, nodes)
  const published =
    toIsoDate(textOf(article?.datePublished)) ??
    meta(document, PUBLISHED, toIsoDate) ??
    visibleDate(document, false) ??
    dateInAddress(url)
  const modified =
    toIsoDate(textOf(article?.dateModified)) ?? meta(document, MODIFIED, toIsoDate) ?? visibleDate(document, true)
  return {
    headline: readHeadline(document, article, siteNames),
    language: readLanguage(document, article),
    ...(site ? { site } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(article ? { article } : {}),
  }
}
