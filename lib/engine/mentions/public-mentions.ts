import type { Document } from '../document.ts'
import type { Mention } from '../model.ts'

/** The mentions of an article as its readers get them: names, times and quantities, in reading order. */
export function findMentions(doc: Document): Mention[] {
  const { text } = doc.article
  const list: Mention[] = []
  for (const { kind, form, entity, start, end } of doc.mentions) {
    if (form !== 'name') continue
    list.push({ kind, text: text.slice(start, end), normal: doc.entities[entity]?.name ?? '', start, end })
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
