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

const SEARCH_KEYS = ['q', 'query', 'search', 'keyword', 'keywords', 'searchterm', 'search_query', 's']
/** Keys with which a site without speaking addresses names one article. */
const ARTICLE_KEYS = /^(?:p|id|aid|idx|sid|nid|article_?(?:id|no)?|news_?id|story_?(?:id)?|storyid|contentid)$/i

/** Parts of a path that name a kind of page, wherever they stand in it. */
const BY_SEGMENT: readonly (readonly [AddressKind, RegExp])[] = [
  ['search', /^(?:search|suche|buscar|busca|recherche|ricerca|zoeken|searchresults?|results)$/],
  ['product', /^(?:dp|product|products|produkt|item|itm|shop|store|cart|checkout|basket|pricing|deals?-of-the-day)$/],
  ['video', /^(?:video|videos|watch|watch-live|shorts|clip|clips|player|mediathek|av)$/],
  ['audio', /^(?:podcast|podcasts|audio|listen|episode|episodes|sounds|radio)$/],
  ['gallery', /^(?:gallery|galleries|photos|photo-gallery|pictures|slideshow|slideshows|in-pictures|photogallery)$/],
  ['forum', /^(?:forum|forums|thread|threads|questions|discussions?|comments|r|groups|t|topic-\d+|viewtopic\.php)$/],
  [
    'profile',
    /^(?:author|authors|profile|profiles|user|users|people|staff|contributor|contributors|columnists?|by|team|in)$/,
  ],
  [
    'document',
    /^(?:wiki|docs?|documentation|manual|reference|api|apidocs|help|faq|faqs|support|kb|guide|guides|tutorial|tutorials|terms.*|privacy.*|legal|about|about-us|contact|contact-us|careers|jobs|imprint|impressum|licen[cs]e|changelog|man|rfc|spec|specs|standards|learn|handbook|abs|doi|pdf|blob|tree|raw|issues|pull|crossword|recipe|recipes|horoscope)$/,
  ],
  [
    'application',
    /^(?:login|signin|sign-in|signup|register|account|accounts|settings|dashboard|admin|inbox|mail|compose|map|maps|calendar|calculator|weather|scores|fixtures|standings|table|quotes|markets-data|subscribe|newsletters?|puzzles?|games?|quiz|tv-guide|classifieds)$/,
  ],
  [
    'section-page',
    /^(?:tag|tags|topic|topics|category|categories|section|sections|archive|archives|latest|hub|feed|rss|page|sitemap|most-read|trending|series|label|keyword|keywords|all|index)$/,
  ],
]
const DOCUMENT_HOST =
  /^(?:docs?|developers?|dev|help|support|wiki|api|manual|learn|kb|man|[a-z-]+\.wiki(?:pedia|source|books|voyage)|en\.m\.wikipedia)\./
const FORUM_HOST = /^(?:forums?|community|discuss|old\.reddit|stackoverflow|answers|ask)\./
const APP_HOST = /^(?:mail|maps?|calendar|drive|accounts?|login|app|apps|web|dashboard|my|status|translate|weather)\./
const SHOP_HOST = /^(?:shop|store|jobs|careers|classifieds)\./

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|xml|json|epub|zip|jpe?g|png|gif|webp|svg|mp4|mp3)$/

/** A language or country at the beginning of a path: a home page of its own. */
const EDITION =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|international|intl|us|uk|europe|asia|africa|world-edition|home|index|default|front|frontpage|homepage|news|start)(?:\.(?:html?|php|aspx?|jsp))?$/

/** A headline in an address: words between hyphens or underscores. */
const slugWords = (segment: string): number =>
  segment
    .replace(/\.[a-z]{3,5}$/, '')
    .split(/[-_+]/)
    .filter((word) => /[a-z]{2}/.test(word) || /%[0-9a-f]{2}/.test(word)).length
const SLUG_WORDS = 4

const MEDIA: ReadonlySet<AddressKind> = new Set(['video', 'audio', 'gallery'])
const SHELVES: ReadonlySet<AddressKind> = new Set(['section-page', 'profile', 'application'])

/** Reads what kind of page an address points to, by its shape alone. No site is known here. */
export function kindOfAddress(address: string): AddressKind {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return 'unknown'
  }
  if (!/^(?:https?|file):$/.test(url.protocol)) return 'application'
  const host = url.hostname.replace(/^www\d?\./, '')
  const segments = url.pathname.toLowerCase().split('/').filter(Boolean)
  const last = segments.at(-1) ?? ''
  const numbered = [...url.searchParams].some(([key, value]) => ARTICLE_KEYS.test(key) && /\d/.test(value))
  const searched = SEARCH_KEYS.some((key) => url.searchParams.get(key))

  if (FILE.test(last)) return 'document'
  if (searched && segments.every((segment) => slugWords(segment) < SLUG_WORDS)) return 'search'
  if (segments.length === 0 || (segments.length === 1 && EDITION.test(last))) return numbered ? 'article' : 'home-page'
  if (APP_HOST.test(host)) return 'application'
  if (DOCUMENT_HOST.test(host)) return 'document'
  if (FORUM_HOST.test(host)) return 'forum'
  if (SHOP_HOST.test(host)) return 'product'

  const dated = /\/(?:19|20)\d{2}[-/]?(?:\d{2}|[a-z]{3})[-/]?(?:\d{1,2})?(?:[/_-]|$)/.test(
    `${url.pathname.toLowerCase()}/`,
  )
  const headline = Math.max(0, ...segments.map(slugWords)) >= SLUG_WORDS
  // The last part names the page itself, the ones before it the shelf it stands on, which says less than a headline.
  for (const [kind, pattern] of BY_SEGMENT) {
    if (pattern.test(last)) return kind
    if (
      segments.some((segment) => pattern.test(segment)) &&
      !(headline && (SHELVES.has(kind) || (dated && !MEDIA.has(kind))))
    )
      return kind
  }
  const identified = /\d{5,}|[0-9a-f]{12,}/.test(last)
  if ((headline && slugWords(last) >= SLUG_WORDS) || (dated && headline) || identified || numbered) return 'article'
  if (headline) return 'article'
  const plain = segments.every((segment) => /^[a-z]+(?:-[a-z]+){0,2}$/.test(segment))
  if (dated && segments.every((segment) => /^[\d-]+$|^[a-z]{3,9}$/.test(segment))) return 'section-page'
  if (plain && segments.length <= 3) return 'section-page'
  return dated ? 'article' : 'unknown'
}
