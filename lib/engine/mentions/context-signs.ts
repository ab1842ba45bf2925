import type { TextLayer } from '../document.ts'
import { isFiniteVerb } from '../text/parts.ts'
import { quotationAt } from '../text/quotations.ts'
import type { Token } from '../text/tokens.ts'
import type { NameKind, Sign } from './evidence.ts'
import type { NameLanguage } from './name-index.ts'
import { wordsOf } from './name-signs.ts'
import { descriptionHead, nounKind } from './noun-kinds.ts'
import type { Piece } from './pieces.ts'

const AGE = /^\d{1,3}$/
/** "34-year-old", "18-month-old". */
const AGED = /^\d{1,3}-\p{L}+-\p{L}+$/u
const YEAR = /^(?:1\d|20)\d\d$/
const DESCRIBED: Readonly<Record<NameKind, Sign>> = {
  person: 'described as person',
  organization: 'described as organization',
  place: 'described as place',
  other: 'described as other',
}
const IS_A: Readonly<Record<NameKind, Sign>> = {
  person: 'is a person',
  organization: 'is an organization',
  place: 'is a place',
  other: 'is another thing',
}
const NOUN_BEFORE: Readonly<Record<NameKind, Sign>> = {
  person: 'spokesman before',
  organization: 'company before',
  place: 'city before',
  other: 'album before',
}

const NEAR: Readonly<Record<NameKind, Sign>> = {
  person: 'person word near',
  organization: 'organization word near',
  place: 'place word near',
  other: 'work word near',
}

/** What stands around a name says about its kind. */
export function contextSigns(text: TextLayer, piece: Piece, language: NameLanguage): Sign[] {
  const sentence = text.sentences[piece.sentence]
  if (!sentence) return []
  const { firstToken, endToken } = sentence
  const at = (i: number): Token | undefined => (i >= firstToken && i < endToken ? text.tokens[i] : undefined)
  return [
    ...signsBefore(text, piece, language, at),
    ...signsBehind(text, piece, language, at, endToken),
    ...signsNear(text, piece, language, firstToken, endToken),
    ...(opensDateline(text, piece) ? (['dateline'] as const) : []),
  ]
}

/** Whether a name is the town of a dateline that says more than the town: "OSTROW, Pa. —", "Ostrow (AFP) —". Capitals alone can be a kicker. */
function opensDateline({ article, dateline, tokens }: TextLayer, { from, to }: Piece): boolean {
  if (!dateline || tokens[from]?.start !== dateline.place.start) return false
  const end = tokens[to - 1]?.end ?? 0
  return dateline.agency ? end <= dateline.place.end : article.text[end] === ',' && end < dateline.place.end
}

type At = (i: number) => Token | undefined

/** Whether the description behind a name and a comma tells an age: ", a 34-year-old teacher". */
function isAged({ tokens, parts }: TextLayer, comma: number, end: number): boolean {
  const from = parts[comma + 1] === 'DT' ? comma + 2 : comma + 1
  return from < end && AGED.test(tokens[from]?.lower ?? '')
}

/** "63-7", "2–1". */
const RESULT = /^\d{1,3}[-–]\d{1,3}$/

/** Whether a name is that of a town or a region, not of a country. */
function isTown({ tokens, locale }: TextLayer, { from, to }: Piece): boolean {
  const [best] = locale.gazetteer.places(wordsOf(tokens, from, to))
  return best !== undefined && best.kind !== 'country'
}

