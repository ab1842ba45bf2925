import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const LEDE = 'Two people were killed on Monday when a mill burned down in Kenya, police said.'
const panel = (...sentences: string[]) => {
  const { what, background } = summaryOf('Two killed in mill fire in Kenya', [LEDE, ...sentences])
  return { what: what.map(({ text }) => text).join(' | '), background: background.map(({ text }) => text).join(' | ') }
}

describe('what is so at all times', () => {
  it.each([
    ['what a place is', 'Kenya is one of the largest makers of paper in the world, with 40 mills and 9,000 workers.'],
    ['what a place has', 'Kenya has 40 mills that make paper, and 9,000 workers in them.'],
    ['where a place lies', 'Kenya borders five states which buy paper from 40 of its mills each year.'],
    ['what a body does', 'Unicef owns and operates 40 offices near the mill, which have 9,000 workers.'],
  ])('is the background of a report: %s', (_, sentence) => {
    expect(panel(sentence).what).not.toContain('40')
    expect(panel(sentence).background).toContain('40')
  })

  it.each([
    ['what is about to happen', 'Kenya is set to close 40 mills with 9,000 workers after the fire on Monday.'],
    ['what has happened', 'Kenya has closed 40 mills with 9,000 workers after the fire on Monday.'],
    ['what somebody hurt is', 'The victim is a 40-year-old worker of the mill in Kenya who could not get out.'],
    ['what a clause adds', 'Unicef, which has 9,000 workers, said that 40 people fled the mill in Kenya on Monday.'],
  ])('is none of: %s', (_, sentence) => {
    expect(panel(sentence).what).toContain('40')
  })

  it('is nothing where every report has it', () => {
    expect(panel('Unicef relies on a network of sources in the 40 mills of Kenya.').background).toBe('')
  })
})
