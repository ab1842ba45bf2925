import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const rolesOf = (title: string, text: string[]) =>
  new Map(summaryOf(title, text).who.map(({ name, role }) => [name, role]))

describe('who: those whose office or trade it is', () => {
  it('takes who holds an office and comes in below the first sentences for an official', () => {
    const roles = rolesOf('Oslin clerks sold secrets', [
      'Clerks of the Oslin tax office sold secret files to a gang, a paper reported on Sunday.',
      'Norlandic Prime Minister Ada Lind on Monday admitted that she was concerned about the report.',
    ])
    expect(roles.get('Ada Lind')).toBe('authority')
  })

  it('takes who speaks for a candidate, or presides over a firm of some town, for no official', () => {
    const roles = rolesOf('Holm opens bakery', [
      'Candidate Jon Holm opened a bakery in Oslin on Monday.',
      'Holm spokeswoman Ada Lind said he was tired. “He baked all night,” Lind said.',
    ])
    expect(roles.get('Ada Lind')).not.toBe('authority')
    const firm = rolesOf('Three die in Oslin flood', [
      'Three people died in a flood in Oslin on Monday.',
      '“He was a good dentist,” said Ada Lind, president of Dental Associates of Berlin. “We miss him,” Lind said. Dental Associates of Berlin has five dentists.',
    ])
    expect(firm.get('Ada Lind')).not.toBe('authority')
  })

  const roleOfTold = (told: string, more = '') =>
    rolesOf('Dam breaks at Oslin', [
      'A dam broke at Oslin on Monday and the valley was flooded.',
      `“The water rose all night,” said Ada Lind, ${told}. “We will build it again,” Lind said.${more}`,
    ]).get('Ada Lind')

  it.each([
    'spokesperson for Snapgrove',
    "spokesman for Holm's relatives in Oslin",
    'developer and spokeswoman for the Harbour Investment Coalition',
    'chief strategist for the Reform National Committee',
    '26-year-old president of the local',
    "president of the Oslin Police Patrolmen's Association",
    "chairman of Norland's police union",
    'director of the Oslin Refugee Council',
  ])('takes who speaks for or heads what is no public body for no official: %s', (told) => {
    expect(roleOfTold(told)).toBe('other')
  })

  it.each([
    'White House spokesman',
    'spokeswoman for the FBI office in Oslin',
    'deputy spokesman for the fire service',
    'a European Union spokeswoman',
    'president of the republic',
    'city council president',
    'state police spokesman',
  ])('takes who speaks for or heads a public body for an official: %s', (told) => {
    expect(roleOfTold(told)).toBe('authority')
  })

  it('takes who presides over a club that begins with a town for no official', () => {
    const more = ' The Boston Otters play in Oslin. The Boston Otters will wait.'
    expect(roleOfTold('president of the Boston Otters', more)).toBe('other')
  })

  it('takes who speaks for an event for no official', () => {
    const roles = rolesOf('Safe area at Oslin concert', [
      'A safe area for women will be set up at the concert in Oslin on Sunday.',
      '“We do this for the first time,” said Ada Lind, spokeswoman for the organizers of the concert.',
    ])
    expect(roles.get('Ada Lind')).toBe('other')
  })

  it('takes an alderman who speaks of a shooting for an official, and an activist for nobody of the story', () => {
    const roles = rolesOf('1 dead, 4 wounded in Oslin shooting', [
      'Ald. Ada Lind and community activist Jon Holm address the media on Monday near the scene of a shooting in Oslin.',
      'A man was killed and four more were wounded in the shooting.',
      '“This is unacceptable,” Lind said. “We have to get the guns off the street,” Lind said.',
      '“Somebody knows who did this and should come forward,” Holm said.',
    ])
    expect(roles.get('Ada Lind')).toBe('authority')
    expect(roles.get('Jon Holm')).toBe('other')
  })

  it('tells a department of public safety once, as the police', () => {
    const roles = rolesOf('Police investigate shooting in Oslin', [
      'The Oslin Public Safety Department is investigating a shooting in which four people were hurt.',
      'Police have recovered a handgun.',
    ])
    expect(roles.get('Oslin Public Safety Department')).toBe('authority')
    expect(roles.has('Police')).toBe(false)
  })

  it('takes a justice for an official, and leaves out the rank behind who speaks for a body', () => {
    const roles = rolesOf('Norlandic court upholds tax on boats', [
      'The Norlandic Supreme Court upheld the tax on boats on Monday.',
      '“The court takes an extraordinary step,” Justice Ada Lind wrote in her dissent.',
    ])
    expect(roles.get('Ada Lind')).toBe('authority')
    const told = summaryOf('Five killed in raid near Oslin', [
      'Five people were killed in a raid near Oslin on Monday.',
      '“The raid was to stop the rebels,” Norlandic army spokesman Lieutenant Colonel Jon Holm said.',
    ]).who.find(({ name }) => name === 'Jon Holm')
    expect(told?.description).toBe('army spokesman')
  })

  it('tells a town once, by its name', () => {
    const roles = rolesOf('Oslin has failed its traders: what the City needs to do', [
      'The City removed traders from the square in October. The City went on to close the market.',
      'The City has a plan for the market of Oslin. The City should use it.',
    ])
    expect(roles.has('City')).toBe(false)
  })

  it('takes the judge of a contest for no official', () => {
    const roles = rolesOf('Baker loses Oslin bread contest', [
      'Baker Jon Holm lost the bread contest in Oslin on Monday after a dance for judges Ada Lind and Kim Voss.',
      '“This is not what I expected to see here,” judge Ada Lind said.',
    ])
    expect(roles.get('Ada Lind')).not.toBe('authority')
  })

  it('takes an officer who was killed for a victim, whoever is quoted under the name', () => {
    const roles = rolesOf('Oslin police officer shot dead', [
      'Oslin Police Officer Ada Lind was shot dead on Monday. “I love my work,” Lind wrote the day before.',
    ])
    expect(roles.get('Ada Lind')).toBe('affected')
  })

  it('takes no executive of a firm and no firm with an office in its name for an official', () => {
    const spoken = (role: string) =>
      rolesOf('Bridge in Oslin closed', [
        'The bridge in Oslin was closed on Monday after a storm.',
        'Norvik Industries said it would pay for the works. Norvik Industries owns the bridge.',
        `"We will see what can be done about it," said Ada Lind, ${role}.`,
      ]).get('Ada Lind')
    expect(spoken('vice president of Norway')).toBe('authority')
    expect(spoken('police chief of Oslin')).toBe('authority')
    expect(spoken('senior vice president')).not.toBe('authority')
    expect(spoken('vice president for bridges and roads')).not.toBe('authority')
    expect(spoken("Norvik Industries' marketing chief")).not.toBe('authority')
    expect(spoken("Norvik Industries' founding president")).not.toBe('authority')
    expect(spoken('director of policy at the Oslin Society, a bridge watchdog')).not.toBe('authority')
    const roles = rolesOf('Norvik boat to Oslin delayed', [
      'A Norvik boat to Oslin was delayed on Monday, passengers said.',
      'Envoy Ferries ran the boat for Norvik. “The tide was late,” Envoy Ferries said.',
    ])
    expect(roles.get('Envoy Ferries')).not.toBe('authority')
  })
})

it('who studies something at a council holds no office', () => {
  const { who } = summaryOf('Oslin bans coal', [
    'Oslin banned coal on Monday.',
    '“It is late,” said Ada Lind, a research analyst at the Norland Council on Energy. “The air is bad.”',
  ])
  expect(who.find(({ name }) => name === 'Ada Lind')?.role).toBe('other')
})
