/**
 * `npm run eval:browser [SET ...]`: reads the pages of ../shared/eval, which are not part of this project, with the built extension in
 * Chromium, and prints its figures beside those of the command line, which reads the same pages in linkedom. The pages come from
 * this machine and their own scripts don't run, as in linkedom.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Page, Worker } from 'playwright-core'
import type { browser } from 'wxt/browser'
import type { Reading } from '../lib/extension/reader.ts'
import { startChromium } from '../tests/e2e/chromium.ts'
import { articleOf } from './facts/article.ts'
import { createProgress } from './facts/progress.ts'
import type { InputRecord } from './facts/records.ts'
import { findBrowser, root } from './setup.mjs'

const SETS = ['pages-many', 'pages-news']
/** Figures of the two may differ by so much. */
const TOLERANCE = 0.005
const COMPARED = ['f1', 'title exact', 'date exact']
/** Pages are handed to the browser, so nothing is asked of a network; what is goes to a port where nobody listens. */
const NOBODY = 9
/** The pages' own scripts and frames don't run. */
const POLICY = "script-src 'none'; frame-src 'none'"
/** In milliseconds. */
const LONGEST = 20_000

type PageRecord = InputRecord & { readonly html: string; readonly url: string; readonly gold: unknown }
type Answers = Map<InputRecord['id'], unknown>
type Row = Readonly<Record<string, number | null>>

const evaluation = join(root, '..', 'shared', 'eval')

async function readSet(name: string): Promise<readonly PageRecord[]> {
  const lines = gunzipSync(await readFile(join(evaluation, 'sets', `${name}.jsonl.gz`))).toString('utf8')
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PageRecord)
}

/** The built extension, allowed to read every page: nobody clicks here. Returns its folder. */
async function copyForEveryPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-eval-'))
  await cp(join(root, '.output', 'chrome-mv3'), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }))
  return folder
}

const late = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('no answer in time')), LONGEST).unref())

declare const chrome: typeof browser

/** Opens a page and reads it as the background does: with the built article script, in the browser's isolated world. */
async function readIn(page: Page, background: Worker, { url, html }: PageRecord): Promise<Reading> {
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': POLICY },
          body: html,
        })
      : route.abort(),
  )
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST })
  const reading = await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, url: ['http://*/*', 'https://*/*'] })
    if (tab?.id === undefined) throw new Error('the tab is gone')
    const [injection] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/article.js'] })
    return injection?.result
  })
  return reading as Reading
}

async function main(): Promise<void> {
  const score = await import(pathToFileURL(join(evaluation, 'score.mjs')).href).catch(() => undefined)
  const program = findBrowser('chromium')
  if (!score || !program) {
    console.log(score ? 'Skipped: there is no Chromium.' : 'Skipped: the pages of ../shared/eval are not here.')
    return
  }
  const extension = await copyForEveryPage().catch(() => {
    throw new Error('The extension is not built: run `npm run build`.')
  })
  const profile = await mkdtemp(join(tmpdir(), 'nutgraf-chromium-'))
  const { context, id } = await startChromium({ program, extension, proxy: NOBODY, headless: true }, profile)
  const background = async (): Promise<Worker> =>
    context.serviceWorkers().find((worker) => worker.url().includes(id)) ?? context.waitForEvent('serviceworker')
  const progress = createProgress(process.stderr)
  try {
    for (const name of process.argv.length > 2 ? process.argv.slice(2) : SETS) {
      const records = await readSet(name)
      const inBrowser: Answers = new Map()
      const inLinkedom: Answers = new Map()
      const missed: string[] = []
      let articles = 0
      for (const record of records) {
        try {
          const page = await context.newPage()
          const reading = await Promise.race([readIn(page, await background(), record), late()]).finally(() =>
            page.close(),
          )
          if (reading.detection.article) articles++
          if (reading.article) inBrowser.set(record.id, { article: reading.article })
        } catch (error) {
          missed.push(`${record.id}: ${(error as Error).message.split('\n')[0]}`)
        }
        const { gold: _, ...input } = record
        inLinkedom.set(record.id, { article: articleOf(input) })
        progress.step(!inBrowser.has(record.id))
      }
      const rows = { Chromium: score.scorePages(records, inBrowser), linkedom: score.scorePages(records, inLinkedom) }
      console.log(
        `\n${name}: ${records.length} pages, ${articles} taken for articles, ${missed.length} without an answer`,
      )
      for (const line of missed) console.log(`  ${line}`)
      console.table(rows)
      if (differ(rows.Chromium, rows.linkedom)) {
        console.log(`The figures differ by more than ${TOLERANCE}.`)
        process.exitCode = 1
      }
    }
  } finally {
    progress.end()
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    await rm(extension, { recursive: true, force: true })
  }
}

const differ = (left: Row, right: Row): boolean =>
  COMPARED.some((name) => Math.abs((left[name] ?? 0) - (right[name] ?? 0)) > TOLERANCE)

await main()
