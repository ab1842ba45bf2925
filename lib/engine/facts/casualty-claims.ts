import { flatMap } from '../flat-map.ts'
import type { Quantity } from '../model.ts'
import { type Fates, HURT } from './casualty-fates.ts'
import { exactly } from './casualty-numbers.ts'
import { isNewPerson } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'
import { BASE, CONDITION_RULES, ONE_BY_ONE, type Place, weigh } from './casualty-weights.ts'

/** One reading of the text that gives a number for an outcome, with the proposals that give it and how much speaks for it. */
export type Claim = {
  readonly value: number
  readonly weight: number
  readonly proposals: readonly Proposal[]
  /** In a sum of some people and others: the others. */
  readonly others?: Proposal
}

/** The place of a sentence that tells the main event. */
const MAIN = 0.9

/** A sentence that counts the injured and names the one dead ("owner killed, five wounded") counts the dead too. */
function countedBeside(proposal: Proposal, counting: ReadonlySet<number>, place: Place): Quantity | undefined {
  if (place(proposal.sentence.index) < MAIN || !proposal.parties.every(isNewPerson)) return undefined
  const first = proposal.parties[0]
  return counting.has(proposal.sentence.index) && first ? exactly(proposal.parties.length, first.count.text) : undefined
}

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
export function ordinalClaims(proposals: readonly Proposal[], fates: Fates, before: number, place: Place): Claim[] {
  return flatMap(proposals, (proposal) => {
    const { fate, parties, count, unreal, elsewhere, sentence } = proposal
    const [one] = parties
    const ordinal = one?.identity.ordinal ?? one?.identity.nth
    if (!one || !ordinal || parties.length > 1 || count || unreal || elsewhere) return []
    const value = ordinal - before
    if (!fates.has(fate) || value < 1) return []
    // "The third victim" may be one of those counted before: it only tells of one more than a number.
    const weight = one.identity.ordinal ? (BASE + place(sentence.index)) * ONE_BY_ONE : 0
    return [{ value, weight, proposals: [{ ...proposal, count: exactly(value, one.count.text) }] }]
  })
}

/** Whether somebody is told of as the how-manieth: "a third victim". */
export const isNth = ({ parties }: Proposal): boolean =>
  parties.length === 1 && (parties[0]?.identity.ordinal ?? parties[0]?.identity.nth) !== undefined

/** "The other two": the rest of those told of. */
const isRest = ({ parties }: Proposal): boolean =>
  parties.length === 1 && parties.every(({ kind, identity, rest }) => kind === 'counted' && identity.other && rest)

/** How much the people told with "the other two" outweigh "the other two" alone. */
const WITH_REST = 1.2

/** Whether somebody or a number of people is told of besides those before: "20 others", "another man". */
const isBesides = ({ parties: [one, ...more] }: Proposal): boolean =>
  one !== undefined &&
  !more.length &&
  one.identity.other &&
  !one.rest &&
  !one.partitive &&
  (one.kind === 'counted' || (one.kind === 'single' && one.identity.ordinal === undefined))

/**
 * People hurt and others besides them in one sentence: "four were taken to hospital while 20 others were slightly hurt". Where the
 * sentence tells of dead, the others may be besides these.
 * @param dead those told of as dead somewhere
 */
export function withOthers(proposals: readonly Proposal[], dead: readonly Proposal[], place: Place): Claim[] {
  const isReal = ({ unreal, elsewhere, part }: Proposal) => !unreal && !elsewhere && !part
  const deadly = new Set(
    flatMap(proposals, ({ fate, unreal, sentence }) => (fate === 'killed' && !unreal ? [sentence] : [])),
  )
  const hurt = proposals.filter((one) => HURT.has(one.fate) && isReal(one))
  return flatMap(hurt, (one, k) => {
    if (!isBesides(one) || deadly.has(one.sentence)) return []
    const [others] = one.parties
    const first = hurt
      .slice(0, k)
      .findLast(
        ({ sentence, parties }) => sentence === one.sentence && parties.every(({ to }) => to <= (others?.from ?? 0)),
      )
    if (!first || dead.includes(first) || (dead.length && first.fate === 'hit')) return []
    if (!first.parties.every((party) => !party.partitive && (party.kind === 'counted' || isNewPerson(party)))) return []
    const count = one.count ?? exactly(1, others?.count.text ?? '')
    const value = (first.count?.min ?? first.parties.length) + count.min
    const sum = { ...count, min: value, max: count.max === null || first.count?.max === null ? null : value }
    const weight = (BASE + place(one.sentence.index)) * WITH_REST
    return [{ value, weight, proposals: [{ ...one, count: sum }], others: one }]
  })
}

/** The wholes of a text with those sums of people and others of whom the text only ever tells as others: "wounds 2 others". */
export function withSums(
  whole: ReadonlyMap<number, number>,
  sums: readonly Claim[],
  claims: readonly Claim[],
): ReadonlyMap<number, number> {
  const isOnlyOthers = (value: number) =>
    claims.every((claim) => claim.value !== value || claim.others !== undefined || claim.proposals.every(isBesides))
  const found = flatMap(sums, ({ others, value }) => {
    const count = others?.count?.min ?? 0
    return count > 1 && isOnlyOthers(count) ? [[count, value] as const] : []
  })
  return new Map([...whole, ...found])
}

/** The injured of one sentence by their condition: "one is in critical condition, two are stable"; and of the next one, "the other two are stable". */
export function byCondition(proposals: readonly Proposal[], place: Place): Claim | undefined {
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
  let best: Claim | undefined
  for (const list of groups) {
    const rest = list.some(isRest)
    const areCounted = ({ parties }: Proposal) =>
      parties.every(
        (party) =>
          (rest || !party.partitive) && (party.kind === 'counted' || isNewPerson(party) || party.identity.other),
      )
    if (list.length < 2 || !list.every(areCounted)) continue
    const value = list.reduce((sum, { parties, count }) => sum + (count?.min ?? parties.length), 0)
    const nearest = Math.max(...list.map(({ sentence }) => place(sentence.index)))
    const weight = (BASE + nearest) * (rest ? WITH_REST : ONE_BY_ONE)
    if (!best || weight > best.weight) best = { value, weight, proposals: list }
  }
  return best
}
