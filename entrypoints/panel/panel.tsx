import { render } from 'preact'
import css from '../../components/nutgraf.css?inline'
import { Panel } from '../../components/panel.tsx'
import { focusFact } from '../../components/passage-bar.tsx'
import marksCss from '../../components/style/marks.css?inline'
import type { Passage } from '../../components/view.ts'
import { passageLink } from '../../lib/export/passage-link.ts'
import { toText } from '../../lib/export/text.ts'
import { write } from '../../lib/export/write.ts'
import type { ToPanel } from '../../lib/extension/messages.ts'
import { isSamePage } from '../../lib/extension/site.ts'
import { tellBackground } from '../../lib/extension/tell-background.ts'
import { createTranslate, type LabelKey, type Translate } from '../../lib/labels/translate.ts'
import { articleColumn, obstaclesBeside } from '../../lib/page/column.ts'
import { watchAddress, whenSettled } from '../../lib/page/navigation.ts'
import { likeness } from '../../lib/page/text.ts'
import { pause } from '../../lib/page/turns.ts'
import { shareOf } from '../pages/share.ts'
import { copyText } from './copy.ts'
import { dragSideways } from './drag.ts'
import type { createEvidence } from './evidence.ts'
import { createHost } from './host.ts'
import { type Kept, type Measure, otherSide, placementOf, type Wishes } from './placement.ts'

/** How long a message such as "Copied" stays, in milliseconds. */
const MESSAGE_TIME = 5000
/** How long the page must rest from scrolling or changing its size before it is measured again, in milliseconds. */
const MEASURE_AFTER = 200
/** Facts that change so soon are those of an article that was still loading, in milliseconds. */
const LOADING = 1500
/** Titles that share so many of their words are of one article: editors change them with the numbers of the news. */
const SAME_ARTICLE = 0.5

type Shown = ToPanel['show']

/** Below the article of a page there may be another, at the same address. */
const isSameArticle = (one: Shown, other: Shown): boolean =>
  isSamePage(one.url, other.url) && likeness(one.summary.article.title, other.summary.article.title) >= SAME_ARTICLE

