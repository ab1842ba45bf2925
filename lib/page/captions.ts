import { type Draft, readBlocks } from './blocks.ts'
import { isSentence } from './story.ts'
import { wordsOf } from './text.ts'

const CAPTIONS = 'figcaption, [class*="caption" i]'
const ELSEWHERE = 'aside, nav, footer'
const MAX_CAPTIONS = 400
/** A gallery has at least so many captions that are sentences, and fewer words around them than this share of theirs. */
const PICTURES = 4
const AROUND = 0.5
/** "3 of 12", "3/12" before a caption. */
const COUNTER = /^\d{1,3}\s*(?:of|\/)\s*\d{1,3}\W*/i
/** What stands behind the last sentence of a caption: who took the picture. */
const CREDIT = /([.!?…]["'”’]?)\s+(?:[([][^()[\]]{2,80}[)\]]|[^.!?…]{2,60})$/

/** What the pictures of a page say: their captions, and the text between the headline and the first of them. */
export type Pictures = { readonly intro: readonly Draft[]; readonly captions: readonly Draft[] }

/** The captions of a page's pictures in sentences and without credits, in the order of the page, and what leads to them. */
export function picturesIn(document: Document): Pictures {
  const elements = [...document.querySelectorAll(CAPTIONS)]
    .slice(0, MAX_CAPTIONS)
    .filter((caption) => !caption.closest(ELSEWHERE) && !caption.parentElement?.closest(CAPTIONS))
  const told = elements
    .flatMap((element) => readBlocks(element))
    .map((draft) => ({
      ...draft,
      kind: 'paragraph' as const,
      text: draft.text.replace(COUNTER, '').replace(CREDIT, '$1'),
    }))
  const captions = told.filter(isTold)
  const distinct = captions.filter(({ text }, index) => captions.findIndex((other) => other.text === text) === index)
  return { intro: distinct.length < PICTURES ? [] : introOf(document, elements[0]), captions: distinct }
}

const isTold = ({ text, linked }: Draft): boolean => linked < 0.5 && isSentence(text)

/** The paragraphs between the headline and an element. */
function introOf(document: Document, first: Element | undefined): readonly Draft[] {
  const order = [...document.querySelectorAll(`h1, p, ${CAPTIONS}`)]
  const from = order.findIndex(({ localName }) => localName === 'h1')
  const to = first ? order.indexOf(first) : -1
  const between = from < 0 ? [] : order.slice(from + 1, Math.max(from + 1, to))
  return between
    .filter((element) => !element.closest(ELSEWHERE))
    .flatMap((element) => readBlocks(element))
    .filter(isTold)
}

const countWords = (drafts: readonly Draft[]): number => drafts.reduce((sum, { text }) => sum + wordsOf(text).length, 0)

/**
 * The text of a page whose text is the captions of its pictures: several say something, and what stands around them is shorter. Undefined
 * for any other page.
 */
export function galleryText({ intro, captions }: Pictures, story: readonly Draft[]): readonly Draft[] | undefined {
  if (captions.length < PICTURES || countWords(story) >= countWords(captions) * AROUND) return undefined
  const known = new Set([...intro, ...captions].map(({ text }) => text))
  return [...intro, ...story.filter(({ text }) => !known.has(text)), ...captions]
}
