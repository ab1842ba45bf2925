import { expect, it } from 'vitest'
import { findSorted } from '../../../../lib/engine/text/sorted-words.ts'

const words = ['a', 'ant', "ant's", 'ant-hill', 'bee', 'beetle', 'wasp'].sort()

it('finds every word of a sorted text, and no other', () => {
  for (const word of words) expect(findSorted(words.join(' '), word)).toBe('')
  for (const word of ['', ' ', 'an', 'ants', 'be', 'bees', 'was', 'wasps', 'ant bee', 'zebra'])
    expect(findSorted(words.join(' '), word)).toBeUndefined()
  expect(findSorted('', 'ant')).toBeUndefined()
})

it('tells what stands behind a word', () => {
  const marked = words.map((word, i) => `${word}${i}`).join(' ')
  for (const [i, word] of words.entries()) expect(findSorted(marked, word, 1)).toBe(String(i))
  expect(findSorted(marked, 'beetl', 1)).toBeUndefined()
})
