import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Claim } from './casualty-claims.ts'
import type { Total } from './casualty-decision.ts'
import { isOnePerson, type Party } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'
import { CONDITION_RULES, isOfAll } from './casualty-weights.ts'
import { isOneMore, type Victim } from './victims.ts'

/** Whether a number of people shot leaves out those who died: "one dead, four others shot". */
const isApart = (hit: Proposal, killed: Total | undefined): boolean =>
  hit.rule !== 'fold-shooting' &&
  (hit.also ||
    killed?.proposals.some((other) => other.sentence === hit.sentence && other.count && other.to <= hit.from) === true)

/** The noun of people who are a group: "students" of "two students" and of "one of the students". */
const groupOf = ({ tokens, locale }: Document, { head, kind, counted }: Party): string | undefined => {
  const noun = kind === 'counted' && counted === 'people' ? tokens[head]?.lower : undefined
  return noun === undefined || locale.casualties.bare.has(noun) ? undefined : noun
}

/**
 * People counted as hurt beside the dead of their sentence without those of them who died later: "killed her and shot two pupils" above
 * "one of the pupils died".
 */
export function withoutLater(doc: Document, claim: Claim, proposals: readonly Proposal[]): Claim {
  const group =
    claim.proposals[0]?.parties.length === 1 ? groupOf(doc, claim.proposals[0].parties[0] as Party) : undefined
  if (!group) return claim
  const died = flatMap(proposals, ({ fate, unreal, elsewhere, parties: [one, more] }) => {
    const isOf = fate === 'killed' && !unreal && !elsewhere && one?.partitive && !more && groupOf(doc, one) === group
    return isOf ? [one.count.min] : []
  })
  const dead = Math.max(0, ...died)
  return dead > 0 && claim.value > dead ? { ...claim, value: claim.value - dead } : claim
}

/**
 * A list of people hurt without those of them whose death is told: "a man and a boy were shot". Undefined for a number.
 * @param unknownDead how many died of whom the text does not tell who they are
 */
export function ofList(claim: Claim, dead: readonly Victim[], unknownDead: number): Claim[] | undefined {
  const [hit] = claim.proposals
  if (!hit?.parties.every(isOnePerson)) return undefined
  const value = claim.value - dead.filter(({ proposals }) => proposals.includes(hit)).length - Math.max(0, unknownDead)
  return value > 0 ? [{ ...claim, value }] : []
}

/**
 * A number of people shot as a number of people injured: without those of them who died.
 * @param diedLater how many of those taken to a hospital died there
 * @param alive numbers told of people whose condition is told
 */
export function survivors(
  claim: Claim,
  killed: Total | undefined,
  diedLater: number,
  alive: ReadonlySet<number>,
): Claim[] {
  const [hit] = claim.proposals
  const dead = (killed?.count.min ?? 0) - (killed?.attackers ?? 0)
  if (!hit || !dead || alive.has(claim.value) || hit.parties.some(({ identity }) => identity.other)) return [claim]
  if (isOfAll(hit)) return claim.value > dead ? [{ ...claim, value: claim.value - dead }] : []
  // Those taken to a hospital were alive then; who of them died is told of the same person.
  if (CONDITION_RULES.has(hit.rule))
    return claim.value > diedLater ? [{ ...claim, value: claim.value - diedLater }] : []
  if (isApart(hit, killed)) return [claim]
  return claim.value > dead ? [{ ...claim, value: claim.value - dead }] : []
}

/** Of several dead, "the other woman was shot in the car" tells of one of them. */
const SEVERAL_DEAD = 2

/**
 * People told one by one, without as many of those only shot as died and were told of as a number alone.
 * @param dead how many died
 */
export function withoutDead(all: readonly Victim[], unknownDead: number, dead: number): readonly Victim[] {
  // "One of the victims was shot in the house" tells of one counted before.
  const isCounted = ({ partitive, kind, identity }: Party) =>
    partitive || (dead >= SEVERAL_DEAD && kind === 'known' && identity.other)
  const hurt = all.filter(
    ({ fates, proposals }) => fates.has('injured') || !proposals.every(({ parties }) => parties.every(isCounted)),
  )
  const surely = hurt.filter((one) => one.fates.has('injured') || isOneMore(one))
  const perhaps = hurt.filter((one) => !surely.includes(one))
  return unknownDead > 0 && perhaps.length ? [...surely, ...perhaps.slice(unknownDead)] : hurt
}
