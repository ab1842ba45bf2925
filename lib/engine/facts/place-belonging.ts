import type { Document } from '../document.ts'
import { perLocale } from '../per-locale.ts'
import { type Chain, isListed } from './place-chains.ts'
import { placeWords } from './place-words.ts'

/** So many words a body or a building may have in its name, which stands between a place and what is said of it. */
const NAME_REACH = 8

const words = perLocale(({ classes, when }) => ({
  carried: new Set([...(classes.taken ?? []), ...(classes.takes ?? [])]),
  appearing: new Set(when.appearing),
}))

/** The token before the name that ends before a preposition: "to" of "to Harlow Medical Center in Leeds". */
function beforeName({ parts, sentenceOf }: Document, preposition: number): number {
  let i = preposition - 1
  while (preposition - i <= NAME_REACH && /^(?:NNP?S?|JJ|DT|POS)$/.test(parts[i] ?? '')) i--
  return sentenceOf[i] === sentenceOf[preposition] && i < preposition - 1 ? i : -1
}

/** Whether a place is that of the house to which somebody was brought: "was taken to Harlow Medical Center in Leeds". */
export function isWhereCarried(doc: Document, preposition: number): boolean {
  const { carried } = words(doc.locale)
  const to = beforeName(doc, preposition)
  if (doc.parts[to] !== 'TO') return false
  return [1, 2].some((k) => carried.has(doc.tokens[to - k]?.lower ?? ''))
}

/** Whether a town is that of a body: "the council of the city of Leeds". */
export function isOfItsBody(doc: Document, of: number): boolean {
  const { bodies } = placeWords(doc.locale)
  const outer = beforeName(doc, of)
  return (
    doc.locale.parts.genitives.includes(doc.tokens[outer]?.lower ?? '') &&
    bodies.has(doc.tokens[outer - 1]?.lower ?? '')
  )
}

/** The preposition behind the person who works for what is named before another: "for" of "a reporter for the Harlow Times in Leeds". */
export function behindWorker({ tokens, parts, locale }: Document, preposition: number): number | undefined {
  if (parts[preposition - 1] !== 'NNP' && !locale.names.organizationNouns.has(tokens[preposition - 1]?.lower ?? ''))
    return undefined
  let i = preposition - 1
  while (preposition - i <= NAME_REACH && /^(?:NNPS?|DT|NN)$/.test(parts[i] ?? '')) i--
  return parts[i] === 'IN' && locale.names.personNouns.has(tokens[i - 1]?.lower ?? '') ? i : undefined
}

/** Whether a name that is in no list is where a text appeared: "articles published on Ostrix". */
export function isWherePublished(doc: Document, chain: Chain, preposition: number): boolean {
  if (chain.site !== undefined || isListed(doc, chain)) return false
  return words(doc.locale).appearing.has(doc.tokens[preposition - 1]?.lower ?? '')
}
