import type { Document, TimeMention } from '../document.ts'
import type { Locale } from '../locale.ts'
import { perLocale } from '../per-locale.ts'
import { isFiniteVerb } from '../text/parts.ts'
import type { NounPhrase } from '../text/phrases.ts'
import { isNewPerson, isOnePerson, type Party } from './casualty-people.ts'

const AGE_ALONE = /^\d{1,3}-(?:year|month)s?-olds?$/

/** One sentence with its parties, indexed by where they begin and end. */
export type Scene = {
  readonly doc: Document
  readonly first: number
  readonly end: number
  /** What covers a token, by token position in the whole text. */
  readonly partyAt: readonly (Party | undefined)[]
  readonly phraseAt: readonly (NounPhrase | undefined)[]
  readonly timeAt: readonly (TimeMention | undefined)[]
  readonly headline: boolean
  readonly startsAt: ReadonlyMap<number, Party>
  readonly endsAt: ReadonlyMap<number, Party>
}

/** The words of the locale about what happens to people. */
export const casualtyWords = perLocale(({ casualties: c }: Locale) => c)
const lists = casualtyWords

/** The token at a position in lower case, and its part of speech; nothing and a full stop outside the sentence. */
export const lowerAt = (scene: Scene, i: number): string =>
  i >= scene.first && i < scene.end ? (scene.doc.tokens[i]?.lower ?? '') : ''
export const partAt = (scene: Scene, i: number): string =>
  i >= scene.first && i < scene.end ? (scene.doc.parts[i] as string) : '.'
export const isComma = (scene: Scene, i: number): boolean => lowerAt(scene, i) === ','
const isListComma = (scene: Scene, i: number) => isComma(scene, i) || lowerAt(scene, i) === ';'

/** Whether a party can be people: a number without a noun can, a number of things cannot. */
export const isReal = (party: Party): boolean => party.counted !== 'thing'

/** The token before an apposition that ends before `i`: ", 34," or ", a 34-year-old teacher," or ", of Dayton," or ", who lives there,". */
export function beforeApposition(scene: Scene, i: number): number {
  let k = i
  if (isComma(scene, k)) k--
  const years = lists(scene.doc.locale)
  const figure = /^\d{1,3}$/.test(lowerAt(scene, k))
  if (figure && isComma(scene, k - 1)) return k - 2
  // ", 29 and pregnant,"
  if (
    partAt(scene, k) === 'JJ' &&
    years.and.has(lowerAt(scene, k - 1)) &&
    /^\d{1,3}$/.test(lowerAt(scene, k - 2)) &&
    isComma(scene, k - 3)
  )
    return k - 4
  // ", eight years old,"
  if (
    years.old.has(lowerAt(scene, k)) &&
    years.spans.has(lowerAt(scene, k - 1).replace(/s$/, '')) &&
    isComma(scene, k - 3)
  )
    return k - 4
  if (lowerAt(scene, k) === ')') {
    for (let j = k - 1; j > k - 8 && j > scene.first; j--) if (lowerAt(scene, j) === '(') return j - 1
  }
  if (!isComma(scene, i)) return i
  let told = false
  for (let j = i - 1; j > i - 14 && j > scene.first; j--) {
    // ", who had tried to stop the attacker,": only a relative clause has a verb of its own.
    if (isComma(scene, j))
      return told && !lists(scene.doc.locale).who.has(lowerAt(scene, j + 1)) ? i : beforeApposition(scene, j)
    if (isFiniteVerb(partAt(scene, j))) told = true
  }
  return i
}

/** How many tokens the place has at most from which somebody is. */
const LONGEST_ORIGIN = 4

const isCapital = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) !== '' && scene.doc.tokens[i]?.shape === 'capital'

/** The token before the place from which somebody is: "Ann Lee [of Bay Shore]", "Ann Lee, 37[, of Bay Shore]". */
function beforeOrigin(scene: Scene, i: number): number {
  let k = i
  while (k > i - LONGEST_ORIGIN && isCapital(scene, k)) k--
  if (k === i || lowerAt(scene, k) !== lists(scene.doc.locale).of) return i
  const isBehindAge = isComma(scene, k - 1) && isComma(scene, k - 3) && /^\d{1,3}$/.test(lowerAt(scene, k - 2))
  return isBehindAge ? k - 4 : k - 1
}

/** The token behind such a place; the same token where there is none. */
function behindOrigin(scene: Scene, i: number): number {
  if (lowerAt(scene, i) !== lists(scene.doc.locale).of) return i
  let k = i + 1
  while (k <= i + LONGEST_ORIGIN && isCapital(scene, k)) k++
  return k > i + 1 ? k : i
}

