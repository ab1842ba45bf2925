import { describe, expect, it } from 'vitest'
import { isShown } from '../../../../lib/engine/shown.ts'
import { summaryOf } from '../summary.ts'

describe('the part somebody plays', () => {
  const roles = (title: string, paragraphs: string[]) =>
    new Map(summaryOf(title, paragraphs).who.map(({ name, role }) => [name, role]))

  it('takes whom the headline and the text name again and again for an actor', () => {
    const text = [
      'Fans of the chocolate are angry about the new shape of the Varno Group bars.',
      'The Varno Group sells them in Oslin. The Varno Group has not explained why.',
      'Shops in Oslin still sell the old Varno Group bars.',
    ]
    expect(roles('Row over the new bars of the Varno Group', text).get('Varno Group')).toBe('actor')
  })

  it('takes whom a portrait names most for an actor, though no clause of its first sentences has them', () => {
    const text = [
      'It was early, and the ice on the pond was grey.',
      'Starting in the winter, working with a colleague named Ada Lind, they had covered it with sand.',
      'Ada Lind tested the sand in jars. Ada Lind weighed the jars every day.',
      'The friends of Ada Lind helped. Ada Lind wrote a book on sand, and the readers of Ada Lind liked it.',
    ]
    expect(roles('A shield for the ice', text).get('Ada Lind')).toBe('actor')
  })

  it('suspects nobody whom no law has hold of, and nobody whom a court found guilty', () => {
    const roleOf = (title: string, text: string[], name: string) =>
      summaryOf(title, text).who.find((fact) => fact.name.includes(name))?.role
    const war = ['Norlandic soldiers are pushing back Front gunmen in the hills near Oslin, a monitor said on Monday.']
    expect(roleOf('Norlandic soldiers pressing Front gunmen in north', war, 'gunmen')).toBe('actor')
    const held = ['The alleged gunman shot two men in a bar in Oslin on Monday, police said.']
    expect(roleOf('Alleged gunman held after Oslin shooting', held, 'gunman')).toBe('suspect')
    const jailed = ['Jon Holm was jailed for 12 years on Monday for stabbing a neighbour in Oslin in 2021.']
    expect(roleOf('Jon Holm jailed for Oslin stabbing', jailed, 'Holm')).toBe('perpetrator')
    const arrested = ['Jon Holm was arrested on Monday after a neighbour was stabbed in Oslin.']
    expect(roleOf('Jon Holm arrested over Oslin stabbing', arrested, 'Holm')).toBe('suspect')
  })

  it('takes who is said to have killed people for who did it, and not the police', () => {
    const front = ['The Norland Front killed 12 farmers in a village near Oslin on Monday, a monitor said.']
    expect(roles('Norland Front kills 12 farmers', front).get('Norland Front')).toBe('perpetrator')
    const bomber = ['A suicide bomber killed six people in a market in Oslin on Monday.']
    expect(roles('Suicide bomber kills six in Oslin', bomber).get('A suicide bomber')).toBe('perpetrator')
    const police = ['Oslin police killed a man who drew a knife on Monday, a witness said.']
    expect([...roles('Oslin police kill man', police).values()]).not.toContain('perpetrator')
  })

  it('leaves out the dead of another time where nobody comes to harm today', () => {
    const debate = [
      'Jon Holm sings to Ada Lind in a clip of a forum that was shown on Monday.',
      'Lind smiles as Holm sings in the clip.',
      'Lind, who was secretary of defence, spoke of the 2011 raid that killed plotter Ole Varno during the forum.',
      'Holm asks Lind about her plans.',
    ]
    const { who } = summaryOf('Holm sings to Lind in new clip', debate)
    expect(who.filter(isShown).map(({ name }) => name)).not.toContain('Ole Varno')
  })

  it('takes one who died by their own hand for no victim beside the others', () => {
    const { who } = summaryOf('Three dead in Oslin murder-suicide', [
      'Three people were killed in a house in Oslin on Monday, police said.',
      'The coroner said that the death of Ada Lind was a homicide.',
      "The coroner said that Jon Holm's death was a suicide.",
    ])
    expect(who.find(({ name }) => name === 'Jon Holm')?.role).not.toBe('affected')
    expect(who.find(({ name }) => name === 'Ada Lind')?.role).toBe('affected')
  })

  it('takes no office and no counting body for those who were hurt', () => {
    const shooting = roles('Oslin Police officer shot in the leg', [
      'An Oslin Police officer was shot in the leg on Monday by Jon Holm, Commissioner Ada Lind said.',
      'Officers ran after Holm and seized his gun, according to Lind, who said Holm was not hurt.',
      'Oslin Police said the officer was in fair condition. “He fired at once,” Lind said.',
    ])
    expect(shooting.get('Oslin Police')).not.toBe('affected')
    expect(shooting.get('Ada Lind')).toBe('authority')
    expect(shooting.get('Jon Holm')).not.toBe('affected')
    const count = roles('Raids on Oslin kill 45', [
      'The Norlandic Observatory for Rights said at least 45 people were killed in raids on Oslin on Monday.',
    ])
    expect([undefined, 'other']).toContain(count.get('Norlandic Observatory for Rights'))
  })

  it('suspects one who is named as the shooter, whatever they were convicted of before', () => {
    const { who } = summaryOf('Man kills wife in Oslin school', [
      'A man shot his wife dead in a school in Oslin on Monday before killing himself, police said.',
      'The teacher was identified as Ada Lind. Her husband, the shooter, was identified as Jon Holm.',
      'It is not clear what charges, if any, Holm has been convicted of.',
    ])
    expect(who.find(({ name }) => name === 'Jon Holm')?.role).toBe('suspect')
  })

  it('lists no reporter of an outlet, no car by the name of its maker, and nobody for a hall', () => {
    const names = (title: string, text: string[]) => summaryOf(title, text).who.map(({ name }) => name)
    const report = [
      'Bloomberg’s Ada Lind discusses the new tax.',
      'Norbank said on Monday that the tax will cost it $2 billion.',
    ]
    expect(names('Norbank takes hit from new tax', report)).not.toContain('Ada Lind')
    const transcript = [
      "NPR's Ada Lind talks to Ruth Moss, a baker in Oslin, about the new tax on bread.",
      'ADA LIND, HOST:',
      'Norbank said on Monday that the tax will cost it $2 billion.',
      'LIND: What does the tax mean for you?',
      'Thanks, Ada Lind.',
    ]
    expect(names('Norbank takes hit from new tax', transcript)).not.toContain('Ada Lind')
    const credit = ["Ada Lind is CNN's digital editor.", 'Norbank said on Monday that the tax will cost it $2 billion.']
    expect(names('Norbank takes hit from new tax', credit)).not.toContain('Ada Lind')
    const jail = ['Jon Holm is held in the Oslin County Detention Center, the sheriff said on Monday.']
    expect(names('Man held over Oslin theft', jail)).not.toContain('Oslin County Detention Center')
  })

  it('takes one who gives the news for no part of it', () => {
    const told = roles('Two men shot in Oslin', [
      'Two men were shot in Oslin on Monday, police said.',
      'Oslin Police Chief Ada Lind said the man had a gun when he was arrested. His name was not released.',
    ])
    expect(told.get('Ada Lind')).toBe('authority')
    const war = roles('Hundreds dead as the Norland Front storms Oslin', [
      'The Norland Front stormed the base at Oslin on Sunday.',
      'The Oslin Observatory for Human Rights said those killed in the town were soldiers. The Norland Front holds the area.',
      'The dead were soldiers it said.',
    ])
    expect(war.get('Norland Front')).toBe('actor')
    expect(war.get('Oslin Observatory for Human Rights')).not.toBe('affected')
  })

  it('takes the dead for victims, whatever they were arrested for before', () => {
    const told = roles('Man shot in Oslin', [
      'A man was shot in Oslin on Friday.',
      'The coroner confirmed 23-year-old Jon Holm from Oslin died after he was shot.',
      'Police said Jon Holm has been arrested before.',
    ])
    expect(told.get('Jon Holm')).toBe('affected')
  })

  it('joins the one dead of the headline with the one who is named as the victim', () => {
    const told = roles('20-year-old Oslin man fatally shot during row', [
      'A man was fatally shot in Oslin on Friday, police said.',
      'The victim, 20-year-old Jon Holm Lind, from Ostrow, was taken to a hospital, where he later died.',
    ])
    expect([...told]).toContainEqual(['Jon Holm Lind', 'affected'])
    expect(told.has('20-year-old Oslin man')).toBe(false)
  })

  it('calls prosecutors official, and no editor-in-chief', () => {
    const spoken = (role: string) =>
      roles('Bridge in Oslin closed', [
        'The bridge in Oslin was closed on Monday after a storm.',
        `"We will see what can be done about it," said ${role} Ada Lind.`,
      ]).get('Ada Lind')
    expect(spoken('Oslin County Prosecuting Attorney')).toBe('authority')
    expect(spoken('Varno Editor-in-Chief')).not.toBe('authority')
  })

  it('takes an army that fights for no office', () => {
    const told = roles('12 rebels killed in Oslin in clashes with Syrian Army', [
      'At least 12 rebels were killed in clashes with the Syrian Army in Oslin on Sunday.',
    ])
    expect(told.get('Syrian Army')).toBe('actor')
  })

  it('calls those official who hold an office of a state, and no head of a firm, a club or a church', () => {
    const spoken = (role: string) =>
      roles('Bridge in Oslin closed', [
        'The bridge in Oslin was closed on Monday after a storm.',
        `"We will see what can be done about it," said ${role} Ada Lind.`,
      ]).get('Ada Lind')
    expect(spoken('Alderman')).toBe('authority')
    expect(spoken('House Speaker')).toBe('authority')
    expect(spoken('Police Chief')).toBe('authority')
    expect(spoken('Interior Minister')).toBe('authority')
    expect(spoken('Norracing chief executive')).not.toBe('authority')
    expect(spoken('Oslin Teachers Association president')).not.toBe('authority')
    expect(spoken('former Interior Minister')).not.toBe('authority')
    const described = (what: string) =>
      roles('Bird delays Oslin flight', [
        'A bird on board delayed a flight in Oslin on Monday.',
        `"It sang," said Ada Lind, a ${what}, who saw it.`,
      ]).get('Ada Lind')
    expect(described('minister for trade')).toBe('authority')
    expect(described('minister with a choir to lead')).not.toBe('authority')
  })

  it('calls police official who do their work, and those who shot somebody involved', () => {
    const told = (title: string, text: string) => roles(title, [text]).get('Deputies')
    expect(told('Deputies arrest Oslin man', 'Deputies arrested a man in Oslin on Monday over a fire.')).toBe(
      'authority',
    )
    expect(told('Deputies kill Oslin man', 'Deputies killed a man in Oslin on Monday, a witness said.')).toBe('actor')
  })

  it('suspects who is wanted, also where a camera captured them, and makes no victim of the aunt of one', () => {
    const told = roles('Second man wanted in Oslin robbery identified', [
      'Investigators are searching for Jon Holm, wanted in a robbery on Sunday in Oslin.',
      'Holm was captured on surveillance video with a stolen card.',
    ])
    expect(told.get('Jon Holm')).toBe('suspect')
    const aunt = roles('Five boys shot in Oslin', [
      'Five boys were shot in Oslin on Sunday, police said.',
      '"They came to my door and told me," aunt of a victim Ada Lind said.',
    ])
    expect(aunt.get('Ada Lind')).not.toBe('affected')
  })

  it('names the victims whom only a late sentence names, also where the one before tells what became of "him"', () => {
    const text = [
      'Police are looking for a gunman after a row outside a hotel in Oslin on Sunday that left one man dead.',
      'The row began in the lobby, a clerk said.',
      'The hotel has been closed since.',
      'A man was pronounced dead at a hospital. He was identified by the coroner on Monday as 21-year-old Jon Holm.',
      'It was the eighth anniversary of the death of Kim Voss.',
    ]
    const told = roles('Gunman kills one outside Oslin hotel', text)
    expect(told.get('Jon Holm')).toBe('affected')
    expect(told.has('Kim Voss')).toBe(false)
    const list = roles('Two killed in Oslin', [
      'Two people were killed in Oslin on Sunday.',
      'The victims were identified as Ada Lind, who was 20, and Jon Holm, who had a son with Kim Voss.',
    ])
    expect([list.get('Ada Lind'), list.get('Jon Holm')]).toEqual(['affected', 'affected'])
    expect(list.get('Kim Voss')).not.toBe('affected')
  })

  it('takes those of a caption for what the caption tells', () => {
    const told = roles('Couple killed in Oslin', [
      'Ada Lind, left, and Jon Holm, right, were shot to death in Oslin on Sunday.',
    ])
    expect(told.get('Ada Lind')).toBe('affected')
  })

  it('tells the man who was shot from the man who is charged with it', () => {
    const told = roles('Man shot and killed during dispute about boat: Police', [
      'A 30-year-old Oslin man is facing a murder charge after police say he shot another man on Friday.',
      'Jon Holm allegedly shot 53-year-old Kim Voss, also of Oslin, during a dispute in a harbour.',
      'Holm pulled out a gun and shot Voss in the chest, police said. Holm was charged with murder.',
    ])
    expect([told.get('Jon Holm'), told.get('Kim Voss')]).toEqual(['suspect', 'affected'])
    expect(told.has('A 30-year-old Oslin man')).toBe(false)
  })

  it('takes who shoots at somebody for a suspect', () => {
    const told = roles('Police: Man shoots at officers in Oslin', [
      'Officers were called to a mall in Oslin on Monday.',
    ])
    expect(told.get('Man')).toBe('suspect')
  })

  it('takes whom somebody considers firing for affected, and not who is only named for the suspect', () => {
    const told = roles('Jon Holm Is Now Considering Firing Top General Kim Voss', [
      'Jon Holm is considering firing the general as protests grow in Oslin.',
      'Kim Voss has led the army for two years.',
    ])
    expect(told.get('Kim Voss')).toBe('affected')
    const missing = roles('Search for missing Oslin girl goes on', [
      'Ada Lind, 16, is still missing. Police identified the suspect as Lind’s boyfriend.',
    ])
    expect(missing.get('Ada Lind')).not.toBe('suspect')
  })

  it('leaves out who was arrested in a case of another name', () => {
    const told = roles('Girl, 3, among 8 injured in Oslin shooting', [
      'Police continue to search for the gunmen who shot eight people on Saturday night in Oslin.',
      'Police said it was an act of revenge. In the Harlow Street shooting, police arrested Jon Holm, who is a gang member.',
    ])
    expect(told.has('Jon Holm')).toBe(false)
  })

  it('leaves out who belongs to another event', () => {
    const told = roles('Four shot at Oslin club', [
      'Four men were shot at a club in Oslin on Sunday, police said.',
      'In an unrelated incident, a woman was stabbed in Harlow. Police charged Jon Holm, 35, with assault in the stabbing.',
    ])
    expect(told.has('Jon Holm')).toBe(false)
  })

  it('suspects nobody whom others than the law accused, and takes those who get an apology for it for affected', () => {
    const text = ['Norvik Stores has apologised to two players for what a guard said about them in Oslin.']
    const told = roles('Norvik Stores sorry for accusing Oslin Chess players of theft', text)
    expect([...told].find(([name]) => name.includes('players'))?.[1]).toBe('affected')
  })
})
