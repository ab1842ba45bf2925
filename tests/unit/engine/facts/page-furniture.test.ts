import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('page furniture', () => {
  it.each([
    ['a caption before its credit', 'Police cordon off the quay of Lorne below the dam at dawn. (Tom Alder/EPA)'],
    ['a caption with its date', 'A worker is seen at a gate of the dam wall above Oslin in the rain on May 9, 2023.'],
    [
      'a list of ingredients',
      'Dam wall soup of Oslin (1 cup beans, 2 tbsp. oil, fried or soaked beans for those who can eat oil, 3 cups water).',
    ],
    ['a link to another article', 'More: Engineers raise the wall of a second dam in Lorne by 14 feet'],
    [
      'what its writer guesses',
      'Perhaps the engineers of the dam wanted 14 crews to see the lake of Lorne fall on Tuesday.',
    ],
  ])('leaves out %s', (_, line) => {
    const lines = (...more: readonly string[]) =>
      summaryOf('Dam wall cracks above Oslin', [
        'The dam wall above Oslin cracked on Monday and two people were hurt, police said.',
        ...more,
        'Engineers opened the gates of the dam to lower the lake behind the wall.',
      ]).what.map(({ text }) => text)
    expect(lines(line)).toEqual(lines())
    expect(lines().length).toBe(2)
  })
})
