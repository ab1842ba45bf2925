import { type AddressKind, kindOfAddress } from './address.ts'
import { hasDateline } from './dateline.ts'
import { isArticleNode, type StructuredNode, structuredNodes, textOf, typesOf } from './structured-data.ts'

/** Why a page counts as an article or not. The popup has one line for each. */
export type DetectionReason =
  | 'structured-data'
  | 'article-markup'
  | 'article-text'
  | Exclude<AddressKind, 'article' | 'unknown'>
  | 'no-text'
  | 'closed-frame'
  | 'not-news'

/** Whether a page is an article; `score` says how sure it is that it is one, 0 to 1. */
export type Detection = { readonly article: boolean; readonly reason: DetectionReason; readonly score: number }

/**
 * Structured types that name another kind of page where no article stands beside them. Those marked `always` are no news
 * even then: an encyclopedia's or a cook's page calls itself an article too.
 */
const OTHER_TYPES: readonly (readonly [DetectionReason, RegExp, 'always'?])[] = [
  ['search', /^SearchResults/, 'always'],
  ['forum', /^QAPage|^Discussion/, 'always'],
  ['document', /^(?:Tech|\w*Scholarly)Article|^APIRef|^HowTo/, 'always'],
  ['not-news', /^Recipe|^JobPosting/, 'always'],
  ['product', /^Product|^Vehicle$/],
  ['profile', /^ProfilePage/],
  ['document', /^(?:FAQ|About|Contact)Page|^SoftwareSource|^Dataset|^Book$|^Legislation/],
  ['application', /Application$|^VideoGame/],
  [
    'not-news',
    /Event$|^Course|^LocalBusiness|^Restaurant|^Hotel|^LodgingB|^RealEstate|^Movie|^TVSeries|^MusicAlbum|^Quiz/,
  ],
]
const NEWS = /NewsArticle$|^LiveBlog|^Report$/

/** Text of one continuous story, in characters: enough for a short report, and for a certain article without any markup. */
const SHORT_STORY = 350
const LONG_STORY = 1500
/** A paragraph of a story; shorter ones are captions, teasers and labels. */
const PARAGRAPH = 60
const ASIDE = 'footer, nav, aside'
const ELSEWHERE = `script, style, noscript, a, li, ${ASIDE}`
/** A headline that leads to another page. */
const TEASER = 'h2 a, h3 a, h4 a, a h2, a h3, a h4'
/** How many elements are looked at at most, so that a huge page costs no more than a large one. */
const MAX_PARAGRAPHS = 600
const MAX_TEXTS = 12000
/** In characters. */
const MAX_JSON = 100_000
/** From this many teasers on, a page whose story is short is a list of other stories. */
const TEASERS = 10
/** So many stories in the structured data are a list. */
const MANY = 4

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

/** How long the longest run of paragraphs that stand together is: teasers stand alone, each in its card. */
function storyLength(document: Document): number {
  const shelves = new Map<Element, number[]>()
  const paragraphs = document.getElementsByTagName('p')
  for (let index = 0; index < Math.min(paragraphs.length, MAX_PARAGRAPHS); index++) {
    const paragraph = paragraphs[index] as Element
    const length = (paragraph.textContent ?? '').trim().length
    if (length < PARAGRAPH || linkLength(paragraph) > length / 2) continue
    const shelf = shelfOf(paragraph)
    if (!shelf || shelf.closest(ASIDE)) continue
    const lengths = shelves.get(shelf) ?? []
    shelves.set(shelf, lengths)
    lengths.push(length)
  }
  let [longest, whole] = [0, 0]
  for (const lengths of shelves.values()) {
    const sum = lengths.reduce((total, length) => total + length)
    longest = Math.max(longest, sum)
    // A story cut up by advertisements: several shelves with more than one paragraph each.
    if (lengths.length > 1) whole += sum
  }
  return Math.max(longest, whole)
}

