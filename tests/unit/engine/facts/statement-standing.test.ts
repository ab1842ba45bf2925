import { describe, expect, it } from 'vitest'
import { reactionsTo } from './flood-reactions.ts'

const shown = (...paragraphs: string[]) =>
  reactionsTo('A flood destroyed the old bridge in Harden on Monday night.', ...paragraphs)
    .filter(({ score }) => score >= 0.5)
    .map(({ speaker, text }) => [speaker, text])

/** Two statements that need nothing told before them, so that others are not shown for want of better ones. */
const OTHERS = [
  '“The old bridge was never safe for a truck,” said Omar Haddad, an engineer.',
  '“Harden has asked for a new bridge for thirty years,” said Nora Fenn, a lawyer.',
]

describe('words that the text before explains', () => {
  it.each([
    [
      '“they” means the only people of whom the speaker tells',
      'Ann Lee said the drivers had no warning at all. “They were on the bridge at the wrong time,” Ann Lee said.',
      ['Ann Lee', 'They [the drivers] were on the bridge at the wrong time'],
    ],
    [
      'a noun has its name beside it',
      'The council bought shares of the Orlo Sands pipeline. Ann Lee said the pipeline “is against the interest of the town.”',
      ['Ann Lee', 'the pipeline [Orlo Sands pipeline] “is against the interest of the town.”'],
    ],
  ])('%s', (_, paragraph, statement) => {
    expect(shown(...OTHERS, paragraph)).toContainEqual(statement)
  })

  it.each([
    ['“they” of nobody in the words', '“On a slope they run downhill very fast indeed,” Ann Lee said.'],
    [
      '“but” before what they answer',
      '“But the old bridge in Harden was never safe in a flood,” said Ann Lee, the mayor of Harden.',
    ],
    ['“this” with a noun', 'Ann Lee said this episode “is the reason that I became a judge in the town.”'],
  ])('come after the others: %s', (_, paragraph) => {
    expect(
      shown(paragraph, ...OTHERS)
        .map(([speaker]) => speaker)
        .at(-1),
    ).toBe('Ann Lee')
  })

  it.each([
    ['“The drivers had no warning, and they drove on,” Ann Lee said.'],
    ['“Everyone thought that they would be home by noon,” Ann Lee said.'],
    ['“This person is a danger to every driver in Harden,” Ann Lee said.'],
  ])('are shown where nothing is left open: %s', (paragraph) => {
    expect(reactionsTo(paragraph)[0]?.text).not.toContain('[')
  })

  it('do not take whoever posted a film for the one it shows', () => {
    const [, text] = shown(
      'A video of the flood posted by Ann Lee was seen by many. “She was in school that night,” said a family friend.',
    )[0] ?? ['', '']
    expect(text).not.toContain('Ann Lee')
  })
})

describe('who is told by a description', () => {
  it.each([
    [
      'According to Amy Salt, 34, traders closed early. “Nothing can harm us where there is light,” says the mother of four.',
      'Amy Salt',
    ],
    [
      'Six boats sank, the Lorne Harbour Watch said. “It was a night of storms and the toll may still rise,” the Harden-based group added.',
      'Lorne Harbour Watch',
    ],
    [
      'According to Amy Salt, a girl ran home. “Nothing can harm us where there is light,” says the mother of four.',
      'the mother of four',
    ],
  ])('%s', (paragraph, speaker) => {
    expect(reactionsTo(paragraph)[0]?.speaker).toBe(speaker)
  })
})

describe('roles', () => {
  it.each([
    [
      'Northrail Limited builds boats. “The wait is four months,” the company’s chief executive, Ann Lee, said.',
      'Northrail Limited’s chief executive',
    ],
    ['“The wait is four months,” the company’s chief executive, Ann Lee, said.', 'company’s chief executive'],
    ['“The bridge was old,” said researcher Dr Ann Lee.', 'researcher'],
  ])('%s', (paragraph, role) => {
    expect(reactionsTo(paragraph)[0]?.speakerRole).toBe(role)
  })
})
