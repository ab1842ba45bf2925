import type { Document } from '../document.ts'
import type { Outcome, Quantity } from '../model.ts'
import type { Party } from './casualty-people.ts'
import { isPart, type Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'
import { tellVictims, type Victim } from './victims.ts'

/** A number that the text gives for one fate, with the proposals that give it and how much speaks for it. */
export type Candidate = { readonly value: number; readonly weight: number; readonly proposals: readonly Proposal[] }

/** The event's number for one outcome; the first proposal is the one to show. */
export type Total = { readonly count: Quantity; readonly proposals: readonly Proposal[]; readonly score: number }

/** How near a sentence is to the main event, from 0 to 1; the headline has more. */
export type Place = (sentence: number) => number

const BASE = 0.2
const VAGUE = 0.3
/** How much more than its round number an exact one may be, as a factor. */
const ROUNDED = 1.25
const INDIRECT = 0.7
const ATTACKERS_ONLY = 0.4
const EARLIER = 0.5
/** "two of the victims" is a part, unless nothing else is told. */
const PARTITIVE = 0.5
const UPDATE = 1.3
const TOLL = 1.4
/** Some of the injured lie in one hospital, some in another: such a number is often a part. */
const CONDITION = 0.6
/** What every further sentence with the same number adds, as a share of its own weight, and at most. */
const REPEATED = 0.4
const MOST_REPEATED = 0.5
/** A number outweighs the people told one by one, unless these are told in a place this much better. */
const ONE_BY_ONE = 0.8

const TOLL_RULES = new Set(['toll', 'toll-rises'])
const CONDITION_RULES = new Set(['wounded-state', 'treated', 'suffers', 'murder-suicide', 'counts-of-murder'])
const SINGLE = new Set(['single', 'name'])

function weigh(proposal: Proposal, place: Place): number {
  let weight = BASE + place(proposal.sentence.index)
  if (!proposal.direct) weight *= INDIRECT
  if (isVague(proposal.count)) weight *= VAGUE
  if (TOLL_RULES.has(proposal.rule)) weight *= TOLL
  if (CONDITION_RULES.has(proposal.rule)) weight *= CONDITION
  if (proposal.parties.every(({ partitive }) => partitive)) weight *= PARTITIVE
  if (proposal.earlier) weight *= EARLIER
  if (proposal.update) weight *= UPDATE
  if (proposal.parties.every((party) => party.identity.attacker)) weight *= ATTACKERS_ONLY
  return weight
}

/** "dozens", "hundreds": no number of its own. */
const isVague = (count: Quantity | undefined): boolean => count?.precision === 'approximate' && count.max === null

const one = (n: number, text: string): Quantity => ({ min: n, max: n, precision: 'exact', text })

/** A sentence that counts the injured and names the one dead ("owner killed, five wounded") counts the dead too. */
function countedBeside(proposal: Proposal, all: readonly Proposal[], place: Place): Quantity | undefined {
  if (place(proposal.sentence.index) < 0.9 || !proposal.parties.every(({ kind }) => SINGLE.has(kind))) return undefined
  const beside = all.some(
    (other) =>
      other.sentence === proposal.sentence && other.count && (other.fate === 'injured' || other.fate === 'hit'),
  )
  const first = proposal.parties[0]
  return beside && first ? one(proposal.parties.length, first.count.text) : undefined
}

/** The numbers told for a fate, the best first. Parts, other events and what did not happen are left out. */
function candidates(proposals: readonly Proposal[], fate: Fate, place: Place): Candidate[] {
  const byValue = new Map<number, { weights: number[]; proposals: Proposal[] }>()
  for (const proposal of proposals) {
    if (proposal.fate !== fate || proposal.unreal || proposal.elsewhere || proposal.part) continue
    const count = proposal.count ?? (fate === 'killed' ? countedBeside(proposal, proposals, place) : undefined)
    if (!count) continue
    const value = count.min || (count.max ?? 0)
    const entry = byValue.get(value) ?? { weights: [], proposals: [] }
    entry.weights.push(weigh(proposal, place))
    entry.proposals.push(proposal.count ? proposal : { ...proposal, count })
    byValue.set(value, entry)
  }
  const found = [...byValue].map(([value, { weights, proposals: all }]) => {
    const sorted = [...weights].sort((a, b) => b - a)
    const repeated = sorted.slice(1).reduce((sum, weight) => sum + weight * REPEATED, 0)
    const best = all
      .map((proposal) => ({ proposal, weight: weigh(proposal, place) }))
      .sort((a, b) => b.weight - a.weight)
    return {
      value,
      weight: (sorted[0] ?? 0) + Math.min(MOST_REPEATED, repeated),
      proposals: best.map(({ proposal }) => proposal),
    }
  })
  return found.sort((a, b) => b.weight - a.weight || b.value - a.value)
}

/** Numbers that the text names as a part of a larger one: "82 people, including 58 civilians". From part to whole. */
function wholes(doc: Document, proposals: readonly Proposal[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { count, sentence, part, parties, elsewhere } of proposals) {
    if (!count || part || elsewhere) continue
    const last = parties.at(-1) as Party
    for (const quantity of doc.quantities) {
      if (quantity.sentence !== sentence.index || quantity.firstToken < last.to || quantity.firstToken > last.to + 4)
        continue
      if (quantity.counted !== 'people' || quantity.count.min >= count.min || !quantity.count.min) continue
      if (isPart(doc, quantity.firstToken, sentence.firstToken)) found.set(quantity.count.min, count.min)
    }
  }
  return found
}

/** The best candidate, or the whole that it is a part of, or the exact number that a vague one stands for. */
function choose(list: readonly Candidate[], whole: ReadonlyMap<number, number>): Candidate | undefined {
  let best = list[0]
  if (!best) return undefined
  const { value } = best
  if (best.proposals.every(({ count }) => isVague(count)))
    best =
      list.find((other) => other.value >= value && other.proposals.some(({ count }) => count && !isVague(count))) ??
      best
  // "more than 50" in the headline is "at least 51" in the text.
  const rounded = best.proposals.every(
    ({ count }) => count && (count.max === null || count.precision === 'approximate'),
  )
  const exact =
    rounded &&
    list.find(
      (other) => other.value > value && other.value <= value * ROUNDED && other.weight * 2 > (best as Candidate).weight,
    )
  if (exact) best = exact
  const larger = whole.get(best.value)
  return list.find((other) => other.value === larger) ?? best
}

const countOf = ({ proposals }: Candidate): Quantity => {
  const counts = proposals.flatMap(({ count }) => (count ? [count] : []))
  return counts.find(({ precision }) => precision === 'exact') ?? (counts[0] as Quantity)
}

/** The injured of one sentence by their condition: "one is in critical condition, two are stable". */
function byCondition(proposals: readonly Proposal[], place: Place): Candidate | undefined {
  const bySentence = new Map<number, Proposal[]>()
  for (const proposal of proposals) {
    if (proposal.fate !== 'injured' || proposal.unreal || proposal.elsewhere || proposal.part) continue
    const list = bySentence.get(proposal.sentence.index) ?? []
    if (list.some((other) => other.parties.some((party) => proposal.parties.includes(party)))) continue
    bySentence.set(proposal.sentence.index, [...list, proposal])
  }
  let best: Candidate | undefined
  for (const [index, list] of bySentence) {
    if (
      list.length < 2 ||
      !list.every(({ parties }) =>
        parties.every(({ kind, identity }) => kind === 'counted' || SINGLE.has(kind) || identity.other),
      )
    )
      continue
    const value = list.reduce((sum, { parties, count }) => sum + (count?.min ?? parties.length), 0)
    const weight = (BASE + place(index)) * ONE_BY_ONE
    if (!best || weight > best.weight) best = { value, weight, proposals: list }
  }
  return best
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
    .sort((a, b) => place(b.sentence.index) - place(a.sentence.index))
  const first = proposals[0]
  if (!first) return undefined
  const text = ones.length === 1 ? (first.parties[0]?.count.text ?? '1') : String(ones.length)
  return { count: one(ones.length, text), proposals, score: ones.length === 1 ? 0.8 : 0.65 }
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

/** Somebody told of only this far from the main event is of another one; of other dead there is more talk than of other injured. */
const STRAY_DEAD = 0.5
const STRAY = 0.2
/** Whether somebody belongs to the event: told of near it, and not only taken up again ("he") from another one. */
function isTold({ attacker, proposals }: Victim, place: Place): boolean {
  const own = proposals.filter(
    (proposal, k) => !proposal.elsewhere && (k === 0 || proposal.parties.some(({ kind }) => kind !== 'known')),
  )
  return own.some(({ sentence, fate }) => attacker || place(sentence.index) >= (fate === 'killed' ? STRAY_DEAD : STRAY))
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

function settleKilled(explicit: Candidate | undefined, ones: readonly Victim[], place: Place): Total | undefined {
  const total = decide(explicit, ones, ['killed'], place)
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
function stillAlive(hit: Candidate, killed: Total | undefined): number {
  const dead = killed?.count.min ?? 0
  const apart =
    !hit.proposals.some(({ rule }) => rule === 'fold-shooting') &&
    hit.proposals.some(
      (proposal) =>
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
  ones: readonly Victim[],
  place: Place,
): Total | undefined {
  const explicit = choose(candidates(proposals, 'injured', place), whole)
  const hit = choose(candidates(proposals, 'hit', place), whole)
  const condition = byCondition(proposals, place)
  let best = explicit
  if (condition && (!best || condition.weight > best.weight)) best = condition
  const told =
    best === explicit &&
    explicit &&
    (explicit.value === hit?.value ||
      explicit.proposals.some(({ rule, sentence }) => !CONDITION_RULES.has(rule) && place(sentence.index) >= 0.9))
  if (hit && !told && (!best || hit.weight > best.weight)) {
    const alive = stillAlive(hit, killed)
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
      count: one(condition.value, String(condition.value)),
      proposals: condition.proposals,
      score: scoreOf(condition.weight) - 0.1,
    }
  return decide(best === condition ? explicit : best, ones, ['injured', 'hit'], place)
}

const HARM = new Set<Fate>(['killed', 'injured', 'hit', 'unharmed'])

/** The event's total for each outcome that the text tells of. */
export function findTotals(doc: Document, proposals: readonly Proposal[], place: Place): Map<Outcome, Total> {
  const nouns = doc.locale.casualties
  const victims = tellVictims(
    proposals.filter(({ fate }) => HARM.has(fate)),
    nouns,
  ).filter((victim) => isTold(victim, place))
  const whole = wholes(doc, proposals)
  const totals = new Map<Outcome, Total>()
  const put = (outcome: Outcome, total: Total | undefined) => {
    if (total) totals.set(outcome, total)
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
