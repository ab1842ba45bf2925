import type { Document } from '../document.ts'
import type { CasualtyFact, Outcome, Quantity } from '../model.ts'
import { evidenceFor } from '../text/evidence.ts'
import { isVague } from './casualty-candidates.ts'
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
/** How far a clause can run on behind its verb, in tokens, to be shown whole. */
const LONGEST_TAIL = 14

/** Where the clause that tells a fate ends: "were injured in the attack", without what somebody said or did besides. */
function clauseEnd(doc: Document, { sentence, to }: Proposal): number {
  const { subordinators, and, said, who } = doc.locale.casualties
  const limit = Math.min(sentence.endToken, to + LONGEST_TAIL)
  let end = to
  while (end < limit) {
    const { lower, kind } = doc.tokens[end] as (typeof doc.tokens)[number]
    if (kind === 'punctuation' || subordinators.has(lower) || and.has(lower) || who.has(lower)) break
    if (/^(?:VBD|VBZ|MD)$/.test(doc.parts[end] as string)) {
      // Without a comma the speaker runs on: "in the raids a monitor said".
      const speaker = said.has(lower) && doc.phrases[sentence.index]?.find((phrase) => phrase.endToken === end)
      return speaker ? Math.max(to, speaker.firstToken) : to
    }
    end++
  }
  if (end === limit && limit < sentence.endToken) return to
  while (end > to && /^(?:IN|TO|DT|CC|JJ|CD)$/.test(doc.parts[end - 1] as string)) end--
  return end
}

/** The people of a proposal in the article's words: "security guards", "Jane Roe". */
function whoOf(doc: Document, { parties }: Proposal): string | undefined {
  const { of, definite } = doc.locale.casualties
  const first = parties[0]
  const last = parties.at(-1)
  if (!first || !last) return undefined
  const single = first.kind === 'name' || (parties.length > 1 && first.kind !== 'counted')
  let from = parties.length > 1 || single ? first.from : (first.who?.from ?? -1)
  if (from < 0) return undefined
  const to = parties.length > 1 ? last.to : first.to
  while (from < to - 1 && (doc.tokens[from]?.lower === of || definite.has(doc.tokens[from]?.lower ?? ''))) from++
  return doc.article.text.slice(doc.tokens[from]?.start, doc.tokens[to - 1]?.end)
}

function factOf(
  doc: Document,
  outcome: Outcome,
  count: Quantity,
  proposal: Proposal,
  more: readonly Proposal[],
  score: number,
): CasualtyFact {
  const { tokens, article } = doc
  const text = article.text.slice(tokens[proposal.from]?.start, tokens[clauseEnd(doc, proposal) - 1]?.end)
  const who = whoOf(doc, proposal)
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
      const isPart =
        !proposal.elsewhere &&
        !proposal.earlier &&
        !isVague(count) &&
        total !== undefined &&
        count.min < total.count.min
      if (!proposal.elsewhere && !isPart) continue
      shown.add(count.min)
      if (isPart) facts.push({ ...factOf(doc, outcome, count, proposal, [], PART_SCORE), partOf: true })
      else facts.push({ ...factOf(doc, outcome, count, proposal, [], BACKGROUND_SCORE), background: true })
    }
  }
  return facts
}
