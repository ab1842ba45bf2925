/** The panel's place in a page: an element that the page's styles cannot reach, with a closed shadow root. */
export type Host = {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /**
   * Puts the host somewhere: CSS properties with their values. Nothing of the page moves, and the browser does not take it for a shift
   * of the page's layout: left and top become a transform, and another `form` or width begins anew.
   */
  readonly place: (style: Readonly<Record<string, string>>, form?: string) => void
  readonly attach: () => void
  readonly detach: () => void
}

/** Inline and important, so that no rule of the page outweighs it; fixed, so that the page's layout does not know of it. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  display: 'flex',
  'flex-direction': 'column',
  'z-index': '2147483647',
  contain: 'layout style',
}

/** Events in the panel that the page has no business with: its shortcuts, its focus traps, its click handlers. */
const KEPT_EVENTS = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'copy', 'wheel'],
]

/** How often a host that the page removed is put back: a page that rebuilds itself is helped, one that insists is left alone. */
const MOST_RETURNS = 5

/** Makes a host, not yet in the page. */
export function createHost(document: Document, css: string): Host {
  const element = document.createElement('div')
  const root = element.attachShadow({ mode: 'closed' })
  addStyle(root, css)
  for (const type of KEPT_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true })

  let returns = 0
  const observer = new MutationObserver(() => {
    if (element.isConnected || returns++ >= MOST_RETURNS) return
    document.documentElement.append(element)
  })
  let placed = ''
  let lastForm: string | undefined
  let lastWidth: string | undefined
  const place: Host['place'] = (style, form) => {
    const asked = JSON.stringify(style)
    if (asked === placed) return
    placed = asked
    const isSame = form === lastForm
    const scroll = isSame ? root.querySelector('.scroll') : null
    const scrolled = scroll?.scrollTop ?? 0
    element.removeAttribute('style')
    if (!(isSame && style.width === lastWidth) && element.isConnected) {
      // What is there already does not appear again.
      if (isSame) root.querySelector('.panel')?.classList.add('still')
      element.style.setProperty('display', 'none', 'important')
      // Reading the layout makes the browser let go of the old box.
      void element.offsetWidth
    }
    lastForm = form
    lastWidth = style.width
    for (const [name, value] of Object.entries({ ...HOST_STYLE, ...moved(style) })) {
      element.style.setProperty(name, value, 'important')
    }
    if (scroll && scrolled > 0) scroll.scrollTop = scrolled
  }
  return {
    element,
    root,
    place,
    attach: () => {
      if (element.isConnected) return
      document.documentElement.append(element)
      observer.observe(document.documentElement, { childList: true })
    },
    detach: () => {
      observer.disconnect()
      element.remove()
    },
  }
}

function moved(style: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { left, top, ...others } = style
  return left && top ? { ...others, left: '0', top: '0', transform: `translate(${left}, ${top})` } : style
}

function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox before it let content scripts adopt sheets: an element in the shadow root does the same.
    const style = root.ownerDocument.createElement('style')
    style.textContent = css
    root.append(style)
  }
}
