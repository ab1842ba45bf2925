import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Options, type Shortcut } from '../../components/options/options.tsx'
import { forgetSite, grantedSites } from '../../lib/extension/chosen-sites.ts'
import { newsSites } from '../../lib/extension/news-sites.ts'
import { choosePlace, chooseSite } from '../../lib/extension/permissions.ts'
import { changeSettings, setMuted } from '../../lib/extension/settings.ts'
import { FIRST_DAY, recordOf, type Settings, settingsOf } from '../../lib/extension/settings-record.ts'
import { siteOf } from '../../lib/extension/site.ts'
import type { LabelKey } from '../../lib/labels/translate.ts'
import type { Page } from '../pages/open-page.ts'

/** How long a message with an undo stays, in milliseconds. */
const MESSAGE_TIME = 12_000

const FILE = 'nutgraf-settings.json'

/** What the manifest's commands are called here; the browser's own pages have their descriptions. */
const COMMANDS: Readonly<Record<string, LabelKey>> = {
  _execute_action: 'action_title',
  'side-panel': 'command_side_panel',
  _execute_sidebar_action: 'command_side_panel',
}

type Granted = { readonly everywhere: boolean; readonly isGranted: (site: string) => boolean }

/** Joins the options page to the settings and to what the browser grants. */
export function OptionsController({ settings, translate, look }: Page) {
  const [granted, setGranted] = useState<Granted>({ everywhere: true, isGranted: () => true })
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([])
  const [message, setMessage] = useState<{ readonly key: LabelKey; readonly undo?: Settings | undefined }>()

  useEffect(() => {
    const look = () => void grantedSites().then(setGranted)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])

  useEffect(() => {
    const look = () =>
      void browser.commands.getAll().then((commands) =>
        setShortcuts(
          commands.flatMap(({ name, shortcut }) => {
            const key = COMMANDS[name ?? '']
            return key ? [{ name: translate(key), keys: shortcut ?? '' }] : []
          }),
        ),
      )
    look()
    // Who comes back from the browser's own page of shortcuts finds the new ones.
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [translate])

  useEffect(() => {
    if (!message) return
    const timer = setTimeout(setMessage, MESSAGE_TIME, undefined)
    return () => clearTimeout(timer)
  }, [message])

  const asking = (answer: Promise<boolean>) =>
    answer.then(
      (agreed) => setMessage(agreed ? undefined : { key: 'permission_refused' }),
      () => setMessage({ key: 'permission_refused' }),
    )
  const replace = async (next: Settings, key: LabelKey, undo?: Settings) => {
    await changeSettings(() => next)
    setMessage({ key, undo })
  }

  return (
    <Options
      translate={translate}
      look={look}
      choices={settings}
      listed={newsSites}
      isGranted={granted.isGranted}
      isEverywhereGranted={granted.everywhere}
      shortcuts={shortcuts}
      message={message && translate(message.key)}
      siteNamed={siteNamed}
      onPlace={(place) => void asking(choosePlace(place))}
      onChoose={(site) => void asking(chooseSite(site))}
      onMute={(site) => void setMuted(site, true)}
      onForget={(site) => void forgetSite(site)}
      onChange={(change) => void changeSettings((now) => ({ ...now, ...change }))}
      onChangeShortcuts={openShortcuts}
      onExport={() => save(FILE, `${JSON.stringify(recordOf(settings), null, 2)}\n`)}
      onImport={async (file) => {
        const record = await readRecord(file)
        if (record === undefined) return setMessage({ key: 'options_import_failed' })
        await replace(settingsOf(record), 'options_imported', settings)
      }}
      onReset={() => void replace(FIRST_DAY, 'options_reset_done', settings)}
      onUndo={message?.undo && (() => void replace(message.undo ?? settings, 'options_undone'))}
    />
  )
}

/** "https://www.example.com/news" and "example.com" name the same site. */
function siteNamed(typed: string): string | undefined {
  if (!typed || /\s/.test(typed)) return undefined
  return siteOf(/^https?:\/\//.test(typed) ? typed : `https://${typed}`)
}

/** A file of settings; undefined for what is none. */
async function readRecord(file: File): Promise<object | undefined> {
  try {
    const record: unknown = JSON.parse(await file.text())
    return typeof record === 'object' && record !== null && 'version' in record ? record : undefined
  } catch {
    return undefined
  }
}

function save(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 0)
}

function openShortcuts(): void {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } }
  if (commands.openShortcutSettings) void commands.openShortcutSettings()
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
