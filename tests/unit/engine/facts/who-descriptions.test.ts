import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

/** What stands below a name. */
const described = (name: string, headline: string, paragraphs: string[]) =>
  summaryOf(headline, paragraphs).who.find((party) => party.name === name)?.description

describe('what is said of somebody', () => {
  it('is whose kin they are only where the other one has a name', () => {
    const text = (kin: string) => [`Ada Lind won the race on Monday.`, `“She ran well,” said Ruth Moss, ${kin}.`]
    expect(described('Ruth Moss', 'Ada Lind wins race', text("Ada Lind's mother"))).toBe("Ada Lind's mother")
    expect(described('Ruth Moss', 'Ada Lind wins race', text('her mother'))).toBeUndefined()
  })

  it('is no army that a headline sets beside them', () => {
    const text = ['Norwegian soldiers fought the Oslin Front at an airport on Monday.']
    const said = described('Oslin Front', 'Norwegian army Oslin Front clash near airport', text)
    expect(said).toBeUndefined()
  })

  it('is not what is said of a namesake', () => {
    const text = [
      'Police say Jon Holm shot and killed April Holm in Oslin on Monday.',
      'According to police, April Holm was the estranged wife of Jon Holm.',
    ]
    expect(described('Jon Holm', 'Man shoots wife', text)).toBeUndefined()
  })

  it('is not how they look', () => {
    const text = (words: string) => [`The lake froze on Monday.`, `Jon Holm, ${words}, measured the ice at the lake.`]
    expect(described('Jon Holm', 'Jon Holm measures ice', text('a wiry skier with a quiet voice'))).toBeUndefined()
    expect(described('Jon Holm', 'Jon Holm measures ice', text('a ski teacher'))).toBe('ski teacher')
  })

  it('has the whole title, and no credit before it', () => {
    const text = (words: string) => ['The lake froze on Monday.', `"It is thick," said ${words} Ada Lind at the lake.`]
    expect(described('Ada Lind', 'Lake freezes', text('Navy Chief of Staff Colonel'))).toMatch(
      /Chief of Staff Colonel$/,
    )
    expect(described('Ada Lind', 'Lake freezes', text('Oslin Dam spokesperson Colonel'))).toMatch(
      /Oslin Dam spokesperson$/,
    )
  })

  it.each(['Reuters North Korean leader', 'BBC News North Korean leader', 'North Korean leader'])(
    'has no outlet whose credit has run into it: %s',
    (words) => {
      const text = ['The lake froze on Monday.', `${words} Jon Holm measured the ice at the lake.`]
      expect(described('Jon Holm', 'Jon Holm measures ice', text)).toBe('North Korean leader')
    },
  )

  it('spells the letters of a body out, where the text has the words', () => {
    const text = [
      'The PTHN refused the plan on Monday.',
      'Public Trams and Harbours Norland was founded in 1980. PTHN said that it has no money.',
    ]
    expect(described('PTHN', 'PTHN refuses plan', text)).toBe('Public Trams and Harbours Norland')
    expect(described('PTHN', 'PTHN refuses plan', ['The PTHN refused the plan on Monday.'])).toBeUndefined()
  })
})

it('a family is called by its name, where the text has one', () => {
  const names = (words: string) =>
    summaryOf('Oslin family asks for stricter rules', [
      'An Oslin family is asking for stricter rules after Mark Lindner and Ada Harlow were hurt in a fire on Monday.',
      `${words} want others to know about the danger.`,
    ]).who.map(({ name }) => name)
  expect(names('The Lindner family and their lawyer')).toContain('Lindner family')
  expect(names('The Lindner family and the Harlow family')).not.toContain('Lindner family')
})

it('is told by "who is now", without the time before it or a body that is not named', () => {
  const told = (text: string[], name: string) =>
    summaryOf('Oslin builds a rocket site', text).who.find((one) => one.name === name)?.description
  const jon = [
    'A rocket site opened in Oslin on Monday.',
    '“It is a good place,” Jon Holm, who worked at Lumo in its first days and is now CEO of Norvik, told reporters.',
  ]
  expect(told(jon, 'Jon Holm')).toBe('CEO of Norvik')
  const day = [
    'Ada Lind knew that something was wrong the day president Jon Holm’s staff called her in Oslin on Monday.',
    'President Holm said on Friday that he was well.',
  ]
  expect(told(day, 'Jon Holm') ?? '').not.toMatch(/^day/)
})

describe('what is said of somebody, where it is cut', () => {
  const text = (words: string) => ['The lake froze on Monday.', `"It is thick," said ${words} Ada Lind at the lake.`]
  const told = (words: string) => described('Ada Lind', 'Lake freezes', text(words))
  const behind = (words: string) =>
    described('Ada Lind', 'Lake freezes', ['The lake froze on Monday.', `"It is thick," Ada Lind, ${words}, said.`])

  it('begins with the first word of a nationality, of a body and with "former"', () => {
    const south = ['The lake froze on Monday.', 'South Korean Minister Ada Lind measured the ice.']
    expect(described('Ada Lind', 'Lake freezes', south)).toBe('South Korean Minister')
    expect(told("Oslin County Sheriff's Office Sgt.")).toBe("Oslin County Sheriff's Office Sgt.")
    expect(told('Norvik Ice Group exec VP')).toBe('Norvik Ice Group exec VP')
    const former = ['The lake froze on Monday.', 'Former OLF Deputy Chief of Staff Colonel Ada Lind measured the ice.']
    expect(described('Ada Lind', 'Lake freezes', former)).toBe('Former OLF Deputy Chief of Staff Colonel')
  })

  it('has no verb in it, and no word that only led on', () => {
    expect(behind('the director at the Centre of Lake Research and whose father fished there')).toBe(
      'director at the Centre of Lake Research',
    )
    expect(behind('now a consultant on lakes in the private sector')).toMatch(/^consultant on lakes/)
    const invited = ['The lake froze on Monday.', 'Norvik was mocked for inviting Norland critic Ada Lind to the lake.']
    expect(described('Ada Lind', 'Ada Lind invited to lake', invited)).toBe('Norland critic')
  })

  it('is nobody\'s "representative", nor "one woman"', () => {
    expect(told('his representative')).toBeUndefined()
    const one = ['One woman, Ada Lind, measured the ice of the lake on Monday.', 'Ada Lind sold her sledge.']
    expect(described('Ada Lind', 'Ada Lind measures ice', one)).toBeUndefined()
  })
})

describe('what a sentence says that somebody is', () => {
  const text = (words: string) => [`The lake froze on Monday. Ada Lind measured the ice. Ada Lind ${words}.`]

  it('is not what they are no more, nor what others call them unfit to be', () => {
    const past = described('Ada Lind', 'Ada Lind measures ice', text('was a partner at Moss & Holm from 2002 to 2010'))
    expect(past).toBeUndefined()
    const unfit = described('Ada Lind', 'Ada Lind measures ice', text('is unfit to be president of the United States'))
    expect(unfit).toBeUndefined()
    const now = described('Ada Lind', 'Ada Lind measures ice', text('is a partner at Moss & Holm'))
    expect(now).toBe('partner at Moss & Holm')
  })
})

describe('what stands right before a name', () => {
  it('has the title of the work', () => {
    const star = described('Ada Lind', 'Ada Lind leaves Oslin', [
      'On Monday "Heron of Oslin" star Ada Lind left the town.',
    ])
    expect(star).toBe('"Heron of Oslin" star')
  })
})
