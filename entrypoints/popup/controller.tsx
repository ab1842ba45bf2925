import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { focusFact } from '../../components/passage-bar.tsx'
import { Popup } from '../../components/popup.tsx'
import type { Look, Passage, SiteChoice, View } from '../../components/view.ts'
import { shown } from '../../lib/engine/shown.ts'
import { passageLink } from '../../lib/export/passage-link.ts'
import { toText } from '../../lib/export/text.ts'
import { write } from '../../lib/export/write.ts'
import { askBackground } from '../../lib/extension/messages.ts'
import { type PageState, pageStates, stateKey } from '../../lib/extension/page-state.ts'
import { choosePlace, chooseSite } from '../../lib/extension/permissions.ts'
import { openSidePanel } from '../../lib/extension/side-panel.ts'
import { isSamePage, isTouchable } from '../../lib/extension/site.ts'
import type { Translate } from '../../lib/labels/translate.ts'
import { factsPage, isInTab } from '../pages/facts-page.ts'
import { shareOf } from '../pages/share.ts'
import { reasonLabel } from './reason-label.ts'

/** How long a message such as "Copied" stays, in milliseconds. */
const MESSAGE_TIME = 6000
/** How long nobody is asked anything, in milliseconds, while what is known of the page is being painted: an answer would be drawn first. */
const PAINT_TIME = 100

/** The tab that the popup is for, and what is known of its page without asking anybody. */
export type Start = {
  readonly tabId?: number | undefined
  readonly windowId?: number | undefined
  readonly view: View
}

/**
 * What the popup can show at once. The facts of a page that has been read lie in the browser's memory: they need not wait until the
 * background has woken up. `wanted` is another tab than the one in front; `likely` is the tab that will be found in front: what is known of
 * it is fetched at the same time.
 */
export async function findStart({
  wanted,
  likely,
}: {
  wanted?: number | undefined
  likely?: number | undefined
} = {}): Promise<Start> {
  const ahead = likely === undefined ? undefined : pageStates.get(likely)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  const tab = wanted === undefined ? active : await browser.tabs.get(wanted).catch(() => undefined)
  const { id: tabId, windowId, url } = tab ?? {}
  if (tabId === undefined || (url !== undefined && !isTouchable(url)))
    return { tabId, windowId, view: { kind: 'untouchable' } }
  const known = await (tabId === likely ? ahead : pageStates.get(tabId))
  const isKnown = known?.kind === 'facts' && url !== undefined && isSamePage(known.url, url)
  return { tabId, windowId, view: isKnown ? viewOf(known) : { kind: 'reading' } }
}

type Props = Start & {
  readonly translate: Translate
  readonly look: Look
  /** Beside the page it stays, while the reader goes on to other pages. */
  readonly surface?: 'popup' | 'beside'
}

