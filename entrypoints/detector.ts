import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { tellBackground } from '../lib/extension/tell-background.ts'
import { articleFrame, documentIn } from '../lib/page/frames.ts'
import { printOfStory } from '../lib/page/in-view.ts'
import { mayBeArticle } from '../lib/page/may-be-article.ts'
import { watchAddress, watchForArticle, watchText, whenSettled } from '../lib/page/navigation.ts'

/**
 * "May this be a news article?": the only thing that runs on every page of a news site. It says at once that it is there, so that the
 * background is awake by the time the page can be judged; it judges when the page is parsed, and again when the page goes on to
 * another address, when its text is edited, when another story comes into view, and when it comes back from the browser's memory.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { nutgrafDetector?: true }
  if (world.nutgrafDetector) return
  world.nutgrafDetector = true

  const frame = () => articleFrame(document)
  const print = () => printOfStory(documentIn(frame()) ?? document, innerHeight)
  let stop = () => {}
  const lookFrom = (url: string) => {
    stop()
    let settled = false
    stop = watchForArticle(window, () => look())
    const mine = stop
    const look = (): boolean => {
      // What stands in a frame is for the closer look to judge.
      if (settled || !(mayBeArticle(document, location) || frame())) return settled
      const told = tellBackground('detected', { url })
      // Where several stories lie is asked for when the page has been laid out, or all of that would be done here.
      let known: number | undefined
      requestAnimationFrame(() =>
        setTimeout(() => {
          known = print()
        }),
      )
      // An answer of false says that the text is not there yet; no answer, that the extension is gone.
      void told.then((answer) => {
        if (settled || answer === false || mine !== stop) return
        settled = true
        stop()
        if (answer)
          stop = watchText(window, { print, known: known ?? print() }, () => void tellBackground('detected', { url }))
      })
      return false
    }
    look()
  }

  const start = () => {
    void tellBackground('arrived', {})
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => lookFrom(location.href))
    else lookFrom(location.href)
    watchAddress(window, (url) => {
      stop()
      stop = whenSettled(window, () => lookFrom(url))
    })
    addEventListener('pageshow', ({ persisted }) => persisted && lookFrom(location.href))
  }
  // A page that is prepared for later is in no tab yet.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start)
  else start()
})
