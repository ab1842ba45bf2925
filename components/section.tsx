import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Section as SectionName } from '../lib/engine/model.ts'
import { SHOWN_AT_FIRST } from '../lib/engine/shown.ts'
import { useView } from './context.ts'

type SectionProps<T> = {
  readonly name: SectionName
  readonly heading: string
  readonly class?: string | undefined
  readonly icon?: ComponentChildren
  readonly facts: readonly T[]
  /** How many facts show before "more", when it is not the section's own number. */
  readonly shownAtFirst?: number | undefined
  /** Stands beside the facts, as a picture. */
  readonly aside?: ComponentChildren
  readonly children: (fact: T, index: number) => ComponentChildren
}

/** A section of facts with its heading; nothing when it has none. What exceeds the section's limit waits behind "more". */
export function Section<T>(props: SectionProps<T>) {
  const { name, heading, icon, facts, shownAtFirst = SHOWN_AT_FIRST[name], aside, children } = props
  const { translate } = useView()
  const [all, setAll] = useState(false)
  const id = useId()
  if (facts.length === 0) return null
  const rest = facts.length - shownAtFirst
  const list = <ul class="facts">{(all ? facts : facts.slice(0, shownAtFirst)).map(children)}</ul>
  return (
    <section class={`section section-${name} ${props.class ?? ''}`} aria-labelledby={id}>
      <h2 id={id}>
        {icon}
        <span>{heading}</span>
      </h2>
      {aside ? (
        <div class="places">
          {list}
          {aside}
        </div>
      ) : (
        list
      )}
      {rest > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? translate('show_less') : translate('show_more', { count: rest })}
        </button>
      )}
    </section>
  )
}
