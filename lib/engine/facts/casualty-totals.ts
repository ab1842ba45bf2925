import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Outcome } from '../model.ts'
import { byCondition, claimsOf, ordinalClaims, withOthers, withSums } from './casualty-claims.ts'
import { decide, type Total } from './casualty-decision.ts'
import { BODILY, DEAD, type Fates, HURT } from './casualty-fates.ts'
import { newerThan } from './casualty-newer.ts'
import { wholes, wholesOfDead } from './casualty-parts.ts'
import type { Party } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'
import {
  farDead,
  isBesideDead,
  isOnlyOfHurt,
  isOpenMurder,
  isStray,
  isTold,
  STRAY_DEAD,
  withoutStrayDead,
} from './casualty-strays.ts'
import { ofList, survivors, withoutDead, withoutLater } from './casualty-survivors.ts'
import { CONDITION_RULES, type Place } from './casualty-weights.ts'
import { isOneMore, tellVictims, type Victim } from './victims.ts'

/** Below this no number is given rather than one that is as likely wrong. */
const LEAST_SCORE = 0.55

/** The rule for two people in a word. */
const PAIR = 'murder-suicide'
/** The attackers whose own death is told beside a number of those they killed, or beside "a third victim": they are not in it. */
function attackersBeside(total: Total, killed: readonly Victim[], ones: boolean): readonly Victim[] {
  const active = total.proposals.some(({ from, parties }) =>
    parties.every((party) => party.from > from || party.identity.ordinal !== undefined),
  )
  return active && !ones
    ? killed.filter(
        ({ attacker, proposals }) => attacker && !proposals.some((proposal) => total.proposals.includes(proposal)),
      )
    : []
}

/** How near the event others must be told of, when the headline tells of one person. */
const NEAR_HEADLINE = 0.8
/** How near it one more must be told of: below that are others of a history of such events. */
const FAR_ADDED = 0.2

/** A headline that tells of one person speaks of the event: others must be told near it, or as one more, to be counted with it. */
function ofHeadline(ones: readonly Victim[], fates: Fates, place: Place): readonly Victim[] {
  const best = ({ proposals }: Victim) =>
    Math.max(...proposals.filter(({ fate }) => fates.has(fate)).map(({ sentence }) => place(sentence.index)))
  if (!ones.some((victim) => best(victim) > 1)) return ones
  return ones.filter(
    (victim) =>
      best(victim) >= NEAR_HEADLINE ||
      victim.attacker ||
      victim.proposals.some(({ also, sentence }) => also && place(sentence.index) >= FAR_ADDED),
  )
}

function settleKilled(
  proposals: readonly Proposal[],
  whole: ReadonlyMap<number, number>,
  ones: readonly Victim[],
  place: Place,
): Total | undefined {
  const near = ofHeadline(ones, DEAD, place)
  const all = [...claimsOf(proposals, 'killed', place), ...ordinalClaims(proposals, DEAD, 0, place)]
  // "A murder-suicide" is two people at least: who they are, or their number, says more.
  const told = all.filter(({ proposals: [first] }) => first?.rule !== PAIR)
  const claims = near.length > 2 || told.some(({ value }) => value > 1) ? told : all
  const decided = decide(claims, new Map([...wholesOfDead(proposals), ...whole]), near, DEAD, place)
  if (!decided) return undefined
  const newer = newerThan(decided, claims, place)
  const total: Total = newer
    ? {
        ...decided,
        count: newer.proposals[0]?.count ?? decided.count,
        proposals: newer.proposals,
        older: decided.proposals,
      }
    : decided
  // To "at least 50" nobody can be added.
  const isBound = total.proposals.some(({ count }) => count?.max === null)
  const beside = isBound ? [] : attackersBeside(total, ones, total.count.min === ones.length && !claims.length)
  if (!beside.length || total.count.min === 0) return total
  const { count } = total
  return {
    ...total,
    attackers: beside.length,
    count: { ...count, min: count.min + beside.length, max: count.max === null ? null : count.max + beside.length },
  }
}

function settleInjured(
  doc: Document,
  proposals: readonly Proposal[],
  whole: ReadonlyMap<number, number>,
  killed: Total | undefined,
  unknownDead: number,
  dead: readonly Victim[],
  all: readonly Victim[],
  place: Place,
): Total | undefined {
  const diedLater = dead.filter(({ proposals: told }) =>
    told.some(({ rule }) => CONDITION_RULES.has(rule) && rule !== 'suffers'),
  ).length
  const condition = byCondition(proposals, place)
  const injured = claimsOf(proposals, 'injured', place)
  const sums = withOthers(
    proposals,
    flatMap(dead, (one) => one.proposals),
    place,
  )
  const inCondition = injured.filter(({ proposals: told }) => told.some(({ rule }) => CONDITION_RULES.has(rule)))
  const alive = new Set(inCondition.map(({ value }) => value))
  const claims = [
    ...flatMap(injured, (claim) => ofList(claim, dead, 0) ?? [withoutLater(doc, claim, proposals)]),
    ...flatMap(
      claimsOf(proposals, 'hit', place),
      (claim) =>
        (killed && ofList(claim, dead, unknownDead)) ||
        survivors(claim, killed, diedLater, alive).map((one) =>
          one.value === claim.value ? withoutLater(doc, one, proposals) : one,
        ),
    ),
    ...(condition ? [condition] : []),
    ...sums,
    ...ordinalClaims(proposals, HURT, killed?.count.min ?? 0, place),
  ]
  const ones = ofHeadline(withoutDead(all, unknownDead, killed?.count.min ?? 0), HURT, place)
  const total = decide(claims, withSums(whole, sums, claims), ones, HURT, place, !killed || unknownDead <= 0)
  const sum = sums.find(({ value }) => value === total?.count.min)
  return total && sum?.others ? { ...total, older: [sum.others] } : total
}

