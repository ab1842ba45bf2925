import { sequence } from './pattern-match.ts'
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
  const inOrder = (a: Compiled, b: Compiled) => a.order - b.order
  for (const [word, list] of byWord) byWord.set(word, [...always, ...list].sort(inOrder))
  return {
    match(input, from, to) {
      const found: { rule: R; match: PatternMatch }[] = []
      const kinds = [...byKind].filter(([kind]) => !input.kinds || input.kinds.has(kind))
      for (let at = from; at < to; at++) {
        let candidates = byWord.get(input.tokens[at]?.lower ?? '') ?? always
        // Most tokens begin nothing, so the common case must cost little; a rule that several words or kinds begin comes twice.
        for (const [kind, list] of kinds)
          if (input.annotations(kind, at).length) candidates = candidates.concat(list).sort(inOrder)
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
