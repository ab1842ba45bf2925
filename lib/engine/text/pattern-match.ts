import type { Node, PatternInput, PatternMatch } from './pattern-syntax.ts'

/** What matches work on: the input, the end they must not pass, their start, and what the captures hold so far (-1: nothing). One for many attempts. */
export type Attempt = {
  readonly input: PatternInput
  readonly end: number
  start: number
  readonly opened: number[]
  readonly from: number[]
  readonly to: number[]
}

/** Where a match that goes on from a token ends, or -1. What follows an element is known when it is compiled, so that trying it makes no objects. */
type Matcher = (attempt: Attempt, at: number) => number

const accept: Matcher = (_, at) => at
const acceptWords: Matcher = ({ start }, at) => (at > start ? at : -1)

function elements(nodes: readonly Node[], next: Matcher, slots: string[]): Matcher {
  return nodes.reduceRight((rest, node) => element(node, rest, slots), next)
}

function element(node: Node, next: Matcher, slots: string[]): Matcher {
  switch (node.op) {
    case 'literal': {
      const { word } = node
      return (attempt, at) =>
        at < attempt.end && attempt.input.tokens[at]?.lower === word ? next(attempt, at + 1) : -1
    }
    case 'kind': {
      const { test } = node
      return (attempt, at) => {
        const token = at < attempt.end ? attempt.input.tokens[at] : undefined
        return token && test(token) ? next(attempt, at + 1) : -1
      }
    }
    case 'class': {
      const { index } = node
      return (attempt, at) => {
        const token = at < attempt.end ? attempt.input.tokens[at] : undefined
        const entries = token && index.get(token.lower)
        if (!entries) return -1
        for (const words of entries) {
          const end = stands(words, attempt, at) ? next(attempt, at + words.length) : -1
          if (end >= 0) return end
        }
        return -1
      }
    }
    case 'annotation': {
      const { kind } = node
      return (attempt, at) => {
        for (const to of attempt.input.annotations(kind, at)) {
          const end = to <= attempt.end ? next(attempt, to) : -1
          if (end >= 0) return end
        }
        return -1
      }
    }
    case 'not': {
      const inner = element(node.inner, accept, slots)
      return (attempt, at) => (at < attempt.end && inner(attempt, at) < 0 ? next(attempt, at + 1) : -1)
    }
    case 'group': {
      const words = singleWords(node.alternatives)
      if (words)
        return (attempt, at) =>
          at < attempt.end && words.has(attempt.input.tokens[at]?.lower ?? '') ? next(attempt, at + 1) : -1
      const alternatives = node.alternatives.map((nodes) => elements(nodes, next, slots))
      return (attempt, at) => {
        for (const alternative of alternatives) {
          const end = alternative(attempt, at)
          if (end >= 0) return end
        }
        return -1
      }
    }
    case 'repeat':
      return repetition(node, next, slots)
    case 'capture':
      return capture(node, next, slots)
  }
}

/** The words of a group of which each alternative is one word: they are looked up at once. */
function singleWords(alternatives: readonly (readonly Node[])[]): ReadonlySet<string> | undefined {
  const words = alternatives.map(([node, more]) => (node?.op === 'literal' && !more ? node.word : undefined))
  return words.every((word) => word !== undefined) ? new Set(words) : undefined
}

function stands(words: readonly string[], { input, end }: Attempt, at: number): boolean {
  if (at + words.length > end) return false
  for (let k = 1; k < words.length; k++) if (input.tokens[at + k]?.lower !== words[k]) return false
  return true
}

/** Every repetition is bounded, so it is written out: each turn knows the turn after it. */
function repetition(node: Extract<Node, { op: 'repeat' }>, next: Matcher, slots: string[]): Matcher {
  let rest = next
  for (let turn = node.max; turn > 0; turn--) {
    const more = element(node.inner, rest, slots)
    rest =
      turn > node.min
        ? (attempt, at) => {
            const end = more(attempt, at)
            return end >= 0 ? end : next(attempt, at)
          }
        : more
  }
  return rest
}

function capture(node: Extract<Node, { op: 'capture' }>, next: Matcher, slots: string[]): Matcher {
  const slot = slots.includes(node.name) ? slots.indexOf(node.name) : slots.push(node.name) - 1
  const close: Matcher = (attempt, at) => {
    const { opened, from, to } = attempt
    const [fromBefore, toBefore] = [from[slot] as number, to[slot] as number]
    from[slot] = opened[slot] as number
    to[slot] = at
    const end = next(attempt, at)
    if (end < 0) {
      from[slot] = fromBefore
      to[slot] = toBefore
    }
    return end
  }
  const inner = element(node.inner, close, slots)
  return (attempt, at) => {
    const before = attempt.opened[slot] as number
    attempt.opened[slot] = at
    const end = inner(attempt, at)
    attempt.opened[slot] = before
    return end
  }
}

/** Compiles elements in a row into a function that tries them from a token on. Of several ways to match, the first that the pattern allows counts. */
export function compileElements(nodes: readonly Node[]): (attempt: Attempt, at: number) => PatternMatch | undefined {
  const slots: string[] = []
  const match = elements(nodes, acceptWords, slots)
  return (attempt, at) => {
    attempt.start = at
    for (let slot = 0; slot < slots.length; slot++) attempt.from[slot] = -1
    const to = match(attempt, at)
    if (to < 0) return undefined
    const captures: Record<string, { from: number; to: number }> = {}
    for (let slot = 0; slot < slots.length; slot++) {
      const from = attempt.from[slot] as number
      if (from >= 0) captures[slots[slot] as string] = { from, to: attempt.to[slot] as number }
    }
    return { from: at, to, captures }
  }
}
