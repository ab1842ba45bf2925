import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { focusFact } from '../../components/passage-bar.tsx'
import { Popup } from '../../components/popup.tsx'
import type { Look, Passage, SiteChoice, View } from '../../components/view.ts'
import { shown } from '../../lib/engine/shown.ts'
import { toMarkdown } from '../../lib/export/markdown.ts'
import { askBackground } from '../../lib/extension/messages.ts'
import { type PageState, pageStates } from '../../lib/extension/page-state.ts'
import { choosePlace, chooseSite } from '../../lib/extension/permissions.ts'
import { isSamePage, isTouchable } from '../../lib/extension/site.ts'
import type { Translate } from '../../lib/labels/translate.ts'
import { reasonLabel } from './reason-label.ts'

/** How long a message such as "Copied" stays, in milliseconds. */
const MESSAGE_TIME = 6000

/** The tab that the popup is for, and what is known of its page without asking anybody. */
export type Start = { readonly tabId?: number | undefined; readonly view: View }

/**
 * What the popup can show at once. The facts of a page that has been read lie in the browser's memory: they need not wait until the
 * background has woken up.
 */
export async function findStart(): Promise<Start> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const { id: tabId, url } = tab ?? {}
  if (tabId === undefined || (url !== undefined && !isTouchable(url))) return { tabId, view: { kind: 'untouchable' } }
  const known = await pageStates.get(tabId)
  const isKnown = known?.kind === 'facts' && url !== undefined && isSamePage(known.url, url)
  return { tabId, view: isKnown ? viewOf(known) : { kind: 'reading' } }
}

/** Joins the popup to the browser: asks the background for the page's state and passes the reader's choices on. */
export function PopupController({ translate, look, tabId, view: first }: Start & { translate: Translate; look: Look }) {
  const [view, setView] = useState<View>(first)
  const [siteChoice, setSiteChoice] = useState<SiteChoice>()
  const [passage, setPassage] = useState<Passage>()
  const [message, setMessage] = useState<string>()
  const hasRead = useRef(false)
  hasRead.current ||= view.kind === 'reading'

  const reads = useRef(0)
  const readPage = async (id: number, anyway: boolean) => {
    const mine = ++reads.current
    setView({ kind: 'reading' })
    setPassage(undefined)
    const answer = await askBackground('read', { tabId: id, anyway }).then(
      viewOf,
      (): View => ({ kind: 'failed', problem: 'internal' }),
    )
    if (mine === reads.current) setView(answer)
  }
  const readChoice = async (id: number) => {
    setSiteChoice((await askBackground('choices', { tabId: id }).catch(() => null)) ?? undefined)
  }

  useEffect(() => {
    if (tabId === undefined) return
    void readChoice(tabId)
    if (first.kind === 'reading') void readPage(tabId, false)
  }, [])

  // A popup that stays open while its tab goes on must not keep the facts of the page before.
  useEffect(() => {
    const follow = (id: number, { url }: { url?: string }) => {
      if (id !== tabId || url === undefined) return
      void readChoice(id)
      void readPage(id, false)
    }
    browser.tabs.onUpdated.addListener(follow)
    return () => browser.tabs.onUpdated.removeListener(follow)
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
      onShowEvidence={(evidence) => showPassage(evidence, 0)}
      onShowPassage={(index) => passage && showPassage(passage.evidence, index)}
      onBackToFact={() => focusFact(document)}
      onHidePassage={withTab(async (id) => {
        setPassage(undefined)
        await askBackground('reveal', { tabId: id })
      })}
      onCopy={async () => {
        if (view.kind !== 'facts') return
        const copied = navigator.clipboard.writeText(toMarkdown(view.summary, translate))
        setMessage(
          translate(
            await copied.then(
              () => 'copied' as const,
              () => 'copy_failed' as const,
            ),
          ),
        )
      }}
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

function viewOf(state: PageState): View {
  if (state.kind === 'facts') return { kind: 'facts', summary: shown(state.summary), map: state.map }
  if (state.kind === 'no-article') return { kind: 'no-article', reason: reasonLabel(state.reason) }
  return state
}
