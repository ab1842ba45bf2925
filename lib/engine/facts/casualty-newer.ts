import type { Claim } from './casualty-claims.ts'
import type { Total } from './casualty-decision.ts'
import { LEDE, type Place } from './casualty-weights.ts'

/** How many times the headline's number the larger one of the first sentence is at most. */
const NEWER = 1.25

/** The larger "at least" of the first sentence, where the headline has an older number: "58 killed" above "at least 59 people". */
export function newerThan({ count, proposals }: Total, claims: readonly Claim[], place: Place): Claim | undefined {
  if (proposals.some(({ sentence }) => place(sentence.index) === LEDE)) return undefined
  return claims.find(
    ({ value, proposals: [one] }) =>
      value > count.min &&
      value <= count.min * NEWER &&
      one?.count?.max === null &&
      one.count.precision === 'bound' &&
      one.direct &&
      place(one.sentence.index) === LEDE,
  )
}
