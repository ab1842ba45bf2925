/**
 * What became of a piece of a page: which step left it out, or took it where another step would not have, why, and its text on one line.
 */
export type PageDecision = {
  readonly step: 'other stories' | 'clutter' | 'main text' | 'data' | 'story' | 'headline'
  readonly verdict: 'kept' | 'dropped'
  readonly reason: string
  readonly text: string
}

/** Is told of each decision, for `npm run facts -- --emit article --trace`. */
export type PageTrace = (decision: PageDecision) => void
