import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useView } from './context.ts'
import { CopyIcon, MoreIcon } from './icons.tsx'
import { ToolButton } from './tool-button.tsx'

export type Format = 'markdown' | 'text' | 'json'

export type TakeAlongActions = {
  readonly onCopy: (format: Format) => void
  /** Missing where the platform has no share sheet. */
  readonly onShare?: (() => void) | undefined
  readonly onPrint: () => void
}

/** The ways to take the facts along: copied in one click, and the other ways behind a second button. */
export function TakeAlong({ onCopy, onShare, onPrint }: TakeAlongActions) {
  const { translate } = useView()
  const [open, setOpen] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  const whole = useRef<HTMLSpanElement>(null)
  const id = useId()

  useEffect(() => {
    const around = whole.current
    if (!open || !around) return
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget && !around.contains(relatedTarget as Node)) setOpen(false)
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpen(false)
      more.current?.focus({ preventScroll: true })
    }
    around.addEventListener('focusout', leave)
    around.addEventListener('keydown', closeOnEscape)
    return () => {
      around.removeEventListener('focusout', leave)
      around.removeEventListener('keydown', closeOnEscape)
    }
  }, [open])
  const entry = (label: string, act: () => void) => (
    <li>
      <button
        type="button"
        class="entry"
        onClick={() => {
          setOpen(false)
          more.current?.focus({ preventScroll: true })
          act()
        }}
      >
        {label}
      </button>
    </li>
  )
  return (
    <span class="take-along" ref={whole}>
      <button type="button" class="quiet" aria-label={translate('copy_label')} onClick={() => onCopy('markdown')}>
        <CopyIcon />
        {translate('copy')}
      </button>
      <ToolButton
        ref={more}
        label={translate('more_ways')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
      </ToolButton>
      <ul id={id} class="entries" hidden={!open}>
        {entry(translate('copy_text'), () => onCopy('text'))}
        {entry(translate('copy_json'), () => onCopy('json'))}
        {onShare && entry(translate('share'), onShare)}
        {entry(translate('print'), onPrint)}
      </ul>
    </span>
  )
}
