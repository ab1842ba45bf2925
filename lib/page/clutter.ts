import type { PageTrace } from './page-trace.ts'
import { oneLine } from './text.ts'

/** Words of a class, id or test id that name a part of a page which is never the story. */
const CLUTTER_WORDS = new Set(
  (
    'newsletter newsletters subscribe subscription signup sharing sharebar sharetools sharethis addthis social socials advert adverts advertisement ' +
    'advertising ad ads adslot sponsor sponsored promo promos related recirc recirculation recommended recommendations trending popular ' +
    'taboola outbrain disqus comments breadcrumb breadcrumbs toolbar toast modal popup tooltip ' +
    'donate donation skiplink cta'
  ).split(' '),
)
/** Pairs of neighbouring words with the same meaning. */
const CLUTTER_PAIRS = new Set(
  (
    'most-read most-viewed most-popular read-next more-from more-on more-stories up-next see-also also-read you-may ' +
    'share-bar share-buttons share-tools share-links share-button author-bio author-info about-author sign-up inline-signup email-alert follow-us ' +
    'skip-link story-tags article-tags tag-list'
  ).split(' '),
)

/** Elements that hold the whole page: a class on them says nothing about a part. */
const WHOLE_PAGE = new Set(['html', 'body', 'main', 'article'])
/** Elements that hold a run of text within a line. */
const INLINE = new Set(['figcaption', 'h1', 'h2', 'h3', 'time', 'span', 'em', 'strong', 'b', 'i', 'a', 'img'])

/** Words that name a notice about data protection: never the story, however long it is. */
const CONSENT_WORDS = new Set(['cookie', 'cookies', 'consent', 'gdpr', 'ccpa', 'onetrust', 'didomi', 'sourcepoint'])

/** Words that name a line about the story: who wrote it, when, in which section. Only short parts count. */
const LINE_WORDS = new Set([
  'byline',
  'bylines',
  'timestamp',
  'kicker',
  'eyebrow',
  'author',
  'authors',
  'pubdate',
  'readtime',
])
const LINE_PAIRS = new Set([
  'article-meta',
  'post-meta',
  'entry-meta',
  'story-meta',
  'publish-date',
  'published-date',
  'read-time',
  'reading-time',
  'time-stamp',
])
/** In characters. */
const LINE_LENGTH = 160
/** Words that name what stands below a picture. A `figcaption` stays for now: a paragraph that repeats it goes with it. */
const CAPTION_WORDS = new Set(['caption', 'captions', 'credit', 'credits'])
const CAPTION_LENGTH = 400
const KEPT_CAPTION = 'h1, figcaption'

/** Class names, taken whole, with which style sheets hide a part, and the styles that leave it to screen readers alone. */
const HIDDEN =
  '.hidden, .hide, .is-hidden, .d-none, .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, ' +
  '[style*="clip:rect(0"], [style*="clip: rect(0"], [style*="clip-path:inset(50%"], [style*="clip-path: inset(50%"]'

/** Posts of other services set into the story that say nothing without their picture. What somebody posted in words is a quotation (`blocks.ts`). */
const EMBEDS = '.instagram-media, .tiktok-embed, .fb-post, .reddit-embed-bq, .mastodon-embed'

/** What readers wrote below the story, often more than the story itself. */
const COMMENTS =
  '#comments, #disqus_thread, #respond, .comments, .comments-area, .comments-section, .comment-list, .commentlist, .fb-comments'

/** A part with more than this share of the page's text is the story, whatever its class says. */
const MAX_SHARE = 0.25

const GONE =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select, textarea, dialog, [hidden], [role="dialog"], [role="navigation"], [role="alert"], [role="search"]'

/** What a reader does not see, or sees as a control: never a part of the text. */
export const UNSEEN = `${GONE}, ${HIDDEN}`

/** A headline that leads to another page. */
const TEASER = 'h2 a, h3 a, h4 a, a h2, a h3, a h4'
/** In characters: so much text of its own makes a story that stands without the parts around it, and a part of one that is no card. */
const STORY = 600
const CARD = 350

/** Words that name a box of facts beside the story: what came before, how a thing works, other cases. Its numbers are not those of the story. */
const BOX_WORDS = new Set(['factbox', 'infobox'])
const BOX_PAIRS = new Set(['fact-box', 'info-box'])

/** Holds code, no words. */
const UNREAD = 'script, style, template, svg'

const NAMED = '[class], [id], [data-testid], [data-component], [data-module]'

const namesOf = (element: Element): string =>
  ['class', 'id', 'data-testid', 'data-component', 'data-module']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')

