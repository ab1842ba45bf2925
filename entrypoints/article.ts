import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Reading } from '../lib/extension/reader.ts'
import { detectArticle } from '../lib/page/detect.ts'
import { extractionSteps } from '../lib/page/extract.ts'
import { inTurns } from '../lib/page/turns.ts'

/** Reads the page as it is at this moment. The background injects it and gets the result: scripting.executeScript. */
export default defineUnlistedScript(async (): Promise<Reading> => {
  const url = location.href
  const detection = detectArticle(document, url)
  return { url, detection, article: await inTurns(window, extractionSteps(document, url)) }
})
