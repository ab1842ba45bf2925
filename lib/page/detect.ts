import { type AddressKind, kindOfAddress } from './address.ts'
import { articleNode, isArticleNode, type StructuredNode, structuredNodes, textOf, typesOf } from './structured-data.ts'

/** Why a page counts as an article or not. The popup has one line for each. */
export type DetectionReason =
  | 'structured-data'
  | 'article-markup'
  | 'article-text'
  | Exclude<AddressKind, 'article' | 'unknown'>
  | 'no-text'
  | 'not-news'

/** Whether a page is an article; `score` says how sure it is that it is one, 0 to 1. */
export type Detection = { readonly article: boolean; readonly reason: DetectionReason; readonly score: number }

/** Structured types that name another kind of page, where no article stands beside them. */
const OTHER_TYPES: readonly (readonly [DetectionReason, RegExp])[] = [
  ['search', /^SearchResultsPage$/],
  ['product', /^(?:Product|ProductGroup|IndividualProduct|Vehicle|Car|Offer|AggregateOffer)$/],
  ['forum', /^(?:QAPage|DiscussionForumPosting|Question)$/],
  ['profile', /^ProfilePage$/],
  ['section-page', /^(?:CollectionPage|ItemList)$/],
  [
    'document',
    /^(?:TechArticle|APIReference|FAQPage|ScholarlyArticle|MedicalScholarlyArticle|SoftwareSourceCode|AboutPage|ContactPage|Dataset|HowTo|Book|Legislation)$/,
  ],
  ['application', /^(?:WebApplication|SoftwareApplication|MobileApplication|VideoGame)$/],
  [
    'not-news',
    /^(?:Recipe|JobPosting|Event|\w+Event|Course|LocalBusiness|Restaurant|Hotel|LodgingBusiness|RealEstateListing|Movie|TVSeries|MusicAlbum|Menu|Quiz)$/,
  ],
  ['video', /^(?:VideoObject|Clip|Movie)$/],
  ['audio', /^(?:PodcastEpisode|AudioObject|RadioEpisode|PodcastSeries)$/],
  ['gallery', /^(?:ImageGallery|MediaGallery)$/],
]
/** Article types that are no news whatever stands beside them. */
const NO_NEWS =
  /^(?:TechArticle|APIReference|ScholarlyArticle|MedicalScholarlyArticle|Recipe|HowTo|QAPage|DiscussionForumPosting|SearchResultsPage|ProductGroup|JobPosting)$/
const NEWS = /NewsArticle$|^(?:LiveBlogPosting|Report)$/

/** Text of one continuous story, in characters: enough for a short report, and for a certain article without any markup. */
const SHORT_STORY = 350
const LONG_STORY = 1500
/** A paragraph of a story; shorter ones are captions, teasers and labels. */
const PARAGRAPH = 60
/** How many elements are looked at at most, so that a huge page costs no more than a large one. */
const MAX_PARAGRAPHS = 600
const MAX_TEXTS = 12000
/** From this many teasers on, a page whose story is short is a list of other stories. */
const TEASERS = 10

type Story = { readonly length: number; readonly paragraphs: number }

const linkLength = (element: Element): number => {
  let length = 0
  for (const link of element.getElementsByTagName('a')) length += (link.textContent ?? '').length
  return length
}

/** The element that paragraphs share: out of wrappers that hold one paragraph and nothing else. */
function shelfOf(paragraph: Element): Element | null {
  let shelf = paragraph.parentElement
  for (let climbed = 0; shelf && shelf.childElementCount === 1 && climbed < 3; climbed++) shelf = shelf.parentElement
  return shelf
}

