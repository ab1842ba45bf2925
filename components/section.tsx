import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Section as SectionName } from '../lib/engine/model.ts'
import { SHOWN_AT_FIRST } from '../lib/engine/shown.ts'
import { useView } from './context.ts'

type SectionProps<T> = {
  readonly name: SectionName
  readonly heading: string
  readonly icon?: ComponentChildren
  readonly facts: readonly T[]
  readonly children: (fact: T, index: number) => ComponentChildren
}

/** A section of facts with its heading; nothing when it has none. What exceeds the section's limit waits behind "more". */
export function Section<T>({ name, heading, icon, facts, children }: SectionProps<T>) {
  const { translate } = useView()
  const [all, setAll] = useState(false)
  const id = useId()
  if (facts.length === 0) return null
  const rest = facts.length - SHOWN_AT_FIRST[name]
  return (
    <section class={`section section-${name}`} aria-labelledby={id}>
      <h2 id={id}>
        {icon}
        {heading}
      </h2>
      <ul class="facts">{(all ? facts : facts.slice(0, SHOWN_AT_FIRST[name])).map(children)}</ul>
      {rest > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? translate('show_less') : translate('show_more', { count: rest })}
        </button>
      )}
    </section>
  )
}
