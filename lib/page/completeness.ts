import type { Article } from '../engine/model.ts'
import type { Draft } from './blocks.ts'
import { type StructuredNode, textOf } from './structured-data.ts'
import { wordsOf } from './text.ts'

/** Words with which a page asks for an account or money before it shows the rest. */
const ASKS_TO_PAY =
  /\b(?:(?:continue|keep|finish) reading|(?:subscribe|sign (?:up|in)|log ?in|register|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,40}\b(?:to (?:continue|keep|read|access|view|unlock|get (?:(?:full|unlimited) )?access)|for (?:full|unlimited) access)|to (?:continue|keep) reading|(?:read|access|unlock) the (?:full|rest of (?:the|this)) (?:story|article)|already a (?:subscriber|member)|already have an account|(?:this|the full) (?:article|story|content) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for) (?:our )?(?:paid |premium )?(?:subscribers|members)|(?:subscriber|member)s?[- ]only (?:article|story|content)|remaining \d+ (?:free )?articles?|want to (?:read|see) (?:more|the full))/i

/** The share of the promised words that counts as the whole text: counts differ by captions and credits. */
const WHOLE = 0.85
/** An offer is one or two lines; a paragraph of the story about subscriptions is longer. */
const OFFER_WORDS = 40
/** An `articleBody` of fewer words is a summary, no promise. */
const LEAST_PROMISE = 80
/** So many words in the part that is paid for are more than an offer. */
const PAID_WORDS = 100
/** So many words are more than a teaser. */
const LONG = 250
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

/** The parts of the page that the structured data call paid for, as selectors; the schema asks for a class. */
function paidParts(article: StructuredNode | undefined, document: Document): readonly Element[] {
  const parts = [article?.hasPart].flat() as readonly (StructuredNode | undefined)[]
  return parts.flatMap((part) => {
    const selector = isFalse(part?.isAccessibleForFree) ? textOf(part?.cssSelector) : undefined
    try {
      return selector ? [...document.querySelectorAll(selector)] : []
    } catch {
      return []
    }
  })
}

/** Where a page asks for money: an element by that name that says so. */
const WALL =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [class*="subscription-wall" i], [class*="subscribe-wall" i]'

const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + wordsOf(element.textContent ?? '').length, 0)

/** What a page says and shows of its price. */
export type Price = {
  /** How many words stand in the parts that are called paid for; undefined when none is named or none is there. */
  readonly paidWords?: number
  /** How many words the whole text has, where the page says so. */
  readonly promised?: number
  /** Whether something on the page asks for money in place of the text. */
  readonly asks: boolean
}

/** What a page says of its price; undefined when it does not say that the article is not free. */
export function priceOf(document: Document, article: StructuredNode | undefined): Price | undefined {
  if (!saysNotFree(article)) return undefined
  const paid = paidParts(article, document)
  const promised = promisedWords(article)
  return {
    ...(paid.length > 0 ? { paidWords: lengthOf(paid) } : {}),
    ...(promised !== undefined && promised >= LEAST_PROMISE ? { promised } : {}),
    asks: [...document.querySelectorAll(WALL)].some((wall) => isOffer(wall.textContent ?? '')),
  }
}

const breaksOff = (text: string): boolean => !/[.!?”"’')\]]\s*$/.test(text) || /(?:…|\.\.\.)\W*$/.test(text)

/**
 * Whether the page shows the whole text. It does not when an offer to subscribe stands in place of the end. Where the page says "not
 * free", the text can be there all the same, for a reader who pays or has not read many yet. Asked in this order: the number of words that the
 * page promises; whether there is text in the parts that are called paid for; whether the text is long, ends as a text does, and nothing
 * on the page asks for money.
 * @param drafts all that was read, with what stands in place of the end
 * @param story the text alone: lists of other stories below it have an end of their own
 */
export function completenessOf(
  drafts: readonly Draft[],
  story: readonly Draft[],
  price: Price | undefined,
): Article['completeness'] {
  if (drafts.slice(-TAIL).some((draft) => isOffer(draft.text))) return 'partial'
  if (!price) return 'full'
  const words = drafts.reduce((sum, draft) => sum + wordsOf(draft.text).length, 0)
  const last = story.findLast(({ kind }) => kind === 'paragraph' || kind === 'quote')?.text ?? ''
  const { promised, paidWords, asks } = price
  const isLong = !asks && words >= LONG && !breaksOff(last)
  const isWhole = promised !== undefined ? words >= promised * WHOLE : (paidWords ?? 0) >= PAID_WORDS || isLong
  return isWhole ? 'full' : 'partial'
}
