import type { Document, TimeMention } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { lineWords } from './line-words.ts'

/** A day in figures: "07.04.2017". */
const NUMERIC_DAY = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/
/** What stands before the day of a message in a network: who wrote it. */
const WRITER = /@\w{2,30}\)\s{0,2}$/
const WRITER_REACH = 40

/** A full date has at least so many tokens: "May 3 2021". */
const FULL_DATE = 3
/** So many tokens before a time the words may stand that make it the day on which the text first appeared. */
const ORIGIN_REACH = 10

const words = perLocale(({ when }) => ({
  stamps: new Set(when.stamps),
  origins: new Set(when.origins),
  appearing: new Set(when.appearing),
}))

/** Whether a time is when a text first appeared: "originally published in the Harlow Times on 3 May". */
function isOfOrigin({ tokens, sentenceOf, locale }: Document, { firstToken, sentence }: TimeMention): boolean {
  const { origins, appearing } = words(locale)
  for (let i = firstToken - 1; i > firstToken - ORIGIN_REACH && sentenceOf[i] === sentence; i--)
    if (appearing.has(tokens[i]?.lower ?? '')) return origins.has(tokens[i - 1]?.lower ?? '')
  return false
}

/** Whether a full date closes a caption: it ends the sentence, or stands before the picture's source, right behind a name: "a street in Harlow May 3 2021 (Reuters)". */
function isOfPicture(
  { tokens, parts, sentences }: Document,
  { firstToken, endToken, sentence, precision }: TimeMention,
): boolean {
  if (precision !== 'day' || endToken - firstToken < FULL_DATE || parts[firstToken - 1] !== 'NNP') return false
  const next = tokens[endToken]
  return (
    next === undefined || endToken >= (sentences[sentence]?.endToken ?? 0) || next.text === '.' || next.text === '('
  )
}

/**
 * Whether a time is that of the page, of a dateline or of a picture: "Updated: 7 November 2021 10:04", "FILE - In this May 18, 2017 file photo",
 * a full date that opens a line without being part of it, or one that is set off by a bar.
 */
export function isStamp(doc: Document, time: TimeMention): boolean {
  const { firstToken, endToken, sentence, printed } = time
  if (printed || isOfOrigin(doc, time)) return true
  const { stamps } = words(doc.locale)
  const { pictures } = lineWords(doc.locale)
  const start = doc.tokens[firstToken]?.start ?? 0
  const behind = doc.tokens[endToken]?.text === ',' ? endToken + 1 : endToken
  if ([0, 1].some((k) => pictures.has(doc.tokens[behind + k]?.lower ?? ''))) return true
  if (doc.dateline && start >= doc.dateline.start && start < doc.dateline.end) return true
  // "A study published on Wednesday" tells an event; a stamp has a capital or a colon.
  for (let i = firstToken - 3; i < endToken + 2; i++) {
    const token = doc.tokens[i]
    if (!token || !stamps.has(token.lower)) continue
    const figures = NUMERIC_DAY.test(doc.tokens[firstToken]?.text ?? '')
    if (i > firstToken || token.shape !== 'lower' || doc.tokens[i + 1]?.text === ':' || figures) return true
  }
  if (doc.tokens[endToken]?.text === '|' || doc.tokens[firstToken - 1]?.text === '|') return true
  if (isOfPicture(doc, time)) return true
  const opens = doc.sentences[sentence]?.firstToken === firstToken
  if (opens && NUMERIC_DAY.test(doc.tokens[firstToken]?.text ?? '')) return true
  return opens && endToken - firstToken >= 3 && doc.tokens[endToken]?.kind !== 'punctuation'
}

/** Whether a time is the stamp of a message in a network: the name of who wrote it stands right before. */
export const isMessageStamp = ({ article }: Document, { start }: TimeMention): boolean =>
  WRITER.test(article.text.slice(Math.max(0, start - WRITER_REACH), start))