function signsBefore(text: TextLayer, piece: Piece, language: NameLanguage, at: At): Sign[] {
  const { parts, tokens } = text
  const { rules, isCommon } = language
  const signs: Sign[] = []
  const lower = (i: number) => at(i)?.lower ?? ''
  const single = piece.to - piece.from === 1
  const rare = single && !isCommon((tokens[piece.from] as Token).lower)
  let before = piece.from - 1
  const determined = parts[before] === 'DT' && at(before) !== undefined
  // "both", "every": they stand in front of anything.
  const article = determined && (rules.articles.has(lower(before)) || rules.definite.has(lower(before)))
  if (determined) before--
  if (article) {
    signs.push('article before')
    signs.push(
      rare
        ? 'rare word behind an article'
        : single
          ? 'common word behind an article'
          : 'several words behind an article',
    )
  }
  const token = at(before)
  if (!token) {
    if (article) return signs
    return rare ? ['sentence start', 'rare word first in the sentence'] : ['sentence start']
  }
  const word = token.lower
  const preposition = parts[before] === 'IN' || parts[before] === 'TO'
  if (rules.strongPlacePrepositions.has(word)) {
    signs.push('in before')
    if (rare) signs.push('rare word behind in')
    else if (!single) signs.push('several words behind in')
  } else if (rules.placePrepositions.has(word)) {
    signs.push('to before')
    if (rare) signs.push('rare word behind to')
  } else if (rules.by.has(word) && rules.craftParticiples.has(lower(before - 1))) signs.push('hosted by before')
  else if (rules.by.has(word) && rules.tradeParticiples.has(lower(before - 1))) signs.push('published by before')
  else if (rules.by.has(word)) signs.push('by before')
  else if (rules.maidenNames.has(word)) signs.push('née before')
  else if (rules.with.has(word)) signs.push('with before')
  if (rules.directions.has(word) && token.shape === 'lower') signs.push('direction before')
  if (rules.organizationLeads.has(word)) signs.push('joined before')
  else if (/^VB/.test(parts[before] as string) && token.shape === 'lower') signs.push('verb before')
  if (preposition && rules.organizationLeadsBeforePreposition.has(lower(before - 1))) signs.push('member of before')
  const plays = preposition ? rules.teamLeadsBeforePreposition.has(lower(before - 1)) : rules.teamLeads.has(word)
  if (plays && isTown(text, piece)) signs.push('town that plays')
  if (rules.of.has(word)) {
    const noun = lower(before - 1)
    const kind = nounKind(noun, language)
    if (noun === ',' && AGE.test(at(before - 2)?.text ?? '')) signs.push('age and of before')
    else if (rules.outBeforeOf.has(noun)) signs.push('to before')
    else if (rules.directions.has(noun)) signs.push('north of before')
    else if (kind === 'place' || rules.inhabitants.has(noun)) signs.push('city of before')
    else if (rules.personPossessions.has(noun)) signs.push('wife of before')
    else if (kind === 'person') signs.push('minister of before')
    else signs.push('of before')
  }
  if (token.kind === 'word' && token.shape === 'lower') {
    const kind = nounKind(word, language)
    const isNoun = single && !rare && nounKind((tokens[piece.from] as Token).lower, language) !== undefined
    if (kind === 'person' && isNoun) signs.push('noun before')
    else if (kind === 'person')
      signs.push(...(article ? [] : [parts[before] === 'NNS' ? ('brothers before' as const) : NOUN_BEFORE.person]))
    else if (kind) signs.push(NOUN_BEFORE[kind])
  }
  const calling = rules.callings.has(word) ? nounKind(lower(before - 1), language) : undefined
  if (calling) signs.push(NOUN_BEFORE[calling])
  const category = categoryBefore(before, at, language)
  if (category) signs.push(DESCRIBED[category])
  if (AGED.test(word)) signs.push('age before')
  else if (token.kind === 'number') signs.push('number before')
  else if (parts[before] === 'CC') signs.push('and before')
  else if (token.text === ',') signs.push('comma before')
  else if (token.text === '(') signs.push('bracket before')
  else if (/^["“‘'`]+$/.test(token.text)) signs.push('quotation mark before')
  else if (rules.roleLinks.has(word)) signs.push(isNaming(before, at, language) ? 'identified as before' : 'as before')
  else if (rules.purposeLinks.has(word)) signs.push('for before')
  else if (parts[before] === 'POS' || parts[before] === 'PRP$') signs.push('owner before')
  else if (parts[before] === 'JJ') signs.push('adjective before')
  else if (parts[before] === 'NN' || parts[before] === 'NNS') signs.push('noun before')
  return signs
}

/** How many words may stand between a verb that tells a name and its "as": "identified the two dead as". */
const NAMING_REACH = 5

/** Whether "as" stands behind a verb that tells somebody's name. */
function isNaming(link: number, at: At, { rules }: NameLanguage): boolean {
  for (let i = link - 1; i > link - NAMING_REACH; i--) if (rules.identifying.has(at(i)?.lower ?? '')) return true
  return false
}

/** The kind of which a name is given as an example: "bands such as X", "cities, including Y" (after Hearst 1992). */
function categoryBefore(before: number, at: At, language: NameLanguage): NameKind | undefined {
  const { examples } = language.rules
  if (!examples.has(at(before)?.lower ?? '')) return undefined
  let noun = before - 1
  while (noun > before - 3 && (examples.has(at(noun)?.lower ?? '') || at(noun)?.text === ',')) noun--
  const word = at(noun)?.lower ?? ''
  return word.endsWith('s') || word === 'people' ? nounKind(word, language) : undefined
}

function signsBehind(text: TextLayer, piece: Piece, language: NameLanguage, at: At, end: number): Sign[] {
  const { tokens, parts } = text
  const { rules } = language
  const { gazetteer } = text.locale
  const { from, to } = piece
  const signs: Sign[] = []
  const lower = (i: number) => at(i)?.lower ?? ''
  const next = lower(to)
  const behind = lower(to + 1)
  if (next === ',' || next === '(') {
    if ((AGE.test(behind) && /^(?:[,).–—-]|)$/.test(lower(to + 2))) || isAged(text, to, end)) signs.push('age behind')
    else if (next === '(' && (YEAR.test(behind) || rules.birth.has(behind))) signs.push('years behind')
    if (rules.birth.has(behind)) signs.push('born behind')
  }
  if (next === ',') {
    const word = at(to + 1)?.text ?? ''
    const one = gazetteer.places(`, ${word}`)[0] ?? gazetteer.places(word)[0]
    const two = gazetteer.places(wordsOf(tokens, to + 1, Math.min(to + 3, end)))[0]
    if ((one && one.kind !== 'city') || (two && two.kind !== 'city')) signs.push('region behind')
    if (rules.relativePerson.has(behind)) signs.push('who behind')
    if (rules.relativePlace.has(behind)) signs.push('where behind')
    const head = /^(?:DT|PRP\$|JJ|NN)$/.test(parts[to + 1] ?? '') ? descriptionHead(text, to + 1, end) : undefined
    const kind = head === undefined ? undefined : nounKind(lower(head), language)
    // ", a trade expert," and ", CEO of Northrail": no body has such a description.
    const isOne = kind === 'person' && parts[to + 1] === 'DT' && rules.articles.has(behind)
    if (isOne || (at(to + 1)?.shape !== 'lower' && rules.titles.has(behind))) signs.push('described as one person')
    else if (kind) signs.push(DESCRIBED[kind])
  }
  if (rules.relativePerson.has(next)) signs.push('who behind')
  if (next === ',') signs.push('comma behind')
  else if (next === '(') signs.push('bracket behind')
  else if (parts[to] === 'CC') signs.push('and behind')
  else if (parts[to] === 'IN' || parts[to] === 'TO') signs.push('preposition behind')
  else if (at(to)?.kind === 'number') signs.push('number behind')
  else if (!at(to) || next === '.') signs.push('end behind')
  if (next === "'s") {
    if (rules.personPossessions.has(behind)) signs.push('wife owned')
    else if (rules.organizationFollowers.has(behind)) signs.push('spokesman owned')
    // "Lund's was sold", "at Lund's and Harker's": what owns nothing is a shop.
    else if (/^(?:VBD|VBZ|MD|CC)$/.test(parts[to + 1] ?? '') || rules.be.has(behind) || rules.shopNouns.has(behind))
      signs.push('owns nothing')
    else signs.push('something owned')
  }
  const verb = parts[to] === 'RB' ? to + 1 : to
  // "The governor of X said": the verb is not X's.
  const attached = rules.of.has(lower(parts[from - 1] === 'DT' ? from - 2 : from - 1))
  if (rules.personVerbs.has(lower(verb)) && !attached) signs.push('said behind')
  else if (!attached && isFiniteVerb(parts[verb]) && at(verb)?.kind === 'word')
    signs.push(rules.be.has(lower(verb)) ? 'be behind' : 'verb behind')
  if (rules.be.has(lower(verb)) && rules.personParticiples.has(lower(verb + (parts[verb + 1] === 'RB' ? 2 : 1))))
    signs.push('was elected')
  // "Lund's company" is no "Lund is a company".
  const owns = next === "'s" && parts[to + 1] !== 'DT'
  if (rules.parties.has(text.tokens[from]?.lower ?? '') && to - from === 1 && rules.partyFollowers.has(next))
    signs.push('party of a member')
  if (rules.businessVerbs.has(lower(verb))) signs.push('makes and sells')
  if (rules.be.has(next) && !owns && rules.foundingParticiples.has(lower(to + (parts[to + 1] === 'RB' ? 2 : 1))))
    signs.push('was founded')
  if (at(to)?.shape === 'lower' && parts[to] !== 'VBD') {
    const kind = nounKind(next, language)
    if (kind === 'place') signs.push('province behind')
    else if (rules.organizationFollowers.has(next)) signs.push('officials behind')
    else if (kind === 'organization') signs.push('band behind')
    else if (kind === 'other') signs.push('album behind')
    else if (parts[to] === 'NN' || parts[to] === 'NNS') signs.push('noun behind')
  }
  if ((rules.teamFollowers.has(next) || RESULT.test(next)) && isTown(text, piece)) signs.push('town that plays')
  if (rules.be.has(next) && !owns && parts[to + 1] !== 'VBN' && parts[to + 1] !== 'VBG') {
    const head = descriptionHead(text, to + 1, end)
    const kind = head === undefined ? undefined : nounKind(lower(head), language)
    if (kind) signs.push(IS_A[kind])
  }
  // "Florence teen charged": somebody of a town, by a noun that no person's name stands before.
  if (to - from === 1 && at(to)?.shape === 'lower' && rules.townspeople.has(next) && isTown(text, piece))
    signs.push('town of somebody')
  if (lower(from - 1) === '/' || next === '/') signs.push('slash beside')
  if (lower(from - 1) === '(' && next === ')') signs.push('alone in brackets')
  if (isInShortQuotation(text, tokens[from] as Token)) signs.push('in a short quotation')
  // A name that fills its quotation marks is a title.
  if (/^(?:["“‘']|``)$/.test(at(from - 1)?.text ?? '') && /^(?:["”’',]|'')$/.test(at(to)?.text ?? ''))
    signs.push('fills its quotation marks')
  if (to - from === 1 && /^(?:st|nd|rd|th)$/.test(next)) signs.push('ordinal ending behind')
  return signs
}

const REACH = 10

/** The kinds of the nouns within a few words: a village is spoken of among villages, a band among albums. */
function signsNear(text: TextLayer, { from, to }: Piece, language: NameLanguage, start: number, end: number): Sign[] {
  const near = new Set<Sign>()
  for (let i = Math.max(start, from - REACH); i < Math.min(end, to + REACH); i++) {
    const token = text.tokens[i] as Token
    if (token.shape !== 'lower' || (i >= from && i < to)) continue
    const part = text.parts[i]
    if (part === 'NN' || part === 'NNS') {
      const kind = nounKind(token.lower, language)
      if (kind) near.add(NEAR[kind])
    } else if (part === 'PRP' || part === 'PRP$') {
      const { malePronouns, femalePronouns } = language.rules
      if (malePronouns.has(token.lower) || femalePronouns.has(token.lower)) near.add('pronoun near')
    }
  }
  return [...near]
}

/** How long, in characters, a quotation may be that is a title rather than speech. */
const TITLE_LENGTH = 60

/** Whether a token stands in a quotation short enough to be a title. */
function isInShortQuotation({ quotations }: TextLayer, { start }: Token): boolean {
  const quotation = quotationAt(quotations, start)
  return quotation?.closed === true && quotation.end - quotation.start <= TITLE_LENGTH
}