/** The panel of a page: shows facts, follows the page's layout and address, and tells the background what the reader chose. */
export function createPanel(window: Window & typeof globalThis, evidence: ReturnType<typeof createEvidence>) {
  const { document, location } = window
  const host = createHost(document, css + marksCss)
  const mount = document.createElement('div')
  mount.setAttribute('style', 'display: contents')
  host.root.append(mount)

  const asFound: Wishes = { collapsed: false, opened: false, muted: false, atPassage: false }
  let facts: Shown | undefined
  let translate: Translate = createTranslate('en', {})
  let wishes = asFound
  let marks = false
  let passage: Passage | undefined
  let message: string | undefined
  let page: Measure | undefined
  let kept: Kept = {}
  /** The placement that was drawn last. */
  let drawn = ''
  let lastInteracted = false
  let shownAt = 0

  async function measure(): Promise<Measure> {
    const column = articleColumn(document)
    const looked =
      column && obstaclesBeside(document, column, { isOurs, pause: () => pause(window), now: () => performance.now() })
    const obstacles = (await looked) ?? []
    const { direction } = window.getComputedStyle(document.documentElement)
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight }
    return { viewport, column, obstacles, direction: direction === 'rtl' ? 'rtl' : 'ltr' }
  }

  const isOurs = (element: Element) => element === host.element

  function draw(): void {
    if (!facts || !page) return
    const placement = placementOf(page, wishes, kept)
    kept = { top: placement.top, width: placement.width ?? kept.width }
    drawn = JSON.stringify(placement)
    const { summary, map, site, look } = facts
    const hadFocus = host.root.activeElement !== null
    host.place(placement.style, placement.form)
    render(
      <Panel
        translate={translate}
        look={look}
        form={placement.form}
        summary={summary}
        map={map}
        site={site}
        message={message}
        passage={passage}
        marks={evidence.canMark ? marks : undefined}
        onShowEvidence={(all) => showPassage(all, 0)}
        onShowPassage={(index) => passage && showPassage(passage.evidence, index)}
        onBackToFact={backToFact}
        onHidePassage={hidePassage}
        onToggleMarks={() => {
          void tellBackground('marked', { marks: !marks })
          setMarks(!marks)
          draw()
        }}
        onOtherSide={placement.movable ? () => wish({ side: otherSide(placement.side) }) : undefined}
        onCopy={(format) => copy(write(format, summary, translate))}
        onCopyLink={() => {
          const shown = passage?.evidence[passage.index]
          if (shown) void copy(passageLink(location.href, shown))
        }}
        onShare={shareOf(navigator, summary, () => toText(summary, translate))}
        onPrint={() => void tellBackground('print', {})}
        onExpand={() => wish({ collapsed: false, opened: true, atPassage: false })}
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

  /** Begun as soon as the script is there, in a task of its own: the facts are still being worked out then. */
  let ahead: Promise<Measure> | undefined = pause(window).then(measure)
  let measured = 0
  /** The page has changed, or what is on screen of it: the panel is drawn anew only when that makes a difference. */
  async function redraw(): Promise<void> {
    if (!facts) return
    measured += 1
    const mine = measured
    const now = await (ahead ?? measure())
    ahead = undefined
    if (mine !== measured || !facts) return
    page = now
    if (JSON.stringify(placementOf(page, wishes, kept)) !== drawn) draw()
  }

  function wish(change: Partial<Wishes>): void {
    wishes = { ...wishes, ...change }
    const { collapsed, side } = change
    if (collapsed !== undefined || side) void tellBackground('arranged', { collapsed, side })
    if (side) kept = {}
    draw()
  }

  function mute(muted: boolean): void {
    wishes = { ...wishes, muted }
    void tellBackground('muted', { muted })
    draw()
  }

  function showPassage(all: Passage['evidence'], index: number): void {
    const asked = all[index]
    if (!asked) return
    passage = { evidence: all, index, found: evidence.reveal(asked) }
    wishes = { ...wishes, atPassage: passage.found }
    draw()
  }

  function backToFact(): void {
    wishes = { ...wishes, opened: true, atPassage: false }
    draw()
    focusFact(host.root)
  }

  function hidePassage(): void {
    evidence.hide()
    passage = undefined
    wishes = { ...wishes, atPassage: false }
    draw()
  }

  function setMarks(on: boolean): void {
    marks = on
    void evidence.mark(on ? facts?.summary : undefined)
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

  async function copy(text: string): Promise<void> {
    say((await copyText(document, text)) ? 'copied' : 'copy_failed')
  }

  function close(): void {
    if (facts && !wishes.muted) void tellBackground('closed', { url: facts.url })
    hide()
  }

  function hide(): void {
    facts = passage = message = page = undefined
    evidence.hide()
    setMarks(false)
    render(null, mount)
    host.detach()
  }

  let measuring = 0
  const remeasure = () => {
    ahead = undefined
    window.clearTimeout(measuring)
    measuring = window.setTimeout(redraw, MEASURE_AFTER)
  }
  const startAfresh = () => {
    kept = { top: kept.top }
    remeasure()
  }
  window.addEventListener('resize', startAfresh, { passive: true })
  window.addEventListener('scroll', remeasure, { passive: true })
  window.addEventListener('load', startAfresh, { passive: true })

  // At another address the facts are the previous article's.
  watchAddress(window, (url) => {
    if (facts && isSamePage(facts.url, url)) return
    hide()
  })

  dragSideways(host.root, {
    handle: '.panel header',
    moved: (distance) => {
      host.root.querySelector('.panel')?.classList.toggle('dragged', distance !== 0)
      host.element.style.setProperty('translate', `${distance}px`, 'important')
    },
    dropped: (side) => wish({ side }),
  })

  const isFromUs = (event: Event) => event.composedPath().includes(host.element)
  window.addEventListener(
    'pointerdown',
    (event) => {
      lastInteracted = isFromUs(event)
    },
    { capture: true, passive: true },
  )
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !facts || !event.isTrusted || !(lastInteracted || isFromUs(event))) return
      // One thing at a time: the quotation beside a fact, the open menu, the highlighted passage, the panel.
      if (host.root.querySelector('[role="tooltip"], .entries:not([hidden])')) return
      if (passage) hidePassage()
      else close()
    },
    { capture: true, passive: true },
  )

  return {
    /** Shows the facts of a page; nothing when the page has gone on to another address since. */
    show(next: Shown): void {
      if (!isSamePage(next.url, location.href)) return
      if (!wishes.muted && JSON.stringify(next) === JSON.stringify(facts)) return
      const before = facts && isSameArticle(facts, next) ? facts : undefined
      // A reading that was under way when the reader sent the panel away does not bring it back.
      if (before && wishes.muted && next.detected) return
      const { collapsed = false, side } = next
      facts = next
      translate = createTranslate(next.language, next.labels)
      wishes = before ? { ...wishes, muted: false, side } : { ...asFound, side }
      // What the reader did on this page stays, unless the settings have changed since.
      if (!before || collapsed !== before.collapsed) wishes = { ...wishes, collapsed, opened: false }
      if (next.opened) wishes = { ...wishes, opened: true }
      if (!before) {
        message = passage = undefined
        kept = {}
        evidence.hide()
        shownAt = performance.now()
      }
      host.attach()
      drawn = ''
      void redraw()
      setMarks(next.marks)
      whenSettled(window, redraw)
      if (before && next.edited && performance.now() - shownAt > LOADING) say('updated')
    },
    /** Takes the panel away; the notice that it will stay away has an undo, and so remains. */
    hide(): void {
      if (!wishes.muted) hide()
    },
  }
}
