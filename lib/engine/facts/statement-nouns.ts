import type { Document } from '../document.ts'
import { wordingAt } from '../text/wording.ts'
import { findEvent, stem } from './event.ts'
import { lineWords } from './line-words.ts'
import { mentionsFrom } from './mentions-at.ts'
import { quotedTokens } from './quoted-tokens.ts'
import { HEAD, type Referent } from './statement-referents.ts'
import type { Statement } from './statements.ts'
import { isTimeAt } from './subject-phrases.ts'

/** So far back, in tokens, the fuller words for a noun are sought; keeps the cost linear. */
const FURTHEST = 1500
/** A name before its noun has so many words at most. */
const LONGEST_NAME = 4
/** So near the beginning "this" points at what was said before. */
const OPENING = 3
const NOUN = /^NNS?$/
const MODIFIER = /^(?:JJ|NN|NNS|CD)$/

/**
 * The first noun of a statement that only the text before explains, with its fuller words where the text has them: "the pipeline", which is
 * the Norland pipeline, or "this episode". Undefined where there is none: the headline and first sentences tell what the reader knows.
 */
export function untoldNoun(doc: Document, statement: Statement): Referent | undefined {
  const { firstToken, endToken, quoted } = statement
  const { reactions, casualties } = doc.locale
  const inMarks = quotedTokens(doc)
  for (let i = firstToken; i < Math.min(endToken, firstToken + HEAD); i++) {
    if (quoted === 'direct' && !inMarks[i]) continue
    const { lower = '' } = doc.tokens[i] ?? {}
    const isPointed = reactions.demonstratives.includes(lower) && i - firstToken < OPENING
    const isDefinite =
      quoted !== 'direct' &&
      casualties.definite.has(lower) &&
      doc.parts[i + 1] === 'NN' &&
      !NOUN.test(doc.parts[i + 2] ?? '')
    const head = isPointed ? headFrom(doc, i + 1) : isDefinite ? i + 1 : undefined
    if (head === undefined || isExplained(doc, head, statement, i)) continue
    const name = fullerWords(doc, head)
    if (name || isPointed) return { token: head, name }
  }
  return undefined
}

function headFrom({ parts }: Document, at: number): number {
  let head = at
  while (MODIFIER.test(parts[head + 1] ?? '')) head++
  return head
}

/** Whether a noun is told by what hangs onto it, its own sense, the event or the words before it: "these people from the north", "this attack". */
function isExplained(doc: Document, head: number, { firstToken }: Statement, at: number): boolean {
  const { tokens, parts, locale } = doc
  const { lower = '' } = tokens[head] ?? {}
  const next = tokens[head + 1]?.kind === 'punctuation' ? head + 2 : head + 1
  if (!NOUN.test(parts[head] ?? '') || /^(?:IN|WH|NNP|VBN|VBG|TO|POS|PRP|CC)$/.test(parts[next] ?? '')) return true
  const { cityNouns, regionNouns, placeNouns, countryNouns } = locale.names
  if ([cityNouns, regionNouns, placeNouns, countryNouns].some((list) => list.has(lower))) return true
  if (locale.classes.deed?.includes(lower) || lineWords(locale).familiar.has(lower)) return true
  if (isTimeAt(doc, head)) return true
  // "This person", "this thing": whoever or whatever was spoken of.
  const own = stem(doc, lower)
  const { stems, who, names } = locale
  if (stems.empty.includes(lower) || who.people.includes(lower) || names.personNouns.has(lower)) return true
  if (findEvent(doc).terms.has(own)) return true
  for (let i = firstToken; i < at; i++) if (stem(doc, tokens[i]?.lower ?? '') === own) return true
  return false
}

/** The name that ends in a noun, or stands before it, and that the text has for it alone: "Harden Valley Bank" of "the bank". */
function fullerWords(doc: Document, head: number): string | undefined {
  const { tokens, parts } = doc
  const noun = tokens[head]?.lower
  let found: string | undefined
  for (let i = head - 1; i >= Math.max(0, head - FURTHEST); i--) {
    if (tokens[i]?.lower !== noun || parts[i + 1] === 'NNP') continue
    let from = i
    while (
      i - from < LONGEST_NAME &&
      parts[from - 1] === 'NNP' &&
      /^\p{Lu}[\p{L}\p{N}]*$/u.test(tokens[from - 1]?.text ?? '')
    )
      from--
    const isBody = mentionsFrom(doc, i, i).some(({ kind, form }) => kind === 'organization' && form === 'name')
    if (from === i || (parts[i] === 'NNP' && !isBody)) continue
    const words = wordingAt(doc, from, i + 1)
    if (found !== undefined && found.toLowerCase() !== words.toLowerCase()) return undefined
    found = words
  }
  return found
}
