import type { Document, EntityMention } from '../document.ts'
import type { Mention } from '../model.ts'

/** A text of fewer sentences is no article: nothing in it is spoken of often enough for nouns and pronouns to be listed. */
const ARTICLE = 3

/**
 * The mentions of an article as its readers get them, in reading order: names, times and quantities; in a whole article also the
 * title with the name, the nouns and pronouns that stand for somebody, and a country that acts as an organization. A name inside a
 * longer mention ("ISIL" in "the ISIL fighters") is not listed again.
 */
export function findMentions(doc: Document): Mention[] {
  const { text } = doc.article
  const whole = doc.sentences.length >= ARTICLE
  const list: Mention[] = []
  let covered = -1
  for (const mention of doc.mentions) {
    if (mention.inner || (mention.form !== 'name' && !whole)) continue
    if (whole && mention.form === 'name' && mention.endToken <= covered) continue
    if (mention.form === 'nominal' && mention.kind !== 'person') covered = mention.endToken
    const { start, end } = whole ? withTitle(mention) : mention
    list.push({
      kind: whole && actsAsState(doc, mention) ? 'organization' : mention.kind,
      text: text.slice(start, end),
      normal: doc.entities[mention.entity]?.name ?? '',
      start,
      end,
    })
  }
  for (const { start, end, value } of doc.times) {
    const normal = value.end ? `${value.start}/${value.end}` : value.start
    list.push({ kind: 'time', text: text.slice(start, end), normal, value, start, end })
  }
  for (const { start, end, count } of doc.quantities)
    list.push({ kind: 'quantity', text: text.slice(start, end), normal: count.text, start, end })
  return list.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A mention with the title right before it: "President Hollande". */
function withTitle({ start, end, kind, role }: EntityMention): { start: number; end: number } {
  const before = kind === 'person' && role && role.end <= start && start - role.end <= 1
  return before ? { start: role.start, end } : { start, end }
}

/** Whether a country stands for its government: it is the subject of a verb, "Turkey condemned". */
function actsAsState(doc: Document, { kind, form, entity, endToken }: EntityMention): boolean {
  return (
    kind === 'place' &&
    form === 'name' &&
    doc.entities[entity]?.place?.kind === 'country' &&
    /^(?:VB|VBD|VBZ|MD)$/.test(doc.parts[endToken] ?? '')
  )
}
