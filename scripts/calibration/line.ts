import type { Line } from '../../lib/engine/calibration.ts'
import { SHOWN_FROM } from '../../lib/engine/shown.ts'
import type { Judged } from './judged.ts'

/** The width of a bin of weights. */
const BIN = 0.05
/** Each bin begins with so many facts of which its weight is the share that is right, so that a few facts decide little. */
const PRIOR = 4

/**
 * The rising line that fits judged facts best: bins of weights, and those that fall are pooled until none does (pool adjacent violators,
 * Ayer et al. 1955).
 */
export function lineOf(facts: readonly Pick<Judged, 'weight' | 'right'>[]): Line {
  const bins = new Map<number, { weight: number; right: number; count: number }>()
  for (const { weight, right } of facts) {
    const key = Math.floor(weight / BIN + 1e-9)
    const bin = bins.get(key) ?? { weight: 0, right: 0, count: 0 }
    bins.set(key, { weight: bin.weight + weight, right: bin.right + Number(right), count: bin.count + 1 })
  }
  const pools: { weight: number; share: number; count: number }[] = []
  for (const [, bin] of [...bins].sort(([a], [b]) => a - b)) {
    const weight = bin.weight / bin.count
    const share = (bin.right + PRIOR * weight) / (bin.count + PRIOR)
    let pool = { weight, share, count: bin.count + PRIOR }
    for (let last = pools.at(-1); last && last.share >= pool.share; last = pools.at(-1)) {
      pools.pop()
      const count = last.count + pool.count
      const mean = (a: number, b: number) => (a * (last as typeof pool).count + b * pool.count) / count
      pool = { weight: mean(last.weight, pool.weight), share: mean(last.share, pool.share), count }
    }
    pools.push(pool)
  }
  // A shown fact has a score from the limit on: pools that are right less often are for whoever weighs such facts to mend.
  return pools.flatMap(({ weight, share }) => (share > SHOWN_FROM ? [[weight, share] as const] : []))
}
