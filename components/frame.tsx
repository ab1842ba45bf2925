import type { ComponentChildren } from 'preact'
import { direction } from '../lib/labels/languages.ts'
import type { Translate } from '../lib/labels/translate.ts'
import { useView } from './context.ts'
import { BrandIcon, LockIcon } from './icons.tsx'
import type { Look } from './view.ts'

/** The line at the top: the name, how many facts there are, and the controls of the surface. */
export function Header({ facts, children }: { facts?: number | undefined; children?: ComponentChildren }) {
  const { translate } = useView()
  return (
    <header class="bar">
      <BrandIcon />
      <b class="brand">{translate('brand')}</b>
      {facts !== undefined && facts > 0 && (
        <span class="count-of-facts">{translate('fact_count', { count: facts })}</span>
      )}
      <span class="push" />
      <div class="tools">{children}</div>
    </header>
  )
}

/** The line at the bottom: where the work was done, and what can be done with the facts. `message` is shown and read out. */
export function Footer({ message, children }: { message?: string | undefined; children?: ComponentChildren }) {
  const { translate } = useView()
  return (
    <footer class="foot">
      <p role="status" class="message">
        {message}
      </p>
      <div class="bar">
        <LockIcon />
        <span class="on-device">{translate('on_this_device')}</span>
        <span class="push" />
        {children}
      </div>
    </footer>
  )
}

/** What every surface says at its root: its language and direction, and the reader's choice of colors and size. */
export function rootAttributes(translate: Translate, { theme, textSize }: Look) {
  const { language } = translate
  return { lang: language, dir: direction(language), 'data-theme': theme, 'data-text': textSize }
}
