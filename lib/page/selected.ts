import type { Article, Block } from '../engine/model.ts'

/**
 * The part of a page's article that is selected: its blocks that the selection (`words`) touches, whole, so that no sentence is cut.
 * Where the selection lies outside of the article, its own words. Undefined when nothing is selected.
 */
export function selectedPart(article: Article, words: string): Article | undefined {
  const wanted = words.split(/\n+/).map(plain).filter(Boolean)
  if (wanted.length === 0) return undefined
  const touched = article.blocks.filter(({ start, end }) => {
    const block = plain(article.text.slice(start, end))
    return wanted.some((line) => block.includes(line) || (line.includes(block) && block.length >= SHORT))
  })
  const parts = touched.map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) }))
  const own = wanted.map((text) => ({ kind: 'paragraph' as const, text }))
  return { ...article, ...joined(parts.length > 0 ? parts : own), completeness: 'partial' }
}

/** A block shorter than this, in characters, is no sure sign that a longer line of the selection holds it. */
const SHORT = 20

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

function joined(
  drafts: readonly { readonly kind: Block['kind']; readonly text: string }[],
): Pick<Article, 'text' | 'blocks'> {
  const blocks: Block[] = []
  let text = ''
  for (const draft of drafts) {
    if (text !== '') text += '\n\n'
    blocks.push({ kind: draft.kind, start: text.length, end: text.length + draft.text.length })
    text += draft.text
  }
  return { text, blocks }
}
