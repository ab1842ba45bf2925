import type { Document } from '../document.ts'
import { lineWords } from './line-words.ts'
import { mentionsFrom } from './mentions-at.ts'
import { whoWords } from './who-words.ts'

/** So many single dashes between words are the path to a page: "News - World - Oslin - Top". */
const PATH_DASHES = 3
/** So many words in capitals, one behind the other, are a headline. */
const CAPITALS_RUN = 4
/** So many words are enough to tell the labels of a map. */
const LEAST_WORDS = 5

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
  // "Facebook users", "Reuters reported": the service is what the sentence is about.
  const isCredit = (i: number) =>
    /^\p{Lu}/u.test(tokens[i]?.text ?? '') && services.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.shape !== 'lower'
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

/** So many tokens has the label of a list at most. */
const LABEL_REACH = 5

/** Whether a line is the entry of a list behind its label: "2011: - A bridge fell". */
function opensList({ tokens }: Document, from: number): boolean {
  for (let i = from + 1; i < from + LABEL_REACH; i++)
    if (tokens[i]?.text === ':') return /^[-–—•]$/.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.spaced === true
  return false
}

/** Whether a line begins with a counter ("1 of 10") or the label of an answer ("A:"), or holds the path to a page. */
function isFurnished(doc: Document, from: number, to: number): boolean {
  const { tokens, parts } = doc
  const isNumber = (i: number) => tokens[i]?.kind === 'number' && /^\d{1,2}$/.test(tokens[i]?.text ?? '')
  if (isNumber(from) && parts[from + 1] === 'IN' && isNumber(from + 2) && tokens[from + 3]?.shape !== 'lower')
    return true
  if (/^\p{Lu}$/u.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ':') return true
  if (opensList(doc, from)) return true
  let dashes = 0
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text !== '-' || !tokens[i]?.spaced || !tokens[i + 1]?.spaced) continue
    // "WHO IS SHE? - Ann Lee was born": the next entry of a list.
    if (i > from && /^[.?!]$/.test(tokens[i - 1]?.text ?? '')) return true
    dashes++
  }
  return dashes >= PATH_DASHES || isMostlyCapitals(tokens.slice(from, to))
}

/** Whether a bar stands between words of a line, as between the parts of a page, or a headline in capitals is run into it. */
function runsIntoOther({ tokens }: Document, from: number, to: number): boolean {
  let capitals = 0
  for (let i = from; i < to; i++) {
    const { text = '', shape, spaced } = tokens[i] ?? {}
    if (text === '|' && spaced) return true
    capitals = shape === 'upper' ? capitals + 1 : 0
    if (capitals === CAPITALS_RUN) return true
  }
  return false
}

/** Whether a line tells what an outlet's own people have to say elsewhere: "Oslin TV's Ann Lee reports from the harbour". */
function announces(doc: Document, from: number, to: number): boolean {
  const { parts, tokens, locale } = doc
  const { outlets, presenting } = lineWords(locale)
  if (signsOff(doc, from, to)) return true
  for (let i = from; i < Math.min(to, from + CREDIT_REACH); i++) {
    if (/^VB/.test(parts[i] ?? '')) return false
    if (parts[i] !== 'POS' && !/^['’]s$/.test(tokens[i]?.text ?? '')) continue
    const isOutlet = tokens.slice(from, i).some(({ lower }) => outlets.has(lower.replace(/\d+$/, '')))
    const name = doc.article.text.slice(tokens[from]?.start, tokens[i - 1]?.end)
    if (!isOutlet && !locale.gazetteer.organization(name)?.outlet) return false
    return tokens.slice(i + 2, i + CREDIT_REACH).some(({ lower }) => presenting.has(lower))
  }
  return false
}

/** Whether a line names the reporter of a broadcast and no more: "Ann Lee reports for the Oslin TV News at 5 p.m.". */
function signsOff(doc: Document, from: number, to: number): boolean {
  const { parts, tokens, locale } = doc
  const { outlets, presenting } = lineWords(locale)
  let i = from
  while (i < to && tokens[i]?.shape === 'capital') i++
  if (i === from || !presenting.has(tokens[i]?.lower ?? '') || parts[i + 1] !== 'IN') return false
  if (tokens[i + 2]?.shape === 'capital' && mentionsFrom(doc, from, i - 1).some(({ kind }) => kind === 'person'))
    return true
  return tokens.slice(i + 2, i + CREDIT_REACH).some(({ lower, shape }) => shape !== 'lower' && outlets.has(lower))
}

/** Whether a heading is run into the sentence behind it: "Mayor Alder On Ferries Lee is expected in court". Only a heading has a small word with a capital. */
function opensWithHeading({ parts, tokens }: Document, from: number, to: number): boolean {
  for (let i = from + 1; i < to && tokens[i]?.shape === 'capital'; i++)
    if (i > from + 1 && /^(?:IN|TO|CC)$/.test(parts[i] ?? '') && tokens[i + 1]?.shape === 'capital')
      return tokens[i + 2]?.shape === 'capital'
  return false
}

/** Whether most words of a line are in capitals: the labels of a map or a chart. */
function isMostlyCapitals(tokens: Document['tokens']): boolean {
  const words = tokens.filter(({ text }) => /\p{L}{2}/u.test(text))
  return words.filter(({ shape }) => shape === 'upper').length > words.length / 3 && words.length >= LEAST_WORDS
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

/** Whether a line ends with the credit of a picture: "A ferry lies in the harbour (Tom Alder/Oslin Times)", "(photo courtesy: OTV)". */
function endsWithCredit({ tokens, locale }: Document, to: number): boolean {
  if (tokens[to - 1]?.text !== ')') return false
  const { pictures } = lineWords(locale)
  let i = to - 2
  let isJoint = false
  while (i > to - 2 - CREDIT_LENGTH && tokens[i]?.text !== '(') {
    const { text = '', lower = '', shape } = tokens[i] ?? {}
    if (pictures.has(lower)) return true
    isJoint ||= /^\p{Lu}.*\/\p{Lu}/u.test(text) || (text === '/' && tokens[i + 1]?.shape === 'capital')
    if (shape === 'lower') return false
    i--
  }
  return isJoint && tokens[i]?.text === '('
}

/** Whether what a line tells is to be seen in a picture: "Officers gather at the harbour on Monday". Nothing else of a report is in the present. */
function showsScene({ clauses, parts, tokens, locale }: Document, index: number): boolean {
  const main = clauses[index]?.find(({ subordinate }) => !subordinate)
  return (
    main?.subject !== undefined &&
    /^VB[ZP]?$/.test(parts[main.verb] ?? '') &&
    /^(?:NN|\.|RB)/.test(parts[main.verb - 1] ?? '') &&
    lineWords(locale).describing.has(tokens[main.verb]?.lower ?? '')
  )
}

/** What in a line belongs to the page or to a picture and not to the report: the reason to refuse it, if any. */
export function furnitureIn(doc: Document, from: number, to: number, report: boolean): string | undefined {
  if (report && showsScene(doc, doc.sentenceOf[from] ?? 0)) return 'a caption'
  if (doc.tokens.slice(from, to).every(({ kind, shape }) => kind !== 'word' || shape !== 'lower')) return 'a byline'
  if (opensWithCredit(doc, from) || standsBehindCredit(doc, from)) return 'a caption behind its credit'
  if (opensWithHeading(doc, from, to)) return 'a heading run into it'
  if (endsWithCredit(doc, to) || describesPicture(doc, from, to) || announces(doc, from, to)) return 'a caption'
  return isFurnished(doc, from, to) || runsIntoOther(doc, from, to) ? 'page furniture before or in it' : undefined
}
