/** Words of a class, id or test id that name a part of a page which is never the story. */
const CLUTTER_WORDS = new Set(
  (
    'newsletter newsletters subscribe subscription signup sharing sharebar sharetools sharethis addthis social socials advert adverts advertisement ' +
    'advertising ad ads adslot sponsor sponsored promo promos related recirc recirculation recommended recommendations trending popular ' +
    'taboola outbrain disqus comments breadcrumb breadcrumbs cookie consent gdpr toolbar toast modal popup tooltip ' +
    'donate donation paywall regwall piano skiplink readmore'
  ).split(' '),
)
/** Pairs of neighbouring words with the same meaning. */
const CLUTTER_PAIRS = new Set(
  (
    'most-read most-viewed most-popular read-more read-next more-from more-on more-stories up-next see-also also-read you-may ' +
    'share-bar share-buttons share-tools share-links share-button author-bio author-info about-author sign-up email-alert follow-us ' +
    'skip-link story-tags article-tags tag-list'
  ).split(' '),
)

/** Elements that hold the whole page or a single run of text; a class on them says nothing about a part. */
const NEVER_CLUTTER = new Set([
  'html',
  'body',
  'main',
  'article',
  'p',
  'h1',
  'h2',
  'h3',
  'time',
  'span',
  'em',
  'strong',
  'b',
  'i',
  'a',
  'img',
])

/** A part with more than this share of the page's paragraph text is the story, whatever its class says. */
const MAX_SHARE = 0.25

const GONE =
  'script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select, textarea, dialog, [hidden], [aria-hidden="true"] p, [role="dialog"], [role="navigation"], [role="alert"], [role="search"]'

const namesOf = (element: Element): string =>
  ['class', 'id', 'data-testid', 'data-component', 'data-module']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')

/** Whether the words in a class or id name a part that is not the story. */
export function namesClutter(names: string): boolean {
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? ''
      if (CLUTTER_WORDS.has(word) || CLUTTER_PAIRS.has(`${word}-${words[index + 1] ?? ''}`)) return true
    }
  }
  return false
}

const paragraphLength = (element: Element | Document): number => {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) length += (paragraph.textContent ?? '').length
  return length
}

/**
 * Takes out of a COPY of a page what is not the story by the name it has there: newsletter boxes, share bars, related links,
 * advertisements. A part that holds the headline or much of the page's text stays, so that a careless class name costs nothing.
 */
export function removeClutter(document: Document): void {
  for (const element of document.querySelectorAll(GONE)) element.remove()
  const whole = paragraphLength(document)
  for (const element of document.querySelectorAll('[class], [id], [data-testid], [data-component], [data-module]')) {
    if (NEVER_CLUTTER.has(element.localName) || !element.isConnected || !namesClutter(namesOf(element))) continue
    if (element.querySelector('h1') || paragraphLength(element) > whole * MAX_SHARE) continue
    element.remove()
  }
}
