import { summarize } from '../../lib/engine/summarize.ts'
import { gazetteer } from '../../lib/gazetteer/index.ts'
import { english } from '../../lib/locales/en/index.ts'
import { articleFromText } from '../../lib/page/plain-text.ts'

const locale = { ...english, gazetteer }

/** What the background loads, as one function over a plain text: the entry that the benchmark bundles to time. */
export const summarizeEnglish = (text: string) =>
  summarize(articleFromText(text, { language: 'en', published: '2025-06-02' }), locale)
