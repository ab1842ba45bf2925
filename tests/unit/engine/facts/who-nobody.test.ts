import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { isOnlyPictured } from '../../../../lib/engine/facts/who-outsiders.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'
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

describe('who: no part in the event', () => {
  it('leaves out the police who only give the news, and keeps those who arrest', () => {
    const text = 'A ship struck a bridge near Oslin on Monday and 25 people were hurt, police said.'
    expect(namesOf('Ship strikes bridge; 25 hurt', [text]).join()).not.toMatch(/police/i)
    const arrest = 'Police arrested the captain of a ship that struck a bridge near Oslin on Monday.'
    expect(namesOf('Police arrest captain after crash', [arrest]).join()).toMatch(/police/i)
  })

  it('leaves out experts who warn, a place that mourns and lawyers in general', () => {
    const experts = namesOf('As Lind plans canal, experts warn it is not deep', [
      'President Ada Lind showed a plan for the canal of Marlow on Monday.',
    ])
    expect(experts).not.toContain('experts')
    const lede = ['The town lost a teacher on Monday, and its schools were closed.']
    expect(namesOf('Berlin struggles to return to normal after fire', lede)).not.toContain('Berlin')
    expect(namesOf('Berlin closes schools after fire', lede)).toContain('Berlin')
    const young = [
      'In the hills of Oslin, one young lawyer has opened an office for the poor.',
      'Jon Holm was born in 1993.',
    ]
    expect(namesOf('From the hills to the court', young)).not.toContain('one young lawyer')
    const lawyers = namesOf('Pages of Holm diary found', [
      'For years, lawyers have looked for the diary of Jon Holm in Oslin.',
    ])
    expect(lawyers).not.toContain('lawyers')
  })

  it('leaves out what a headline only says something is after, and takes no participle for a part of somebody', () => {
    const shooting = namesOf('Ada Lind Speaks To Voters After Latest Police Shooting', [
      'Ada Lind spoke in Oslin on Monday about the death of Jon Holm.',
    ])
    expect(shooting).not.toContain('Latest Police')
    const fleeing = namesOf('Oslin man shot while fleeing gunman', ['A man was shot in Oslin on Monday.'])
    expect(fleeing).not.toContain('fleeing gunman')
  })

  it('leaves out a body that is only where others play', () => {
    const { who } = summaryOf('Holm retires after 5 NFL seasons', [
      'Jon Holm retired on Tuesday after five NFL seasons.',
      'His father was in the NFL. His brother came to the NFL as a boy. His fans in the NFL wept. Games in the NFL are long.',
    ])
    expect(who.flatMap(({ name, score }) => (score < 0.5 ? [] : [name]))).toEqual(['Jon Holm'])
  })

  it('knows of whom only the captions of pictures tell', () => {
    const text = [
      'Officers gather at the harbour in this photo of May 3, 2021. A ferry sank in Oslin on Monday.',
      'Jon Holm saw it sink.',
    ]
    const doc = analyze(articleFromText(text.join('\n\n'), { title: 'Ferry sinks' }), { ...english, gazetteer })
    expect(isOnlyPictured(doc, [1])).toBe(true)
    expect(isOnlyPictured(doc, [0, 1])).toBe(false)
    expect(isOnlyPictured(doc, [1, 3])).toBe(false)
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

describe('who: what only looks like somebody', () => {
  const namesOf = (title: string, text: string[]) => summaryOf(title, text).who.map(({ name }) => name)

  it('is a shout, a noun in capitals and a station that carries the news', () => {
    const names = namesOf('Driver shouting Praise Oslin hits wall', [
      'A driver who was shouting Praise Oslin hit a wall in Harden on Monday, the mill said.',
      'The CEO of the mill called it a bad day. CEO and guests went home.',
      'Harden television station KXTQ said that nobody was hurt.',
    ])
    expect(names.filter((name) => /Praise|CEO|KXTQ/.test(name))).toEqual([])
  })
})
