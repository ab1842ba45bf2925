import type { Token } from '../text/tokens.ts'
import { type NameWords, QUOTE } from './name-words.ts'

/** The most words in one run; what is longer is no name but a list or text in capitals. */
const LONGEST = 14
/** "Robert A Smith": an initial without its dot. */
const INITIAL = /^\p{Lu}$/u
const CLOSED = /^(?:DT|IN|TO|CC|PRP|PRP\$|MD|WH|EX|POS|VBZ|VBD)$/

/** Where the run ends that begins at a token: behind its last capitalized word, over the small words and marks that names hold. */
export function runEnd(words: NameWords, from: number): number {
  const { isName, sentence } = words
  let to = from + 1
  while (to < sentence.endToken && to - from < LONGEST) {
    const isPart = isName(to) && (!isClosed(words, to) || isInner(words, to))
    const next = isPart ? to + 1 : endBehind(words, from, to)
    if (next === to) break
    to = next
  }
  return to
}

/** Where a run goes on to behind what is no capitalized word at `to`; `to` itself when it ends there. */
function endBehind(words: NameWords, from: number, to: number): number {
  const inside = endInside(words, from, to)
  if (inside > to) return inside
  const owned = endOwned(words, from, to)
  return owned > to ? owned : endLinked(words, from, to)
}

/** Whether a word is of a closed class, such as a pronoun or a preposition, or a form of "be", though it is capitalized. */
function isClosed({ text, language: { rules } }: NameWords, i: number): boolean {
  const token = text.tokens[i] as Token
  // "NORVIK HAS said": an article opens in capitals.
  const isAuxiliary = token.shape === 'upper' && text.locale.classes.have?.includes(token.lower)
  if (isAuxiliary) return true
  return (
    rules.openers.has(token.lower) &&
    !rules.datedGivenNames.has(token.lower) &&
    token.shape === 'capital' &&
    (rules.be.has(token.lower) || CLOSED.test(text.parts[i] as string))
  )
}

/**
 * Whether a capitalized small word is a part of the name around it: "Dwayne The Rock Johnson", "Ned A Holm", and at the end of one
 * "Ned Near".
 */
function isInner({ text, language: { rules }, isName, titleCase }: NameWords, i: number): boolean {
  const token = text.tokens[i] as Token
  const before = text.tokens[i - 1] as Token
  if (isName(i + 1)) return rules.linkThe.has(token.lower) || (INITIAL.test(token.text) && !titleCase)
  return !titleCase && before.shape === 'capital' && text.locale.gazetteer.givenName(before.lower) !== undefined
}

/** The end behind a particle, a nickname, an epithet, a company's suffix or a number within a name; else `to`. */
function endInside({ text, language, isName, sentence }: NameWords, from: number, to: number): number {
  const { rules, isCommon } = language
  const { givenName } = text.locale.gazetteer
  const end = sentence.endToken
  const at = (i: number) => text.tokens[i] as Token
  const token = at(to)
  const last = at(to - 1)
  const next = to + 1
  if (token.kind === 'word' && rules.particles.has(token.lower) && token.shape === 'lower') {
    const after = rules.particles.has(at(next)?.lower ?? '') && next + 1 < end ? next + 1 : next
    if (isName(after) && !rules.linkOf.has(token.lower)) return after + 1
  }
  if (token.text === '&' && isName(next) && !(to - from > 1 && givenName(at(from).lower))) return next + 1
  // Larry "Boxx" Henderson, Rep. Larry B. "Big Boxx" Henderson: a nickname in its marks stands within the name.
  if (QUOTE.test(token.text) && isName(next)) {
    const close = isName(next + 1) ? next + 2 : next + 1
    if (close + 1 < end && QUOTE.test(at(close).text) && isName(close + 1)) {
      const rare = to - from === 1 && !isCommon(last.lower) && !isCommon(at(close + 1).lower)
      if (rare || text.tokens.slice(from, to).some(({ lower }) => givenName(lower))) return close + 2
    }
  }
  // "Alfred the Great"
  const epithet = rules.linkThe.has(token.lower) && token.shape === 'lower' && rules.epithets.has(at(next)?.lower ?? '')
  if (epithet && next < end && isName(next) && givenName(last.lower) && !isName(next + 1)) return next + 1
  if (token.text === ',' && next < end && rules.companySuffixes.has(at(next).lower) && isName(next)) return next + 1
  if (token.kind !== 'number') return to
  const numbered = /^\d{1,3}$/.test(token.text) && rules.numberedNames.has(last.lower)
  return numbered || /^\d{2,3}(?:ers|s)$/.test(token.lower) ? next : to
}

/** The end behind an owner that belongs to the name: "St. Mary's Hospital", "Growers' Federation"; else `to`. */
function endOwned({ text, language: { rules }, isName, titleCase }: NameWords, from: number, to: number): number {
  const at = (i: number) => text.tokens[i] as Token
  const token = at(to)
  const last = at(to - 1)
  const next = to + 1
  if (!isName(next)) return to
  // Behind a plural the apostrophe alone owns.
  const ownsInPlural = /^['’]$/.test(token.text) && !token.spaced && /s$/i.test(last.text)
  if (ownsInPlural && at(next).spaced && rules.strongOrganizationHeads.has(at(next).lower)) return next + 1
  if (token.lower !== "'s" || to - from > 4) return to
  // "St. Mary's Hospital", "People's Party": an owner that is a common noun or a saint belongs to the name.
  const saint = to - from >= 2 && rules.placeFirsts.has(at(to - 2).lower)
  const heads = rules.strongOrganizationHeads.has(at(next).lower) || rules.placeHeads.has(at(next).lower)
  const possessor = rules.nameOwners.has(last.lower)
  // "Miller's Creek", "Lund's Limited".
  const owned =
    !titleCase &&
    to - from === 1 &&
    last.shape === 'capital' &&
    !isName(next + 1) &&
    !text.locale.gazetteer.places(last.text).length &&
    (rules.strongPlaceHeads.has(at(next).lower) || rules.companySuffixes.has(at(next).lower))
  return (saint && heads) || owned || (possessor && last.shape !== 'lower') ? next + 1 : to
}

/** The end of a run that goes on behind "of", "for", "and"; `to` itself when it does not. */
function endLinked({ text, language, isName, sentence, titleCase }: NameWords, from: number, to: number): number {
  const { rules, isCommon } = language
  const { gazetteer } = text.locale
  const at = (i: number) => text.tokens[i] as Token
  const token = at(to)
  const last = at(to - 1)
  const skipThe = rules.linkThe.has(at(to + 1)?.lower ?? '') && to + 2 < sentence.endToken ? to + 2 : to + 1
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
    // "The Commission on Local Elections", and not "the Commission on Monday".
    const isTopic = !titleCase && rules.topicLinks.has(token.lower) && !rules.calendar.has(at(skipThe).lower)
    return headed && (to - from > 1 || token.lower === 'for' || isTopic) ? skipThe + 1 : to
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
