import type { ComponentChildren } from 'preact'
import { useView } from './context.ts'
import { BrandIcon, LockIcon } from './icons.tsx'

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

/** The direction in which a language is written, for `dir`. */
export function direction(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/.test(language) ? 'rtl' : 'ltr'
}
