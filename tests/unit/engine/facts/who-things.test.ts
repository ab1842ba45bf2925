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
})
