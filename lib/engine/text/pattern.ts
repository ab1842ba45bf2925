import { type Attempt, compileElements } from './pattern-match.ts'
import { type Node, type PatternInput, type PatternMatch, PatternParser, type WordClasses } from './pattern-syntax.ts'

export type { PatternInput, PatternMatch, WordClasses }

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

/** The words of which one must stand in every match of nodes in a row, or undefined when no one set of words is needed. Of several sets the rarest. */
function neededWords(nodes: readonly Node[]): ReadonlySet<string> | undefined {
  let rarest: ReadonlySet<string> | undefined
  for (const node of nodes) {
    const words = wordsOf(node)
    if (words && (!rarest || isRarer(words, rarest))) rarest = words
  }
  return rarest
}

/** In letters: words of this length and longer are rare alike. */
const LONG = 5

const shortest = (words: ReadonlySet<string>): number => Math.min(LONG, ...[...words].map(({ length }) => length))

/** Whether some words are likely rarer than others: marks and words of grammar are short and stand in every sentence. */
const isRarer = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  shortest(a) > shortest(b) || (shortest(a) === shortest(b) && a.size < b.size)

/** The words of which one must stand in every match of an element, or undefined. */
function wordsOf(node: Node): ReadonlySet<string> | undefined {
  switch (node.op) {
    case 'literal':
      return new Set([node.word])
    case 'class':
      return new Set(node.index.keys())
    case 'capture':
      return wordsOf(node.inner)
    case 'repeat':
      return node.min > 0 ? wordsOf(node.inner) : undefined
    case 'group': {
      const sets = node.alternatives.map(neededWords)
      return sets.every((set) => set !== undefined) ? new Set(sets.flatMap((set) => [...set])) : undefined
    }
    default:
      return undefined
  }
}

const NOTHING: readonly { readonly kind: string }[] = []

type Compiled = {
  readonly order: number
  readonly nodes: readonly Node[]
  /** Compiled when it is tried for the first time: many rules never are. */
  matchAt?: ReturnType<typeof compileElements>
}

/** What a word is to a set of rules: those that can begin with it, besides those that begin with anything, and by order those that need it. */
type Word = { readonly begins: Compiled[]; readonly needed: number[] }

/** What a word is to each set of rules, by the number of the set: looked up once, it is known for all of them. */
type Words = readonly (Word | undefined)[]

const wordsOfSets = new Map<string, (Word | undefined)[]>()
let sets = 0

const known = new WeakMap<
  PatternInput['tokens'],
  { readonly sets: number; readonly words: readonly (Words | undefined)[] }
>()

/** What each token of a text is to the sets of rules; looked up once for a text, and again when more sets have been compiled. */
function wordsIn(tokens: PatternInput['tokens']): readonly (Words | undefined)[] {
  const before = known.get(tokens)
  if (before?.sets === sets) return before.words
  const words = tokens.map(({ lower }) => wordsOfSets.get(lower))
  known.set(tokens, { sets, words })
  return words
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
 * Compiles rules against the word classes of a locale. Rules are indexed by the words they can begin with and by words that they
 * need, so that a token costs only the rules that could match there.
 * @throws Error when a pattern cannot be read or names a class that does not exist
 */
export function compileRules<R extends { readonly pattern: string }>(
  rules: readonly R[],
  classes: WordClasses,
): RuleSet<R> {
  const set = sets++
  const byKind = new Map<string, Compiled[]>()
  const always: Compiled[] = []
  const wordAt = (lower: string): Word => {
    const words = wordsOfSets.get(lower) ?? []
    wordsOfSets.set(lower, words)
    const word = words[set] ?? { begins: [], needed: [] }
    words[set] = word
    return word
  }
  // Stamps instead of sets: by a rule's order, the last call that saw a word it needs, and the last start it was tried at.
  const ready = new Float64Array(rules.length)
  const tried = new Float64Array(rules.length)
  let call = 0
  let start = 0
  /** Whether some rule needs no word. */
  let needsNothing = false
  /** The rules that need kinds of annotations, by order. */
  const choosy: { readonly order: number; readonly kinds: readonly string[] }[] = []
  const idleIn = new WeakMap<PatternInput, Uint8Array>()
  /** 1 for each rule, by order, that needs a kind of annotation which an input has not. */
  const idleRules = (input: PatternInput): Uint8Array => {
    const known = idleIn.get(input)
    if (known) return known
    const idle = new Uint8Array(rules.length)
    idleIn.set(input, idle)
    const has = input.kinds
    for (const { order, kinds } of choosy) if (has && kinds.some((kind) => !has.has(kind))) idle[order] = 1
    return idle
  }
  rules.forEach(({ pattern }, order) => {
    const alternatives = new PatternParser(pattern, classes).parse()
    const nodes: readonly Node[] =
      alternatives.length === 1 ? (alternatives[0] as Node[]) : [{ op: 'group', alternatives }]
    const first = firsts(nodes)
    const compiled: Compiled = { order, nodes }
    const kinds = neededKinds(nodes)
    if (kinds.length) choosy.push({ order, kinds })
    if (!first) always.push(compiled)
    else {
      for (const word of first.words) wordAt(word).begins.push(compiled)
      for (const kind of first.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), compiled])
    }
    const needed = neededWords(nodes)
    if (needed) for (const word of needed) wordAt(word).needed.push(order)
    else {
      ready[order] = Number.POSITIVE_INFINITY
      needsNothing = true
    }
  })
  return {
    match(input, from, to) {
      call++
      const idle = idleRules(input)
      const words = wordsIn(input.tokens)
      let isAnyReady = needsNothing
      for (let at = from; at < to; at++) {
        const needed = words[at]?.[set]?.needed
        if (!needed?.length) continue
        isAnyReady = true
        for (const order of needed) ready[order] = call
      }
      if (!isAnyReady) return []
      const found: { rule: R; order: number; match: PatternMatch }[] = []
      const attempt: Attempt = { input, end: to, start: from, opened: [], from: [], to: [] }
      const tryAll = (candidates: readonly Compiled[], at: number) => {
        for (const candidate of candidates) {
          const { order } = candidate
          if ((ready[order] as number) < call || tried[order] === start || idle[order]) continue
          tried[order] = start
          candidate.matchAt ??= compileElements(candidate.nodes)
          const match = candidate.matchAt(attempt, at)
          if (match) found.push({ rule: rules[order] as R, order, match })
        }
      }
      const tryByKind = (at: number) => {
        if (!input.begun) {
          for (const [kind, list] of byKind) if (input.annotations(kind, at).length) tryAll(list, at)
        } else
          for (const { kind } of input.begun[at] ?? NOTHING) {
            const list = byKind.get(kind)
            if (list) tryAll(list, at)
          }
      }
      for (let at = from; at < to; at++) {
        start++
        const before = found.length
        if (always.length) tryAll(always, at)
        const begins = words[at]?.[set]?.begins
        if (begins?.length) tryAll(begins, at)
        if (byKind.size > 0) tryByKind(at)
        if (found.length > before + 1) found.push(...found.splice(before).sort((a, b) => a.order - b.order))
      }
      return found
    },
  }
}
