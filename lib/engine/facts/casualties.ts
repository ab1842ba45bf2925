import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { CasualtyFact, Outcome, Quantity } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import type { Sentence } from '../text/sentences.ts'
import { wordingAt } from '../text/wording.ts'
import { isArrest } from './casualty-arrests.ts'
import type { Total } from './casualty-decision.ts'
import { detailOf, otherDetailOf, timeOfOther } from './casualty-details.ts'
import { factOf } from './casualty-facts.ts'
import { DEAD, type Fates, HARMED, HURT } from './casualty-fates.ts'
import { identifiedAs, type Named, nameMeant, nameOf, onlyShot } from './casualty-names.ts'
import { exactly, isVague } from './casualty-numbers.ts'
import { isNewPerson } from './casualty-people.ts'
import { type Proposal, proposalsOf } from './casualty-proposals.ts'
import { findTotals } from './casualty-totals.ts'
import { CONDITION_RULES, LEDE } from './casualty-weights.ts'
import { findEvent, isStatement } from './event.ts'
import { issuerOf } from './issuer.ts'

const OUTCOMES: readonly Outcome[] = [
  'killed',
  'injured',
  'missing',
  'trapped',
  'rescued',
  'displaced',
  'detained',
  'unharmed',
]
/** What is news where it befell nobody. */
const TELLS_NONE: ReadonlySet<Outcome> = new Set(['killed', 'injured', 'unharmed'])
const HEADLINE_PLACE = 1.5
const ELSEWHERE_PLACE = 0.2
/** How near the event a sentence is taken to stand that opens the text before the lede. */
const NEAR = 0.5
/** What is told farther from the event than this is most likely not of it. */
const SIDE = 0.3
const MOST_PARTS = 8
const NOBODY: ReadonlySet<Proposal> = new Set()
const PART_SCORE = 0.6
/** A smaller number that no word makes a part is as often another place's: given, and not shown. */
const UNSURE_SCORE = 0.45
const BACKGROUND_SCORE = 0.6

/** Whether only one witness's story, far from the news, tells of some who were saved: "his wife and two others". */
const isSideIssue = (outcome: Outcome, { proposals }: Total, place: (sentence: number) => number): boolean =>
  outcome === 'rescued' &&
  proposals.every(
    ({ sentence, parties }) => place(sentence.index) < SIDE && parties.some(({ kind }) => kind === 'known'),
  )

/** The number of a total, with "at least" or "about" where a sentence of the event has it: a short "14 killed" leaves it out. */
function boundOf({ count, proposals }: Total, isHeadline: (sentence: number) => boolean): Quantity {
  const own = proposals.filter(
    (one) => one.count?.min === count.min && !one.elsewhere && (isVague(count) || !isVague(one.count)),
  )
  // "Over 50 killed" above a text in which a monitor says "at least 50": the text has the words of its source.
  const told = own.toSorted((a, b) => Number(isHeadline(a.sentence.index)) - Number(isHeadline(b.sentence.index)))
  const same = flatMap(told, (one) => one.count ?? [])
  return same.find(({ max }) => max === null) ?? same.find(({ precision }) => precision === 'approximate') ?? count
}

/** The number of a proposal of another event, where one person is a number too: "a farm worker was killed there in 2019". */
function backgroundCount({ count, parties, fate, elsewhere, direct }: Proposal): Quantity | undefined {
  const first = parties[0]
  if (count || !direct || !elsewhere || fate !== 'killed' || !first || !parties.every(isNewPerson)) return count
  return exactly(parties.length, first.count.text)
}

type Other = { readonly proposal: Proposal; readonly count: Quantity }

/** The numbers that the text tells of an outcome, with those of other events: what can stand beside its total. */
function othersOf(proposals: readonly Proposal[], outcome: Outcome): Other[] {
  return flatMap(proposals, (proposal) => {
    const count = proposal.fate === outcome && !proposal.unreal ? backgroundCount(proposal) : undefined
    return count?.min ? [{ proposal, count }] : []
  })
}

