import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Evidence, Section } from '../lib/engine/model.ts'
import type { Translate } from '../lib/labels/translate.ts'
import type { Passage } from './view.ts'

/** What every part of a view needs, however deep it stands. */
export type ViewContext = {
  readonly translate: Translate
  /** The sections to be shown, in their order. */
  readonly sections: readonly Section[]
  /** The language of the facts, BCP 47, for `lang` on the article's words. */
  readonly articleLanguage: string
  /** The passage that is shown in the page at the moment. */
  readonly passage?: Passage | undefined
  /** Scrolls to the first passage that says a fact, and highlights it. */
  readonly onShowEvidence: (evidence: readonly Evidence[]) => void
}

const Context = createContext<ViewContext | undefined>(undefined)

export const ViewProvider = Context.Provider

export function useView(): ViewContext {
  const context = useContext(Context)
  if (!context) throw new Error('A view stands outside of its provider')
  return context
}
