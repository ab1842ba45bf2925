/** What the shape of an address says about the page behind it. */
export type AddressKind =
  | 'home-page'
  | 'section-page'
  | 'search'
  | 'product'
  | 'video'
  | 'audio'
  | 'gallery'
  | 'forum'
  | 'profile'
  | 'document'
  | 'application'
  | 'article'
  | 'unknown'

const words = (list: string): RegExp => new RegExp(`^(?:${list.replace(/ /g, '|')})$`)

/** Parts of a path that name a kind of page, wherever they stand in it. A closing s is taken off first. */
const BY_SEGMENT: readonly (readonly [AddressKind, RegExp])[] = [
  ['search', words('search suche buscar recherche result searchresult')],
  ['product', words('dp product item shop store cart checkout pricing')],
  ['video', words('video watch short')],
  ['audio', words('podcast audio listen episode')],
  ['gallery', words('gallery gallerie photo picture photo-gallery in-picture')],
  ['forum', words('forum thread question discussion comment r t')],
  ['profile', words('author profile user people staff contributor by team in')],
  [
    'document',
    words(
      'wiki doc documentation manual reference api help faq support kb guide tutorial term.* privacy.* legal about about-u contact contact-u career job license changelog spec learn ab doi pdf blob tree issue pull recipe',
    ),
  ],
  [
    'application',
    words(
      'log-?in sign-?in sign-?up register account setting dashboard admin inbox mail map calendar weather score subscribe newsletter puzzle game quiz',
    ),
  ],
  [
    'section-page',
    words('tag topic category categorie section archive latest hub page sitemap most-read trending serie label'),
  ],
]
/** Kinds that a headline in the address outweighs: news stand on such shelves too. */
const SHELVES = /sec|prof|app/
/** Kinds that a date in the address does not outweigh: news sites date their videos. */
const MEDIA = /video|audio|gall/

const BY_HOST: readonly (readonly [AddressKind, RegExp])[] = [
  ['application', /^(?:mail|maps?|calendar|drive|accounts?|login|apps?|translate|weather)\./],
  ['document', /^(?:docs?|developers?|dev|help|support|wiki|api|manual|learn|kb|.*\bwiki\w+)\./],
  ['forum', /^(?:forums?|community|discuss|answers|ask)\./],
  ['product', /^(?:shop|store|jobs|careers)\./],
]

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|xml|json|epub|zip|jpe?g|png|gif|webp|svg|mp[34])$/
const SEARCH_KEYS = /^(?:q|s|query|search|search_?(?:query|term)|keywords?)$/
/** Keys with which a site without speaking addresses names one article. */
const ARTICLE_KEYS = /^(?:p|[ains]?id|idx|article_?(?:id|no)?|news_?id|story_?(?:id)?)$/
/** A language, a country or the front page's file at the beginning of a path: a home page of its own. */
const EDITION =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|international|home(?:page)?|index|default|front(?:page)?|news|start)(?:\.\w+)?$/
const DATED = /\/(?:19|20)\d\d[-/]?(?:\d\d|[a-z]{3})(?:[-/]?\d{1,2})?(?:[/_-]|$)/

/** A headline in an address is at least so many words between hyphens or underscores. */
const SLUG_WORDS = 4
const isSlug = (segment: string): boolean =>
  segment.split(/[-_+]/).filter((word) => /[a-z]{2}|%[0-9a-f]{2}/.test(word)).length >= SLUG_WORDS

/** Reads what kind of page an address points to, by its shape alone. No site is known here. */
export function kindOfAddress(address: string): AddressKind {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return 'unknown'
  }
  if (!/^(?:http|file)/.test(url.protocol)) return 'application'
  const path = url.pathname.toLowerCase()
  const segments = path.split('/').filter(Boolean)
  const last = segments.at(-1) ?? ''
  const query = [...url.searchParams]
  const numbered = query.some(([key, value]) => ARTICLE_KEYS.test(key) && /\d/.test(value))
  const headline = segments.some(isSlug)

  if (FILE.test(last)) return 'document'
  if (!headline && query.some(([key, value]) => SEARCH_KEYS.test(key) && value)) return 'search'
  if (!segments[1] && (!last || EDITION.test(last))) return numbered ? 'article' : 'home-page'
  const host = url.hostname.replace(/^www\./, '')
  const byHost = BY_HOST.find(([, pattern]) => pattern.test(host))
  if (byHost) return byHost[0]

  const dated = DATED.test(path)
  const names = segments.map((segment) => segment.replace(/s$/, ''))
  for (const [kind, pattern] of BY_SEGMENT) {
    // The last part names the page itself, the ones before it the shelf it stands on.
    if (pattern.test(names.at(-1) ?? '')) return kind
    const outweighed = headline && (SHELVES.test(kind) || (dated && !MEDIA.test(kind)))
    if (!outweighed && names.some((name) => pattern.test(name))) return kind
  }
  if (headline || numbered || /\d{5,}|[0-9a-f]{12,}/.test(last)) return 'article'
  if (dated) return segments.every((segment) => /^[\d-]+$|^[a-z]{3,9}$/.test(segment)) ? 'section-page' : 'article'
  return segments.length < 4 && segments.every((segment) => /^[a-z]+(?:-[a-z]+){0,2}$/.test(segment))
    ? 'section-page'
    : 'unknown'
}