/** Joins the popup, and what stands beside the page, to the browser: asks the background for the page's state and passes the reader's choices on. */
export function PopupController({ translate, look, surface = 'popup', tabId, windowId, view: first }: Props) {
  const [view, setView] = useState<View>(first)
  const [siteChoice, setSiteChoice] = useState<SiteChoice>()
  const [passage, setPassage] = useState<Passage>()
  const [message, setMessage] = useState<string>()
  const hasRead = useRef(false)
  hasRead.current ||= view.kind === 'reading'

  const reads = useRef(0)
  const readPage = async (id: number, anyway: boolean) => {
    const mine = ++reads.current
    // Beside the page the facts stay until there are others.
    if (surface === 'popup') setView({ kind: 'reading' })
    setPassage(undefined)
    // What is not ours to know is not asked for: a browser may keep the question open until the reader clicks.
    if (surface === 'beside' && (await isClosed(id))) return setView({ kind: 'no-access' })
    const answer = await askBackground('read', { tabId: id, anyway }).then(
      viewOf,
      (): View => ({ kind: 'failed', problem: 'internal' }),
    )
    if (mine === reads.current) setView(answer)
  }
  /** The page may have been edited, or another of its stories may be in view: the facts stay until there are others. */
  const readAgain = async (id: number) => {
    const mine = ++reads.current
    const answer = await askBackground('read', { tabId: id, anyway: true }).catch(() => undefined)
    if (mine === reads.current && answer?.kind === 'facts') setView(viewOf(answer))
  }
  const readChoice = async (id: number) => {
    setSiteChoice((await askBackground('choices', { tabId: id }).catch(() => null)) ?? undefined)
  }

  useEffect(() => {
    if (tabId === undefined) return
    if (first.kind !== 'facts') {
      void readChoice(tabId)
      if (first.kind === 'reading') void readPage(tabId, false)
      return
    }
    const timer = setTimeout(() => {
      void readChoice(tabId)
      void readAgain(tabId)
    }, PAINT_TIME)
    return () => clearTimeout(timer)
  }, [])

  // A popup that stays open while its tab goes on must not keep the facts of the page before.
  useEffect(() => {
    const follow = (id: number, { url, status }: { url?: string; status?: string }) => {
      // Where the address is not ours to know, the page has gone on when it has loaded.
      if (id !== tabId || (url === undefined && !(surface === 'beside' && status === 'complete'))) return
      void readChoice(id)
      void readPage(id, false)
    }
    // What was read on a click on the toolbar button, too.
    const stored = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area !== 'session' || tabId === undefined || !(stateKey(tabId) in changes)) return
      void pageStates.get(tabId).then((state) => state?.kind === 'facts' && setView(viewOf(state)))
    }
    browser.tabs.onUpdated.addListener(follow)
    if (surface === 'beside') browser.storage.onChanged.addListener(stored)
    return () => {
      browser.tabs.onUpdated.removeListener(follow)
      browser.storage.onChanged.removeListener(stored)
    }
  }, [tabId])

  useEffect(() => {
    if (message === undefined) return
    const timer = setTimeout(setMessage, MESSAGE_TIME, undefined)
    return () => clearTimeout(timer)
  }, [message])

  const withTab = (act: (id: number) => Promise<unknown>) => () => {
    if (tabId !== undefined) void act(tabId)
  }
  const showPassage = (evidence: Passage['evidence'], index: number) =>
    withTab(async (id) => {
      const found = await askBackground('reveal', { tabId: id, evidence: evidence[index] }).catch(() => false)
      setPassage({ evidence, index, found })
    })()
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setMessage(translate('copied')),
      () => setMessage(translate('copy_failed')),
    )
  const mute = (muted: boolean) =>
    withTab(async (id) => {
      await askBackground('mute', { tabId: id, muted })
      await readChoice(id)
    })
  const changeAccess = (change: () => Promise<boolean>) => () => {
    // The browser opens its question only within the click: nothing may be awaited before it.
    change().then(
      (changed) => {
        setMessage(changed ? undefined : translate('permission_refused'))
        if (tabId !== undefined) void readChoice(tabId)
      },
      () => setMessage(translate('permission_refused')),
    )
  }

  return (
    <Popup
      translate={translate}
      look={look}
      view={view}
      siteChoice={siteChoice}
      message={message}
      passage={passage}
      tall={hasRead.current}
      surface={surface}
      onShowEvidence={(evidence) => showPassage(evidence, 0)}
      onShowPassage={(index) => passage && showPassage(passage.evidence, index)}
      onBackToFact={() => focusFact(document)}
      onHidePassage={withTab(async (id) => {
        setPassage(undefined)
        await askBackground('reveal', { tabId: id })
      })}
      onCopy={(format) => view.kind === 'facts' && copy(write(format, view.summary, translate))}
      onCopyLink={() => {
        const shown = passage?.evidence[passage.index]
        if (view.kind === 'facts' && shown) copy(passageLink(view.summary.article.url, shown))
      }}
      onShare={
        view.kind === 'facts' ? shareOf(navigator, view.summary, () => toText(view.summary, translate)) : undefined
      }
      onPrint={withTab(async (id) => {
        if (isInTab()) window.print()
        else await browser.tabs.create({ url: factsPage(id, { print: true }) })
      })}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onSidePanel={surface === 'popup' ? () => void openSidePanel(windowId).then(() => window.close()) : undefined}
      onSummarizeAnyway={withTab((id) => readPage(id, true))}
      onTryAgain={withTab((id) => readPage(id, false))}
      onMuteSite={mute(true)}
      onUnmuteSite={mute(false)}
      onAllowSite={changeAccess(() => chooseSite(siteChoice?.site ?? ''))}
      onAllowEverywhere={changeAccess(() => choosePlace('everywhere'))}
      onRevokeEverywhere={changeAccess(() => choosePlace('listed'))}
    />
  )
}

/** Whether the browser keeps the page of a tab from us until the reader clicks the toolbar button. */
async function isClosed(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  return tab?.url === undefined
}

function viewOf(state: PageState): View {
  if (state.kind === 'facts') return { kind: 'facts', summary: shown(state.summary), map: state.map }
  if (state.kind === 'no-article') return { kind: 'no-article', reason: reasonLabel(state.reason) }
  return state
}
