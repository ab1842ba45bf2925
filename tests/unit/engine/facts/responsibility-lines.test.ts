import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const all = (headline: string, paragraphs: string[]) => summaryOf(headline, paragraphs).responsibility
const lines = (headline: string, paragraphs: string[]) => all(headline, paragraphs).filter(({ score }) => score >= 0.5)

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
    expect(fact).toMatchObject({ text: 'was arrested in connection with the crash' })
  })

  it('suspects nobody whose friend is suspected', () => {
    const facts = lines('Two shot dead in Harden', [
      'Two people were shot dead in Harden on Monday, police said.',
      "Nora Vale is missing. Police identified the suspect as Vale's boyfriend.",
    ])
    expect(facts.map(({ actor }) => actor)).not.toContain('Nora Vale')
  })

  it('is a charge where police arrest somebody on it', () => {
    const facts = all('Man shot in Harden', ['Police arrested Dan Meeker, 28, on charges of murder and assault.'])
    expect(facts).toMatchObject([{ status: 'charged', actor: 'Dan Meeker' }])
  })

  it('begins at the verb of whoever is shown by name, of whom a comma may tell more', () => {
    const facts = lines('Two shot dead in Harden', [
      'Two people were shot dead in Harden on Monday, police said.',
      'Dan Meeker, 28, of Kolmar Street, has been charged with murder.',
      'A local paper said Nora Vale is suspected of hiding the gun.',
    ])
    expect(facts.map(({ actor, text }) => `${actor}: ${text}`)).toEqual([
      'Dan Meeker: has been charged with murder',
      'Nora Vale: is suspected of hiding the gun',
    ])
  })

  it("keeps the words before a verb that is another's, or of several", () => {
    const texts = all('Blast in Harden', [
      'A blast claimed by the Harden Brigades killed two people on Monday.',
      'Dan Meeker and Nora Vale were charged with murder.',
    ])
    expect(texts.map(({ actor, text }) => `${actor}: ${text}`)).toEqual([
      'Nora Vale: Dan Meeker and Nora Vale were charged with murder',
      'Harden Brigades: A blast claimed by the Harden Brigades killed two people on Monday',
      'Dan Meeker and Nora Vale: were charged with murder',
    ])
  })

  it('is shown also where a line of what happened tells it', () => {
    const { what, responsibility } = summaryOf('Two shot dead in Harden', [
      'Two people were shot dead in Harden on Monday, police said.',
      'Nobody has claimed responsibility for the shooting.',
    ])
    expect(what.map(({ text }) => text)).toContain('Nobody has claimed responsibility for the shooting')
    expect(responsibility).toMatchObject([{ status: 'none-claimed' }])
    expect(responsibility[0]?.score).toBeGreaterThanOrEqual(0.5)
  })
})
