import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('page furniture', () => {
  it.each([
    ['a caption before its credit', 'Police cordon off the quay of Lorne below the dam at dawn. (Tom Alder/EPA)'],
    ['a caption with its date', 'A worker is seen at a gate of the dam wall above Oslin in the rain on May 9, 2023.'],
    [
      'a caption that tells what the picture shows and when',
      'A sign on the quay of the lake is seen, as owner Oslin Water announced a bid to buy the wall, in Lorne, May 9, 2023.',
    ],
    [
      'a caption that names its picture',
      'A lake is lowered by 14 crews at the dam of Oslin in this undated picture released by the police of Lorne.',
    ],
    [
      'the rest of the caption of a file photo',
      'FILE - In this May 9, 2021 file photo, a crew stands on the dam. The crew of Oslin lowered the lake by 14 metres.',
    ],
    ['a caption with a bare credit', 'The dam wall was built by 14 crews from Oslin in a valley Tom Alder/Reuters'],
    [
      'a sentence that has lost its subject',
      'has over the past months warned the police that the wall of Oslin may break.',
    ],
    ['a note of the editors', "Editor's note: The crews of Oslin tell what they know of the dam wall below."],
    [
      'a name that has run into a link',
      'Crews from OslinLorne lowered the lake of Oslin by 14 metres at the dam in Lorne.',
    ],
    ['one of those told of before', 'The one happened at the dam wall of Lorne on Monday and hurt 14 people.'],
    [
      'a list of ingredients',
      'Dam wall soup of Oslin (1 cup beans, 2 tbsp. oil, fried or soaked beans for those who can eat oil, 3 cups water).',
    ],
    ['where something stands', 'The office of the crews is located 14 miles north of the wall in Oslin.'],
    [
      'where a firm has its seat',
      'The office of the crews is headquartered in Lorne, 14 miles north of the wall of Oslin.',
    ],
    ['what a page is paid by', 'This text on the dam wall of Oslin may contain 14 affiliate and/or referral links.'],
    [
      'a telephone number',
      'Help for families in Oslin can be found at the dam office in Lorne at 555-210-1049 on Tuesday.',
    ],
    [
      'a telephone number of another country',
      'The police of Oslin have a number - 020 7946 0155 - for 14 families in Lorne who ask for news on Tuesday.',
    ],
    [
      'an address to write to',
      'Helpers of the crew in Oslin have answered 14 families in Lorne at www.oslin.example on Tuesday.',
    ],
    [
      'an address for letters',
      'Helpers of the crew in Oslin have answered 14 families in Lorne, who write to crew@oslin.example on Tuesday.',
    ],
    [
      'a correction in brackets',
      '(Update: The crew of the dam was said to have 14 workers from Oslin, but police later said 12.)',
    ],
    ['a link at the end', 'Read more about the plan that the Lorne Herald has seen of the 14 gates here.'],
    [
      'what an agency asks of its readers',
      'Feedback: The Lorne Herald in Oslin welcomes comments from readers on Tuesday.',
    ],
    ['an entry of a calendar', 'May 9 — Engineer Ann Lee speaks of 14 dams at the hall of the Oslin society in Lorne.'],
    ['a link to another article', 'More: Engineers raise the wall of a second dam in Lorne by 14 feet'],
    [
      'what its writer guesses',
      'Perhaps the engineers of the dam wanted 14 crews to see the lake of Lorne fall on Tuesday.',
    ],
  ])('leaves out %s', (_, line) => {
    const lines = (...more: readonly string[]) =>
      summaryOf('Dam wall cracks above Oslin', [
        'The dam wall above Oslin cracked on Monday and two people were hurt, police said.',
        ...more,
        'Engineers opened the gates of the dam to lower the lake behind the wall.',
      ]).what.map(({ text }) => text)
    expect(lines(line)).toEqual(lines())
    expect(lines().length).toBe(2)
  })

  it('takes no line that nothing closes, and no company called "We" for those who write', () => {
    const lines = (second: string) =>
      summaryOf('Dam wall cracks above Oslin', [
        'The dam wall above Oslin cracked on Monday and two people were hurt, police said.',
        ...'walls gates lakes boats towns roads'.split(' ').map((one) => `Some liked ${one}.`),
        second,
      ]).what.map(({ text }) => text)
    const open = 'The council of Harden said in April that it was ready to rescue those who live in the valley of Lorne'
    expect(lines(`${open}.`)).toHaveLength(2)
    expect(lines(open)).toHaveLength(1)
    expect(
      lines('The owner of the dam, The We Company, said on Monday that the wall will be built anew.'),
    ).toHaveLength(2)
  })

  it('takes no caption with its credit for the lede', () => {
    const { what } = summaryOf('Why is the dam wall above Oslin so old?', [
      'The dam wall above Oslin is an old building in the valley of Lorne. (Tom Alder/EPA)',
      'The old dam wall above Oslin cracked on Monday and two people were hurt, police said.',
    ])
    expect(what.map(({ text }) => text)).toEqual([
      'The old dam wall above Oslin cracked on Monday and two people were hurt, police said',
    ])
  })

  it('leaves out the pictures of a gallery behind their title', () => {
    const { what } = summaryOf('Dam wall cracks above Oslin', [
      'The dam wall above Oslin cracked on Monday and two people were hurt, police said.',
      'Engineers opened the gates of the dam to lower the lake behind the wall.',
      'Dams of Oslin turn 80 A long wall In 1943 crews built the wall of the dam in 14 months.',
      'Dams of Oslin turn 80 Two lakes The lakes behind the dam hold 14 million litres of water.',
      'Dams of Oslin turn 80 Quiet years Some 300 crews have kept the dam of Oslin since 1950.',
    ])
    expect(what.map(({ text }) => text).join()).not.toContain('turn 80')
    expect(what.length).toBe(2)
  })

  it('leaves out the numbered pictures of a gallery', () => {
    const { what } = summaryOf('Dam wall cracks above Oslin', [
      'The dam wall above Oslin cracked on Monday and two people were hurt, police said.',
      'Engineers opened the gates of the dam to lower the lake behind the wall.',
      '1/14 3 May Crews built a second wall for 14 dams in Oslin.',
      '2/14 2 May The mayor opened a lake for 300 crews in Lorne. It holds 14 million litres of water for the dam.',
      '3/14 1 May Some 300 crews have kept the dam of Oslin since Monday.',
    ])
    expect(what.length).toBe(2)
  })
})
