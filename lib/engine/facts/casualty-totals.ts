import type { Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'
import type { Victim } from './victims.ts'

/** A number that the text gives for one fate, with the proposals that give it and how much speaks for it. */
export type Candidate = { readonly value: number; readonly weight: number; readonly proposals: readonly Proposal[] }

const VAGUE = 0.3
const INDIRECT = 0.7
const ATTACKERS_ONLY = 0.4
const EARLIER = 0.5
const UPDATE = 1.3
/** What every further sentence with the same number adds, as a share of its own weight. */
const REPEATED = 0.4

/** How much a proposal's number speaks for being the event's total. */
export function weigh(proposal: Proposal, place: (sentence: number) => number): number {
  let weight = 0.3 + place(proposal.sentence.index)
  if (!proposal.direct) weight *= INDIRECT
  if (proposal.count?.precision === 'approximate') weight *= VAGUE
  if (proposal.earlier) weight *= EARLIER
  if (proposal.update) weight *= UPDATE
  if (proposal.parties.every((party) => party.identity.attacker)) weight *= ATTACKERS_ONLY
  return weight
}

/** The numbers told for a fate, the best first. Parts, other events and what did not happen are left out. */
export function candidates(
  proposals: readonly Proposal[],
  fate: Fate,
  place: (sentence: number) => number,
): Candidate[] {
  const byValue = new Map<number, { weights: number[]; proposals: Proposal[] }>()
  for (const proposal of proposals) {
    if (proposal.fate !== fate || !proposal.count || proposal.unreal || proposal.elsewhere || proposal.part) continue
    const value = proposal.count.min || (proposal.count.max ?? 0)
    const entry = byValue.get(value) ?? { weights: [], proposals: [] }
    entry.weights.push(weigh(proposal, place))
    entry.proposals.push(proposal)
    byValue.set(value, entry)
  }
  return [...byValue]
    .map(([value, { weights, proposals: all }]) => {
      const sorted = [...weights].sort((a, b) => b - a)
      const weight = sorted.reduce((sum, one, k) => sum + (k === 0 ? one : one * REPEATED), 0)
      return { value, weight, proposals: all }
    })
    .sort((a, b) => b.weight - a.weight || b.value - a.value)
}

/** How much speaks for the people told one by one being all. */
export function weightOf(victims: readonly Victim[], place: (sentence: number) => number): number {
  return Math.max(
    0,
    ...victims.flatMap((victim) => victim.proposals.map((proposal) => 0.3 + place(proposal.sentence.index))),
  )
}
