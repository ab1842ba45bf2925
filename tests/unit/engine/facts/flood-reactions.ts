import { analyze } from '../../../../lib/engine/analyze.ts'
import { findEvent } from '../../../../lib/engine/facts/event.ts'
import { findReactions } from '../../../../lib/engine/facts/reactions.ts'
import type { ReactionFact } from '../../../../lib/engine/model.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const locale = { ...english, gazetteer }

/** The reactions of an article about an invented flood, in the paragraphs given. */
export function reactionsTo(...paragraphs: string[]): ReactionFact[] {
  const text = ['Flood destroys bridge in Harden', ...paragraphs].join('\n\n')
  const document = analyze(articleFromText(text, { published: '2024-05-15' }), locale)
  return findReactions(document, findEvent(document))
}

/** The quotations among them, each with its speaker. */
export const quotes = (...paragraphs: string[]) =>
  reactionsTo(...paragraphs)
    .filter(({ quoted }) => quoted !== 'indirect')
    .map(({ speaker, text }) => [speaker, text])
