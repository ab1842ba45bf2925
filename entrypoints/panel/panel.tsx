import { render } from 'preact'
import css from '../../components/nutgraf.css?inline'
import { Panel } from '../../components/panel.tsx'
import { toMarkdown } from '../../lib/export/markdown.ts'
import type { ToPanel } from '../../lib/extension/messages.ts'
import { isSamePage } from '../../lib/extension/site.ts'
import { tellBackground } from '../../lib/extension/tell-background.ts'
import { english as translate } from '../../lib/labels/english.ts'
import type { LabelKey } from '../../lib/labels/translate.ts'
import { articleColumn, obstaclesBeside } from '../../lib/page/column.ts'
import { watchAddress, whenSettled } from '../../lib/page/navigation.ts'
import { copyText } from './copy.ts'
import { createHost } from './host.ts'
import { type Measure, placementOf, type Wishes } from './placement.ts'
import { clearHighlight, reveal } from './reveal.ts'

/** How long a message such as "Copied" stays, in milliseconds. */
const MESSAGE_TIME = 5000
/** How long the page must rest from scrolling or changing its size before it is measured again, in milliseconds. */
const MEASURE_AFTER = 200

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
  let top: number | undefined
  let lastInteracted = false

  function measure(): Measure {
    // What lies below the panel counts, the panel itself does not.
    host.element.style.setProperty('pointer-events', 'none', 'important')
    const { clientWidth: width } = document.documentElement
    const column = articleColumn(document)
    const obstacles = column ? obstaclesBeside(document, column, (element) => element === host.element) : []
    host.element.style.removeProperty('pointer-events')
    const { direction } = window.getComputedStyle(document.documentElement)
    const viewport = { width, height: window.innerHeight }
    return { viewport, column, obstacles, direction: direction === 'rtl' ? 'rtl' : 'ltr' }
  }

  function draw(): void {
    if (!facts) return
    const placement = placementOf(measure(), wishes, top)
    top = placement.top
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
        onShowEvidence={(evidence) => say(reveal(window, evidence) ? 'shown_in_page' : 'not_found_in_page')}
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
    window.clearTimeout(measuring)
    measuring = window.setTimeout(draw, MEASURE_AFTER)
  }
  window.addEventListener('resize', remeasure, { passive: true })
  window.addEventListener('scroll', remeasure, { passive: true })
  window.addEventListener('load', remeasure, { passive: true })

  // At another address the facts are the previous article's.
  watchAddress(window, (url) => {
    if (facts && isSamePage(facts.url, url)) return
    hide()
    clearHighlight()
  })

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
      if (!samePage) message = top = undefined
      host.attach()
      draw()
      whenSettled(window, draw)
    },
    hide,
  }
}
