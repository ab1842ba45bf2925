/** A piece of a page that was not taken for the story: which step left it out, why, and its text on one line. */
export type Removal = {
  readonly step: 'clutter' | 'main text' | 'story' | 'headline'
  readonly reason: string
  readonly text: string
}

/** Is told of each removal, for `npm run facts -- --emit article --trace`. */
export type RemovalTrace = (removal: Removal) => void
