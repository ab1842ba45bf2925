import type { Summary } from '../../../lib/engine/model.ts'
import { summarize } from '../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { english } from '../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../lib/page/plain-text.ts'

const locale = { ...english, gazetteer }

/** The summary of an article that a test writes down: its headline and its paragraphs. */
export function summaryOf(
  title: string,
  paragraphs: readonly string[],
  published = '2023-05-10',
  site?: string,
): Summary {
  return summarize(articleFromText(paragraphs.join('\n\n'), { title, published, ...(site && { site }) }), locale)
}