/** The longest run of paragraphs that stand together, by their shared element: teasers stand alone, each in its card. */
function longestStory(document: Document): Story {
  const shelves = new Map<Element, { length: number; paragraphs: number }>()
  const paragraphs = document.getElementsByTagName('p')
  for (let index = 0; index < Math.min(paragraphs.length, MAX_PARAGRAPHS); index++) {
    const paragraph = paragraphs[index]
    if (!paragraph) break
    const length = (paragraph.textContent ?? '').trim().length
    if (length < PARAGRAPH || linkLength(paragraph) > length / 2) continue
    const shelf = shelfOf(paragraph)
    if (!shelf || shelf.closest('footer, nav, aside')) continue
    const sum = shelves.get(shelf) ?? { length: 0, paragraphs: 0 }
    sum.length += length
    sum.paragraphs++
    shelves.set(shelf, sum)
    if (sum.length > LONG_STORY * 2) return sum
  }
  let [best, whole] = [
    { length: 0, paragraphs: 0 },
    { length: 0, paragraphs: 0 },
  ]
  for (const sum of shelves.values()) {
    if (sum.length > best.length) best = sum
    // A story cut up by advertisements: several shelves with more than one paragraph each.
    if (sum.paragraphs > 1) whole = { length: whole.length + sum.length, paragraphs: whole.paragraphs + sum.paragraphs }
  }
  return whole.length > best.length ? whole : best
}

/** The text of pages that set their paragraphs in other elements: long runs outside links, as one sum. */
function looseText(document: Document): Story {
  const walker = document.createTreeWalker(
    document.querySelector('main, [role="main"]') ?? document.body ?? document,
    4,
  )
  let [length, paragraphs] = [0, 0]
  for (let seen = 0; seen < MAX_TEXTS && length < LONG_STORY * 2 && walker.nextNode(); seen++) {
    const value = walker.currentNode.nodeValue ?? ''
    if (value.length < PARAGRAPH) continue
    const text = value.trim().length
    const parent = walker.currentNode.parentElement
    if (text < PARAGRAPH || !parent || parent.closest('script, style, noscript, a, footer, nav, aside, template, li'))
      continue
    length += text
    paragraphs++
  }
  return { length, paragraphs }
}

const metaContent = (document: Document, name: string): string =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? ''

const DATE_META = [
  'article:published_time',
  'datePublished',
  'pubdate',
  'publish-date',
  'parsely-pub-date',
  'date',
  'dc.date.issued',
  'DC.date.issued',
  'sailthru.date',
  'publish_date',
]

const DATED_LINE = /\b(?:19|20)\d{2}\b|\b\d+ (?:min(?:ute)?|hour|day)s? ago\b/
/** How far around the headline a line with the date is looked for, in elements. */
const NEAR = 4

/** Whether a short line near the headline gives a day. */
function isDatedNearHeadline(document: Document): boolean {
  let area = document.querySelector('h1')?.parentElement
  for (let climbed = 0; area && area !== document.body && climbed < NEAR; climbed++) {
    const lines = area.querySelectorAll(
      'time, em, [class*="date"], [class*="publish"], [class*="byline"], [class*="author"], [class*="meta"]',
    )
    for (let index = 0; index < Math.min(lines.length, 12); index++) {
      const text = lines[index]?.textContent ?? ''
      if (text.length < 200 && DATED_LINE.test(text)) return true
    }
    area = area.parentElement
  }
  return false
}

/** Whether the page names a day of publication anywhere that is cheap to look at. */
const isDated = (document: Document, article: StructuredNode | undefined, url: string): boolean =>
  Boolean(textOf(article?.datePublished)) ||
  DATE_META.some((name) => metaContent(document, name) !== '') ||
  document.querySelector(
    '[itemprop="datePublished"], time[pubdate], article time, header time, main time[datetime]',
  ) !== null ||
  /\/(?:19|20)\d{2}[-/]?(?:\d{2}|[a-z]{3})\b/i.test(url) ||
  isDatedNearHeadline(document)

/** How many headlines on the page are links to other pages. */
const teasersOf = (document: Document): number =>
  document.querySelectorAll('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4').length

