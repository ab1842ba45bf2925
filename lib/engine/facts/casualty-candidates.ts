import type { Document, QuantityMention } from '../document.ts'
import type { Quantity } from '../model.ts'
import { isPart } from './casualty-parts.ts'
import type { Party } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'

/** A number that the text gives for one fate, with the proposals that give it and how much speaks for it. */
export type Candidate = {
  readonly value: number
  /** The exact number of a vague one that is told nearer the event. */
  readonly exact?: true
  readonly weight: number
  readonly proposals: readonly Proposal[]
}

/** How near a sentence is to the main event, from 0 to 1; the headline has more. */
export type Place = (sentence: number) => number

export const BASE = 0.2
/** The place of the first sentence; the headline's is higher. */
export const LEDE = 1
/** The place of a sentence that tells the main event. */
const MAIN = 0.9
/** How much nearer the event a vague number stands than an exact one that is told of some only. */
const NEARER = 0.2
const VAGUE = 0.3
/** How much more than its round number an exact one may be, as a factor. */
const ROUNDED = 1.25
/** The same of a number in words: "more than a dozen" is anything below two dozen. */
const IN_WORDS = 2
const INDIRECT = 0.7
const ATTACKERS_ONLY = 0.4
const EARLIER = 0.5
/** "two of the victims" is a part, unless nothing else is told. */
export const PARTITIVE = 0.5
const UPDATE = 1.3
const TOLL = 1.4
/** "All four victims". */
const WHOLE = 1.4
/** Some of the injured lie in one hospital, some in another: such a number is often a part. */
const CONDITION = 0.6
/** What every further sentence with the same number adds, as a share of its own weight, and at most. */
const REPEATED = 0.4
const MOST_REPEATED = 0.5
/** A number outweighs the people told one by one, unless these are told in a place this much better. */
export const ONE_BY_ONE = 0.8

const TOLL_RULES = new Set(['toll', 'toll-rises'])
export const CONDITION_RULES = new Set([
  'wounded-state',
  'treated',
  'taken-to',
  'suffers',
  'takes-to',
  'is-sent-to',
  'turns-up',
  'arrives-hurt',
  'murder-suicide',
  'counts-of-murder',
])
export const SINGLE = new Set(['single', 'name'])

/** "The other two": the rest of those told of. */
const isRest = ({ parties }: Proposal): boolean =>
  parties.length === 1 && parties.every(({ kind, identity, rest }) => kind === 'counted' && identity.other && rest)

function weigh(proposal: Proposal, place: Place): number {
  let weight = BASE + place(proposal.sentence.index)
  if (!proposal.direct) weight *= INDIRECT
  if (isVague(proposal.count)) weight *= VAGUE
  if (TOLL_RULES.has(proposal.rule)) weight *= TOLL
  if (isOfAll(proposal)) weight *= WHOLE
  if (CONDITION_RULES.has(proposal.rule) && !proposal.parties.some(({ identity }) => identity.other))
    weight *= CONDITION
  if (proposal.parties.every(({ partitive }) => partitive)) weight *= PARTITIVE
  if (proposal.earlier) weight *= EARLIER
  if (proposal.update) weight *= UPDATE
  if (proposal.parties.every((party) => party.identity.attacker)) weight *= ATTACKERS_ONLY
  return weight
}

/** "dozens", "hundreds": no number of its own. */
export const isVague = (count: Quantity | undefined): boolean =>
  count?.precision === 'approximate' && count.max === null

export const exactly = (n: number, text: string): Quantity => ({ min: n, max: n, precision: 'exact', text })

/** A sentence that counts the injured and names the one dead ("owner killed, five wounded") counts the dead too. */
function countedBeside(proposal: Proposal, counting: ReadonlySet<number>, place: Place): Quantity | undefined {
  if (place(proposal.sentence.index) < MAIN || !proposal.parties.every(({ kind }) => SINGLE.has(kind))) return undefined
  const first = proposal.parties[0]
  return counting.has(proposal.sentence.index) && first ? exactly(proposal.parties.length, first.count.text) : undefined
}

/** One reading of the text that gives a number for an outcome. */
export type Claim = Candidate

/** The numbers that the text tells for a fate itself. Parts, other events and what did not happen are left out. */
export function claimsOf(proposals: readonly Proposal[], fate: Fate, place: Place): Claim[] {
  const counting = new Set<number>()
  for (const { fate: other, count, sentence } of proposals)
    if (count && (other === 'injured' || other === 'hit')) counting.add(sentence.index)
  const claims: Claim[] = []
  for (const proposal of proposals) {
    if (proposal.fate !== fate || proposal.unreal || proposal.elsewhere || proposal.part) continue
    // "Two of them are in a serious condition" tells of some of those hurt; "two of them died" of all the dead.
    if (CONDITION_RULES.has(proposal.rule) && proposal.parties.every(({ partitive }) => partitive)) continue
    const count = proposal.count ?? (fate === 'killed' ? countedBeside(proposal, counting, place) : undefined)
    if (!count) continue
    claims.push({
      value: count.min || (count.max ?? 0),
      weight: weigh(proposal, place),
      proposals: [proposal.count ? proposal : { ...proposal, count }],
    })
  }
  return claims
}

/**
 * "A fourth person was injured": the fourth of those hurt and killed. "A third victim has died": the third of the dead.
 * @param before how many of those counted befell something else
 */
