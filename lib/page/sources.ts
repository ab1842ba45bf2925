import { dateInAddress, toIsoDate } from './dates.ts'
import { namesOf, type StructuredNode, textOf, typesOf } from './structured-data.ts'
import { decodeReferences, oneLine, wordsOf } from './text.ts'

/** What is asked for a field: the page, its address, and what its structured data say of the article and of others. */
export type Page = {
  readonly document: Document
  readonly url: string
  readonly nodes: readonly StructuredNode[]
  readonly article: StructuredNode | undefined
}

/** A place where pages say something, by name, and how it is read there. */
type Source = readonly [name: string, read: (page: Page) => string | undefined]

export type Field = 'site' | 'byline' | 'language' | 'published' | 'modified' | 'section' | 'description'

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

/** What the meta elements of a page say, by the names that they have. Asked for dozens of names, and looked up once. */
const contentsOf = new WeakMap<Document, ReadonlyMap<string, readonly string[]>>()

function readContents(document: Document): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const names = ['property', 'name', 'itemprop'].map((attribute) => element.getAttribute(attribute))
    for (const name of new Set(names)) {
      if (!name) continue
      const known = contents.get(name)
      const content = oneLine(element.getAttribute('content'))
      if (known) known.push(content)
      else contents.set(name, [content])
    }
  }
  return contents
}

/** The value of the first meta element with one of these names that `read` can use. The page must not change between two calls. */
function meta<T>(document: Document, names: readonly string[], read: (text: string) => T | undefined): T | undefined {
  const contents = contentsOf.get(document) ?? readContents(document)
  contentsOf.set(document, contents)
  for (const name of names) {
    for (const content of contents.get(name) ?? []) {
      const value = read(content)
      if (value !== undefined) return value
    }
  }
  return undefined
}

const cleanText = (text: string): string | undefined => oneLine(decodeReferences(text)) || undefined

const cleanSite = (text: string): string | undefined => cleanText(text)?.slice(0, 100)

/** The name of an address's host, without what stands for a kind of page. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, '')
  } catch {
    return ''
  }
}

/** What a publishing system calls whoever runs it, and a section that nobody chose: no reader wants either. */
const UNNAMED_AUTHOR = /^(?:admin(?:istrator)?|webmaster|root|user)$/i
const UNNAMED_SECTION = /^(?:uncategori[sz]ed|articles?|all|default|other|home ?page|front page)$/i

/** A byline as a reader expects it, or undefined when the text is an address, an e-mail address or not a name at all. */
function cleanByline(text: string): string | undefined {
  const line = oneLine(decodeReferences(text))
    .replace(/^by:?\s+/i, '')
    // The line below a headline goes on with the day: "Ann Lee Published 7:07 PM".
    .replace(/\s(?:published|updated|posted):?\s.*\d.*$/i, '')
    .replace(/[\s,|•·-]+$/, '')
  if (UNNAMED_AUTHOR.test(line)) return undefined
  if (!line || line.length > 150 || /https?:|www\.|@|[<>{}]/.test(line) || !/\p{L}{2}/u.test(line)) return undefined
  return line
}

function visibleByline({ document }: Page): string | undefined {
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

function structuredByline({ article, nodes }: Page): string | undefined {
  const names = [...new Set(namesOf(article?.author ?? article?.creator, nodes))].map(cleanByline).filter(Boolean)
  return names.length > 0 ? names.slice(0, 8).join(', ') : undefined
}

function canonicalLanguage(text: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((text ?? '').trim().replace(/_/g, '-'))[0]
  } catch {
    return undefined
  }
}

/** Marks of a time that belongs to another story or to a reader's comment. */
const ELSEWHERE =
  'aside, nav, footer, form, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="most-" i]'

