/** How long a popup is given to take the size of its content, in milliseconds. */
const SETTLE = 250
/** A popup lower than this is still growing, in CSS px. */
const LEAST = 300

/**
 * Keeps the popup within a browser window that is too low for it: its facts scroll inside, instead of the whole beside them. The
 * height cannot come from CSS: `100vh` is that of a popup that has not grown yet. What was found is kept for browser windows of the
 * same height (`browserHeight`, in CSS px), so that it is right from the first picture the next time.
 */
export function fitHeight(window: Window & typeof globalThis, browserHeight: number | undefined): void {
  const { documentElement: page, body } = window.document
  const key = `popup-height-${browserHeight}`
  const use = (height: string) => page.style.setProperty('--popup-height', `${height}px`)
  const known = window.localStorage.getItem(key)
  if (known) use(known)
  let settling = 0
  const fit = () => {
    if (window.innerHeight < LEAST || page.scrollHeight <= window.innerHeight) return
    use(`${window.innerHeight}`)
    window.localStorage.setItem(key, `${window.innerHeight}`)
  }
  new window.ResizeObserver(() => {
    window.clearTimeout(settling)
    settling = window.setTimeout(fit, SETTLE)
  }).observe(body)
}