/** Whether people are dead, as the same words or their name tells: nobody holds them any more. */
const isOfDead = (parties: readonly Party[], dying: ReadonlySet<Party>, dead: readonly Victim[]): boolean =>
  parties.every(
    (party) =>
      dying.has(party) ||
      (party.identity.name.length > 0 &&
        dead.some(({ name }) => name.length > 0 && party.identity.name.every((word) => name.includes(word)))),
  )

/** The event's total for each outcome that the text tells of. */
export function findTotals(doc: Document, all: readonly Proposal[], place: Place): Map<Outcome, Total> {
  const dying = new Set(
    flatMap(
      all.filter(({ fate, unreal }) => fate === 'killed' && !unreal),
      ({ parties }) => parties,
    ),
  )
  const proposals = all.filter(
    ({ fate, count, parties }) =>
      !(count && (fate === 'hit' || fate === 'injured') && parties.every((party) => dying.has(party))),
  )
  const nouns = doc.locale.casualties
  const everybody = tellVictims(
    proposals.filter(({ fate }) => BODILY.has(fate)),
    nouns,
  )
  const victims = everybody.filter((victim) => isTold(victim, place) || isBesideDead(victim, proposals))
  const isKilled = ({ attacker, proposals: told }: Victim) =>
    told.some(
      ({ fate, sentence, also, parties }) =>
        fate === 'killed' &&
        (attacker || also || place(sentence.index) >= STRAY_DEAD || parties.some(({ kind }) => kind !== 'single')),
    )
  const whole = wholes(doc, proposals)
  const totals = new Map<Outcome, Total>()
  const put = (outcome: Outcome, total: Total | undefined, ones: readonly Victim[] = []) => {
    if (total && total.score > LEAST_SCORE) totals.set(outcome, { ...total, victims: ones })
  }
  const onlyHurt = isOnlyOfHurt(doc, proposals, place)
  const isNear = ({ proposals: told }: Victim) => told.some(({ sentence }) => place(sentence.index) >= STRAY_DEAD)
  const near = victims.filter((one) => isKilled(one) && (!onlyHurt || one.attacker || isOneMore(one) || isNear(one)))
  const isCounted = claimsOf(proposals, 'killed', place).some(({ value }) => value > 0)
  // "The officer also shot a neighbour": one more than those told of before, however far below.
  const isFar = ({ proposals: told }: Victim) => told.every(({ sentence }) => place(sentence.index) < STRAY_DEAD)
  const isAdded = near.every((one) => isOneMore(one) && isFar(one))
  const far = !isAdded || onlyHurt || isCounted ? [] : farDead(everybody, place).filter((one) => !near.includes(one))
  const killedOnes = [...far, ...near]
  const killed = settleKilled(onlyHurt ? withoutStrayDead(proposals, place) : proposals, whole, killedOnes, place)
  put('killed', killed, killedOnes)
  const hurt = victims.filter(
    (one) => (one.fates.has('injured') || one.fates.has('hit')) && !isKilled(one) && !killedOnes.includes(one),
  )
  const unknownDead = (killed?.count.min ?? 0) - killedOnes.length
  const injured = settleInjured(doc, proposals, whole, killed, unknownDead, killedOnes, hurt, place)
  const isOpen = injured && (isStray(injured, killed, place) || (!killed && isOpenMurder(doc, injured, place)))
  put('injured', isOpen ? undefined : injured, hurt)
  put(
    'unharmed',
    decide(
      claimsOf(proposals, 'unharmed', place),
      whole,
      victims.filter(({ fates }) => fates.has('unharmed') && !fates.has('killed')),
      new Set(['unharmed']),
      place,
    ),
  )
  for (const outcome of ['missing', 'trapped', 'rescued', 'displaced', 'detained'] as const) {
    const own = proposals.filter(
      ({ fate, parties }) => fate === outcome && !(outcome === 'detained' && isOfDead(parties, dying, killedOnes)),
    )
    const told = tellVictims(own, nouns).filter((victim) => isTold(victim, place))
    put(outcome, decide(claimsOf(own, outcome, place), whole, told, new Set([outcome]), place), told)
  }
  return totals
}
