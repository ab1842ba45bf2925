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
