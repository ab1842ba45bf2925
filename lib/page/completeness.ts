import type { Article } from '../engine/model.ts'
import type { Draft } from './blocks.ts'
import { type StructuredNode, textOf } from './structured-data.ts'
import { wordsOf } from './text.ts'

/** Words with which a page asks for an account or money before it shows the rest. */
const ASKS_TO_PAY =
  /\b(?:(?:continue|keep|finish) reading|(?:subscribe|sign (?:up|in)|log ?in|register|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,40}\b(?:to (?:continue|keep|read|access|view|unlock|get)|for (?:full|unlimited) access)|to (?:continue|keep) reading|(?:read|access|unlock) the (?:full|rest of (?:the|this)) (?:story|article)|already a (?:subscriber|member)|already have an account|(?:this|the full) (?:article|story|content) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for) (?:our )?(?:paid |premium )?(?:subscribers|members)|(?:subscriber|member)s?[- ]only (?:article|story|content)|remaining \d+ (?:free )?articles?|want to (?:read|see) (?:more|the full))/i

/** The share of the promised words that counts as the whole text: counts differ by captions and credits. */
const WHOLE = 0.85
/** An offer is one or two lines; a paragraph of the story about subscriptions is longer. */
const OFFER_WORDS = 40
/** How many blocks from the end an offer may stand. */
const TAIL = 4

/** Whether a block is an offer to subscribe or sign in, in place of the rest of the story. */
export const isOffer = (text: string): boolean => ASKS_TO_PAY.test(text) && wordsOf(text).length <= OFFER_WORDS

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:false|no|0)$/i.test(value))

/** Whether the structured data says that the article, or a part of it, is not free to read. */
function saysNotFree(article: StructuredNode | undefined): boolean {
  if (!article) return false
  const parts = Array.isArray(article.hasPart) ? article.hasPart : [article.hasPart]
  return (
    isFalse(article.isAccessibleForFree) ||
    parts.some((part) => isFalse((part as StructuredNode | undefined)?.isAccessibleForFree))
  )
}

/** How many words the page promises, by `wordCount` or `articleBody`; undefined when it does not say. */
function promisedWords(article: StructuredNode | undefined): number | undefined {
  const count = Number(textOf(article?.wordCount))
  if (Number.isFinite(count) && count > 0) return count
  const body = textOf(article?.articleBody)
  return body ? wordsOf(body).length : undefined
}

/**
 * Whether the page shows the whole text. It does not when an offer to subscribe stands in place of the end, or when the
 * structured data says "not free" and nothing proves that the text is there all the same.
 */
export function completenessOf(drafts: readonly Draft[], article: StructuredNode | undefined): Article['completeness'] {
  if (drafts.slice(-TAIL).some((draft) => isOffer(draft.text))) return 'partial'
  if (!saysNotFree(article)) return 'full'
  const words = drafts.reduce((sum, draft) => sum + wordsOf(draft.text).length, 0)
  const promised = promisedWords(article)
  return promised !== undefined && words >= promised * WHOLE ? 'full' : 'partial'
}