/** Whether the words for somebody open with an article or a number: nobody is told of twice without a comma. */
const isOpened = (scene: Scene, { from, kind, counted }: Party): boolean =>
  /^(?:DT|CD)$/.test(partAt(scene, from)) && (kind === 'single' || (kind === 'counted' && counted === 'people'))

/** Whether at a token somebody is told of who speaks: "[said] director Ann Lee". Then what stands before the verb is not its subject. */
const isSaidBy = (scene: Scene, at: number): boolean =>
  lists(scene.doc.locale).said.has(lowerAt(scene, at)) && /^NNP?$/.test(partAt(scene, at + 1)) && !scene.timeAt[at + 1]

/** The next of several people whose list has lost its commas: "a nurse [an orderly] and two guards". "A monitor and rebels said" are nobody of it. */
function nextWithoutComma(scene: Scene, at: number): Party | undefined {
  const { and, said, sources } = lists(scene.doc.locale)
  const next = scene.startsAt.get(at)
  let party = next
  for (let n = 0; party && n < 12; n++) {
    if (!isOpened(scene, party) || sources.has(lowerAt(scene, party.to - 1))) return undefined
    if (and.has(lowerAt(scene, party.to))) {
      const last = scene.startsAt.get(party.to + 1)
      const speaks = last && said.has(lowerAt(scene, last.to)) && !isSaidBy(scene, last.to)
      return last && isOpened(scene, last) && !speaks ? next : undefined
    }
    party = scene.startsAt.get(party.to)
  }
  return undefined
}

/** Whether two that "and" joins are told of by their number: "six men and one woman". */
const areCounted = (scene: Scene, one: Party, other: Party): boolean =>
  [one, other].every(({ from, counted }) => counted === 'people' && partAt(scene, from) === 'CD')

/** The parties joined to one on its left: "a man and [two women]". */
export function leftList(scene: Scene, party: Party, ofObject = false): Party[] {
  const { and } = lists(scene.doc.locale)
  const found = [party]
  // "Two dead miners and two injured": a number without a noun begins what is told next.
  if (party.kind === 'counted' && party.counted === 'unknown') return found
  let at = party.from - 1
  // "his girlfriend, her daughter and the dog were found dead": what is joined last may be nobody.
  let joined = and.has(lowerAt(scene, party.to))
  for (let n = 0; n < 12; n++) {
    // "her son, 17-year-old Javier Roe": the name says who the son is.
    const described = isComma(scene, at) && party.kind === 'name' ? scene.endsAt.get(at) : undefined
    if (described && described.kind === 'known' && n === 0) at = described.from - 1
    const isAnd = and.has(lowerAt(scene, at))
    const beside = isAnd || !joined ? undefined : scene.endsAt.get(at + 1)
    if (beside && isOpened(scene, beside) && isOpened(scene, found[0] as Party)) {
      // "Three civilians two women and a man": the list says who the three are.
      const listed = found.reduce((sum, { count }) => sum + count.min, 0)
      if (beside.kind === 'counted' && beside.count.min === listed) return [beside]
      found.unshift(beside)
      at = beside.from - 1
      continue
    }
    if (!isAnd && !(isListComma(scene, at) && joined)) {
      if (!(isComma(scene, at) && scene.doc.sentences[scene.doc.sentenceOf[party.from] as number]?.kind === 'headline'))
        break
    }
    let before = at - 1
    if (isAnd && isComma(scene, before)) before--
    const named = scene.endsAt.get(beforeOrigin(scene, before) + 1)
    const previous =
      named?.kind === 'name'
        ? named
        : (scene.endsAt.get(before + 1) ?? scene.endsAt.get(beforeApposition(scene, before) + 1))
    if (!previous) break
    // "All three women, Ann Lee, Eva Roe and Ada Moss, were killed": the names say who they are, as "a nurse and two guards" do not.
    if (previous.kind === 'counted' && !isAnd && previous.count.min === found.length && found.every(isNewPerson))
      return [previous]
    const governor = partAt(scene, previous.from - 1)
    const says = lists(scene.doc.locale).said.has(lowerAt(scene, previous.from - 1))
    // "Police arrested a man and two people were killed": an object of its own verb is not joined to the next subject.
    if (
      /^VB/.test(governor) &&
      !says &&
      !ofObject &&
      !lists(scene.doc.locale).including.has(lowerAt(scene, previous.from - 1)) &&
      !lists(scene.doc.locale).finds.has(lowerAt(scene, previous.from - 1)) &&
      previous.from > scene.first &&
      !lists(scene.doc.locale).subordinators.has(lowerAt(scene, previous.from - 1))
    )
      break
    // "The names of six men and a woman killed": both are counted, so both are meant.
    const isCounted =
      lowerAt(scene, previous.from - 1) === lists(scene.doc.locale).of && isAnd && areCounted(scene, previous, party)
    if (
      !isCounted &&
      /^(?:IN|TO)$/.test(governor) &&
      !lists(scene.doc.locale).subordinators.has(lowerAt(scene, previous.from - 1))
    )
      break
    found.unshift(previous)
    joined = true
    at = previous.from - 1
    // "the gunman, Tom Roe, 20, and his brother": the name says who the gunman is.
    const noun = isComma(scene, at) && previous.kind === 'name' ? scene.endsAt.get(at) : undefined
    if (noun?.kind === 'known' || noun?.kind === 'single') at = noun.from - 1
  }
  return found
}