export function ordinalClaims(
  proposals: readonly Proposal[],
  fates: readonly Fate[],
  before: number,
  place: Place,
): Claim[] {
  return proposals.flatMap((proposal) => {
    const { fate, parties, count, unreal, elsewhere, sentence } = proposal
    const [one] = parties
    const ordinal = one?.identity.ordinal ?? one?.identity.nth
    if (!one || !ordinal || parties.length > 1 || count || unreal || elsewhere) return []
    const value = ordinal - before
    if (!fates.includes(fate) || value < 1) return []
    // "The third victim" may be one of those counted before: it only tells of one more than a number.
    const weight = one.identity.ordinal ? (BASE + place(sentence.index)) * ONE_BY_ONE : 0
    return [{ value, weight, proposals: [{ ...proposal, count: exactly(value, one.count.text) }] }]
  })
}

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
      proposals: [...new Set(sorted.flatMap(({ proposals }) => proposals))],
    }
  })
  return found.sort((a, b) => b.weight - a.weight || b.value - a.value)
}

/** The number that is told to be among a larger one: "30 children were among the 39 people killed". */
function partAmong(
  doc: Document,
  { from }: Party,
  first: number,
  ends: ReadonlyMap<number, QuantityMention>,
): number | undefined {
  const { among, definite, passive } = doc.locale.casualties
  let at = from - 1
  if (definite.has(doc.tokens[at]?.lower ?? '')) at--
  if (at <= first || doc.tokens[at]?.lower !== among || !passive.has(doc.tokens[at - 1]?.lower ?? '')) return undefined
  const part = ends.get(at - 1)
  return part?.counted === 'people' ? part.count.min : undefined
}

/** Numbers that the text names as a part of a larger one: "82 people, including 58 civilians". From part to whole. */
export function wholes(doc: Document, proposals: readonly Proposal[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const ends = new Map(doc.quantities.map((quantity) => [quantity.endToken, quantity]))
  const starts = new Map(doc.quantities.map(({ firstToken }, k) => [firstToken, k]))
  for (const { count, sentence, part, parties, elsewhere } of proposals) {
    if (!count || part || elsewhere) continue
    const last = parties.at(-1) as Party
    const before = partAmong(doc, parties[0] as Party, sentence.firstToken, ends)
    if (before && before < count.min) found.set(before, count.min)
    for (
      let k =
          starts.get(last.to) ??
          starts.get(last.to + 1) ??
          starts.get(last.to + 2) ??
          starts.get(last.to + 3) ??
          doc.quantities.length,
        n = 0;
      n < 2;
      k++, n++
    ) {
      const quantity = doc.quantities[k]
      if (!quantity) break
      if (quantity.sentence !== sentence.index || quantity.firstToken < last.to || quantity.firstToken > last.to + 4)
        continue
      if (quantity.counted !== 'people' || quantity.count.min >= count.min || !quantity.count.min) continue
      if (isPart(doc, quantity.firstToken, sentence.firstToken)) found.set(quantity.count.min, count.min)
    }
  }
  return found
}

/** Whether a number is told to be all there are: "all four victims". */
export const isOfAll = ({ parties }: Proposal): boolean => parties.some(({ whole }) => whole)

export const isNth = ({ parties }: Proposal): boolean =>
  parties.length === 1 && (parties[0]?.identity.ordinal ?? parties[0]?.identity.nth) !== undefined

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

/** The best candidate, or the whole that it is a part of, or the exact number that a vague one stands for. */
export function choose(
  list: readonly Candidate[],
  whole: ReadonlyMap<number, number>,
  place: Place,
): Candidate | undefined {
  const first = list[0]
  if (!first || first.weight === 0) return undefined
  let best: Candidate = nearerThan(first, list, place) ?? first
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

/** How much the people told with "the other two" outweigh "the other two" alone. */
const WITH_REST = 1.2

/** The injured of one sentence by their condition: "one is in critical condition, two are stable"; and of the next one, "the other two are stable". */
export function byCondition(proposals: readonly Proposal[], place: Place): Candidate | undefined {
  const groups: Proposal[][] = []
  for (const proposal of proposals) {
    if (proposal.fate !== 'injured' || proposal.unreal || proposal.elsewhere || proposal.part) continue
    const last = groups.at(-1)
    const before = last?.at(-1)
    const distance = before ? proposal.sentence.index - before.sentence.index : Number.POSITIVE_INFINITY
    if (last && (distance === 0 || (distance === 1 && last.length === 1 && isRest(proposal)))) {
      if (!last.some((other) => other.parties.some((party) => proposal.parties.includes(party)))) last.push(proposal)
    } else groups.push([proposal])
  }
  let best: Candidate | undefined
  for (const list of groups) {
    const rest = list.some(isRest)
    const areCounted = ({ parties }: Proposal) =>
      parties.every(
        ({ kind, identity, partitive }) =>
          (rest || !partitive) && (kind === 'counted' || SINGLE.has(kind) || identity.other),
      )
    if (list.length < 2 || !list.every(areCounted)) continue
    const value = list.reduce((sum, { parties, count }) => sum + (count?.min ?? parties.length), 0)
    const nearest = Math.max(...list.map(({ sentence }) => place(sentence.index)))
    const weight = (BASE + nearest) * (rest ? WITH_REST : ONE_BY_ONE)
    if (!best || weight > best.weight) best = { value, weight, proposals: list }
  }
  return best
}
