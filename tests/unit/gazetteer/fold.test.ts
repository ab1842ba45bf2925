import { expect, it } from 'vitest'
import { filed, fold } from '../../../lib/gazetteer/fold.ts'

it.each([
  ['São Paulo', 'Sao Paulo'],
  ['Al Bāb', 'al-Bab'],
  ['El-Fasher', 'al-Fasher'],
  ['Deir ez-Zor', 'Deir al-Zor'],
  ['Stoke-on-Trent', 'Stoke on Trent'],
  ['St. Louis', 'Saint Louis'],
  ['Xi’an', "Xi'an"],
  ['Łódź', 'Lodz'],
  ['İzmir', 'Izmir'],
  ['KYIV', 'Kyiv'],
])('has one key for %s and %s', (one, other) => {
  expect(fold(one)).toBe(fold(other))
})

it.each([
  ['US', 'us'],
  ['U.S.', 'us'],
  ['Ill.', 'ill'],
  ['UN', 'un'],
  ['San Juan', 'San José'],
])('keeps %s apart from %s', (one, other) => {
  expect(filed(one)).not.toBe(filed(other))
})
