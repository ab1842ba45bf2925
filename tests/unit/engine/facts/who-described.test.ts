import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const partsOf = (title: string, text: string[]) => summaryOf(title, text).who.map(({ name, role }) => `${role} ${name}`)

describe('who: one person first without a name and then by name', () => {
  it('tells one of whom only age and sex are told once, by the only name that acts below', () => {
    const title = 'Woman finds gold ring in loaf of bread'
    const lede = 'A Norland woman says she found a gold ring in a loaf of bread on Monday.'
    const parts = partsOf(title, [lede, 'Ada Lind opened the bag in her kitchen in Oslin. Lind kept the ring.'])
    expect(parts).toContain('actor Ada Lind')
    expect(parts.join()).not.toContain('woman')
    // He is no woman.
    const other = partsOf(title, [
      lede,
      'Mr Jon Holm baked the bread in his shop in Oslin. Holm sells 50 loaves a day.',
    ])
    expect(other.join()).toContain('woman')
  })

  it('suspects the only one by name who was taken into custody or shot at the police, where the headline says that one was arrested', () => {
    const title = 'Man arrested for bringing a gun into Oslin town hall'
    const custody = [
      'A gun was found in the town hall of Oslin on Monday.',
      'Jon Holm, 37, was taken into police custody.',
    ]
    expect(partsOf(title, custody)).toEqual(expect.arrayContaining(['suspect Jon Holm']))
    expect(partsOf(title, custody).join()).not.toContain('Man')
    const shots = partsOf('Man accused of shooting at deputies', [
      'Oslin County deputies say Jon Holm shot at deputies.',
    ])
    expect(shots).toContain('suspect Jon Holm')
    expect(shots.join()).not.toContain('Man')
    const bond = [
      'A gun was found in the town hall of Oslin on Monday.',
      'Jon Holm, 37, was held overnight on a high bond.',
    ]
    expect(partsOf(title, bond)).toContain('suspect Jon Holm')
    const aunt = [
      'A gun was found in the town hall of Oslin on Monday.',
      'Kim Holm, 3, was placed in custody of an aunt.',
    ]
    expect(partsOf(title, aunt)).not.toContain('suspect Kim Holm')
  })

  it('gives one by name what was told of somebody by the noun of their title', () => {
    const parts = partsOf('Oslin Rovers coach nearly died after cup win', [
      'The coach of the Oslin Rovers collapsed on stage on Sunday and nearly died.',
      'Senior coach Jon Holm hit his head the night before. Holm slipped on a wet floor.',
    ])
    expect(parts).toContain('affected Jon Holm')
    expect(parts.join()).not.toContain('coach')
  })
})
