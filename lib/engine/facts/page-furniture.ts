import type { Document, TimeMention } from '../document.ts'
import { isCapitalLetter, startsWithCapital } from '../text/letters.ts'
import { galleryBlocks } from './galleries.ts'
import { lineWords } from './line-words.ts'
import { mentionsFrom } from './mentions-at.ts'
import { saysAt } from './speech-rules.ts'
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

/** So many tokens has the label of a list at most. */
const LABEL_REACH = 5

/** Whether a line is the entry of a list behind its label: "2011: - A bridge fell". */
function opensList({ tokens }: Document, from: number): boolean {
  for (let i = from + 1; i < from + LABEL_REACH; i++)
    if (tokens[i]?.text === ':') return /^[-–—•]$/.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.spaced === true
  return false
}

/** Whether a line is what editors tell of the article behind a label: "Editor's note: …". */
function isNote({ tokens, locale }: Document, from: number): boolean {
  for (let i = from + 1; i < from + LABEL_REACH; i++)
    if (tokens[i]?.text === ':') return lineWords(locale).notes.has(tokens[i - 1]?.lower ?? '')
  return false
}

/** Whether a line begins with a counter ("1 of 10") or the label of an answer ("A:"), or holds the path to a page. */
function isFurnished(doc: Document, from: number, to: number): boolean {
  const { tokens, parts } = doc
  const isNumber = (i: number) => tokens[i]?.kind === 'number' && /^\d{1,2}$/.test(tokens[i]?.text ?? '')
  if (isNumber(from) && parts[from + 1] === 'IN' && isNumber(from + 2) && tokens[from + 3]?.shape !== 'lower')
    return true
  if (isCapitalLetter(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ':') return true
  if (opensList(doc, from) || isNote(doc, from)) return true
  let dashes = 0
  for (let i = from; i < to; i++) {
    if (tokens[i]?.text !== '-' || !tokens[i]?.spaced || !tokens[i + 1]?.spaced) continue
    // "WHO IS SHE? - Ann Lee was born": the next entry of a list.
    if (i > from && /^[.?!]$/.test(tokens[i - 1]?.text ?? '')) return true
    dashes++
  }
  return dashes >= PATH_DASHES || isMostlyCapitals(tokens.slice(from, to))
}

/** Two words with a capital that have run into one. */
const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u

/** Whether two words of a line have lost the space between them, as where a name runs into a link: the text has both by themselves. */
function isGlued({ tokens }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const [, first, second] = GLUED.exec(tokens[i]?.text ?? '') ?? []
    if (first && [first, second].every((word) => tokens.some(({ text }) => text === word))) return true
  }
  return false
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
  if (!tokens.some(({ shape }) => shape === 'upper')) return false
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

/** Whether a line ends with the credit of a picture: "A ferry lies in the harbour (Tom Alder/Oslin Times)", "(photo courtesy: OTV)". */
function endsWithCredit({ tokens, locale }: Document, to: number): boolean {
  // "A ferry lies in the harbour Tom Alder/Reuters".
  const last = tokens[to - 1]?.lower ?? ''
  const isBare = whoWords(locale).services.has(last.split('/').at(-1) ?? '')
  if (isBare && (/^\p{Lu}.*\/\p{Lu}/u.test(tokens[to - 1]?.text ?? '') || tokens[to - 2]?.text === '/')) return true
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

/** Whether a line has a block of its own with the credit of a picture: "Police cordon off the quay in Oslin. (Tom Alder/EPA)". */
function standsBeforeCredit({ sentences, sentenceOf, tokens, locale }: Document, from: number): boolean {
  const { index = 0, block } = sentences[sentenceOf[from] ?? 0] ?? {}
  const [before, credit, behind] = [sentences[index - 1], sentences[index + 1], sentences[index + 2]]
  if (!credit?.furniture || credit.block !== block || before?.block === block || behind?.block === block) return false
  const rule = locale.sentences.furniture.find(({ id }) => id === credit.furniture)
  return rule?.takes === 'before' && tokens[credit.firstToken]?.text === '('
}

/** So many measures make a list of ingredients. */
const INGREDIENTS = 2

/** Whether a line lists what a dish is made of: "Bean soup (1 cup beans, 2 tbsp. oil)". */
function listsIngredients({ tokens, locale }: Document, from: number, to: number): boolean {
  const { measuring } = lineWords(locale)
  let count = 0
  for (let i = from + 1; i < to; i++)
    if (/[\d¼½¾⅓⅔]$/.test(tokens[i - 1]?.text ?? '') && measuring.has(tokens[i]?.lower.replace(/\.$/, '') ?? ''))
      count++
  return count >= INGREDIENTS
}

/**
 * Whether what a line tells is to be seen in a picture: "Officers gather at the harbour on Monday", "A minister leaves the palace in Oslin, May
 * 3, 2021". Nothing else of a report is in the present, or gives the day with its year.
 */
function showsScene(doc: Document, index: number): boolean {
  const { clauses, parts, tokens, locale, sentences } = doc
  const { describing } = lineWords(locale)
  const main = clauses[index]?.find(({ subordinate }) => !subordinate)
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

/** What in a line belongs to the page or to a picture and not to the report: the reason to refuse it, if any. */
export function furnitureIn(doc: Document, from: number, to: number, report: boolean): string | undefined {
  if (report && showsScene(doc, doc.sentenceOf[from] ?? 0)) return 'a caption'
  if (doc.tokens.slice(from, to).every(({ kind, shape }) => kind !== 'word' || shape !== 'lower')) return 'a byline'
  if (galleryBlocks(doc).has(doc.sentences[doc.sentenceOf[from] ?? 0]?.block ?? -1)) return 'a caption of a gallery'
  if (listsIngredients(doc, from, to)) return 'a list of ingredients'
  if (opensWithCredit(doc, from) || standsBehindCredit(doc, from) || standsBeforeCredit(doc, from))
    return 'a caption beside its credit'
  if (opensWithHeading(doc, from, to)) return 'a heading run into it'
  if (
    standsInCaption(doc, from) ||
    endsWithCredit(doc, to) ||
    describesPicture(doc, from, to) ||
    announces(doc, from, to)
  )
    return 'a caption'
  return isFurnished(doc, from, to) || runsIntoOther(doc, from, to) || isGlued(doc, from, to)
    ? 'page furniture before or in it'
    : undefined
}
