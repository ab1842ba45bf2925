import type { Document } from '../document.ts'
import type { CasualtyFact, Outcome, Quantity } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { attributionOf } from './casualty-context.ts'
import { findProposals, type Proposal } from './casualty-proposals.ts'
import { findTotals } from './casualty-totals.ts'
import { findEvent } from './event.ts'

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
const HEADLINE_PLACE = 1.5
const ELSEWHERE_PLACE = 0.2
const PART_SCORE = 0.6
const BACKGROUND_SCORE = 0.6
const MOST_EVIDENCE = 3

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
  const sentences = [...new Set([proposal, ...more].map((one) => one.sentence))].slice(0, MOST_EVIDENCE)
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

/**
 * Finds what happened to people: killed, injured, missing, trapped, rescued, displaced, detained, unharmed. The first fact of an
 * outcome is the event's total as the article gives it; `partOf` marks parts of it, `background` other events. Linear.
 */
export function findCasualties(doc: Document): CasualtyFact[] {
  const event = findEvent(doc)
  const places = new Map(event.sentences.map(({ index, weight }) => [index, weight]))
  if (event.headline !== undefined) places.set(event.headline, HEADLINE_PLACE)
  const proposals = findProposals(doc, (sentence) => sentence === event.headline || sentence === event.lede)
  const totals = findTotals(doc, proposals, (sentence) => places.get(sentence) ?? ELSEWHERE_PLACE)
  const facts: CasualtyFact[] = []
  for (const outcome of OUTCOMES) {
    const total = totals.get(outcome)
    const shown = new Set<number>()
    const best = total?.proposals[0]
    if (total && best) {
      facts.push(factOf(doc, outcome, total.count, best, total.proposals.slice(1), total.score))
      shown.add(total.count.min)
    }
    for (const proposal of proposals) {
      const { count } = proposal
      if (proposal.fate !== outcome || !count?.min || proposal.unreal || shown.has(count.min)) continue
      const isPart = !proposal.elsewhere && total !== undefined && count.min < total.count.min
      if (!proposal.elsewhere && !isPart) continue
      shown.add(count.min)
      if (isPart) facts.push({ ...factOf(doc, outcome, count, proposal, [], PART_SCORE), partOf: true })
      else facts.push({ ...factOf(doc, outcome, count, proposal, [], BACKGROUND_SCORE), background: true })
    }
  }
  return facts
}
