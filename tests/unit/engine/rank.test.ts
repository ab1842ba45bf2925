import { expect, it } from 'vitest'
import { shown } from '../../../lib/engine/shown.ts'
import { summaryOf } from './summary.ts'

const filler = [
  'The workshop stands in a yard behind the station, and the kettle is never off.',
  'Apprentices learn to read the grain before they are allowed a knife.',
  'Her instruments have been played in halls from Vienna to Osaka.',
  'She keeps a drawer of failed bridges to show to visitors.',
  'On most days she is the first to unlock the door and the last to sweep up.',
  'A good violin, she likes to say, should outlive the person who made it.',
]

it('does not show the dead of another disaster in a portrait', () => {
  const { casualties } = summaryOf('The violin maker of Oslin who never hurries', [
    'Ada Lind has made violins in a small workshop in Oslin for fifty years.',
    ...filler,
    'Her grandfather came to the town after a mine collapse that killed 41 people.',
  ])
  expect(shown({ ...summaryOf('', ['Nothing.']), casualties }).casualties).toEqual([])
})

it('shows the dead of the event that the article tells', () => {
  const summary = summaryOf('Mine collapse in Oslin', [
    'A mine collapsed in Oslin on Tuesday, killing 41 people, officials said.',
    ...filler,
  ])
  expect(shown(summary).casualties[0]).toMatchObject({ outcome: 'killed', count: { min: 41 } })
})

it('shows no party that is told by its number alone', () => {
  const summary = summaryOf('Mine collapse in Oslin', [
    'At least 41 people were killed when a mine collapsed in Oslin on Tuesday, officials said.',
    'Seven guards were hurt, Sheriff Ada Lind said.',
  ])
  expect(summary.who.map(({ name }) => name)).toContain('At least 41 people')
  expect(shown(summary).who.map(({ name }) => name)).not.toContain('At least 41 people')
  expect(shown(summary).casualties[0]).toMatchObject({ text: 'At least 41 people were killed' })
})
