import { useState } from 'preact/hooks'
import type { ReactionFact } from '../lib/engine/model.ts'
import { reactionWords } from '../lib/labels/wording.ts'
import { useView } from './context.ts'
import { EvidenceButton } from './fact.tsx'
import { Words } from './words.tsx'

/** In characters. A statement that is longer than LONG is cut near SHORT: what is folded away is worth a click. */
const LONG = 320
const SHORT = 240

/** What someone said, in their own words or told. Of a long one its beginning stands there, and a button gives the whole. */
export function Statement({ fact }: { fact: ReactionFact }) {
  const { translate } = useView()
  const [whole, setWhole] = useState(false)
  const long = fact.text.length > LONG
  const text = long && !whole ? `${beginning(fact.text)}…` : fact.text
  return (
    <blockquote class={fact.quoted}>
      <Words>{reactionWords({ ...fact, text })}</Words>
      <EvidenceButton evidence={fact.evidence} />
      {long && (
        <button type="button" class="more whole" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {translate(whole ? 'show_beginning' : 'show_whole_statement')}
        </button>
      )}
    </blockquote>
  )
}

/** The words that fit into SHORT; a text without spaces is cut where it is. */
function beginning(text: string): string {
  const cut = text.slice(0, SHORT)
  return (cut.replace(/\s+\S*$/, '') || cut).replace(/[\s,;:.–—-]+$/, '')
}
