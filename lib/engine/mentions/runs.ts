import type { TextLayer } from '../document.ts'
import type { Token } from '../text/tokens.ts'
import type { Capitals, NameLanguage } from './name-index.ts'
import { isModalName, knownBehindArticle, knownEnd, looksLikeName } from './name-tokens.ts'
import { beginsWithNumber, isBehindUnitNumber, isSmallUnit } from './numbered-names.ts'

/** A stretch of capitalized words that may hold a name, or several with their titles. Token positions, half-open. */
export type Run = { readonly from: number; readonly to: number; readonly sentence: number }

/** The most words in one run; what is longer is no name but a list or text in capitals. */
const LONGEST = 14
/** A headline of more words than this may end with the label of its source. */
const LABELLED = 4
/** "Robert A Smith": an initial without its dot. */
const INITIAL = /^\p{Lu}$/u
const CLOSED = /^(?:DT|IN|TO|CC|PRP|PRP\$|MD|WH|EX|POS|VBZ|VBD)$/
export const QUOTE = /^(?:["“”]|``|'')$/

/** Finds the runs of a text, in reading order. `taken` marks tokens of dates. Linear. */
export function findRuns(
  text: TextLayer,
  language: NameLanguage,
  capitals: Capitals,
  taken: (token: number) => boolean,
): Run[] {
  const { rules, isCommon } = language
  const { gazetteer } = text.locale
  const runs: Run[] = []
  const at = (i: number) => text.tokens[i] as Token
  for (const sentence of text.sentences) {
    const { endToken } = sentence
    const first = capitals.firstWord[sentence.index] as number
    const titleCase = capitals.titleCase[sentence.index] as boolean
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
    const opensWithCommonWord = (i: number): boolean => {
      const token = at(i)
      if (rules.openers.has(token.lower)) return !isModalName(text, i, language)
      // "Said Ellis: …": the verb of what follows the colon.
      if (text.parts[i] === 'VBD' && isName(i + 1) && text.tokens[extend(i, endToken)]?.text === ':') return true
      if (rules.weakOpeners.has(token.lower)) return !knownTogether(i)
      const part = text.parts[i]
      // "Police said", "Officials in": a common word with nothing of a name behind it, unless the text shows it as a name.
      if (isName(i + 1)) return false
      if (token.shape === 'upper') return false
      if (!isCommon(token.lower))
        return (
          (part === 'VBN' || part === 'VBD' || part === 'VBG' || part === 'RB') && !capitals.capital.has(token.lower)
        )
      if (gazetteer.givenName(token.lower) && !capitals.small.has(token.lower)) return part === 'VBG' || part === 'RB'
      return !capitals.capital.has(token.lower) || capitals.small.has(token.lower)
    }
    /** Whether a name of the gazetteer begins here with more than one word, or the text has these two words elsewhere as a name. */
    const knownTogether = (i: number): boolean => {
      if (!isName(i + 1)) return false
      if (rules.strongOrganizationHeads.has(at(i + 1).lower)) return true
      let name = at(i).text
      for (let k = i + 1; k < endToken && k < i + 4 && isName(k); k++) {
        name += ` ${at(k).text}`
        if (gazetteer.places(name).length || gazetteer.organization(name)) return true
      }
      return isCommon(at(i + 1).lower) && (isName(i + 2) || !gazetteer.givenName(at(i + 1).lower))
    }
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
        const to = isOne ? Math.max(known, extend(i, endToken)) : known
        runs.push({ from: i, to, sentence: sentence.index })
        i = to - 1
        continue
      }
      if (!numbered && !isOne) continue
      const opening = i === first || /^(?:["“‘(:]|``|''|--|[-–—•])$/.test(at(i - 1).text)
      if (!numbered && opening && opensWithCommonWord(i)) continue
      if (rules.openers.has(at(i).lower) && at(i).shape !== 'upper' && !isModalName(text, i, language)) continue
      if (at(i).lower.length > 40) continue
      const to = smallUnit ? i + 2 : extend(i, endToken)
      const particle = i > first && at(i - 1).shape === 'lower' && rules.leadingParticles.has(at(i - 1).lower)
      const unit = i > sentence.firstToken && !taken(i - 1) && isBehindUnitNumber(text, i, to, language)
      runs.push({ from: particle || unit ? i - 1 : i, to, sentence: sentence.index })
      i = to - 1
    }

    /** Whether a word is of a closed class, such as a pronoun or a preposition, though it is capitalized. */
    function isClosed(i: number): boolean {
      const token = at(i)
      return (
        rules.openers.has(token.lower) &&
        !rules.datedGivenNames.has(token.lower) &&
        token.shape === 'capital' &&
        CLOSED.test(text.parts[i] as string)
      )
    }

    /**
     * Whether a capitalized small word is a part of the name around it: "Dwayne The Rock Johnson", "Ned A Holm", and at the end of one
     * "Ned Near".
     */
    function isInner(i: number): boolean {
      if (isName(i + 1)) return rules.linkThe.has(at(i).lower) || (INITIAL.test(at(i).text) && !titleCase)
      return !titleCase && at(i - 1).shape === 'capital' && gazetteer.givenName(at(i - 1).lower) !== undefined
    }

    /** The end of the run that begins at `from`. */
    function extend(from: number, end: number): number {
      let to = from + 1
      for (;;) {
        if (to >= end || to - from >= LONGEST) return to
        const token = at(to)
        const last = at(to - 1)
        if (isName(to) && !(isClosed(to) && !isInner(to))) {
          to++
          continue
        }
        const next = to + 1
        if (token.kind === 'word' && rules.particles.has(token.lower) && token.shape === 'lower') {
          const after = rules.particles.has(at(next)?.lower ?? '') && next + 1 < end ? next + 1 : next
          if (isName(after) && !rules.linkOf.has(token.lower)) {
            to = after + 1
            continue
          }
        }
        if (token.text === '&' && isName(next) && !(to - from > 1 && gazetteer.givenName(at(from).lower))) {
          to = next + 1
          continue
        }
        // Larry "Boxx" Henderson: a nickname in its marks stands within the name.
        const nickname = QUOTE.test(token.text) && at(next)?.kind === 'word' && QUOTE.test(at(next + 1)?.text ?? '')
        if (nickname && next + 2 < end && isName(next) && isName(next + 2)) {
          const rare = to - from === 1 && !isCommon(last.lower) && !isCommon(at(next + 2).lower)
          if (rare || gazetteer.givenName(at(from).lower)) {
            to = next + 3
            continue
          }
        }
        // "Alfred the Great"
        const epithet =
          rules.linkThe.has(token.lower) && token.shape === 'lower' && rules.epithets.has(at(next)?.lower ?? '')
        if (epithet && next < end && isName(next) && gazetteer.givenName(last.lower) && !isName(next + 1)) {
          to = next + 1
          continue
        }
        if (token.text === ',' && next < end && rules.companySuffixes.has(at(next).lower) && isName(next)) {
          to = next + 1
          continue
        }
        if (token.kind === 'number' && /^\d{1,3}$/.test(token.text) && rules.numberedNames.has(last.lower)) {
          to = next
          continue
        }
        if (token.kind === 'number' && /^\d{2,3}(?:ers|s)$/.test(token.lower)) {
          to = next
          continue
        }
        // "Growers' Federation": behind a plural the apostrophe alone owns.
        const ownsInPlural = /^['’]$/.test(token.text) && !token.spaced && /s$/i.test(last.text)
        if (ownsInPlural && isName(next) && at(next).spaced && rules.strongOrganizationHeads.has(at(next).lower)) {
          to = next + 1
          continue
        }
        // "St. Mary's Hospital", "People's Party": an owner that is a common noun or a saint belongs to the name.
        if (token.lower === "'s" && isName(next) && to - from <= 4) {
          const saint = to - from >= 2 && rules.placeFirsts.has(at(to - 2).lower)
          const heads = rules.strongOrganizationHeads.has(at(next).lower) || rules.placeHeads.has(at(next).lower)
          const possessor = rules.nameOwners.has(last.lower)
          // "Miller's Creek", "Lund's Limited".
          const owned =
            !titleCase &&
            to - from === 1 &&
            last.shape === 'capital' &&
            !isName(next + 1) &&
            !gazetteer.places(last.text).length &&
            (rules.strongPlaceHeads.has(at(next).lower) || rules.companySuffixes.has(at(next).lower))
          if ((saint && heads) || owned || (possessor && last.shape !== 'lower')) {
            to = next + 1
            continue
          }
        }
        const linked = link(from, to, end)
        if (linked > to) {
          to = linked
          continue
        }
        return to
      }
    }

    /** The end of a run that goes on behind "of", "for", "and"; `to` itself when it does not. */
    function link(from: number, to: number, end: number): number {
      const token = at(to)
      const last = at(to - 1)
      const skipThe = rules.linkThe.has(at(to + 1)?.lower ?? '') && to + 2 < end ? to + 2 : to + 1
      if (rules.linkOf.has(token.lower)) {
        if (!isName(skipThe) || rules.calendar.has(at(skipThe).lower)) return to
        const named =
          rules.ofHeads.has(last.lower) ||
          rules.strongOrganizationHeads.has(last.lower) ||
          rules.otherFirsts.has(last.lower) ||
          (rules.linkedHeads.has(last.lower) && to > from + 1)
        const known = gazetteer.places(
          text.tokens
            .slice(from, skipThe + 1)
            .map((t) => t.text)
            .join(' '),
        ).length
        return named || known ? skipThe + 1 : to
      }
      if (rules.linkAfterHead.has(token.lower) && isName(skipThe)) {
        if (gazetteer.givenName(at(skipThe).lower) && isName(skipThe + 1)) return to
        // "Society of Legal Help for Girls"
        const isOf = text.tokens.slice(from + 1, to).findIndex((t) => rules.linkOf.has(t.lower))
        if (
          token.lower === 'for' &&
          isOf >= 0 &&
          rules.strongOrganizationHeads.has(at(from + isOf).lower) &&
          isCommon(at(skipThe).lower) &&
          !gazetteer.places(at(skipThe).text).length
        )
          return skipThe + 1
        // "Assistance Mission in Chad", but "the Anglers' Society in Chad" is there only.
        const headed =
          (rules.inside.has(token.lower) ? rules.insideHeads : rules.linkedHeads).has(last.lower) ||
          (token.lower === 'for' && rules.strongOrganizationHeads.has(last.lower))
        return headed && (to - from > 1 || token.lower === 'for') ? skipThe + 1 : to
      }
      if (rules.linkAnd.has(token.lower) && isName(to + 1)) {
        const follower = at(to + 1)
        const whole = text.tokens
          .slice(from, to + 2)
          .map((t) => t.text)
          .join(' ')
        if (gazetteer.places(whole).length || gazetteer.organization(whole)) return to + 2
        // "Oslin and Harker Railway"
        if (rules.joiningHeads.has(at(to + 2)?.lower ?? '') && isName(to + 2) && to - from === 1) return to + 3
        // "Ministry of Trade and Industry", "Education and Sports Ministry": two common nouns in one name.
        const behindOf = text.tokens
          .slice(from, to)
          .some((t) => rules.linkOf.has(t.lower) || rules.linkAfterHead.has(t.lower))
        const plain =
          isCommon(follower.lower) && !gazetteer.places(follower.text).length && !gazetteer.givenName(follower.lower)
        if (behindOf && plain && isCommon(last.lower)) return to + 2
        if (plain && isCommon(last.lower) && isName(to + 2) && rules.strongOrganizationHeads.has(at(to + 2).lower))
          return to + 2
      }
      return to
    }
  }
  return runs
}
