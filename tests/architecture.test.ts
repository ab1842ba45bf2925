import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Every source file, as a path from the project's root. */
const files = ['components', 'entrypoints', 'lib', 'scripts', 'tests']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path))

const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The same text, of the same length, with the comments blanked, so that a rule never judges prose. */
function withoutComments(source: string): string {
  const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g
  return source.replace(COMMENT_OR_STRING, (match) => (match.startsWith('/') ? match.replace(/[^\n]/g, ' ') : match))
}

/** `target` is a path from the project's root, or the name of a package. */
type Import = { readonly from: string; readonly target: string; readonly typeOnly: boolean; readonly statement: string }

const IMPORT =
  /^[ \t]*(?:import|export)\b(?<what>(?:(?!^[ \t]*(?:import|export)\b)[^;'"])*?)\bfrom\s*['"](?<target>[^'"]+)['"]/gm
const BARE_OR_DYNAMIC = /^[ \t]*import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm

function importsOf(path: string): Import[] {
  const source = withoutComments(read(path))
  const resolve = (target: string) => (target.startsWith('.') ? posix.join(dirname(path), target) : target)
  const named = [...source.matchAll(IMPORT)].map(({ groups, 0: statement }) => ({
    from: path,
    target: resolve(groups?.target ?? ''),
    typeOnly: /^\s*type\b/.test(groups?.what ?? ''),
    statement: statement.trim(),
  }))
  const others = [...source.matchAll(BARE_OR_DYNAMIC)].map(({ groups, 0: statement }) => ({
    from: path,
    target: resolve(groups?.bare ?? groups?.dynamic ?? ''),
    typeOnly: false,
    statement: statement.trim(),
  }))
  return [...named, ...others]
}

/** The part of the house that a path belongs to; undefined for what has no rule (tests, configuration). */
function partOf(path: string): string | undefined {
  return /^(?:lib\/(?<library>[^/]+)|(?<top>entrypoints|components|scripts))\//.exec(path)?.slice(1).find(Boolean)
}

/** Parts that a part may import besides itself and the engine's types. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  components: ['labels', 'map'],
  export: ['labels'],
  extension: ['labels', 'map'],
}

/** Of these, others see the types alone: they run in the background. */
const BACKGROUND_ONLY = ['map']

/** The files of the engine that others may run: the contract, and what of a summary is shown. */
const OPEN_ENGINE = ['lib/engine/model.ts', 'lib/engine/shown.ts']

const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  locales: [],
  gazetteer: [],
  labels: [],
  map: ['d3-geo'],
  export: [],
  page: ['@mozilla/readability'],
  components: ['preact', 'preact/hooks'],
  extension: ['wxt/browser', 'wxt/utils/storage', '#imports'],
}
const FREE = ['entrypoints', 'scripts']

const shipped = files.filter((path) => /^(?:lib|components|entrypoints)\//.test(path))
const imports = files.filter((path) => partOf(path)).flatMap(importsOf)

const show = ({ from, statement }: Import) => `${from}: ${statement}`

/** Where a pattern stands in the code of some files: `path:line: text`. */
function occurrences(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    withoutComments(read(path))
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )
}

describe('imports', () => {
  it('are found by the reader of imports', () => {
    expect(files.length).toBeGreaterThan(10)
    expect(imports.some(({ target }) => target === 'lib/engine/model.ts')).toBe(true)
  })

  it('of the engine stay inside the engine', () => {
    const foreign = imports.filter(({ from, target }) => partOf(from) === 'engine' && partOf(target) !== 'engine')
    expect(foreign.map(show)).toEqual([])
  })

  it('never cross from one part to its sibling; of the engine only types', () => {
    const wrong = imports.filter(({ from, target, typeOnly }) => {
      const [here, there] = [partOf(from) ?? '', partOf(target)]
      if (FREE.includes(here) || here === there) return false
      if (there === 'engine') return !typeOnly && !OPEN_ENGINE.includes(target)
      if (BACKGROUND_ONLY.includes(there ?? '') && !typeOnly) return true
      return there !== undefined && !SIBLINGS[here]?.includes(there)
    })
    expect(wrong.map(show)).toEqual([])
  })

  it('of packages are those that the part may use', () => {
    const wrong = imports.filter(({ from, target }) => {
      const allowed = PACKAGES[partOf(from) ?? '']
      return (
        allowed !== undefined && !/^(?:lib|components|entrypoints|public)\//.test(target) && !allowed.includes(target)
      )
    })
    expect(wrong.map(show)).toEqual([])
  })

  it('name files with their ending', () => {
    const wrong = imports.filter(
      ({ target }) => partOf(target) && !/\.(?:tsx?|mjs|json|css|svg)(?:\?\w+)?$/.test(target),
    )
    expect(wrong.map(show)).toEqual([])
  })

  it('never go in a circle', () => {
    const graph = new Map<string, string[]>()
    for (const { from, target, typeOnly } of imports)
      if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), target])
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(circles).toEqual([])
  })
})

describe('the engine', () => {
  const engine = files.filter((path) => path.startsWith('lib/engine/') || path.startsWith('lib/locales/'))

  it('has no clock, chance, DOM or Node', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bdocument\.(?:querySelector|body|createElement)|\bwindow\.|\bprocess\.|\bglobalThis\b|\bconsole\./
    expect(occurrences(engine, impure)).toEqual([])
  })
})

describe('shipped code', () => {
  it('never makes HTML of text', () => {
    const html =
      /\b(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|DOMParser|setHTMLUnsafe/
    expect(occurrences(shipped, html)).toEqual([])
  })

  it('makes no request', () => {
    const network =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|\bEventSource\b|\bRTCPeerConnection\b|importScripts/
    expect(occurrences(shipped, network)).toEqual([])
  })

  it('runs no text as code', () => {
    expect(occurrences(shipped, /\beval\s*\(|\bnew Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]/)).toEqual([])
  })

  it('uses browser.* only in lib/extension and entrypoints', () => {
    const others = shipped.filter((path) => !/^(?:lib\/extension|entrypoints)\//.test(path))
    const browserApi =
      /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|permissions|action|i18n|contextMenus|commands|windows)\b/
    expect(occurrences(others, browserApi)).toEqual([])
  })
})

describe('files', () => {
  /** Lists of names, words, sites and pages may be as long as they are. */
  const DATA = /^tests\/unit\/page\/\w+-pages\.ts$|^lib\/gazetteer\/data\/|sites\.ts$/

  it('have at most 350 lines, data aside', () => {
    const long = files.filter((path) => !DATA.test(path)).map((path) => [path, read(path).split('\n').length] as const)
    expect(long.filter(([, lines]) => lines > 350)).toEqual([])
  })

  it('are named for what they hold', () => {
    expect(files.filter((path) => /(?:^|[/.-])(?:utils?|helpers?|managers?|misc)(?=[/.-])/.test(path))).toEqual([])
  })
})

describe('documents', () => {
  const documents = ['', 'docs/', 'docs/decisions/']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => folder + name))
    .filter((path) => path.endsWith('.md'))

  it('link to files that are there', () => {
    const links = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target = '']) =>
        posix.join(posix.dirname(path), target),
      ),
    )
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([])
  })

  it('name files that are there', () => {
    const paths = documents.flatMap((path) =>
      [...read(path).matchAll(/`((?:components|docs|entrypoints|lib|scripts|tests)\/[\w./-]+)`/g)].map(
        ([, name = '']) => name,
      ),
    )
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })

  it('name commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name),
    )
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
