import type { Document } from '../document.ts'
import type { Span } from '../model.ts'
import { startsWithCapital } from '../text/letters.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { Sentence } from '../text/sentences.ts'
import { addressesReader, speaksOfWriter } from './addresses.ts'
import { contentStems, isStatement, repeatsHeadline, stem, stemsBetween } from './event.ts'
import { lineWords } from './line-words.ts'
import { isAside, isBareDefinite, quotedShare, tellsNothing } from './lines.ts'
import { behindIs } from './main-clauses.ts'
import { mentionsFrom } from './mentions-at.ts'
import { furnitureIn } from './page-furniture.ts'
import { speechWords } from './speech-rules.ts'

/** A development has at least so many words. */
const LEAST_WORDS = 5
/** A line that is quoted by more than this share is somebody's reaction; by less where the quotation opens it, or is one already. */
const MOST_QUOTED = { any: 0.6, opens: 0.4, spoken: 0.3 } as const

/** A verb that can follow its subject. */
const VERB = /^(?:VB[DZN]?|MD)$/

/**
 * Whether a line begins with words that only another sentence explains, and no line that is shown.
 * @param follows whether the sentence before it is the line before: then "the move" and "these talks" are explained
 */
export function pointsElsewhere(doc: Document, from: number, told: ReadonlySet<string>, follows: boolean): boolean {
  const { tokens, parts, locale } = doc
  const { pointers, demonstratives, expletives, counters, leaning, rest, everybody } = lineWords(locale)
  const isTold = (one: string) => told.has(one)
  const isBare = isBareDefinite(doc, from, isTold, 'bodies') && !isNamedBefore(doc, from)
  if (isBare && !(follows && (leaning.has(tokens[from + 1]?.lower ?? '') || namesBody(doc, from)))) return true
  const first = tokens[from]?.lower ?? ''
  if (!follows && (opensPointing(doc, from) || picksSome(doc, from) || opensLater(doc, from))) return true
  // "Both were taken", "Six are children": some of whom the sentence before tells.
  // "All three are at large", but "the five" are those the headline counts.
  const isAllOf = parts[from] === 'DT' && parts[from + 1] === 'CD' && !locale.names.definite.has(first)
  if (isAllOf && VERB.test(parts[from + 2] ?? '')) return true
  if (!follows && isAllOf && counters.has(first) && !rest.has(first) && countsUntold(doc, from + 2, isTold)) return true
  const isCountAlone = parts[from] === 'CD' || counters.has(first)
  // "Another study": beside which, the sentence before tells.
  const isBeside = rest.has(first) && /^NN/.test(parts[from + 1] ?? '') && !everybody.has(tokens[from + 1]?.lower ?? '')
  if (isBeside && !follows && !isTold(stem(doc, tokens[from + 1]?.lower ?? ''))) return true
  if (isCountAlone && /^(?:VB[DZN]?|MD|RB)$/.test(parts[from + 1] ?? '')) return !follows
  if (/^PRP\$?$/.test(parts[from] ?? '') || !pointers.has(first)) return false
  // "There were three ferries", "This week": the first word says nothing of its own.
  if (expletives.has(first)) return !follows && !VERB.test(parts[parts[from + 1] === 'RB' ? from + 2 : from + 1] ?? '')
  if (!demonstratives.has(first)) return true
  if (doc.times.some(({ firstToken }) => firstToken === from)) return false
  // "Those include two bridges", right behind the line that tells of them.
  if (follows && /^(?:VB[DZ]?|MD)$/.test(parts[from + 1] ?? '')) return false
  return !/^NN/.test(parts[from + 1] ?? '') || !(follows || isTold(stem(doc, tokens[from + 1]?.lower ?? '')))
}

/** Whether the sentence before a line that begins with "the airline" names a body, or has the noun itself. */
function namesBody(doc: Document, from: number): boolean {
  const { firstToken = from, endToken = from } = doc.sentences[(doc.sentenceOf[from] ?? 0) - 1] ?? {}
  const noun = stem(doc, doc.tokens[from + 1]?.lower ?? '')
  return (
    stemsBetween(doc, firstToken, endToken).has(noun) ||
    mentionsFrom(doc, firstToken, endToken - 1).some(({ kind, form }) => kind === 'organization' && form === 'name')
  )
}

