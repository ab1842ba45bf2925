import type { TextLayer } from '../document.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { NameLanguage } from './name-index.ts'

const ORDINAL = /^\d+(?:st|nd|rd|th)s?$/
/** "The 65th" of a verb: a unit of an army; up to 31 it can be a day. */
export const UNIT_NUMBER = /^(?:3[2-9]|[4-9]\d|[1-9]\d\d)(?:st|nd|rd|th)$/
/** "6PR", "3AW". */
export const CALL_SIGN = /^\d{1,2}\p{Lu}{2,4}$/u
/** "Power98FM" */
export const STATION = /^(?=.*[\p{Ll}\d])\p{Lu}[\p{L}\d]+(?:FM|TV)$/u

type Text = Pick<TextLayer, 'tokens' | 'parts'>

const isBehindArticle = ({ tokens }: Text, i: number, { rules }: NameLanguage): boolean =>
  rules.linkThe.has(tokens[i - 1]?.lower ?? '')

/** Whether a name begins with the number at a token: "2nd Battalion", "the 65th moved", "6PR". */
export function beginsWithNumber(
  text: Text,
  i: number,
  endToken: number,
  language: NameLanguage,
  isName: (token: number) => boolean,
): boolean {
  const { tokens, parts } = text
  const { text: word, lower } = tokens[i] as { text: string; lower: string }
  if (CALL_SIGN.test(word)) return true
  if (i + 1 >= endToken || !ORDINAL.test(lower)) return false
  if (isName(i + 1) && !language.rules.titles.has(tokens[i + 1]?.lower ?? '')) return true
  const verb = parts[i + 1] === 'RB' ? i + 2 : i + 1
  return UNIT_NUMBER.test(lower) && isBehindArticle(text, i, language) && isFiniteVerb(parts[verb])
}

/** Whether the number at a token and the noun in small letters behind it name a unit: "the 47th brigade". */
export function isSmallUnit(text: Text, i: number, endToken: number, language: NameLanguage): boolean {
  const noun = text.tokens[i + 1]
  return (
    i + 1 < endToken &&
    noun?.shape === 'lower' &&
    language.rules.smallUnits.has(noun.lower) &&
    ORDINAL.test(text.tokens[i]?.lower ?? '') &&
    isBehindArticle(text, i, language)
  )
}

/** Whether the number before a run belongs to a unit of an army: "65 Fighter Wing". */
export function isBehindUnitNumber({ tokens }: Text, from: number, to: number, { rules }: NameLanguage): boolean {
  const head = tokens[to - 1]?.lower ?? ''
  return to - from < 4 && /^\d{1,4}$/.test(tokens[from - 1]?.text ?? '') && rules.unitHeads.has(head)
}
