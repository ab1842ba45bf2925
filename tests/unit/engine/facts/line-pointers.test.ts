import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const lines = (...more: readonly string[]) =>
  summaryOf('Ferry sinks off Oslin', [
    'A ferry sank off Oslin on Monday with 40 cars, the coast guard said.',
    ...more,
    'Divers raised 12 cars at the pier of Oslin on Tuesday.',
  ]).what.map(({ text }) => text)

const ASIDE = 'Many asked why, and nobody knew.'

describe('lines that point at another sentence behind their first word', () => {
  it.each([
    'Ann Lee and the 12 mayors of Oslin will never do that.',
    'A new ferry under Mayor Alder could change that, Ann Lee told the Oslin Herald on Monday.',
    'The Oslin Herald reports that is more than the 400 debts of Harden.',
    'Ann Lee, 30, learned this the hard way in Oslin on Monday.',
    'The coast guard of Oslin paid 40 captains $3,000 because of that claim.',
    'Ferries of the Lorne Line, for instance, have only 14 boats in Oslin.',
    'Some of the letters were found in 2015 in the harbour of Oslin.',
  ])('shows not %s', (line) => {
    expect(lines(ASIDE, line)).not.toContain(line.slice(0, -1))
  })

  it.each([
    'One of the men called 12 officers in Oslin on Monday.',
    'Ann Lee told the Oslin Herald that, in all, 14 boats had left the harbour.',
    'Ann Lee wanted 12 new ferries for Oslin, and the town gave her that.',
  ])('shows %s', (line) => {
    expect(lines(ASIDE, line)).toContain(line.slice(0, -1))
  })

  it('shows what points at the line above it', () => {
    const shown = lines('Ann Lee wants 14 ferries for Oslin by May.', 'Mayor Alder could change that on Friday.')
    expect(shown).toContain('Mayor Alder could change that on Friday')
  })
})
