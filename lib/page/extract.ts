import { Readability } from '@mozilla/readability'
import type { Article } from '../engine/model.ts'
import { type Draft, joinBlocks, readBlocks } from './blocks.ts'
import { removeClutter } from './clutter.ts'
import { completenessOf } from './completeness.ts'
import { readMetadata } from './metadata.ts'
import type { RemovalTrace } from './removal.ts'
import { isSentence, storyOf } from './story.ts'
import { likeness, oneLine, wordsOf } from './text.ts'

/** Below this many words there is nothing to summarize. */
const MIN_WORDS = 25
/** A block before the first sentence that says this much of the headline repeats it. */
const REPEATS = 0.8
const HEAD = 4
/** A page of teasers has hundreds of article elements. */
const MAX_MARKED = 20

/** Elements with which a page marks its article. */
const MARKED = '[itemprop="articleBody"], article, main, [role="main"]'
/** Readability picks one part of a text that a page has cut up by advertisements. It has missed much when the marked element holds this many times its sentences. */
const MISSED = 2

const sentenceLength = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, draft) => sum + (draft.linked < 0.5 && isSentence(draft.text) ? draft.text.length : 0), 0)

/** The element marked as the article that holds the most sentences, as blocks. */
function readMarked(document: Document): readonly Draft[] {
  let best: readonly Draft[] = []
  for (const element of [...document.querySelectorAll(MARKED)].slice(0, MAX_MARKED)) {
    const drafts = readBlocks(element)
    if (sentenceLength(drafts) > sentenceLength(best)) best = drafts
  }
  return best
}

/** The page's main text as blocks: Readability's choice, or the marked article where that holds much more. */
function readBody(document: Document, trace?: RemovalTrace): readonly Draft[] {
  // Readability changes what it reads.
  const copy = document.cloneNode(true) as Document
  removeClutter(copy, trace)
  const all = trace && copy.body ? readBlocks(copy.body) : []
  const marked = readMarked(copy)
  const parsed = new Readability<Element>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()
  const chosen = parsed?.content ? readBlocks(parsed.content) : []
  const body = sentenceLength(storyOf(marked)) > sentenceLength(storyOf(chosen)) * MISSED ? marked : chosen
  if (trace) {
    const taken = new Set(body.map(({ text }) => text))
    const reason =
      body === marked ? 'not in the element marked as the article' : 'not in the part that Readability chose'
    for (const { text } of all) if (!taken.has(text)) trace({ step: 'main text', reason, text })
  }
  return body
}

/** The blocks without the headline, which stands before them once and for all. */
const withoutHeadline = (
  drafts: readonly Draft[],
  headlines: readonly string[],
  trace?: RemovalTrace,
): readonly Draft[] =>
  drafts.filter(({ text }, index) => {
    const repeats = index < HEAD && headlines.some((headline) => likeness(text, headline) >= REPEATS)
    if (repeats) trace?.({ step: 'headline', reason: 'repeats the headline', text })
    return !repeats
  })

/**
 * Reads a page's article: its text as blocks with exact offsets, the headline first, and what the page says about it.
 * The document is not changed. `trace` is told of everything that was left out. Undefined when the page holds no readable text. The same in a browser and in linkedom.
 */
export function extractArticle(document: Document, url: string, trace?: RemovalTrace): Article | undefined {
  const { headline, article, ...facts } = readMetadata(document, url)
  const drafts = readBody(document, trace)
  const body = withoutHeadline(storyOf(drafts, trace), [headline.title, headline.shown], trace)
  const words = body.reduce((sum, draft) => sum + wordsOf(draft.text).length, 0)
  if (words < MIN_WORDS) return undefined
  const shown = oneLine(headline.shown)
  const { text, blocks } = joinBlocks([...(shown ? [{ kind: 'headline' as const, text: shown }] : []), ...body])
  return { url, title: headline.title, ...facts, text, blocks, completeness: completenessOf(drafts, article) }
}
