import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const namesOf = (title: string, text: string[]) => summaryOf(title, text).who.map(({ name }) => name)
const roleOf = (title: string, text: string[], name: string) =>
  summaryOf(title, text).who.find((one) => one.name === name)?.role

describe('who: the parties', () => {
  it('leaves out what a party makes, and keeps the party', () => {
    const glasses = namesOf("Norvik's Lumo smart glasses go on sale", [
      "Norvik's Lumo smart glasses went on sale in Oslin on Monday.",
      'Lumo shows messages to its wearer. Norvik said it had sold 3,000 of them.',
    ])
    expect(glasses).not.toContain('Lumo')
    expect(
      namesOf('RMB firms stay useful', ['Robot moulded bricks (RMB) came into fashion in Oslin a decade ago.']),
    ).not.toContain('RMB')
  })

  it('makes a suspect of whom the law seeks, and no victim of who speaks of the dead', () => {
    expect(
      roleOf(
        'Armed and dangerous',
        ['Police say Jon Holm is armed. He is a 20-year-old man wanted for robbery.'],
        'Jon Holm',
      ),
    ).toBe('suspect')
    expect(
      roleOf(
        'Oslin teenager killed in accident',
        [
          'An Oslin family calls for stricter rules after its son was shot by a friend on Monday.',
          "The family's lawyer, Ada Lind, says there were guns in the home. Lind says no adults were there. He died on Friday.",
        ],
        'Ada Lind',
      ),
    ).not.toBe('affected')
  })

  it('leaves out those who hold a place, to whom readers write or of whom nothing is said', () => {
    const held = [
      'A raid by Norland jets killed 12 people in Oslin on Monday.',
      'The jets struck a market in a town held by the armed opposition.',
    ]
    expect(roleOf('Raid on Oslin kills 12', held, 'the armed opposition')).not.toBe('actor')
    const letter = [
      'DEAR ABBY: My husband bought tickets to Oslin on Monday. I am angry.',
      'What should I say to him? — ANGRY',
    ]
    expect(namesOf('Dear Abby: Husband flies ahead of wife', letter)).not.toContain('Abby')
    expect(
      namesOf('What do you buy for the person who has it all?', ['Norvik sells a lamp for it in Oslin.']),
    ).not.toContain('the person')
    const jets = ['The Norlandic fighter jets struck camps near Oslin on Saturday, the army said.']
    expect(namesOf('Norlandic jets strike camps', jets).some((name) => /fighter$/.test(name))).toBe(false)
  })

  it('tells a country by its whole name, and a team once', () => {
    const korea = namesOf('Talks on the border begin', [
      'North Korea sent a letter to Seoul on Monday. The North proposed talks on the border.',
      'The North wants the talks to begin on Friday, and the North will send an envoy. The North said the envoy is on his way.',
    ])
    expect(korea).not.toContain('North')
    const team = namesOf('Herons beat Reds', [
      'The Leeds Herons beat the Reds in a cup game on Monday, and the Herons lead the league.',
      'Leeds won the game late. Leeds plays again on Friday. The Herons won 12 games.',
    ])
    expect(team.filter((name) => name === 'Leeds')).toEqual([])
  })

  it('tells one victim once, and two whom a count names together by their own names', () => {
    const text = [
      'Jon Holm, a 24-year-old father of three with another on the way, was killed in a crash in Oslin on Monday.',
      'A 24-year-old father of three was killed on his way to work, police said.',
    ]
    expect(namesOf('Crash in Oslin', text).filter((name) => /father/.test(name))).toEqual([])
    const two = [
      'Ada Lind and Jon Holm were in a car in Oslin on Monday.',
      'Lind and Holm were killed in a crash, police said.',
    ]
    expect(namesOf('Two killed in Oslin crash', two)).not.toContain('Lind and Holm')
  })

  it('tells one who was hurt by name where another one has the same surname', () => {
    const text = [
      'Jon Lind and two children were found dead in a house in Oslin on Monday, police said.',
      'Deputies came to the house. They said that Lind had been shot.',
      'The house is at the end of a road. Its door was open, and neighbours saw lights in it all night.',
      'The house was built in 1931. It has a garden and a shed. The road was closed on Monday. It was opened again on Tuesday.',
      'The town has 3,000 people. Its school was closed on Tuesday. A church was open all day. Many people came to it.',
      'The last such case in the county was in 1994. It was never solved. A book was written about it.',
      'Ada Lind was injured after being shot by a deputy, according to police.',
    ]
    expect(namesOf('Three found dead in Oslin', text)).toContain('Ada Lind')
  })

  it('names police without the label of a picture or a day before it', () => {
    const label = namesOf('Square closed in Oslin', ['Image Police officers closed the square in Oslin on Monday.'])
    expect(label.some((name) => name.startsWith('Image'))).toBe(false)
    const day = namesOf('Bomber kills five in Oslin', [
      'A bomber killed five people in Oslin on Saturday police said. Police have closed the road.',
    ])
    expect(day.some((name) => name.startsWith('Saturday'))).toBe(false)
  })

  it('tells one without a name with the age that the text gives, and once', () => {
    const boy = namesOf('Boy, 16, arrested after shooting at Oslin school', [
      'The teen was placed under arrest on Saturday at his home.',
      'Police say the teen brought a gun to school.',
    ])
    expect(boy[0]).toBe('Boy, 16')
    expect(boy).not.toContain('The teen')
    const woman = namesOf('Woman killed by tram', ['A 32-year-old woman was killed by a tram in Oslin on Monday.'])
    expect(woman.map((name) => name.toLowerCase())).toContain('a 32-year-old woman')
  })

  it('gives those who are counted and named in one breath the part that they have together', () => {
    const text = [
      'Two pilots were killed on Monday when the Norland Front shot down a plane near Oslin.',
      'The two pilots Ada Lind and Jon Holm were flying over the hills.',
    ]
    expect(roleOf('Two pilots killed near Oslin', text, 'Ada Lind')).toBe('affected')
    expect(roleOf('Two pilots killed near Oslin', text, 'Jon Holm')).toBe('affected')
  })

  it('makes suspects of nameless people who fired and of gunmen whom the law looks for', () => {
    const fired = ['According to Oslin police, two men fired shots at a house on Monday, hitting four people.']
    expect(roleOf('Four shot at Oslin party', fired, 'two men')).toBe('suspect')
    const hunted = ['Police are searching for those who killed two men in a bar in Oslin on Monday.']
    expect(roleOf('Police search for bar gunmen', hunted, 'bar gunmen')).toBe('suspect')
  })

  it('tells a force by its name and nothing twice', () => {
    const names = namesOf('Driver shot; police look for two men', [
      'Oslin police are looking for two men who shot a driver on Monday.',
      'Police said the driver was taken to hospital.',
    ])
    expect(names).toContain('Oslin police')
    expect(names).not.toContain('police')
  })

  it('shows no words of a headline that the text says again, and no place that heads a paragraph about an army', () => {
    const names = (title: string, text: string[]) => summaryOf(title, text).who.map(({ name }) => name)
    const again = [
      'Norland News One killed in early shooting Police in Oslin are looking for two men.',
      'No one is held.',
    ]
    expect(names('One killed in early shooting', again)).not.toContain('Norland News One')
    const headed = [
      'Norlandic troops advanced on Monday, a source said.',
      'Aleppo Army units have shelled the hills and killed 12 rebels.',
    ]
    expect(names('Norlandic troops advance', headed)).not.toContain('Aleppo Army')
    const verb = ['Police have released the name of a boy who died in Oslin on Monday.']
    expect(names('Police Identify Oslin Toddler Who Drowned', verb)).not.toContain('Police Identify Oslin Toddler')
  })

  it('ends the counted where a headline goes on, and takes no verb for a party', () => {
    expect(
      namesOf('Two Suicide Bombers Detonate Explosives Near Oslin Market', [
        'Nine people were killed in Oslin on Monday.',
      ]),
    ).toContain('Two Suicide Bombers')
    expect(
      namesOf('Blast in Oslin kills 30 government fighters Monitoring group', [
        'A blast hit a post near Oslin on Monday.',
      ]),
    ).toContain('30 government fighters')
    expect(
      namesOf('Police Ask for Help ID’ing Gunman Who Shot Two', ['Police in Oslin released a video on Monday.']),
    ).not.toContain('Help ID’ing Gunman')
    expect(
      namesOf('Targeting Civilians Is Terror, Says Norland Front', ['A raid on Oslin killed 12 civilians on Monday.']),
    ).not.toContain('Targeting Civilians')
  })

  it('names nobody after a street, a final or the half of a double name', () => {
    const streets = namesOf('Four shot in Oslin', [
      'Four people were shot near the corner of Fern and Olive streets in Oslin on Monday.',
    ])
    expect(streets).not.toContain('Olive')
    const halves = namesOf('Man held over fire in Oslin', [
      'Deputies arrested Jon Holm-Lind on Monday over a fire in Oslin.',
      'Holm was taken to prison. Lind is charged with arson.',
    ])
    expect(halves.filter((name) => /Holm|Lind/.test(name))).toEqual(['Jon Holm-Lind'])
  })

  it('tells one force once, by its name', () => {
    const names = namesOf('Driver shot in Oslin', [
      'The Oslin Falls Police Department is looking for a man who shot a driver on Monday.',
      'Oslin Falls detectives found a gun at the scene, and police asked for help.',
    ])
    expect(names.filter((name) => /police|detectives/i.test(name))).toEqual(['Oslin Falls Police Department'])
  })

  it('takes the short form of a force for police, and who counts the dead for no official', () => {
    const text = [
      'Two men were shot in Omar on Monday, the OMPD said.',
      'The OMPD said the men would live. Observatory chief Ada Lind said shots were heard all night.',
    ]
    expect(roleOf('Two shot in Omar', text, 'OMPD')).toBe('authority')
    expect(roleOf('Two shot in Omar', text, 'Ada Lind')).not.toBe('authority')
  })

  it('leaves out where something is posted, and keeps it where the news is about it', () => {
    const posted = [
      'Ten soldiers died in Oslin on Monday.',
      'In a statement on Telegram, the Norland Front said it had shot them.',
    ]
    expect(namesOf('Ten soldiers die in Oslin', posted)).not.toContain('Telegram')
    const banned = ['Norland banned Telegram on Monday.', 'Telegram said it would go to court.']
    expect(namesOf('Norland bans Telegram', banned)).toContain('Telegram')
  })
})

it('takes a country that does something to something in the first sentence for who acts', () => {
  const roleOf = (lede: string) =>
    summaryOf('Three rockets over the sea', [lede, 'Ships were told to stay in port.']).who.find(
      ({ name }) => name === 'Norway',
    )?.role
  expect(roleOf('Norway fired three rockets toward the sea on Monday.')).toBe('actor')
  expect(roleOf('Norway has three rockets, a report said on Monday.')).not.toBe('actor')
})
