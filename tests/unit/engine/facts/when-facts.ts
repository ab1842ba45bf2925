import { analyze } from '../../../../lib/engine/analyze.ts'
import { findEvent } from '../../../../lib/engine/facts/event.ts'
import { findWhen } from '../../../../lib/engine/facts/when.ts'
import type { WhenFact } from '../../../../lib/engine/model.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'
import { noGazetteer } from '../no-gazetteer.ts'

/** When it happened, of an article that a test writes down: its headline, its paragraphs, its day and whether it reports an event. */
export function whenFacts(
  title: string,
  paragraphs: readonly string[],
  published: string,
  isReport = true,
): readonly WhenFact[] {
  const article = articleFromText(paragraphs.join('\n\n'), { title, published })
  const doc = analyze(article, { ...english, gazetteer: noGazetteer })
  return findWhen(doc, findEvent(doc), isReport)
}
