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
}

/** Word classes by name; an entry may have several words, separated by a space. */
export type WordClasses = Readonly<Record<string, readonly string[]>>

/** A match: token positions, half-open, and those of each capture. */
export type PatternMatch = {
  readonly from: number
  readonly to: number
  readonly captures: Readonly<Record<string, { readonly from: number; readonly to: number }>>
}

type ClassIndex = ReadonlyMap<string, readonly (readonly string[])[]>

type Node =
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

class PatternParser {
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

type Captures = Record<string, { from: number; to: number }>
type Continue = (at: number, captures: Captures) => PatternMatch | undefined

function step(
  node: Node,
  input: PatternInput,
  at: number,
  end: number,
  captures: Captures,
  next: Continue,
): PatternMatch | undefined {
  switch (node.op) {
    case 'literal':
      return at < end && input.tokens[at]?.lower === node.word ? next(at + 1, captures) : undefined
    case 'kind': {
      const token = input.tokens[at]
      return at < end && token && node.test(token) ? next(at + 1, captures) : undefined
    }
    case 'class': {
      const token = input.tokens[at]
      const entries = at < end && token ? node.index.get(token.lower) : undefined
      for (const words of entries ?? []) {
        if (at + words.length > end || !words.every((word, k) => input.tokens[at + k]?.lower === word)) continue
        const match = next(at + words.length, captures)
        if (match) return match
      }
      return undefined
    }
    case 'annotation':
      for (const to of input.annotations(node.kind, at)) {
        const match = to <= end ? next(to, captures) : undefined
        if (match) return match
      }
      return undefined
    case 'not':
      if (at >= end) return undefined
      return step(node.inner, input, at, end, captures, (to) => ({ from: at, to, captures: {} }))
        ? undefined
        : next(at + 1, captures)
    case 'group':
      for (const alternative of node.alternatives) {
        const match = sequence(alternative, 0, input, at, end, captures, next)
        if (match) return match
      }
      return undefined
    case 'repeat':
      return repeat(node, 0, input, at, end, captures, next)
    case 'capture':
      return step(node.inner, input, at, end, captures, (to, inner) =>
        next(to, { ...inner, [node.name]: { from: at, to } }),
      )
  }
}

function repeat(
  node: Extract<Node, { op: 'repeat' }>,
  count: number,
  input: PatternInput,
  at: number,
  end: number,
  captures: Captures,
  next: Continue,
): PatternMatch | undefined {
  if (count < node.max) {
    const more = step(node.inner, input, at, end, captures, (to, inner) =>
      to > at ? repeat(node, count + 1, input, to, end, inner, next) : undefined,
    )
    if (more) return more
  }
  return count >= node.min ? next(at, captures) : undefined
}

function sequence(
  nodes: readonly Node[],
  k: number,
  input: PatternInput,
  at: number,
  end: number,
  captures: Captures,
  next: Continue,
): PatternMatch | undefined {
  const node = nodes[k]
  if (!node) return next(at, captures)
  return step(node, input, at, end, captures, (to, inner) => sequence(nodes, k + 1, input, to, end, inner, next))
}

/** The words and annotation kinds a match can begin with; undefined when it can begin with anything. */
function firsts(nodes: readonly Node[]): { words: Set<string>; kinds: Set<string> } | undefined {
  const words = new Set<string>()
  const kinds = new Set<string>()
  const add = (node: Node): 'done' | 'skippable' | 'any' => {
    switch (node.op) {
      case 'literal':
        words.add(node.word)
        return 'done'
      case 'class':
        for (const word of node.index.keys()) words.add(word)
        return 'done'
      case 'annotation':
        kinds.add(node.kind)
        return 'done'
      case 'kind':
      case 'not':
        return 'any'
      case 'capture':
        return add(node.inner)
      case 'repeat': {
        const inner = add(node.inner)
        return inner === 'done' && node.min === 0 ? 'skippable' : inner
      }
      case 'group': {
        const results = node.alternatives.map(addAll)
        return results.includes('any') ? 'any' : results.includes('skippable') ? 'skippable' : 'done'
      }
    }
  }
  const addAll = (list: readonly Node[]): 'done' | 'skippable' | 'any' => {
    for (const node of list) {
      const result = add(node)
      if (result !== 'skippable') return result
    }
    return 'skippable'
  }
  return addAll(nodes) === 'done' ? { words, kinds } : undefined
}

/** The kinds of annotations without which nodes in a row cannot match. */
function neededKinds(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    switch (node.op) {
      case 'annotation':
        return [node.kind]
      case 'capture':
        return neededKinds([node.inner])
      case 'repeat':
        return node.min > 0 ? neededKinds([node.inner]) : []
      case 'group':
        return node.alternatives.length === 1 ? neededKinds(node.alternatives[0] as readonly Node[]) : []
      default:
        return []
    }
  })
}

