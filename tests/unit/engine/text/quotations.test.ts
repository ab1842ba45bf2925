import { describe, expect, it } from 'vitest'
import type { Block } from '../../../../lib/engine/model.ts'
import { findQuotations, type Quotation } from '../../../../lib/engine/text/quotations.ts'
import { processorTime } from '../../processor-time.ts'

/** The quotations of some paragraphs, with the words inside their marks. */
function quotationsOf(...paragraphs: string[]): (Quotation & { words: string })[] {
  const blocks: Block[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    if (text) text += '\n\n'
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + paragraph.length })
    text += paragraph
  }
  return findQuotations(text, blocks).map((quotation) => ({
    ...quotation,
    words: text.slice(quotation.inner.start, quotation.inner.end),
  }))
}

const words = (...paragraphs: string[]) => quotationsOf(...paragraphs).map((quotation) => quotation.words)

describe('marks', () => {
  it.each([
    ['straight', 'The mayor said: "We are safe." Then she left.', ['We are safe.']],
    ['curly', '“We are safe,” the mayor said. “Go home.”', ['We are safe,', 'Go home.']],
    ['of LaTeX', "``We are safe,'' the mayor said.", ['We are safe,']],
    ['angled', 'The mayor said: «We are safe.»', ['We are safe.']],
    ['mixed', 'There was “no danger" for the town.', ['no danger']],
    ['the wrong way round', '” We are safe,” the mayor said.', [' We are safe,']],
    ['none', "The town's mayor didn't speak.", []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('keep inches and minutes out of the way of what follows', () => {
    expect(words('He sold a 12" record. "It was the last one," he said.')).toContain('It was the last one,')
  })
})

describe('single marks', () => {
  it.each([
    ['British style', '‘We are safe,’ the mayor said. ‘Go home.’', ['We are safe,', 'Go home.']],
    ['British style, straight', "'We are safe,' the mayor said.", ['We are safe,']],
    ['with apostrophes', "'We don't know the pilots' names,' she said.", ["We don't know the pilots' names,"]],
    ['possessives alone', "The pilots' union and the drivers' union met.", []],
    ['decades and clippings', "It was the '90s, and rock 'n' roll was king.", []],
    ['a word', "The council called it an 'act of war' on Friday.", ['act of war']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

it('tells marks apart by those before them where scraped text lost the space', () => {
  expect(words('"It is over."Lee said it was late."Go home now."Nobody left.')).toEqual(['It is over.', 'Go home now.'])
})

describe('nesting', () => {
  it('curly marks of the same kind stand in one another when both are closed later', () => {
    expect(words('“I live in what he calls “the old town” today.” — Ann')).toEqual([
      'I live in what he calls “the old town” today.',
      'the old town',
    ])
    expect(words('“We are safe. “Go home,” she said. “Now.”')).toEqual(['We are safe. ', 'Go home,', 'Now.'])
  })

  it('marks what stands inside another quotation', () => {
    const found = quotationsOf('“He told me ‘never again’ and left,” she said.')
    expect(found.map(({ words, depth }) => [words, depth])).toEqual([
      ['He told me ‘never again’ and left,', 0],
      ['never again', 1],
    ])
  })

  it('takes none to stand inside one that never closed and ended before', () => {
    const found = quotationsOf('"The lift is stuck. Ann Lee came. "It is late," she said. "Go home," she said.')
    expect(found.map(({ words, depth }) => [words, depth])).toEqual([
      ['The lift is stuck.', 0],
      ['It is late,', 0],
      ['Go home,', 0],
    ])
  })

  it('closes the outer one behind a space', () => {
    expect(words(`"I never liked the term 'free zone,' " he said.`)[0]).toBe("I never liked the term 'free zone,' ")
  })
})

describe('paragraphs', () => {
  it('are joined when the next one opens with a mark again', () => {
    const found = quotationsOf('“We lost the house. It burned down.', '“But we are alive,” Lund said.')
    expect(found.map(({ words, closed, continues }) => [words, closed, continues ?? false])).toEqual([
      ['We lost the house. It burned down.', false, false],
      ['But we are alive,', true, true],
    ])
  })

  it('a mark that never closes ends with its sentence', () => {
    const [only] = quotationsOf(
      'The sign read “No entry. Nobody saw it. The road stayed open.',
      'The next day it was gone.',
    )
    expect(only?.words).toBe('No entry.')
    expect(only?.closed).toBe(false)
  })

  it('a second opening mark ends the first', () => {
    expect(words('He said “we go. Then he said “we stay” and sat down.')).toEqual(['we go.', 'we stay'])
  })
})

it.each([['"'], ['“'], ["'"], ['‘'], ['” “ '], ["''``"], ["s' "], ['"\' ']])(
  'is fast on a text of %s alone',
  (mark) => {
    const text = mark.repeat(Math.ceil(400_000 / mark.length))
    const milliseconds = processorTime(() => {
      findQuotations(text, [{ kind: 'paragraph', start: 0, end: text.length }])
    })
    expect(milliseconds).toBeLessThan(1500)
  },
)
