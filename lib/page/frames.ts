/** In characters: so much text makes a frame the place of the article, where the page around it has less. */
const STORY = 600
const PARAGRAPH = 40
const MAX_FRAMES = 30
const MAX_PARAGRAPHS = 200
/** A frame that takes so much of the window, across and down, holds what the page is there for. */
const MAIN = 0.6

/** A frame as pages have it, also one of a frameset. */
export type Frame = HTMLIFrameElement | HTMLFrameElement

const framesOf = (document: Document): readonly Frame[] =>
  [...document.querySelectorAll<Frame>('iframe, frame')].slice(0, MAX_FRAMES)

/** The document in a frame; undefined for one of another site, which the browser keeps closed. */
export function documentIn(frame: Frame | undefined): Document | undefined {
  try {
    return frame?.contentDocument ?? undefined
  } catch {
    return undefined
  }
}

function textLength(document: Document): number {
  let length = 0
  for (const paragraph of [...document.getElementsByTagName('p')].slice(0, MAX_PARAGRAPHS)) {
    const text = (paragraph.textContent ?? '').trim()
    if (text.length >= PARAGRAPH) length += text.length
  }
  return length
}

/** The frame of the page's own site that holds its article, where the page itself holds no text; undefined for any other page. */
export function articleFrame(document: Document): Frame | undefined {
  const frames = framesOf(document)
  if (frames.length === 0 || textLength(document) >= STORY) return undefined
  let best: Frame | undefined
  let most = STORY - 1
  for (const frame of frames) {
    const inside = documentIn(frame)
    const length = inside ? textLength(inside) : 0
    if (length > most) [best, most] = [frame, length]
  }
  return best
}

/** Whether a frame of another site takes most of the window: then what the page shows cannot be read. */
export function isClosedFrame(
  document: Document,
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): boolean {
  return framesOf(document).some((frame) => {
    if (documentIn(frame)) return false
    const { width, height } = frame.getBoundingClientRect()
    return width >= innerWidth * MAIN && height >= innerHeight * MAIN
  })
}

/** What the head of a page says about its article. */
const SAYS = 'meta, script[type="application/ld+json"]'

/**
 * A page whose article stands in a frame of its own site, as if it stood in the page; where the page's head says nothing of an article,
 * with what the frame's says. The document itself where there is no such frame. It is not changed.
 */
export function withFrame(document: Document): Document {
  const frame = articleFrame(document)
  const inside = documentIn(frame)
  if (!frame || !inside) return document
  const copy = document.cloneNode(true) as Document
  const place = copy.createElement('div')
  for (const child of inside.body?.childNodes ?? []) place.append(copy.importNode(child, true))
  if (frame.localName === 'iframe') {
    framesOf(copy)[framesOf(document).indexOf(frame)]?.replaceWith(place)
  } else {
    const body = copy.createElement('body')
    body.append(place)
    copy.querySelector('frameset')?.replaceWith(body)
  }
  if (!copy.querySelector('meta[property="og:title"], script[type="application/ld+json"]'))
    for (const element of inside.head?.querySelectorAll(SAYS) ?? []) copy.head?.append(copy.importNode(element, true))
  return copy
}
