import { isVague } from './casualty-numbers.ts'
import type { Proposal } from './casualty-proposals.ts'

/** How near a sentence is to the main event, from 0 to 1; the headline has more. */
export type Place = (sentence: number) => number

/** What a number has that is told nowhere near the event. */
export const BASE = 0.2
/** The place of the first sentence; the headline's is higher. */
export const LEDE = 1
const VAGUE = 0.3
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
/** A number outweighs the people told one by one, unless these are told in a place this much better. */
export const ONE_BY_ONE = 0.8

const TOLL_RULES = new Set(['toll', 'toll-rises'])
/** Rules that tell how people hurt are doing, or of whom a word or a charge counts. */
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

/** Whether a number is told to be all there are: "all four victims". */
export const isOfAll = ({ parties }: Proposal): boolean => parties.some(({ whole }) => whole)

/** How much speaks for the number that one place in the text tells: how near the event it stands, and in what words. */
export function weigh(proposal: Proposal, place: Place): number {
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