/** What a smaller number of the event is beside its total. "A small cut was confirmed": told of nobody who is counted, it is no part. */
function kindOf(doc: Document, proposal: Proposal, count: Quantity, total: Total): 'part' | 'apart' | undefined {
  if (total.older?.some((one) => one.count?.min === count.min)) return undefined
  if (proposal.whole !== undefined && proposal.whole !== total.count.min) return undefined
  if (proposal.earlier || proposal.implied || isVague(count) || count.min >= total.count.min) return undefined
  return proposal.unnamed || total.proposals.some((one) => isOfOtherDay(doc, proposal, one)) ? 'apart' : 'part'
}

/** Whether words between two numbers say that these are not of one day: "killed four [a day after] troops killed 80". */
function isOfOtherDay({ tokens, locale }: Document, a: Proposal, b: Proposal): boolean {
  if (a.sentence !== b.sentence) return false
  const { spans, sequence } = locale.casualties
  for (let i = Math.min(a.to, b.to) + 1; i < Math.max(a.from, b.from); i++)
    if (sequence.has(tokens[i]?.lower ?? '') && spans.has((tokens[i - 1]?.lower ?? '').replace(/s$/, ''))) return true
  return false
}

/** Whether the words say that a number is some of a total: "including two", "two of them", "two are in a critical condition". */
const isToldPart = ({ part, parties, rule, also }: Proposal): boolean =>
  part || parties.some(({ partitive }) => partitive) || (CONDITION_RULES.has(rule) && !also)

/** How many sentences lie at most between two numbers that are told side by side. */
const SIDE_BY_SIDE = 2

/**
 * The smaller numbers that are parts of a total: the words say so, headline or lede tell them beside it ("13 more die, toll rises to 340"),
 * or they stand side by side and add up to it ("eleven died on the spot and three in hospital").
 */
function toldParts(
  doc: Document,
  others: readonly Other[],
  total: Total,
  place: (sentence: number) => number,
): ReadonlySet<Proposal> {
  const sure = new Set<Proposal>()
  const open: Other[] = []
  for (const other of others) {
    const { proposal, count } = other
    if (proposal.elsewhere || kindOf(doc, proposal, count, total) !== 'part') continue
    if (isToldPart(proposal) || (count.max !== null && place(proposal.sentence.index) >= LEDE)) sure.add(proposal)
    if (!isToldPart(proposal) && open.at(-1)?.count.min !== count.min) open.push(other)
  }
  for (let first = 0; first < open.length; first++) {
    let sum = 0
    for (let k = first; k < open.length && k < first + MOST_PARTS; k++) {
      const { proposal, count } = open[k] as Other
      const before = open[Math.max(first, k - 1)] as Other
      sum += count.min
      if (sum > total.count.min || proposal.sentence.index > before.proposal.sentence.index + SIDE_BY_SIDE) break
      if (sum === total.count.min) for (const one of open.slice(first, k + 1)) sure.add(one.proposal)
    }
  }
  return sure
}

/** How many names stand under a total at most: a longer list is for the article. */
const MOST_NAMES = 4

/** Of more people than this one name is no news. */
const FEW_PEOPLE = 10
const HELD: Fates = new Set(['detained'])

