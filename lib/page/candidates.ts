import { Readability } from '@mozilla/readability'
import { type Draft, readBlocks } from './blocks.ts'
import { withKeyPoints } from './key-points.ts'
import type { PageDecision, PageTrace } from './page-trace.ts'
import { isSentence, storyOf } from './story.ts'
import { oneLine, wordsOf } from './text.ts'

/** Elements with which a page marks its article. */
const MARKED = '[itemprop="articleBody"], article, main, [role="main"]'
/** A page of teasers has hundreds of article elements. */
const MAX_MARKED = 20
/** Readability picks one part of a text that a page has cut up by advertisements. It has missed much when the marked element holds this many times its sentences. */
const MISSED = 2
/** A paragraph that was lost has at least so many words, and so many at its beginning stand nowhere in the text that was chosen. */
const LOST_WORDS = 6
const BEGINNING = 8
/** A heading of fewer words is a label of the page. */
const HEADING_WORDS = 3
/** Among so many blocks from its beginning an article has its standfirst. */
const HEAD = 12
const STANDFIRST_WORDS = 80

/** What was read of a page, and the story in it. */
export type Body = { readonly drafts: readonly Draft[]; readonly story: readonly Draft[] }

const sentenceLength = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, draft) => sum + (draft.linked < 0.5 && isSentence(draft.text) ? draft.text.length : 0), 0)

/** The element marked as the article that holds the most sentences, as blocks. */
function readMarked(document: Document): readonly Draft[] {
  let best: readonly Draft[] = []
  for (const element of [...document.querySelectorAll(MARKED)].slice(0, MAX_MARKED)) {
    const drafts = withKeyPoints(readBlocks(element))
    if (sentenceLength(drafts) > sentenceLength(best)) best = drafts
  }
  return best
}

/** A brief has fewer characters in its sentences; around the headline it has at least so many, so many elements up at most. */
const BRIEF = 600
const BRIEF_LEAST = 100
const BRIEF_CLIMB = 3

/** The text that stands right with the headline: of a page with a text so short that its teasers hold more. */
function readBrief(document: Document): readonly Draft[] {
  let around = document.querySelector('h1')?.parentElement
  for (let climbed = 0; around && around !== document.body && climbed < BRIEF_CLIMB; climbed++) {
    const drafts = readBlocks(around)
    const length = sentenceLength(drafts)
    if (length >= BRIEF) return []
    if (length >= BRIEF_LEAST) return drafts
    around = around.parentElement
  }
  return []
}

/** The blocks of some that are not among others. */
function without(some: readonly Draft[], others: readonly Draft[]): readonly Draft[] {
  const texts = new Set(others.map(({ text }) => text))
  return some.filter(({ text }) => !texts.has(text))
}

const keyOf = (text: string): string => wordsOf(text).join(' ')

const isSubheading = ({ kind, linked, text }: Draft): boolean =>
  kind === 'heading' && linked < 0.5 && wordsOf(text).length >= HEADING_WORDS

/** The line between headline and text that says what the story is about, when it stands outside of what was chosen: the page's description begins as it does. */
function standfirstOf(marked: readonly Draft[], chosen: readonly Draft[], description: string): readonly Draft[] {
  const beginning = wordsOf(description).slice(0, BEGINNING).join(' ')
  if (beginning.split(' ').length < BEGINNING) return []
  const found = marked
    .slice(0, HEAD)
    .find(({ kind, linked, text }) => kind !== 'caption' && linked < 0.5 && keyOf(text).startsWith(beginning))
  if (!found || wordsOf(found.text).length > STANDFIRST_WORDS) return []
  return chosen.some(({ text }) => keyOf(text).includes(beginning)) ? [] : [found]
}

/**
 * The chosen blocks with the paragraphs that were lost between them: whole sentences of the marked element that are set as the chosen
 * ones are. Readability takes a paragraph for furniture when most of it is a link.
 */
