import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { listenInPanel } from '../../lib/extension/messages.ts'
import { loadFormats } from '../../lib/labels/formats.ts'
import { pause } from '../../lib/page/turns.ts'
import { createEvidence } from './evidence.ts'
import { createPanel } from './panel.tsx'

/**
 * The panel and the highlights of a page, in the extension's own world. The background injects it when there is something to show, as
 * often as it likes: the first one in a document stays.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { nutgrafPanel?: true }
  if (world.nutgrafPanel) return
  world.nutgrafPanel = true

  const evidence = createEvidence(window)
  const panel = createPanel(window, evidence)
  // The facts are still being worked out.
  void pause(window).then(() => loadFormats(navigator.language))
  listenInPanel({
    show: async (facts) => {
      panel.show(facts)
      return null
    },
    hide: async () => {
      panel.hide()
      return null
    },
    reveal: async ({ evidence: asked }) => {
      if (asked) return evidence.reveal(asked)
      evidence.hide()
      return true
    },
  })
})
