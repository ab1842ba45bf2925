// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchAddress, watchForArticle, watchText, whenSettled } from '../../../lib/page/navigation.ts'

type Watched = Parameters<typeof watchAddress>[0]

/** The real window of the test, at an address of our choice, with or without the Navigation API. */
const windowAt = (href: string, navigation?: EventTarget): { readonly window: Watched; go: (href: string) => void } => {
  const location = { href }
  const events = new EventTarget()
  const fake = {
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
    dispatchEvent: events.dispatchEvent.bind(events),
    setTimeout: (...a: Parameters<typeof setTimeout>) => setTimeout(...a),
    clearTimeout: (id: number) => clearTimeout(id),
    setInterval: (...a: Parameters<typeof setInterval>) => setInterval(...a),
    clearInterval: (id: number) => clearInterval(id),
    MutationObserver,
    document,
    location,
    ...(navigation ? { navigation } : {}),
  }
  return {
    window: fake as unknown as Watched,
    go: (next) => {
      location.href = next
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.useRealTimers()
})

describe('watchAddress', () => {
  it('hears of a new address from the Navigation API at once', () => {
    const navigation = new EventTarget()
    const { window, go } = windowAt('https://a.example/one', navigation)
    const changed = vi.fn()
    const stop = watchAddress(window, changed)
    go('https://a.example/two')
    navigation.dispatchEvent(new Event('currententrychange'))
    expect(changed.mock.calls).toEqual([['https://a.example/two']])
    stop()
    go('https://a.example/three')
    navigation.dispatchEvent(new Event('currententrychange'))
    expect(changed).toHaveBeenCalledTimes(1)
  })
  it('compares the address where there is no such thing', () => {
    const { window, go } = windowAt('https://a.example/one')
    const changed = vi.fn()
    const stop = watchAddress(window, changed)
    go('https://a.example/two')
    vi.advanceTimersByTime(1100)
    expect(changed.mock.calls).toEqual([['https://a.example/two']])
    stop()
    go('https://a.example/three')
    vi.advanceTimersByTime(5000)
    expect(changed).toHaveBeenCalledTimes(1)
  })
  it('takes a jump within the page for no new page, but a route in the fragment for one', () => {
    const { window, go } = windowAt('https://a.example/one')
    const changed = vi.fn()
    const stop = watchAddress(window, changed)
    go('https://a.example/one#part-2')
    vi.advanceTimersByTime(1100)
    expect(changed).not.toHaveBeenCalled()
    go('https://a.example/one#/story/2')
    vi.advanceTimersByTime(1100)
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
  })
})

/** Mutation observers report in a microtask. */
const change = async (): Promise<void> => {
  document.body.append(document.createElement('p'))
  await vi.advanceTimersByTimeAsync(1)
}

describe('whenSettled', () => {
  it('calls once the page has been quiet', async () => {
    const settled = vi.fn()
    whenSettled(windowAt('https://a.example/').window, settled)
    await vi.advanceTimersByTimeAsync(200)
    await change()
    await vi.advanceTimersByTimeAsync(200)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    expect(settled).toHaveBeenCalledTimes(1)
  })
  it('waits four seconds at most', async () => {
    const settled = vi.fn()
    whenSettled(windowAt('https://a.example/').window, settled)
    for (let step = 0; step < 50; step++) {
      await change()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(settled).toHaveBeenCalledTimes(1)
  })
  it('can be called off', async () => {
    const settled = vi.fn()
    whenSettled(windowAt('https://a.example/').window, settled)()
    await vi.advanceTimersByTimeAsync(6000)
    expect(settled).not.toHaveBeenCalled()
  })
})

describe('watchForArticle', () => {
  it('looks after changes until the article is there', async () => {
    let looks = 0
    watchForArticle(windowAt('https://a.example/').window, () => ++looks === 2)
    for (let step = 0; step < 10; step++) {
      await change()
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(looks).toBe(2)
  })
  it('looks for one that comes after minutes, in ever longer pauses', async () => {
    let looks = 0
    watchForArticle(windowAt('https://a.example/').window, () => {
      looks++
      return false
    })
    const pass = async (seconds: number): Promise<number> => {
      const before = looks
      for (let step = 0; step < seconds * 2; step++) {
        await change()
        await vi.advanceTimersByTimeAsync(500)
      }
      return looks - before
    }
    expect(await pass(15)).toBeLessThanOrEqual(12)
    await pass(60)
    const later = await pass(120)
    expect(later).toBeGreaterThanOrEqual(3)
    expect(later).toBeLessThanOrEqual(5)
  })
})

describe('watchText', () => {
  const watch = () => {
    let text = 1
    const { window } = windowAt('https://a.example/')
    const print = vi.fn(() => text)
    const changed = vi.fn()
    const edit = (to: number): void => {
      text = to
    }
    const stop = watchText(window, { print, known: 1 }, changed)
    return { window: window as unknown as EventTarget, print, changed, stop, edit }
  }
  const look = (visibility: 'visible' | 'hidden') => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }

  it('calls once for an edit, and not for a change that leaves the text', async () => {
    const { changed, edit, stop } = watch()
    await change()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(changed).not.toHaveBeenCalled()
    edit(2)
    await change()
    await vi.advanceTimersByTimeAsync(10_000)
    await change()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
  })
  it('hears of an edit that came between the reading and the watch', async () => {
    const { changed, edit, stop } = watch()
    edit(2)
    await vi.advanceTimersByTimeAsync(2000)
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
  })
  it('looks soon after the reader has scrolled', async () => {
    const { window, changed, edit, stop } = watch()
    edit(2)
    window.dispatchEvent(new Event('scroll'))
    await vi.advanceTimersByTimeAsync(350)
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
  })
  it('looks ever more rarely at a page that never rests', async () => {
    const { print, stop } = watch()
    for (let second = 0; second < 300; second++) {
      await change()
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(print.mock.calls.length).toBeLessThan(20)
    stop()
  })
  it('does not look at what nobody sees, but once it is seen', async () => {
    const { print, changed, edit, stop } = watch()
    look('hidden')
    edit(2)
    await change()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(print).not.toHaveBeenCalled()
    look('visible')
    await vi.advanceTimersByTimeAsync(350)
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
  })
  it('ends', async () => {
    const { print, edit, stop } = watch()
    stop()
    edit(2)
    await change()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(print).not.toHaveBeenCalled()
  })
})
