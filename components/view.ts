import type { Evidence, Section, Summary } from '../lib/engine/model.ts'
import type { LabelKey } from '../lib/labels/translate.ts'
import type { LocatorMap } from '../lib/map/locator-map.ts'

/** Everything that the popup can have to say about a page. */
export type View =
  | { readonly kind: 'reading' }
  | { readonly kind: 'facts'; readonly summary: Summary; readonly map?: LocatorMap | undefined }
  /** The page is not an article; `reason` says why in one line. */
  | { readonly kind: 'no-article'; readonly reason: LabelKey }
  /** The page has no text that could be read as an article. */
  | { readonly kind: 'no-text' }
  /** An article in a language that the engine has no rules for. BCP 47. */
  | { readonly kind: 'language'; readonly language: string }
  /** The browser lets the page be read only after a click on the toolbar button. */
  | { readonly kind: 'no-access' }
  /** The browser lets no extension touch this page. */
  | { readonly kind: 'untouchable' }
  /** What failed: the page did not answer, the engine broke off, or the extension itself did not answer. */
  | { readonly kind: 'failed'; readonly problem: 'page' | 'engine' | 'internal' }

/** Where the panel stands on the site of the page, and so what the reader can choose. */
export type SiteChoice = {
  /** The host name as it is shown: "example.com". */
  readonly site: string
  /** `not-chosen`: the facts come on a click. `off`: the panel shows itself nowhere. */
  readonly panel: 'shown' | 'muted' | 'not-chosen' | 'off'
  /** Whether the reader chose "on every news article". */
  readonly everywhere: boolean
}

/** A passage of the page that the reader asked for: one of those that say the same fact. */
export type Passage = {
  readonly evidence: readonly Evidence[]
  /** Which of them, from 0. */
  readonly index: number
  /** Whether its words are still on the page. */
  readonly found: boolean
}

/** How the reader wants a surface to look. */
export type Look = {
  readonly theme: 'system' | 'light' | 'dark'
  readonly textSize: 'small' | 'normal' | 'large' | 'larger'
  /** The sections to be shown, in their order. */
  readonly sections: readonly Section[]
}
