import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('where', () => {
  it('finds the place of the event with the place that holds it, and resolves it', () => {
    const [first] = summaryOf('Factory fire kills two', [
      'Two people died in a fire at a factory in Leeds, England, on Monday.',
    ]).where
    expect(first?.text).toContain('Leeds')
    expect(first?.place).toMatchObject({ name: 'Leeds', countryCode: 'GB' })
  })

  it('does not take homes and origins for the place of the event', () => {
    const { where } = summaryOf('Climber falls to his death in Nepal', [
      'A climber from Madrid fell to his death in Nepal on Monday.',
      'He lived in Lisbon, where he was born.',
    ])
    expect(where[0]?.place?.countryCode).toBe('NP')
    expect(
      where
        .filter(({ score }) => score >= 0.5)
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/Madrid|Lisbon/)
  })

  it('takes a place that qualifies the word for the event', () => {
    const { where } = summaryOf('Leeds tram crash: driver arrested', [
      'The driver in the Leeds tram crash was arrested on Monday.',
    ])
    expect(where[0]?.text).toBe('Leeds')
  })

  it('uses the dateline where nothing else tells the place', () => {
    const { where } = summaryOf('Dockers end strike', [
      'MARSEILLE, France (Meridian Wire) — Dockers ended their strike on Monday, their union said.',
    ])
    expect(where[0]?.place?.countryCode).toBe('FR')
  })
})
