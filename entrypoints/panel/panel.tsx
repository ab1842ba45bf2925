import { render } from 'preact'
import css from '../../components/nutgraf.css?inline'
import { Panel } from '../../components/panel.tsx'
import { toMarkdown } from '../../lib/export/markdown.ts'
import { type ToPanel, tellBackground } from '../../lib/extension/messages.ts'
import { isSamePage } from '../../lib/extension/site.ts'
import { english as translate } from '../../lib/labels/english.ts'
import type { LabelKey } from '../../lib/labels/translate.ts'
import { copyText } from './copy.ts'
import { createHost } from './host.ts'
import { measureMargin } from './measure.ts'
import { placementOf, type Wishes } from './placement.ts'
import { reveal } from './reveal.ts'

/** How long a message such as "Copied" stays, in milliseconds. */
const MESSAGE_TIME = 5000
/** The least time between two measurements of the page while it scrolls or changes its size, in milliseconds. */
const MEASURE_EVERY = 200

type Shown = ToPanel['show']

/** The panel of a page: shows facts, follows the page's layout and address, and tells the background what the reader chose. */
export function createPanel(window: Window & typeof globalThis) {
  const { document, location } = window
  const host = createHost(document, css)
  const mount = document.createElement('div')
  mount.setAttribute('style', 'display: contents')
  host.root.append(mount)

  let facts: Shown | undefined
  let wishes: Wishes = { collapsed: false, opened: false, muted: false }
  let message: string | undefined
  let lastInteracted = false

  function draw(): void {
    if (!facts) return
    const placement = placementOf(measureMargin(window), wishes, document.documentElement.clientWidth)
    host.place(placement.style)
    const { summary, site } = facts
    const { form } = placement
    const hadFocus = host.root.activeElement !== null
    render(
      <Panel
        translate={translate}
        form={form}
        summary={summary}
        site={site}
        message={message}
        onShowEvidence={(evidence) => say(reveal(document, evidence) ? 'shown_in_page' : 'not_found_in_page')}
        onCopy={async () => say((await copyText(document, toMarkdown(summary, translate))) ? 'copied' : 'copy_failed')}
        onExpand={() => wish({ collapsed: false, opened: true })}
        // Where there is no room it is small anyway: that says nothing about other pages.
        onCollapse={() => wish(placement.roomy ? { collapsed: true, opened: false } : { opened: false })}
        onClose={close}
        onMuteSite={() => mute(true)}
        onUnmuteSite={() => mute(false)}
      />,
      mount,
    )
    // The control that had the focus went with the old form.
    if (hadFocus && !host.root.activeElement) host.root.querySelector('button')?.focus({ preventScroll: true })
  }

  function wish(change: Partial<Wishes>): void {
    wishes = { ...wishes, ...change }
    if (change.collapsed !== undefined) void tellBackground('collapsed', { collapsed: change.collapsed })
    draw()
  }

  function mute(muted: boolean): void {
    wishes = { ...wishes, muted }
    void tellBackground('muted', { muted })
    draw()
  }

  let forgetMessage = 0
  function say(key: LabelKey): void {
    message = translate(key)
    draw()
    window.clearTimeout(forgetMessage)
    forgetMessage = window.setTimeout(() => {
      message = undefined
      draw()
    }, MESSAGE_TIME)
  }

  function close(): void {
    if (facts && !wishes.muted) void tellBackground('closed', { url: facts.url })
    hide()
  }

  function hide(): void {
    facts = undefined
    message = undefined
    render(null, mount)
    host.detach()
  }

  let measuring = 0
  const remeasure = () => {
    if (!facts || measuring) return
    measuring = window.setTimeout(() => {
      measuring = 0
      draw()
    }, MEASURE_EVERY)
  }
  window.addEventListener('resize', remeasure, { passive: true })
  window.addEventListener('scroll', remeasure, { passive: true })
  window.addEventListener('load', remeasure, { passive: true })

  const isOurs = (event: Event) => event.composedPath().includes(host.element)
  window.addEventListener(
    'pointerdown',
    (event) => {
      lastInteracted = isOurs(event)
    },
    { capture: true, passive: true },
  )
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && facts && event.isTrusted && (lastInteracted || isOurs(event))) close()
    },
    { capture: true, passive: true },
  )

  return {
    /** Shows the facts of a page; nothing when the page has gone on to another address since. */
    show(next: Shown): void {
      if (!isSamePage(next.url, location.href)) return
      const samePage = facts !== undefined && isSamePage(facts.url, next.url)
      facts = next
      wishes = { collapsed: next.collapsed, opened: samePage && wishes.opened, muted: false }
      if (!samePage) message = undefined
      host.attach()
      draw()
    },
    hide,
    /** Takes the facts away as soon as the page shows another address: they are the previous article's. */
    followAddress(): void {
      if (facts && !isSamePage(facts.url, location.href)) hide()
    },
  }
}