/** Whether the page has one main headline. Some give the site's name an h1 of its own. */
function hasHeadline(document: Document): boolean {
  const headlines = document.getElementsByTagName('h1')
  const title = `${metaContent(document, 'og:title')} ${document.title}`
  for (let index = 0; index < Math.min(headlines.length, 20); index++) {
    const text = (headlines[index]?.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (text.split(' ').length >= 3 && (headlines.length === 1 || title.includes(text.slice(0, 40)))) return true
  }
  return headlines.length === 0 && document.querySelector('[itemprop="headline"]') !== null
}

const no = (reason: DetectionReason, score = 0): Detection => ({ article: false, reason, score })

/** A kind that the address names, kept when nothing on the page says otherwise. */
const CERTAIN: ReadonlySet<AddressKind> = new Set(['home-page', 'search', 'application'])

/**
 * Decides whether a page is a news article, or an article much like one. Looks at the address, the structured data, the
 * kind of page in `og:type`, and how much text stands together under one headline; never at the layout, so that it costs
 * at most 2 ms on a large page. In doubt a page is no article.
 */
export function detectArticle(document: Document, url: string): Detection {
  const contentType = document.contentType
  if (contentType && !/html/.test(contentType)) return no('document')
  const address = kindOfAddress(url)
  if (CERTAIN.has(address)) return no(address as DetectionReason)

  const nodes = structuredNodes(document)
  const types = nodes.flatMap(typesOf)
  const articles = nodes.filter(isArticleNode)
  const article = articles.length > 0 ? articleNode(nodes, url) : undefined
  const news = article !== undefined && typesOf(article).some((type) => NEWS.test(type))
  const ogType = metaContent(document, 'og:type').toLowerCase()

  // A list of other stories describes each of them.
  const headlines = new Set(articles.map((node) => textOf(node.headline)).filter(Boolean))
  if (headlines.size >= 4 && address !== 'article') return no('section-page')
  const never = types.find((type) => NO_NEWS.test(type))
  if (never && !news) return no(OTHER_TYPES.find(([, pattern]) => pattern.test(never))?.[0] ?? 'not-news')
  if (!article) {
    const other = OTHER_TYPES.find(
      ([reason, pattern]) => !ARTICLE_BESIDE.has(reason) && types.some((type) => pattern.test(type)),
    )
    if (other) return no(other[0])
  }
  if (/^product/.test(ogType)) return no('product')
  if (/^(?:profile|books?|place|game)\b/.test(ogType) && !news) return no(ogType === 'profile' ? 'profile' : 'not-news')

  let story = longestStory(document)
  if (story.length < LONG_STORY / 2) {
    const loose = looseText(document)
    if (loose.length > story.length * 2) story = loose
  }
  const headline = hasHeadline(document)
  const dated = isDated(document, article, url)
  const markedArticle = ogType === 'article' || ogType === 'news' || ogType === 'newsarticle'
  const teasers = teasersOf(document)
  const short = story.length < SHORT_STORY

  if (address === 'video' || /^video/.test(ogType) || (!article && types.includes('VideoObject') && !markedArticle)) {
    if (story.length < LONG_STORY || address === 'video') return no('video')
  }
  if (address === 'section-page' && !article && !(markedArticle && dated && headline)) return no('section-page')
  if (address !== 'article' && address !== 'unknown' && address !== 'section-page' && !news)
    return no(address as DetectionReason)
  if (address !== 'article' && teasers >= TEASERS && story.length < LONG_STORY && !news) return no('section-page')
  // An article behind a payment shows a paragraph or two.
  if (short && !(news && story.length >= SHORT_STORY / 3 && headline))
    return no(teasers >= TEASERS && !news ? 'section-page' : 'no-text')

  const score =
    (news ? 0.5 : article ? 0.3 : 0) +
    (markedArticle ? 0.2 : 0) +
    (address === 'article' ? 0.2 : address === 'section-page' ? -0.1 : 0) +
    (headline ? 0.15 : 0) +
    (dated ? 0.2 : -0.15) +
    (story.length >= LONG_STORY ? 0.15 : 0)
  if (score < ENOUGH) return no('not-news', Math.max(0, score))
  const reason = news ? 'structured-data' : article || markedArticle ? 'article-markup' : 'article-text'
  return { article: true, reason, score: Math.min(1, score) }
}

/** Reasons whose types also stand beside an article that the structured data does not name. */
const ARTICLE_BESIDE: ReadonlySet<DetectionReason> = new Set(['video', 'audio', 'gallery', 'section-page'])
/** An address like an article's, a headline, a date and a long text are enough together; no three of them are. */
const ENOUGH = 0.65
