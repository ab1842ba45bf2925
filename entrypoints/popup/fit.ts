/** How long a popup is given to take the size of its content, in milliseconds. */
const SETTLE = 400
/** A popup lower than this is still growing, in CSS px. */
const LEAST = 300

/**
 * Keeps the popup within a browser window that is too low for it: its facts scroll inside, instead of the whole beside them. The
 * height cannot come from CSS: `100vh` is that of a popup that has not grown yet.
 */
export function fitHeight(window: Window & typeof globalThis): void {
  const { documentElement: page, body } = window.document
  let settling = 0
  const fit = () => {
    if (window.innerHeight < LEAST || page.scrollHeight <= window.innerHeight) return
    page.style.setProperty('--popup-height', `${window.innerHeight}px`)
  }
  new window.ResizeObserver(() => {
    window.clearTimeout(settling)
    settling = window.setTimeout(fit, SETTLE)
  }).observe(body)
}
