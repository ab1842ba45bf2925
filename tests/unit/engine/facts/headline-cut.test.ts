import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const first = (title: string, ...text: readonly string[]) => summaryOf(title, text).what[0]?.text

describe('a headline that its page has cut in the middle of a word', () => {
  it.each([
    ['Shooting at a pier in Oslin leaves a captain dead', ', 16-year-o'],
    ['Mayor of Oslin closes the old club of Harden after shots leave 2 dead', ', 6 i'],
    ['Girl of Oslin was shot in the neck by accident', ' and is expected to s'],
    ['Two men found shot outside a club of Oslin near the old pier', ' in Port Marr'],
  ])('ends before it: %s', (line, torn) => {
    const text =
      'Six people were injured in Marrow, and a 16-year-old girl is expected to survive the shots outside a club.'
    expect(first(line + torn, text)).toBe(line)
  })

  it.each([
    'Two men found shot outside a club near the old pier of the Marrow',
    'Two men found shot outside a club near the old pier after a transfer',
    'Two men found shot outside a club near the old pier before a trip to US',
    'Two men found shot outside a club near the old pier, divers of Oslin say',
    'Mayor of the old town of Oslin says that a dead captain was no robber',
    'The first reviews of the new lamps of Oslin are here, and they are not great',
  ])('ends with a word that the text has in another form, or has not: %s', (title) => {
    const text =
      'Two captains of Mayor Sayrow died in Oslin in a robbery of two robbers, who had transferred and used money near an old club, not greatest of all.'
    expect(first(title, text)).toBe(title)
  })
})