/** How far before the object of a relative clause its pronoun stands, in tokens. */
const RELATIVE_REACH = 6

/** Whether somebody is the object of a relative clause: "the officer who shot [a man]". What is told behind it is of the one who did it. */
function isInRelative(scene: Scene, at: number): boolean {
  const { who } = lists(scene.doc.locale)
  for (let i = at - 1; i >= scene.first && i > at - RELATIVE_REACH; i--) {
    if (who.has(lowerAt(scene, i))) return scene.endsAt.has(i) || isComma(scene, i - 1)
    if (scene.endsAt.has(i + 1) || isComma(scene, i)) return false
  }
  return false
}

/** The parties joined to one on its right: "a man [and his two sons]". */
export function rightList(scene: Scene, party: Party): Party[] {
  const { and, including } = lists(scene.doc.locale)
  const relative = isInRelative(scene, party.from)
  const found = [party]
  let last = party
  let at = party.to
  for (let n = 0; n < 12; n++) {
    const beside = nextWithoutComma(scene, at)
    if (beside) {
      found.push(beside)
      last = beside
      at = beside.to
      continue
    }
    if (last.kind === 'name') at = behindOrigin(scene, at)
    // Skips ", 34," and ", a teacher,".
    const isAge = /^\d{1,3}$/.test(lowerAt(scene, at + 1)) && scene.startsAt.get(at + 1)?.counted !== 'people'
    if (isComma(scene, at) && isAge) at += 2
    let next = at
    const comma = isListComma(scene, next)
    if (comma) next++
    const isAnd =
      and.has(lowerAt(scene, next)) ||
      (lowerAt(scene, next) === 'as' && lowerAt(scene, next + 1) === 'well' && lowerAt(scene, next + 2) === 'as')
    if (isAnd) next += lowerAt(scene, next) === 'as' ? 3 : 1
    if (!comma && !isAnd) break
    if (including.has(lowerAt(scene, next))) break
    const other = scene.startsAt.get(next)
    if (!other || scene.doc.locale.quantities.states.has(lowerAt(scene, next))) break
    // "killing two and twelve were injured": what has a verb of its own is not joined.
    let after = other.kind === 'name' ? behindOrigin(scene, other.to) : other.to
    if (isComma(scene, after) && /^\d{1,3}$/.test(lowerAt(scene, after + 1))) after += isComma(scene, after + 2) ? 3 : 2
    while (partAt(scene, after) === 'RB') after++
    // "shot a woman and a girl, then killed himself": the verb is of the one who shot.
    const byAttacker = lists(scene.doc.locale).reflexive.has(lowerAt(scene, after + 1))
    if (
      !byAttacker &&
      !(relative && isAnd) &&
      !isSaidBy(scene, after) &&
      (/^(?:VBD|VBZ|MD|VB|VBN)$/.test(partAt(scene, after)) ||
        (lowerAt(scene, after) && lists(scene.doc.locale).passive.has(lowerAt(scene, after))))
    )
      break
    if (partAt(scene, after) === 'JJ' && other.kind === 'counted') break
    if (comma && !isAnd) {
      const byAge = AGE_ALONE.test(lowerAt(scene, other.to - 1)) && other.to - other.from <= 2
      const apposition =
        other.count.max === 1 &&
        ((last.kind === 'name') !== (other.kind === 'name') || (byAge && last.kind === 'known'))
      if (apposition) {
        at = other.to
        continue
      }
      // "Deaths of adult, child in Orlu": in a headline a comma stands for "and".
      const isPeople = isOnePerson(other) || (other.kind === 'counted' && other.counted === 'people')
      const isLast = scene.headline && isPeople && partAt(scene, after) === 'IN'
      if (!isListComma(scene, after) && !and.has(lowerAt(scene, after)) && !isLast) break
    }
    found.push(other)
    last = other
    at = other.to
  }
  return found
}
