import { describe, expect, it } from 'vitest'
import { shown } from '../../../../lib/engine/shown.ts'
import { summaryOf } from '../summary.ts'

describe('what befell whom', () => {
  it('takes those for affected of whom the last word of a headline tells it, whatever the text begins with', () => {
    const roles = (title: string, text: string) => summaryOf(title, [text]).who.map(({ name, role }) => [name, role])
    const nurse = roles('Oslin nurse stabbed', 'Police in Oslin have looked for two men since Monday.')
    expect(nurse).toContainEqual(['Oslin nurse', 'affected'])
    const miners = roles('Oslin miners dead', 'Rescuers dug on Monday in Oslin.')
    expect(miners).toContainEqual(['Oslin miners', 'affected'])
  })

  it('takes those whom a headline tells to be found dead or shot for affected, and who finds for an actor', () => {
    const role = (title: string, text: string, name: string) =>
      summaryOf(title, [text]).who.find((fact) => fact.name.includes(name))?.role
    const found = 'Police were called to a house in Oslin on Monday after a family was shot to death, officials said.'
    expect(role('Family found shot to death in Oslin home', found, 'amily')).toBe('affected')
    expect(role('Miners found dead in Oslin', 'Rescuers found the miners in Oslin on Monday.', 'iners')).toBe(
      'affected',
    )
    const raft = 'Fishermen found a raft off Oslin on Monday and brought it to the harbour.'
    expect(role('Fishermen found raft off Oslin', raft, 'ishermen')).toBe('actor')
  })

  it('takes those for affected whom a headline counts among the dead, and who was suffering from a wound', () => {
    const role = (title: string, text: string, name: string) =>
      summaryOf(title, [text]).who.find((fact) => fact.name.includes(name))?.role
    const storm = 'A roof fell in near Oslin on Monday, and rescuers dug all night.'
    expect(role('Oslin family of 4 among 9 killed by falling roof', storm, 'family')).toBe('affected')
    expect(role('Oslin family of 4 among 9 chosen for trip', storm, 'family')).not.toBe('affected')
    const wound =
      'Jon Holm, 29, was suffering from a gunshot wound when deputies came to a hospital in Oslin on Monday.'
    expect(role('Oslin man shot', wound, 'Holm')).toBe('affected')
  })

  it('takes who is named before "said" for who speaks, though the comma is lost', () => {
    const { who } = summaryOf('Shelling in Oslin kills 23', [
      'Shelling of Oslin on Sunday killed 23 the Norrey Observatory reported.',
    ])
    expect(who.find(({ name }) => name.includes('Observatory'))?.role).not.toBe('affected')
  })

  it('reads the participle of a headline that has no auxiliary, and the state behind several', () => {
    const first = (title: string) => {
      const [one] = summaryOf(title, ['The news came on Monday in Oslin.']).who
      return one && `${one.role} ${one.name}`
    }
    expect(first('Man shot dead at close range in Oslin')).toBe('affected Man')
    expect(first('Woman stabbed to death at Oslin station')).toBe('affected Woman')
    expect(first('Boy shot three times in Oslin')).toBe('affected Boy')
    expect(first('Man, daughter dead in Oslin house')).toBe('affected Man, daughter')
    expect(first('Mother, boy fatally shot in Oslin')).toBe('affected Mother, boy')
    expect(first('Man shot two in Oslin')).toBe('actor Man')
    expect(first('Police arrest suspect in Oslin shooting')).toBe('authority Police')
  })

  it('takes for victims those who were among the dead, those who are told of behind a killing, and ends them before their source', () => {
    const of = (text: string) => summaryOf('Raid on Oslin', [text]).who.map(({ role, name }) => `${role} ${name}`)
    expect(
      of('Six villagers including a child were among at least 22 people killed in a raid on Oslin on Monday.'),
    ).toContain('affected Six villagers')
    expect(
      of(
        'The Norland Front has executed 20 members of a clan it has been battling in Oslin, a monitor said on Monday.',
      ),
    ).not.toContain('actor 20 members of a clan')
    expect(of('Norlandic tanks shelled Oslin on Monday killing four civilians residents said.')).not.toContain(
      'affected four civilians residents',
    )
  })
})

describe('who is shown', () => {
  const shownWho = (title: string, paragraphs: string[]) =>
    shown(summaryOf(title, paragraphs)).who.map(({ role, name }) => `${role} ${name}`)

  it('takes the owner of what is attacked for affected, and the wanted for a suspect', () => {
    const who = shownWho('Fighters attack base near Oslin', [
      'Rebels attacked the headquarters of the Norland Front near Oslin on Monday.',
      'Nobody was hurt.',
    ])
    expect(who).toContain('affected Norland Front')
    const wanted = shownWho('Man sought after Oslin robbery', ['Jon Holm is wanted for robbery in Oslin, police said.'])
    expect(wanted).toContain('suspect Jon Holm')
  })

  it('tells the dead of a list, those shot by a verb that looks like a noun, and those identified as the dead', () => {
    const affected = (title: string, text: string[]) =>
      summaryOf(title, text).who.flatMap(({ role, name }) => (role === 'affected' ? [name] : []))
    const list = [
      'Kim Voss, 27, was charged on Monday with the shooting deaths of Ada Lind, 70; Jon Holm, 47, and Eva Rast, 26.',
    ]
    expect(affected('Man charged with killing three in Oslin', list)).toEqual(
      expect.arrayContaining(['Ada Lind', 'Jon Holm', 'Eva Rast']),
    )
    const shot = [
      'Two guards were suspended on Monday after a shooting in Oslin.',
      'One of them, Kim Voss, fatally shot Ada Lind, who was calling for help.',
    ]
    expect(affected('Two guards suspended after Oslin shooting', shot)).toContain('Ada Lind')
    const named = [
      'A deputy was killed in Oslin on Monday, the sheriff said.',
      'Ada Lind was identified as the deputy killed in the line of duty.',
    ]
    expect(affected('Deputy killed in Oslin', named)).toContain('Ada Lind')
  })

  it('shows nobody by the part alone, by a bare number, or as any crowd', () => {
    const who = shownWho('Four people killed in Oslin shooting', [
      'Four people were killed in a shooting in Oslin on Monday. The suspect fled.',
      'Customers called it a shame.',
    ])
    expect(who.join()).not.toMatch(/four people|the suspect|customers/i)
    expect(
      shownWho('Raid kills at least 12 miners in Oslin', ['A raid on Oslin killed at least 12 miners.']),
    ).toContain('affected miners')
  })

  it('cuts no verb into a party', () => {
    const who = shownWho('Man shoots neighbor, calls cops on himself', ['A man shot his neighbor in Oslin on Monday.'])
    expect(who.join()).not.toMatch(/calls/)
  })
})

it('is hit who was shot "multiple times"', () => {
  const { who } = summaryOf('Man shot multiple times in Oslin', [
    'Officers found a 56-year-old man in the street in Oslin on Monday. He had been shot eight times.',
  ])
  expect(who.map(({ role, name }) => `${role} ${name}`)).toContain('affected a 56-year-old man')
})