/** The text of pages that set their paragraphs in other elements: long runs outside links and teasers' cards, as one sum. */
function looseLength(document: Document): number {
  const root = document.querySelector('main, [role="main"]') ?? document.body ?? document
  const walker = document.createTreeWalker(root, 4 /* text */)
  const cards = new Map<Element, boolean>()
  const inCard = (element: Element | null): boolean => {
    const card = element?.closest('article')
    if (!card) return false
    const known = cards.get(card) ?? ((card.textContent ?? '').length < SHORT_STORY && !!card.querySelector(TEASER))
    cards.set(card, known)
    return known
  }
  let length = 0
  for (let seen = 0; seen < MAX_TEXTS && length < LONG_STORY && walker.nextNode(); seen++) {
    const { nodeValue, parentElement } = walker.currentNode
    const text = nodeValue && nodeValue.length >= PARAGRAPH ? nodeValue.trim().length : 0
    if (text >= PARAGRAPH && !parentElement?.closest(ELSEWHERE) && !inCard(parentElement)) length += text
  }
  return length
}

/** How far around the headline a line with the date, or a brief, is looked for, in elements. */
const NEAR = 4
/** A wire brief has so many characters, in so many sentences. */
const BRIEF = 130
const SENTENCES = 2
const MAX_BRIEF_TEXTS = 400

/**
 * Whether the page holds a brief, as agencies send them: two or three sentences that stand together near the headline, and begin with a
 * dateline unless the page says that it is news.
 */
