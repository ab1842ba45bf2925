import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('what befell whom', () => {
  it('takes those whom a headline tells to be found dead or shot for affected, and who finds for an actor', () => {
    const role = (title: string, text: string, name: string) =>
      summaryOf(title, [text]).who.find((fact) => fact.name.includes(name))?.role
    const found = 'Police were called to a house in Oslin on Monday after a family was shot to death, officials said.'
    expect(role('Family found shot to death in Oslin home', found, 'amily')).toBe('affected')
    expect(role('Miners found dead in Oslin', 'Rescuers found the miners in Oslin on Monday.', 'iners')).toBe(
      'affected',
    )
    const raft = 'Fishermen found a raft off Oslin on Monday and brought it to the harbour.'
    expect(role('Fishermen found raft off Oslin', raft, 'ishermen')).toBe('actor')
  })

  it('takes who is named before "said" for who speaks, though the comma is lost', () => {
    const { who } = summaryOf('Shelling in Oslin kills 23', [
      'Shelling of Oslin on Sunday killed 23 the Norrey Observatory reported.',
    ])
    expect(who.find(({ name }) => name.includes('Observatory'))?.role).not.toBe('affected')
  })

  it('reads the participle of a headline that has no auxiliary, and the state behind several', () => {
    const first = (title: string) => {
      const [one] = summaryOf(title, ['The news came on Monday in Oslin.']).who
      return one && `${one.role} ${one.name}`
    }
    expect(first('Man shot dead at close range in Oslin')).toBe('affected Man')
    expect(first('Woman stabbed to death at Oslin station')).toBe('affected Woman')
    expect(first('Boy shot three times in Oslin')).toBe('affected Boy')
    expect(first('Man, daughter dead in Oslin house')).toBe('affected Man, daughter')
    expect(first('Mother, boy fatally shot in Oslin')).toBe('affected Mother, boy')
    expect(first('Man shot two in Oslin')).toBe('actor Man')
    expect(first('Police arrest suspect in Oslin shooting')).toBe('authority Police')
  })
})
