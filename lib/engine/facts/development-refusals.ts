import type { Document } from '../document.ts'
import type { Span } from '../model.ts'
import type { Sentence } from '../text/sentences.ts'
import { addressesReader, speaksOfWriter } from './addresses.ts'
import { contentStems, isStatement, repeatsHeadline, stem } from './event.ts'
import { isAside, isBareDefinite, lineWords, quotedShare, tellsNothing } from './lines.ts'
import { mentionsFrom } from './mentions-at.ts'
import { speechWords } from './speech-rules.ts'
import { whoWords } from './who-words.ts'

/** A development has at least so many words. */
const LEAST_WORDS = 5
/** A line that is quoted by more than this share is somebody's reaction; by less where the quotation opens it, or is one already. */
const MOST_QUOTED = { any: 0.6, opens: 0.4, spoken: 0.3 } as const
/** So many single dashes between words are the path to a page: "News - World - Oslin - Top". */
const PATH_DASHES = 3

/**
 * Whether a line begins with words that only another sentence explains, and no line that is shown.
 * @param follows whether the sentence before it is the line before: then "the move" and "these talks" are explained
 */
export function pointsElsewhere(doc: Document, from: number, told: ReadonlySet<string>, follows: boolean): boolean {
  const { tokens, parts, locale } = doc
  const { pointers, demonstratives, expletives, counters, leaning } = lineWords(locale)
  const isTold = (one: string) => told.has(one)
  const isBare = isBareDefinite(doc, from, isTold, 'bodies') && !isNamedBefore(doc, from)
  if (isBare && !(follows && leaning.has(tokens[from + 1]?.lower ?? ''))) return true
  const first = tokens[from]?.lower ?? ''
  // "Both were taken", "Six are children": some of whom the sentence before tells.
  const isCountAlone = parts[from] === 'CD' || counters.has(first)
  if (isCountAlone && /^(?:VB[DZPN]?|MD|RB)$/.test(parts[from + 1] ?? '')) return true
  if (/^PRP\$?$/.test(parts[from] ?? '') || !pointers.has(first)) return false
  // "There were three ferries", "This week": the first word says nothing of its own.
  if (expletives.has(first))
    return !/^(?:VB[DZPN]?|MD)$/.test(parts[parts[from + 1] === 'RB' ? from + 2 : from + 1] ?? '')
  if (!demonstratives.has(first)) return true
  if (doc.times.some(({ firstToken }) => firstToken === from)) return false
  return !/^NN/.test(parts[from + 1] ?? '') || !(follows || isTold(stem(doc, tokens[from + 1]?.lower ?? '')))
}

/** Whether the noun that stands for somebody at a token is known to mean one whom the text names: "the charity". */
function isNamedBefore(doc: Document, from: number): boolean {
  return mentionsFrom(doc, from, from).some(({ form, entity }) => form === 'nominal' && doc.entities[entity]?.named)
}

/** How far a credit with the number of its picture may reach, in tokens. */
const CREDIT_REACH = 6

/** Whether a line begins with the credit of a picture: "REUTERS Tom Alder A ferry lies in the harbour", "Oslin Police 22 Tom Alder". */
function opensWithCredit({ tokens, locale }: Document, from: number): boolean {
  const { services } = whoWords(locale)
  for (let i = from + 1; i < from + CREDIT_REACH; i++) {
    const isCounter = /^\d{1,2}$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.shape === 'capital'
    if (isCounter && tokens.slice(from, i).every(({ shape }) => shape === 'capital')) return true
  }
  return tokens.slice(from, from + 2).some(({ text, lower }) => /^\p{Lu}/u.test(text) && services.has(lower))
}

/** Whether a line begins with a counter ("1 of 10") or the label of an answer ("A:"), or holds the path to a page. */
function isFurnished({ tokens, parts }: Document, from: number, to: number): boolean {
  const isNumber = (i: number) => tokens[i]?.kind === 'number' && /^\d{1,2}$/.test(tokens[i]?.text ?? '')
  if (isNumber(from) && parts[from + 1] === 'IN' && isNumber(from + 2) && tokens[from + 3]?.shape !== 'lower')
    return true
  if (/^\p{Lu}$/u.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ':') return true
  let dashes = 0
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text !== '-' || !tokens[i]?.spaced || !tokens[i + 1]?.spaced) continue
    // "WHO IS SHE? - Ann Lee was born": the next entry of a list.
    if (i > from && /^[.?!]$/.test(tokens[i - 1]?.text ?? '')) return true
    dashes++
  }
  return dashes >= PATH_DASHES || isMostlyCapitals(tokens.slice(from, to))
}

/** Whether most words of a line are in capitals: the labels of a map or a chart. */
function isMostlyCapitals(tokens: Document['tokens']): boolean {
  const words = tokens.filter(({ text }) => /\p{L}{2}/u.test(text))
  return words.filter(({ shape }) => shape === 'upper').length > words.length / 3 && words.length >= LEAST_WORDS
}

