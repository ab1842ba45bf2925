import { analyze } from '../../../../lib/engine/analyze.ts'
import type { Document, Entity } from '../../../../lib/engine/document.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

/** Reads a text with the whole English locale. */
export const read = (text: string, url = ''): Document =>
  analyze({ ...articleFromText(text, { published: '2023-05-10' }), url }, { ...english, gazetteer })

/** The entity that the article names so, by its fullest name or another. */
export const entity = (doc: Document, name: string): Entity | undefined =>
  doc.entities.find((one) => one.name === name || one.aliases.includes(name))

/** The wordings of an entity's mentions, in reading order. */
export const wordings = (doc: Document, one: Entity | undefined): string[] =>
  (one?.mentions ?? []).map((k) => doc.article.text.slice(doc.mentions[k]?.start, doc.mentions[k]?.end))

/** Each named entity as "kind: name". */
export const named = (doc: Document): string[] =>
  doc.entities.filter((one) => one.named).map((one) => `${one.kind}: ${one.name}`)
