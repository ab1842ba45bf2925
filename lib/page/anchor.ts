import type { Evidence } from '../engine/model.ts'
import { UNSEEN } from './clutter.ts'

/** White space, and marks that take no room: left out on both sides. */
const BLANK = /[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const BLANKS = new RegExp(`${BLANK.source}+`, 'g')

/** A page may hold the same words many times; so many places are compared by what stands around them. */
const MAX_MATCHES = 200

type Quote = Pick<Evidence, 'exact' | 'prefix' | 'suffix'>

/** The visible text below a node with all white space taken out, and where each of its characters stands. */
type Compact = { readonly text: string; readonly nodes: readonly Text[]; readonly starts: readonly number[] }

const squeeze = (text: string): string => text.replace(BLANKS, '')

/**
 * Reads the text nodes below `root`, except in elements that match `skipped`. White space is left out of the comparison
 * altogether: a page may have none where extraction has some (between two blocks), and line breaks where it has spaces.
 */
function readCompact(root: Node, skipped: string): Compact {
  const nodes: Text[] = []
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  const closed = new Set<Node>((root as Element | Document).querySelectorAll?.(skipped) ?? [])
  let node: Node | null = root
  while (node) {
    const part = node.nodeType === 3 ? squeeze((node as Text).data) : ''
    if (part) {
      nodes.push(node as Text)
      starts.push(length)
      parts.push(part)
      length += part.length
    }
    if (node.firstChild && !closed.has(node)) {
      node = node.firstChild
    } else {
      while (node && node !== root && !node.nextSibling) node = node.parentNode
      node = node && node !== root ? node.nextSibling : null
    }
  }
  return { text: parts.join(''), nodes, starts }
}

/** How many characters two texts share from their beginning. */
function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** A place in the document: before the character at `offset` of a text node. */
type Place = { readonly node: Text; readonly offset: number }

/** The place in the document of one character of the compact text. */
function placeOf({ nodes, starts }: Compact, index: number): Place | undefined {
  let [low, high] = [0, nodes.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const node = nodes[low]
  if (!node) return undefined
  let left = index - (starts[low] ?? 0)
  for (let offset = 0; offset < node.data.length; offset++) {
    const character = node.data[offset] ?? ''
    if (BLANK.test(character)) continue
    if (left === 0) return { node, offset }
    left--
  }
  return undefined
}

/** Where the words stand, those first whose surroundings agree most with prefix and suffix. */
function matchesOf(text: string, { exact, prefix, suffix }: Quote): readonly number[] {
  const matches: { readonly from: number; readonly agreement: number }[] = []
  let from = text.indexOf(exact)
  for (let seen = 0; from >= 0 && seen < MAX_MATCHES; seen++) {
    const before = text.slice(Math.max(0, from - prefix.length), from)
    const after = text.slice(from + exact.length, from + exact.length + suffix.length)
    const agreement = commonEnd(before, prefix) + commonStart(after, suffix)
    matches.push({ from, agreement })
    from = text.indexOf(exact, from + 1)
  }
  return matches.sort((one, other) => other.agreement - one.agreement).map((match) => match.from)
}

/** Elements without any text that a reader could see, whatever the page does with them. */
const NEVER_TEXT = 'script, style, noscript, template'

/** Of so many places of the same words it is asked whether they are seen. */
const MAX_LOOKS = 8

/**
 * Reads the page below `root` once, and gives the ranges of many pieces of evidence in it: for each the place whose text is
 * `evidence.exact`, letter by letter, white space aside. Of several places the one wins whose surroundings agree most with `prefix` and
 * `suffix`, of those that `isSeen` when it is given; undefined when the words are not there. Takes time in proportion to the text. What it
 * has read is the page of this moment, so do not keep it. (W3C Web Annotation Data Model, 4.2.4, text-quote selectors.)
 */
export function createAnchor(root: Node, isSeen?: (range: Range) => boolean): (evidence: Quote) => Range | undefined {
  // As extraction reads the page; then with the parts that it took for hidden.
  const texts = [UNSEEN, NEVER_TEXT].map((skipped) => once(() => readCompact(root, skipped)))
  const rangeOf = (compact: Compact, from: number, length: number): Range | undefined => {
    const [start, last] = [placeOf(compact, from), placeOf(compact, from + length - 1)]
    if (!start || !last) return undefined
    const range = (root.ownerDocument ?? (root as Document)).createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(last.node, last.offset + 1)
    return range
  }
  return ({ exact, prefix, suffix }) => {
    const quote = { exact: squeeze(exact), prefix: squeeze(prefix), suffix: squeeze(suffix) }
    if (!quote.exact) return undefined
    for (const read of texts) {
      const compact = read()
      const matches = matchesOf(compact.text, quote).slice(0, isSeen ? MAX_LOOKS : 1)
      const ranges = matches.flatMap((from) => rangeOf(compact, from, quote.exact.length) ?? [])
      const range = ranges.find((candidate) => isSeen?.(candidate)) ?? ranges[0]
      if (range) return range
    }
    return undefined
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The range of one piece of evidence below `root`: see `createAnchor`. */
export const anchor = (evidence: Quote, root: Node): Range | undefined => createAnchor(root)(evidence)
