import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('who', () => {
  it('names actor and affected by the clause that they stand in', () => {
    const { who } = summaryOf('Gunmen kidnap mayor Ada Lind', [
      'Gunmen kidnapped the mayor of Oslin, Ada Lind, on Tuesday.',
      'Lind was taken from her home by four men, a neighbour said.',
    ])
    const roles = Object.fromEntries(who.map(({ name, role }) => [name, role]))
    expect(roles['Ada Lind']).toBe('affected')
    expect(roles.Gunmen).toBe('perpetrator')
  })

  it('does not take who speaks behind a comma for the people before it, nor one group for two', () => {
    const { who } = summaryOf('Gunmen abduct over 100 pupils from Oslin school', [
      'Gunmen on motorbikes stormed a school in Oslin on Sunday and abducted more than 100 children, the state government and residents said.',
    ])
    const roles = Object.fromEntries(who.map(({ name, role }) => [name, role]))
    expect(roles['the state government']).not.toBe('affected')
    expect(who.filter(({ role }) => role === 'affected')).toHaveLength(1)
  })

  it('tells whom a blast sent to hospital, who was brought up alive and who was among the dead', () => {
    const role = (title: string, text: string[], name: string) =>
      summaryOf(title, text).who.find((fact) => fact.name.includes(name))?.role
    const blast = ['A blast at a plant in Oslin on Monday sent six workers to hospitals, the company said.']
    expect(role('Blast at Oslin plant injures 6', blast, 'six workers')).toBe('affected')
    const mine = ['Rescue teams in Oslin brought five miners to the surface alive on Tuesday, officials said.']
    expect(role('Five alive in Oslin mine', mine, 'five miners')).toBe('affected')
    const bomb = [
      'A bomber killed 22 people at a shrine in Oslin on Friday.',
      'Ada Lind, who had tried to stop the attacker, was among the dead.',
    ]
    expect(role('Bomber kills 22 at shrine', bomb, 'Ada Lind')).toBe('affected')
  })

  it('lists nobody by what they are beside their name, and describes no body by a noun of people', () => {
    const { who } = summaryOf('Australian teenager becomes sixth to die in Oslin crash', [
      'Australian teenager Ada Lind has died in hospital after a crash in Oslin on Monday, her family said.',
      'Lind, a nurse, died of her injuries.',
    ])
    expect(who.map(({ name }) => name)).toEqual(['Ada Lind'])
    const army = summaryOf('Norrey fighters join partner forces Harlow Army', [
      'The Harlow Army and its partner forces took Oslin on Monday.',
    ])
    expect(army.who.find(({ name }) => name === 'Harlow Army')).not.toHaveProperty('description')
  })

  it('suspects nobody where the article says that there is no suspect', () => {
    const { who, casualties } = summaryOf('Four shot outside Oslin club', [
      'Four people were shot outside a club in Oslin on Saturday, police said.',
      'No suspect was arrested, a police spokesman said.',
    ])
    expect(who.filter(({ role }) => role === 'suspect')).toEqual([])
    expect(casualties.filter(({ outcome }) => outcome === 'detained')).toEqual([])
  })

  it('shows no sentence for a body that only says "it"', () => {
    const { who } = summaryOf('Oslin Water raises prices by a tenth', [
      'Oslin Water will raise its prices by a tenth in May, the company said on Tuesday.',
      'It is the third rise in two years, and it will cost a household 40 crowns.',
      'Oslin Water last raised prices in June.',
    ])
    const water = who.find(({ name }) => name === 'Oslin Water')
    expect(water?.evidence.map(({ exact }) => exact).join(' ')).toContain('last raised')
    expect(water?.evidence.map(({ exact }) => exact).join(' ')).not.toContain('third rise')
  })

  it('takes an army of rebels for no office, and that of a state for one', () => {
    const role = (name: string) =>
      summaryOf(`${name} says bridge in Oslin is open`, [
        `The ${name} said on Tuesday that the bridge in Oslin was open again.`,
      ]).who.find((fact) => fact.name.includes(name))?.role
    expect(role('Free Syrian Army')).not.toBe('authority')
    expect(role('Syrian Army')).toBe('authority')
  })

  it('gives a speaker no part by whoever is spoken of in the quotation', () => {
    const { who } = summaryOf('Driver shot at Oslin flats', [
      'A driver was shot outside a block of flats in Oslin on Monday.',
      '"I heard two shots," said Jon Holm, a neighbour. "And I sat there and listened."',
      'Holm raced downstairs and was stunned by what he found. Holm said he did not know the man.',
      '"His pulse was weak and he just died right there," Holm said.',
    ])
    expect(who.find(({ name }) => name === 'Jon Holm')?.role).not.toBe('affected')
  })

  it('describes nobody by a pastime', () => {
    const description = (words: string) =>
      summaryOf('Jon Holm killed in Oslin crash', [`${words} Jon Holm was killed in a crash in Oslin on Monday.`])
        .who[0]?.description
    expect(description('Fisherman')).toBe('Fisherman')
    expect(description('Keen fisherman')).toBeUndefined()
  })

  it('cuts no noun phrase before its head', () => {
    const { who } = summaryOf('Ten Russian raids hit Oslin', ['Ten Russian raids hit the town of Oslin on Thursday.'])
    expect(who.map(({ name }) => name)).not.toContain('Ten Russian')
  })

  it('takes those on board for no board', () => {
    const { who } = summaryOf('Jet with 90 on board lands in Oslin', [
      'A jet with six crew on board made an emergency landing in Oslin on Sunday.',
    ])
    expect(who.map(({ name }) => name)).not.toContain('board')
  })

  it('takes a board that votes for an actor', () => {
    const { who } = summaryOf('Oslin school board votes to close Lorne High', [
      'The Oslin school board voted Tuesday night to close Lorne High.',
    ])
    expect(who[0]).toMatchObject({ name: expect.stringContaining('school board'), role: 'actor' })
  })

  it('joins the forms of one name', () => {
    const { who } = summaryOf('Ada Lind wins seat', [
      'Ada Lind won the northern seat on Sunday.',
      'Ms Lind, 46, thanked her voters.',
    ])
    expect(who.filter(({ name }) => name.includes('Lind'))).toHaveLength(1)
  })

  it('leaves out the outlets that carry the news', () => {
    const { who } = summaryOf('Dockers end strike', [
      'Dockers ended their strike on Monday, Reuters reported.',
      'The BBC said that ships were moving.',
    ])
    expect(who.map(({ name }) => name)).not.toContain('Reuters')
    expect(who.map(({ name }) => name)).not.toContain('BBC')
  })

  it('counts a place as somebody only where it acts in the headline', () => {
    const crash = summaryOf('Leeds bus crash kills two', ['Two people died when a bus crashed in Leeds on Monday.'])
    expect(crash.who.map(({ name }) => name)).not.toContain('Leeds')
    const ban = summaryOf('Norway bans jet skis', ['Norway banned jet skis from its fjords on Monday.'])
    expect(ban.who[0]?.name).toBe('Norway')
  })

  const rolesOf = (title: string, paragraphs: readonly string[]) =>
    Object.fromEntries(summaryOf(title, paragraphs).who.map(({ name, role }) => [name, role]))

  it('calls the arrested a suspect and the killed affected, also without an auxiliary', () => {
    expect(rolesOf('Driver arrested after bus crash in Oslin', ['A driver was arrested on Monday.']).Driver).toBe(
      'suspect',
    )
    const killed = rolesOf('Five people killed in Oslin fire', ['Five people died when a mill burned down in Oslin.'])
    expect(killed['Five people']).toBe('affected')
  })

  it('takes the parts of those whom the police name from what is told of them', () => {
    const roles = rolesOf('Police name bridge victims', [
      'Police named the victims of the bridge collapse on Monday.',
      'The dead were identified as Ada Lind, 46, and Jon Holm, 51.',
    ])
    expect(roles['Ada Lind']).toBe('affected')
    expect(roles['Jon Holm']).toBe('affected')
  })

  it('does not list the others, her sons or the victims beside those they belong to', () => {
    const { who } = summaryOf('Ada Lind rescued from flood', [
      'Ada Lind and her two sons were rescued from a flood on Monday, and other villagers fled.',
      'The victims were taken to a school.',
    ])
    expect(who.map(({ name }) => name)).toEqual(['Ada Lind'])
  })

  it('has no building as somebody that only hosts, and no picture service', () => {
    const { who } = summaryOf('Ada Lind meets Jon Holm at Carrow House', [
      'Ada Lind met Jon Holm at Carrow House on Monday. GETTY Ada Lind waved to the crowd.',
      'Carrow House was built in 1820.',
    ])
    expect(who.map(({ name }) => name).sort()).toEqual(['Ada Lind', 'Jon Holm'])
  })

  it('does not make an actor of somebody who only speaks', () => {
    const { who } = summaryOf('Bus drivers end strike in Oslin', [
      'Bus drivers in Oslin ended their strike on Monday.',
      '“I heard the horns,” said Ada Lind, a baker.',
      'Lind lives near the port. “It was loud,” she said.',
    ])
    expect(who[0]?.role).toBe('actor')
    expect(who.find(({ name }) => name === 'Ada Lind')?.role ?? 'other').toBe('other')
  })

  it('puts the names first where the news is the names', () => {
    const { who } = summaryOf('Last two victims of mill fire named', [
      'The last two victims of the mill fire have been named as Ada Lind and Jon Holm.',
    ])
    expect(
      who
        .slice(0, 2)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Ada Lind', 'Jon Holm'])
  })

  it('calls those by whom something was done actors', () => {
    const roles = rolesOf('Ada Lind attacked in Oslin', ['Ada Lind was attacked by farmers in Oslin on Monday.'])
    expect(roles).toMatchObject({ 'Ada Lind': 'affected', farmers: 'actor' })
  })

  it('gives those whom "and" joins the same part', () => {
    const roles = rolesOf('Fire in Oslin', ['A fire killed Ada Lind and 51-year-old Jon Holm on Monday.'])
    expect(roles).toMatchObject({ 'Ada Lind': 'affected', 'Jon Holm': 'affected' })
  })

  it('does not list one person as a name and as "man"', () => {
    const { who } = summaryOf('Man hurt in Oslin bus crash', ['Jon Holm, 51, was injured when a bus crashed in Oslin.'])
    expect(who.map(({ name }) => name)).toEqual(['Jon Holm'])
  })

  it('takes no name that only tells which thing is meant for somebody who acts', () => {
    const roles = rolesOf('Kestrel shooting stemmed from row', [
      'Two people were hurt in Kestrel on Monday, officials said.',
    ])
    expect(roles.Kestrel ?? 'other').toBe('other')
  })

  it('calls somebody who faces charges a suspect', () => {
    const roles = rolesOf('Man charged after Oslin party', [
      'A man was charged on Monday after shots were fired at a party in Oslin.',
      'Jon Holm left the party at ten, the prosecutor said. Holm faces two counts of assault.',
    ])
    expect(roles['Jon Holm']).toBe('suspect')
  })

  it('reads on behind an age', () => {
    const roles = rolesOf('Oslin boy, 7, killed by falling tree', ['A tree fell on a playground in Oslin on Monday.'])
    expect(roles['Oslin boy']).toBe('affected')
  })

  it('shows people who are only counted once, and gives them the name that the article tells', () => {
    const { who } = summaryOf('Two teachers hurt in Oslin bus fire', [
      'Two teachers were hurt when a bus caught fire in Oslin on Monday.',
      'Five passengers were on board.',
      'Two women were taken to hospital.',
    ])
    expect(who.filter(({ role }) => role === 'affected')).toHaveLength(1)
    const named = summaryOf('Boy dies in Oslin shooting', [
      'A 9-year-old boy shot himself in a flat in Oslin on Monday, police said.',
      'The boy was identified as Jon Holm.',
    ])
    expect(named.who.filter(({ role }) => role === 'affected').map(({ name }) => name)).toEqual(['Jon Holm'])
  })

  it('shows no word of the headline that the text never uses as a name', () => {
    const { who } = summaryOf('Oslin Shooting: teen hurt in WX Park', [
      'A teenager was shot in the leg in Oslin on Monday, the county sheriff said.',
    ])
    expect(who.map(({ name }) => name)).not.toContain('Oslin Shooting')
    expect(who.map(({ name }) => name)).not.toContain('WX')
  })

  it('shows a body once, under its long name', () => {
    const { who } = summaryOf('OMPD searches for driver', [
      'The Oslin Metropolitan Police searched for a driver on Monday.',
      'OMPD stopped 20 cars.',
    ])
    expect(who.filter(({ name }) => /OMPD|Metropolitan/.test(name))).toHaveLength(1)
  })

  it('takes what stands between "said" and the next verb for the subject of that verb', () => {
    const { who } = summaryOf('Two sailors drown off Lorne', [
      'The Lorne Rescue Society said two sailors drowned on Monday.',
      'The Lorne Rescue Society said Ada Lind also died.',
    ])
    const role = (name: string) => who.find((fact) => fact.name.includes(name))?.role
    expect(role('Rescue Society')).not.toBe('affected')
    expect(role('Ada Lind')).toBe('affected')
  })

  it('takes one who shot others for the one who did it, though a shot hit them too', () => {
    const { who } = summaryOf('Two dead in Oslin shooting', [
      'Two people died in a shooting in Oslin on Monday, police said.',
      'Jon Holm shot his wife before he shot himself, and Holm died on the way to hospital.',
    ])
    expect(who.find(({ name }) => name === 'Jon Holm')?.role).not.toBe('affected')
  })

  it('suspects nobody because another one accuses them, and those against whom charges are brought', () => {
    const row = summaryOf('Mayor Ada Lind accuses Jon Holm of waste', [
      'Mayor Ada Lind accused Jon Holm of waste on Monday.',
      'Holm said that he had done nothing wrong.',
    ])
    expect(row.who.find(({ name }) => name === 'Jon Holm')?.role).not.toBe('suspect')
    const charged = summaryOf('Clerk was hurt in Oslin', [
      'Ada Lind was hurt when an officer fired at her in Oslin on Monday.',
      'Police said charges would be filed against Ada Lind.',
    ])
    expect(charged.who.find(({ name }) => name === 'Ada Lind')?.role).toBe('suspect')
  })

  it('says what somebody is: before their name, and where they are quoted', () => {
    const { who } = summaryOf('Norland to open archive', [
      'Norland will open its archive on Monday.',
      "Norland's minister of culture, Ada Lind, will cut the ribbon on Monday.",
      '"It is a good day," said Lind. "We are glad."',
      'Peter Holm, who keeps it, was proud.',
      'Peter Holm of the Oslin Ambulance Service said readers "had a long and quiet wait for all of this."',
    ])
    expect(who.find(({ name }) => name === 'Ada Lind')?.description).toBe("Norland's minister of culture")
    expect(who.find(({ name }) => name === 'Peter Holm')?.description).toBe('Oslin Ambulance Service')
  })

  it('takes a town before a noun of its people for no person, and a time behind people for no part of them', () => {
    const { who } = summaryOf('Florence teen charged with murder', [
      'Police are looking for the men who shot eight people Saturday night in Florence.',
      'A 19-year-old Florence man was charged with murder on Monday.',
    ])
    expect(who.map(({ name }) => name)).not.toContain('Florence')
    expect(who.map(({ name }) => name).join()).not.toContain('night')
  })

  it('tells what was done to somebody by a noun or a participle before the name, or by their title', () => {
    const role = (title: string, text: string[], name: string) =>
      summaryOf(title, text).who.find((one) => one.name === name)?.role
    expect(
      role(
        'Crowds protest over dismissal of minister Ada Lind',
        ['Crowds marched in Oslin on Monday over the dismissal of minister Ada Lind.'],
        'Ada Lind',
      ),
    ).toBe('affected')
    expect(
      role(
        'Imams in Oslin did not know him',
        ['Imams in Oslin said on Monday that shooting suspect Jon Holm was not known to them.'],
        'Jon Holm',
      ),
    ).toBe('suspect')
  })
})
