import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Reading } from '../lib/extension/reader.ts'
import { detectArticle } from '../lib/page/detect.ts'
import { extractArticle } from '../lib/page/extract.ts'

/** Reads the page as it is at this moment. The background injects it and gets the result: scripting.executeScript. */
export default defineUnlistedScript((): Reading => {
  const url = location.href
  return { url, detection: detectArticle(document, url), article: extractArticle(document, url) }
})
