import { expect, it } from 'vitest'
import { oneLine } from '../../../lib/page/text.ts'

it.each([
  ['Two ferries met in Harden.', 'Two ferries met in Harden.'],
  [' Two  ferries\n\tmet ', 'Two ferries met'],
  ['Two\u00a0ferries\u2009met', 'Two ferries met'],
  ['Two\u200bferries\ufeffmet', 'Two ferries met'],
  ['fer\u00adries \u202amet\u202c', 'ferries met'],
  ['', ''],
  [undefined, ''],
])('puts %j on one line', (text, line) => {
  expect(oneLine(text)).toBe(line)
})
