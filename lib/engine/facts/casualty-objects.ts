import { isComma, isReal, casualtyWords as lists, lowerAt, partAt, rightList, type Scene } from './casualty-lists.ts'
import { type Party, partyOf } from './casualty-people.ts'
import { namesSourceAt } from './speech-rules.ts'

/** What is left of a noun phrase that wrongly holds the verb too: "wounds [robbery suspect]". */
function restOfPhrase(scene: Scene, at: number): Party | undefined {
  // "thousands of displaced farmers" is one party already.
  const whole = scene.partyAt[at]
  const isInside = whole?.kind === 'counted' && whole.from < at
  const phrase = scene.timeAt[at] || isInside ? undefined : scene.phraseAt[at]
  const first = scene.doc.tokens[at]
  const rest =
    phrase && first && phrase.firstToken < at
      ? partyOf(scene.doc, { ...phrase, firstToken: at, start: first.start })
      : undefined
  // "the injured person": one told of before.
  const isKnown = phrase && lists(scene.doc.locale).definite.has(lowerAt(scene, phrase.firstToken))
  return rest?.kind === 'single' && isKnown ? { ...rest, kind: 'known' } : rest
}

/** How many tokens of things can stand before people in one list. */
const THINGS_REACH = 8

/** The people who end a list of things: "hitting houses, cars and [four people]". */
function behindThings(scene: Scene, at: number): Party | undefined {
  const { and } = lists(scene.doc.locale)
  let i = at
  while (i < at + THINGS_REACH && (/^(?:DT|JJ|NNS?|CD)$/.test(partAt(scene, i)) || isComma(scene, i))) i++
  const party = i > at && and.has(lowerAt(scene, i)) ? scene.startsAt.get(i + 1) : undefined
  const isTold = party && /^(?:VB[DZN]|MD)$/.test(partAt(scene, party.to))
  return party?.counted === 'people' && party.kind === 'counted' && !isTold ? party : undefined
}

/** How far the words run on that say between a verb and its object who tells it, in tokens. */
const ASIDE_REACH = 8

/** Those counted behind words that say who tells it: "killing[, according to the latest toll,] 44 civilians". */
function behindAside(scene: Scene, at: number): Party | undefined {
  const from = isComma(scene, at) ? at + 1 : at
  if (!namesSourceAt(scene.doc, from)) return undefined
  for (let i = from + 2; i < from + ASIDE_REACH; i++) {
    const party = scene.startsAt.get(i)
    const ends = isComma(scene, i - 1) || (from === at && /^NN/.test(partAt(scene, i - 1)))
    if (party?.kind === 'counted' && party.counted !== 'thing' && ends) return party
  }
  return undefined
}

/** The parties that begin right at `at`, or after an article or adverb. */
export function objectsAt(scene: Scene, at: number): Party[] {
  const c = lists(scene.doc.locale)
  let i = at
  for (let n = 0; n < 3 && !scene.startsAt.has(i); n++) {
    if (partAt(scene, i) === 'RB' || c.adverbs.has(lowerAt(scene, i))) i++
    else break
  }
  const party = scene.startsAt.get(i) ?? behindAside(scene, i) ?? restOfPhrase(scene, i) ?? behindThings(scene, i)
  return party && isReal(party) ? rightList(scene, party) : []
}
