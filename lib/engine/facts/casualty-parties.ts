import type { Document } from '../document.ts'
import { listedPeopleNoun, peopleNoun } from '../mentions/people.ts'
import type { NounPhrase } from '../text/phrases.ts'
import { casualtyWords as lists } from './casualty-lists.ts'
import { AGE_WORD, identify, type Party, partyOf, personAt } from './casualty-people.ts'

/** "a farmer early Monday" is a farmer: a time runs on behind its noun without a comma. A phrase that begins as a time is none of people. */
function withoutTime(doc: Document, phrase: NounPhrase, timed: Uint8Array): NounPhrase | undefined {
  if (timed[phrase.firstToken]) return undefined
  let { endToken } = phrase
  while (endToken > phrase.firstToken && timed[endToken - 1]) endToken--
  if (endToken === phrase.endToken) return phrase
  const isPeople = peopleNoun(doc.locale)
  const isNoun = (i: number) => /^NN/.test(doc.parts[i] as string) || isPeople(doc.tokens[i]?.lower ?? '')
  while (endToken > phrase.firstToken && !isNoun(endToken - 1)) endToken--
  const last = doc.tokens[endToken - 1]
  return endToken > phrase.firstToken && last ? { ...phrase, endToken, end: last.end, head: endToken - 1 } : undefined
}

/** "of the men", "of them", "of 12 men": the rest of a number that takes some of a group. */
function isPartitive(doc: Document, from: number, to: number): boolean {
  const { of, definite, them } = lists(doc.locale)
  const next = doc.tokens[from + 1]?.lower ?? ''
  const isSome = definite.has(next) || next === them || doc.parts[from + 1] === 'CD'
  return to - from >= 2 && doc.tokens[from]?.lower === of && isSome
}

/** "all four", "all of the four", "a total of four": nobody else is in the group. */
const isWhole = ({ tokens, locale }: Document, from: number): boolean =>
  [from, from - 1].some((i) => lists(locale).all.has(tokens[i]?.lower ?? '')) ||
  [from, from + 1].some((i) => tokens[i]?.lower === lists(locale).total && tokens[i + 1]?.lower === lists(locale).of)

/** What follows a word that stands for somebody by itself: no noun of its own. */
const BEFORE_NOUN = /^(?:NN|JJ|CD|VBG|NNP)/

/** "One man died and another was hurt": a word for one more, without a noun. */
function oneMore(doc: Document, i: number): Party | undefined {
  const { tokens, parts, locale } = doc
  if (!lists(locale).another.has(tokens[i]?.lower ?? '')) return undefined
  if (BEFORE_NOUN.test(parts[i + 1] ?? '') && !locale.quantities.states.has(tokens[i + 1]?.lower ?? ''))
    return undefined
  if (parts[i] !== 'DT' && parts[i - 1] !== 'DT') return undefined
  const from = parts[i] === 'DT' ? i : i - 1
  const kind = lists(locale).definite.has(tokens[from]?.lower ?? '') ? 'known' : 'single'
  return personAt(kind, from, i + 1, tokens[i]?.text ?? '', { other: true })
}

/** "Man kills 4-year-old", "suspect dead": in a headline one word without its article, which can be read as an adjective. */
function unphrased(doc: Document, i: number): Party | undefined {
  const { tokens, parts, locale } = doc
  const lower = tokens[i]?.lower ?? ''
  if (parts[i] !== 'JJ' || doc.sentences[doc.sentenceOf[i] as number]?.kind !== 'headline') return undefined
  if (!AGE_WORD.test(lower) && listedPeopleNoun(locale, lower) !== 'one') return undefined
  if (/^(?:NN|CD)/.test(parts[i + 1] ?? '') || (parts[i + 1] === 'JJ' && /^NN/.test(parts[i + 2] ?? '')))
    return undefined
  const identity = identify(doc, i, i + 1, i + 1, [])
  return { ...personAt('single', i, i + 1, tokens[i]?.text ?? '', identity), who: { from: i, to: i + 1 } }
}

/** Somebody whose name is no noun phrase for people by itself, as a sentence may open with it: "[Rivers] died". "The Roe family" is nobody. */
function namedAlone(doc: Document, from: number, to: number): Party | undefined {
  const isInside = /^(?:NN|POS)/.test(doc.parts[to] ?? '') || /^(?:NNP|DT)/.test(doc.parts[from - 1] ?? '')
  const end = doc.sentences[doc.sentenceOf[from] as number]?.endToken ?? to
  const properName = Array.from({ length: to - from }, (_, k) => from + k)
  const identity = identify(doc, from, to, end, properName)
  const text = doc.article.text.slice(doc.tokens[from]?.start, doc.tokens[to - 1]?.end)
  return isInside || !identity.name.length ? undefined : personAt('name', from, to, text, identity)
}