function withLostParagraphs(chosen: readonly Draft[], marked: readonly Draft[]): readonly Draft[] {
  const taken = new Set(chosen.map(({ text }) => text))
  const isTaken = ({ text }: Draft): boolean => taken.has(text) && isSentence(text)
  const first = marked.findIndex(isTaken)
  const last = marked.findLastIndex(isTaken)
  const settings = new Set(marked.filter(isTaken).map(({ setting }) => setting))
  let said: string | undefined
  const isLost = ({ kind, text, setting }: Draft): boolean => {
    if (kind !== 'paragraph' || !setting.startsWith('p ') || !settings.has(setting) || !isSentence(text)) return false
    const words = wordsOf(text)
    if (words.length < LOST_WORDS) return false
    said ??= chosen.map((draft) => keyOf(draft.text)).join('\n')
    return !said.includes(words.slice(0, BEGINNING).join(' '))
  }
  const after = new Map<string, Draft[]>()
  let before = marked[first]?.text ?? ''
  for (let index = first + 1; index < last; index++) {
    const draft = marked[index] as Draft
    const next = marked[index + 1] as Draft
    if (taken.has(draft.text)) before = draft.text
    else if (isLost(draft) || (isSubheading(draft) && (isTaken(next) || isLost(next))))
      after.set(before, [...(after.get(before) ?? []), draft])
  }
  if (after.size === 0) return chosen
  const put = new Set<string>()
  return chosen.flatMap((draft) => {
    const lost = put.has(draft.text) ? [] : (after.get(draft.text) ?? [])
    put.add(draft.text)
    return [draft, ...lost]
  })
}

/**
 * The page's main text as blocks: Readability's choice, with what it lost, or the marked article where that holds much more. Changes the
 * document.
 */
export function* readBody(copy: Document, description: string, trace?: PageTrace): Generator<void, Body> {
  const tell = (verdict: PageDecision['verdict'], reason: string, drafts: readonly Pick<Draft, 'text'>[]): void => {
    for (const { text } of drafts) trace?.({ step: 'main text', verdict, reason, text })
  }
  const passOver = (element: Element): void => {
    const text = element.querySelector('h1, article') ? '' : oneLine(element.textContent)
    if (text) tell('dropped', 'a menu, a form or a player', [{ text }])
  }
  const all = trace && copy.body ? readBlocks(copy.body, passOver) : []
  const marked = readMarked(copy)
  const markedStory = storyOf(marked)
  const brief = sentenceLength(markedStory) < BRIEF_LEAST ? readBrief(copy) : []
  yield
  const parsed = new Readability<Element>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()
  yield
  const picked = parsed?.content ? withKeyPoints(readBlocks(parsed.content)) : []
  const standfirst = standfirstOf(marked, picked, description)
  const withLost = withLostParagraphs(picked, marked)
  const points = without(
    marked.filter(({ kind }) => kind === 'key-point'),
    picked,
  )
  const chosen = [...standfirst, ...points, ...withLost]
  const chosenStory = storyOf(chosen)
  const isMarked = sentenceLength(markedStory) > sentenceLength(chosenStory) * MISSED
  const near = new Set(brief.map(({ text }) => text))
  const isBrief =
    near.size > 0 && sentenceLength(chosenStory) < BRIEF && !chosenStory.some(({ text }) => near.has(text))
  const [drafts, story] = isBrief ? [brief, storyOf(brief)] : isMarked ? [marked, markedStory] : [chosen, chosenStory]
  if (!trace) return { drafts, story }
  if (isBrief) {
    tell('dropped', 'not with the headline, where the text of a brief stands', without(all, drafts))
  } else if (isMarked) {
    tell('dropped', 'not in the element marked as the article', without(all, drafts))
    tell(
      'kept',
      'the element marked as the article holds far more than what Readability chose',
      without(drafts, picked),
    )
  } else {
    tell('dropped', 'not in the part that Readability chose', without(all, drafts))
    tell('kept', 'the standfirst: the description begins as it does', standfirst)
    tell('kept', 'key points of the publisher', points)
    tell('kept', 'stands between the chosen paragraphs and is set as they are', without(withLost, picked))
  }
  return { drafts, story: storyOf(drafts, trace) }
}
