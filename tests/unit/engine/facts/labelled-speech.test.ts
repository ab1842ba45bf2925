import { describe, expect, it } from 'vitest'
import { shown } from '../../../../lib/engine/shown.ts'
import { summarize } from '../../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const reactionsOf = (title: string, lines: readonly string[], form?: 'transcript') => {
  const article = articleFromText([title, ...lines].join('\n\n'), { published: '2031-04-02', language: 'en' })
  return shown(summarize({ ...article, ...(form ? { form } : {}) }, { ...english, gazetteer })).reactions
}
const said = (reactions: ReturnType<typeof reactionsOf>) => reactions.map(({ speaker, text }) => [speaker, text])

const TITLE = 'Mayor Ida Kellerman on the flood in Harrow Bay'
const INTRO =
  'Mayor Ida Kellerman spoke to Ann Example about the flood that killed two people in the old town of Harrow Bay.'
const FIRST = 'We are still pumping water out of the cellars, and forty families cannot go home.'
const SECOND = 'The council voted for a new dam in January, and the flood came three weeks too early.'

describe('in a transcript', () => {
  it('the labels say who speaks, in capitals or not, by the full name', () => {
    const words = [
      ['Ida Kellerman', FIRST],
      ['Ida Kellerman', SECOND],
    ]
    for (const [host, mayor] of [
      ['ANN EXAMPLE, HOST', 'IDA KELLERMAN'],
      ['Ann Example (host)', 'Ida Kellerman'],
    ] as const) {
      const short = mayor.split(' ')[1]
      const lines = [
        INTRO,
        `${host}: How is the old town this morning?`,
        `${mayor}: ${FIRST}`,
        `${host.split(/[ ,(]+/)[1]}: The opposition says that the dam should have been repaired last year.`,
        `${short}: ${SECOND}`,
      ]
      const reactions = reactionsOf(TITLE, lines, 'transcript')
      expect(said(reactions)).toEqual(expect.arrayContaining(words))
      expect(reactions).toHaveLength(2)
      expect(reactions.every(({ quoted }) => quoted === 'direct')).toBe(true)
    }
  })

  it('who is not named anywhere else has the name of the label', () => {
    const lines = [
      'HOLT, MINISTER: The flood in Harrow Bay has destroyed the bridge and the market of the old town.',
      'BRANT: The flood in Harrow Bay came without a warning, and nobody opened the gates of the dam.',
      'HOLT: The gates of the dam were opened an hour after the flood began, as the rules say.',
      'BRANT: Nobody in Harrow Bay has seen those rules, and the town has asked for them twice.',
    ]
    const speakers = new Set(
      reactionsOf('Parliament debates the flood in Harrow Bay', lines).map(({ speaker }) => speaker),
    )
    expect([...speakers].toSorted()).toEqual(['Brant', 'Holt'])
  })

  it('a question, and a label that names nobody, are no statements', () => {
    const lines = [
      INTRO,
      'KELLERMAN: Who would have thought that the flood would reach the old town of Harrow Bay in one night?',
      'QUESTION: The people of the old town say that nobody warned them of the flood.',
      `KELLERMAN: ${FIRST}`,
    ]
    expect(said(reactionsOf(TITLE, lines, 'transcript'))).toEqual([['Ida Kellerman', FIRST]])
  })

  it('a report with a line or two that begin so is none', () => {
    const lines = [
      INTRO,
      'Harrow Bay: The bridge is closed, and buses turn at the market until the end of the week.',
      'Elmstead: Two schools are shut, and their pupils are taught in the town hall.',
    ]
    expect(reactionsOf(TITLE, lines)).toEqual([])
  })
})

it('nobody speaks in a column of letters whose labels only say who is addressed', () => {
  const lines = [
    `DEAR IDA: ${FIRST}`,
    `DEAR SLEEPLESS: ${SECOND}`,
    'DEAR IDA: My neighbour borrowed a ladder in May and has not brought it back.',
    'A waitress who calls me her “sister” did not see it.',
    'DEAR LADDERLESS: Ask her for it over a cup of tea.',
  ]
  expect(reactionsOf('Dear Ida: the flood and the ladder', lines)).toEqual([])
})
