import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Evidence } from '../lib/engine/model.ts'
import { postedWords } from '../lib/labels/dates.ts'
import { useView } from './context.ts'
import { QuoteIcon } from './icons.tsx'
import { Words } from './words.tsx'

/** How long the pointer rests on a fact before its sentence shows, in milliseconds. */
const REST = 450
/** A pointer that moved further than this between down and up was selecting text, in CSS px. */
const STILL = 4
/** Less room than this below a fact, in CSS px, and its sentence shows above it. */
const ROOM = 130
/** The longest quotation that is shown beside a fact, in characters. */
const LONGEST = 320

type FactProps = {
  readonly evidence: readonly Evidence[]
  readonly class?: string | undefined
  readonly children: ComponentChildren
}

/**
 * One fact, with the way to its sentence: a click anywhere on it shows the sentence in the page, resting on it shows the sentence
 * beside it. Its `EvidenceButton` does the same for the keyboard and for screen readers.
 */
export function Fact({ evidence, class: kind, children }: FactProps) {
  const { passage, onShowEvidence } = useView()
  const [quoted, setQuoted] = useState<'below' | 'above'>()
  const item = useRef<HTMLLIElement>(null)
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const pressedAt = useRef({ x: 0, y: 0 })
  const isShown = passage !== undefined && passage.evidence === evidence

  const quote = () => setQuoted(hasRoomBelow(item.current) ? 'below' : 'above')
  const rest = () => {
    clearTimeout(resting.current)
    resting.current = setTimeout(quote, REST)
  }
  const leave = () => {
    clearTimeout(resting.current)
    setQuoted(undefined)
  }
  useEffect(() => () => clearTimeout(resting.current), [])

  if (evidence.length === 0) return <li class={kind}>{children}</li>
  return (
    <li
      ref={item}
      class={`fact ${kind ?? ''}${isShown ? ' shown' : ''}`}
      onPointerEnter={(event) => event.pointerType === 'mouse' && rest()}
      onPointerLeave={leave}
      onPointerDown={({ clientX, clientY }) => {
        pressedAt.current = { x: clientX, y: clientY }
      }}
      onClick={({ clientX, clientY, target }) => {
        const { x, y } = pressedAt.current
        if ((target as Element).closest('button, a, .quotation') || Math.hypot(clientX - x, clientY - y) > STILL) return
        leave()
        onShowEvidence(evidence)
      }}
      // Not on the way back from the sentence: it has just been read.
      onFocusIn={({ target }) => !isShown && (target as Element).matches('.evidence-button:focus-visible') && quote()}
      onFocusOut={leave}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      {children}
      {quoted && <Quotation evidence={evidence} side={quoted} />}
    </li>
  )
}

function Quotation({ evidence, side }: { evidence: readonly Evidence[]; side: 'below' | 'above' }) {
  const { translate } = useView()
  const [first, ...others] = evidence
  return (
    <span role="tooltip" class={`quotation ${side}`}>
      <Words>{`“${cut(first?.exact ?? '')}”`}</Words>
      {others.length > 0 && <span class="others">{translate('other_passages', { count: others.length })}</span>}
    </span>
  )
}

function cut(passage: string): string {
  const oneLine = passage.replace(/\s+/g, ' ').trim()
  return oneLine.length <= LONGEST ? oneLine : `${oneLine.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`
}

function hasRoomBelow(item: Element | null): boolean {
  const view = item?.closest('.scroll')
  return !item || !view || view.getBoundingClientRect().bottom - item.getBoundingClientRect().bottom > ROOM
}

/** When the newest entry of a live page that says a fact was posted; nothing elsewhere. */
export function Posted({ evidence }: { evidence: readonly Evidence[] }) {
  const { translate } = useView()
  const posted = postedWords(translate, evidence)
  return (
    posted && (
      <time class="posted" dateTime={posted.iso}>
        {posted.words}
      </time>
    )
  )
}

/** The way to the sentence that says a fact, with the number of sentences where there are several. */
export function EvidenceButton({ evidence }: { evidence: readonly Evidence[] }) {
  const { translate, passage, onShowEvidence } = useView()
  const count = evidence.length
  if (count === 0) return null
  return (
    <span class="evidence">
      {/* Within the span that does not break, so that no line begins with the button alone. */}
      {'\u00a0'}
      <button
        type="button"
        class="evidence-button"
        aria-label={translate('show_passages', { count })}
        // Many buttons have that name: in a list of them each tells its sentence.
        aria-description={cut(evidence[0]?.exact ?? '')}
        aria-current={passage?.evidence === evidence ? 'true' : undefined}
        onClick={() => onShowEvidence(evidence)}
      >
        <QuoteIcon />
        {count > 1 && count}
      </button>
    </span>
  )
}
