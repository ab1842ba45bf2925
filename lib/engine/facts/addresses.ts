import type { TextLayer } from '../document.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { lineWords } from './line-words.ts'
import { isQuoted } from './quoted-tokens.ts'

/** Whether a sentence has a word outside quotation marks that passes a test. "US" is a country, "Our Lady" in mid-sentence a name, and neither a word of ours. */
function hasOwnWord(
  text: TextLayer,
  { firstToken, endToken }: Sentence,
  passes: (lower: string, at: number) => boolean,
): boolean {
  for (let i = firstToken; i < endToken; i++) {
    const token = text.tokens[i] as Token
    if (!passes(token.lower, i) || (token.shape === 'upper' && token.lower.length === 2)) continue
    if (i > firstToken && token.shape === 'capital' && text.tokens[i + 1]?.shape === 'capital') continue
    if (!isQuoted(text, i)) return true
  }
  return false
}

/** Whether a sentence speaks of its writer or to its reader, outside quotation marks. */
export function addressesReader(text: TextLayer, sentence: Sentence): boolean {
  const { addressees } = lineWords(text.locale)
  return hasOwnWord(text, sentence, (lower) => addressees.has(lower))
}

/** Whether a sentence speaks of those who wrote it, outside quotation marks: of "me", or of what "we" have done, are or did. */
export function speaksOfWriter(text: TextLayer, sentence: Sentence): boolean {
  const { parts, locale } = text
  const { firstPerson, firstPersonPlural } = locale.names
  const isDeed = (at: number) => /^VB[DZ]$/.test(parts[parts[at + 1] === 'RB' ? at + 2 : at + 1] ?? '')
  return hasOwnWord(
    text,
    sentence,
    (lower, at) => firstPerson.has(lower) || (firstPersonPlural.has(lower) && parts[at] === 'PRP' && isDeed(at)),
  )
}
