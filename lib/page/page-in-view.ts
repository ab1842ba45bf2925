import { SAME_STORY } from './headline.ts'
import { indexInView, storiesOf } from './in-view.ts'
import type { PageTrace } from './page-trace.ts'
import { isArticleNode, nodesOf, textOf } from './structured-data.ts'
import { likeness, oneLine } from './text.ts'

/** What the page's head says of the site, whichever story is in view. */
const OF_SITE = '[property="og:site_name"], [property="og:locale"], [name="application-name"], [charset], [http-equiv]'

/** The page as it would be with the story in view alone. `several`: it holds others besides. */
export type PageInView = { readonly document: Document; readonly several: boolean }

/**
 * A page to which the next articles are added below: the story that the reader is at, without the others, and without what the head
 * says of another story. The document itself where it holds one story. It is not changed.
 * @param windowHeight in CSS pixels; without a window the first story is the one
 * @param trace is told of the stories that were left out
 */
export function pageInView(document: Document, windowHeight?: number, trace?: PageTrace): PageInView {
  const stories = storiesOf(document)
  if (stories.length === 0) return { document, several: false }
  const index = windowHeight === undefined ? 0 : indexInView(stories, windowHeight)
  const copy = document.cloneNode(true) as Document
  const inCopy = storiesOf(copy)
  for (const [other, story] of inCopy.entries()) {
    if (other === index) continue
    trace?.({ step: 'other stories', verdict: 'dropped', reason: 'not in view', text: oneLine(story.textContent) })
    story.remove()
  }
  leaveOutOthers(copy, oneLine(inCopy[index]?.querySelector('h1, h2')?.textContent))
  return { document: copy, several: true }
}

/** Takes out of a copy of the page what is said of a story with another headline. */
function leaveOutOthers(copy: Document, headline: string): void {
  const isOther = (title: string | null | undefined): boolean => likeness(title ?? '', headline) < SAME_STORY
  const title = copy.querySelector('title')
  if (title && isOther(title.textContent)) title.textContent = headline
  if (isOther(copy.querySelector('meta[property="og:title"]')?.getAttribute('content')))
    for (const meta of copy.querySelectorAll('meta')) if (!meta.matches(OF_SITE)) meta.remove()
  for (const script of copy.querySelectorAll('script[type="application/ld+json"]')) {
    const articles = nodesOf(script.textContent ?? '').filter(isArticleNode)
    if (articles.length > 0 && articles.every((node) => isOther(textOf(node.headline)))) script.remove()
  }
}
