import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('the part somebody plays', () => {
  const roles = (title: string, paragraphs: string[]) =>
    new Map(summaryOf(title, paragraphs).who.map(({ name, role }) => [name, role]))

  it('takes whom the headline and the text name again and again for an actor', () => {
    const text = [
      'Fans of the chocolate are angry about the new shape of the Varno Group bars.',
      'The Varno Group sells them in Oslin. The Varno Group has not explained why.',
      'Shops in Oslin still sell the old Varno Group bars.',
    ]
    expect(roles('Row over the new bars of the Varno Group', text).get('Varno Group')).toBe('actor')
  })

  it('calls those official who hold an office of a state, and no head of a firm, a club or a church', () => {
    const spoken = (role: string) =>
      roles('Bridge in Oslin closed', [
        'The bridge in Oslin was closed on Monday after a storm.',
        `"We will see what can be done about it," said ${role} Ada Lind.`,
      ]).get('Ada Lind')
    expect(spoken('Alderman')).toBe('authority')
    expect(spoken('House Speaker')).toBe('authority')
    expect(spoken('Police Chief')).toBe('authority')
    expect(spoken('Interior Minister')).toBe('authority')
    expect(spoken('Norracing chief executive')).not.toBe('authority')
    expect(spoken('Oslin Teachers Association president')).not.toBe('authority')
    expect(spoken('former Interior Minister')).not.toBe('authority')
  })
})
