import type { Document } from '../document.ts'
import type { Locale } from '../locale.ts'
import { listedPeopleNoun, peopleNoun } from '../mentions/people.ts'
import type { Quantity } from '../model.ts'
import { perLocale } from '../per-locale.ts'
import type { Part } from '../text/parts.ts'
import type { NounPhrase } from '../text/phrases.ts'
import { exactly } from './casualty-numbers.ts'

/** What is known of one person, to tell whether two phrases mean the same one. */
export type Identity = {
  /** The words of the name in lower case; empty when there is none. */
  readonly name: readonly string[]
  readonly sex?: 'female' | 'male' | undefined
  /** As written: "34", "5-month". */
  readonly age?: string | undefined
  /** The noun, when it tells something: "driver". */
  readonly noun?: string | undefined
  /** "another man", "the other victim". */
  readonly other: boolean
  /** The how-manieth victim it is, when it is told of for the first time: "a fourth victim" is 4. */
  readonly ordinal?: number | undefined
  /** The same of one told of before: "the third victim". */
  readonly nth?: number | undefined
  readonly attacker: boolean
}

/**
 * Somebody, in a phrase that can be the victim of a rule. `counted`: a number is given; `single`: one new person; `known`: one
 * person spoken of before ("the man", "he"); `many`: people without a number.
 */
export type Party = {
  readonly from: number
  readonly to: number
  readonly kind: 'counted' | 'single' | 'known' | 'name' | 'many'
  readonly count: Quantity
  /** The head noun's or the only token. */
  readonly head: number
  readonly identity: Identity
  /** Whose number this is of: people, or nothing said ("12 were killed"). */
  readonly counted: 'people' | 'unknown' | 'thing'
  /** Some of a group: "three of the victims". */
  readonly partitive?: true
  /** All of a group: "all four victims". */
  readonly whole?: true
  /** "The other two". */
  readonly rest?: true
  /** The tokens without number and article. */
  readonly who?: { readonly from: number; readonly to: number }
}

/** Of whom nothing is told. */
const NOBODY: Identity = { name: [], other: false, attacker: false }

/** One person whose words end with their head. */
export const personAt = (
  kind: Party['kind'],
  from: number,
  to: number,
  text: string,
  identity: Partial<Identity>,
): Party => ({
  from,
  to,
  head: to - 1,
  kind,
  counted: 'people',
  count: exactly(1, text),
  identity: { ...NOBODY, ...identity },
})

/** Whether somebody is one person, and not just a number of them. */
export const isOnePerson = ({ kind }: Party): boolean => kind === 'name' || kind === 'single' || kind === 'known'

/** Whether somebody is one person by name, or one not spoken of before. */
export const isNewPerson = ({ kind }: Party): boolean => kind === 'name' || kind === 'single'

const AGE = /^(\d{1,3})(?:-(years?|months?|weeks?|days?)-olds?)?$/
/** An age in one word: "34-year-old". */
export const AGE_WORD = /^(\d{1,3})-(years?|months?|weeks?|days?)-olds?$/
/** The how-manieth in figures: "6th". */
export const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/
const NOUN = /^NN/

const lists = perLocale(({ casualties: c }: Locale) => ({ ...c, ordinals: new Map(Object.entries(c.ordinals)) }))

/** The sex that a word tells: "she", "father". */
export function sexOf(lower: string, locale: Locale): Identity['sex'] {
  const { female, male } = lists(locale)
  if (female.has(lower)) return 'female'
  return male.has(lower) ? 'male' : undefined
}

/** Reads who a phrase means: name, sex, age and noun, also from an apposition behind it (", 34," or ", a 34-year-old teacher,"). */
export function identify(
  doc: Document,
  from: number,
  to: number,
  limit: number,
  properName: readonly number[],
): Identity {
  const { tokens, locale } = doc
  const c = lists(locale)
  const isPeople = peopleNoun(locale)
  let sex: Identity['sex'] | undefined
  let age: string | undefined
  let noun: string | undefined
  let other = false
  let attacker = false
  let ordinal = 0
  // "The third victim" takes up one told of before; "the third guest to die" tells of a death.
  const isDoer = doc.parts[to] === 'TO' && !c.passive.has(tokens[to + 1]?.lower ?? '')
  const isNew = isDoer || !c.definite.has(tokens[from]?.lower ?? '')
  for (let i = from; i < to; i++) {
    const { lower = '', kind } = tokens[i] ?? {}
    const years = kind === 'number' ? AGE_WORD.exec(lower) : undefined
    if (years) age ??= years[2]?.startsWith('year') ? (years[1] as string) : `${years[1]}-${years[2]}`
    sex = sexOf(lower, locale) ?? sex
    if (c.another.has(lower) || (i === to - 1 && c.others.has(lower))) other = true
    ordinal ||= c.ordinals.get(lower) ?? (kind === 'number' ? Number(ORDINAL.exec(lower)?.[1] ?? 0) : 0)
    if (c.attackers.has(lower)) attacker = true
    const isNoun = doc.parts[i] === 'NNP' ? listedPeopleNoun(locale, lower) : isPeople(lower)
    if (isNoun && !c.generic.has(lower)) noun = lower
  }
  if (tokens[to]?.lower === ',' && to + 1 < limit) {
    const figure = AGE.exec(tokens[to + 1]?.lower ?? '')
    if (figure && /^[,.;)]$/.test(tokens[to + 2]?.lower ?? '.')) age ??= figure[1] as string
    else if (properName.length) {
      for (let i = to + 1; i < limit && i < to + 8 && tokens[i]?.kind !== 'punctuation'; i++) {
        const years = AGE_WORD.exec(tokens[i]?.lower ?? '')
        if (years) age ??= years[1] as string
      }
    }
  } else if (tokens[to]?.lower === '(' && AGE.test(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.lower === ')') {
    age ??= tokens[to + 1]?.lower
  }
  const name = properName.map((i) => tokens[i]?.lower ?? '').filter((word) => word && !c.titles.has(word))
  if (!sex && name[0]) {
    const given = locale.gazetteer.givenName(name[0])
    if (given === 'female' || given === 'male') sex = given
  }
  const place = isNew ? { ordinal: ordinal > 1 ? ordinal : undefined } : { nth: ordinal > 2 ? ordinal : undefined }
  return { name, other, attacker, ...place, sex, age: age || undefined, noun }
}

