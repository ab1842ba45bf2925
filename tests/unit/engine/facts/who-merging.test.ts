import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const partiesOf = (title: string, text: string[]) =>
  summaryOf(title, text).who.map(({ role, name }) => `${role} ${name}`)
const namesOf = (title: string, text: string[]) => summaryOf(title, text).who.map(({ name }) => name)

describe('who: one party under two names', () => {
  it('tells a firm once, by its full name', () => {
    const parties = partiesOf('', [
      'Oslin Trace Inc., Marlow, said it bought 2 million of its shares on Monday.',
      'The move gives Oslin Chairman Jon Holm 20% of the shares. Oslin hired a banker last week. Oslin is based in Marlow.',
    ])
    expect(parties.filter((party) => /\bOslin\b/.test(party))).toEqual(['actor Oslin Trace Inc.'])
  })

  it('tells a body and its unit once, and a country and its government', () => {
    const unit = namesOf('OPD arrests six in raid', [
      'Oslin Police Department arrested six people on Monday in a raid.',
      'The Oslin Police Department Night Patrol Unit stopped a car on Mill Road, said Lt. Jon Holm.',
    ])
    expect(unit.filter((name) => name.startsWith('Oslin Police'))).toHaveLength(1)
    const state = namesOf('Norway vows to stop smugglers', [
      'Norway’s government vowed on Monday to stop smugglers on the coast.',
      'It will send ten ships.',
    ])
    expect(state.filter((name) => name.startsWith('Norway'))).toHaveLength(1)
  })

  it('tells somebody once who is "Mr" with a surname', () => {
    const names = namesOf('Jon Hallam, Oslin suspect, was a baker', [
      'Jon Hallam shot two people in Oslin on Monday.',
      'Mr. Hallam and his three brothers grew up in Marlow, his brother Tom Hallam said. Mr. Hallam baked every night.',
      'Sheriff Ruth Moss described Mr. Hallam as a quiet man. “Mr. Hallam never spoke,” Sheriff Moss said.',
    ])
    expect(names).toContain('Jon Hallam')
    expect(names).not.toContain('Mr. Hallam')
  })

  it('leaves out a body of which the text only tells what befell its people', () => {
    const text = [
      'Norway on Monday banned 20 Oslin Front leaders from its ports.',
      'Norway has kept out the Oslin Front since May. Planes watched the Oslin Front all week. Ports were closed to the Oslin Front in 2012.',
      'Marlow was held by the Oslin Front for a year. The row with the Oslin Front is old.',
    ]
    expect(namesOf('Norway bans 20 Oslin Front leaders', text)).not.toContain('Oslin Front')
    const acts = [...text, 'The Oslin Front bought two ships last week.']
    expect(namesOf('Norway bans 20 Oslin Front leaders', acts)).toContain('Oslin Front')
  })
})

describe('who: one party, twice told', () => {
  it('tells a known body once that goes by its first word', () => {
    const names = namesOf('Goldman Sachs opens office in Oslin', [
      'Goldman Sachs opened an office in Oslin on Monday.',
      'Goldman said it would hire 20 people. Goldman was founded long ago. Goldman paid for the street.',
    ])
    expect(names.filter((name) => name.startsWith('Goldman'))).toEqual(['Goldman Sachs'])
  })

  it('tells somebody once whose first name is cut short', () => {
    const names = namesOf('Two killed in Oslin crash', [
      'Philip Holm, 40, and Ada Lind, 30, were killed in a tram crash in Oslin on Monday.',
      'Phil Holm was killed on his way to work, his brother said.',
    ])
    expect(names.filter((name) => name.endsWith('Holm'))).toHaveLength(1)
  })

  it('joins the man of a headline with the only one of whom the text tells', () => {
    const names = namesOf('Man kept eight wolves chained in cellar', [
      'In the film, viewers see Ada Moss keep one of her wolves in the cellar of her house. It is like the deeds of Jon Holm, a baker who held eight wolves in his cellar.',
      `His lawyer told how he fed them. ${'Neighbours told of the smell coming from Holm’s house before he was caught. '.repeat(4)}`,
      'Police came to Holm’s house on Monday. They found the wolves at the end of Holm’s cellar. The wolves in Holm’s house were old.',
    ])
    expect(names[0]).toBe('Jon Holm')
    expect(names).not.toContain('Man')
  })
})
