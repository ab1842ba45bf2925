import type { Section } from '../../lib/engine/model.ts'
import type { Language } from '../../lib/labels/languages.ts'
import type { Look } from '../view.ts'

/** What the reader can choose: `Settings` in lib/extension/settings-record.ts, which this is. */
export type Choices = {
  readonly place: 'listed' | 'chosen' | 'everywhere' | 'never'
  readonly sites: { readonly [site: string]: SiteChoices }
  readonly collapsed: boolean
  readonly marks: boolean
  readonly sections: readonly { readonly section: Section; readonly shown: boolean }[]
  readonly theme: Look['theme']
  readonly textSize: Look['textSize']
  readonly language: Language | 'browser'
}

export type SiteChoices = {
  readonly chosen?: true | undefined
  readonly muted?: true | undefined
  readonly collapsed?: boolean | undefined
  readonly side?: 'left' | 'right' | undefined
}

export type Place = Choices['place']

/** Takes a change of the choices; the page is drawn anew with them. */
export type OnChange = (change: Partial<Omit<Choices, 'place' | 'sites'>>) => void