/** Whether an age is of what its noun tells, which is nobody: "a 9-year-old [bull]". */
function isAgeOfThing({ tokens, parts, locale }: Document, { to }: Party): boolean {
  const isThing = (i: number) => /^NNS?$/.test(parts[i] ?? '') && !peopleNoun(locale)(tokens[i]?.lower ?? '')
  return AGE_WORD.test(tokens[to - 1]?.lower ?? '') && isThing(to) && !/^NN/.test(parts[to + 1] ?? '')
}

/** "One of the victims was shot in the house, and another outside": both are some of the group. */
const ofOneGroup = (parties: Party[]): Party[] =>
  parties.map((party, k) => {
    const isBare =
      party.kind === 'single' && party.identity.other && !party.identity.noun && party.identity.ordinal === undefined
    const isSome = isBare && parties.slice(0, k).some(({ partitive, count }) => partitive && count.max === 1)
    return isSome ? { ...party, partitive: true } : party
  })

/**
 * Everybody who could be a victim, by sentence, in reading order.
 * @param isTold whether a sentence tells what happened to somebody: nobody is looked for in the others
 */
export function findParties(doc: Document, isTold: (sentence: number) => boolean): Party[][] {
  const { tokens } = doc
  const taken = new Uint8Array(tokens.length)
  const blocked = new Uint8Array(tokens.length)
  const bySentence: Party[][] = doc.sentences.map(() => [])
  for (const mention of doc.mentions)
    if (mention.kind !== 'person' && mention.form === 'name') blocked.fill(1, mention.firstToken, mention.endToken)
  const timed = new Uint8Array(tokens.length)
  for (const time of doc.times) timed.fill(1, time.firstToken, time.endToken)
  for (const quantity of doc.quantities) {
    const { firstToken: from, endToken: to } = quantity
    taken.fill(1, from, to)
    if (quantity.counted === 'unit' || !isTold(quantity.sentence)) continue
    const limit = doc.sentences[quantity.sentence]?.endToken ?? to
    const identity = identify(doc, from, to, limit, [])
    const article1 = quantity.count.min === 1 && quantity.count.max === 1
    let whoFrom = to
    if (quantity.who)
      for (whoFrom = from; whoFrom < to && (tokens[whoFrom]?.start ?? 0) < quantity.who.start; whoFrom++);
    bySentence[quantity.sentence]?.push({
      from,
      to,
      head: to - 1,
      kind:
        article1 && quantity.counted === 'people' && !/^(?:one|1)$/i.test(quantity.count.text) ? 'single' : 'counted',
      count: quantity.count,
      identity,
      counted: quantity.counted,
      ...(isPartitive(doc, whoFrom, to) ? { partitive: true as const } : {}),
      ...(identity.other && lists(doc.locale).definite.has(tokens[from]?.lower ?? '') ? { rest: true as const } : {}),
      ...(quantity.count.min > 1 && isWhole(doc, from) ? { whole: true as const } : {}),
      ...(whoFrom < to ? { who: { from: whoFrom, to } } : {}),
    })
  }
  for (const { index } of doc.sentences) {
    if (!isTold(index)) continue
    for (const phrase of doc.phrases[index] ?? []) {
      if (taken[phrase.firstToken] || taken[phrase.endToken - 1]) continue
      const bare = withoutTime(doc, phrase, timed)
      const party = bare && partyOf(doc, bare, blocked)
      if (party) bySentence[phrase.sentence]?.push(party)
    }
  }
  const covered = new Uint8Array(tokens.length)
  for (const list of bySentence) for (const party of list) covered.fill(1, party.from, party.to)
  for (const { index, firstToken, endToken } of doc.sentences) {
    if (!isTold(index)) continue
    for (let i = firstToken; i < endToken; i++) {
      const party = covered[i] ? undefined : (oneMore(doc, i) ?? unphrased(doc, i))
      if (party) bySentence[index]?.push(party)
    }
  }
  for (const mention of doc.mentions) {
    const { firstToken, endToken, sentence, kind, form } = mention
    if (kind !== 'person' || form !== 'name' || !isTold(sentence) || covered[firstToken] || covered[endToken - 1])
      continue
    const party = namedAlone(doc, firstToken, endToken)
    if (party) bySentence[sentence]?.push(party)
  }
  for (const list of bySentence) list.sort((a, b) => a.from - b.from)
  return bySentence.map((list) => ofOneGroup(list.filter((party) => !isAgeOfThing(doc, party))))
}
