import type { PatternInput } from './pattern.ts'
import type { Token } from './tokens.ts'

/** What is known of a stretch of tokens, for the rules to name as `@kind`. */
export type Annotated = { readonly firstToken: number; readonly endToken: number }

const NONE: readonly number[] = []

/** Tokens and annotations as the rules see them. Annotations of one kind may nest; the longest comes first. */
export function annotate(
  tokens: readonly Token[],
  kinds: Readonly<Record<string, readonly Annotated[]>>,
): PatternInput {
  const ends = new Map<string, (readonly number[])[]>()
  const begins = new Uint8Array(tokens.length)
  for (const [kind, list] of Object.entries(kinds)) {
    if (list.length === 0) continue
    const starts = new Array<readonly number[]>(tokens.length).fill(NONE)
    for (const { firstToken, endToken } of list) {
      const before = starts[firstToken] as readonly number[]
      starts[firstToken] = before === NONE ? [endToken] : [...before, endToken].sort((a, b) => b - a)
      begins[firstToken] = 1
    }
    ends.set(kind, starts)
  }
  return {
    tokens,
    kinds: new Set(ends.keys()),
    starts: begins,
    annotations: (kind, at) => ends.get(kind)?.[at] ?? NONE,
  }
}
