import { describe, expect, it } from 'vitest'
import { entity, read } from './read.ts'

/** What a text says that somebody is. */
const role = (text: string, name: string) => {
  const doc = read(`Council meets\n\n${text}`)
  const span = entity(doc, name)?.description
  return span && doc.article.text.slice(span.start, span.end)
}

describe('the role of somebody', () => {
  it.each([
    ['Later Oslin County police Chief Mark Harlow spoke.', 'Mark Harlow', 'Oslin County police Chief'],
    ["On Monday France's Trade Minister Mark Harlow spoke.", 'Mark Harlow', "France's Trade Minister"],
    ['The state schools Superintendent Mark Harlow spoke.', 'Mark Harlow', 'state schools Superintendent'],
    ['Later Vice President-elect Mark Harlow spoke.', 'Mark Harlow', 'Vice President-elect'],
  ])('takes along the body and the field before a title: %s', (text, name, expected) => {
    expect(role(text, name)).toBe(expected)
  })

  it('is no verb that looks like a noun of people', () => {
    expect(role('Nora Vale also accused Mark Harlow of theft.', 'Mark Harlow')).toBeUndefined()
  })

  it('leaves out a participle that is of the verb before it', () => {
    expect(role('Nora Vale has accused embattled Norland producer Mark Harlow of theft.', 'Mark Harlow')).toBe(
      'embattled Norland producer',
    )
  })

  it('leaves out a label of the page, and words that were told before', () => {
    expect(role('Top Story Iranian Trade Minister Mark Harlow spoke.', 'Mark Harlow')).toBe('Iranian Trade Minister')
    expect(role("Rail expert's view Rail expert Mark Harlow spoke.", 'Mark Harlow')).toBe('Rail expert')
  })

  it('takes no word of time and nobody else along', () => {
    expect(role('Last year President Mark Harlow spoke.', 'Mark Harlow')).toBe('President')
    expect(role('He met Ada Lind President-elect Mark Harlow spoke.', 'Mark Harlow')).toBe('President-elect')
  })

  it('is the one that is told most often, with its country where the text has it once', () => {
    const text = [
      'Governor Mark Harlow of Oslin spoke.',
      'Vice President Mark Harlow left.',
      'The French Vice President Mark Harlow came back.',
    ].join(' ')
    expect(role(text, 'Mark Harlow')).toBe('French Vice President')
  })

  it('is nobody’s that only a name shared by two people may have', () => {
    const text = 'Ada Harlow and Mark Harlow came. Mark Harlow spoke with Ada Harlow. President Harlow left.'
    expect(role(text, 'Ada Harlow')).toBeUndefined()
  })
})

describe('what tells that a name is a person’s', () => {
  it.each([
    ['Later Avirom Pelt, CEO and founder of Northrail, spoke.', 'Avirom Pelt', 'CEO and founder of Northrail'],
    ['Later Orla Wood, a body language expert, spoke.', 'Orla Wood', 'body language expert'],
  ])('a title or a description of one person behind it: %s', (text, name, expected) => {
    expect(role(text, name)).toBe(expected)
    expect(entity(read(`Council meets\n\n${text}`), name)?.kind).toBe('person')
  })
})
