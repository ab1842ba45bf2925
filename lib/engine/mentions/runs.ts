import type { TextLayer } from '../document.ts'
import type { Token } from '../text/tokens.ts'
import type { Capitals, NameLanguage } from './name-index.ts'
import { isModalName, knownBehindArticle, knownEnd } from './name-tokens.ts'
import { type NameWords, nameWords } from './name-words.ts'
import { beginsWithNumber, isBehindUnitNumber, isSmallUnit } from './numbered-names.ts'
import { runEnd } from './run-ends.ts'

/** A stretch of capitalized words that may hold a name, or several with their titles. Token positions, half-open. */
export type Run = { readonly from: number; readonly to: number; readonly sentence: number }

/** Finds the runs of a text, in reading order. `taken` marks tokens of dates. Linear. */
export function findRuns(
  text: TextLayer,
  language: NameLanguage,
  capitals: Capitals,
  taken: (token: number) => boolean,
): Run[] {
  const { rules } = language
  const runs: Run[] = []
  const at = (i: number) => text.tokens[i] as Token
  for (const sentence of text.sentences) {
    const { endToken } = sentence
    const words = nameWords(text, language, capitals, taken, sentence)
    const { first, titleCase, isName } = words
    for (let i = first; i < endToken; i++) {
      const isOne = isName(i)
      const isNumber = at(i).kind === 'number'
      const smallUnit = isNumber && isSmallUnit(text, i, endToken, language)
      const numbered = isNumber && !taken(i) && (smallUnit || beginsWithNumber(text, i, endToken, language, isName))
      const known = i + 1 < endToken && (isNumber || isOne) && !taken(i) ? knownEnd(text, i, endToken, language) : i
      const behindArticle = titleCase ? i : knownBehindArticle(text, i, first, endToken, language)
      if (behindArticle > i) {
        runs.push({ from: i, to: behindArticle, sentence: sentence.index })
        i = behindArticle - 1
        continue
      }
      if (known > i) {
        const to = isOne ? Math.max(known, runEnd(words, i)) : known
        runs.push({ from: i, to, sentence: sentence.index })
        i = to - 1
        continue
      }
      if (!numbered && !isOne) continue
      const opening = i === first || /^(?:["“‘(:]|``|''|--|[-–—•])$/.test(at(i - 1).text)
      if (!numbered && opening && opensWithCommonWord(words, capitals, i)) continue
      if (rules.openers.has(at(i).lower) && at(i).shape !== 'upper' && !isModalName(text, i, language)) continue
      if (at(i).lower.length > 40) continue
      const to = smallUnit ? i + 2 : runEnd(words, i)
      const particle = i > first && at(i - 1).shape === 'lower' && rules.leadingParticles.has(at(i - 1).lower)
      const unit = i > sentence.firstToken && !taken(i - 1) && isBehindUnitNumber(text, i, to, language)
      runs.push({ from: particle || unit ? i - 1 : i, to, sentence: sentence.index })
      i = to - 1
    }
  }
  return runs
}

/** Whether what opens a sentence or quotation is a common word with its capital, and begins no name. */
function opensWithCommonWord(words: NameWords, capitals: Capitals, i: number): boolean {
  const { text, language, isName } = words
  const { rules, isCommon } = language
  const { gazetteer } = text.locale
  const token = text.tokens[i] as Token
  if (rules.openers.has(token.lower)) return !isModalName(text, i, language)
  // "Said Ellis: …": the verb of what follows the colon.
  if (text.parts[i] === 'VBD' && isName(i + 1) && text.tokens[runEnd(words, i)]?.text === ':') return true
  if (rules.weakOpeners.has(token.lower)) return !knownTogether(words, i)
  const part = text.parts[i]
  if (part === 'VBG' && isActOnName(words, capitals, i)) return true
  // "Police said", "Officials in": a common word with nothing of a name behind it, unless the text shows it as a name.
  if (isName(i + 1)) return false
  if (token.shape === 'upper') return false
  if (!isCommon(token.lower))
    return (part === 'VBN' || part === 'VBD' || part === 'VBG' || part === 'RB') && !capitals.capital.has(token.lower)
  if (gazetteer.givenName(token.lower) && !capitals.small.has(token.lower)) return part === 'VBG' || part === 'RB'
  return !capitals.capital.has(token.lower) || capitals.small.has(token.lower)
}

/** Whether what looks like a gerund opens a sentence before a name that the text has alone: "Calming Lind was hard", and not "Irving Lind". */
function isActOnName({ text, language, isName }: NameWords, { capital }: Capitals, i: number): boolean {
  const { givenName, places, organization } = text.locale.gazetteer
  const [verb, name] = [text.tokens[i] as Token, text.tokens[i + 1]]
  if (!name || verb.shape !== 'capital' || name.shape !== 'capital' || !isName(i + 1) || isName(i + 2)) return false
  const isNamePart = capital.has(verb.lower) || givenName(verb.lower) || places(verb.text).length > 0
  return (
    !isNamePart &&
    !organization(`${verb.text} ${name.text}`) &&
    capital.has(name.lower) &&
    !language.isCommon(name.lower)
  )
}

/** Whether a name of the gazetteer begins here with more than one word, or the text has these two words elsewhere as a name. */
function knownTogether({ text, language, sentence, isName }: NameWords, i: number): boolean {
  const { rules, isCommon } = language
  const { gazetteer } = text.locale
  const at = (i: number) => text.tokens[i] as Token
  if (!isName(i + 1)) return false
  if (rules.strongOrganizationHeads.has(at(i + 1).lower)) return true
  let name = at(i).text
  for (let k = i + 1; k < sentence.endToken && k < i + 4 && isName(k); k++) {
    name += ` ${at(k).text}`
    if (gazetteer.places(name).length || gazetteer.organization(name)) return true
  }
  return isCommon(at(i + 1).lower) && (isName(i + 2) || !gazetteer.givenName(at(i + 1).lower))
}
