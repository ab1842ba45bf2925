import type { Document, TimeMention } from '../document.ts'
import { startsWithCapital } from '../text/letters.ts'
import { standsBeforeCredit } from './credits.ts'
import { galleryBlocks } from './galleries.ts'
import { lineWords } from './line-words.ts'
import { mainClause } from './main-clauses.ts'
import { saysAt } from './speech-rules.ts'
import { whoWords } from './who-words.ts'

/** So many tokens stand in the brackets of a credit at most. */
const CREDIT_LENGTH = 8
/** How far a credit with the number of its picture may reach, in tokens. */
const CREDIT_REACH = 6

/** Whether a line begins with the credit of a picture: "REUTERS Tom Alder A ferry lies in the harbour", "Oslin Police 22 Tom Alder". */
function opensWithCredit({ tokens, locale }: Document, from: number): boolean {
  const { services } = whoWords(locale)
  for (let i = from + 1; i < from + CREDIT_REACH; i++) {
    const isCounter = /^\d{1,2}$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.shape === 'capital'
    if (isCounter && tokens.slice(from, i).every(({ shape }) => shape === 'capital')) return true
  }
  // "Facebook users", "Reuters reported", "AFP Commander Ann Lee": the service is what the sentence is about, or a body of that name.
  const isCredit = (i: number) =>
    startsWithCapital(tokens[i]?.text ?? '') &&
    services.has(tokens[i]?.lower ?? '') &&
    tokens[i + 1]?.shape !== 'lower' &&
    !locale.names.personNouns.has(tokens[i + 1]?.lower ?? '')
  return isCredit(from) || isCredit(from + 1)
}

/** Whether the credit of a picture stands right before a line: its caption has no full stop, and what was too long for one runs on into the text. */
function standsBehindCredit({ sentences, sentenceOf, tokens, locale }: Document, from: number): boolean {
  const sentence = sentences[sentenceOf[from] ?? 0]
  const before = sentences[(sentence?.index ?? 0) - 1]
  if (!sentence || !before?.furniture || before.block !== sentence.block) return false
  const isCredit = tokens.slice(before.firstToken, before.endToken).every(({ shape }) => shape !== 'lower')
  const rule = locale.sentences.furniture.find(({ id }) => id === before.furniture)
  return isCredit && rule?.takes === 'caption' && tokens[before.endToken - 1]?.text !== ')'
}

/** Whether the first noun of a line is a picture ("A photo taken on Monday shows"), or it tells where in one somebody is: "(left)". */
function describesPicture({ tokens, parts, locale }: Document, from: number, to: number): boolean {
  const { sides, pictures } = lineWords(locale)
  const isSide = (i: number) => sides.has(tokens[i]?.lower ?? '')
  const isName = (i: number) => parts[i] === 'NNP'
  for (let i = from + 1; i < to - 1; i++) {
    // "Ann Lee, left, and Tom Alder, right, at the harbour".
    if (tokens[i - 1]?.text === ',' && isSide(i) && tokens[i + 1]?.text === ',' && isName(i - 2)) return true
    if (tokens[i - 1]?.text === '(' && isSide(i) && /^[),]$/.test(tokens[i + 1]?.text ?? '')) return true
    if (parts[i - 1] === 'IN' && isSide(i) && /^[:,]$/.test(tokens[i + 1]?.text ?? '') && i < from + CREDIT_REACH)
      return true
  }
  if (pictures.has(tokens[from]?.lower ?? '')) return true
  let i = from
  while (i < to && !/^(?:NN|VB[DZ]|MD)/.test(parts[i] ?? '')) i++
  while (/^NN/.test(parts[i + 1] ?? '')) i++
  return pictures.has(tokens[i]?.lower ?? '')
}

/** So many words stand between "this" and the picture at most: "In this 3 May 2021 photo". */
const PICTURE_REACH = 9
/** A caption has at most so many sentences. */
const CAPTION_LENGTH = 6

/** Whether a sentence says in which picture it is to be seen: "in this undated photo", "FILE - In this May 3, 2021 file photo". */
function namesPicture({ tokens, parts, locale }: Document, firstToken: number, endToken: number): boolean {
  const { pictures, demonstratives } = lineWords(locale)
  for (let i = firstToken + 1; i < endToken; i++) {
    if (parts[i - 1] !== 'IN' || !demonstratives.has(tokens[i]?.lower ?? '')) continue
    for (let k = i + 2; k < Math.min(endToken, i + PICTURE_REACH) && !/^VB[DZ]|^MD|^WH/.test(parts[k] ?? ''); k++)
      if (pictures.has(tokens[k]?.lower ?? '')) return true
  }
  return false
}