/** The people of a total whom the text names, no more than there are; nobody where it names too many. */
function namesIn(
  doc: Document,
  outcome: Outcome,
  total: Total,
  proposals: readonly Proposal[],
  totals: ReadonlyMap<Outcome, Total>,
): readonly Named[] {
  const { count } = total
  // "The bodies of three women" whom the text lists: another one killed is none of them.
  const list = proposals.find(
    ({ fate, parties, unreal, elsewhere }) =>
      fate === outcome && !unreal && !elsewhere && parties.length > 1 && parties.length === count.min,
  )
  const victims = (total.victims ?? []).filter((one) => !list || one.proposals.includes(list))
  if (outcome === 'detained' && count.max === 1) {
    const named = flatMap(victims, (victim) => nameOf(doc, victim, HELD) ?? nameMeant(doc, victim) ?? [])
    return named.slice(0, 1)
  }
  if ((outcome !== 'killed' && outcome !== 'injured') || count.min > FEW_PEOPLE) return []
  const own = new Set([...flatMap(victims, (victim) => victim.proposals), ...total.proposals])
  const alone =
    count.max === 1 && !proposals.some((one) => HARMED.has(one.fate) && !one.unreal && !one.elsewhere && !own.has(one))
  const killed = totals.get('killed')
  // Where it is not told who died, one only said to be shot may be dead.
  const isOpen = killed !== undefined && killed.count.min > (killed.victims?.length ?? 0)
  const fates = alone ? HARMED : outcome === 'killed' ? DEAD : HURT
  const sure = isOpen && outcome === 'injured' ? victims.filter((one) => one.fates.has('injured')) : victims
  const named = flatMap(sure, (victim) => nameOf(doc, victim, fates) ?? [])
  const distinct = named.filter(({ from }, k) => named.findIndex((one) => one.from === from) === k)
  if (!distinct.length && outcome === 'killed' && count.max === 1 && victims.length <= 1) {
    const found =
      identifiedAs(doc, victims[0], alone) ?? (totals.has('injured') ? undefined : onlyShot(doc, proposals, victims[0]))
    return found ? [found] : []
  }
  return distinct.length <= Math.min(count.max ?? count.min, MOST_NAMES) ? distinct : []
}

/** The fact of one person with that person's name, and the sentence that has it. */
function withName(doc: Document, fact: CasualtyFact, named: Named): CasualtyFact {
  const evidence = evidenceFor(doc.article, named.sentence)
  const isShown = fact.evidence.some(({ start }) => start === evidence.start)
  return {
    ...fact,
    who: wordingAt(doc, named.from, named.to),
    evidence: isShown ? fact.evidence : [...fact.evidence, evidence],
  }
}

/** Whether the words for somebody have a name in them: "driver Ann Lee". */
const isNamed = (doc: Document, fact?: CasualtyFact): boolean =>
  doc.entities.some(({ kind, named, name }) => kind === 'person' && named && fact?.who?.includes(name))

/** Whether words list people: "a man and his daughter". Then their names would tell the same people again. */
const isList = (doc: Document, words = ''): boolean =>
  words.split(' ').some((word) => doc.locale.casualties.and.has(word))

function namedPart(doc: Document, { outcome }: CasualtyFact, named: Named): CasualtyFact {
  const who = wordingAt(doc, named.from, named.to)
  const evidence = [evidenceFor(doc.article, named.sentence)]
  return { outcome, count: exactly(1, who), who, text: who, evidence, score: PART_SCORE, partOf: true }
}

/** What a press release tells of people in its own words, its issuer says. */
const saidBy = (issuer: string, fact: CasualtyFact): CasualtyFact =>
  fact.attribution?.source ? fact : { ...fact, attribution: { ...fact.attribution, source: issuer } }

/**
 * Finds what happened to people: killed, injured, missing, trapped, rescued, displaced, detained, unharmed. The first fact of an
 * outcome is the event's total as the article gives it; `partOf` marks parts of it, `background` other events, which come last. Linear.
 */
