import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { tellBackground } from '../lib/extension/tell-background.ts'
import { mayBeArticle } from '../lib/page/may-be-article.ts'
import { watchAddress, watchForArticle, whenSettled } from '../lib/page/navigation.ts'

/**
 * "May this be a news article?": the only thing that runs on every page of a news site. It says at once that it is there, so that the
 * background is awake by the time the page can be judged; it judges when the page is parsed, and again when it changes.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { nutgrafDetector?: true }
  if (world.nutgrafDetector) return
  world.nutgrafDetector = true

  let stop = () => {}
  const lookFrom = (url: string) => {
    let settled = false
    const look = (): boolean => {
      if (settled) return true
      if (mayBeArticle(document, location)) {
        // An answer of false says that the text is not there yet; no answer, that the extension is gone.
        void tellBackground('detected', { url }).then((answer) => {
          settled = answer ?? true
        })
      }
      return false
    }
    look()
    stop = watchForArticle(window, look)
  }

  const start = () => {
    void tellBackground('arrived', {})
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => lookFrom(location.href))
    else lookFrom(location.href)
    watchAddress(window, (url) => {
      stop()
      stop = whenSettled(window, () => lookFrom(url))
    })
  }
  // A page that is prepared for later is in no tab yet.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start)
  else start()
})
