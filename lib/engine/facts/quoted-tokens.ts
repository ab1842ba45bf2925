import type { TextLayer } from '../document.ts'
import { oncePer } from '../once.ts'
import { quotationAt } from '../text/quotations.ts'

/** Which tokens stand inside quotation marks of the narration; 0 for the narration, else one more than the quotation's position. Found once for each text. */
export const quotedTokens = oncePer((text: TextLayer): Uint32Array => {
  const inside = new Uint32Array(text.tokens.length)
  let at = 0
  text.quotations.forEach((quotation, k) => {
    if (quotation.depth > 0) return
    while (at < text.tokens.length && (text.tokens[at]?.start ?? 0) < quotation.start) at++
    for (let i = at; i < text.tokens.length && (text.tokens[i]?.start ?? 0) < quotation.end; i++) inside[i] = k + 1
  })
  return inside
})

/** Whether a token stands in quotation marks, be they inside others. */
export const isQuoted = ({ quotations, tokens }: TextLayer, at: number): boolean =>
  quotationAt(quotations, tokens[at]?.start ?? 0) !== undefined