/** Whether a line begins with some of those whom another sentence tells of: "Three other men", "The two sites". "Two other victims" need none. */
function picksSome({ parts, tokens, locale }: Document, from: number): boolean {
  const { rest, everybody } = lineWords(locale)
  const isRest = (i: number) => rest.has(tokens[i]?.lower ?? '')
  const isOf = (i: number) => parts[i] === 'NNS' && !everybody.has(tokens[i]?.lower ?? '')
  if (parts[from] === 'CD') return isRest(from + 1) && isOf(from + 2)
  if (!locale.names.definite.has(tokens[from]?.lower ?? '')) return false
  // "The one suspect fled".
  if (parts[from + 1] === 'CD' && tokens[from + 1]?.kind === 'word' && /^(?:NN|VB[DZ])$/.test(parts[from + 2] ?? ''))
    return true
  if (isRest(from + 1)) return isOf(parts[from + 2] === 'CD' ? from + 3 : from + 2)
  return parts[from + 1] === 'CD' && isOf(from + 2)
}

/** Whether a line opens with a preposition or a conjunction before what only another sentence explains: "To that, she said", "If these are sold". */
function opensPointing({ tokens, parts, locale }: Document, from: number): boolean {
  const { demonstratives } = lineWords(locale)
  const [opens, behind] = [parts[from] ?? '', parts[from + 2] ?? '']
  if (!/^(?:IN|TO)$/.test(opens) || !demonstratives.has(tokens[from + 1]?.lower ?? '')) return false
  // "Now that she", "Given that": a conjunction of two words.
  return behind === '.' || (parts[from + 1] === 'DT' && VERB.test(behind))
}

/** Whether a noun stands at a token, behind words that tell of what kind, that no line has told: "all three major cities". */
function countsUntold(doc: Document, at: number, isTold: (one: string) => boolean): boolean {
  let i = at
  while (doc.parts[i] === 'JJ') i++
  return doc.parts[i] === 'NNS' && !isTold(stem(doc, doc.tokens[i]?.lower ?? ''))
}

/** Within so many tokens an opening tells how much later something was. */
const LATER_REACH = 7

/** Whether a line opens with how long behind what another sentence tells it was: "Nearly a year later"; minutes and hours are of the same event. */
function opensLater({ tokens, parts, locale }: Document, from: number): boolean {
  const { afterwards, instants } = lineWords(locale)
  for (let i = from; i < from + LATER_REACH; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (afterwards.has(lower)) return i > from + 1 && !/^(?:IN|NN)/.test(parts[i + 1] ?? '')
    if (instants.has(lower) || !/^(?:RB|DT|CD|JJ|NNS?)$/.test(parts[i] ?? '')) return false
  }
  return false
}

