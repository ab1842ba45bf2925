import type { Document } from '../document.ts'
import { startsWithCapital } from '../text/letters.ts'
import { whoWords } from './who-words.ts'

/** A title before a description has so many tokens. */
const LONGEST_TITLE = 8

/** Where the title of a work in its marks begins that stands before a description: '"Grey Heron" star'. */
export function startOfTitle({ quotations, sentenceOf, tokens, locale }: Document, first: number): number | undefined {
  const { people } = whoWords(locale)
  const noun = tokens[first]
  const close = tokens[first - 1]
  if (!noun || !close || !people.has(noun.lower) || sentenceOf[first - 1] !== sentenceOf[first]) return undefined
  const title = quotations.find(({ end }) => end === close.end)
  const opens = tokens.slice(Math.max(0, first - LONGEST_TITLE), first).some(({ start }) => start === title?.start)
  return title && opens && startsWithCapital(tokens.find(({ start }) => start > title.start)?.text ?? '')
    ? title.start
    : undefined
}
