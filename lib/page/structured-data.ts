/** One object of a page's structured data. Values are whatever the page wrote: read them through the functions below. */
export type StructuredNode = { readonly [property: string]: unknown }

/** Every schema.org type of a text that reports or comments: `NewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`… */
const ARTICLE_TYPE = /(?:Article|BlogPosting|ClaimReview|^Report)$/

/** Pages nest their graph a few levels deep; the bound keeps a hostile page from filling the stack. */
const MAX_DEPTH = 8
const MAX_NODES = 2000

/** Where typed objects that describe this page hang below others. Lists of other pages (`itemListElement`) are left out. */
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'author', 'isPartOf', 'hasPart'] as const

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Parses JSON as pages write it: inside HTML or CDATA comments, with line breaks within strings, with trailing commas or a
 * closing semicolon. Returns undefined when it can't be read even so.
 */
export function parseTolerantJson(text: string): unknown {
  const value = parse(text)
  if (value !== undefined) return value
  const core = text
    .slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
  return core ? (parse(core) ?? parse(`[${core}]`)) : undefined
}

/** How much of a text that can't be parsed is searched for what it is about. In characters. */
const HEAD = 20_000

/** What the beginning of unreadable or very long JSON says by itself. */
function readHead(text: string): StructuredNode {
  const head = text.slice(0, HEAD)
  const node: Record<string, string> = {}
  for (const property of ['@type', 'headline', 'datePublished']) {
    const value = new RegExp(`"${property}"\\s*:\\s*\\[?\\s*"([^"\\\\]{1,300})"`).exec(head)?.[1]
    if (value) node[property] = value
  }
  return node
}

const isNode = (value: unknown): value is StructuredNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: StructuredNode): readonly string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/:]/, ''))
}

/** Whether a node describes an article of any kind. */
export const isArticleNode = (node: StructuredNode): boolean => typesOf(node).some((type) => ARTICLE_TYPE.test(type))

/** All objects of one script of JSON-LD that describe the page itself, parents first; see `structuredNodes`. */
export function nodesOf(text: string, limit = Number.POSITIVE_INFINITY): readonly StructuredNode[] {
  const nodes: StructuredNode[] = []
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1)
    } else if (isNode(value)) {
      nodes.push(value)
      for (const property of NESTED) visit(value[property], depth + 1)
    }
  }
  visit((text.length <= limit && parseTolerantJson(text)) || readHead(text), 0)
  return nodes
}

/**
 * All objects of the page's JSON-LD that describe the page itself, in the order of the document, parents first. Of scripts
 * longer than `limit` characters only the head is looked at: some live pages carry a megabyte.
 */
export const structuredNodes = (document: Document, limit?: number): readonly StructuredNode[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesOf(script.textContent ?? '', limit),
  )

/** The first text that a value holds: itself, the first of a list, or an object's `name`, `@value`, `url` or `@id`. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== undefined)
  if (isNode(value)) return textOf(value.name ?? value['@value'] ?? value.url ?? value['@id'])
  return undefined
}

/** The names that a value of people or organizations holds; references by `@id` are looked up among `nodes`. */
export function namesOf(value: unknown, nodes: readonly StructuredNode[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, nodes))
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  if (!isNode(value)) return []
  if (value.name !== undefined) return namesOf(value.name, nodes)
  const target = nodes.find((node) => node['@id'] === value['@id'] && node.name !== undefined)
  return target && value['@id'] !== undefined ? namesOf(target.name, nodes) : []
}

/** An address without protocol, `www.`, query, fragment and closing slash, so that spellings of one page compare equal. */
const bareAddress = (address: string): string =>
  address
    .replace(/^[a-z]+:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')

/**
 * The node that describes the article of this page: the one that names the page's address, else the one with a headline
 * and a date, else the first of the article types.
 */
export function articleNode(nodes: readonly StructuredNode[], url: string): StructuredNode | undefined {
  const articles = nodes.filter(isArticleNode)
  const address = bareAddress(url)
  const names = (node: StructuredNode): boolean =>
    [node.url, node.mainEntityOfPage, node['@id']].some((value) => {
      const text = isNode(value) ? (value['@id'] ?? value.url) : value
      return typeof text === 'string' && bareAddress(text) === address
    })
  const complete = (node: StructuredNode): boolean => Boolean(textOf(node.headline) && textOf(node.datePublished))
  return (
    articles.find((node) => complete(node) && names(node)) ??
    articles.find(complete) ??
    articles.find((node) => textOf(node.headline) || textOf(node.datePublished)) ??
    articles[0]
  )
}
