import { useState } from 'preact/hooks'
import type { ReactionFact } from '../lib/engine/model.ts'
import { openingOf, reactionWords } from '../lib/labels/wording.ts'
import { useView } from './context.ts'
import { EvidenceButton, Posted } from './fact.tsx'
import { Words } from './words.tsx'

/** What someone said, in their own words or told. Of a long one its beginning stands there, and a button gives the whole; above it, what it is about. */
export function Statement({ fact }: { fact: ReactionFact }) {
  const { translate } = useView()
  const [whole, setWhole] = useState(false)
  const opening = openingOf(fact.text)
  const long = opening !== fact.text
  const text = whole ? fact.text : opening
  return (
    <>
      {fact.context && (
        <p class="detail context">
          <span class="unseen">{translate('context_label')}: </span>
          <Words>{fact.context.text}</Words>
        </p>
      )}
      <blockquote class={fact.quoted}>
        <Words>{reactionWords({ ...fact, text })}</Words>
        <Posted evidence={fact.evidence} />
        <EvidenceButton evidence={fact.evidence} />
        {long && (
          <button type="button" class="more whole" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {translate(whole ? 'show_beginning' : 'show_whole_statement')}
          </button>
        )}
      </blockquote>
    </>
  )
}
