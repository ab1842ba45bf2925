import { describe, expect, it } from 'vitest'
import { inTurns } from '../../../lib/page/turns.ts'

/** A window whose clock goes on by `each` milliseconds with every step. */
function slowWindow(each: number) {
  const log: string[] = []
  let now = 0
  const window = {
    performance: { now: () => now },
    scheduler: { yield: async () => void log.push('page') },
  } as unknown as Window & typeof globalThis
  function* steps(): Generator<void, string> {
    for (const name of ['a', 'b', 'c', 'd']) {
      log.push(name)
      now += each
      yield
    }
    return 'done'
  }
  return { window, steps, log }
}

describe('work in turns with the page', () => {
  it('lets the page have its turn after each long step', async () => {
    const { window, steps, log } = slowWindow(30)
    expect(await inTurns(window, steps())).toBe('done')
    expect(log).toEqual(['a', 'page', 'b', 'page', 'c', 'page', 'd', 'page'])
  })

  it('does several short steps at a stretch, but for the first, before which the script was compiled', async () => {
    const { window, steps, log } = slowWindow(7)
    await inTurns(window, steps())
    expect(log).toEqual(['a', 'page', 'b', 'c', 'page', 'd'])
  })

  it('goes on where the browser has no scheduler', async () => {
    const { window, steps } = slowWindow(30)
    const plain = { performance: window.performance, setTimeout } as unknown as Window & typeof globalThis
    expect(await inTurns(plain, steps())).toBe('done')
  })
})
