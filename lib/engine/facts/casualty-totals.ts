import type { Document } from '../document.ts'
import type { Outcome, Quantity } from '../model.ts'
import {
  BASE,
  byCondition,
  type Candidate,
  type Claim,
  CONDITION_RULES,
  choose,
  claimsOf,
  exactly,
  isNth,
  isOfAll,
  LEDE,
  ONE_BY_ONE,
  ordinalClaims,
  PARTITIVE,
  type Place,
  tally,
  wholes,
} from './casualty-candidates.ts'
import { newerThan } from './casualty-newer.ts'
import type { Party } from './casualty-people.ts'
import type { Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'
import {
  farDead,
  isBesideDead,
  isOnlyOfHurt,
  isStray,
  isTold,
  STRAY_DEAD,
  withoutStrayDead,
} from './casualty-strays.ts'
import { ofList, survivors, withoutDead, withoutLater } from './casualty-survivors.ts'
import { isOneMore, tellVictims, type Victim } from './victims.ts'

/** The event's number for one outcome; the first proposal is the one to show. */
export type Total = {
  readonly count: Quantity
  readonly proposals: readonly Proposal[]
  readonly score: number
  /** How many of the number are attackers, told beside those whom they killed. */
  readonly attackers?: number
  /** Where the headline gives an older number: it is no part of the newer one. */
  readonly older?: readonly Proposal[]
  /** The people told of one by one whom it befell. */
  readonly victims?: readonly Victim[]
}

/** Below this no number is given rather than one that is as likely wrong. */
const LEAST_SCORE = 0.55

/** People told one by one are seldom all, and the same one is easily counted twice: their sum is below what is given as a number. */
const SUMMED = 0.45
/** A number that as many people as that are told of one by one. */
const AGREED = 0.8
/** Where the first sentence tells of each of them, they are all. */
const TOGETHER = 0.7

const DEAD: readonly Fate[] = ['killed']
const HURT: readonly Fate[] = ['injured', 'hit']

/** The rule for two people in a word. */
const PAIR = 'murder-suicide'
/** A number that is not told but worked out is surer by so much less. */
const DERIVED = 0.1

const countOf = ({ proposals }: Candidate): Quantity => {
  const counts = proposals.flatMap(({ count }) => (count ? [count] : []))
  return counts.find(({ precision }) => precision === 'exact') ?? (counts[0] as Quantity)
}

/** How much speaks for people told one by one, as their best sentence tells of them: "one of the victims" are never all. */
const weightOf = (victims: readonly Victim[], place: Place): number =>
  Math.max(
    0,
    ...victims.flatMap(({ proposals }) =>
      proposals.map(
        ({ sentence, parties }) =>
          (BASE + place(sentence.index)) * (parties.every(({ partitive }) => partitive) ? PARTITIVE : 1),
      ),
    ),
  ) * ONE_BY_ONE

const scoreOf = (weight: number): number => Math.min(0.92, 0.55 + weight / 5)

/** Whether one sentence, the headline or the first one, tells of all of some people: "a guard was killed, and a driver was shot dead". */
function areTogether(ones: readonly Victim[], fates: readonly Fate[], place: Place): boolean {
  const [first, ...rest] = ones.map(
    ({ proposals }) =>
      new Set(proposals.filter(({ fate }) => fates.includes(fate)).map(({ sentence }) => sentence.index)),
  )
  return [...(first ?? [])].some((index) => place(index) >= LEDE && rest.every((others) => others.has(index)))
}

/** Whether each of some people but the first is told of as one more: "a guard died", "a driver was also killed". */
const areAdded = ([, ...rest]: readonly Victim[]): boolean => rest.every(isOneMore)

/** How near the event each of several people must be told of to be added up. */
const NEAR_SUM = 0.2

/** Whether each of some people is told of by name or age, so that none is taken for two, and near the event. */
const areIdentified = (ones: readonly Victim[], place: Place): boolean =>
  ones.length > 1 &&
  ones.every(
    ({ name, age, proposals }) =>
      (name.length > 0 || age !== undefined) && proposals.some(({ sentence }) => place(sentence.index) >= NEAR_SUM),
  )

/** People told one by one as a total. */
function oneByOne(ones: readonly Victim[], fates: readonly Fate[], place: Place, all: boolean): Total | undefined {
  const proposals = ones
    .flatMap((victim) => victim.proposals)
    .filter(({ fate }) => fates.includes(fate))
    .sort((a, b) => Number(a.quoted) - Number(b.quoted) || place(b.sentence.index) - place(a.sentence.index))
  const first = proposals[0]
  if (!first) return undefined
  const text = ones.length === 1 ? (first.parties[0]?.count.text ?? '1') : String(ones.length)
  const score = ones.length === 1 ? 0.8 : areTogether(ones, fates, place) || all ? TOGETHER : SUMMED
  return { count: exactly(ones.length, text), proposals, score }
}

/** How near the event such a number must be told. */
const NEAR_TREATED = 0.35

/** Whether a number of people hurt is told by what was done for them: "five people were taken to hospitals". */
const isTreated = ({ rule, parties }: Proposal): boolean =>
  CONDITION_RULES.has(rule) && parties.every(({ kind, counted }) => kind === 'counted' && counted === 'people')

/**
 * The number that most of the text agrees with, or the people told one by one where these are told nearer the event.
 * @param alive whether nobody died: then whoever is told of as hurt by name or age is one of those hurt
 */
function decide(
  claims: readonly Claim[],
  whole: ReadonlyMap<number, number>,
  ones: readonly Victim[],
  fates: readonly Fate[],
  place: Place,
  alive = false,
): Total | undefined {
  const best = choose(tally(claims), whole, place)
  if (!best) return oneByOne(ones, fates, place, areAdded(ones) || (alive && areIdentified(ones, place)))
  const count = countOf(best)
  const same = (count.min || count.max) === best.value
  const isSure = (one: Proposal) =>
    one.fate !== 'hit' || isOfAll(one) || isNth(one) || (isTreated(one) && place(one.sentence.index) >= NEAR_TREATED)
  const derived = !same || !(best.exact || best.proposals.some(isSure))
  // More were shot than are told of one by one: then not all are told of, and a weak number is better than their sum.
  const more = (derived || best.proposals.some(isOfAll)) && best.value >= ones.length
  const agrees = best.value === ones.length && ones.length > 1
  // "Ann Lee became the sixth guest to die": she is told of alone, and she is the sixth.
  const nth = best.value > ones.length && best.proposals.every(isNth)
  if (best.weight < weightOf(ones, place) && !more && !agrees && !nth) return oneByOne(ones, fates, place, false)
  const score = scoreOf(best.weight) - (derived ? DERIVED : 0)
  return {
    count: same ? count : exactly(best.value, count.text),
    proposals: best.proposals,
    score: best.value === ones.length ? Math.max(score, AGREED) : score,
  }
}

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

/** A headline that tells of one person speaks of the event: others must be told near it, or as one more, to be counted with it. */
function ofHeadline(ones: readonly Victim[], fates: readonly Fate[], place: Place): readonly Victim[] {
  const best = ({ proposals }: Victim) =>
    Math.max(...proposals.filter(({ fate }) => fates.includes(fate)).map(({ sentence }) => place(sentence.index)))
  if (!ones.some((victim) => best(victim) > 1)) return ones
  return ones.filter(
    (victim) => best(victim) >= NEAR_HEADLINE || victim.attacker || victim.proposals.some(({ also }) => also),
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
  const decided = decide(claims, whole, near, DEAD, place)
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
  const beside = attackersBeside(total, ones, total.count.min === ones.length && !claims.length)
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
  const inCondition = injured.filter(({ proposals: told }) => told.some(({ rule }) => CONDITION_RULES.has(rule)))
  const alive = new Set(inCondition.map(({ value }) => value))
  const claims = [
    ...injured.flatMap((claim) => ofList(claim, dead, 0) ?? [withoutLater(doc, claim, proposals)]),
    ...claimsOf(proposals, 'hit', place).flatMap(
      (claim) =>
        (killed && ofList(claim, dead, unknownDead)) ||
        survivors(claim, killed, diedLater, alive).map((one) =>
          one.value === claim.value ? withoutLater(doc, one, proposals) : one,
        ),
    ),
    ...(condition ? [condition] : []),
    ...ordinalClaims(proposals, HURT, killed?.count.min ?? 0, place),
  ]
  const ones = ofHeadline(withoutDead(all, unknownDead), HURT, place)
  return decide(claims, whole, ones, HURT, place, !killed)
}

/** Whether people are dead, as the same words or their name tells: nobody holds them any more. */
const isOfDead = (parties: readonly Party[], dying: ReadonlySet<Party>, dead: readonly Victim[]): boolean =>
  parties.every(
    (party) =>
      dying.has(party) ||
      (party.identity.name.length > 0 &&
        dead.some(({ name }) => name.length > 0 && party.identity.name.every((word) => name.includes(word)))),
  )

const HARM = new Set<Fate>(['killed', 'injured', 'hit', 'unharmed'])

/** The event's total for each outcome that the text tells of. */
export function findTotals(doc: Document, all: readonly Proposal[], place: Place): Map<Outcome, Total> {
  const dying = new Set(
    all.filter(({ fate, unreal }) => fate === 'killed' && !unreal).flatMap(({ parties }) => parties),
  )
  const proposals = all.filter(
    ({ fate, count, parties }) =>
      !(count && (fate === 'hit' || fate === 'injured') && parties.every((party) => dying.has(party))),
  )
  const nouns = doc.locale.casualties
  const everybody = tellVictims(
    proposals.filter(({ fate }) => HARM.has(fate)),
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
  const near = victims.filter(isKilled)
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
  put('injured', injured && !isStray(injured, killed, place) ? injured : undefined, hurt)
  put(
    'unharmed',
    decide(
      claimsOf(proposals, 'unharmed', place),
      whole,
      victims.filter(({ fates }) => fates.has('unharmed') && !fates.has('killed')),
      ['unharmed'],
      place,
    ),
  )
  for (const outcome of ['missing', 'trapped', 'rescued', 'displaced', 'detained'] as const) {
    const own = proposals.filter(
      ({ fate, parties }) => fate === outcome && !(outcome === 'detained' && isOfDead(parties, dying, killedOnes)),
    )
    const told = tellVictims(own, nouns).filter((victim) => isTold(victim, place))
    put(outcome, decide(claimsOf(own, outcome, place), whole, told, [outcome], place), told)
  }
  return totals
}