function isBrief(document: Document, isNews: boolean): boolean {
  const headline = document.querySelector('h1')
  let area = headline?.parentElement
  for (let climbed = 0; area?.parentElement && area.parentElement !== document.body && climbed < NEAR; climbed++)
    area = area.parentElement
  if (!area) return false
  const walker = document.createTreeWalker(area, 4 /* text */)
  for (let seen = 0; seen < MAX_BRIEF_TEXTS && walker.nextNode(); seen++) {
    const { nodeValue, parentElement } = walker.currentNode
    if ((nodeValue?.length ?? 0) < PARAGRAPH || !parentElement || parentElement.closest(ELSEWHERE)) continue
    if (!isNews && !hasDateline((nodeValue ?? '').trim())) continue
    const around = parentElement.localName === 'p' ? parentElement.parentElement : parentElement
    const lines = [...(around?.childNodes ?? [])].filter((node) => node.nodeType === 3 || node.nodeName === 'P')
    const text = lines.map(({ textContent }) => (textContent ?? '').trim()).join(' ')
    if (text.length >= BRIEF && (text.match(/[.!?]["”’)]?(?=\s|$)/g)?.length ?? 0) >= SENTENCES) return true
  }
  return false
}

/** The text of a gallery: what the captions of its pictures say, in characters. */
function captionLength(document: Document): number {
  let length = 0
  for (const caption of document.querySelectorAll('figcaption, [class*="caption" i] p')) {
    const own = (caption.textContent ?? '').trim().length
    if (own >= PARAGRAPH && !caption.closest(ASIDE)) length += own
  }
  return length
}

const metaContent = (document: Document, name: string): string =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? ''

/** Where pages that say when they were published say it. */
const DATE_MARKS =
  '[property$="published_time"], meta[name*="date" i]:not([name*="mod" i], [name*="up" i]), [itemprop="datePublished"], time[pubdate], article time, header time, main time[datetime]'
const DATED_LINE = /\b(?:19|20)\d{2}\b|\b\d+ (?:min(?:ute)?|hour|day)s? ago\b/

/** Whether a short line near the headline gives a day. */
function isDatedNearHeadline(document: Document): boolean {
  let area = document.querySelector('h1')?.parentElement
  for (let climbed = 0; area && area !== document.body && climbed < NEAR; climbed++) {
    const lines = area.querySelectorAll(
      'time, em, [class*="date"], [class*="publish"], [class*="by"], [class*="author"], [class*="meta"]',
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
  document.querySelector(DATE_MARKS) !== null ||
  /\/(?:19|20)\d{2}[-/]?(?:\d{2}|[a-z]{3})\b/i.test(url) ||
  isDatedNearHeadline(document)

/** How many headlines on the page are links to other pages. */
const teasersOf = (document: Document): number => document.querySelectorAll(TEASER).length

/** Whether the page has one main headline. Some give the site's name an h1 of its own. */
function hasHeadline(document: Document): boolean {
  const headlines = document.getElementsByTagName('h1')
  const title = `${metaContent(document, 'og:title')} ${document.title}`
  for (let index = 0; index < Math.min(headlines.length, 20); index++) {
    const text = (headlines[index]?.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (text.split(' ').length >= 3 && (headlines.length === 1 || title.includes(text.slice(0, 40)))) return true
  }
  return false
}

const no = (reason: DetectionReason, score = 0): Detection => ({ article: false, reason, score })

/** An address like an article's, a headline, a date and a long text are enough together; no three of them are. */
const ENOUGH = 0.65

/**
 * Decides whether a page is a news article, or an article much like one. Looks at the address, the structured data, the
 * kind of page in `og:type`, and how much text stands together under one headline; never at the layout, so that it costs
 * at most 2 ms on a large page. In doubt a page is no article.
 */
export function detectArticle(document: Document, url: string): Detection {
  if (document.contentType && !/html/.test(document.contentType)) return no('document')
  const address = kindOfAddress(url)
  // The page can say nothing against these.
  if (address === 'home-page' || address === 'search' || address === 'application') return no(address)

  const nodes = structuredNodes(document, MAX_JSON)
  const types = nodes.flatMap(typesOf)
  const articles = nodes.filter(isArticleNode)
  const article = articles.find((node) => textOf(node.datePublished)) ?? articles[0]
  const news = article !== undefined && typesOf(article).some((type) => NEWS.test(type))
  const ogType = metaContent(document, 'og:type').toLowerCase()
  const marked = /^(?:news)?-?article|^news/.test(ogType)

  const other = OTHER_TYPES.find(
    ([, pattern, always]) => (always ? !news : !article) && types.some((type) => pattern.test(type)),
  )
  if (other) return no(other[0])
  if (/^product/.test(ogType)) return no('product')
  if (!news && /^(?:profile|book|place|game)/.test(ogType)) return no(ogType === 'profile' ? 'profile' : 'not-news')
  // A list of other stories describes each of them.
  if (address !== 'article' && new Set(articles.map((node) => textOf(node.headline))).size >= MANY)
    return no('section-page')
  if (address === 'video') return no('video')
  if (!news && address !== 'article' && address !== 'unknown' && address !== 'section-page') return no(address)

  let story = storyLength(document)
  if (story < LONG_STORY / 2) story = Math.max(story, looseLength(document))
  const video = /^video/.test(ogType) || (!article && !marked && types.includes('VideoObject'))
  if (video && story < LONG_STORY) return no('video')

  const headline = hasHeadline(document)
  const dated = isDated(document, article, url)
  if (address === 'section-page' && !article && !(marked && dated && headline)) return no('section-page')
  const list = !news && teasersOf(document) >= TEASERS
  if (list && address !== 'article' && story < LONG_STORY) return no('section-page')
  // An article behind a payment shows a paragraph or two.
  const isLong = story >= (news && headline ? SHORT_STORY / 3 : SHORT_STORY)
  const isShort = headline && !list && (isBrief(document, news) || (news && captionLength(document) >= SHORT_STORY))
  if (!isLong && !isShort) return no(list ? 'section-page' : 'no-text')

  const score =
    (news ? 0.5 : article ? 0.3 : 0) +
    (marked ? 0.2 : 0) +
    (address === 'article' ? 0.2 : address === 'section-page' ? -0.1 : 0) +
    (headline ? 0.15 : 0) +
    (dated ? 0.2 : -0.15) +
    (story >= LONG_STORY ? 0.15 : 0)
  if (score < ENOUGH) return no('not-news', Math.max(0, score))
  const reason = news ? 'structured-data' : article || marked ? 'article-markup' : 'article-text'
  return { article: true, reason, score: Math.min(1, score) }
}
