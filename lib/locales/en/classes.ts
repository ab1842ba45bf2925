import type { WordClasses } from '../../engine/text/pattern.ts'

/** The word classes that several parts of the engine share; each part adds its own. */
export const classes = {
  be: ['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"],
  have: ['has', 'have', 'had', "'ve", "'d"],
  article: ['a', 'an', 'the'],
  /** What goes on for months or years. */
  strife: ['war', 'wars', 'conflict', 'uprising', 'rebellion', 'revolt', 'revolution', 'insurgency'],
} satisfies WordClasses
