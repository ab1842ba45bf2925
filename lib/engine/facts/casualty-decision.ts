import { flatMap } from '../flat-map.ts'
import type { Quantity } from '../model.ts'
import { type Candidate, choose, tally } from './casualty-candidates.ts'
import { type Claim, isNth } from './casualty-claims.ts'
import type { Fates } from './casualty-fates.ts'
import { exactly, isVague } from './casualty-numbers.ts'
import type { Proposal } from './casualty-proposals.ts'
import { BASE, CONDITION_RULES, isOfAll, LEDE, ONE_BY_ONE, PARTITIVE, type Place } from './casualty-weights.ts'
import { isOneMore, type Victim } from './victims.ts'

/** The event's number for one outcome; the first proposal is the one to show. */
export type Total = {
  readonly count: Quantity
  readonly proposals: readonly Proposal[]
  readonly score: number
  /** How many of the number are attackers, told beside those whom they killed. */
  readonly attackers?: number
  /** Numbers that are no part to show: an older one of the headline, the others of a sum. */
  readonly older?: readonly Proposal[]
  /** The people told of one by one whom it befell. */
  readonly victims?: readonly Victim[]
}

/** People told one by one are seldom all, and the same one is easily counted twice: their sum is below what is given as a number. */
const SUMMED = 0.45
/** A number that as many people as that are told of one by one. */
const AGREED = 0.8
/** Where the first sentence tells of each of them, they are all. */
const TOGETHER = 0.7

/** A number that is not told but worked out is surer by so much less. */
const DERIVED = 0.1

const countOf = ({ proposals }: Candidate): Quantity => {
  const counts = flatMap(proposals, ({ count }) => (count ? [count] : []))
  return counts.find(({ precision }) => precision === 'exact') ?? (counts[0] as Quantity)
}

/** How much speaks for people told one by one, as their best sentence tells of them: "one of the victims" are never all. */
const weightOf = (victims: readonly Victim[], place: Place): number =>
  Math.max(
    0,
    ...flatMap(victims, ({ proposals }) =>
      proposals.map(
        ({ sentence, parties }) =>
          (BASE + place(sentence.index)) * (parties.every(({ partitive }) => partitive) ? PARTITIVE : 1),
      ),
    ),
  ) * ONE_BY_ONE

const scoreOf = (weight: number): number => Math.min(0.92, 0.55 + weight / 5)

/** Whether one sentence, the headline or the first one, tells of all of some people: "a guard was killed, and a driver was shot dead". */
function areTogether(ones: readonly Victim[], fates: Fates, place: Place): boolean {
  const [first, ...rest] = ones.map(
    ({ proposals }) => new Set(proposals.filter(({ fate }) => fates.has(fate)).map(({ sentence }) => sentence.index)),
  )
  return [...(first ?? [])].some((index) => place(index) >= LEDE && rest.every((others) => others.has(index)))
}

/** Whether each of some people but the first is told of as one more: "a guard died", "a driver was also killed". */
const areAdded = ([, ...rest]: readonly Victim[]): boolean => rest.every(isOneMore)

/** How near the event each of several people must be told of to be added up. */
const NEAR_SUM = 0.2

/** Whether one of two is the attacker, and the other another: "the suspect and a deputy". */
const areOpposed = (ones: readonly Victim[]): boolean =>
  ones.length === 2 && ones.every(({ noun }) => noun) && ones.filter(({ attacker }) => attacker).length === 1

/** Whether each of some people is told of by name or age, so that none is taken for two, and near the event. */
const areIdentified = (ones: readonly Victim[], place: Place): boolean =>
  ones.length > 1 &&
  ones.every(
    ({ name, age, proposals }) =>
      (name.length > 0 || age !== undefined || areOpposed(ones)) &&
      proposals.some(({ sentence }) => place(sentence.index) >= NEAR_SUM),
  )

/** People told one by one as a total. */
function oneByOne(ones: readonly Victim[], fates: Fates, place: Place, all: boolean): Total | undefined {
  const proposals = flatMap(ones, (victim) => victim.proposals)
    .filter(({ fate }) => fates.has(fate))
    .sort((a, b) => Number(a.quoted) - Number(b.quoted) || place(b.sentence.index) - place(a.sentence.index))
  const first = proposals[0]
  if (!first) return undefined
  const text = ones.length === 1 ? (first.parties[0]?.count.text ?? '1') : String(ones.length)
  const score = ones.length === 1 ? 0.8 : areTogether(ones, fates, place) || all ? TOGETHER : SUMMED
  return { count: exactly(ones.length, text), proposals, score }
}

/** How near the event such a number must be told. */
const NEAR_TREATED = 0.35

/** So many at least are a crowd, of which a few are told of one by one. */
const CROWD = 20

/** Whether a number of people hurt is told by what was done for them: "five people were taken to hospitals". */
const isTreated = ({ rule, parties }: Proposal): boolean =>
  CONDITION_RULES.has(rule) && parties.every(({ kind, counted }) => kind === 'counted' && counted === 'people')

/**
 * The number that most of the text agrees with, or the people told one by one where these are told nearer the event.
 * @param alive whether nobody died: then whoever is told of as hurt by name or age is one of those hurt
 */
export function decide(
  claims: readonly Claim[],
  whole: ReadonlyMap<number, number>,
  ones: readonly Victim[],
  fates: Fates,
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
  // "Ann Lee, Eva Roe and Ada Moss were killed": a list with each of those told of one by one, and with more.
  const listed =
    best.value > ones.length && best.proposals.some((one) => ones.every(({ proposals }) => proposals.includes(one)))
  // "Hundreds were injured": the one of a picture is not all.
  const crowd = best.value >= CROWD && best.value > ones.length && best.proposals.every((one) => isVague(one.count))
  if (best.weight < weightOf(ones, place) && !more && !agrees && !nth && !listed && !crowd)
    return oneByOne(ones, fates, place, false)
  const score = scoreOf(best.weight) - (derived ? DERIVED : 0)
  const alone = listed ? flatMap(ones, ({ proposals }) => proposals.filter(({ fate }) => fates.has(fate))) : []
  return {
    count: same ? count : exactly(best.value, count.text),
    proposals: [...new Set([...best.proposals, ...alone])],
    score: best.value === ones.length ? Math.max(score, AGREED) : score,
  }
}
