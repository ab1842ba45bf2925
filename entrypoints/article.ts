import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Reading } from '../lib/extension/reader.ts'
import { detectArticle } from '../lib/page/detect.ts'
import { extractionSteps } from '../lib/page/extract.ts'
import { isClosedFrame, withFrame } from '../lib/page/frames.ts'
import { pageInView } from '../lib/page/page-in-view.ts'
import { inTurns } from '../lib/page/turns.ts'

/**
 * Reads the page as it is at this moment, of several stories below each other the one in view. The background injects it and gets the
 * result: scripting.executeScript.
 */
export default defineUnlistedScript(() => inTurns(window, readingSteps(location.href)))

const inClosedFrame = { article: false, reason: 'closed-frame', score: 0 } as const

function* readingSteps(url: string): Generator<void, Reading> {
  const framed = withFrame(document)
  const judged = detectArticle(framed, url)
  const detection = judged.reason === 'no-text' && isClosedFrame(document, window) ? inClosedFrame : judged
  yield
  const page = framed === document ? pageInView(document, innerHeight) : { document: framed, several: false }
  yield
  const article = yield* extractionSteps(page.document, url)
  return { url, detection, article, several: page.several }
}
