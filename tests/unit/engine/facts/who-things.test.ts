import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const namesOf = (title: string, text: string[]) => summaryOf(title, text).who.map(({ name }) => name)

describe('who: things are no parties', () => {
  it('leaves out papers and models by the last word of their names', () => {
    const papers = namesOf('Oslin Papers tell of sold forests', [
      'The Oslin Papers showed on Monday that Norvik Group sold ten forests in Marlow.',
      'The Oslin Papers also named Ada Lind, the mayor of Oslin.',
    ])
    expect(papers).not.toContain('Oslin Papers')
    expect(papers).toContain('Norvik Group')
    const phone = namesOf('Lumo S9 beats its rivals', [
      'The Lumo S9 beat its rivals in a test by Norvik Group on Monday.',
    ])
    expect(phone).not.toContain('Lumo S9')
  })

  it('leaves out what is told as the name of a thing', () => {
    const chip = namesOf('Norvik Group shows chip', [
      'Norvik Group showed a co-processor called Grey Heron Core on Monday.',
      'Grey Heron Core shuts the doors of trams, and Grey Heron Core counts riders.',
    ])
    expect(chip).not.toContain('Grey Heron Core')
    const book = namesOf('A novel found again', [
      'The book was called The Heron Lantern, and it was written by Ada Lind in Oslin.',
      'The Heron Lantern sold well. The Heron Lantern is out of print.',
    ])
    expect(book).not.toContain('Heron Lantern')
  })

  it('leaves out a planet, and things known as something or whose noun looks like a verb', () => {
    const sky = (word: string) =>
      namesOf('Norvik Group looks at Mars', [
        `Norvik Group looked at Mars with a ${word} on Monday. Mars may have water.`,
        'Mars is cold, and Mars is red.',
      ])
    expect(sky('telescope')).not.toContain('Mars')
    expect(sky('partner')).toContain('Mars')
    const rocket = namesOf('Norvik Group builds rocket', [
      'The rocket, known as the Heron Heavy, will lift off from Oslin on Monday, Norvik Group said.',
      'Heron Heavy will carry a car. The Heron Heavy is tall. Norvik Group built the Heron Heavy.',
    ])
    expect(rocket).not.toContain('Heron Heavy')
    const glasses = namesOf('Norvik Group shows smart glasses', [
      'The Lumo glasses by Norvik Group are designed to display maps.',
      'The Lumo glasses sync to a phone.',
    ])
    expect(glasses).not.toContain('Lumo')
  })

  it('leaves out an outlet that no list has, where it only reports', () => {
    const report = (words: string) =>
      namesOf('Norvik Group to lay off staff', [
        'Norvik Group will lay off 500 people on Monday.',
        `The layoffs will begin in Oslin, ${words}. Norvik Group declined to comment.`,
      ])
    expect(report('the Grey Heron reported')).not.toContain('Grey Heron')
  })
})

it('takes a show car, and a rocket by the last word of its name, for no party', () => {
  const { who } = summaryOf('Norvik shows new car', [
    'Norvik showed the LZ Convertible Concept in Oslin on Monday.',
    'It will fly on a Tall Gannet rocket. The Gannet can lift a house. The Gannet flies in May, Norvik said.',
  ])
  expect(who.filter(({ name }) => /Concept|Gannet/.test(name))).toEqual([])
})
