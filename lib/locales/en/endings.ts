import type { Endings } from '../../engine/mentions/common-words.ts'

/** The endings of English words, the longest first. */
export const endings: Endings = [
  ['iness', 'y'],
  ['iest', 'y'],
  ['ness', ''],
  ['less', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ier', 'y'],
  ['ily', 'y'],
  ['ing', '', 'e'],
  ['ers', '', 'e'],
  ['est', '', 'e'],
  ['es', '', 'e'],
  ['ed', '', 'e'],
  ['er', '', 'e'],
  ['ly', ''],
  ['s', ''],
]
