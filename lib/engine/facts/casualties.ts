import type { Document } from '../document.ts'
import type { CasualtyFact, Outcome, Quantity } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { attributionOf } from './casualty-context.ts'
import { findProposals, type Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'
import { type Candidate, candidates, weightOf } from './casualty-totals.ts'
import { findEvent } from './event.ts'
import { tellVictims, type Victim } from './victims.ts'

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

/** People told one by one outweigh a number only by this much, as a share. */
const ONE_BY_ONE = 0.8

type Total = { readonly quantity: Quantity; readonly proposals: readonly Proposal[]; readonly score: number }

function factOf(
  doc: Document,
  outcome: Outcome,
  count: Quantity,
  proposal: Proposal,
  more: readonly Proposal[],
  score: number,
): CasualtyFact {
  const { tokens, article } = doc
  const text = article.text.slice(tokens[proposal.from]?.start, tokens[proposal.to - 1]?.end)
  const counting = proposal.parties.find((party) => party.who)
  const who = counting?.who && article.text.slice(tokens[counting.who.from]?.start, tokens[counting.who.to - 1]?.end)
  const attribution = attributionOf(doc, proposal.sentence, proposal.from, proposal.to)
  const sentences = [...new Set([proposal, ...more].map((one) => one.sentence))].slice(0, 3)
  return {
    outcome,
    count,
    ...(who ? { who } : {}),
    text,
    ...(attribution ? { attribution } : {}),
    evidence: sentences.map((sentence) => evidenceFor(article.text, sentence)),
    score,
  }
}

const asQuantity = (candidate: Candidate): Quantity =>
  candidate.proposals.find((one) => one.count?.precision === 'exact')?.count ??
  (candidate.proposals[0]?.count as Quantity)

function people(victims: readonly Victim[], test: (fates: ReadonlySet<Fate>) => boolean): Victim[] {
  return victims.filter((victim) => test(victim.fates) && victim.proposals.some((proposal) => !proposal.elsewhere))
}

/**
 * Finds what happened to people: killed, injured, missing, trapped, rescued, displaced, detained, unharmed. The first fact of an
 * outcome is the event's total as the article gives it; `partOf` marks parts of it, `background` other events. Linear.
 */
export function findCasualties(doc: Document): CasualtyFact[] {
  const proposals = findProposals(doc)
  if (!proposals.length) return []
  const event = findEvent(doc)
  const places = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  if (event.headline !== undefined) places.set(event.headline, 1.5)
  const place = (sentence: number): number => places.get(sentence) ?? 0.2
  const victims = tellVictims(proposals, doc.locale.casualties.kin)
  const killedOnes = people(victims, (fates) => fates.has('killed'))
  const injuredOnes = people(victims, (fates) => (fates.has('injured') || fates.has('hit')) && !fates.has('killed'))

  const totalOf = (explicit: Candidate | undefined, ones: readonly Victim[]): Total | undefined => {
    const weight = weightOf(ones, place) * ONE_BY_ONE
    const first = ones.flatMap((one) => one.proposals).sort((a, b) => place(b.sentence.index) - place(a.sentence.index))
    if (explicit && (explicit.value >= ones.length || explicit.weight >= weight)) {
      if (explicit.weight >= weight || ones.length === 0)
        return {
          quantity: asQuantity(explicit),
          proposals: explicit.proposals,
          score: Math.min(0.9, 0.5 + explicit.weight / 4),
        }
    }
    if (!ones.length || !first[0]) return undefined
    return {
      quantity: { min: ones.length, max: ones.length, precision: 'exact', text: String(ones.length) },
      proposals: first,
      score: 0.7,
    }
  }

  const facts: CasualtyFact[] = []
  const totals = new Map<Outcome, Total>()
  const killed = totalOf(candidates(proposals, 'killed', place)[0], killedOnes)
  if (killed) totals.set('killed', killed)
  const injured = candidates(proposals, 'injured', place)[0]
  const hit = candidates(proposals, 'hit', place)[0]
  const injuredTotal = totalOf(injured, injuredOnes)
  if (hit && hit.value > 0 && (!injured || hit.weight > injured.weight * 2)) {
    const rest = hit.value - (killed?.quantity.min ?? 0)
    if (rest > 0)
      totals.set('injured', {
        quantity: { ...asQuantity(hit), min: rest, max: rest },
        proposals: hit.proposals,
        score: 0.6,
      })
  } else if (injuredTotal) totals.set('injured', injuredTotal)
  for (const outcome of OUTCOMES) {
    if (outcome === 'killed' || outcome === 'injured') continue
    const total = totalOf(
      candidates(proposals, outcome, place)[0],
      people(victims, (fates) => fates.has(outcome)),
    )
    if (total) totals.set(outcome, total)
  }
  for (const outcome of OUTCOMES) {
    const total = totals.get(outcome)
    const best = total?.proposals[0]
    if (total && best && total.quantity.min + (total.quantity.max ?? 1) > 0)
      facts.push(factOf(doc, outcome, total.quantity, best, total.proposals.slice(1), total.score))
    for (const proposal of proposals) {
      if (proposal.fate !== outcome || !proposal.count || proposal.unreal || total?.proposals.includes(proposal))
        continue
      if (proposal.count.min === 0 && proposal.count.max === 0) continue
      const fact = factOf(doc, outcome, proposal.count, proposal, [], 0.5)
      facts.push(proposal.elsewhere ? { ...fact, background: true } : { ...fact, partOf: true })
    }
  }
  return facts
}
