import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { quotedTokens } from '../../../../lib/engine/facts/quoted-tokens.ts'
import type { Speaker } from '../../../../lib/engine/facts/speakers.ts'
import { SpokenOf } from '../../../../lib/engine/facts/spoken-of.ts'
import { withoutRepeats } from '../../../../lib/engine/facts/statement-repeats.ts'
import type { Statement } from '../../../../lib/engine/facts/statements.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'
import { reactionsTo } from './flood-reactions.ts'

const documentOf = (text: string) => analyze(articleFromText(text), { ...english, gazetteer })

const shown = (...paragraphs: string[]) =>
  reactionsTo('A levee broke in Harden on Monday.', ...paragraphs)
    .filter(({ score }) => score >= 0.5)
    .map(({ speaker, text }) => [speaker, text])

describe('who speaks is the nearer one', () => {
  it.each([
    [
      'a man told of in the sentence before, and not an officer whose name comes later',
      [
        'Even when a police officer called at the mill, nobody opened the door.',
        'The officer recalled: “I knocked on the door for about ten minutes and then went home.”',
        'Former police officer David Lorring was at the bridge later.',
      ],
      'Lorring',
    ],
    [
      'none of two with the same name',
      [
        'Ben Gonza, 6, was found by the river.',
        '“A child should simply be with his parents after a flood,” the elder Gonza said through an interpreter.',
      ],
      'Gonza',
    ],
    [
      'those who are on a committee, and not what its name ends with',
      [
        'After the flood, lawmakers on the House Committee on the Competition Between Norland and the Harden Communist Party, led by Tom Orr, requested “more words on the efforts to address the great threat of the river.”',
      ],
      'Harden Communist Party',
    ],
  ])('%s', (_, paragraphs, other) => {
    for (const [speaker] of shown(...paragraphs)) expect(speaker).not.toContain(other)
  })

  it('whoever adds something goes on', () => {
    const said = shown(
      'The mayor of Kolmar, triple world champion Lewis Orr, came to Harden.',
      '“This is just bad for all of us,” Karl Lund, who had seen the wall, exclaimed over the radio. “It needs a wall and it needs a bridge,” added the four-times champion.',
    )
    expect(said.map(([speaker]) => speaker)).toEqual(said.map(() => 'Karl Lund'))
    expect(said.length).toBeGreaterThan(0)
  })

  it('a statement is the one that was told of, and not that of whoever wrote a post since', () => {
    const said = shown(
      '(Reuters) - A Harden-bound jet returned to Kolmar Airport on Tuesday because the crew learned four hours into the flight that a passenger was on the wrong plane, All Harden Airways (AHA) said in a statement.',
      'It landed in the evening, the airline said.',
      'Model Ann Lorring said in a tweet that she and her husband were in Harden.',
      '“During the flight, the crew became aware that one of the passengers was on the wrong plane and told the pilot,” the statement said.',
    )
    expect(said.map(([speaker]) => speaker)).toEqual(['Harden Airways'])
  })

  it('whoever stands with an office behind a caption that has run into the sentence', () => {
    const said = shown(
      'Ann Lund and Eve Orr in conversation Harden Council spokesman Josh Rask said the two men did not agree but “the meeting might have been a little less awkward than most”.',
    )
    expect(said.map(([speaker]) => speaker)).toEqual(['Josh Rask'])
  })

  it('and not a name in the words that only tell of the subject', () => {
    const doc = documentOf('The bridge fell. A longtime Tom Orr backer left. He was sad.')
    const at = doc.sentences.length - 1
    expect(new SpokenOf(doc, quotedTokens(doc)).subjectBefore(at)?.name).toBeUndefined()
  })

  it('each of two who say nearly the same, one of them in a statement', () => {
    const doc = documentOf('Ann Lee met Tom Orr in Harden.')
    const [one, other] = doc.entities.filter(({ kind }) => kind === 'person')
    const said = (text: string, speaker: Speaker): Statement => ({
      speaker,
      verb: 'said',
      stance: 'says',
      quoted: 'direct',
      text,
      firstToken: 0,
      endToken: 3,
      evidence: [],
      block: 0,
    })
    const kept = withoutRepeats(doc, [
      said('We will make unwavering efforts to protect the lives of our people, come what may.', {
        name: 'Ann Lee',
        mention: 'Ann Lee',
        ...(one && { entity: one }),
        message: true,
      }),
      said('We will make utmost efforts to firmly protect the lives of the people.', {
        name: 'Tom Orr',
        mention: 'Tom Orr',
        ...(other && { entity: other }),
      }),
    ])
    expect(kept).toHaveLength(2)
  })
})

describe('nobody says', () => {
  it.each([
    [
      'what they will be unable to say',
      'Ann Lee will be unable to turn the crowds against the town and accuse the audience of giving money to the dam.',
      'accuse',
    ],
    [
      'what another demands that they answer',
      'Ann Lee had the courage to demand that voters answer the question: “Is this the town that we want to live in?”',
      'voters',
    ],
  ])('%s', (_, paragraph, words) => {
    for (const [speaker, text] of shown(paragraph)) expect(`${speaker}: ${text}`).not.toContain(words)
  })

  it('the sentence behind a mark that a space parts from the nested one', () => {
    const said = shown(
      `Ms. Lorring said that “it would be wrong to make the link between this and 'the wall.' ” The mill, built in red, has been here since 1908.`,
    )
    for (const [, text] of said) expect(text).not.toContain('1908')
  })
})
