import type { Node, PatternInput, PatternMatch } from './pattern-syntax.ts'

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

/** Matches elements one after the other from a token on; `next` has the last word. */
export function sequence(
  nodes: readonly Node[],
  k: number,
  input: PatternInput,
  at: number,
  end: number,
  captures: Captures,
  next: Continue,
): PatternMatch | undefined {
  let [place, here] = [k, at]
  let node = nodes[place]
  // Where only one token can match there is nothing to come back to, and most attempts end at such an element.
  while (node && (node.op === 'literal' || node.op === 'kind')) {
    const token = here < end ? input.tokens[here] : undefined
    if (!token || (node.op === 'literal' ? token.lower !== node.word : !node.test(token))) return undefined
    here++
    node = nodes[++place]
  }
  if (!node) return next(here, captures)
  const rest = place + 1
  if (rest === nodes.length) return step(node, input, here, end, captures, next)
  return step(node, input, here, end, captures, (to, inner) => sequence(nodes, rest, input, to, end, inner, next))
}