/** The words of classes and ids, and the pairs of them that stand side by side in one name. */
type Named = { readonly words: readonly string[]; readonly pairs: readonly string[] }

function readNames(names: string): Named {
  const parts = names.split(/\s+/).map((name) =>
    name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/),
  )
  return {
    words: parts.flat(),
    pairs: parts.flatMap((words) => words.map((word, i) => `${word}-${words[i + 1] ?? ''}`)),
  }
}

const holds = (named: Named, words: ReadonlySet<string>, pairs?: ReadonlySet<string>): boolean =>
  named.words.some((word) => words.has(word)) || (pairs !== undefined && named.pairs.some((pair) => pairs.has(pair)))

const paragraphLength = (root: Element | null): number => {
  let length = 0
  for (const paragraph of root?.getElementsByTagName('p') ?? []) length += lengthOf(paragraph)
  return length
}

/** Whether the text around a box is a story without it. */
const standsBeside = (box: Element): boolean =>
  !box.querySelector('h1') && paragraphLength(box.parentElement) - paragraphLength(box) >= STORY

/**
 * Articles beside the one with the headline, where that has a text of its own: other stories, unless they go on with it. The
 * entries of a live page are none.
 */
function otherArticles(document: Document, entries: ReadonlySet<Element>): readonly Element[] {
  const articles = [...document.getElementsByTagName('article')]
  const own = articles.find((article) => article.querySelector('h1'))
  if (!own || articles.length < 2 || paragraphLength(own) < STORY) return []
  const isOther = (article: Element): boolean =>
    article.querySelector(`article, ${TEASER}`) !== null || paragraphLength(article) < CARD
  return articles.filter(
    (article) => !own.contains(article) && !article.contains(own) && !entries.has(article) && isOther(article),
  )
}

const lengthOf = (node: Node | null): number => (node?.textContent ?? '').length

/**
 * Takes out of a COPY of a page what is not the story by the name it has there: newsletter boxes, share bars, related links,
 * advertisements, notices, hidden parts. A part that holds the headline or much of the page's text stays, so that a
 * careless class name costs nothing.
 * @param entries the elements of a live page's entries
 */
export function removeClutter(document: Document, trace?: PageTrace, entries: ReadonlySet<Element> = new Set()): void {
  const remove = (element: Element, reason: string): void => {
    const text = trace && element.closest('html') && !element.closest(UNREAD) ? oneLine(element.textContent) : ''
    if (text) trace?.({ step: 'clutter', verdict: 'dropped', reason: oneLine(reason), text })
    element.remove()
  }
  for (const element of document.querySelectorAll(`${GONE}, ${EMBEDS}`))
    remove(element, 'a control or a post of another service')
  for (const element of document.querySelectorAll(COMMENTS))
    if (!element.querySelector('h1, main')) remove(element, "readers' comments")
  for (const article of otherArticles(document, entries)) remove(article, 'another article')
  for (const aside of document.querySelectorAll('aside'))
    if (aside.querySelectorAll(TEASER).length > 1 && !aside.querySelector('h1'))
      remove(aside, 'a list of other stories')
  const most = lengthOf(document.body) * MAX_SHARE
  for (const element of document.querySelectorAll(HIDDEN))
    if (lengthOf(element) <= most && !element.querySelector('h1')) remove(element, 'hidden')
  // The same names stand on many elements of a page.
  const known = new Map<string, Named>()
  for (const element of document.querySelectorAll(NAMED)) {
    if (WHOLE_PAGE.has(element.localName)) continue
    const names = namesOf(element)
    const named = known.get(names) ?? readNames(names)
    known.set(names, named)
    const story = () => element.querySelector('h1, article') !== null || lengthOf(element) > most
    if (holds(named, CONSENT_WORDS) && !element.querySelector('h1, article')) remove(element, 'asks for consent')
    else if (INLINE.has(element.localName)) continue
    else if (holds(named, BOX_WORDS, BOX_PAIRS) && standsBeside(element))
      remove(element, `a box beside the story: ${names}`)
    else if (element.localName !== 'p' && holds(named, CLUTTER_WORDS, CLUTTER_PAIRS) && !story())
      remove(element, `named as clutter: ${names}`)
    else if (holds(named, CAPTION_WORDS) && lengthOf(element) <= CAPTION_LENGTH && !element.querySelector(KEPT_CAPTION))
      remove(element, `named as a caption: ${names}`)
    else if (holds(named, LINE_WORDS, LINE_PAIRS) && lengthOf(element) <= LINE_LENGTH && !element.querySelector('h1'))
      remove(element, `named as a line beside the text: ${names}`)
  }
}
