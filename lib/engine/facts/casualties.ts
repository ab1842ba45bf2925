import type { Document } from '../document.ts'
import type { CasualtyFact, Outcome, Quantity } from '../model.ts'
import { exactly, isVague, SINGLE } from './casualty-candidates.ts'
import { factOf } from './casualty-facts.ts'
import { type Proposal, proposalsOf } from './casualty-proposals.ts'
import { findTotals, type Total } from './casualty-totals.ts'
import { findEvent } from './event.ts'

const OUTCOMES: readonly Outcome[] = [
  'killed',
  'injured',
  'missing',
  'trapped',
  'rescued',
  'displaced',
  'detained',
  'unharmed',
]
const HEADLINE_PLACE = 1.5
const ELSEWHERE_PLACE = 0.2
/** How near the event a sentence stands whose "at least" holds for the total. */
const NEAR = 0.5
const PART_SCORE = 0.6
const BACKGROUND_SCORE = 0.6

/** The number of a total, with "at least" or "about" where a sentence near the event has it: a short "14 killed" leaves it out. */
function boundOf({ count, proposals }: Total, place: (sentence: number) => number): Quantity {
  const same = proposals.flatMap((one) =>
    one.count && one.count.min === count.min && place(one.sentence.index) >= NEAR ? [one.count] : [],
  )
  return same.find(({ max }) => max === null) ?? same.find(({ precision }) => precision === 'approximate') ?? count
}

/** The number of a proposal of another event, where one person is a number too: "a farm worker was killed there in 2019". */
function backgroundCount({ count, parties, fate, elsewhere }: Proposal): Quantity | undefined {
  const first = parties[0]
  if (count || !elsewhere || fate !== 'killed' || !first || !parties.every(({ kind }) => SINGLE.has(kind))) return count
  return exactly(parties.length, first.count.text)
}

/**
 * Finds what happened to people: killed, injured, missing, trapped, rescued, displaced, detained, unharmed. The first fact of an
 * outcome is the event's total as the article gives it; `partOf` marks parts of it, `background` other events, which come last. Linear.
 */
export function findCasualties(doc: Document): CasualtyFact[] {
  const event = findEvent(doc)
  const places = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  if (event.headline !== undefined) places.set(event.headline, HEADLINE_PLACE)
  const place = (sentence: number) => places.get(sentence) ?? ELSEWHERE_PLACE
  const isHeadline = (sentence: number) => sentence === event.headline
  const proposals = proposalsOf(doc, (sentence) => sentence === event.headline || sentence === event.lede)
  const totals = findTotals(doc, proposals, place)
  const facts: CasualtyFact[] = []
  for (const outcome of OUTCOMES) {
    const total = totals.get(outcome)
    const shown = new Set<number>()
    const add = (fact: CasualtyFact | undefined) => {
      if (fact) facts.push(fact)
    }
    if (total) {
      const count = boundOf(total, place)
      const { implied } = total.proposals[0] ?? {}
      const same = total.proposals.filter((one) => one.implied === implied)
      add(factOf(doc, outcome, count, same, total.score, isHeadline))
      shown.add(count.min)
    }
    for (const proposal of proposals) {
      const count = backgroundCount(proposal)
      if (proposal.fate !== outcome || !count?.min || proposal.unreal || shown.has(count.min)) continue
      const isPart =
        !proposal.elsewhere &&
        !proposal.earlier &&
        !proposal.implied &&
        !isVague(count) &&
        total !== undefined &&
        count.min < total.count.min
      if (!proposal.elsewhere && !isPart) continue
      shown.add(count.min)
      const fact = factOf(doc, outcome, count, [proposal], isPart ? PART_SCORE : BACKGROUND_SCORE, isHeadline)
      // "A small cut was confirmed": told of nobody who is counted, it is no part of the total.
      const apart = isPart && proposal.unnamed
      if (fact) add(apart ? fact : isPart ? { ...fact, partOf: true } : { ...fact, background: true })
    }
  }
  // What befell others at another time comes last, whatever befell them.
  return [...facts.filter(({ background }) => !background), ...facts.filter(({ background }) => background)]
}
