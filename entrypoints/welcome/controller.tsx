import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type Sample, Welcome } from '../../components/welcome.tsx'
import type { Article, Block } from '../../lib/engine/model.ts'
import { shown } from '../../lib/engine/shown.ts'
import { askBackground } from '../../lib/extension/messages.ts'
import { choosePlace } from '../../lib/extension/permissions.ts'
import type { Page } from '../pages/open-page.ts'
import sample from './sample.json' with { type: 'json' }

/** Joins the welcome page to the settings, and has the background read the sample. */
export function WelcomeController({ settings, translate, look }: Page) {
  const [tried, setTried] = useState<Sample>()
  const [message, setMessage] = useState<string>()

  useEffect(() => {
    const article = sampleArticle()
    askBackground('summarize', { article }).then(
      (summary) => setTried({ text: article.text, language: article.language, summary: shown(summary) }),
      // Without an answer there is nothing to try; what the page says stays true.
      () => {},
    )
  }, [])

  return (
    <Welcome
      translate={translate}
      look={look}
      place={settings.place}
      sample={tried}
      message={message}
      onPlace={(place) => {
        choosePlace(place).then(
          (agreed) => setMessage(agreed ? undefined : translate('permission_refused')),
          () => setMessage(translate('permission_refused')),
        )
      }}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  )
}

/** The invented article of sample.json, as if it had been read from a page. */
function sampleArticle(): Article {
  const { paragraphs, ...about } = sample
  const texts = [about.title, ...paragraphs]
  const blocks: Block[] = []
  let start = 0
  for (const [i, text] of texts.entries()) {
    blocks.push({ kind: i === 0 ? 'headline' : 'paragraph', start, end: start + text.length })
    start += text.length + 2
  }
  return { ...about, url: '', text: texts.join('\n\n'), blocks, completeness: 'full' }
}
