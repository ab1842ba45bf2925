import type { CasualtyFact, Outcome } from '../lib/engine/model.ts'
import { midSentence, OUTCOME_LABELS, quantityWords } from '../lib/labels/wording.ts'
import { useView } from './context.ts'
import { EvidenceButton, Fact, Posted } from './fact.tsx'
import { Section } from './section.tsx'
import { SourceLine, Words } from './words.tsx'

const GRAVE: ReadonlySet<Outcome> = new Set(['killed', 'injured', 'missing', 'trapped'])

/** The toll: large numbers, with "at least" and the source; parts stand under their total, other events apart. */
export function Casualties({ facts }: { facts: readonly CasualtyFact[] }) {
  const { translate } = useView()
  const own = facts.filter((fact) => !fact.background)
  const other = facts.filter((fact) => fact.background)
  if (facts.length === 0) return null
  return (
    <div class="casualties">
      <Section name="casualties" heading={translate('section_casualties')} facts={underTotals(own)}>
        {(fact) => <Toll key={keyOf(fact)} fact={fact} />}
      </Section>
      <Section name="casualties" heading={translate('other_events')} facts={other}>
        {(fact) => <Toll key={keyOf(fact)} fact={fact} />}
      </Section>
    </div>
  )
}

function Toll({ fact }: { fact: CasualtyFact }) {
  const { translate } = useView()
  const { lead, number } = quantityWords(translate, fact.count)
  const kinds = [
    'toll',
    GRAVE.has(fact.outcome) && fact.count.min > 0 && !fact.background ? 'grave' : 'calm',
    fact.partOf && 'part',
    fact.attribution?.hedge && 'hedged',
  ]
  return (
    <Fact evidence={fact.evidence} class={kinds.filter(Boolean).join(' ')}>
      <span class="count">
        {lead && <span class="count-lead">{lead} </span>}
        <span class={/\d/.test(number) ? 'count-number' : 'count-number in-words'}>{number}</span>
      </span>
      <div>
        <p>
          {fact.partOf ? (
            <span class="of-these">{translate('part_of_total')}</span>
          ) : (
            <b>{translate(OUTCOME_LABELS[fact.outcome])}</b>
          )}
          {fact.who && (
            <>
              {translate('comma')}
              <Words>{midSentence(fact.who)}</Words>
            </>
          )}
          <Posted evidence={fact.evidence} />
          <EvidenceButton evidence={fact.evidence} />
        </p>
        {fact.detail && (
          <p class="detail">
            <Words>{fact.detail}</Words>
          </p>
        )}
        <SourceLine attribution={fact.attribution} />
      </div>
    </Fact>
  )
}

/** Puts each part right after the total of its outcome; the order of the totals stays. A part whose total is not shown is none. */
function underTotals(facts: readonly CasualtyFact[]): readonly CasualtyFact[] {
  const outcomes = [...new Set(facts.map((fact) => fact.outcome))]
  return outcomes.flatMap((outcome) => {
    const same = facts.filter((fact) => fact.outcome === outcome)
    const totals = same.filter((fact) => !fact.partOf)
    const parts = same.filter((fact) => fact.partOf)
    return totals.length > 0 ? [...totals, ...parts] : parts.map(({ partOf: _, ...fact }) => fact)
  })
}

const keyOf = (fact: CasualtyFact) => `${fact.outcome}-${fact.count.text}-${fact.text}`
