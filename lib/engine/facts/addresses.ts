import type { TextLayer } from '../document.ts'
import type { Sentence } from '../text/sentences.ts'
import { lineWords } from './lines.ts'

/** Whether a sentence speaks of its writer or to its reader, outside quotation marks. */
export function addressesReader(text: TextLayer, { firstToken, endToken }: Sentence): boolean {
  const { addressees } = lineWords(text.locale)
  for (let i = firstToken; i < endToken; i++) {
    const { lower = '', start = 0, shape } = text.tokens[i] ?? {}
    // "US" is a country.
    if (shape === 'upper' && lower.length === 2) continue
    if (addressees.has(lower) && !text.quotations.some((q) => q.start <= start && q.end > start)) return true
  }
  return false
}

/** Whether a sentence speaks of those who wrote it, outside quotation marks: of "me", or of what "we" have done, are or did. */
export function speaksOfWriter(text: TextLayer, { firstToken, endToken }: Sentence): boolean {
  const { firstPerson, firstPersonPlural } = text.locale.names
  for (let i = firstToken; i < endToken; i++) {
    const { lower = '', start = 0, shape } = text.tokens[i] ?? {}
    if (shape === 'upper' && lower.length === 2) continue
    const verb = text.parts[i + 1] === 'RB' ? i + 2 : i + 1
    const isDeed = /^VB[DZ]$/.test(text.parts[verb] ?? '')
    if (!firstPerson.has(lower) && !(firstPersonPlural.has(lower) && text.parts[i] === 'PRP' && isDeed)) continue
    if (!text.quotations.some((q) => q.start <= start && q.end > start)) return true
  }
  return false
}
