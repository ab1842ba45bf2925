import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const lines = (...more: readonly string[]) =>
  summaryOf('Ferry sinks off Oslin', [
    'A ferry sank off Oslin on Monday with 40 cars, the coast guard said.',
    ...more,
    'Divers raised 12 cars at the pier of Oslin on Tuesday.',
  ]).what.map(({ text }) => text)

describe('what has run into a line', () => {
  it.each([
    [
      'Offense: Theft Location: 12 Pier Street Case Number: 1130 ',
      'Officers of Oslin found 14 guns in a boat on Monday',
    ],
    ['FERRY LINE ', 'If all goes well, the Oslin ferry will carry 300 cars to Harden in May'],
    ['Consequently, ', 'Mayor Alder lost 14 ferries of the Lorne Line in May'],
  ])('is left out before it: %s', (before, line) => {
    expect(lines(`${before}${line}.`)).toContain(line)
  })

  it('keeps a name in capitals', () => {
    const line = 'NEW OSLIN Ferries sold 14 boats to Harden on Tuesday'
    expect(lines(`${line}.`)).toContain(line)
  })

  it.each([
    'Date: 1/3/2023 Location: Pier Street Offense: Theft of 14 boats Officers of Oslin found a boat on Monday.',
    '(The Lorne Line said of it: “We sold 14 boats in Oslin on Monday and we are sorry.” It closed in May.)',
    'Fourteen divers of Oslin gave their lives for ours on Monday.',
  ])('hides it where it has no end, or is another’s: %s', (line) => {
    expect(lines(line).join('|')).not.toMatch(/14 boats|for ours/)
  })
})
