import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Evidence } from '../lib/engine/model.ts'
import { english } from '../lib/labels/english.ts'
import type { Translate } from '../lib/labels/translate.ts'
import type { Passage } from './view.ts'

/** What every part of a view needs, however deep it stands. */
export type ViewContext = {
  readonly translate: Translate
  /** The language of the facts, BCP 47, for `lang` on the article's words. */
  readonly articleLanguage: string
  /** The passage that is shown in the page at the moment. */
  readonly passage?: Passage | undefined
  /** Scrolls to the first passage that says a fact, and highlights it. */
  readonly onShowEvidence: (evidence: readonly Evidence[]) => void
}

const Context = createContext<ViewContext>({ translate: english, articleLanguage: 'und', onShowEvidence: () => {} })

export const ViewProvider = Context.Provider

export const useView = (): ViewContext => useContext(Context)
