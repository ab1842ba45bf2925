import { describe, expect, it } from 'vitest'
import { named, read } from './read.ts'

describe('where a name begins and ends', () => {
  it('ends before a form of "be" in a headline', () => {
    expect(named(read('Why Uma Lindgren Is Angry\n\nIt was late.'))).toEqual(['person: Uma Lindgren'])
  })

  it('begins a person behind the place or body of an office, where no comma parts them', () => {
    const manager = read('A manager at Ocean Florida Abby Lind said it was late. Abby said more.')
    expect(named(manager)).toContain('person: Abby Lind')
    expect(named(read('An official in Idlib Leys el-Orrin told reporters it was late.'))).toContain(
      'person: Leys el-Orrin',
    )
    expect(named(read('An adviser to President Juan Lind said it was late.'))).toEqual(['person: Juan Lind'])
  })

  it('takes a small word into the name of a well-known body', () => {
    expect(named(read('Police said All Nippon Airways was late.'))).toContain('organization: All Nippon Airways')
  })

  it('ends before "has" where an article opens in capitals', () => {
    expect(named(read('NORVIK HAS REVEALED that it sold the bank. Norvik said it was late.')).join()).not.toContain(
      'HAS',
    )
  })

  it('begins behind a gerund that opens a sentence', () => {
    const text = 'Guards waited for Lindgren. Lindgren was late. '
    expect(named(read(`${text}Persuading Lindgren would not have helped.`)).join()).not.toContain('Persuading')
    expect(named(read(`${text}Irving Lindgren was late.`))).toContain('person: Irving Lindgren')
  })

  it('goes on behind a nickname in its marks, of two words and behind an initial as well', () => {
    expect(named(read('The mayor met Rep. Robert B. "Bobby" Lindgren. Bobby Lindgren was late.'))).toEqual([
      'person: Robert B. "Bobby" Lindgren',
    ])
    expect(named(read('The mayor met Robert “Grey Owl” Lindgren.'))).toEqual(['person: Robert “Grey Owl” Lindgren'])
  })

  it('begins behind an adjective that opens a sentence before a first name', () => {
    expect(named(read('The driver met Victoria Lindgren. Tragic Victoria died at once.'))).toEqual([
      'person: Victoria Lindgren',
    ])
  })
})
