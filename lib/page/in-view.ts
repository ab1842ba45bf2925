/** In characters: a paragraph that is more than a label, and the least text of a story that stands on its own. */
const PARAGRAPH = 60
const STORY = 600
/** A headline that is no site's name or label, in words. */
const HEADLINE = /\S+\s+\S+\s+\S/
const MAX_HEADLINES = 30
const MAX_PARAGRAPHS = 400
const ELSEWHERE = 'footer, nav, aside'

const textOf = (element: Element): string => (element.textContent ?? '').trim()

/** The paragraphs of a part of the page that say more than a label. */
function paragraphsOf(root: Document | Element): string[] {
  const texts: string[] = []
  for (const paragraph of [...root.getElementsByTagName('p')].slice(0, MAX_PARAGRAPHS)) {
    const text = textOf(paragraph)
    if (text.length >= PARAGRAPH && !paragraph.closest(ELSEWHERE)) texts.push(text)
  }
  return texts
}

/** The main headlines: every `h1`, and the first heading of an article that stands beside the one with the first `h1`. */
function headlinesOf(document: Document): readonly Element[] {
  const main = [...document.getElementsByTagName('h1')].filter((heading) => HEADLINE.test(textOf(heading)))
  const own = main[0]?.closest('article')
  const beside = own ? [...(own.parentElement?.children ?? [])].filter(({ localName }) => localName === 'article') : []
  const headings = beside.flatMap((article) => article.querySelector('h1, h2') ?? [])
  const all = [...new Set([...main, ...headings])].slice(0, MAX_HEADLINES)
  // A headline that stands twice on the page is that of one story.
  const texts = all.map(textOf)
  return all.filter((_, i) => texts.indexOf(texts[i] ?? '') === i)
}

/** Whether a page says in its data that it is live: then the articles below each other are its entries. */
const isLive = (document: Document): boolean =>
  document.querySelector('[itemtype*="LiveBlogPosting"]') !== null ||
  [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    (script.textContent ?? '').includes('"LiveBlogPosting"'),
  )

/**
 * The stories of a page that has several, one below the other, in the order of the page: for each headline the largest
 * element that holds no other headline, if it has a text of its own. Empty for a page of one story: also where the first headline
 * has no text of its own, because then the others are its sections.
 */
export function storiesOf(document: Document): readonly Element[] {
  const headlines = headlinesOf(document)
  if (headlines.length < 2 || isLive(document)) return []
  const rootOf = (headline: Element): Element => {
    let root = headline
    for (let above = root.parentElement; above && above !== document.body; above = above.parentElement) {
      if (headlines.some((other) => other !== headline && above?.contains(other))) break
      root = above
    }
    return root
  }
  const stories = headlines.map(rootOf).map((root) => ({ root, length: paragraphsOf(root).join('').length }))
  if ((stories[0]?.length ?? 0) < STORY) return []
  const long = stories.filter(({ length }) => length >= STORY).map(({ root }) => root)
  return long.length > 1 ? long : []
}

/** Which of the stories the reader is at: the last that begins above the middle of the window, in CSS pixels from its top. */
export function indexInView(stories: readonly Element[], windowHeight: number): number {
  const tops = stories.map((story) => story.getBoundingClientRect().top)
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= windowHeight / 2),
  )
}

/**
 * What the reader's story says, as a number (FNV-1a, 32 bits): it changes when another story comes into view, or when the text of
 * this one is edited or grows.
 */
export function printOfStory(document: Document, windowHeight: number): number {
  const stories = storiesOf(document)
  const root = stories[indexInView(stories, windowHeight)] ?? document
  let print = 0x811c9dc5
  const headline = root.querySelector('h1')?.textContent ?? ''
  for (const text of [headline, ...paragraphsOf(root)])
    for (let i = 0; i < text.length; i++) print = Math.imul(print ^ text.charCodeAt(i), 0x01000193)
  return print >>> 0
}
