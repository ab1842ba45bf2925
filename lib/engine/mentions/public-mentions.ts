import type { Document, EntityMention } from '../document.ts'
import type { Mention } from '../model.ts'

/** A text of fewer sentences is no article: nothing in it is spoken of often enough for nouns and pronouns to be listed. */
const ARTICLE = 3

/**
 * The mentions of an article as its readers get them, in reading order: names, times and quantities; in a whole article also the
 * title with the name, the nouns and the pronouns that stand for somebody.
 */
export function findMentions(doc: Document): Mention[] {
  const { text } = doc.article
  const whole = doc.sentences.length >= ARTICLE
  const list: Mention[] = []
  for (const mention of doc.mentions) {
    if (mention.form !== 'name' && !whole) continue
    const { start, end } = whole ? withTitle(mention) : mention
    list.push({
      kind: mention.kind,
      text: text.slice(start, end),
      normal: doc.entities[mention.entity]?.name ?? '',
      start,
      end,
    })
  }
  for (const { start, end, value } of doc.times)
    list.push({
      kind: 'time',
      text: text.slice(start, end),
      normal: value.end ? `${value.start}/${value.end}` : value.start,
      value,
      start,
      end,
    })
  for (const { start, end, count } of doc.quantities)
    list.push({ kind: 'quantity', text: text.slice(start, end), normal: count.text, start, end })
  return list.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A mention with the title right before it: "President Hollande". */
function withTitle({ start, end, kind, role }: EntityMention): { start: number; end: number } {
  const before = kind === 'person' && role && role.end <= start && start - role.end <= 1
  return before ? { start: role.start, end } : { start, end }
}