/** Whether the noun that stands for somebody at a token is known to mean one whom the text names: "the charity". */
function isNamedBefore(doc: Document, from: number): boolean {
  return mentionsFrom(doc, from, from).some(({ form, entity }) => form === 'nominal' && doc.entities[entity]?.named)
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

/** Whether a line bids its reader do something: "Add Weather as an interest", "Listen to the show". */
const bids = ({ tokens, parts, article }: Document, from: number): boolean =>
  parts[from] === 'VB' &&
  startsWithCapital(article.text.charAt(tokens[from]?.start ?? 0)) &&
  /^(?:DT|IN|TO|NNP|PRP\$)$/.test(parts[from + 1] ?? '')

/** Whether a line is a clause that opens with "as" and nothing else: "As the founder explained", but not "As many as ten". */
const onlyOpens = ({ tokens, parts, clauses, locale }: Document, index: number, from: number, to: number): boolean =>
  tokens[from]?.lower === lineWords(locale).as &&
  (/^(?:NNP|PRP)/.test(parts[from + 1] ?? '') || locale.names.definite.has(tokens[from + 1]?.lower ?? '')) &&
  (clauses[index] ?? []).filter(({ verb }) => verb >= from && verb < to).length < 2

/** Whether a sentence sends its reader to another page: "You can see the whole list here". */
function pointsToPage(doc: Document, sentence: Sentence): boolean {
  const last = doc.tokens[sentence.endToken - 1]?.kind === 'punctuation' ? sentence.endToken - 2 : sentence.endToken - 1
  return lineWords(doc.locale).links.has(doc.tokens[last]?.lower ?? '') && addressesReader(doc, sentence)
}

/** Whether a sentence only tells where or how well known something is: "The hotel is located in", "The bay is popular with". */
function onlyPlaces(doc: Document, index: number): boolean {
  const at = behindIs(doc, index)
  return at !== undefined && lineWords(doc.locale).standing.has(doc.tokens[at]?.lower ?? '')
}

/** Whether brackets stand around a whole sentence, or open before several: what its writer adds, or the newsroom has corrected. */
function isInBrackets({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  if (tokens[firstToken]?.text !== '(') return false
  const closing = tokens.slice(firstToken, endToken).findIndex(({ text }) => text === ')')
  return closing < 0 || closing >= endToken - 2 - firstToken
}

/** A telephone number: "555-210-1049", "800-555-LAKE", "020 7946 0155". */
const TELEPHONE = /(?<!\d)(?:\d{3}[-.) ]{1,2}\d{3}[-.][\dA-Z]{4}|0\d{2,4} \d{3,4} ?\d{3,4})(?!\d)/

/** An address of a page, or of one to write to, that is no aside in brackets: "at www.oslin.example". */
const ADDRESS = /(?<!\()(?:https?:\/\/|(?:\b(?:at|on|visit|to|see) |\/)www\.|\b[\w.]{2,30}@\w{2,30}\.\w)/

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
  // "The shooting", "the injured", "of those killed six": behind an article, a form of a verb is a noun; a number may count alone.
  const isNoun = (i: number) =>
    /^(?:NN|CD$)/.test(parts[i] ?? '') || (parts[i - 1] === 'DT' && /^(?:VB[GZN]|JJ)$/.test(parts[i] ?? ''))
  // "Both had suffered", "All were taken".
  if (lineWords(locale).counters.has(tokens[from]?.lower ?? '')) return true
  for (let i = from; i < verb; i++) if (isNoun(i)) return true
  return false
}

/** What the rest of an article says of a line. */
type Surroundings = {
  readonly headline: Sentence | undefined
  /** Whether its words stand among the reactions. */
  readonly isSpoken: boolean
  /** Whether the article says "you" and "we" of what it is about. */
  readonly addressing: boolean
  /** Whether the article reports an event. */
  readonly report: boolean
}

/** Why a sentence is no development, whatever the others tell; undefined when it is one. */
export function refusal(
  doc: Document,
  sentence: Sentence,
  { span, from, to }: { readonly span: Span; readonly from: number; readonly to: number },
  { headline, isSpoken, addressing, report }: Surroundings,
): string | undefined {
  if (isAside(doc, sentence) || isAside(doc, { firstToken: from })) return 'points to another sentence'
  if (repeatsHeadline(doc, sentence, headline)) return 'the headline again'
  if (addressing ? speaksOfWriter(doc, sentence) : addressesReader(doc, sentence)) return 'speaks to the reader'
  const opensQuoted = doc.quotations.some(
    (q) => q.start >= sentence.start && q.start <= span.start && q.end > span.start,
  )
  if (opensQuoted && isSpoken) return 'a quotation that is told among the reactions'
  const most = MOST_QUOTED[isSpoken ? 'spoken' : opensQuoted ? 'opens' : 'any']
  if (quotedShare(doc, span) > most) return 'a quotation'
  if (opensQuoted && /^PRP/.test(doc.parts[from + 1] ?? '')) return 'a quotation of nobody named'
  if (isInBrackets(doc, sentence)) return 'an aside in brackets'
  const furniture = furnitureIn(doc, from, to, report)
  if (furniture) return furniture
  if (!addressing && bids(doc, from)) return 'speaks to the reader'
  if (onlyOpens(doc, sentence.index, from, to)) return 'no clause of its own'
  if (isFiniteVerb(doc.parts[from]) && doc.tokens[sentence.firstToken]?.shape === 'lower') return 'no clause of its own'
  if (splitsQuotation(doc, span)) return 'a part of a quotation'
  if (/^[?:]$/.test(doc.tokens[sentence.endToken - 1]?.text ?? '')) return 'a question, or the head of a list'
  if (pointsToPage(doc, sentence)) return 'points to another page'
  if (onlyPublishes(doc, sentence.index)) return 'tells of a publication'
  if (tellsNothing(doc, from, to)) return 'tells that nobody says anything'
  if (report && onlyPlaces(doc, sentence.index)) return 'tells where or how known something is'
  const text = doc.article.text.slice(span.start, span.end)
  if (TELEPHONE.test(text)) return 'asks the reader to call'
  if (ADDRESS.test(text)) return 'points to another page'
  const clauses = doc.clauses[sentence.index] ?? []
  if (!isStatement(doc, sentence) || !clauses.some(({ subject, verb }) => subject || hasSubject(doc, from, verb)))
    return 'no clause of its own'
  const isCut = to < sentence.endToken - 1
  const tells = clauses.some(({ subordinate, verb }) => !subordinate && verb >= from && verb < to)
  if (isCut && !tells) return 'cut before what it tells'
  if (contentStems(doc, sentence).size === 0 || to - from < LEAST_WORDS) return 'too little to tell'
  return undefined
}
