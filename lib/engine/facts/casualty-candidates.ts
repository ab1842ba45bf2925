import { flatMap } from '../flat-map.ts'
import { type Claim, isNth } from './casualty-claims.ts'
import { isVague } from './casualty-numbers.ts'
import type { Proposal } from './casualty-proposals.ts'
import { CONDITION_RULES, isOfAll, type Place } from './casualty-weights.ts'

/** A number that the text gives for one fate, as all claims of it tell. */
export type Candidate = Claim & {
  /** The exact number of a vague one that is told nearer the event. */
  readonly exact?: true
}

/** What every further sentence with the same number adds, as a share of its own weight, and at most. */
const REPEATED = 0.4
const MOST_REPEATED = 0.5
/** How much nearer the event a vague number stands than an exact one that is told of some only. */
const NEARER = 0.2
/** How much more than its round number an exact one may be, as a factor. */
const ROUNDED = 1.25
/** The same of a number in words: "more than a dozen" is anything below two dozen. */
const IN_WORDS = 2

/** Whether two claims are told of the same people by their names, in the same words. */
const areOneTelling = ({ proposals: [a] }: Claim, { proposals: [b] }: Claim): boolean =>
  a !== undefined && b !== undefined && a.parties[0]?.kind === 'name' && a.parties[0] === b.parties[0]

const isOfCondition = ({ rule }: Proposal): boolean => CONDITION_RULES.has(rule)

const isVagueClaim = ({ proposals }: Claim): boolean => proposals.every(({ count }) => isVague(count))

/** Brings claims of one number together, the best number first: those that agree add to the strongest. */
export function tally(claims: readonly Claim[]): Candidate[] {
  // "Several people" and "three people" are not the same number.
  const byValue = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = `${claim.value}${isVagueClaim(claim) ? '?' : ''}`
    const same = byValue.get(key)
    if (same) same.push(claim)
    else byValue.set(key, [claim])
  }
  const found = [...byValue.values()].map((all) => {
    const value = (all[0] as Claim).value
    const sorted = all.toSorted((a, b) => b.weight - a.weight)
    // "Ann Lee and Tom Roe came to the hospital with gunshot wounds" tells its number once.
    const again = sorted.filter((claim, k) => k > 0 && !sorted.slice(0, k).some((other) => areOneTelling(claim, other)))
    // "One is in a critical condition", told again of another, is no second telling of a total.
    const tellings = value > 1 ? again : again.filter((claim) => !claim.proposals.every(isOfCondition))
    const repeated = tellings.reduce((sum, { weight }) => sum + weight * REPEATED, 0)
    return {
      value,
      weight: (sorted[0]?.weight ?? 0) + Math.min(MOST_REPEATED, repeated),
      proposals: [...new Set(flatMap(sorted, ({ proposals }) => proposals))],
    }
  })
  return found.sort((a, b) => b.weight - a.weight || b.value - a.value)
}

/** A larger vague number that the text tells nearer the event than an exact one: of "dozens more were wounded" the 18 of another town are not all. */
function nearerThan(best: Candidate, list: readonly Candidate[], place: Place): Candidate | undefined {
  // A headline rounds.
  const nearness = ({ proposals }: Candidate) =>
    Math.max(...proposals.map(({ sentence }) => (sentence.kind === 'headline' ? 0 : place(sentence.index))))
  const far = nearness(best) + NEARER
  return list.find(
    (other) =>
      other.value > best.value &&
      nearness(other) >= far &&
      other.proposals.some(({ count }) => count && isVague(count)),
  )
}

/**
 * A larger number told nearer the event than a smaller one that only its repetition makes the best: "six people were killed" above the two in the house
 * and the two on the road.
 */
function largerThan(best: Candidate, list: readonly Candidate[], place: Place): Candidate | undefined {
  const nearness = ({ proposals }: Candidate) => Math.max(...proposals.map(({ sentence }) => place(sentence.index)))
  const far = nearness(best) + NEARER
  return list.find(
    (other) =>
      other.value > best.value &&
      nearness(other) >= far &&
      other.proposals.some(({ count, direct }) => count && direct && !isVague(count)),
  )
}

/** The best candidate, or the whole that it is a part of, or the exact number that a vague one stands for. */
export function choose(
  list: readonly Candidate[],
  whole: ReadonlyMap<number, number>,
  place: Place,
): Candidate | undefined {
  const first = list[0]
  if (!first || first.weight === 0) return undefined
  let best: Candidate = nearerThan(first, list, place) ?? largerThan(first, list, place) ?? first
  const { value } = best
  if (isVagueClaim(best)) {
    const number = list.find(
      (other) =>
        other.value >= value &&
        other.proposals.some(({ count, rule }) => count && !isVague(count) && !CONDITION_RULES.has(rule)),
    )
    if (number) best = { ...number, exact: true }
  }
  // "more than 50" in the headline is "at least 51" in the text.
  const rounded = best.proposals.every(
    ({ count }) => count && (count.max === null || count.precision === 'approximate'),
  )
  // "Parents, two children dead": some are not counted, so a whole number is any larger one.
  const uncounted = best.proposals[0]?.parties.some(({ kind }) => kind === 'many')
  const inWords = rounded && value >= 10 && best.proposals.every(({ count }) => count && !/\d/.test(count.text))
  const limit = uncounted ? Number.POSITIVE_INFINITY : value * (inWords ? IN_WORDS : ROUNDED)
  const exact =
    (rounded || uncounted) &&
    list.find((other) => other.value > value && other.value <= limit && other.weight * 2 > best.weight)
  if (exact) best = exact
  const { value: most } = best
  const all = list.find((other) => other.value > most && other.proposals.some(isOfAll))
  if (all) best = { ...all, weight: Math.max(all.weight, best.weight) }
  // "Two teens were shot. A third victim was grazed."
  const next = list.find(({ value, proposals }) => value === best.value + 1 && proposals.every(isNth))
  if (next) best = { ...next, weight: Math.max(next.weight, best.weight) }
  const larger = whole.get(best.value)
  return list.find((other) => other.value === larger) ?? best
}
