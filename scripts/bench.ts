/**
 * `npm run bench`: how long the engine takes for an article, beside two general libraries that only parse it, and how much memory
 * each holds. The texts are the sample articles of tests/corpus, put together to the lengths asked for. Then, how long pages take to
 * become articles, beside bare Readability.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { Bench } from 'tinybench'
import { articleFromText } from '../lib/page/plain-text.ts'
import { bundledEngine } from './bench/bundle.ts'
import { extractionTimes } from './bench/extraction.ts'

/** In words. */
const LENGTHS = [300, 600, 2_000, 10_000, 50_000]
/** Short texts are read in so many versions, each beginning with another article. */
const VERSIONS = 10
const LONG = 10_000
/** How often the texts are read before times are taken, so that all three run as compiled code: long ones, once is enough. */
const WARM_UP = { short: 40, long: 1 } as const
/** How often loading is tried, each time in a process of its own; the median counts. */
const STARTS = 9

const corpus = new URL('../tests/corpus/', import.meta.url)
const samples = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => articleFromText(readFileSync(new URL(`${name}/article.txt`, corpus), 'utf8')).text)

/** A text of so many words: paragraphs of the samples from one of them on. */
function textOf(words: number, first: number): string {
  const paragraphs: string[] = []
  let count = 0
  for (let sample = first; count < words; sample++) {
    for (const paragraph of (samples[sample % samples.length] as string).split(/\n+/)) {
      if (count >= words) break
      paragraphs.push(paragraph)
      count += paragraph.split(/\s+/).length
    }
  }
  return paragraphs.join('\n\n')
}

type Read = (text: string) => unknown

// The engine is timed as it is shipped: what runs TypeScript here (tsx) would name every function anew each time it is made.
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const engine = await bundledEngine(folder)

/** Loaded when their turn comes, so that the memory of each can be told apart. */
const readers: Readonly<Record<string, () => Promise<Read>>> = {
  nutgraf: async () => {
    const { summarizeEnglish } = (await import(engine)) as typeof import('./bench/engine.ts')
    return summarizeEnglish
  },
  'compromise, bare parse': async () => {
    const { default: nlp } = await import('compromise')
    return (text) => nlp(text)
  },
  'wink-nlp, bare read': async () => {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    const nlp = winkNlp(model)
    return (text) => nlp.readDoc(text)
  },
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** In megabytes, after a collection. */
function heldMemory(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1e6
}

/**
 * How long the engine's code and data take to load and to be ready for an article, in milliseconds: by the clock, and of processor time,
 * as in so short a time a clock also tells what else the machine does.
 */
function startTimes(): { load: string; ready: string } {
  const program = `
    const [clock, processor] = [performance.now(), process.cpuUsage()]
    const times = () => {
      const { user, system } = process.cpuUsage(processor)
      return [performance.now() - clock, (user + system) / 1000]
    }
    const { summarizeEnglish } = await import(${JSON.stringify(engine)})
    const load = times()
    summarizeEnglish('Two people were hurt in a fire in Paris on Monday, police said.')
    console.log(JSON.stringify([...load, ...times()]))`
  const runs = Array.from({ length: STARTS }, (): readonly number[] =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })),
  )
  const median = (at: number) => runs.map((run) => run[at] ?? 0).sort((a, b) => a - b)[STARTS >> 1] ?? 0
  const [loadClock, loadProcessor, readyClock, readyProcessor] = [0, 1, 2, 3].map((at) => median(at).toFixed(0))
  return {
    load: `${loadClock} ms (processor ${loadProcessor})`,
    ready: `${readyClock} ms (processor ${readyProcessor})`,
  }
}

const { load, ready } = startTimes()
console.log(
  `Code and data: ${Math.round(gzipSync(readFileSync(engine)).length / 1000)} kB gzipped; loaded in ${load}, ready after a first sentence in ${ready}\n`,
)

const loaded: [name: string, read: Read, megabytes: number][] = []
for (const [name, get] of Object.entries(readers)) {
  const before = heldMemory()
  const read = await get()
  read(textOf(600, 0))
  loaded.push([name, read, heldMemory() - before])
}

const rows = new Map(loaded.map(([name]) => [name, {} as Record<string, number>]))
for (const words of LENGTHS) {
  const texts = Array.from({ length: words < LONG ? VERSIONS : 1 }, (_, first) => textOf(words, first))
  const warmupIterations = words < LONG ? WARM_UP.short : WARM_UP.long
  const bench = new Bench({ time: 2_000, iterations: 3, warmupTime: 0, warmupIterations })
  for (const [name, read] of loaded) bench.add(name, () => texts.forEach((text) => void read(text)))
  await bench.run()
  for (const { name, result } of bench.tasks) {
    if (!('latency' in result)) throw new Error(`${name} failed at ${words} words`)
    const row = rows.get(name)
    if (row) row[`${words.toLocaleString('en')} words`] = Math.round((result.latency.p50 / texts.length) * 10) / 10
  }
}
for (const [name, , megabytes] of loaded) {
  const row = rows.get(name)
  if (row) row['holds MB'] = Math.round(megabytes)
}
console.log('Milliseconds per article (median), and memory that stays after one article of 600 words:')
console.table(Object.fromEntries(rows))

const extraction = extractionTimes()
console.log(
  `\nExtraction of ${extraction.pages} pages: ${extraction.nutgraf.toFixed(0)} ms, bare Readability ${extraction.readability.toFixed(0)} ms: ${(extraction.nutgraf / extraction.readability).toFixed(2)} times as long`,
)
