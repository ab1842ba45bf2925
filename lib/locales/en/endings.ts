import type { Endings } from '../../engine/mentions/common-words.ts'

/**
 * The endings of English words that make no new word, the longest first. Not "er": "Parker" and "Carder" are names, though "park" and
 * "card" are words; what is a word is listed.
 */
export const endings: Endings = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ily', 'y'],
  ['ing', '', 'e'],
  ['es', '', 'e'],
  ['ed', '', 'e'],
  ['ly', ''],
  ['s', ''],
]
