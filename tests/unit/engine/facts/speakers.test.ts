import { expect, it } from 'vitest'
import { quotes } from './flood-reactions.ts'

it.each([
  [
    'a body by a word of its name, however far back',
    [
      'The Storm Watch Center met.',
      'It rained.',
      'It snowed.',
      'It thawed.',
      'Roads shut.',
      '“We saw it coming,” the center said.',
    ],
    'Storm Watch Center',
  ],
  [
    'a company by its being the only one',
    ['Kolmar Cargo built it. Kolmar Cargo ran it.', '“We are sorry for this,” the company said.'],
    'Kolmar Cargo',
  ],
  [
    'a ministry by the only words for one',
    [
      'The fire was seen by the Ostran defence ministry.',
      'It rained.',
      'It snowed.',
      'It thawed.',
      'Roads shut.',
      '“We saw it coming,” the ministry said.',
    ],
    'Ostran defence ministry',
  ],
  [
    'nobody of another office for the one who is known',
    ['Ann Lee, a materials scientist, met them.', '“We saw it coming,” the agency’s chief scientist said.'],
    'the agency’s chief scientist',
  ],
  [
    'an officer by the short form of the rank',
    ['Harden Police Lt. Tom Ode came.', '“We saw it,” the lieutenant said.'],
    'Tom Ode',
  ],
  [
    'the one who said that others must act',
    ['Ann Lee said that Congress needed to act, saying, “We must not wait for the rain.”'],
    'Ann Lee',
  ],
])('%s', (_, paragraphs, speaker) => {
  expect(quotes(...paragraphs).map(([who]) => who)).toEqual([speaker])
})
