import type { Document } from '../document.ts'
import { flatMap } from '../flat-map.ts'
import type { Proposal } from './casualty-proposals.ts'
import type { Fate } from './casualty-rules.ts'

/** Rules whose number is a toll as a whole: "the death toll has risen to nine". */
const TOLL_RULES = new Set(['toll', 'toll-rises'])

/** A number that an entry tells; `posted` in milliseconds. */
type Told = { readonly proposal: Proposal; readonly count: number; readonly posted: number }

/** Whether the number of a proposal stands for all whom the event befell, as far as its words say: no part, no other event, nothing unreal. */
const isWhole = ({ part, also, unreal, elsewhere, earlier, parties }: Proposal): boolean =>
  !(part || also || unreal || elsewhere || earlier) &&
  parties.every(({ partitive, identity }) => !partitive && !identity.other && !identity.attacker)

/** The numbers of one fate that a later entry has brought up to date: a toll only rises, unless words call a smaller number the toll. */
function past(told: readonly Told[]): readonly Proposal[] {
  const found: Proposal[] = []
  let most = 0
  let toll = Number.POSITIVE_INFINITY
  let same: Told[] = []
  for (const one of told.toSorted((a, b) => b.posted - a.posted)) {
    if (same[0]?.posted !== one.posted) {
      for (const { proposal, count } of same) {
        most = Math.max(most, count)
        if (TOLL_RULES.has(proposal.rule)) toll = Math.min(toll, count)
      }
      same = []
    }
    same.push(one)
    if (one.count < most || one.count > toll) found.push(one.proposal)
  }
  return found
}

/** What a live page tells of people, without the tolls of entries that a later entry has brought up to date. The same of any other text. */
export function upToDate(doc: Document, proposals: readonly Proposal[]): readonly Proposal[] {
  const byFate = new Map<Fate, Told[]>()
  for (const proposal of proposals) {
    const { count, fate, sentence } = proposal
    const posted = Date.parse(doc.article.blocks[sentence.block]?.posted ?? '')
    if (!count || Number.isNaN(posted) || !isWhole(proposal)) continue
    const told = { proposal, posted, count: count.min || (count.max ?? 0) }
    const known = byFate.get(fate)
    if (known) known.push(told)
    else byFate.set(fate, [told])
  }
  const gone = new Set(flatMap([...byFate.values()], past))
  return gone.size > 0 ? proposals.filter((proposal) => !gone.has(proposal)) : proposals
}
