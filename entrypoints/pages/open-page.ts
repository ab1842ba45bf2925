import type { Look } from '../../components/view.ts'
import { lookOf } from '../../lib/extension/look.ts'
import { interfaceLanguage, readSettings, watchSettings } from '../../lib/extension/settings.ts'
import type { Settings } from '../../lib/extension/settings-record.ts'
import { direction, LANGUAGES } from '../../lib/labels/languages.ts'
import { loadLabels, loadTranslate } from '../../lib/labels/load.ts'
import type { Translate } from '../../lib/labels/translate.ts'

/** What a page of the extension is drawn with. */
export type Page = { readonly settings: Settings; readonly translate: Translate; readonly look: Look }

/** Where a page keeps the language that it was last drawn in: its words are fetched while the settings are still being read. */
const LAST_LANGUAGE = 'language'

/** What a page is to be drawn with by the settings, as they are or as they have just become. */
async function loadPage(settings?: Settings): Promise<Page> {
  const last = LANGUAGES.find((language) => language === localStorage.getItem(LAST_LANGUAGE))
  if (!settings && last) void loadLabels(last)
  const now = settings ?? (await readSettings())
  const translate = await loadTranslate(interfaceLanguage(now))
  if (translate.language !== last) localStorage.setItem(LAST_LANGUAGE, translate.language)
  return { settings: now, translate, look: lookOf(now) }
}

/** Makes a page of the extension ready: its words, and what its root says. */
export async function openPage({ documentElement }: Document): Promise<Page> {
  const page = await loadPage()
  dress(documentElement, page)
  return page
}

function dress(root: HTMLElement, { settings, translate }: Page): void {
  root.lang = translate.language
  root.dir = direction(translate.language)
  root.dataset.theme = settings.theme
}

/** Draws a page of the extension, and draws it again whenever the settings have changed. What was chosen last holds, whatever is ready first. */
export async function keepDrawn({ documentElement }: Document, draw: (page: Page) => void): Promise<void> {
  let begun = 0
  const drawBy = async (settings?: Settings) => {
    begun += 1
    const mine = begun
    const page = await loadPage(settings)
    if (mine !== begun) return
    dress(documentElement, page)
    draw(page)
  }
  watchSettings((settings) => void drawBy(settings))
  await drawBy()
}
