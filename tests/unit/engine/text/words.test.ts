import { expect, test } from 'vitest'
import { tokenize } from '../../../../lib/engine/text/tokens.ts'
import { isOneOf, perWord, wordOf } from '../../../../lib/engine/text/words.ts'

const tokensOf = (text: string) => tokenize(text, 0, text.length, new Set())

test('A question about a word is asked once for each way to write it, also where it has no answer', () => {
  const asked: string[] = []
  const lengthOf = perWord(({ text, lower }) => {
    asked.push(text)
    return lower.length > 3 ? lower.length : undefined
  })
  expect(tokensOf('The ferry and the Ferry and the ferry').map(lengthOf)).toEqual([
    undefined,
    5,
    undefined,
    undefined,
    5,
    undefined,
    undefined,
    5,
  ])
  expect(asked).toEqual(['The', 'ferry', 'and', 'the', 'Ferry'])
})

test('Questions do not get the answers of each other', () => {
  const isBoat = isOneOf(new Set(['ferry', 'tug']))
  const isTown = isOneOf(new Set(['oslin']))
  const tokens = tokensOf('Ferry Oslin')
  expect(tokens.map(isBoat)).toEqual([true, false])
  expect(tokens.map(isTown)).toEqual([false, true])
})

test('A word is the same object wherever it stands', () => {
  const [first, , second] = tokensOf('harbour and harbour')
  expect(first?.word).toBe(second?.word)
  expect(wordOf('Harbour’s').lower).toBe("harbour's")
})
