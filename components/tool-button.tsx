import type { ButtonHTMLAttributes } from 'preact'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'aria-label' | 'title'> & {
  /** What it does: for a screen reader, and for a pointer that rests on it. */
  readonly label: string
}

/** A button that is an icon alone. */
export function ToolButton({ label, children, class: kind = '', ...rest }: Props) {
  return (
    <button type="button" class={`tool ${kind}`} aria-label={label} title={label} {...rest}>
      {children}
    </button>
  )
}
