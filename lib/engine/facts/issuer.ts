import type { Document } from '../document.ts'
import { cuesIn } from './attribution.ts'
import { findEvent } from './event.ts'
import { Speakers } from './speakers.ts'

/**
 * Who issued a press release: the body of which it says "About …" at its end, the one that its first sentence has announce something, or
 * the site it stands on where that is no news outlet. Undefined for any other text, and where none of these is known.
 */
export function issuerOf(doc: Document): string | undefined {
  const { article, entities, mentions, sentences, locale } = doc
  if (article.form !== 'press-release') return undefined
  const bodyIn = (first: number, end: number) =>
    mentions
      .filter((mention) => mention.firstToken >= first && mention.endToken <= end && mention.kind === 'organization')
      .map(({ entity }) => entities[entity])
      .find((entity) => entity?.named && !entity.outlet)
  const { about } = locale.reactions
  for (const { firstToken, endToken } of sentences)
    if (about.includes(doc.tokens[firstToken]?.lower ?? '') && doc.tokens[endToken - 1]?.kind === 'word') {
      const body = bodyIn(firstToken + 1, endToken)
      if (body) return body.name
    }
  const { lede } = findEvent(doc)
  const cue = cuesIn(doc, lede)[0]
  const speaker = cue && new Speakers(doc).of(cue)
  if (speaker?.entity?.kind === 'organization' && !speaker.entity.outlet) return speaker.name
  const { site } = article
  return site && !site.includes('.') && !locale.gazetteer.organization(site)?.outlet ? site : undefined
}
