import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const told = (sentence: string) =>
  summaryOf('Blast at depot', [sentence]).responsibility.map(({ status, actor, by }) => ({ status, actor, by }))

describe('responsibility', () => {
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
  ])('names the whole one meant: %s', (sentence, status, actor) => {
    expect(told(sentence)).toMatchObject([{ status, actor }])
  })

  it.each([
    'The union and the council blamed each other for the blast at the depot.',
    'Neither the union nor the council blamed any group for the blast at the depot.',
    'The boy is in police custody, charged with arson.',
  ])('names nobody rather than a thing or anybody: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it('tells a denial from a refusal', () => {
    expect(told('The army denied hitting the depot.')).toEqual([{ status: 'denied', actor: 'The army', by: undefined }])
    expect(told('The army denied the depot a second gate.')).toEqual([])
  })
})
