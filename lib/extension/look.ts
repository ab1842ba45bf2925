import type { Section, Summary } from '../engine/model.ts'
import type { Settings, TextSize, Theme } from './settings-record.ts'

/** How a surface looks by the settings: `Look` in components/view.ts. */
export type ChosenLook = { readonly theme: Theme; readonly textSize: TextSize; readonly sections: readonly Section[] }

export function lookOf({ theme, textSize, sections }: Settings): ChosenLook {
  return { theme, textSize, sections: sections.flatMap(({ section, shown }) => (shown ? [section] : [])) }
}

/** A summary without the facts of the sections that the reader switched off. */
export function withSections(summary: Summary, { sections }: Pick<Settings, 'sections'>): Summary {
  const off = sections.flatMap(({ section, shown }) => (shown ? [] : [[section, []]]))
  return { ...summary, ...Object.fromEntries(off) }
}