/** Whether a line stands in a caption that opens with the picture it is of. */
function standsInCaption(doc: Document, from: number): boolean {
  const { sentences, sentenceOf } = doc
  const own = sentences[sentenceOf[from] ?? 0]
  if (!own) return false
  if (namesPicture(doc, own.firstToken, own.endToken)) return true
  let first = own.index
  while (first > 0 && sentences[first - 1]?.block === own.block) first--
  const opening = sentences[first]
  if (!opening || sentences[first + CAPTION_LENGTH]?.block === own.block) return false
  return namesPicture(doc, opening.firstToken, opening.endToken)
}

/** Two names that a stroke joins: "Alder/Reuters". */
const JOINED = /^\p{Lu}[^/]*\/\p{Lu}/u

/** Whether a line ends with the credit of a picture: "A ferry lies in the harbour (Tom Alder/Oslin Times)", "(photo courtesy: OTV)". */
function endsWithCredit({ tokens, locale }: Document, to: number): boolean {
  // "A ferry lies in the harbour Tom Alder/Reuters".
  const last = tokens[to - 1]?.lower ?? ''
  const isBare = whoWords(locale).services.has(last.split('/').at(-1) ?? '')
  if (isBare && (JOINED.test(tokens[to - 1]?.text ?? '') || tokens[to - 2]?.text === '/')) return true
  if (tokens[to - 1]?.text !== ')') return false
  const { pictures } = lineWords(locale)
  let i = to - 2
  let isJoint = false
  while (i > to - 2 - CREDIT_LENGTH && tokens[i]?.text !== '(') {
    const { text = '', lower = '', shape } = tokens[i] ?? {}
    if (pictures.has(lower)) return true
    isJoint ||= JOINED.test(text) || (text === '/' && tokens[i + 1]?.shape === 'capital')
    if (shape === 'lower') return false
    i--
  }
  return isJoint && tokens[i]?.text === '('
}

/**
 * Whether what a line tells is to be seen in a picture: "Officers gather at the harbour on Monday", "A minister leaves the palace in Oslin, May
 * 3, 2021". Nothing else of a report is in the present, or gives the day with its year.
 */
function showsScene(doc: Document, index: number): boolean {
  const { parts, tokens, locale, sentences } = doc
  const { describing } = lineWords(locale)
  const main = mainClause(doc, index)
  if (!main?.subject) return false
  const lower = tokens[main.verb]?.lower ?? ''
  const isPresent = /^VBZ?$/.test(parts[main.verb] ?? '')
  if (isPresent && /^(?:NN|\.|RB)/.test(parts[main.verb - 1] ?? '') && describing.has(lower)) return true
  const isSeen = main.passive && describing.has(lower) && parts[main.group] === 'VBZ'
  if ((!isPresent && !isSeen) || saysAt(doc, main.verb)) return false
  const { firstToken = 0, endToken = 0 } = sentences[index] ?? {}
  // "A sign is seen, as the firm announced": when it was.
  const isAside = (i: number) => isSeen && i > main.endToken
  for (let i = firstToken; i < endToken; i++)
    if ((parts[i] === 'VBD' && !isAside(i)) || (parts[i] === 'MD' && tokens[i]?.shape === 'lower')) return false
  return doc.times.some((time) => time.sentence === index && time.firstToken > main.verb && isPastDay(doc, time))
}

/** Whether a time is a day before the article appeared that is printed with its year: "May 3, 2021". */
const isPastDay = ({ tokens, article }: Document, { firstToken, endToken, precision, value }: TimeMention): boolean =>
  precision === 'day' &&
  value.start <= (article.published ?? '').slice(0, 10) &&
  tokens.slice(firstToken, endToken).some(({ text }) => /^(?:19|20)\d\d$/.test(text))

/** Whether a line is the caption of a picture, or a part of one. */
export const isCaption = (doc: Document, from: number, to: number, report: boolean): boolean =>
  (report && showsScene(doc, doc.sentenceOf[from] ?? 0)) ||
  galleryBlocks(doc).has(doc.sentences[doc.sentenceOf[from] ?? 0]?.block ?? -1) ||
  opensWithCredit(doc, from) ||
  standsBehindCredit(doc, from) ||
  standsBeforeCredit(doc, doc.sentenceOf[from] ?? 0) ||
  endsWithCredit(doc, to) ||
  standsInCaption(doc, from) ||
  describesPicture(doc, from, to)
