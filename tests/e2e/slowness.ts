import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import nlp from 'compromise'

/** What compromise takes for 600 words on the machine for which the limits were set, in milliseconds. */
const REFERENCE = 25.6
const WORDS = 600
const RUNS = 15

const sample = (name: string) => readFileSync(new URL(`../corpus/${name}/article.txt`, import.meta.url), 'utf8')

/** How much slower this machine is than the one for which the limits were set, by work that has nothing to do with ours. */
function machineRatio(): number {
  const words = ['strike', 'earthquake', 'election'].map(sample).join(' ').split(/\s+/).slice(0, WORDS).join(' ')
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now()
    nlp(words)
    return performance.now() - begin
  }).sort((a, b) => a - b)
  return (times[RUNS >> 1] as number) / REFERENCE
}

/** What Node takes to start and end on an ordinary machine at rest, in milliseconds. */
const START = 40
const STARTS = 5

/** How much slower this machine starts a program: one that takes its memory back all the time computes as fast as another, and opens a window late. */
function startRatio(): number {
  const times = Array.from({ length: STARTS }, () => {
    const begin = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    return performance.now() - begin
  }).sort((a, b) => a - b)
  return (times[STARTS >> 1] as number) / START
}

/** By how much a limit in milliseconds is stretched, at least 1: for a slower machine, and for one with other work to do. */
export const slowness = (): number => Math.max(1, machineRatio(), startRatio(), (loadavg()[0] ?? 0) / cpus().length)
