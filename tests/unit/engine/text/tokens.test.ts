import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../../lib/engine/text/tokens.ts'
import { processorTime } from '../../processor-time.ts'

const ABBREVIATIONS = new Set(['mr.', 'gov.', 'u.s.', 'inc.', 'p.m.', 'jan.'])
const tokens = (text: string) => tokenize(text, 0, text.length, ABBREVIATIONS)
const words = (text: string) => tokens(text).map((token) => token.text)

describe('tokens', () => {
  it.each([
    ['The dam broke.', ['The', 'dam', 'broke', '.']],
    ['an Iran-backed 38-year-old', ['an', 'Iran-backed', '38-year-old']],
    ["Nigeria's army didn't fire", ['Nigeria', "'s", 'army', 'did', "n't", 'fire']],
    ['Nigeria’s army didn’t fire', ['Nigeria', '’s', 'army', 'did', 'n’t', 'fire']],
    ["Mary 's car", ['Mary', "'s", 'car']],
    ['Mr. Lund of Harlow Inc. left', ['Mr.', 'Lund', 'of', 'Harlow', 'Inc.', 'left']],
    ['U.S. troops at 6 p.m. sharp', ['U.S.', 'troops', 'at', '6', 'p.m.', 'sharp']],
    ['2,000 people and 6.5 percent', ['2,000', 'people', 'and', '6.5', 'percent']],
    ['on 11/9/2016 at 11:30', ['on', '11/9/2016', 'at', '11:30']],
    ['J. R. Amadi', ['J.', 'R.', 'Amadi']],
    [
      'a letter in the wrong charset: AndrÃ© of FranÃ§on',
      ['a', 'letter', 'in', 'the', 'wrong', 'charset', ':', 'AndrÃ©', 'of', 'FranÃ§on'],
    ],
    ["O'Neill and al-Kadir", ["O'Neill", 'and', 'al-Kadir']],
    ['see https://example.org/a?b=1 now', ['see', 'https://example.org/a?b=1', 'now']],
    ['@annlee wrote #floods', ['@annlee', 'wrote', '#floods']],
    ['wait... and … go -- now', ['wait', '...', 'and', '…', 'go', '--', 'now']],
    ["``No,'' he said", ['``', 'No', ',', "''", 'he', 'said']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('know how they are written', () => {
    expect(tokens('Baghdad NATO al-Kadir town 12 ,').map(({ shape }) => shape)).toEqual([
      'capital',
      'upper',
      'mixed',
      'lower',
      'other',
      'other',
    ])
    expect(tokens('Baghdad 12 ,').map(({ kind }) => kind)).toEqual(['word', 'number', 'punctuation'])
  })

  it('cover the text in order, each at its place', () => {
    const text = '“We can’t,” said J. Ode (of the U.S.) — twice.'
    for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  it.each(['a', '-', "'", '1,', 'a-', '@', 'a.', 'http://'])('are found fast in a text of %j alone', (piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length))
    const milliseconds = processorTime(() => {
      tokens(text)
    })
    expect(milliseconds).toBeLessThan(2500)
  })
})
