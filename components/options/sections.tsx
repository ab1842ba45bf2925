import { useRef } from 'preact/hooks'
import type { Section } from '../../lib/engine/model.ts'
import type { Translate } from '../../lib/labels/translate.ts'
import { NextIcon, PreviousIcon } from '../icons.tsx'
import { ToolButton } from '../tool-button.tsx'
import type { Choices } from './choices.ts'

type Props = {
  readonly translate: Translate
  readonly sections: Choices['sections']
  readonly onChange: (sections: Choices['sections']) => void
}

/** Which sections are shown, and in which order. */
export function Sections({ translate, sections, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const move = (from: number, by: -1 | 1) => {
    const moved = sections[from]
    if (!moved) return
    const others = sections.filter((_, i) => i !== from)
    onChange([...others.slice(0, from + by), moved, ...others.slice(from + by)])
    // The row goes with the focus on its button; at the end of the list the other button takes it.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-section="${moved.section}"]`)
      const wanted = row?.querySelector<HTMLButtonElement>(by < 0 ? '.up' : '.down')
      const button = wanted?.disabled ? row?.querySelector<HTMLButtonElement>('.tool:enabled') : wanted
      button?.focus()
    })
  }
  const show = (section: Section, shown: boolean) =>
    onChange(sections.map((known) => (known.section === section ? { section, shown } : known)))
  return (
    <ol class="rows" ref={list}>
      {sections.map(({ section, shown }, i) => {
        const name = translate(`section_${section}`)
        return (
          <li key={section} class="row" data-section={section}>
            <label class="choice">
              <input
                type="checkbox"
                checked={shown}
                onChange={({ currentTarget }) => show(section, currentTarget.checked)}
              />
              <b>{name}</b>
            </label>
            <span class="row-actions">
              <ToolButton
                class="up"
                disabled={i === 0}
                label={translate('options_section_up', { section: name })}
                onClick={() => move(i, -1)}
              >
                <PreviousIcon />
              </ToolButton>
              <ToolButton
                class="down"
                disabled={i === sections.length - 1}
                label={translate('options_section_down', { section: name })}
                onClick={() => move(i, 1)}
              >
                <NextIcon />
              </ToolButton>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
