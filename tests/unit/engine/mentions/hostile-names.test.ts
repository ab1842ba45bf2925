import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../../lib/engine/mentions/entities.ts'
import { readText } from '../../../../lib/engine/text/layer.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'
import { processorTime } from '../../processor-time.ts'

const seconds = (text: string): number => {
  const layer = readText(articleFromText(text), { ...english, gazetteer }, () => {})
  return processorTime(() => findEntities(layer, [], [])) / 1000
}

describe('hostile texts', () => {
  const same = (unit: string) => (count: number) => unit.repeat(count)
  const namesakes = (count: number) =>
    Array.from(
      { length: count },
      (_, k) =>
        `${String.fromCharCode(65 + (k % 26))}${'abcdefghij'[k % 10]}${k.toString(26).replace(/\d/g, 'z')} Miller`,
    ).join(' met ')

  it.each([
    ['capitals', same('Aa Bb ')],
    ['of', same('University of ')],
    ['quotation marks', same('"\'')],
    ['brackets', same('([')],
    ['pronouns', same('He said she. ')],
    ['short forms', same('UN (UN) The Mission ')],
    ['namesakes', namesakes],
  ])(
    '%s take time in proportion to their length',
    (_name, make) => {
      seconds(make(500))
      const short = seconds(make(2_000))
      const long = seconds(make(16_000))
      // Eight times the text: quadratic work would take 64 times as long.
      expect(long).toBeLessThan(Math.max(0.5, short * 28))
    },
    60_000,
  )
})
