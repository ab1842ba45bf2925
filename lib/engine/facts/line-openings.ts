import type { TextLayer } from '../document.ts'
import { once } from '../once.ts'
import { perLocale } from '../per-locale.ts'
import { whoWords } from './who-words.ts'

/** How many words a place before a colon has at most. */
const LABEL_WORDS = 4

/** Behind a place in capitals with a colon, as Indian papers open a report: "NEW OSLIN: Two boats collided". */
function behindPlaceLabel({ tokens }: TextLayer, from: number): number {
  let i = from
  while (i < from + LABEL_WORDS && /^\p{Lu}{2,}$/u.test(tokens[i]?.text ?? '')) i++
  return i > from && tokens[i]?.text === ':' && tokens[i + 1]?.spaced ? i + 1 : from
}

/** Where an agency report begins in the middle of a text: "OSLIN (Wire) The dam". Bounded. */
const agencyOpening = once(
  () =>
    /^(?:\p{Lu}[\p{Lu}.'’/-]{1,20},? ){1,4}(?:\p{Lu}[\p{L}.]{1,15} (?:\d{1,2} )?)?\([\p{L}\d ./-]{2,25}\) ?(?:[-–—]{1,2} ?)?(?=["“‘']?\p{Lu})/u,
)
const OPENING_REACH = 120
/** One of these stands in every such opening. */
const OPENING_MARK = /[(—–]|--|>>|- /
/** So many tokens have an agency and its date at most. */
const DATE_REACH = 6

/** "HARDEN COUNTY, OH- Two boats collided": a place in capitals with its state. Bounded. */
const capitalsOpening = once(
  () => /^(?:\p{Lu}[\p{Lu}.'’-]{1,20} ){0,2}\p{Lu}[\p{Lu}.'’-]{1,20}, ?\p{Lu}[\p{L}.]{1,10} ?[-–] (?=["“‘']?\p{Lu})/u,
)

/** "Oslin — Two boats", "OSLIN >> Two boats", "Oslin, Ohio (Wire) Two boats": a town, and a credit in brackets: "(Oslin, OH)--A boat". Bounded. */
const townOpening = once(
  () =>
    /^((?:\p{Lu}[\p{L}.'’-]{1,20} ){0,2}\p{Lu}[\p{L}.'’-]{1,20})(?:, ?(\p{Lu}[\p{L}.]{1,15}))? ?(?:[—–]|--|>>|\((\p{Lu}[\p{L}\d]{1,11})\)(?= )) ?(?=["“‘']?\p{Lu})/u,
)
const creditOpening = once(() => /^\(\p{Lu}[\p{L} ,./&-]{2,40}\) ?(?:[-–—]{1,2} ?)?(?=\p{Lu})/u)

/** The words in the address of the article's site. */
export const siteLabels = ({ article }: TextLayer): readonly string[] =>
  (article.site ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u)

/** Whether a word is the name of an agency or of the outlet itself. */
const isOutlet = (layer: TextLayer, word: string): boolean =>
  siteLabels(layer).includes(word.toLowerCase()) || layer.locale.gazetteer.organization(word)?.outlet === true

/** What opens a sentence as its place or its credit; empty where nothing does. */
function openingOf(layer: TextLayer, head: string): string {
  const { locale } = layer
  const whole = agencyOpening().exec(head) ?? creditOpening().exec(head) ?? capitalsOpening().exec(head)
  if (whole) return whole[0]
  const [opening = '', town = '', state = '', agency] = townOpening().exec(head) ?? []
  if (agency && !isOutlet(layer, agency)) return ''
  // "Port Marrow, Fla. — Two boats": a state tells of any town.
  const isTown = [town, state].some((name) => locale.gazetteer.places(name).length > 0) || state.endsWith('.')
  return isTown || (/>>/.test(opening) && /^[\p{Lu} ]+$/u.test(town)) ? opening : ''
}

/** Behind a dateline or a credit that stands anywhere but at the head of the article. */
function behindAgency(text: TextLayer, from: number): number {
  const { article, tokens, locale } = text
  // "AFP Friday 1 Jul 2016 Two boats collided".
  if (whoWords(locale).services.has(tokens[from]?.lower ?? '')) {
    const year = tokens.slice(from + 1, from + DATE_REACH).findIndex(({ text }) => /^(?:19|20)\d\d$/.test(text))
    return year < 0 ? from : from + year + 2
  }
  const start = tokens[from]?.start ?? 0
  const head = article.text.slice(start, start + OPENING_REACH)
  const opening = OPENING_MARK.test(head) ? openingOf(text, head) : ''
  if (!opening) return from
  let i = from
  while ((tokens[i]?.start ?? start + opening.length) < start + opening.length) i++
  return i
}

const kickersOf = perLocale(({ lines }) => new Set(lines.kickers))

/** So many tokens stand before the colon of a label with its hour at most: "6.30 p.m. UPDATE:". */
const UPDATE_REACH = 4

/** Behind the label of an addition to an article, with its hour: "UPDATE: Ann Lee", "6:30 p.m. UPDATE: Ann Lee", "UPDATE @ 6:30 p.m.: Ann Lee". */
function behindUpdate({ tokens, locale }: TextLayer, from: number): number {
  const kickers = kickersOf(locale)
  const isHour = tokens[from]?.kind === 'number'
  const isLabel = tokens[from]?.shape !== 'lower' && kickers.has(tokens[from]?.lower ?? '')
  if (isLabel && tokens.slice(from + 1, from + 3).some(({ kind }) => kind === 'number'))
    for (let i = from + 2; i <= from + UPDATE_REACH + 1; i++) if (tokens[i]?.text === ':') return i + 1
  for (let i = from; i < from + (isHour ? UPDATE_REACH : 1); i++)
    if (tokens[i + 1]?.text === ':' && tokens[i]?.shape !== 'lower' && kickers.has(tokens[i]?.lower ?? '')) return i + 2
  return from
}

/** So many tokens stand in the brackets of a stamp at most: "[Updated at 12:22 a.m. ET Thursday]". */
const STAMP_REACH = 12

/** Behind a stamp in square brackets that tells when something was added: "[Update 11:56 p.m.] Ann Lee". */
function behindStamp({ tokens, locale }: TextLayer, from: number): number {
  if (tokens[from]?.text !== '[') return from
  const kickers = kickersOf(locale)
  let isStamp = false
  for (let i = from + 1; i < from + STAMP_REACH; i++) {
    const { text = '', lower = '', kind } = tokens[i] ?? {}
    if (text === ']') return isStamp ? i + 1 : from
    isStamp ||= kickers.has(lower) || (kind === 'number' && text.includes(':'))
  }
  return from
}

/** A desk and its agency before a dash: "Regional OWA - Two boats". */
const LABELLED_WORDS = 4

/** Behind the agency that stands before a dash, by itself or behind its desk. */
function behindDesk(layer: TextLayer, from: number): number {
  const { tokens } = layer
  for (let i = from; i < from + LABELLED_WORDS; i++) {
    const { text = '', shape, spaced } = tokens[i] ?? {}
    if (i > from && /^[-–—]$/.test(text) && spaced && tokens[i + 1]?.spaced) {
      const { text: last = '' } = tokens[i - 1] ?? {}
      return last.length > 1 && isOutlet(layer, last) ? i + 1 : from
    }
    if (shape !== 'capital' && shape !== 'upper') return from
  }
  return from
}

/** The fields of a form stand among so many tokens, and are so many. */
const FIELDS_REACH = 60
const LEAST_FIELDS = 3

/** The colon of the last of several labelled fields that have run into a sentence: "Date: 5/3 Location: Oslin Case Number: 1130". */
export function lastField({ tokens }: TextLayer, from: number): number | undefined {
  if (tokens[from + 1]?.text !== ':' && tokens[from + 2]?.text !== ':') return undefined
  let fields = 0
  let last = from
  for (let i = from + 1; i < from + FIELDS_REACH; i++)
    if (tokens[i]?.text === ':' && tokens[i + 1]?.spaced && tokens[i - 1]?.shape === 'capital') {
      fields++
      last = i
    }
  return fields < LEAST_FIELDS ? undefined : last
}

/** Behind the fields of a form whose last one is a number: "Case Number: 1130 Two boats". */
function behindFields(layer: TextLayer, from: number): number {
  const last = lastField(layer, from)
  const isNumber = last !== undefined && layer.tokens[last + 1]?.kind === 'number'
  return isNumber && layer.tokens[last + 2]?.shape === 'capital' ? last + 2 : from
}

/** Behind a heading in capitals that has run into a sentence: "FERRY LAUNCH If all goes well". */
function behindHeading({ tokens, parts }: TextLayer, from: number): number {
  if (tokens[from]?.shape !== 'upper' || tokens[from + 1]?.shape !== 'upper') return from
  let i = from + 2
  while (tokens[i]?.shape === 'upper') i++
  return tokens[i]?.shape === 'capital' && /^(?:IN|DT|PRP\$?|WH)$/.test(parts[i] ?? '') ? i : from
}

/** Behind the place, the agency, the credit or the label that a sentence opens with, wherever in the article it stands, in whatever order. */
export function behindOpening(text: TextLayer, from: number): number {
  let at = from
  for (const behind of [
    behindFields,
    behindHeading,
    behindStamp,
    behindUpdate,
    behindPlaceLabel,
    behindDesk,
    behindAgency,
    behindUpdate,
  ])
    at = behind(text, at)
  return at
}
