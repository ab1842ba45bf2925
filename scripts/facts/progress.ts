/** Seconds after which a run counts as long, and between two lines where no terminal redraws them. */
const LONG_RUN = 5
const REDRAW = 0.2

export type Progress = {
  /** Counts one record. */
  readonly step: (failed: boolean) => void
  /** Clears the line, or leaves a last one. */
  readonly end: () => void
}

/**
 * A progress line on `stream`: redrawn in place on a terminal, a new line every few seconds elsewhere. Short runs print
 * nothing. `now` gives milliseconds.
 */
export function createProgress(stream: NodeJS.WriteStream, now: () => number = () => performance.now()): Progress {
  const started = now()
  let last = started
  let done = 0
  let failures = 0
  let shown = false
  const line = (): string => {
    const seconds = (now() - started) / 1000
    const rate = done / Math.max(seconds, 0.001)
    return `${done} articles, ${failures} failed, ${seconds.toFixed(0)} s (${rate.toFixed(rate < 10 ? 1 : 0)}/s)`
  }
  return {
    step(failed) {
      done++
      if (failed) failures++
      const time = now()
      if ((time - started) / 1000 < (stream.isTTY ? 1 : LONG_RUN)) return
      if ((time - last) / 1000 < (stream.isTTY ? REDRAW : LONG_RUN)) return
      last = time
      shown = true
      stream.write(stream.isTTY ? `\r\u001b[K${line()}` : `${line()}\n`)
    },
    end() {
      if (shown) stream.write(stream.isTTY ? '\r\u001b[K' : `${line()}\n`)
    },
  }
}
