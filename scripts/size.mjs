/** Fails when the code that runs in pages, or all code and data of the background, has grown past its budget. Raise a number here on purpose, with the reason. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { root } from './setup.mjs'

/** In bytes. The detector runs on every page of a listed site, the rest on articles. */
const DETECTOR_MINIFIED = 8_000
const PAGE_CODE_GZIPPED = 70_000
/** Each of the two surfaces, with its styles and English; and both together, what they share counted once. */
const SURFACE_GZIPPED = 45_000
/** The engine with its word lists and gazetteer, and all else that the background loads. */
const BACKGROUND_GZIPPED = 1_200_000

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
const styles = popupFiles.filter((path) => path.endsWith('.css'))
const words = gzipSync(readFileSync(join(root, 'public/_locales/en/messages.json'))).length
const sum = (paths) => [...new Set(paths)].reduce((total, path) => total + gzipped(path), 0)
const surfaces = {
  // Its styles are in it, its words come with the facts.
  panel: gzipped('panel.js') + words,
  popup: sum(popupFiles) + words,
  'both, with what they share once': (await codeOfBoth()) + sum(styles) + words,
}
for (const [name, size] of Object.entries(surfaces)) console.log(`${name}: ${size} of ${SURFACE_GZIPPED} bytes gzipped`)
const surfacesFit = Object.values(surfaces).every((size) => size > 0 && size <= SURFACE_GZIPPED)

const background = gzipped('background.js')
console.log(`background: ${background} of ${BACKGROUND_GZIPPED} bytes gzipped`)

if (
  !surfacesFit ||
  background > BACKGROUND_GZIPPED ||
  detector === undefined ||
  detector > DETECTOR_MINIFIED ||
  total > PAGE_CODE_GZIPPED
)
  process.exitCode = 1

/** The code of panel and popup in one bundle, gzipped, without styles and words. In the build each has its own: a page's script can load none. */
async function codeOfBoth() {
  const entry = 'virtual:both'
  const [panel, popup] = ['panel/index.ts', 'popup/main.tsx'].map((path) =>
    JSON.stringify(join(root, 'entrypoints', path)),
  )
  const lone = {
    name: 'both-without-styles',
    enforce: 'pre',
    resolveId: (id) => (id === entry || id.includes('.css') ? `\0${id === entry ? entry : 'styles'}` : undefined),
    load: (id) =>
      id === `\0${entry}`
        ? `import panel from ${panel}; import ${popup}; globalThis.panel = panel`
        : id === '\0styles'
          ? 'export default ""'
          : undefined,
  }
  const { output: chunks } = await build({
    configFile: false,
    logLevel: 'error',
    root,
    define: { 'import.meta.env.FIREFOX': 'false' },
    plugins: [preact(), lone],
    build: {
      write: false,
      target: 'esnext',
      rollupOptions: { input: entry, external: /_locales/, output: { codeSplitting: false } },
    },
  })
  return gzipSync(chunks.map(({ code = '' }) => code).join('')).length
}
