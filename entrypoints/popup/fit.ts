/** How long a popup is given to take the size of its content, in milliseconds. */
const SETTLE = 250
/** A popup smaller than this is still growing, in CSS px. */
const LEAST = { width: 240, height: 300 } as const

type Side = keyof typeof LEAST
type BrowserSize = { readonly width?: number | undefined; readonly height?: number | undefined }

/**
 * Keeps the popup within a browser window that is too small for it: its facts scroll inside, instead of the whole beside them, and its
 * lines break. The size cannot come from CSS: `100vh` and `100vw` are those of a popup that has not grown yet. What was found is kept for
 * browser windows of the same size (`browserSize`, in CSS px), so that it is right from the first picture the next time.
 */
export function fitWindow(window: Window & typeof globalThis, browserSize: BrowserSize): void {
  const { documentElement: page, body } = window.document
  const key = (side: Side) => `popup-${side}-${browserSize[side]}`
  const use = (side: Side, pixels: string) => page.style.setProperty(`--popup-${side}`, `${pixels}px`)
  for (const side of ['width', 'height'] as const) {
    const known = window.localStorage.getItem(key(side))
    if (known) use(side, known)
  }
  const fitSide = (side: Side, room: number, needed: number) => {
    if (room < LEAST[side] || needed <= room) return
    use(side, `${room}`)
    window.localStorage.setItem(key(side), `${room}`)
  }
  let settling = 0
  const fit = () => {
    fitSide('width', window.innerWidth, page.scrollWidth)
    fitSide('height', window.innerHeight, page.scrollHeight)
  }
  new window.ResizeObserver(() => {
    window.clearTimeout(settling)
    settling = window.setTimeout(fit, SETTLE)
  }).observe(body)
}
