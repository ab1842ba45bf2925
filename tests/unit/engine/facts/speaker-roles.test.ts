import { expect, it } from 'vitest'
import { reactionsTo } from './flood-reactions.ts'

it.each([
  [
    'a school that is called like a look',
    ['“We are sorry,” said Ann Lee, a professor at the Stern School.'],
    'professor at the Stern School',
  ],
  [
    'what stood behind the name where it first spoke',
    [
      'Ann Lee, a levee researcher at the Harden Institute (HI) in Essex, said it was old.',
      '“We are sorry for this,” Lee said.',
    ],
    'levee researcher at the Harden Institute',
  ],
  [
    'a post by its noun alone',
    ['Ann Lee, the head of external affairs at Kolmar Films, came.', '“We are sorry for this,” Ms. Lee said.'],
    'head of external affairs at Kolmar Films',
  ],
  [
    'a noun that is a quality too',
    ['Ann Lee, the top security official in Harden, came.', '“We are sorry for this,” Lee said.'],
    'top security official in Harden',
  ],
  [
    'what a clause with an owner is hung onto',
    ['Ann Lee, a native of Harden whose cousin fled, came.', '“We are sorry for this,” Lee said.'],
    'native of Harden',
  ],
  ['the body behind the name', ['“We are sorry for this,” said Ann Lee of Kolmar Films.'], 'Kolmar Films'],
  ['the body behind a comma', ['Ann Lee, from the Harden Council, said: “We are sorry for this.”'], 'Harden Council'],
  [
    'what stands before the name elsewhere',
    ['It was old, said Kolmar Films’ chief engineer, Ann Lee.', '“We are sorry for this,” Lee said.'],
    'Kolmar Films’ chief engineer',
  ],
])('a speaker is told by %s', (_, paragraphs, role) => {
  expect(reactionsTo(...paragraphs).find(({ quoted }) => quoted === 'direct')?.speakerRole).toBe(role)
})

it('a place behind the name, or another name behind a source, tells nothing', () => {
  const roles = reactionsTo(
    '“We are sorry for this,” said Ann Lee of Harden.',
    'According to Tom Ode, Advocate Max Finn said it was old.',
    '“We were there,” said Ode.',
  ).map(({ speakerRole }) => speakerRole)
  expect(roles).not.toContain('Harden')
  expect(roles.join()).not.toMatch(/Finn/)
})

it('of one of whom nobody knows who they are, two statements are shown', () => {
  const said = [
    'Ann Lee said: “The levee broke in the night.”',
    'Lee said: “The lower town lost its water.”',
    'Lee said: “The school will stay open.”',
  ]
  const shown = reactionsTo(...said).filter(({ score }) => score >= 0.5)
  expect(shown).toHaveLength(2)
})
