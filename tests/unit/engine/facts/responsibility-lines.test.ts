import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const lines = (headline: string, paragraphs: string[]) =>
  summaryOf(headline, paragraphs).responsibility.filter(({ score }) => score >= 0.5)

describe('the line of who is held responsible', () => {
  it('keeps the last of what somebody is charged with', () => {
    const [fact] = lines('Man shot in Harden', [
      'Dan Meeker was booked into the county jail on two counts of murder, attempted murder, and assault.',
    ])
    expect(fact?.text).toContain('attempted murder, and assault')
  })

  it('leaves out a pronoun that says so, for whom only the text before stands', () => {
    const [fact] = lines('Tram crash in Harden kills four', [
      'Four people died in a tram crash in Harden on Monday, transport police said.',
      'They later confirmed that the driver of the tram was arrested in connection with the crash.',
    ])
    expect(fact?.text).toBe('the driver of the tram was arrested in connection with the crash')
  })

  it('suspects nobody whose friend is suspected', () => {
    const facts = lines('Two shot dead in Harden', [
      'Two people were shot dead in Harden on Monday, police said.',
      "Nora Vale is missing. Police identified the suspect as Vale's boyfriend.",
    ])
    expect(facts.map(({ actor }) => actor)).not.toContain('Nora Vale')
  })

  it('is a charge where police arrest somebody on it', () => {
    const facts = lines('Man shot in Harden', ['Police arrested Dan Meeker, 28, on charges of murder and assault.'])
    expect(facts).toMatchObject([{ status: 'charged', actor: 'Dan Meeker' }])
  })
})
