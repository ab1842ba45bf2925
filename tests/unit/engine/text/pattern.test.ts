import { describe, expect, it } from 'vitest'
import { annotate } from '../../../../lib/engine/text/annotations.ts'
import { compileRules } from '../../../../lib/engine/text/pattern.ts'
import { tokenize } from '../../../../lib/engine/text/tokens.ts'

const classes = { killed: ['killed', 'shot dead', 'shot'], be: ['was', 'were'] }

function matches(pattern: string, text: string, people: readonly [number, number][] = []) {
  const tokens = tokenize(text, 0, text.length, new Set())
  const input = annotate(tokens, { people: people.map(([firstToken, endToken]) => ({ firstToken, endToken })) })
  return compileRules([{ pattern }], classes)
    .match(input, 0, tokens.length)
    .map(({ match }) =>
      tokens
        .slice(match.from, match.to)
        .map((t) => t.text)
        .join(' '),
    )
}

describe('the pattern language', () => {
  it('matches literals in any letter case', () => {
    expect(matches('death toll', 'The Death toll rose')).toEqual(['Death toll'])
  })

  it('prefers the longest entry of a class', () => {
    expect(matches(':be :killed', 'He was shot dead there')).toEqual(['was shot dead'])
  })

  it('backtracks from the longest entry when the rest needs it', () => {
    expect(matches(':killed dead', 'He was shot dead')).toEqual(['shot dead'])
  })

  it('takes one of some words, and none behind the last token', () => {
    expect(matches('toll (rose|climbed) to', 'The toll climbed to 7, the toll fell to 2, the toll')).toEqual([
      'toll climbed to',
    ])
  })

  it('tries a rule again where the kind it needs stands in the next text', () => {
    const rules = compileRules([{ pattern: '@people (died|drowned)' }], classes)
    const tokens = tokenize('men drowned', 0, 11, new Set())
    const found = [[], [{ firstToken: 0, endToken: 1 }]].map(
      (people) => rules.match(annotate(tokens, { people }), 0, 2).length,
    )
    expect(found).toEqual([0, 1])
  })

  it('matches annotations, optional parts, bounded repeats and alternatives', () => {
    expect(matches('who=@people (also|#lower){0,2} :be :killed', 'Ten men there also were killed', [[0, 2]])).toEqual([
      'Ten men there also were killed',
    ])
    expect(matches('toll (rose|climbed (back)?) to #number', 'toll climbed back to 7')).toEqual([
      'toll climbed back to 7',
    ])
  })

  it('negates one token', () => {
    expect(matches(':be !:killed', 'was hurt, was killed')).toEqual(['was hurt'])
  })

  it('reports captures as token positions', () => {
    const text = 'three men were killed'
    const tokens = tokenize(text, 0, text.length, new Set())
    const input = annotate(tokens, { people: [{ firstToken: 0, endToken: 2 }] })
    const [found] = compileRules([{ pattern: 'victims=@people :be how=:killed' }], classes).match(
      input,
      0,
      tokens.length,
    )
    expect(found?.match.captures).toEqual({ victims: { from: 0, to: 2 }, how: { from: 3, to: 4 } })
  })

  it('refuses what it cannot read, and says which pattern', () => {
    expect(() => compileRules([{ pattern: '(a b' }], classes)).toThrow('(a b')
    expect(() => compileRules([{ pattern: ':nothing' }], classes)).toThrow('nothing')
  })
})
