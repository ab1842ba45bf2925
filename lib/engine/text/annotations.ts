import type { PatternInput } from './pattern.ts'
import type { Token } from './tokens.ts'

/** What is known of a stretch of tokens, for the rules to name as `@kind`. */
export type Annotated = { readonly firstToken: number; readonly endToken: number }

/** Tokens and annotations as the rules see them. Annotations of one kind may nest; the longest comes first. */
export function annotate(
  tokens: readonly Token[],
  kinds: Readonly<Record<string, readonly Annotated[]>>,
): PatternInput {
  const ends = new Map<string, Map<number, number[]>>()
  for (const [kind, list] of Object.entries(kinds)) {
    const starts = new Map<number, number[]>()
    for (const { firstToken, endToken } of list) starts.set(firstToken, [...(starts.get(firstToken) ?? []), endToken])
    for (const list of starts.values()) list.sort((a, b) => b - a)
    ends.set(kind, starts)
  }
  const none: readonly number[] = []
  return { tokens, kinds: new Set(ends.keys()), annotations: (kind, at) => ends.get(kind)?.get(at) ?? none }
}
