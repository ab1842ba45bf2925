import type { Entity, EntityMention, QuantityMention, TextLayer, TimeMention } from '../document.ts'
import { nameLanguage } from './name-index.ts'
import { findNames } from './named.ts'

/**
 * Finds the people, organizations and places of an article and every mention of them: names first, then what stands for them.
 * Each entity has one kind in the whole article.
 */
export function findEntities(
  text: TextLayer,
  times: readonly TimeMention[],
  _quantities: readonly QuantityMention[],
): { entities: Entity[]; mentions: EntityMention[] } {
  const language = nameLanguage(text.locale)
  const { named } = findNames(text, times, language)
  const entities: Entity[] = []
  const mentions: EntityMention[] = []
  const byKey = new Map<string, { entity: Entity; mentions: number[]; aliases: string[] }>()
  for (const mention of named) {
    if (mention.kind === 'other') continue
    const first = text.tokens[mention.from]
    const last = text.tokens[mention.to - 1]
    if (!first || !last) continue
    let known = byKey.get(mention.key)
    if (!known) {
      const list: number[] = []
      const aliases: string[] = []
      known = {
        mentions: list,
        aliases,
        entity: { id: entities.length, kind: mention.kind, name: mention.name, aliases, mentions: list },
      }
      entities.push(known.entity)
      byKey.set(mention.key, known)
    }
    known.mentions.push(mentions.length)
    mentions.push({
      kind: known.entity.kind,
      form: 'name',
      entity: known.entity.id,
      start: first.start,
      end: last.end,
      firstToken: mention.from,
      endToken: mention.to,
      sentence: mention.sentence,
    })
  }
  return { entities, mentions }
}
