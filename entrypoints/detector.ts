import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { tellBackground } from '../lib/extension/tell-background.ts'
import { detectArticle } from '../lib/page/detect.ts'
import { watchAddress, watchForArticle, whenSettled } from '../lib/page/navigation.ts'

/** "Is this a news article?": the only thing that runs on every page of a news site. It tells the background, and waits. */
export default defineUnlistedScript(() => {
  const world = globalThis as { nutgrafDetector?: true }
  if (world.nutgrafDetector) return
  world.nutgrafDetector = true

  let stop = () => {}
  const lookFrom = (url: string) => {
    let settled = false
    const look = (): boolean => {
      if (settled) return true
      if (detectArticle(document, location.href).article) {
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

  lookFrom(location.href)
  watchAddress(window, (url) => {
    stop()
    stop = whenSettled(window, () => lookFrom(url))
  })
})