/** The tokens of a person's name at the end of a phrase: "36-year-old [Timothy Bunn]". */
function nameTokens(doc: Document, from: number, to: number): number[] {
  const { tokens, parts, locale } = doc
  const isHeadline = doc.sentences[doc.sentenceOf[from] as number]?.kind === 'headline'
  const name: number[] = []
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]
    // "US-101" is a road.
    if (!token || parts[i] === 'POS' || token.shape === 'lower' || token.kind !== 'word' || /\d/.test(token.text)) break
    // "died Monday, Jan. 13": the day of a report without its own day is no time.
    if (locale.times.weekdays[token.lower] !== undefined) break
    // A surname that is also a word: "Ada Brook".
    const surname = token.shape === 'capital' && i > from && parts[i - 1] === 'NNP' && !isHeadline
    if ((parts[i] !== 'NNP' && !surname) || (listedPeopleNoun(locale, token.lower) && name.length > 0)) break
    name.unshift(i)
  }
  return name
}

/** Who a noun phrase means, when it means somebody. */
export function partyOf(doc: Document, phrase: NounPhrase, blocked?: Uint8Array): Party | undefined {
  const { tokens, parts, locale, article } = doc
  const c = lists(locale)
  const isPeople = peopleNoun(locale)
  const sentence = doc.sentences[phrase.sentence]
  const limit = sentence?.endToken ?? phrase.endToken
  const from = phrase.firstToken
  let to = phrase.endToken
  // "Man dead in blast": an adjective behind the noun is no part of the phrase.
  while (to - 1 > from && parts[to - 1] === 'JJ' && NOUN.test(parts[to - 2] as string)) to--
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return undefined
  const base = (kind: Party['kind'], identity: Identity, head = phrase.head, max: number | null = 1): Party => {
    const count: Quantity = { ...exactly(1, article.text.slice(first.start, last.end)), max }
    return { from, to, head, counted: 'people', kind, count, identity }
  }
  if ((parts[from] as Part) === 'PRP' || (to === from + 1 && c.reflexive.has(first.lower))) {
    const sex = sexOf(first.lower, locale)
    return sex ? base('known', { ...NOBODY, sex }) : undefined
  }
  if (c.pairs.has(last.lower) && tokens[to]?.lower !== c.of) {
    const pair = base('counted', NOBODY)
    return { ...pair, count: { ...pair.count, min: 2, max: 2 }, who: { from, to } }
  }
  if (locale.quantities.groups.has(last.lower)) return base('many', NOBODY, phrase.head, null)
  // The head is the last noun for a person; a name may follow it: "police officer Jane Roe".
  let head = -1
  for (let i = to - 1; i >= from; i--) {
    const { lower = '', kind } = tokens[i] ?? {}
    const isAge = kind === 'number' && AGE_WORD.test(lower)
    const who = parts[i] === 'NNP' ? listedPeopleNoun(locale, lower) : isPeople(lower)
    if ((who || isAge) && (isAge || i === to - 1 || NOUN.test(parts[i] as string))) {
      head = i
      break
    }
  }
  const name = nameTokens(doc, from, to).filter((i) => i > head)
  // "injured many the Northern Observatory said": an article inside begins another phrase.
  if (name.length && !(blocked?.[name[0] as number] ?? 0) && !parts.slice(from + 1, to).includes('DT')) {
    const identity = identify(doc, from, to, limit, name)
    if (identity.name.length) return base('name', identity, name.at(-1))
  }
  if (head < 0 && c.another.has(last.lower) && /^(?:DT|JJ|RB)$/.test(parts[to - 1] as string) && to - from <= 2) {
    // "the other", "another", "a second".
    const kind = c.definite.has(first.lower) ? 'known' : 'single'
    return base(kind, { ...NOBODY, other: true }, to - 1)
  }
  if (head < 0 || head < to - 1) return undefined
  const lower = tokens[head]?.lower ?? ''
  const identity = identify(doc, from, to, limit, [])
  if (isPeople(lower) === 'many') return base('many', identity, head, null)
  let known = c.definite.has(first.lower)
  for (let i = from; i < head; i++) if (parts[i] === 'POS' || parts[i] === 'PRP$') known = true
  const who = c.definite.has(first.lower) ? from + 1 : from
  return { ...base(known ? 'known' : 'single', identity, head), who: { from: who, to } }
}
