import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const parties = (headline: string, paragraphs: string[]) =>
  summaryOf(headline, paragraphs).who.map(({ name, role, description }) => [name, role, description])

describe('the one whom the headline only describes', () => {
  it('is the only one who tells of it below, who gets the words of the headline', () => {
    const who = parties('Oslin tram crash survivor describes panic', [
      'More than 50 people were taken to hospital after the crash on Monday.',
      'Mark Harlow, 30, was on the tram when it left the rails.',
      '“I saw nothing but dust,” Harlow said. “It was over in a moment.”',
    ])
    expect(who).toContainEqual(['Mark Harlow', expect.anything(), 'Oslin tram crash survivor'])
    expect(who.map(([name]) => name)).not.toContain('Oslin tram crash survivor')
  })

  it('is the subject of the first sentence, where nobody else may be called so', () => {
    const who = parties('A baker who lost her oven opens a museum', [
      'Ada Lind opened a museum of bread in Oslin on Monday.',
      'Lind showed 40 loaves to the guests.',
    ])
    expect(who.map(([name]) => name)).toContain('Ada Lind')
    expect(who.map(([name]) => name)).not.toContain('A baker')
  })

  it('is not another one who is called so below, nor one of two who tell', () => {
    const who = parties('Tram passenger describes panic', [
      'Two people were hurt in Oslin on Monday.',
      '“I saw dust,” said Mark Harlow, 30.',
      '“I heard a bang,” said Ada Lind, 40.',
    ])
    expect(who.map(([, , description]) => description)).not.toContain('Tram passenger')
  })
})

describe('two descriptions of one person', () => {
  it('are one line: "the driver" whom the law holds is the driver of the headline', () => {
    const who = parties("Oslin tram driver 'fell asleep' before crash", [
      'Seven people were killed when a tram left the rails in Oslin on Monday.',
      'The driver was arrested on suspicion of manslaughter, police said.',
    ])
    expect(who.filter(([name]) => /driver$/i.test(String(name)))).toHaveLength(1)
  })

  it('are one line: "Surviving Lodger" is one of the surviving lodgers', () => {
    const who = parties('Surviving Lodger Agrees to Talk to Lawyers in Oslin Case', [
      'Ada Lind, one of the two surviving lodgers, has agreed to talk to the lawyers of the accused.',
      'Lind was at home when the fire began.',
    ])
    expect(who.map(([name]) => name)).toContain('Ada Lind')
    expect(who.map(([name]) => name)).not.toContain('Surviving Lodger')
  })
})
