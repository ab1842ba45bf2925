import type { ArticleForm } from '../engine/model.ts'
import { kindOfAddress } from './address.ts'
import { type StructuredNode, textOf, typesOf } from './structured-data.ts'

/** Types of schema.org that say what kind of text it is. */
const TYPES: readonly (readonly [ArticleForm, RegExp])[] = [
  ['satire', /^SatiricalArticle$/],
  ['advertisement', /^AdvertiserContentArticle$/],
  ['live', /^LiveBlogPosting$/],
  ['opinion', /^OpinionNewsArticle$|^(?:Critic)?Review(?:NewsArticle)?$/],
  ['analysis', /^AnalysisNewsArticle$/],
]

/** Names of sections, matched whole: in the structured data, in meta elements, and as the first parts of an address. */
const SECTIONS: readonly (readonly [ArticleForm, RegExp])[] = [
  ['satire', /^satire$/],
  ['advertisement', /^(?:sponsored|partner|paid)(?: (?:content|post))?$|^advertorials?$/],
  ['press-release', /^(?:press|news|media) releases?$/],
  ['transcript', /^transcripts?$/],
  [
    'opinion',
    /^(?:opinions?|op ?eds?|editorials?|comment(?:ary|isfree)?|comment is free|columns?|columnists?|viewpoints?|letters|letters to the editor|views|ideas)$/,
  ],
  ['analysis', /^(?:news )?analysis$/],
  ['live', /^live(?: ?blogs?| updates| news)?$/],
]

/** How headlines name the kind of text before a colon or a bar. */
const HEADLINES: readonly (readonly [ArticleForm, RegExp])[] = [
  ['opinion', /^(?:opinion|editorial|op-ed|commentary|column|letters?|viewpoint)\s*[:|]/i],
  ['analysis', /^(?:news )?analysis\s*[:|]/i],
  ['transcript', /^(?:full )?transcript\s*[:|]/i],
  ['press-release', /^press release\s*[:|]/i],
  ['satire', /^satire\s*[:|]/i],
  ['live', /^live(?: updates| blog| news)?\s*[:|]|\blive updates$/i],
]

/** A live page that says so in microdata. */
const LIVE = '[itemtype*="schema.org/LiveBlogPosting"]'

/** A page that is there for a video. */
const VIDEO = 'meta[property="og:type"][content^="video" i]'

/** How headlines call a page live, if it is one: "Storm Ada live: three dead", "Storm Ada – as it happened", "Storm Ada: latest updates". */
const CALLED_LIVE = /\blive\b|\bas it happened\b|\bupdates\b/i

/** Whether a headline has words of a live page, which other headlines have too: its entries must say the rest. */
export const isCalledLive = (headline: string): boolean => CALLED_LIVE.test(headline)

/** How many parts of an address from its beginning name sections: "/uk/commentisfree/2031/…". */
const PARTS = 3

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[-_+]+/g, ' ')
    .trim()

const sectionsOf = (document: Document, url: string, article: StructuredNode | undefined): readonly string[] => {
  const listed = article?.articleSection
  const marked = [...document.querySelectorAll('meta[property="article:section"], meta[name="section"]')]
  const path = url.replace(/^[a-z]+:\/\/[^/]*\/?|[?#].*$/gi, '').split('/')
  return [
    ...(Array.isArray(listed) ? listed.map(textOf) : [textOf(listed)]),
    ...marked.map((meta) => meta.getAttribute('content')),
    // The last part is the article's own.
    ...path.slice(0, Math.min(PARTS, path.length - 1)),
  ].map((name) => plain(name ?? ''))
}

/**
 * What kind of text a page's article is, where it is no report. Order of trust: the type in the structured data, the section that
 * the page or its address names, a word before the headline, and at last that the page or its address is that of a video.
 */
export function formOf(
  document: Document,
  url: string,
  article: StructuredNode | undefined,
  headlines: readonly string[],
): ArticleForm | undefined {
  const types = [...(article ? typesOf(article) : []), ...(document.querySelector(LIVE) ? ['LiveBlogPosting'] : [])]
  const sections = sectionsOf(document, url, article)
  const told = (
    kinds: readonly (readonly [ArticleForm, RegExp])[],
    words: readonly string[],
  ): ArticleForm | undefined => kinds.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0]
  const isVideo = kindOfAddress(url) === 'video' || document.querySelector(VIDEO) !== null
  return told(TYPES, types) ?? told(SECTIONS, sections) ?? told(HEADLINES, headlines) ?? (isVideo ? 'video' : undefined)
}
