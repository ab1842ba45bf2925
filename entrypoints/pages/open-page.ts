import type { Look } from '../../components/view.ts'
import { lookOf } from '../../lib/extension/look.ts'
import { interfaceLanguage, readSettings } from '../../lib/extension/settings.ts'
import type { Settings } from '../../lib/extension/settings-record.ts'
import { direction, LANGUAGES } from '../../lib/labels/languages.ts'
import { loadLabels, loadTranslate } from '../../lib/labels/load.ts'
import type { Translate } from '../../lib/labels/translate.ts'

/** What a page of the extension is drawn with. */
export type Page = { readonly settings: Settings; readonly translate: Translate; readonly look: Look }

/** Where a page keeps the language that it was last drawn in: its words are fetched while the settings are still being read. */
const LAST_LANGUAGE = 'language'

/** Makes a page of the extension ready by the settings, as they are or as they have just become: its words, and what its root says. */
export async function openPage(document: Document, settings?: Settings): Promise<Page> {
  const last = LANGUAGES.find((language) => language === localStorage.getItem(LAST_LANGUAGE))
  if (!settings && last) void loadLabels(last)
  const now = settings ?? (await readSettings())
  const translate = await loadTranslate(interfaceLanguage(now))
  if (translate.language !== last) localStorage.setItem(LAST_LANGUAGE, translate.language)
  const { documentElement: root } = document
  root.lang = translate.language
  root.dir = direction(translate.language)
  root.dataset.theme = now.theme
  return { settings: now, translate, look: lookOf(now) }
}
