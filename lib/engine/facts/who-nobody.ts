import type { Document, Entity } from '../document.ts'
import { peopleNoun } from '../mentions/people.ts'
import type { WhoFact } from '../model.ts'
import { fold } from '../text/words.ts'
import type { EventSentences } from './event.ts'
import { wordsOf } from './who-names.ts'
import { lawForceOf } from './who-offices.ts'
import { standing } from './who-standing.ts'
import { whoWords } from './who-words.ts'

/** Whom a fact means: the entity of its name, or nobody by name. */
export type Party = { readonly fact: WhoFact; readonly entity?: Entity }

/** Whether a party is nobody a reader looks for: a place that does nothing, or anybody ("many doctors", "officials"); the first sentences may speak of such. */
export function isNobody(doc: Document, { fact, entity }: Party, { headline, lede }: EventSentences): boolean {
  const { role } = fact
  if (entity) return entity.kind === 'place' && role === 'other'
  // Whoever plays no part is told by a name or not at all.
  if (role === 'other' || isTautology(doc, fact)) return true
  if (role === 'authority' && isOnlySource(doc, fact)) return true
  const words = wordsOf(fact.name)
  const [first = '', second = ''] = words
  const isBare = words.length === 1
  const isTold = (index: number | undefined) =>
    index !== undefined && fact.evidence.some(({ start }) => start === doc.sentences[index]?.start)
  const isFirst = isTold(headline) || isTold(lede)
  // "Men", to whom something was done: the casualties tell it.
  const isCrowd = isBare && (isVagueCrowd(doc, first) || lawForceOf(doc, fact.name) !== undefined)
  if (role === 'affected') return isCrowd
  if (role === 'suspect') return false
  const { among, crowds, everyday, forces, heads, indefinite, powers, vague } = whoWords(doc.locale)
  const last = words.at(-1) ?? ''
  // Nameless people who come in later are those of the first sentences, or no party; "the state government" is one.
  const isBody = words.length > 2 && powers.has(last) && !forces.has(last)
  if (!isFirst && (isBare || (role === 'actor' && !isBody))) return true
  if (isBare && crowds.has(first)) return true
  // "What do you buy for the person who has it all?"
  const isDefinite = doc.locale.classes.article?.includes(first)
  if (isDefinite && words.length === 2 && heads.has(second)) return true
  // "Experts warn": who?
  if (isTold(headline)) return isBare && everyday.has(first) && isClaiming(doc, first, headline)
  // "Business owners", in an article that speaks to them.
  if (role === 'actor' && everyday.has(last) && !/\p{Lu}/u.test(fact.name.slice(1)) && !/\d/.test(fact.name))
    return true
  // "Government", below the headline: whose?
  if (isBare && (powers.has(first) || vague.has(first))) return true
  // "One of the two men", "one young lawyer", "approximately 60 people".
  const isOne = peopleNoun(doc.locale)(last) === 'one'
  if (among.has(first) && (doc.locale.parts.genitives.includes(second) || isOne)) return true
  if (heads.has(last)) return true
  // "The terrorists", of whom nothing else is said.
  if (words.length === 2 && isDefinite && peopleNoun(doc.locale)(second) === 'many') return true
  return indefinite.has(first)
}

/** Whether somebody only claims something in a headline: "experts" of "experts warn". */
function isClaiming({ sentences, tokens, locale }: Document, noun: string, headline: number | undefined): boolean {
  const { claiming } = whoWords(locale)
  const { firstToken = 0, endToken = 0 } = sentences[headline ?? -1] ?? {}
  for (let i = firstToken; i < endToken; i++)
    if (tokens[i]?.lower === noun && claiming.has(tokens[i + 1]?.lower ?? '')) return true
  return false
}

/** Whether the police, of no place that is told, do nothing in a text but give the news: "police said", "according to police", ": Police". */
function isOnlySource(doc: Document, { name }: WhoFact): boolean {
  const { policing, saying } = whoWords(doc.locale)
  const noun = fold(name)
  if (!policing.has(noun)) return false
  return doc.phrases.every((phrases, sentence) =>
    phrases.every((phrase) => {
      if (doc.tokens[phrase.head]?.lower !== noun) return true
      const { place } = standing(doc, phrase)
      if (place === 'speaker') return true
      const before = doc.tokens[phrase.firstToken - 1]
      const isCredit = before?.text === ':' && phrase.endToken === doc.sentences[sentence]?.endToken
      return isCredit || doc.parts[(phrase.preposition ?? 0) - 1] === 'VBG' || saying.has(before?.lower ?? '')
    }),
  )
}

const isVagueCrowd = (doc: Document, word: string) =>
  whoWords(doc.locale).vague.has(word) && peopleNoun(doc.locale)(word) === 'many'

/** Whether words say no more than the part that somebody plays: "Suspected: the suspect", "the suspect or suspects". */
function isTautology({ locale }: Document, { name }: WhoFact): boolean {
  const own = wordsOf(name).filter((word) => !locale.classes.article?.includes(word))
  return own.length > 0 && own.every((word) => whoWords(locale).tautologies.has(word))
}

/** Whether somebody was only near, by what is said of them: "resident", "passenger"; the first sentences may name such. */
export function isBystander(doc: Document, { fact, entity }: Party, { headline, lede }: EventSentences): boolean {
  if (!entity || fact.role !== 'other') return false
  const first = [headline ?? lede, lede].map((index) => doc.sentences[index]?.start)
  if (fact.evidence.some(({ start }) => first.includes(start))) return false
  const { bystanders } = whoWords(doc.locale)
  return wordsOf(fact.description ?? '').some((word) => bystanders.has(word))
}
