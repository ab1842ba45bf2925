import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

describe('who', () => {
  it('names actor and affected by the clause that they stand in', () => {
    const { who } = summaryOf('Gunmen kidnap mayor Ada Lind', [
      'Gunmen kidnapped the mayor of Oslin, Ada Lind, on Tuesday.',
      'Lind was taken from her home by four men, a neighbour said.',
    ])
    const roles = Object.fromEntries(who.map(({ name, role }) => [name, role]))
    expect(roles['Ada Lind']).toBe('affected')
    expect(roles.Gunmen).toBe('suspect')
  })

  it('joins the forms of one name', () => {
    const { who } = summaryOf('Ada Lind wins seat', [
      'Ada Lind won the northern seat on Sunday.',
      'Ms Lind, 46, thanked her voters.',
    ])
    expect(who.filter(({ name }) => name.includes('Lind'))).toHaveLength(1)
  })

  it('leaves out the outlets that carry the news', () => {
    const { who } = summaryOf('Dockers end strike', [
      'Dockers ended their strike on Monday, Reuters reported.',
      'The BBC said that ships were moving.',
    ])
    expect(who.map(({ name }) => name)).not.toContain('Reuters')
    expect(who.map(({ name }) => name)).not.toContain('BBC')
  })

  it('counts a place as somebody only where it acts in the headline', () => {
    const crash = summaryOf('Leeds bus crash kills two', ['Two people died when a bus crashed in Leeds on Monday.'])
    expect(crash.who.map(({ name }) => name)).not.toContain('Leeds')
    const ban = summaryOf('Norway bans jet skis', ['Norway banned jet skis from its fjords on Monday.'])
    expect(ban.who[0]?.name).toBe('Norway')
  })
})
