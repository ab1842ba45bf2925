import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('disputed', () => {
  const report = (second: string) =>
    summaryOf('Drones strike the harbour of Oslin', [
      'Six dockers were hurt in the attack by at least two armed drones in the harbour of Oslin on Sunday, two port officials said.',
      second,
    ]).disputed

  it('sets counts of the things with which one deed was done against each other', () => {
    const [dispute] = report(
      'The Interior Ministry said the attack was carried out with three drones, two of which were shot down.',
    )
    expect(dispute?.about).toBe('drones')
    expect(dispute?.versions.map(({ attribution }) => attribution?.source)).toEqual([
      'two port officials',
      'The Interior Ministry',
    ])
  })

  it('sets no counts of things against each other that are told of something else', () => {
    expect(report('The Interior Ministry said the border guard of Oslin has bought three drones.')).toEqual([])
  })
})
