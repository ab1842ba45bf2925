import type { Document } from '../document.ts'
import type { Outcome, Quantity } from '../model.ts'
import {
  BASE,
  byCondition,
  type Candidate,
  CONDITION_RULES,
  candidates,
  choose,
  exactly,
  MAIN,
  ONE_BY_ONE,
  type Place,
  wholes,
} from './casualty-candidates.ts'
import type { Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'
import { tellVictims, type Victim } from './victims.ts'

/** The event's number for one outcome; the first proposal is the one to show. */
export type Total = { readonly count: Quantity; readonly proposals: readonly Proposal[]; readonly score: number }

/** How near the event somebody must be told of to belong to it: there is more talk of other dead than of other injured. */
const STRAY_DEAD = 0.5
const STRAY_ATTACKER = 0.3
const STRAY = 0.2
/** Below this no number is given rather than one that is as likely wrong. */
const LEAST_SCORE = 0.55

const countOf = ({ proposals }: Candidate): Quantity => {
  const counts = proposals.flatMap(({ count }) => (count ? [count] : []))
  return counts.find(({ precision }) => precision === 'exact') ?? (counts[0] as Quantity)
}

const weightOf = (victims: readonly Victim[], place: Place): number =>
  Math.max(0, ...victims.flatMap((victim) => victim.proposals.map(({ sentence }) => BASE + place(sentence.index)))) *
  ONE_BY_ONE

const scoreOf = (weight: number): number => Math.min(0.92, 0.55 + weight / 5)

/** People told one by one as a total. */
function oneByOne(ones: readonly Victim[], fates: readonly Fate[], place: Place): Total | undefined {
  const proposals = ones
    .flatMap((victim) => victim.proposals)
    .filter(({ fate }) => fates.includes(fate))
    .sort((a, b) => Number(a.quoted) - Number(b.quoted) || place(b.sentence.index) - place(a.sentence.index))
  const first = proposals[0]
  if (!first) return undefined
  const text = ones.length === 1 ? (first.parties[0]?.count.text ?? '1') : String(ones.length)
  return { count: exactly(ones.length, text), proposals, score: ones.length === 1 ? 0.8 : 0.58 }
}

/** A number or the people told one by one, whichever the text gives more weight. */
function decide(
  explicit: Candidate | undefined,
  ones: readonly Victim[],
  fates: readonly Fate[],
  place: Place,
): Total | undefined {
  if (explicit && explicit.weight >= weightOf(ones, place))
    return { count: countOf(explicit), proposals: explicit.proposals, score: scoreOf(explicit.weight) }
  return oneByOne(ones, fates, place)
}

/** Whether somebody belongs to the event: told of near it, and not only taken up again ("he") from another one. */
function isTold({ attacker, proposals }: Victim, place: Place): boolean {
  const own = proposals.filter(
    (proposal, k) => !proposal.elsewhere && (k === 0 || proposal.parties.some(({ kind }) => kind !== 'known')),
  )
  const near = attacker ? STRAY_ATTACKER : STRAY
  return own.some(
    ({ sentence, fate, also }) => also || place(sentence.index) >= (fate === 'killed' && !attacker ? STRAY_DEAD : near),
  )
}

/** The attackers whose own death is told beside a number of those they killed: they are not in it. */
function attackersBeside(total: Total, killed: readonly Victim[], ones: boolean): readonly Victim[] {
  const active = total.proposals.every(({ from, parties }) => parties.every((party) => party.from > from))
  return active && !ones
    ? killed.filter(
        ({ attacker, proposals }) => attacker && !proposals.some((proposal) => total.proposals.includes(proposal)),
      )
    : []
}

/** How near the event others must be told of, when the headline tells of one person. */
const NEAR_HEADLINE = 0.8

/** A headline that tells of one person speaks of the event: others must be told near it, or as one more, to be counted with it. */
function ofHeadline(ones: readonly Victim[], fates: readonly Fate[], place: Place): readonly Victim[] {
  const best = ({ proposals }: Victim) =>
    Math.max(...proposals.filter(({ fate }) => fates.includes(fate)).map(({ sentence }) => place(sentence.index)))
  if (!ones.some((victim) => best(victim) > 1)) return ones
  return ones.filter(
    (victim) => best(victim) >= NEAR_HEADLINE || victim.attacker || victim.proposals.some(({ also }) => also),
  )
}

function settleKilled(explicit: Candidate | undefined, ones: readonly Victim[], place: Place): Total | undefined {
  const total = decide(explicit, ofHeadline(ones, ['killed'], place), ['killed'], place)
  if (!total) return undefined
  const beside = attackersBeside(total, ones, total.count.min === ones.length && explicit === undefined)
  if (!beside.length || total.count.min === 0) return total
  const { count } = total
  return {
    ...total,
    count: { ...count, min: count.min + beside.length, max: count.max === null ? null : count.max + beside.length },
  }
}

/** Those who were shot less those of them who died; "one dead, four others shot" names them apart. */
function stillAlive(hit: Candidate, killed: Total | undefined, diedLater: number): number {
  // Those taken to a hospital were alive then; who of them died is told of the same person.
  if (hit.proposals.every(({ rule }) => CONDITION_RULES.has(rule))) return hit.value - diedLater
  const dead = killed?.count.min ?? 0
  const apart =
    !hit.proposals.some(({ rule }) => rule === 'fold-shooting') &&
    hit.proposals.some(
      (proposal) =>
        proposal.also ||
        proposal.parties.some(({ identity }) => identity.other) ||
        killed?.proposals.some(
          (other) => other.sentence === proposal.sentence && other.count && other.to <= proposal.from,
        ),
    )
  return apart ? hit.value : hit.value - dead
}

function settleInjured(
  proposals: readonly Proposal[],
  whole: ReadonlyMap<number, number>,
  killed: Total | undefined,
  diedLater: number,
  all: readonly Victim[],
  place: Place,
): Total | undefined {
  const ones = ofHeadline(all, ['injured', 'hit'], place)
  const explicit = choose(candidates(proposals, 'injured', place), whole)
  const hit = choose(candidates(proposals, 'hit', place), whole)
  const condition = byCondition(proposals, place)
  let best = explicit
  if (condition && (!best || condition.weight > best.weight)) best = condition
  const told =
    best === explicit &&
    explicit &&
    (explicit.value === hit?.value ||
      (explicit.weight * 2 > (hit?.weight ?? 0) &&
        explicit.proposals.some(({ rule, sentence }) => !CONDITION_RULES.has(rule) && place(sentence.index) >= MAIN)))
  if (hit && !told && (!best || hit.weight > best.weight)) {
    const alive = stillAlive(hit, killed, diedLater)
    if (hit.weight >= weightOf(ones, place) || hit.value >= ones.length) {
      if (alive <= 0) return undefined
      return {
        count: { ...countOf(hit), min: alive, max: countOf(hit).max === null ? null : alive },
        proposals: hit.proposals,
        score: scoreOf(hit.weight) - 0.1,
      }
    }
  }
  if (best === condition && condition && condition.weight >= weightOf(ones, place))
    return {
      count: exactly(condition.value, String(condition.value)),
      proposals: condition.proposals,
      score: scoreOf(condition.weight) - 0.1,
    }
  return decide(best === condition ? explicit : best, ones, ['injured', 'hit'], place)
}

const HARM = new Set<Fate>(['killed', 'injured', 'hit', 'unharmed'])

/** The event's total for each outcome that the text tells of. */
export function findTotals(doc: Document, all: readonly Proposal[], place: Place): Map<Outcome, Total> {
  const dead = new Set(all.filter(({ fate, unreal }) => fate === 'killed' && !unreal).flatMap(({ parties }) => parties))
  const proposals = all.filter(
    ({ fate, count, parties }) =>
      !(count && (fate === 'hit' || fate === 'injured') && parties.every((party) => dead.has(party))),
  )
  const nouns = doc.locale.casualties
  const victims = tellVictims(
    proposals.filter(({ fate }) => HARM.has(fate)),
    nouns,
  ).filter((victim) => isTold(victim, place))
  const whole = wholes(doc, proposals)
  const totals = new Map<Outcome, Total>()
  const put = (outcome: Outcome, total: Total | undefined) => {
    if (total && total.score > LEAST_SCORE) totals.set(outcome, total)
  }
  const killed = settleKilled(
    choose(candidates(proposals, 'killed', place), whole),
    victims.filter(({ fates }) => fates.has('killed')),
    place,
  )
  put('killed', killed)
  put(
    'injured',
    settleInjured(
      proposals,
      whole,
      killed,
      victims.filter(
        ({ fates, proposals: told }) => fates.has('killed') && told.some(({ rule }) => CONDITION_RULES.has(rule)),
      ).length,
      victims.filter(({ fates }) => (fates.has('injured') || fates.has('hit')) && !fates.has('killed')),
      place,
    ),
  )
  put(
    'unharmed',
    decide(
      choose(candidates(proposals, 'unharmed', place), whole),
      victims.filter(({ fates }) => fates.has('unharmed') && !fates.has('killed')),
      ['unharmed'],
      place,
    ),
  )
  for (const outcome of ['missing', 'trapped', 'rescued', 'displaced', 'detained'] as const) {
    const told = tellVictims(
      proposals.filter(({ fate }) => fate === outcome),
      nouns,
    ).filter((victim) => isTold(victim, place))
    put(outcome, decide(choose(candidates(proposals, outcome, place), whole), told, [outcome], place))
  }
  return totals
}
