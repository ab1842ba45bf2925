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

  it('tells a denial from a refusal', () => {
    expect(told('The army denied hitting the depot.')).toEqual([{ status: 'denied', actor: 'The army', by: undefined }])
    expect(told('The army denied the depot a second gate.')).toEqual([])
  })
})
