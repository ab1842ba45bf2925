import { describe, expect, it } from 'vitest'
import { whenFacts } from './when-facts.ts'

/** The times that are shown: 14 March 2021 was a Sunday. */
const shown = (title: string, paragraphs: readonly string[], published = '2021-03-14') =>
  whenFacts(title, paragraphs, published).flatMap(({ text, score }) => (score >= 0.5 ? [text] : []))

describe('when: a day of something beside the event', () => {
  it('is none where “today” owns what is no deed: these times are meant', () => {
    const facts = shown('Oslin school is out of touch, say bakers', [
      'Bakers in Oslin wrote that the school is out of touch with today’s ovens and with those who use them.',
    ])
    expect(facts).not.toContain('today')
    expect(
      shown('Oslin ferry burns', ['Smoke stood over the harbour of Oslin in today’s fire, as a ferry burns.']),
    ).toContain('today')
  })

  it('is none where a day far down owns what the article tells nothing else of', () => {
    const story = (noun: string) => [
      'Fishers in Oslin fear the missiles that fly over their harbour.',
      'Nobody in Oslin knows where the next of the missiles falls, fishers say.',
      `Fishers of Oslin harbour speak of missiles before Saturday’s ${noun}, and of little else.`,
    ]
    expect(shown('Missiles spread fear among fishers of Oslin', story('national election'))).not.toContain('Saturday')
    expect(shown('Missiles spread fear among fishers of Oslin', story('attack'))).toContain('Saturday')
  })

  it('is none of a further day far down, but with its clock time', () => {
    const story = (then: string) => [
      'A bomb killed four people at a market in Velmar on Saturday.',
      'The market of Velmar was full, and doctors treated many.',
      'The people of Velmar had hoped for quiet.',
      `The market of Velmar opened ${then} for people who lost their stalls to a bomb.`,
    ]
    expect(shown('Bomb kills four at Velmar market', story('on Thursday'))).toEqual(['Saturday'])
    expect(shown('Bomb kills four at Velmar market', story('at 8 a.m. on Thursday'))).toEqual([
      'Saturday',
      '8 a.m. on Thursday',
    ])
  })

  it('is none of the last day of a quarter or a year', () => {
    for (const ended of ['the quarter ended Feb. 28', 'the year ending Feb. 28'])
      expect(shown('', [`Norfield Mills said it lost $2 million in ${ended}.`])).not.toContain('Feb. 28')
    expect(shown('', ['The strike at Norfield Mills ended Feb. 28.'])).toContain('Feb. 28')
  })

  it('is none of a caption, which a full date closes right behind a name', () => {
    const story = (caption: string) => [caption, 'A bomb killed four people at the market in Velmar on Saturday.']
    for (const end of ['', ' (Norland Press)'])
      expect(
        shown('Bomb kills four at market', story(`A man runs from the market in Oslin Velmar March 3 2021${end}.`)),
      ).toEqual(['Saturday'])
    expect(shown('Bomb kills four in Velmar', ['A bomb killed four people in Velmar on March 3 2021.'])).toEqual([
      'March 3 2021',
    ])
  })

  it('is none of a faint month or year, even in the first sentence', () => {
    expect(shown('Northrail shows new tram', ['After its bus four months ago, Northrail shows a new tram.'])).toEqual(
      [],
    )
  })

  it('is that of a publication, unless the headline or the first sentence tells it', () => {
    const story = (lede: string) => [
      lede,
      'The minister of Ostrow denies it.',
      'In an interview published on Thursday a clerk said that the minister of Ostrow had known the plan.',
      'The minister met the king on Saturday and denies the plan of Ostrow.',
    ]
    expect(
      shown('Ostrow minister denies plan', story('The minister of Ostrow denies that she knew the plan.')),
    ).toEqual(['Saturday'])
    expect(
      shown('Ostrow clerk wants new plan', [
        'The clerk of Ostrow wants a new plan, a letter published on Thursday says.',
      ]),
    ).toEqual(['Thursday'])
  })

  it('is what came before, behind “after”, unless somebody was harmed', () => {
    const times = whenFacts(
      'Keepers regain control of eagle',
      [
        'Keepers regained control of an eagle that fell silent soon after it entered its cage on Tuesday.',
        'The head of the bird centre praised them.',
        'The eagle was back under control of the keepers on Friday.',
      ],
      '2021-03-14',
    )
    expect(times[0]?.text).toBe('Friday')
    const [deed] = shown('Ferry blaze kills six', ['Six people died after a ferry burst into flames on Tuesday.'])
    expect(deed).toBe('Tuesday')
  })

  it('is none where “today” tells what something is: these times are meant', () => {
    expect(
      shown('Northrail shows new tram', [
        'Northrail shows a new tram in Oslin, and may build it in numbers.',
        'The tram may only be a concept today, Northrail said.',
      ]),
    ).not.toContain('today')
    expect(shown('Ferry returns to Oslin', ['The ferry returns to Oslin today, and all is calm.'])).toContain('today')
  })

  it('is that of another event of its own', () => {
    expect(
      shown('Ostrow chairman wants a plan for Marlow', [
        'The chairman in Ostrow wants a plan for Marlow, who was ill and left a Friday memorial event early.',
      ]),
    ).not.toContain('Friday')
  })

  it('begins what lasts, also behind a word with a hyphen', () => {
    expect(
      shown('Air strikes kill 90 in Velmar', [
        'Air strikes have killed 90 people in Velmar since a U.N.-brokered truce collapsed Friday evening.',
      ]),
    ).not.toContain('Friday evening')
  })

  it('lies years back', () => {
    const story = (when: string) => [
      `The mayor of Oslin guards its fair, ${when} dozens were hurt on New Year's Eve at the fair of Oslin.`,
    ]
    expect(shown('Oslin guards its fair', story('two years after'), '2020-12-30')).not.toContain("New Year's Eve")
  })

  it('is no year that is part of a name', () => {
    expect(shown('Northrail shows its future with 2021 Sport', ['Northrail showed a new car.'])).not.toContain('2021')
  })

  it('is that from which a meeting was put off', () => {
    expect(
      shown('Northrail moves its meeting', [
        'Northrail said that its meeting was postponed from Tuesday to Friday, and gave no reason for it.',
      ]).join(),
    ).not.toContain('Tuesday')
  })

  it('is that on which the text first appeared', () => {
    expect(
      shown('Eagle is out of control', [
        'An eagle is out of control and will soon be hungry.',
        'Eagle is out of control originally appeared on Oslin Tech on Mon, 8 March 2021 at 10:05:01.',
      ]),
    ).not.toContain('Mon, 8 March 2021')
  })

  it('lends no night to the day on which somebody wrote of another night', () => {
    expect(
      shown(
        'Painter mourns her teacher',
        [
          'The painter mourns her teacher, who was shot in Ostrow.',
          'The painter shared a sketch of her teacher on Tuesday, March 9, 2021, writing that he “sang just last night”.',
        ],
        '2021-03-10',
      ),
    ).toEqual(['Tuesday, March 9, 2021'])
  })

  it('is not the day of a report that tells no news, whoever was hurt in it by the way', () => {
    const facts = shown('From hardship to hope: the life of a clerk', [
      'Ada Lind grew up by the river in Ostrow and loved books.',
      'As a child she lost her parents, who were killed when a ferry sank.',
    ])
    expect(facts).toEqual([])
    expect(
      shown('Clerk wins prize for her book', [
        'Ada Lind of Ostrow got the prize for a book on her parents, who were killed.',
      ]),
    ).toEqual(['2021-03-14'])
  })
})
