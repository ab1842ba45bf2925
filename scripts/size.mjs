/** Fails when the code that runs in pages has grown past its budget. Raise a number here on purpose, with the reason. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './setup.mjs'

/** In bytes. The detector runs on every page of a listed site, the rest on articles. */
const DETECTOR_MINIFIED = 8_000
const PAGE_CODE_GZIPPED = 70_000
/** Each of the two surfaces, with its styles and one language. */
const SURFACE_GZIPPED = 45_000

/** Scripts that are injected lie beside the background's; the popup's are in chunks/. */
const output = join(root, '.output', 'chrome-mv3')
const pageScripts = readdirSync(output).filter((name) => name.endsWith('.js') && name !== 'background.js')
const sizes = pageScripts.map((name) => {
  const code = readFileSync(join(output, name))
  return { name, minified: code.length, gzipped: gzipSync(code).length }
})
for (const { name, minified, gzipped } of sizes) console.log(`${name}: ${minified} bytes, ${gzipped} gzipped`)

const detector = sizes.find(({ name }) => name === 'detector.js')?.minified
const total = sizes.reduce((sum, { gzipped }) => sum + gzipped, 0)
console.log(
  `detector: ${detector} of ${DETECTOR_MINIFIED} bytes; page code: ${total} of ${PAGE_CODE_GZIPPED} bytes gzipped`,
)
const gzipped = (path) => gzipSync(readFileSync(join(output, path))).length
/** What the popup's page loads before it is drawn: its scripts and styles. */
const popupFiles = readFileSync(join(output, 'popup.html'), 'utf8').match(/(?:chunks|assets)\/[\w.-]+/g) ?? []
const surfaces = {
  panel: gzipped('panel.js'),
  popup: [...new Set(popupFiles)].reduce((sum, path) => sum + gzipped(path), 0),
}
for (const [name, size] of Object.entries(surfaces)) console.log(`${name}: ${size} of ${SURFACE_GZIPPED} bytes gzipped`)
const surfacesFit = Object.values(surfaces).every((size) => size > 0 && size <= SURFACE_GZIPPED)

if (!surfacesFit || detector === undefined || detector > DETECTOR_MINIFIED || total > PAGE_CODE_GZIPPED)
  process.exitCode = 1