export function findCasualties(doc: Document): CasualtyFact[] {
  const event = findEvent(doc)
  // What a text states before the sentence that fits its headline best is of the event as well.
  const opens = (index: number) => index < event.lede && isStatement(doc, doc.sentences[index] as Sentence)
  const places = new Map(
    event.sentences.map(({ index, weight }) => [index, opens(index) ? Math.max(weight, NEAR) : weight]),
  )
  if (event.headline !== undefined) places.set(event.headline, HEADLINE_PLACE)
  const place = (sentence: number) => places.get(sentence) ?? ELSEWHERE_PLACE
  const isHeadline = (sentence: number) => sentence === event.headline
  const all = proposalsOf(doc, (sentence) => sentence === event.headline || sentence === event.lede)
  // "Millions have been displaced", far from the news: by the war, or by another of its battles.
  const proposals = all.map((one) =>
    one.fate === 'displaced' && isVague(one.count) && place(one.sentence.index) < SIDE
      ? { ...one, elsewhere: true }
      : one,
  )
  const totals = findTotals(doc, proposals, place)
  const facts: CasualtyFact[] = []
  const elsewhere: { readonly fact: CasualtyFact; readonly main: boolean; readonly dated: boolean }[] = []
  for (const outcome of OUTCOMES) {
    const found = totals.get(outcome)
    const total = found && isSideIssue(outcome, found, place) ? undefined : found
    if (total?.count.max === 0 && !TELLS_NONE.has(outcome)) continue
    const shown = new Set<number>()
    let whole: CasualtyFact | undefined
    const add = (fact: CasualtyFact | undefined) => {
      if (fact) facts.push(fact)
    }
    if (total) {
      const count = boundOf(total, isHeadline)
      const { implied } = total.proposals[0] ?? {}
      const same = total.proposals.filter((one) => one.implied === implied)
      const score = outcome === 'detained' && isArrest(doc, total) ? UNSURE_SCORE : total.score
      const told = factOf(doc, outcome, count, same, score, isHeadline)
      const named = outcome === 'detained' && isNamed(doc, told) ? [] : namesIn(doc, outcome, total, proposals, totals)
      const alone = count.max === 1 ? named[0] : undefined
      whole = told && (alone ? withName(doc, told, alone) : told)
      add(whole)
      if (told && !alone && !isList(doc, told.who)) for (const one of named) add(namedPart(doc, told, one))
      shown.add(count.min)
    }
    const others = othersOf(proposals, outcome)
    const sure = total ? toldParts(doc, others, total, place) : NOBODY
    for (const { proposal, count } of others) {
      if (shown.has(count.min)) continue
      const kind = proposal.elsewhere ? 'background' : total && kindOf(doc, proposal, count, total)
      if (!kind) continue
      shown.add(count.min)
      const score = kind === 'apart' || sure.has(proposal) ? PART_SCORE : UNSURE_SCORE
      const told = factOf(doc, outcome, count, [proposal], score, isHeadline)
      if (!told || kind === 'apart') {
        add(told)
        continue
      }
      // "Nine civilians" of 60 civilians: where it was tells them apart.
      const { who, ...bare } = told
      const isSame = kind === 'part' && who !== undefined && who === whole?.who
      const isPlain = who !== undefined && !isSame
      const part = kind === 'part' && !isPlain ? detailOf(doc, proposal, false) : undefined
      const detail = kind === 'background' ? otherDetailOf(doc, proposal, who) : part
      const fact: CasualtyFact = { ...(isSame && detail ? bare : told), ...(detail ? { detail } : {}) }
      if (kind === 'part') add({ ...fact, partOf: true, score: fact.who || detail ? score : UNSURE_SCORE })
      else {
        const main = place(proposal.sentence.index) >= LEDE
        elsewhere.push({ fact: { ...fact, background: true }, main, dated: timeOfOther(doc, proposal) !== undefined })
      }
    }
  }
  // What befell others at another time comes last, whatever befell them; one person's death without its day is no news beside it, nor is a bare number.
  const isAlone = !facts.some(({ score }) => score > UNSURE_SCORE)
  const others = elsewhere.map(({ fact, main, dated }) => {
    const isNews = fact.detail !== undefined && (main || !isAlone) && (fact.count.max !== 1 || dated)
    return { ...fact, score: isNews ? BACKGROUND_SCORE : UNSURE_SCORE }
  })
  const issuer = issuerOf(doc)
  return issuer ? [...facts, ...others].map((fact) => saidBy(issuer, fact)) : [...facts, ...others]
}
