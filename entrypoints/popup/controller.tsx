import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Popup } from '../../components/popup.tsx'
import type { SiteChoice, View } from '../../components/view.ts'
import { shown } from '../../lib/engine/shown.ts'
import { toMarkdown } from '../../lib/export/markdown.ts'
import { askBackground } from '../../lib/extension/messages.ts'
import type { PageState } from '../../lib/extension/page-state.ts'
import { requestSites, revokeEverySite } from '../../lib/extension/permissions.ts'
import { EVERY_SITE, matchPattern } from '../../lib/extension/site.ts'
import { english as translate } from '../../lib/labels/english.ts'
import { reasonLabel } from './reason-label.ts'

/** How long a message such as "Copied" stays, in milliseconds. */
const MESSAGE_TIME = 6000

/** Joins the popup to the browser: asks the background for the page's state and passes the reader's choices on. */
export function PopupController() {
  const [tabId, setTabId] = useState<number>()
  const [view, setView] = useState<View>({ kind: 'reading' })
  const [siteChoice, setSiteChoice] = useState<SiteChoice>()
  const [message, setMessage] = useState<string>()

  const reads = useRef(0)
  const readPage = async (id: number, anyway: boolean) => {
    const mine = ++reads.current
    setView({ kind: 'reading' })
    const answer = await askBackground('read', { tabId: id, anyway }).then(
      viewOf,
      (): View => ({ kind: 'failed', problem: 'internal' }),
    )
    if (mine === reads.current) setView(answer)
  }
  const readChoice = async (id: number) => {
    setSiteChoice((await askBackground('choices', { tabId: id }).catch(() => null)) ?? undefined)
  }

  const readTab = (id: number) => {
    void readChoice(id)
    void readPage(id, false)
  }

  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      if (tab?.id === undefined) return setView({ kind: 'untouchable' })
      setTabId(tab.id)
      readTab(tab.id)
    })
  }, [])

  // A popup that stays open while its tab goes on must not keep the facts of the page before.
  useEffect(() => {
    const follow = (id: number, { url }: { url?: string }) => {
      if (id === tabId && url !== undefined) readTab(id)
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
      view={view}
      siteChoice={siteChoice}
      message={message}
      onShowEvidence={(evidence) =>
        withTab(async (id) => {
          const found = await askBackground('reveal', { tabId: id, evidence }).catch(() => false)
          setMessage(translate(found ? 'shown_in_page' : 'not_found_in_page'))
        })()
      }
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
      onAllowSite={changeAccess(() => requestSites(matchPattern(siteChoice?.site ?? '')))}
      onAllowEverywhere={changeAccess(() => requestSites(EVERY_SITE))}
      onRevokeEverywhere={changeAccess(revokeEverySite)}
    />
  )
}

function viewOf(state: PageState): View {
  if (state.kind === 'facts') return { kind: 'facts', summary: shown(state.summary) }
  if (state.kind === 'no-article') return { kind: 'no-article', reason: reasonLabel(state.reason) }
  return state
}
