import { expect, it } from 'vitest'
import type { TextLayer } from '../../../../lib/engine/document.ts'
import { firstTokenFrom, lastTokenUpTo } from '../../../../lib/engine/facts/line-tokens.ts'
import { tokenize } from '../../../../lib/engine/text/tokens.ts'

const text = 'The tram to Oslin stopped'
const layer = { tokens: tokenize(text, 0, text.length, new Set()) } as unknown as TextLayer

it('finds tokens by places in the text, be they at the border of a word, inside one, or behind the last', () => {
  expect([0, 4, 5, text.length].map((place) => firstTokenFrom(layer, place))).toEqual([0, 1, 2, 5])
  expect([0, 3, 7, 8, text.length].map((place) => lastTokenUpTo(layer, place))).toEqual([-1, 0, 0, 1, 4])
})
