import type { Draft } from './blocks.ts'
import { isSentence } from './story.ts'
import { parseTolerantJson, type StructuredNode, structuredNodes, textOf } from './structured-data.ts'
import { decodeReferences, likeness, oneLine } from './text.ts'

/** Scripts in which frameworks leave the state of a page: Next, Nuxt and others write it as JSON that is no program. */
const STATE = 'script#__NEXT_DATA__, script#__NUXT_DATA__, script[type="application/json"]'
/** Names of the properties that hold a text, whole or a paragraph each. */
const TEXT_KEYS = /^(?:article_?body|body(?:_?(?:html|text))?|content|html|text|paragraphs?|value)$/i
const TITLE_KEYS = /^(?:headline|title|name|titles?|basic)$/i
/** In characters: what is parsed at most, and the least text of a story and of a paragraph. */
const MAX_STATE = 3_000_000
const STORY = 350
const PARAGRAPH = 40
const MAX_DEPTH = 24
/** How alike a title in the state must be to the page's headline. */
const SAME = 0.8

const CODE = /<(style|script)\b[^>]*>[\s\S]{0,50000}?<\/\1>/gi
const BLOCK_TAG = /<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article|br)\b[^>]*>/gi
const TAG = /<[^>]{0,2000}>/g

/** The paragraphs of a text that may hold tags. They are taken out as text: nothing is made of them. */
const paragraphsOf = (text: string): readonly string[] =>
  text
    .replace(CODE, '\n')
    .replace(BLOCK_TAG, '\n')
    .replace(TAG, '')
    .split(/\n+/)
    .map((line) => oneLine(decodeReferences(line)))
    .filter(Boolean)

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

/** The longest text in a framework's state that hangs below an object with the page's headline. */
function textInState(state: unknown, headline: string): readonly string[] {
  let best: readonly string[] = []
  /** All that is said below a value, in order, by the properties that hold text. */
  const said = (value: unknown, isText: boolean, depth: number): readonly string[] => {
    if (depth > MAX_DEPTH) return []
    if (typeof value === 'string') return isText && value.length >= PARAGRAPH ? paragraphsOf(value) : []
    if (Array.isArray(value)) return value.flatMap((item) => said(item, isText, depth + 1))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, inner]) =>
      said(inner, typeof inner === 'string' ? TEXT_KEYS.test(key) : isText || TEXT_KEYS.test(key), depth + 1),
    )
  }
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return
    const entries = Object.entries(value)
    const isStory = entries.some(
      ([key, inner]) => TITLE_KEYS.test(key) && typeof inner === 'string' && likeness(inner, headline) >= SAME,
    )
    if (isStory) {
      const texts = [...new Set(said(value, false, depth))].filter((text) => likeness(text, headline) < SAME)
      if (lengthOf(texts) > lengthOf(best)) best = texts
      return
    }
    for (const [, inner] of entries) visit(inner, depth + 1)
  }
  visit(state, 0)
  return best
}

/** A text that the page does not show, and where it was found. */
export type HiddenText = { readonly source: string; readonly drafts: readonly Draft[] }

/**
 * The text of the article as the page's data have it, for a page that shows none: `articleBody` of the structured data, the text
 * beside the headline in the state of a framework, or the sentences for readers without scripts, whichever holds more. Undefined when there is none.
 */
export function textInData(document: Document, headline: string): HiddenText | undefined {
  const bodies = structuredNodes(document).map((node: StructuredNode) => paragraphsOf(textOf(node.articleBody) ?? ''))
  const states = [...document.querySelectorAll(STATE)].map((script) => {
    const json = script.textContent ?? ''
    return json.length <= MAX_STATE ? textInState(parseTolerantJson(json), headline) : []
  })
  // A browser with scripts keeps the markup in it as text.
  const notices = [...document.querySelectorAll('noscript')].map((element) =>
    paragraphsOf(element.innerHTML).filter(isSentence),
  )
  const best = [
    ...bodies.map((texts) => ({ source: 'the structured data', texts })),
    ...states.map((texts) => ({ source: 'the state of its framework', texts })),
    ...notices.map((texts) => ({ source: 'the part for readers without scripts', texts })),
  ].sort((a, b) => lengthOf(b.texts) - lengthOf(a.texts))[0]
  if (!best || lengthOf(best.texts) < STORY) return undefined
  const { source, texts } = best
  return { source, drafts: texts.map((text) => ({ kind: 'paragraph', text, linked: 0, setting: 'data' })) }
}
