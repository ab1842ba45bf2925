import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const partiesOf = (title: string, text: string[]) =>
  summaryOf(title, text).who.map(({ role, name }) => `${role} ${name}`)
const namesOf = (title: string, text: string[]) => summaryOf(title, text).who.map(({ name }) => name)

describe('who: nobody', () => {
  it('leaves out nameless people who come in below the first sentences', () => {
    const names = namesOf('Norvik opens a mill in Oslin', [
      'Norvik opened a paper mill in Oslin on Monday after two years of work.',
      'Norvik said on Tuesday that the mill would make paper for schools. Shareholders backed the plan for the mill in Oslin on Friday.',
    ])
    expect(names).toContain('Norvik')
    expect(names).not.toContain('Shareholders')
    expect(
      namesOf('Norvik workers strike in Oslin', ['Workers at Norvik went on strike in Oslin on Monday.']).length,
    ).toBeGreaterThan(0)
  })

  it('leaves out whom a headline calls something in quotation marks, and passengers of whom no number is told', () => {
    const forces = namesOf("Norland warns 'powerful soldiers' behind leak", [
      'Norland warned in Oslin on Monday of more leaks.',
    ])
    expect(forces).not.toContain('powerful soldiers')
    expect(namesOf('Passengers see two sunrises', ['A plane left Oslin on Monday and landed on Sunday.'])).toEqual([])
  })

  it('leaves out people of whom an article speaks in general, and those of whom nothing is known', () => {
    const names = namesOf('How to sell more bread', [
      'As business owners weigh what to bake this winter, a few old tricks may help them.',
      'Rye keeps for a week.',
    ])
    expect(names).not.toContain('business owners')
    const hunted = namesOf('Five shot in Oslin', [
      'Five people were shot in Oslin on Monday, and police are looking for the suspect or suspects.',
    ])
    expect(hunted).not.toContain('the suspect or suspects')
  })

  it('leaves out nameless people without a part and places that do nothing', () => {
    const parties = partiesOf('Search goes on for Ada Lind, husband in custody', [
      'Oslin detectives spoke to Jon Holm on Wednesday. Ada Lind, 30, is still missing.',
      'Police said Holm would tell them nothing.',
    ])
    expect(parties).not.toContain('other husband')
  })

  it('calls the police by the one name that the text has, also below the first sentences', () => {
    const text = [
      'A tram hit a car in Oslin on Monday, and two people were hurt.',
      'Officers were called to Mill Road. Police closed the road. Oslin Police asked drivers to stay away.',
    ]
    const names = namesOf('Two hurt as tram hits car', text)
    expect(names).not.toContain('Police')
  })
})

describe('who: the words of the headline', () => {
  it('gives way to fuller words of the first sentence', () => {
    const officer = namesOf('Oslin officer shot near mill', [
      'An Oslin police officer was shot near the mill on Monday, the mayor said.',
    ])
    expect(officer).toContain('An Oslin police officer')
  })

  it('is the one whom the text names', () => {
    const names = namesOf('Cop Shot While Chasing Thief', [
      'Police Officer Ada Lind was shot in the foot on Monday while chasing a thief in Oslin.',
      'Lind is recovering in a hospital.',
    ])
    expect(names).toContain('Ada Lind')
    expect(names).not.toContain('Cop')
  })

  it('is an object where the comma behind it is lost, and suffers what it was found in', () => {
    expect(
      partiesOf('Bomb kills woman wounds two in Oslin', ['A bomb went off in Oslin on Monday. Two people were hurt.']),
    ).not.toContain('actor woman')
    expect(
      partiesOf('Owner of Oslin clothing store found fatally shot', ['A store was robbed in Oslin on Monday.']).some(
        (party) => party.startsWith('actor'),
      ),
    ).toBe(false)
  })
})
