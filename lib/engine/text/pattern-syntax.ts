/**
 * The pattern language of the rules: a small regular language over tokens.
 *
 * | element | matches |
 * |---|---|
 * | `killed` `,` | the token itself, in any letter case |
 * | `:kill-verb` | an entry of the word class of the locale (one or more words; the longest entry first) |
 * | `@person` | an annotation of that kind that begins here, whole |
 * | `#number` `#word` `#capital` `#upper` `#lower` `#any` | a token of that kind or shape |
 * | `!x` | one token (no sentence end) that is not `x`; x is a literal, a class or a `#kind` |
 * | `(a b\|c)` | a group of alternatives |
 * | `x?` `x{0,3}` | optional; from 0 to 3 times, the most first |
 * | `name=x` | what x matched is captured under the name |
 *
 * Every repetition is bounded, so a match costs at most a constant per start. A pattern never crosses a sentence.
 */

/** What a pattern is matched against. Token positions are indices; classes and annotations are asked for by name. */
export type PatternInput = {
  readonly tokens: readonly { readonly lower: string; readonly kind: string; readonly shape: string }[]
  /** Ends (exclusive token positions) of the annotations of a kind that begin at a token, the longest first. */
  readonly annotations: (kind: string, at: number) => readonly number[]
  /** The kinds of annotations that occur at all, where that is known: rules that need another one are not tried. */
  readonly kinds?: ReadonlySet<string>
  /** What begins at each token, where that is known: no other kind is asked for there. */
  readonly begun?: readonly (readonly { readonly kind: string }[] | undefined)[]
}

/** Word classes by name; an entry may have several words, separated by a space. */
export type WordClasses = Readonly<Record<string, readonly string[]>>

/** A match: token positions, half-open, and those of each capture. */
export type PatternMatch = {
  readonly from: number
  readonly to: number
  readonly captures: Readonly<Record<string, { readonly from: number; readonly to: number }>>
}

/** A word class by the first word of its entries. */
export type ClassIndex = ReadonlyMap<string, readonly (readonly string[])[]>

/** One element of a pattern. */
export type Node =
  | { readonly op: 'literal'; readonly word: string }
  | { readonly op: 'class'; readonly index: ClassIndex }
  | { readonly op: 'annotation'; readonly kind: string }
  | { readonly op: 'kind'; readonly test: (token: PatternInput['tokens'][number]) => boolean }
  | { readonly op: 'not'; readonly inner: Node }
  | { readonly op: 'group'; readonly alternatives: readonly (readonly Node[])[] }
  | { readonly op: 'repeat'; readonly inner: Node; readonly min: number; readonly max: number }
  | { readonly op: 'capture'; readonly name: string; readonly inner: Node }

const KINDS: Readonly<Record<string, (token: PatternInput['tokens'][number]) => boolean>> = {
  number: (t) => t.kind === 'number',
  word: (t) => t.kind === 'word',
  capital: (t) => t.shape === 'capital' || t.shape === 'upper' || t.shape === 'mixed',
  upper: (t) => t.shape === 'upper',
  lower: (t) => t.shape === 'lower',
  punctuation: (t) => t.kind === 'punctuation',
  any: () => true,
}

const classCache = new WeakMap<WordClasses, Map<string, ClassIndex>>()

/** A word class as a map from the first word of an entry to its entries' words, the longest first. */
function classIndex(classes: WordClasses, name: string): ClassIndex {
  const named = classCache.get(classes) ?? new Map<string, ClassIndex>()
  classCache.set(classes, named)
  const cached = named.get(name)
  if (cached) return cached
  const entries = classes[name]
  if (!entries) throw new Error(`The pattern names a word class that the locale has not: ${name}`)
  const index = new Map<string, string[][]>()
  for (const entry of entries) {
    const words = entry.toLowerCase().split(' ')
    const first = words[0] as string
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  named.set(name, index)
  return index
}

const SCANNER = /\s+|[()|]|\?|\{\d+,\d+\}|[^\s()|?{}]+|[{}]/gy

/** Reads a pattern into alternatives of elements. */
export class PatternParser {
  private readonly parts: string[]
  private at = 0

  constructor(
    private readonly source: string,
    private readonly classes: WordClasses,
  ) {
    this.parts = (source.match(SCANNER) ?? []).filter((part) => part.trim())
  }

  parse(): readonly (readonly Node[])[] {
    const alternatives = this.alternatives()
    if (this.at < this.parts.length) this.fail(`"${this.parts[this.at]}" is not expected`)
    return alternatives
  }

  private fail(why: string): never {
    throw new Error(`The pattern "${this.source}" cannot be read: ${why}`)
  }

  private alternatives(): Node[][] {
    const all: Node[][] = [[]]
    while (this.at < this.parts.length && this.parts[this.at] !== ')') {
      if (this.parts[this.at] === '|') {
        this.at++
        all.push([])
      } else (all.at(-1) as Node[]).push(this.repeated())
    }
    return all
  }

  private repeated(): Node {
    const part = this.parts[this.at] as string
    const capture = /^([a-z-]+)=(.*)$/s.exec(part)
    if (capture) {
      this.at++
      if (capture[2]) this.parts.splice(--this.at, 1, capture[2])
      return { op: 'capture', name: capture[1] as string, inner: this.repeated() }
    }
    const inner = this.single()
    const suffix = this.parts[this.at]
    if (suffix === '?') {
      this.at++
      return { op: 'repeat', inner, min: 0, max: 1 }
    }
    const bounds = suffix && /^\{(\d+),(\d+)\}$/.exec(suffix)
    if (bounds) {
      this.at++
      return { op: 'repeat', inner, min: Number(bounds[1]), max: Number(bounds[2]) }
    }
    return inner
  }

  private single(): Node {
    const part = this.parts[this.at++]
    if (part === '(') {
      const alternatives = this.alternatives()
      if (this.parts[this.at++] !== ')') this.fail('a bracket is not closed')
      return { op: 'group', alternatives }
    }
    if (!part || part === ')' || part === '?') return this.fail(`"${part ?? 'end'}" is not expected`)
    if (part.length > 1 && part.startsWith('!')) {
      this.parts.splice(--this.at, 1, part.slice(1))
      return { op: 'not', inner: this.single() }
    }
    if (part.length > 1 && part.startsWith(':')) return { op: 'class', index: classIndex(this.classes, part.slice(1)) }
    if (part.length > 1 && part.startsWith('@')) return { op: 'annotation', kind: part.slice(1) }
    if (part.length > 1 && part.startsWith('#')) {
      const test = KINDS[part.slice(1)]
      return test ? { op: 'kind', test } : this.fail(`there is no token kind "${part}"`)
    }
    return { op: 'literal', word: part.toLowerCase() }
  }
}
