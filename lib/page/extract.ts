import type { Article } from '../engine/model.ts'
import { type Draft, joinBlocks } from './blocks.ts'
import { type Body, readBody } from './candidates.ts'
import { galleryText, picturesIn } from './captions.ts'
import { withClocks } from './clocks.ts'
import { removeClutter } from './clutter.ts'
import { completenessOf, priceOf } from './completeness.ts'
import { textInData } from './data-text.ts'
import { datelineOf } from './dateline.ts'
import { formOf, isCalledLive } from './form.ts'
import { liveEntriesIn, readLive, updatesInData } from './live-entries.ts'
import { readMetadata } from './metadata.ts'
import type { PageTrace } from './page-trace.ts'
import { pagesOf } from './paging.ts'
import { storyOf } from './story.ts'
import { likeness, oneLine, wordsOf } from './text.ts'

/** Below this many words there is nothing to summarize. */
const MIN_WORDS = 25
/** A block before the first sentence that says this much of the headline repeats it. */
const REPEATS = 0.8
const HEAD = 4

const countWords = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, draft) => sum + wordsOf(draft.text).length, 0)

/** The blocks without the headline, which stands before them once and for all. */
const withoutHeadline = (drafts: readonly Draft[], headlines: readonly string[], trace?: PageTrace): readonly Draft[] =>
  drafts.filter(({ text }, index) => {
    const repeats = index < HEAD && headlines.some((headline) => likeness(text, headline) >= REPEATS)
    if (repeats) trace?.({ step: 'headline', verdict: 'dropped', reason: 'repeats the headline', text })
    return !repeats
  })

/** The day of clock times without one: that of the page, where it was written within one day. */
const dayOfClocks = ({ published, modified }: Pick<Article, 'published' | 'modified'>): string | undefined =>
  !modified || modified.slice(0, 10) === published?.slice(0, 10) ? published : undefined

const liveBody = (drafts: readonly Draft[], trace?: PageTrace): Body => ({ drafts, story: storyOf(drafts, trace) })

/**
 * Reads a page's article: its text as blocks with exact offsets, the headline first, and what the page says about it.
 * The document is not changed. `trace` is told of everything that was left out, and of what was taken that one step alone would have left out. Undefined when the page holds no readable text. The same in a browser and in linkedom.
 */
export function extractArticle(document: Document, url: string, trace?: PageTrace): Article | undefined {
  const steps = extractionSteps(document, url, trace)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/**
 * `extractArticle` in steps, so that the page can have its turn between two of them. The first takes a copy of the
 * document: what becomes of the page afterwards changes nothing, unless it shows no text: then its data are read at the end.
 */
export function* extractionSteps(
  document: Document,
  url: string,
  trace?: PageTrace,
): Generator<void, Article | undefined> {
  const copy = document.cloneNode(true) as Document
  yield
  const { headline, article, description, ...facts } = readMetadata(copy, url)
  const told = formOf(copy, url, article, [headline.title, headline.shown])
  const mayBeLive = told === 'live' || (!told && [headline.title, headline.shown].some(isCalledLive))
  const day = dayOfClocks(facts)
  const live = mayBeLive ? liveEntriesIn(copy, article, day) : undefined
  const price = priceOf(copy, article)
  const pages = pagesOf(copy, url)
  yield
  const pictures = told || price ? undefined : picturesIn(copy)
  removeClutter(copy, trace, new Set(live?.flatMap(({ elements }) => elements)))
  yield
  const visible = live ? liveBody(readLive(copy, live), trace) : yield* readBody(copy, description ?? '', trace)
  // What is paid for and not shown is not ours to show.
  const isEmpty = !price && countWords(visible.story) < MIN_WORDS
  const gallery = pictures && galleryText(pictures, visible.story)
  for (const draft of gallery ?? [])
    if (!visible.story.includes(draft))
      trace?.({ step: 'main text', verdict: 'kept', reason: 'the text of a gallery', text: draft.text })
  const hidden = isEmpty && !gallery ? (updatesInData(article) ?? textInData(document, headline.title)) : undefined
  for (const { text } of hidden?.drafts ?? [])
    trace?.({ step: 'data', verdict: 'kept', reason: `the page shows no text: from ${hidden?.source}`, text })
  const { drafts, story } = hidden ? { drafts: hidden.drafts, story: storyOf(hidden.drafts, trace) } : visible
  const whole = withoutHeadline(gallery ?? story, [headline.title, headline.shown], trace)
  const body = mayBeLive && !live ? withClocks(whole, day) : whole
  const form = told ?? (body.some(({ posted }) => posted) ? 'live' : gallery ? 'gallery' : undefined)
  if (countWords(body) < MIN_WORDS) return undefined
  const shown = oneLine(headline.shown)
  const { text, blocks } = joinBlocks([...(shown ? [{ kind: 'headline' as const, text: shown }] : []), ...body])
  const completeness = pages ? 'partial' : completenessOf(drafts, story, price)
  const dateline = datelineOf(
    body.filter(({ kind }) => kind === 'paragraph').map((draft) => draft.text),
    article,
  )
  const known = { ...facts, ...(dateline ? { dateline } : {}), ...(pages ? { pages } : {}) }
  return { url, title: headline.title, ...known, text, blocks, completeness, ...(form ? { form } : {}) }
}
