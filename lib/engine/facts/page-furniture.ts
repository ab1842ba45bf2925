import type { Document } from '../document.ts'
import { isCapitalLetter } from '../text/letters.ts'
import type { Token } from '../text/tokens.ts'
import { perWord } from '../text/words.ts'
import { isCaption } from './captions.ts'
import { lastField } from './line-openings.ts'
import { DASH } from './line-tokens.ts'
import { lineWords } from './line-words.ts'
import { mentionsFrom } from './mentions-at.ts'

/** So many single dashes between words are the path to a page: "News - World - Oslin - Top". */
const PATH_DASHES = 3
/** So many words in capitals, one behind the other, are a headline. */
const CAPITALS_RUN = 4
/** So many words are enough to tell the labels of a map. */
const LEAST_WORDS = 5

/** So many tokens has the label of a list at most. */
const LABEL_REACH = 5

/** Whether a line is the entry of a list behind its label: "2011: - A bridge fell". */
function opensList({ tokens }: Document, from: number): boolean {
  for (let i = from + 1; i < from + LABEL_REACH; i++)
    if (tokens[i]?.text === ':') return /^[-–—•]$/.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.spaced === true
  return false
}

/** Whether a line is the entry of a calendar: "May 9 — The choir of Oslin sings". */
const opensDay = ({ tokens, times }: Document, from: number): boolean =>
  times.some(
    ({ firstToken, endToken, precision }) =>
      firstToken === from && precision === 'day' && DASH.test(tokens[endToken]?.text ?? '') && tokens[endToken]?.spaced,
  )

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
  if (opensList(doc, from) || opensDay(doc, from) || isNote(doc, from) || lastField(doc, from) !== undefined)
    return true
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
    const { text = '', shape } = tokens[i] ?? {}
    const [, first, second] = (shape === 'mixed' && GLUED.exec(text)) || []
    if (first && [first, second].every((word) => tokens.some((other) => other.text === word))) return true
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

/** An outlet and what its people do stand among so many tokens. */
const OUTLET_REACH = 6

/** Whether a line tells what an outlet's own people have to say elsewhere: "Oslin TV's Ann Lee reports from the harbour". */
function announces(doc: Document, from: number, to: number): boolean {
  const { parts, tokens, locale } = doc
  const { outlets, presenting } = lineWords(locale)
  if (signsOff(doc, from, to)) return true
  for (let i = from; i < Math.min(to, from + OUTLET_REACH); i++) {
    if (/^VB/.test(parts[i] ?? '')) return false
    if (parts[i] !== 'POS' && !/^['’]s$/.test(tokens[i]?.text ?? '')) continue
    const isOutlet = tokens.slice(from, i).some(({ lower }) => outlets.has(lower.replace(/\d+$/, '')))
    const name = doc.article.text.slice(tokens[from]?.start, tokens[i - 1]?.end)
    if (!isOutlet && !locale.gazetteer.organization(name)?.outlet) return false
    return tokens.slice(i + 2, i + OUTLET_REACH).some(({ lower }) => presenting.has(lower))
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
  return tokens.slice(i + 2, i + OUTLET_REACH).some(({ lower, shape }) => shape !== 'lower' && outlets.has(lower))
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

/** So many measures make a list of ingredients. */
const INGREDIENTS = 2

const endsInNumber = perWord(({ text }) => /[\d¼½¾⅓⅔]$/.test(text))

/** Whether a line lists what a dish is made of: "Bean soup (1 cup beans, 2 tbsp. oil)". */
function listsIngredients({ tokens, locale }: Document, from: number, to: number): boolean {
  const { measuring } = lineWords(locale)
  let count = 0
  for (let i = from + 1; i < to; i++)
    if (endsInNumber(tokens[i - 1] as Token) && measuring.has(tokens[i]?.lower.replace(/\.$/, '') ?? '')) count++
  return count >= INGREDIENTS
}

/** What in a line belongs to the page or to a picture and not to the report: the reason to refuse it, if any. */
export function furnitureIn(doc: Document, from: number, to: number, report: boolean): string | undefined {
  if (doc.tokens.slice(from, to).every(({ kind, shape }) => kind !== 'word' || shape !== 'lower')) return 'a byline'
  if (isCaption(doc, from, to, report)) return 'a caption'
  if (announces(doc, from, to)) return 'tells what else an outlet has'
  if (listsIngredients(doc, from, to)) return 'a list of ingredients'
  if (opensWithHeading(doc, from, to)) return 'a heading run into it'
  return isFurnished(doc, from, to) || runsIntoOther(doc, from, to) || isGlued(doc, from, to)
    ? 'page furniture before or in it'
    : undefined
}
