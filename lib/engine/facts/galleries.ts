import type { Document } from '../document.ts'
import { oncePer } from '../once.ts'
import type { Sentence } from '../text/sentences.ts'

/** So many blocks that open with the same title of so many words or more, before a capital, are the pictures of a gallery. */
const GALLERY = { blocks: 3, words: 4 } as const
/** A title has no more words. */
const MOST_TITLE = 12

/** The blocks that are captions of a gallery, each behind its title: "Port of Oslin A crane lifts …", "Port of Oslin Ships wait …". */
export const galleryBlocks = oncePer((doc: Document): ReadonlySet<number> => {
  const openings = new Map<string, Sentence[]>()
  for (const [at, sentence] of doc.sentences.entries()) {
    if (doc.sentences[at - 1]?.block === sentence.block) continue
    const title = wordsAt(doc, sentence, GALLERY.words).join(' ')
    const same = openings.get(title)
    if (same) same.push(sentence)
    else openings.set(title, [sentence])
  }
  const found = numberedBlocks(doc)
  for (const same of openings.values())
    if (same.length >= GALLERY.blocks && isTitled(doc, same)) for (const { block } of same) found.add(block)
  return found
})

/** The number of a picture among all of its gallery, at the head of its caption: "2/34 A crane lifts". */
const COUNTER = /^\s*\d{1,3}\/(\d{1,3})(?![\d/])/

/** The blocks that open with the number of a picture, where so many of one gallery do. */
function numberedBlocks({ article, sentences }: Document): Set<number> {
  const numbered = new Map<string, number[]>()
  for (const [at, { block, start }] of sentences.entries()) {
    if (sentences[at - 1]?.block === block) continue
    const of = COUNTER.exec(article.text.slice(article.blocks[block]?.start ?? start, start + 8))?.[1]
    if (!of) continue
    const same = numbered.get(of)
    if (same) same.push(block)
    else numbered.set(of, [block])
  }
  return new Set([...numbered.values()].filter(({ length }) => length >= GALLERY.blocks).flat())
}

const wordsAt = ({ tokens }: Document, { firstToken }: Sentence, count: number): string[] =>
  tokens.slice(firstToken, firstToken + count).map(({ lower }) => lower)

/** Whether some sentences open with a title that ends with a noun, a number or a verb of it, and each goes on with a capital behind it, not all with names. */
function isTitled({ tokens, parts }: Document, same: readonly Sentence[]): boolean {
  const [first] = same
  if (!first) return false
  const isShared = (k: number) =>
    same.every(({ firstToken }) => tokens[firstToken + k]?.lower === tokens[first.firstToken + k]?.lower)
  let length: number = GALLERY.words
  while (length < MOST_TITLE && isShared(length)) length++
  const next = same.map(({ firstToken }) => firstToken + length)
  return (
    /^(?:NN|CD|VBZ)/.test(parts[first.firstToken + length - 1] ?? '') &&
    next.every((i) => tokens[i]?.shape !== 'lower') &&
    next.some((i) => parts[i] !== 'NNP')
  )
}
