import type { Block, BlockKind } from '../engine/model.ts'
import { isKeyPointBox } from './key-points.ts'
import { oneLine } from './text.ts'

/** A block before it has its place in the text. */
export type Draft = {
  readonly kind: BlockKind
  readonly text: string
  /** The share of the text that stands in links, 0 to 1. */
  readonly linked: number
  /** The element around it and that one's parent, by name and class: blocks of one text are set alike. */
  readonly setting: string
  /** When the entry of a live page that it is part of was posted, ISO 8601. */
  readonly posted?: string
}

/** Elements that run within a line. Every other element begins a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'script style noscript template iframe object embed svg canvas button input select textarea form nav audio video picture map img'.split(
    ' ',
  ),
)

/** A table's row is one block, unless the table is there for the layout and its cells hold paragraphs. */
const BLOCKS_IN_CELL = 'p, div, table, ul, ol, section, article, blockquote, h1, h2, h3, h4, h5, h6'

/** Custom elements nest deep on some pages; beyond this a page is hostile. */
const MAX_DEPTH = 400

/** Class words of a line below a picture. */
const CAPTION_CLASS = /(?:^|[\s_-])(?:\w*caption|credits?|photo-?credit|image-?credit|attribution)(?:$|[\s_-])/i
/** What a line ends with when a line break after it ends a paragraph. */
const SENTENCE_END = /[.!?…。！？।]["'”’)\]」』]*\s*$/

/** A post of another service set into the story: its words, then a dash, who posted them and when. */
const POST = /(?:^|\s)(?:twitter-tweet|twitter-video|bluesky-embed)(?:\s|$)/
const POST_LINK = /(?:https?:\/\/)?(?:t\.co|pic\.twitter\.com)\/\S+\s*/g
const POSTED = /\s[—–-]\s*\S.*$/
/** The day of the post, behind its author's handle: no day of the story. */
const POSTED_ON = /(\(@[^)]*\))\s.*$/

/** A post as one block, so that who posted it stays with the words; undefined when nobody is named or nothing is said. */
function postOf(post: Element): string | undefined {
  const textIn = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? ''
    return (node as Element).localName === 'br' ? ' ' : [...node.childNodes].map(textIn).join('')
  }
  const parts = [...post.childNodes].map(textIn).join(' ')
  const line = oneLine(parts).replace(POST_LINK, '').replace(POSTED_ON, '$1')
  return line.search(POSTED) > 0 ? line : undefined
}

const classOf = (element: Element): string => element.getAttribute('class') ?? ''

const kindOf = (element: Element, inherited: BlockKind): BlockKind => {
  const name = element.localName
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'figcaption') return 'caption'
  if (inherited === 'caption' || CAPTION_CLASS.test(classOf(element))) return 'caption'
  if (inherited === 'key-point' || isKeyPointBox(element, classOf(element))) return 'key-point'
  if (name === 'blockquote') return 'quote'
  if (name === 'tr') return element.querySelector(BLOCKS_IN_CELL) ? inherited : 'list'
  if (name === 'li' || name === 'dd' || name === 'dt') return 'list'
  return inherited
}

const settingOf = ({ localName, parentElement: parent }: Element): string =>
  parent ? `${localName} ${parent.localName} ${classOf(parent)}` : localName

/**
 * Walks an element and gives its text as blocks in reading order; white space is collapsed, empty blocks are left out. `skip` is told of
 * the elements that are passed over.
 */
export function readBlocks(root: Element, skip?: (element: Element) => void): readonly Draft[] {
  const drafts: Draft[] = []
  let text = ''
  let linkLength = 0
  const flush = (kind: BlockKind, element: Element): void => {
    const line = oneLine(text)
    const linked = Math.min(1, linkLength / Math.max(1, text.trim().length))
    if (line) drafts.push({ kind, text: line, linked, setting: settingOf(element) })
    text = ''
    linkLength = 0
  }
  const visit = (node: Node, kind: BlockKind, around: Element, inLink: boolean, depth: number): void => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? ''
      text += value
      if (inLink) linkLength += value.trim().length
      return
    }
    if (node.nodeType !== 1 || depth > MAX_DEPTH) return
    const name = (node as Element).localName
    if (SKIPPED.has(name)) {
      skip?.(node as Element)
      return
    }
    if (name === 'br') {
      if (SENTENCE_END.test(text)) flush(kind, around)
      else text += ' '
      return
    }
    if (name === 'blockquote' && POST.test(classOf(node as Element))) {
      flush(kind, around)
      text = postOf(node as Element) ?? ''
      flush('quote', node as Element)
      return
    }
    const cell = (name === 'td' || name === 'th') && !(node as Element).querySelector(BLOCKS_IN_CELL)
    if (cell) text += ' '
    const inline = cell || (INLINE.has(name) && !(name === 'span' && CAPTION_CLASS.test(classOf(node as Element))))
    const inner = inline ? kind : kindOf(node as Element, kind)
    const block = inline ? around : (node as Element)
    if (!inline) flush(kind, around)
    for (const child of node.childNodes) visit(child, inner, block, inLink || name === 'a', depth + 1)
    if (!inline) flush(inner, block)
  }
  visit(root, 'paragraph', root, false, 0)
  flush('paragraph', root)
  return drafts
}

/** Joins blocks by an empty line and gives each its place in the text. */
export function joinBlocks(drafts: readonly Pick<Draft, 'kind' | 'text' | 'posted'>[]): {
  readonly text: string
  readonly blocks: readonly Block[]
} {
  const blocks: Block[] = []
  let text = ''
  for (const draft of drafts) {
    if (text) text += '\n\n'
    const start = text.length
    text += draft.text
    const { kind, posted } = draft
    blocks.push({ kind, start, end: text.length, ...(posted ? { posted } : {}) })
  }
  return { text, blocks }
}
