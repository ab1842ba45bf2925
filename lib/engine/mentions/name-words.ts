import type { TextLayer } from '../document.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Capitals, NameLanguage } from './name-index.ts'
import { isModalName, looksLikeName } from './name-tokens.ts'

/** A headline of more words than this may end with the label of its source. */
const LABELLED = 4
/** Marks that a nickname may stand in. */
export const QUOTE = /^(?:["“”]|``|'')$/

/** Which words of a sentence may be parts of a name. */
export type NameWords = {
  readonly text: TextLayer
  readonly language: NameLanguage
  readonly sentence: Sentence
  /** The first word of the sentence, whose capital says nothing. */
  readonly first: number
  /** Whether every word of the sentence has a capital, as in many headlines. */
  readonly titleCase: boolean
  readonly isName: (token: number) => boolean
}

/**
 * Tells which words of a sentence may be parts of a name, by their capitals.
 * @param taken whether a token is part of a date
 */
export function nameWords(
  text: TextLayer,
  language: NameLanguage,
  capitals: Capitals,
  taken: (token: number) => boolean,
  sentence: Sentence,
): NameWords {
  const { rules, isCommon } = language
  const { gazetteer } = text.locale
  const { endToken } = sentence
  const first = capitals.firstWord[sentence.index] as number
  const titleCase = capitals.titleCase[sentence.index] as boolean
  const at = (i: number) => text.tokens[i] as Token
  const isName = (i: number): boolean => {
    if (i >= endToken) return false
    const token = at(i)
    // "The Sunday Times": a day in the name of a paper is no date.
    if (
      at(i + 1)?.shape === 'capital' &&
      rules.calendar.has(token.lower) &&
      gazetteer.organization(`${token.text} ${at(i + 1).text}`)
    )
      return true
    if (isModalName(text, i, language)) return true
    if (taken(i) && !rules.datedGivenNames.has(token.lower)) return false
    if (!looksLikeName(token, language)) return false
    if (rules.calendar.has(token.lower)) {
      // "Ned May", "Ned “Buck” May".
      const before = text.tokens[QUOTE.test(text.tokens[i - 1]?.text ?? '') ? i - 4 : i - 1]
      const named = i > sentence.firstToken && before?.shape === 'capital' && gazetteer.givenName(before.lower)
      if (!named || !rules.datedGivenNames.has(token.lower) || text.tokens[i + 1]?.kind === 'number') return false
    }
    if (text.tokens[i + 1]?.lower === "n't") return false
    // "Strikes kill 56 in Syria Monitor": a headline that lost the colon before its source.
    if (
      i === endToken - 1 &&
      i > first + LABELLED &&
      sentence.kind === 'headline' &&
      rules.sourceLabels.has(token.lower)
    )
      return false
    if (titleCase) {
      if (rules.openers.has(token.lower)) return false
      if (!isCommon(token.lower)) return true
      const after = text.tokens[i + 1]
      if (
        gazetteer.givenName(token.lower) &&
        i + 1 < endToken &&
        after &&
        looksLikeName(after, language) &&
        !isCommon(after.lower)
      )
        return true
      if (capitals.capital.has(token.lower)) return true
      return rules.strongOrganizationHeads.has(token.lower) || rules.titles.has(token.lower)
    }
    return true
  }
  return { text, language, sentence, first, titleCase, isName }
}
