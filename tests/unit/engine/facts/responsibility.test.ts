import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const told = (sentence: string) =>
  summaryOf('Blast at depot', [sentence]).responsibility.map(({ status, actor, by }) => ({ status, actor, by }))

describe('responsibility', () => {
  it('tells an arrest and its charge once', () => {
    expect(told('Deputies arrested Dan Meeker, 31, and charged him with arson.')).toEqual([
      { status: 'charged', actor: 'Dan Meeker', by: 'Deputies' },
    ])
  })

  it('takes no day and no number for somebody', () => {
    expect(told('The interior ministry on Sunday accused a rebel group of the attack on the depot.')).toEqual([
      { status: 'blamed', actor: 'a rebel group', by: 'The interior ministry' },
    ])
    expect(told('Derrick Voss, 19, was charged with assault after the blast at the depot.')).toEqual([
      { status: 'charged', actor: 'Derrick Voss', by: undefined },
    ])
  })

  it.each([
    ['Moise Kaso, of the 2000 block of Dune Avenue, was charged with arson at the depot.', 'charged', 'Moise Kaso'],
    ['Kaso appeared in front of a judge Monday charged with arson at the depot.', 'charged', 'Kaso'],
    ['The embassy in Dublin denied any role in the blast at the depot.', 'denied', 'The embassy in Dublin'],
    ['Ministers accused government forces of bombing the depot.', 'blamed', 'government forces'],
    ['According to the statement Dan Meeker, 19, was charged with arson.', 'charged', 'Dan Meeker'],
    ['The boy is in police custody, charged with arson.', 'charged', 'The boy'],
    ['Nora Vale, who lives by the depot, was held on Monday and charged with arson.', 'charged', 'Nora Vale'],
    ['The suspect, 27-year-old Dan Meeker, was arrested and charged with arson.', 'charged', 'Dan Meeker'],
    ['Sheriff Ann Lee said Dan A. Meeker, 27, was arrested Friday and charged with arson.', 'charged', 'Dan A. Meeker'],
    ['Police have arrested 31-year-old Harden resident Dan Meeker.', 'suspected', 'Dan Meeker'],
    ['Dan Meeker has pleaded not guilty to arson.', 'denied', 'Dan Meeker'],
  ])('names the whole one meant: %s', (sentence, status, actor) => {
    expect(told(sentence)).toMatchObject([{ status, actor }])
  })

  it('takes nobody for a suspect whom police have not identified as one', () => {
    expect(told('Police have not identified Dan Meeker as the suspect in the blast at the depot.')).toEqual([])
  })

  it.each([
    'The union and the council blamed each other for the blast at the depot.',
    'Neither the union nor the council blamed any group for the blast at the depot.',
    'Dan Meeker has not been charged with arson.',
    'No suspects were held and charged with arson.',
    'Nora Vale will be arrested and charged with arson.',
    'Forces loyal to President Dan Meeker were accused of bombing the depot.',
    'Police have not identified Nora Vale as the suspect.',
  ])('names nobody rather than a thing or anybody: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  const shown = (...sentences: string[]) =>
    summaryOf('Blast at depot', sentences).responsibility.filter(({ score }) => score >= 0.5)

  it('of people charged, tells each once, and nobody without a name beside one who has it', () => {
    expect(
      shown(
        'A 24-year-old man was charged with murder after the blast at the depot.',
        'Dan Meeker was charged with murder on Monday.',
      ).map(({ actor }) => actor),
    ).toEqual(['Dan Meeker'])
  })

  it('leaves out blame of another year, and accusations of something else', () => {
    expect(
      shown(
        'The blast at the depot hurt two on Monday.',
        'In March 2019 the council blamed the owner for the fire at the depot.',
        'Ann Lee accused the paper of being dull.',
      ),
    ).toEqual([])
  })

  it('leaves out a charge in another case, deep in the text', () => {
    const others = Array.from({ length: 12 }, (_, i) => `Rain fell on road number ${i} that day.`)
    const charge = 'Orlan Voss, 19, was charged with theft of a bicycle.'
    expect(shown('The blast at the depot hurt two on Monday.', ...others, charge)).toEqual([])
    expect(shown('The blast at the depot hurt two on Monday.', charge)).toHaveLength(1)
  })

  it('names whoever blames with a body behind', () => {
    expect(
      told('Entomologist Ab Chow of Harden University blamed the owner for the blast at the depot.')[0]?.by,
    ).toMatch(/Ab Chow/)
  })

  it('is told once, and not as a reaction too', () => {
    const { reactions, responsibility } = summaryOf('Blast at depot', [
      'The union blamed the owner for the blast at the depot.',
    ])
    expect(responsibility).toHaveLength(1)
    expect(reactions.filter(({ score }) => score >= 0.5)).toEqual([])
  })

  it('shows no arrest in another case', () => {
    const { responsibility } = summaryOf('Blast at depot', [
      'A blast destroyed the depot. Deputies arrested Dan Meeker on unrelated charges after the blast at the depot.',
    ])
    expect(responsibility.filter(({ score }) => score >= 0.5)).toEqual([])
  })

  it('tells a denial from a refusal', () => {
    expect(told('The army denied hitting the depot.')).toEqual([{ status: 'denied', actor: 'The army', by: undefined }])
    expect(told('The army denied the depot a second gate.')).toEqual([])
  })

  it('shows whom suspicion fell on where nobody claims the deed, however deep in the text', () => {
    const filler = Array.from(
      { length: 14 },
      (_, i) => `The council of ward ${i + 1} met for a plain session about roads and water.`,
    )
    const { responsibility } = summaryOf('Mayor of Oslin escapes unhurt', [
      'The mayor of Oslin, Ada Lind, escaped unhurt on Sunday.',
      ...filler,
      'Nobody claimed responsibility for the assault, but suspicion fell on River Front militants who had threatened her.',
    ])
    const suspected = responsibility.find(({ status }) => status === 'suspected')
    expect(suspected?.actor).toContain('militants')
    expect(suspected?.score).toBeGreaterThanOrEqual(0.5)
  })
})
