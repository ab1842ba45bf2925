import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { findEvent } from '../../../../lib/engine/facts/event.ts'
import { findReactions } from '../../../../lib/engine/facts/reactions.ts'
import { belowTold } from '../../../../lib/engine/facts/statement-repeats.ts'
import type { ResponsibilityFact, WhatFact } from '../../../../lib/engine/model.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { openingOf } from '../../../../lib/labels/wording.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'
import { entity, read } from '../mentions/read.ts'
import { reactionsTo } from './flood-reactions.ts'

const told = (...paragraphs: string[]) => reactionsTo(...paragraphs).map(({ speaker, text }) => [speaker, text])

describe('the words of a reaction', () => {
  it.each([
    [
      'begin behind a connective',
      'However, the owners of the “old bridge” were warned, Ann Lee said.',
      ['Ann Lee', 'the owners of the “old bridge” were warned'],
    ],
    [
      'begin behind the statement that they stand in',
      'Ann Lee said in a brief statement on Monday it would open the bridge in May and “keep it safe.”',
      ['Ann Lee', 'it would open the bridge in May and “keep it safe.”'],
    ],
    [
      'are the sentence in marks behind a colon, where that is long',
      'Ann Lee said she was angry at the owners: “Where were all of the engineers when the bridge began to shake?”',
      ['Ann Lee', 'Where were all of the engineers when the bridge began to shake?'],
    ],
    [
      'end before the clause that leads to a quotation',
      'Ann Lee confirmed that the bridge would close, a rare step, which led Tom Orr to add, “It was about time.”',
      ['Ann Lee', 'the bridge would close, a rare step'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(told(sentence)).toContainEqual(expected)
  })

  it('are not shown where a few in marks tell nothing by themselves', () => {
    const scores = (words: string) =>
      reactionsTo(`The council met on Friday. ${words}`).map(({ score }) => score >= 0.5)
    expect(scores('A visitor said it can be a “mixed bag.”')).toEqual([false])
    expect(scores('Mayor Ann Lee said the flood was “the worst that Harden has seen in fifty years.”')).toEqual([true])
  })

  it('are the ones of whoever spoke right before, known by name or not', () => {
    const paragraphs = [
      '“We are sorry for the flood,” Ann Lee said.',
      'Orr’s rep told the Harden Herald that this was not all. “The bridge was sold to the owners of the mill for far too little.”',
    ]
    expect(told(...paragraphs)).toContainEqual([
      'Orr’s rep',
      'The bridge was sold to the owners of the mill for far too little.',
    ])
  })

  it('are no words in marks that are told of the speaker', () => {
    const paragraph = 'At the hearing, Ann Lee took a “so what” attitude and said none of the bridges had been safe.'
    expect(told(paragraph)).toEqual([['Ann Lee', 'none of the bridges had been safe']])
  })

  it('are not shown where they were said earlier than what is told', () => {
    const shown = (...paragraphs: string[]) =>
      reactionsTo('A flood destroyed the old bridge on Monday.', ...paragraphs)
        .filter(({ score }) => score >= 0.5)
        .map(({ speaker }) => speaker)
    const words = '“I feel as if the bridge could fall on every single night,”'
    expect(shown('Ann Lee spoke of the bridge in the hall.', `${words} Lee said.`)).toEqual(['Ann Lee'])
    expect(shown('Ann Lee previously spoke of the bridge.', `${words} Lee said.`)).toEqual([])
    expect(shown(`${words} Ann Lee had written.`)).toEqual([])
    const demand = 'Talks on the bridge in 2019 failed when Tom Orr demanded a share of the toll.'
    expect(shown(demand)).toEqual([])
    expect(shown(demand.replace(' in 2019', ''))).toEqual(['Tom Orr'])
    const claim = 'In 2019 after Tom Orr had lost the vote of the old council, he denied the claims of the builders.'
    expect(shown(claim)).toEqual([])
    expect(shown(claim.replace('In 2019 after', 'After'))).toEqual(['Tom Orr'])
  })

  it('of a body in the headline are not of the day where the news is reported, of a person they may be', () => {
    const shownOf = (name: string) => {
      const news = `A flood destroyed the bridge of ${name} on Monday.`
      const text = `${name} loses bridge\n\n${news}\n\n${name} said in 2019 that the bridge of Orlin was “as safe as it can be.”`
      const document = analyze(articleFromText(text, { published: '2024-05-15' }), { ...english, gazetteer })
      return findReactions(document, findEvent(document)).filter(({ score }) => score >= 0.5)
    }
    expect(shownOf('Harden Council')).toEqual([])
    expect(shownOf('Ann Lee')).toHaveLength(1)
  })

  it('are no second denial of somebody, and no refusal of what nobody has told', () => {
    const shown = (...paragraphs: string[]) =>
      reactionsTo('A flood destroyed the old bridge on Monday.', ...paragraphs)
        .filter(({ score }) => score >= 0.5)
        .map(({ text }) => text)
    const first = 'Ann Lee denied the claim that she had sold the bridge.'
    expect(shown(first, 'The council met on Friday. Lee denied the accusation of the mill.')).toHaveLength(1)
    expect(shown('Ann Lee rejected the idea and left the hall.')).toEqual([])
    expect(shown('Ann Lee rejected the idea of a new bridge and left the hall.')).toHaveLength(1)
  })

  it('tell whom “his” means where another speaks for the source', () => {
    const paragraph =
      'Tom Orr was hurt when the flood destroyed the bridge. But his leg that the flood had crushed on Monday is now “perfectly fine,” according to Dr. Ned Lind, a surgeon in Harden.'
    expect(told(paragraph)).toContainEqual([
      'Ned Lind',
      'his [Tom Orr’s] leg that the flood had crushed on Monday is now “perfectly fine”',
    ])
  })

  it('are not shown once more where a line of what happened has them', () => {
    const line = 'Ann Lee told the crowd at the old bridge, “The bridge is open again.”'
    const reactions = reactionsTo('A flood destroyed the old bridge on Monday.', line)
    const scores = (text: string) =>
      belowTold(read(line), reactions, [{ text, score: 0.9 } as WhatFact], []).map(({ score }) => score >= 0.5)
    expect(scores('The bridge is open.')).toEqual([true])
    expect(scores(line)).toEqual([false])
  })

  it('are not shown once more where who denies responsibility tells the same denial', () => {
    const line = 'Ann Lee denied any part in the closing of the bridge.'
    const scores = (text: string) =>
      belowTold(
        read(line),
        reactionsTo('A flood destroyed the old bridge on Monday.', line),
        [],
        [{ status: 'denied', actor: 'Ann Lee', text, score: 0.9 } as ResponsibilityFact],
      ).map(({ score }) => score >= 0.5)
    expect(scores('has denied any part in the closing of the bridge')).toEqual([false])
    expect(scores('has denied any part')).toEqual([true])
  })

  it('are cut behind a sentence that ends in a short word, and not behind a title', () => {
    const rest = 'and then again and again '.repeat(12)
    expect(openingOf(`We asked them many times whether they had the time to do it. But we ${rest}`)).toBe(
      'We asked them many times whether they had the time to do it. …',
    )
    expect(openingOf(`We asked them many times whether they had the time to see Dr. Orr ${rest}`)).toMatch(/\w…$/)
  })
})

describe('the speaker of a reaction', () => {
  it.each([
    [
      'is whoever the text says in a statement before',
      [
        'In a statement, Lorne Ferries spokeswoman Ann Lee said the boat was safe. Tom Orr was on it.',
        '“There were nine guests on the boat when it sank,” the statement said.',
      ],
      ['Lorne Ferries', 'There were nine guests on the boat when it sank'],
    ],
    [
      'has the name behind a noun that was told of before',
      [
        'A family friend said the bridge shook.',
        '“The bridge was out of control for an hour,” said the friend, Ilona Herrin.',
      ],
      ['Ilona Herrin', 'The bridge was out of control for an hour'],
    ],
    [
      'has a description that ends in a name, and no second comma',
      [
        '“The bridge was far too old for a flood,” Ann Lee, an operations manager at the Meteor Society told reporters.',
      ],
      ['Ann Lee', 'The bridge was far too old for a flood'],
    ],
    [
      'has several titles',
      ['“The bridge was far too old for a flood,” chairman, founder and president Ann Lee said.'],
      ['Ann Lee', 'The bridge was far too old for a flood'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(told(...paragraphs)).toContainEqual(expected)
  })
})

it('gives a Korean family name alone to whoever bears it', () => {
  const doc = read(
    'Park Soo-jin, a spokeswoman, said the bridge was safe.\n\n"The bridge will open in May," Park said.\n\n"It is safe," Park said.',
  )
  expect(entity(doc, 'Park Soo-jin')?.mentions.length).toBeGreaterThan(2)
})
