import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const namesIn = (title: string, text: string[]) => summaryOf(title, text).who.map(({ name }) => name)

describe('who: those whom several bodies employ', () => {
  const lede = 'Former Google and Facebook employees have opened a school in Oslin to teach the elderly about phones.'

  it('names all the bodies, of which none does what their people do, and the people once', () => {
    const once = namesIn('Google and Facebook staff warn of dangers', [lede])
    expect(once).toEqual(['Google and Facebook staff'])
    expect(namesIn('School opens in Oslin', [lede])).toEqual(['Former Google and Facebook employees'])
  })

  it('names a body that its people left by a prefix', () => {
    const text = ['A group of people who worked on phones warned of them in Oslin on Monday.']
    expect(namesIn('Ex-Facebook and Google employees launch campaign', text)[0]).toBe(
      'Ex-Facebook and Google employees',
    )
  })

  it('keeps them beside one of the bodies that does something itself', () => {
    const text = [lede, 'Facebook said it pays for the school. Facebook has helped schools in Oslin before.']
    const names = namesIn('Former Google and Facebook employees open school', text)
    expect(names).toContain('Former Google and Facebook employees')
    expect(names).toContain('Facebook')
  })

  it('takes a body that acts beside people of another for what it is', () => {
    const text = ['Google and its employees have opened a school in Oslin to teach the elderly about phones.']
    expect(namesIn('Google and Facebook open school', text)).toContain('Google')
  })
})