/** A time element or a dated line that stands with the headline, not within a list of other stories. */
function visibleDate(document: Document, modified: boolean): string | undefined {
  const word = modified ? /modif|updat/i : /publi|posted|created|date|time|stamp/i
  const selectors = modified
    ? ['[itemprop="dateModified"]', 'time[class*="updated" i]', '[class*="updated" i]', '[class*="modified" i]']
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

/** A section as a reader knows it: a name of a few words, no address. Of "News > World > Asia" the last, of the tags "Africa,Health" the first. */
function cleanSection(text: string | null | undefined): string | undefined {
  if (/https?:|www\./.test(text ?? '')) return undefined
  const name = oneLine(decodeReferences(text ?? ''))
    .split(/\s*[>»|/]\s*/)
    .at(-1)
    ?.split(/,(?=\S)/)[0]
  return name && /\p{L}/u.test(name) && !UNNAMED_SECTION.test(name) && wordsOf(name).length <= SECTION_WORDS
    ? name
    : undefined
}
const SECTION_WORDS = 5

/** The last part but one of the breadcrumbs: the last is the article itself. */
function crumb({ nodes }: Page): string | undefined {
  const list = nodes.find((node) => typesOf(node).includes('BreadcrumbList'))?.itemListElement
  if (!Array.isArray(list) || list.length < 3) return undefined
  const item = list.at(-2) as StructuredNode | undefined
  return cleanSection(textOf(item?.name) ?? textOf((item?.item as StructuredNode | undefined)?.name))
}

/**
 * The stated order: where each field is looked for, the most trusted first. The first source that has something usable is believed,
 * except where `metadata.ts` finds it contradicted.
 */
export const SOURCES: Readonly<Record<Field, readonly Source[]>> = {
  site: [
    ['og:site_name', ({ document }) => meta(document, ['og:site_name'], cleanSite)],
    ['structured data', ({ article, nodes }) => cleanSite(namesOf(article?.publisher, nodes)[0] ?? '')],
    [
      'application name',
      ({ document }) => meta(document, ['application-name', 'apple-mobile-web-app-title'], cleanSite),
    ],
    ['address', ({ url }) => hostOf(url) || undefined],
  ],
  byline: [
    ['structured data', structuredByline],
    ['meta', ({ document }) => meta(document, AUTHOR, cleanByline)],
    ['visible', visibleByline],
  ],
  language: [
    [
      'document',
      ({ document: { documentElement } }) =>
        canonicalLanguage(documentElement?.getAttribute('lang') || documentElement?.getAttribute('xml:lang')),
    ],
    ['structured data', ({ article }) => canonicalLanguage(textOf(article?.inLanguage))],
    ['meta', ({ document }) => meta(document, ['og:locale', 'dc.language', 'language'], canonicalLanguage)],
    [
      'http-equiv',
      ({ document }) =>
        canonicalLanguage(
          document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content')?.split(',')[0],
        ),
    ],
  ],
  published: [
    ['structured data', ({ article }) => toIsoDate(textOf(article?.datePublished))],
    ['meta', ({ document }) => meta(document, PUBLISHED, toIsoDate)],
    ['visible', ({ document }) => visibleDate(document, false)],
    ['address', ({ url }) => dateInAddress(url)],
  ],
  modified: [
    ['structured data', ({ article }) => toIsoDate(textOf(article?.dateModified))],
    ['meta', ({ document }) => meta(document, MODIFIED, toIsoDate)],
    ['visible', ({ document }) => visibleDate(document, true)],
  ],
  section: [
    ['structured data', ({ article }) => cleanSection(textOf(article?.articleSection))],
    ['meta', ({ document }) => meta(document, ['article:section', 'section', 'parsely-section'], cleanSection)],
    ['microdata', ({ document }) => cleanSection(document.querySelector('[itemprop="articleSection"]')?.textContent)],
    ['breadcrumbs', crumb],
  ],
  description: [
    ['og:description', ({ document }) => meta(document, ['og:description'], cleanText)],
    ['meta', ({ document }) => meta(document, ['description'], cleanText)],
    ['structured data', ({ article }) => cleanText(textOf(article?.description) ?? '')],
  ],
}
