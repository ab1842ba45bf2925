import type { WordClasses } from '../../engine/text/pattern.ts'

/** The word classes that several parts of the engine share; each part adds its own. */
export const classes = {
  be: ['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"],
  have: ['has', 'have', 'had', "'ve", "'d"],
  article: ['a', 'an', 'the'],
} satisfies WordClasses
