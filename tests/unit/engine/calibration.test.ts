import { describe, expect, it } from 'vitest'
import { calibrated, likelihood, valueAt } from '../../../lib/engine/calibration.ts'
import { SECTIONS } from '../../../lib/engine/model.ts'
import { SHOWN_FROM, shown } from '../../../lib/engine/shown.ts'
import { lineOf } from '../../../scripts/calibration/line.ts'
import { summaryOf } from './summary.ts'

describe('the score of a fact', () => {
  it.each(SECTIONS)('rises with its weight from 0 to 1: %s', (section) => {
    const scores = Array.from({ length: 101 }, (_, i) => likelihood(section, i / 100))
    expect(scores[0]).toBe(0)
    expect(scores[100]).toBe(1)
    for (const [i, score] of scores.entries()) if (i) expect(score).toBeGreaterThan(scores[i - 1] ?? 0)
  })

  it('keeps the order of facts, and whether one is shown', () => {
    const summary = summaryOf('Fire kills two in Oslin', [
      'A fire killed two people in Oslin on Monday, the fire brigade said.',
      '“It was quick,” said Ada Lind, a neighbour.',
    ])
    const again = calibrated(summary)
    expect(again.who.map(({ name }) => name)).toEqual(summary.who.map(({ name }) => name))
    expect(likelihood('reactions', SHOWN_FROM)).toBe(SHOWN_FROM)
    expect(shown(again).reactions).toHaveLength(shown(summary).reactions.length)
  })
})

describe('the line that is fitted to judged facts', () => {
  it('never falls, and is near the share that is right', () => {
    const facts = [0.55, 0.75, 0.95].flatMap((weight, bin) =>
      Array.from({ length: 100 }, (_, i) => ({ weight, right: i < ([60, 50, 90][bin] ?? 0) })),
    )
    const line = lineOf(facts)
    expect(valueAt(line, 0.65)).toBeCloseTo(0.55, 1)
    expect(valueAt(line, 0.95)).toBeCloseTo(0.9, 1)
    expect(line).toHaveLength(2)
  })
})