/** A compiled set of rules. `R` is the locale's rule type, with whatever meaning it carries beside the pattern. */
export type RuleSet<R> = {
  /**
   * Every match of every rule in the tokens `from` to `to`, by start, then by the rules' order; of one rule at one start
   * the first that the pattern allows (greedy). Matches of different rules may overlap: the caller settles that.
   */
  readonly match: (
    input: PatternInput,
    from: number,
    to: number,
  ) => { readonly rule: R; readonly match: PatternMatch }[]
}

/**
 * Compiles rules against the word classes of a locale. Rules are indexed by the words they can begin with, so that a token
 * costs only the rules that could start there.
 * @throws Error when a pattern cannot be read or names a class that does not exist
 */
export function compileRules<R extends { readonly pattern: string }>(
  rules: readonly R[],
  classes: WordClasses,
): RuleSet<R> {
  type Compiled = { rule: R; order: number; nodes: readonly Node[]; needs: readonly string[] }
  const byWord = new Map<string, Compiled[]>()
  const byKind = new Map<string, Compiled[]>()
  const always: Compiled[] = []
  const none: Compiled[] = []
  const put = (map: Map<string, Compiled[]>, key: string, compiled: Compiled) => {
    const list = map.get(key)
    if (list) list.push(compiled)
    else map.set(key, [compiled])
  }
  rules.forEach((rule, order) => {
    const alternatives = new PatternParser(rule.pattern, classes).parse()
    const nodes: readonly Node[] =
      alternatives.length === 1 ? (alternatives[0] as Node[]) : [{ op: 'group', alternatives }]
    const first = firsts(nodes)
    const compiled = { rule, order, nodes, needs: neededKinds(nodes) }
    if (!first) always.push(compiled)
    else {
      for (const word of first.words) put(byWord, word, compiled)
      for (const kind of first.kinds) put(byKind, kind, compiled)
    }
  })
  return {
    match(input, from, to) {
      const found: { rule: R; match: PatternMatch }[] = []
      const kinds = [...byKind].filter(([kind]) => !input.kinds || input.kinds.has(kind))
      for (let at = from; at < to; at++) {
        const candidates = always.concat(byWord.get(input.tokens[at]?.lower ?? '') ?? none)
        for (const [kind, list] of kinds) if (input.annotations(kind, at).length) candidates.push(...list)
        // Most tokens begin nothing, so the common case must cost little; a rule that several words or kinds begin comes twice.
        if (candidates.length > 1) candidates.sort((a, b) => a.order - b.order)
        let previous: Compiled | undefined
        for (const compiled of candidates) {
          if (compiled === previous) continue
          previous = compiled
          const { rule, nodes, needs } = compiled
          if (input.kinds && needs.some((kind) => !input.kinds?.has(kind))) continue
          const match = sequence(nodes, 0, input, at, to, {}, (end, captures) =>
            end > at ? { from: at, to: end, captures } : undefined,
          )
          if (match) found.push({ rule, match })
        }
      }
      return found
    },
  }
}
