import type { Evidence } from '../lib/engine/model.ts'
import { useView } from './context.ts'

/** The longest preview of a passage in a tooltip, in characters. */
const PREVIEW_LENGTH = 240

/** The numbered buttons beside a fact: each shows one passage of the article that says it. */
export function EvidenceButtons({ evidence }: { evidence: readonly Evidence[] }) {
  const { translate, onShowEvidence } = useView()
  const count = evidence.length
  return (
    <span class="evidence">
      {/* Within the span that does not break, so that no line begins with a number alone. */}
      {'\u00a0'}
      {evidence.map((piece, i) => (
        <button
          key={`${piece.start}-${piece.end}`}
          type="button"
          class="evidence-button"
          aria-label={translate('show_passage', { number: i + 1, count })}
          title={preview(piece)}
          onClick={() => onShowEvidence(piece)}
        >
          {i + 1}
        </button>
      ))}
    </span>
  )
}

function preview({ exact }: Evidence): string {
  const oneLine = exact.replace(/\s+/g, ' ').trim()
  return oneLine.length <= PREVIEW_LENGTH ? `“${oneLine}”` : `“${oneLine.slice(0, PREVIEW_LENGTH)}…”`
}
