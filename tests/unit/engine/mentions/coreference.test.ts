import { describe, expect, it } from 'vitest'
import { entity, read, wordings } from './read.ts'

describe('pronouns', () => {
  it('point at the one of their sex', () => {
    const doc = read('Maria Keller met Thomas Adler in Bonn on Monday. She praised the plan. He did not.')
    expect(wordings(doc, entity(doc, 'Maria Keller'))).toEqual(['Maria Keller', 'She'])
    expect(wordings(doc, entity(doc, 'Thomas Adler'))).toEqual(['Thomas Adler', 'He'])
  })

  it('stay open where two people fit alike', () => {
    const doc = read('The letter was sent. He signed it.')
    expect(doc.mentions.filter(({ form }) => form === 'pronoun')).toEqual([])
  })

  it('let the speaker say I, and the group of the speaker say we', () => {
    const doc = read(
      'Nadia Osei runs the clinic in Accra. "I saw the flames and we ran," Nadia Osei said. "I still dream of it."',
    )
    expect(wordings(doc, entity(doc, 'Nadia Osei')).filter((words) => words === 'I')).toHaveLength(2)
    const group = doc.entities.find(
      (one) => !one.named && one.mentions.some((k) => doc.mentions[k]?.form === 'pronoun'),
    )
    expect(wordings(doc, group)).toEqual(['we'])
  })

  it('do not let somebody say I to whom another one told it', () => {
    const doc = read('Nadia Osei runs the clinic in Accra. "The fire burned me," Nadia Osei told Paul Reiter.')
    expect(wordings(doc, entity(doc, 'Nadia Osei'))).toContain('me')
    expect(wordings(doc, entity(doc, 'Paul Reiter'))).toEqual(['Paul Reiter'])
  })

  it('take US for a country', () => {
    const doc = read('Envoy Paul Reiter said the US and China talked. The US left.')
    expect(entity(doc, 'US')?.place?.countryCode).toBe('US')
    expect(doc.mentions.filter(({ form }) => form === 'pronoun')).toEqual([])
  })
})

describe('namesakes', () => {
  it('are told apart by title, sex and who is spoken of more', () => {
    const doc = read(
      'Pavel Hradil and Anna Hradil came to Brno. Mrs. Hradil spoke first. Pavel Hradil wept. Mr. Hradil left. Hradil never came back.',
    )
    expect(wordings(doc, entity(doc, 'Anna Hradil'))).toEqual(['Anna Hradil', 'Hradil'])
    expect(wordings(doc, entity(doc, 'Pavel Hradil')).filter((words) => words === 'Hradil')).toHaveLength(2)
  })

  it('are told apart by the full name right before a family name', () => {
    const doc = read(
      'Pavel Hradil leads the council of Brno. Pavel Hradil spoke on Monday. Pavel Hradil left. Major Otto Hradil said the bridge was open. Hradil also blamed the rain.',
    )
    expect(wordings(doc, entity(doc, 'Otto Hradil'))).toContain('Hradil')
    expect(wordings(doc, entity(doc, 'Pavel Hradil'))).not.toContain('Hradil')
  })

  it('go on with the one whom the text has called by the family name before', () => {
    const doc = read(
      'A court told Tom Dean Lind, 44, that he had lied. It convicted Lind of killing Ann Lind, 39, who taught at a school. Lind struck his wife at their home.',
    )
    expect(wordings(doc, entity(doc, 'Tom Dean Lind')).filter((words) => words === 'Lind')).toHaveLength(2)
    expect(wordings(doc, entity(doc, 'Ann Lind'))).not.toContain('Lind')
  })

  it('do not make one of a byname and of somebody with that family name', () => {
    const doc = read('The band killed Abu Hassan in Salqin. Later Yusuf al-Hassan fled to Idlib.')
    expect(entity(doc, 'Yusuf al-Hassan')?.aliases).not.toContain('Abu Hassan')
  })

  it('keep double names and nicknames whole', () => {
    const doc = read('Police held Israel Prado-Lima and Larry "Boots" Mercer. Prado-Lima ran. Mercer hid.')
    expect(wordings(doc, entity(doc, 'Israel Prado-Lima'))).toEqual(['Israel Prado-Lima', 'Prado-Lima'])
    expect(wordings(doc, entity(doc, 'Larry "Boots" Mercer'))).toEqual(['Larry "Boots" Mercer', 'Mercer'])
  })

  it('are two where one has a title before the other is named', () => {
    const doc = read(
      'President Okonjo spoke on Monday. Later President Okonjo left with his wife, Amara Okonjo, by car.',
    )
    expect(entity(doc, 'Amara Okonjo')?.aliases).not.toContain('Okonjo')
  })
})

describe('nouns', () => {
  it('mean the one with that role', () => {
    const doc = read(
      'Mayor Olga Petrova visited the school. Governor Ivan Sokol stayed away. The mayor spoke for an hour. The governor sent a note.',
    )
    expect(wordings(doc, entity(doc, 'Olga Petrova'))).toEqual(['Olga Petrova', 'The mayor'])
    expect(wordings(doc, entity(doc, 'Ivan Sokol'))).toEqual(['Ivan Sokol', 'The governor'])
  })

  it('open an entity without a name for a group, and come back to it', () => {
    const doc = read('Gunmen stormed a bank in Lagos. The gunmen fled in two cars.')
    const group = doc.entities.find((one) => !one.named && one.mentions.length > 1)
    expect(wordings(doc, group)).toEqual(['Gunmen', 'The gunmen'])
  })

  it('mean the last city or country named', () => {
    const doc = read(
      'Rain fell on Nairobi for days. The city was flooded. Kenya asked for help. The country has no dams.',
    )
    expect(wordings(doc, entity(doc, 'Nairobi'))).toEqual(['Nairobi', 'The city'])
    expect(wordings(doc, entity(doc, 'Kenya'))).toEqual(['Kenya', 'The country'])
  })
})

describe('roles', () => {
  const role = (text: string, name: string) => {
    const doc = read(text)
    const span = entity(doc, name)?.description
    return span && doc.article.text.slice(span.start, span.end)
  }

  it('stand before the name', () => {
    expect(role('Former Kenyan Foreign Minister Raila Mwangi spoke.', 'Raila Mwangi')).toContain(
      'Kenyan Foreign Minister',
    )
    expect(role('He asked police spokesman Piotr Nowak.', 'Piotr Nowak')).toBe('police spokesman')
  })

  it('stand behind the name, in commas, also behind the age', () => {
    expect(role('Jana Novak, 43, the mayor of Ostrava, spoke.', 'Jana Novak')).toBe('mayor of Ostrava')
    expect(role('Ben Carter, a spokesman for the union, spoke.', 'Ben Carter')).toBe('spokesman for the union')
    expect(role('Ben Carter, from Leeds, spoke.', 'Ben Carter')).toBeUndefined()
  })

  it('gives a family name of two to the one who was named last, also by the first name', () => {
    const doc = read(
      'Karim Belor and Omar Belor led the group.\n\nKarim Belor spoke on Monday.\n\nOmar left the town. Belor was never seen again.',
    )
    const omar = entity(doc, 'Omar Belor')
    expect(wordings(doc, omar)).toContain('Belor')
  })

  it('gives a family name to the one whom the text does not call by the first name', () => {
    const doc = read(
      'Karim Belor was shot in Oslin. Mira Belor, his daughter, spoke.\n\n"We hope for help," Mira said.\n\nThe shop is closed.\n\nPolice know little. Belor died at the scene.',
    )
    expect(wordings(doc, entity(doc, 'Karim Belor'))).toContain('Belor')
  })
})
