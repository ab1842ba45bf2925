import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A part of the page under its heading; `hint` says in a line what it is about. */
export function Part({
  heading,
  hint,
  children,
}: {
  heading: string
  hint?: string | undefined
  children: ComponentChildren
}) {
  const id = useId()
  return (
    <section class="page-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  )
}

type Option<T> = { readonly value: T; readonly label: string; readonly hint?: string | undefined }

/** One of several, all of them in sight. */
export function Radios<T extends string>({
  legend,
  value,
  options,
  onChange,
}: {
  legend: string
  value: T
  options: readonly Option<T>[]
  onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset class="radios">
      <legend class="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            // The browser may refuse what is chosen: the box shows what holds.
            onClick={(event) => {
              if (option.value === value) return
              event.preventDefault()
              onChange(option.value)
            }}
          />
          <span>
            <b>{option.label}</b>
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** One of several, in a line. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: T
  options: readonly Option<T>[]
  onChange: (value: T) => void
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

export function Switch({
  label,
  hint,
  checked,
  onChange,
}: {
  label: string
  hint?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>
        <b>{label}</b>
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  )
}
