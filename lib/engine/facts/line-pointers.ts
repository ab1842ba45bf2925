import type { Document } from '../document.ts'
import { stem } from './event.ts'
import { lineWords } from './line-words.ts'
import { isQuoted } from './quoted-tokens.ts'
import { phraseAt, saysAt } from './speech-rules.ts'

/** A verb with which a clause tells something. */
const FINITE = /^(?:VB[DZ]|MD)$/

/**
 * Whether a line points, behind its first word, at what only another sentence tells: "Nobody could change that", "of that claim", "Ferries, for
 * instance, are slow", "Some of the letters were lost".
 * @param told the stems of what is shown
 */
export function pointsInside(doc: Document, from: number, to: number, told: ReadonlySet<string>): boolean {
  const { demonstratives, examples } = lineWords(doc.locale)
  if (picksUntold(doc, from, told)) return true
  for (let i = from + 1; i < to; i++) {
    const lower = doc.tokens[i]?.lower ?? ''
    if (phraseAt(doc, i, to, examples) && !isQuoted(doc, i)) return true
    if (
      demonstratives.has(lower) &&
      !isQuoted(doc, i) &&
      (standsAlone(doc, from, i, to) || isUntold(doc, from, i, told))
    )
      return true
  }
  return false
}

/** Whether "that" or "this" has no noun, and no clause before it in the line tells what it means: "will never do that". */
function standsAlone(doc: Document, from: number, at: number, to: number): boolean {
  const { tokens, parts, locale } = doc
  const next = parts[at + 1] ?? ''
  const isObject = at + 1 >= to || /^[.,;]$/.test(tokens[at + 1]?.text ?? '')
  // "Lee learned this the hard way".
  const isBeforeNoun = next === 'DT' && parts[at] === 'DT'
  // "The paper says that's more than", "As the paper said, that is more than".
  const said = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const isVerb = /^['’]s$/.test(tokens[at + 1]?.text ?? '') || locale.names.be.has(tokens[at + 1]?.lower ?? '')
  if (isVerb && saysAt(doc, said)) return true
  if (!isObject && !isBeforeNoun) return false
  if (!/^(?:VB|IN|TO)/.test(parts[at - 1] ?? '') || (isObject && saysAt(doc, at - 1))) return false
  let finite = 0
  for (let i = from; i < at; i++) if (FINITE.test(parts[i] ?? '') && !saysAt(doc, i)) finite++
  return finite < 2
}

/** Whether "that" stands before a noun that neither the line nor another has told: "of that claim". */
function isUntold(doc: Document, from: number, at: number, told: ReadonlySet<string>): boolean {
  const { tokens, parts, locale } = doc
  if (!lineWords(locale).far.has(tokens[at]?.lower ?? '')) return false
  if (!/^NN$/.test(parts[at + 1] ?? '') || /^(?:NN|POS|WH)/.test(parts[at + 2] ?? '')) return false
  if (parts[at - 1] !== 'IN' && parts[at - 1] !== 'TO') return false
  // "Two seasons with nine wins over that span".
  if (doc.times.some(({ firstToken }) => firstToken >= from && firstToken < at)) return false
  return !told.has(stem(doc, tokens[at + 1]?.lower ?? ''))
}

/** Whether a line opens with some of what another sentence tells of: "Some of the letters were lost". People need no other: "One of the miners". */
function picksUntold(doc: Document, from: number, told: ReadonlySet<string>): boolean {
  const { tokens, parts, locale } = doc
  const { definite, personNouns, groupNouns } = locale.names
  if (parts[from + 1] !== 'IN' || !definite.has(tokens[from + 2]?.lower ?? '')) return false
  if (!/^(?:DT|CD|JJ|NN)/.test(parts[from] ?? '') || parts[from + 3] !== 'NNS') return false
  const noun = tokens[from + 3]?.lower ?? ''
  if (!/^(?:VB|MD)/.test(parts[from + 4] ?? '') || personNouns.has(noun) || groupNouns.has(noun)) return false
  if (doc.quantities.some(({ firstToken, counted }) => firstToken === from && counted === 'people')) return false
  return !told.has(stem(doc, noun))
}
