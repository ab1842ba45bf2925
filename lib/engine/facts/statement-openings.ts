import type { Document } from '../document.ts'
import { type PronounKind, pronounKind } from './line-antecedents.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { speechWords } from './speech-rules.ts'
import { HEAD, type Referent } from './statement-referents.ts'
import type { Statement } from './statements.ts'
import { isTimeAt } from './subject-phrases.ts'

/** A word near the beginning of somebody's words that only the text before them explains. */
export type OpenReference = { readonly token: number; readonly kind: PronounKind }

/** The first reference of a statement that its own words do not explain, and that no name in brackets does: "It doesn't make sense", "They knew him". */
export function openReference(
  doc: Document,
  { firstToken, endToken, quoted, speaker }: Statement,
  referents: readonly Referent[],
): OpenReference | undefined {
  const { tokens, parts } = doc
  const inMarks = quotedTokens(doc)
  const open = new Set(referents.filter(({ name }) => !name).map(({ token }) => token))
  // "The union: it was glad": the speaker's own.
  const isOther = quoted === 'direct' || (speaker.entity?.named && speaker.entity.kind === 'person')
  let isNamed = false
  let words = 0
  for (let i = firstToken; i < endToken && words < HEAD; i++) {
    if (tokens[i]?.kind === 'punctuation' || (quoted === 'direct' && !inMarks[i])) continue
    words++
    const kind = pronounKind(doc, i)
    if (kind && open.has(i)) return { token: i, kind }
    // "Tax avoidance is not one of those".
    if (parts[i - 1] === 'IN' && pointsAlone(doc, i)) return { token: i, kind: 'thing' }
    if (isNamed || !isOther) continue
    if ((kind === 'thing' && !holdsPlace(doc, i)) || pointsAlone(doc, i)) return { token: i, kind: 'thing' }
    isNamed = /^NN/.test(parts[i] ?? '')
  }
  return undefined
}

/** Whether "this" or "that" stands at a token without a noun behind it, and joins nothing. */
function pointsAlone({ tokens, parts, locale }: Document, at: number): boolean {
  if (!locale.reactions.demonstratives.includes(tokens[at]?.lower ?? '') || !/^(?:DT|PRP)$/.test(parts[at] ?? ''))
    return false
  let next = at + 1
  while (parts[next] === 'RB') next++
  return /^(?:VB[DZ]?|MD|CC|\.)$/.test(parts[next] ?? '.') || /^['’]s$/.test(tokens[next]?.text ?? '')
}

/** Whether "it" only holds the place of a clause or aim behind it: "it is important for us to", "it was clear that", "it is wrong changing". */
function holdsPlace(doc: Document, at: number): boolean {
  const { tokens, parts, locale } = doc
  const { be } = speechWords(locale)
  const { complementizers } = locale.reactions
  const isBe = (i: number) => be.has(tokens[i]?.lower ?? '') || /^['’]s$/.test(tokens[i]?.text ?? '')
  let i = at + 1
  while (/^(?:RB|MD)$/.test(parts[i] ?? '')) i++
  if (!isBe(i) && !/^VB/.test(parts[i] ?? '')) return false
  i++
  while (/^(?:RB|JJ|VBN|VB|DT|NN)$/.test(parts[i] ?? '')) i++
  if (isTimeAt(doc, i - 1)) return true
  const lower = tokens[i]?.lower ?? ''
  // "It's hard not to": what, another sentence tells.
  if (parts[i] === 'TO') return parts[i + 1] !== '.'
  return (
    parts[i] === 'WH' ||
    complementizers.includes(lower) ||
    (/^(?:IN|VBG)$/.test(parts[i] ?? '') && parts[i - 1] === 'JJ')
  )
}
