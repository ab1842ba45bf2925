import { describe, expect, it } from 'vitest'
import { withoutTold } from '../../../../lib/engine/facts/statement-context.ts'
import { reactionsTo } from './flood-reactions.ts'

describe('what a statement is about', () => {
  const contexts = (...paragraphs: string[]) =>
    reactionsTo('A flood destroyed the old bridge in Harden on Monday night.', ...paragraphs)
      .filter(({ score, quoted }) => score >= 0.5 && quoted === 'direct')
      .map(({ context }) => context?.text ?? 'none')

  it.each([
    [
      'the question that opens its sentence',
      'Asked whether the town had closed the ferry, Mayor Ann Lee said, “We have no plan for a closure.”',
      'Asked whether the town had closed the ferry',
    ],
    [
      'the question with the name of whoever answers',
      'Asked whether she would close the ferry, Mayor Ann Lee said, “We have no plan for a closure.”',
      'Asked whether [Ann Lee] would close the ferry',
    ],
    [
      'the question behind the verb',
      '“We have no plan for a closure,” Mayor Ann Lee said when asked about the ferry.',
      'When asked about the ferry',
    ],
    [
      'the matter behind the verb',
      '“It will last a hundred years,” Mayor Ann Lee said of the new ferry, which was built in Oslin by a firm of shipwrights from the north.',
      'Of the new ferry',
    ],
    [
      'what its speaker says in the sentence before',
      'Mayor Ann Lee said the ferry to Oslin would be enlarged.\n\n“It will save us weeks of work every year,” Lee said.',
      'Mayor Ann Lee said the ferry to Oslin would be enlarged',
    ],
    [
      'what its speaker does there, by name',
      'Mayor Ann Lee was on the ferry. She rang the bell of the engine room.\n\n“It was deafening by then,” Lee said.',
      '[Ann Lee] rang the bell of the engine room',
    ],
    [
      'the one person whom the sentence before tells of',
      'A teacher saw the water rise on Monday.\n\nAn officer towed the boats of the town ashore.\n\n“He never asked for money or thanks,” Mayor Ann Lee said.',
      'An officer towed the boats of the town ashore',
    ],
    [
      'what its speaker says there, under a description',
      'A pilot from Oslin, Ann Lee, said the ferry would be enlarged.\n\n“It will save us weeks of work every year,” Lee said.',
      'A pilot from Oslin, Ann Lee, said the ferry would be enlarged',
    ],
    [
      'what its speaker says there, under an office',
      'Mayor Ann Lee opened the dock.\n\nThe mayor said the ferry to Oslin would be enlarged.\n\n“It will save us weeks of work every year,” Lee said.',
      'The mayor said the ferry to Oslin would be enlarged',
    ],
    [
      'what its speaker is quoted with there, if mostly in their own words',
      'Mayor Ann Lee said the ferry was “the best way of all to reach the coast”.\n\n“It will save us weeks of work every year,” Lee said.',
      'Mayor Ann Lee said the ferry was “the best way of all to reach the coast”',
    ],
    [
      'what its speaker says there of the one who is meant',
      'Mayor Ann Lee said Tom Orr had seen the pilot on the ferry.\n\n“He was a quiet man at work,” Lee said.',
      'Mayor Ann Lee said Tom Orr had seen the pilot on the ferry',
    ],
    [
      'the sentence that tells what one of those is',
      'Mayor Ann Lee said on Tuesday that her town would support “lasting” plans.\n\n“Clearly, a rope is not one of those,” Lee said.',
      'Mayor Ann Lee said on Tuesday that her town would support “lasting” plans',
    ],
  ])('is %s', (_, text, context) => {
    expect(contexts(...text.split('\n\n')).at(-1)).toBe(context)
  })

  it.each([
    ['explain themselves', 'The ferry to Oslin is full.\n\n“The ferry should be enlarged,” Mayor Ann Lee said.'],
    [
      'only hold the place of what follows',
      'The ferry to Oslin is full.\n\n“It is important for all of us to stay calm,” Mayor Ann Lee said.',
    ],
    [
      'follow a sentence that leans on others',
      'The ferry of the year before has come up with one.\n\n“It will save us weeks of work every year,” Mayor Ann Lee said.',
    ],
    [
      'follow what did not happen',
      'The ferry to Oslin was not enlarged by its owner.\n\n“It will save us weeks of work every year,” Mayor Ann Lee said.',
    ],
    [
      'follow what somebody else is quoted with',
      '“The ferry is too small for the town,” Tom Orr said.\n\n“It will save us weeks of work every year,” Mayor Ann Lee said.',
    ],
    [
      'follow what somebody else tells',
      'Engineers found a crack in the ferry to Oslin, Tom Orr said.\n\n“It will save us weeks of work every year,” Mayor Ann Lee said.',
    ],
    [
      'follow what their own speaker says of nobody by name',
      'Mayor Ann Lee said she had spent the whole night on the ferry.\n\n“We could hear him crying all the time,” Lee said.',
    ],
    [
      'are only explained by what follows them',
      '“The ferry should be enlarged,” Mayor Ann Lee said, referring to the boat by its old name.',
    ],
    [
      'speak of several who may be any',
      'Buyers and sellers of boats met on the ferry to Oslin.\n\n“They wanted it done at once,” Mayor Ann Lee said.',
    ],
  ])('is left out where the words %s', (_, text) => {
    expect(contexts(...text.split('\n\n')).at(-1)).toBe('none')
  })

  it('is left out where a shown line tells it already', () => {
    const facts = reactionsTo(
      'The new ferry will be ready in June.',
      '“It will save us weeks of work every year,” Mayor Ann Lee said.',
    ).filter(({ context }) => context)
    const line = (score: number) => ({ text: '', evidence: facts[0]?.context?.evidence ?? [], score })
    expect(withoutTold(facts, [line(0.3)])).toEqual(facts)
    expect(withoutTold(facts, [line(0.9)]).map(({ context }) => context)).toEqual([undefined])
  })

  it('has its own evidence', () => {
    const [fact] = reactionsTo('“It will last for ever and a day,” Mayor Ann Lee said of the new ferry.')
    expect(fact?.context?.evidence.map(({ exact }) => exact)).toEqual(['of the new ferry'])
  })
})
