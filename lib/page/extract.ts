import { Readability } from '@mozilla/readability'
import type { Article } from '../engine/model.ts'
import { type Draft, joinBlocks, readBlocks } from './blocks.ts'
import { removeClutter } from './clutter.ts'
import { completenessOf } from './completeness.ts'
import { formOf } from './form.ts'
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

/** What was read of a page, and the story in it. */
type Body = { readonly drafts: readonly Draft[]; readonly story: readonly Draft[] }

/** The page's main text as blocks: Readability's choice, or the marked article where that holds much more. Changes what it reads. */
function* readBody(copy: Document, trace?: RemovalTrace): Generator<void, Body> {
  removeClutter(copy, trace)
  yield
  const all = trace && copy.body ? readBlocks(copy.body) : []
  const marked = readMarked(copy)
  const markedStory = storyOf(marked)
  yield
  const parsed = new Readability<Element>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()
  yield
  const chosen = parsed?.content ? readBlocks(parsed.content) : []
  const chosenStory = storyOf(chosen)
  const isMarked = sentenceLength(markedStory) > sentenceLength(chosenStory) * MISSED
  const [drafts, story] = isMarked ? [marked, markedStory] : [chosen, chosenStory]
  if (!trace) return { drafts, story }
  const taken = new Set(drafts.map(({ text }) => text))
  const reason = isMarked ? 'not in the element marked as the article' : 'not in the part that Readability chose'
  for (const { text } of all) if (!taken.has(text)) trace({ step: 'main text', reason, text })
  return { drafts, story: storyOf(drafts, trace) }
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
  const steps = extractionSteps(document, url, trace)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/**
 * `extractArticle` in steps, so that the page can have its turn between two of them. The first takes all that is needed from the
 * document: what becomes of it afterwards changes nothing.
 */
export function* extractionSteps(
  document: Document,
  url: string,
  trace?: RemovalTrace,
): Generator<void, Article | undefined> {
  const { headline, article, ...facts } = readMetadata(document, url)
  const copy = document.cloneNode(true) as Document
  yield
  const { drafts, story } = yield* readBody(copy, trace)
  const body = withoutHeadline(story, [headline.title, headline.shown], trace)
  const words = body.reduce((sum, draft) => sum + wordsOf(draft.text).length, 0)
  if (words < MIN_WORDS) return undefined
  const shown = oneLine(headline.shown)
  const { text, blocks } = joinBlocks([...(shown ? [{ kind: 'headline' as const, text: shown }] : []), ...body])
  const form = formOf(document, url, article, [headline.title, headline.shown])
  const completeness = completenessOf(drafts, article)
  return { url, title: headline.title, ...facts, text, blocks, completeness, ...(form ? { form } : {}) }
}