/** Whether the first noun of a line is a picture ("A photo taken on Monday shows"), or it tells where in one somebody is: "(left)". */
function describesPicture({ tokens, parts, locale }: Document, from: number, to: number): boolean {
  const { sides } = lineWords(locale)
  const isSide = (i: number) => sides.has(tokens[i]?.lower ?? '')
  for (let i = from + 1; i < to - 1; i++) {
    if (tokens[i - 1]?.text === '(' && isSide(i) && /^[),]$/.test(tokens[i + 1]?.text ?? '')) return true
    if (parts[i - 1] === 'IN' && isSide(i) && /^[:,]$/.test(tokens[i + 1]?.text ?? '') && i < from + CREDIT_REACH)
      return true
  }
  let i = from
  while (i < to && !/^(?:NN|VB[DZ]|MD)/.test(parts[i] ?? '')) i++
  while (/^NN/.test(parts[i + 1] ?? '')) i++
  return lineWords(locale).pictures.has(tokens[i]?.lower ?? '')
}

/** Whether a quotation begins in a line and ends behind it, or the other way round. */
function splitsQuotation({ quotations, article }: Document, { start, end }: Span): boolean {
  if (quotations.some((q) => (q.start < start && q.end > start) || (q.start < end && q.end > end + 1))) return true
  // "5'11" tall" measures something.
  const text = article.text.slice(start, end).replace(/\d["”]/g, '')
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  // What a block of several paragraphs quotes has marks whose others stand elsewhere.
  if (count(/[“”"]/g) % 2) return true
  return /^['‘]\p{L}/u.test(text) && count(/['’](?!\p{L})/gu) === 0
}

/** Whether a sentence sends its reader to another page: "You can see the whole list here". */
function pointsToPage(doc: Document, sentence: Sentence): boolean {
  const last = doc.tokens[sentence.endToken - 1]?.kind === 'punctuation' ? sentence.endToken - 2 : sentence.endToken - 1
  return lineWords(doc.locale).links.has(doc.tokens[last]?.lower ?? '') && addressesReader(doc, sentence)
}

/** How far behind a verb of publishing its object may stand, in tokens: "posted several new photos". */
const OBJECT_REACH = 5

/** Whether a sentence only tells that a message or a picture was published: what it says is a reaction, not an event. "Released on bail" is one. */
function onlyPublishes(doc: Document, index: number): boolean {
  const { publishing, pictures } = lineWords(doc.locale)
  const { messages } = speechWords(doc.locale)
  const main = doc.clauses[index]?.[0]
  if (!main || main.subject?.preposition !== undefined || !publishing.has(doc.tokens[main.verb]?.lower ?? ''))
    return false
  const isMessage = ({ lower }: { readonly lower: string }) => messages.has(lower) || pictures.has(lower)
  const { firstToken = main.verb } = main.subject ?? {}
  return doc.tokens.slice(firstToken, Math.min(main.verb + OBJECT_REACH, main.endToken)).some(isMessage)
}

/** Whether a noun, or a word that holds its place, stands before a verb: in text without commas, it may not be known as the subject. */
function hasSubject({ parts, tokens, locale }: Document, from: number, verb: number): boolean {
  if (lineWords(locale).expletives.has(tokens[from]?.lower ?? '')) return true
  // "The shooting", "No arrests": behind an article, a form of a verb is a noun.
  const isNoun = (i: number) => /^NN/.test(parts[i] ?? '') || (parts[i - 1] === 'DT' && /^VB[GZ]$/.test(parts[i] ?? ''))
  for (let i = from; i < verb; i++) if (isNoun(i)) return true
  return false
}

/**
 * Why a sentence is no development, whatever the others tell; undefined when it is one.
 * @param addressing whether the article says "you" and "we" of what it is about
 */
export function refusal(
  doc: Document,
  sentence: Sentence,
  { span, from, to }: { readonly span: Span; readonly from: number; readonly to: number },
  headline: Sentence | undefined,
  isSpoken: boolean,
  addressing: boolean,
): string | undefined {
  if (isAside(doc, sentence)) return 'points to another sentence'
  if (repeatsHeadline(doc, sentence, headline)) return 'the headline again'
  if (addressing ? speaksOfWriter(doc, sentence) : addressesReader(doc, sentence)) return 'speaks to the reader'
  const opensQuoted = doc.quotations.some(
    (q) => q.start >= sentence.start && q.start <= span.start && q.end > span.start,
  )
  if (opensQuoted && isSpoken) return 'a quotation that is told among the reactions'
  const most = MOST_QUOTED[isSpoken ? 'spoken' : opensQuoted ? 'opens' : 'any']
  if (quotedShare(doc, span) > most) return 'a quotation'
  if (opensWithCredit(doc, from)) return 'a caption behind its credit'
  if (describesPicture(doc, from, to)) return 'a caption'
  if (isFurnished(doc, from, to)) return 'page furniture before or in it'
  if (splitsQuotation(doc, span)) return 'a part of a quotation'
  if (/^[?:]$/.test(doc.tokens[sentence.endToken - 1]?.text ?? '')) return 'a question, or the head of a list'
  if (pointsToPage(doc, sentence)) return 'points to another page'
  if (onlyPublishes(doc, sentence.index)) return 'tells of a publication'
  if (tellsNothing(doc, from, to)) return 'tells that nobody says anything'
  const clauses = doc.clauses[sentence.index] ?? []
  if (!isStatement(doc, sentence) || !clauses.some(({ subject, verb }) => subject || hasSubject(doc, from, verb)))
    return 'no clause of its own'
  const isCut = to < sentence.endToken - 1
  const tells = clauses.some(({ subordinate, verb }) => !subordinate && verb >= from && verb < to)
  if (isCut && !tells) return 'cut before what it tells'
  if (contentStems(doc, sentence).size === 0 || to - from < LEAST_WORDS) return 'too little to tell'
  return undefined
}
