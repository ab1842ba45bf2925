/** How long a page is held up at a stretch, in milliseconds. */
export const SLICE = 12

type Scheduler = { readonly yield?: () => Promise<void> }

/** Lets the page have its turn. */
export function pause(window: Window & typeof globalThis): Promise<void> {
  const { scheduler } = window as { readonly scheduler?: Scheduler }
  return scheduler?.yield?.() ?? new Promise((resolve) => window.setTimeout(resolve))
}

/**
 * Does work step by step, and lets the page have its turn between two steps whenever it was held up for a while. After the first one always:
 * before it, the script was compiled.
 */
export async function inTurns<T>(window: Window & typeof globalThis, steps: Generator<void, T>): Promise<T> {
  let began = Number.NEGATIVE_INFINITY
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (window.performance.now() - began < SLICE) continue
    await pause(window)
    began = window.performance.now()
  }
}
