import { type Headline, readHeadline } from './headline.ts'
import { type Field, hostOf, type Page, SOURCES } from './sources.ts'
import { articleNode, namesOf, type StructuredNode, structuredNodes } from './structured-data.ts'
import { wordsOf } from './text.ts'

/** What a page says about its article besides the text. */
export type Metadata = {
  readonly headline: Headline
  readonly site?: string
  readonly byline?: string
  /** BCP 47; `und` when the page does not say. */
  readonly language: string
  /** ISO 8601, with the zone where the page gives one. */
  readonly published?: string
  readonly modified?: string
  readonly section?: string
  /** What the page says in a line or two about its article. */
  readonly description?: string
  /** The structured data's node of the article, for those who need more of it. */
  readonly article?: StructuredNode
}

/** What each source of a field says, in the stated order; read as far as it is needed. */
function* saidOf(page: Page, field: Field): Generator<string> {
  for (const [, read] of SOURCES[field]) {
    const value = read(page)
    if (value !== undefined) yield value
  }
}

const first = (page: Page, field: Field): string | undefined => saidOf(page, field).next().value ?? undefined

const dayOf = (date: string): string => date.slice(0, 10)

/** Two zones write one moment as two days; more than that is another day. */
const DAY = 86_400_000
const isAnotherDay = (a: string, b: string): boolean => Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) > DAY

/** The first date in the stated order; where the second says another day, the one that a further source confirms. */
function readPublished(page: Page): string | undefined {
  const said = saidOf(page, 'published')
  const one = said.next().value
  if (!one) return undefined
  const two = said.next().value
  if (!two || !isAnotherDay(one, two)) return one
  for (const other of said) {
    if (dayOf(other) === dayOf(one)) return one
    if (dayOf(other) === dayOf(two)) return two
  }
  return one
}

/** Whether an ISO 8601 date says a moment: a time of day and its zone. */
const isMoment = (date: string): boolean => /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(date)

/** A page is not modified before it is published: then the date is of something else. */
function readModified(page: Page, published: string | undefined): string | undefined {
  for (const modified of saidOf(page, 'modified')) {
    if (!published) return modified
    const isLater =
      isMoment(modified) && isMoment(published)
        ? Date.parse(modified) >= Date.parse(published)
        : dayOf(modified) >= dayOf(published)
    if (isLater) return modified
  }
  return undefined
}

/** The first value that does not say the site's own name, when one of the sources has such a one. */
function besidesSite(page: Page, field: Field, sites: ReadonlySet<string>): string | undefined {
  let own: string | undefined
  for (const value of saidOf(page, field)) {
    if (!sites.has(wordsOf(value).join(' '))) return value
    own ??= value
  }
  return own
}

/**
 * Reads what a page says about its article: for each field the first that its sources say, in the order of `SOURCES`, checked against
 * the others. A second date that says another day is believed where a third one confirms it; a modification before the
 * publication is passed over; a byline that is the site's name gives way to a person's; a section that is the site's name is none.
 */
export function readMetadata(document: Document, url: string): Metadata {
  const nodes = structuredNodes(document)
  const article = articleNode(nodes, url)
  const page: Page = { document, url, nodes, article }
  const site = first(page, 'site')
  const host = hostOf(url)
  const siteNames = [site, host, host.split('.').slice(0, -1).join('.'), ...namesOf(article?.publisher, nodes)].filter(
    (name): name is string => Boolean(name),
  )
  const sites = new Set(siteNames.map((name) => wordsOf(name).join(' ')))
  const byline = besidesSite(page, 'byline', sites)
  const section = besidesSite(page, 'section', sites)
  const published = readPublished(page)
  const modified = readModified(page, published)
  const description = first(page, 'description')
  return {
    headline: readHeadline(document, url, article, siteNames),
    language: first(page, 'language') ?? 'und',
    ...(site ? { site } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(section && !sites.has(wordsOf(section).join(' ')) ? { section } : {}),
    ...(description ? { description } : {}),
    ...(article ? { article } : {}),
  }
}
