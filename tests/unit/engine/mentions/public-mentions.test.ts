import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../../lib/engine/mentions/public-mentions.ts'
import { read } from './read.ts'

const listed = (text: string) => findMentions(read(text)).map(({ kind, text: words }) => `${kind}: ${words}`)

describe('the public list of mentions', () => {
  it('gives names alone in a short text, without article and genitive', () => {
    expect(listed("The Ministry of Health's plan failed in Lagos.")).toEqual([
      'organization: Ministry of Health',
      'place: Lagos',
    ])
  })

  it('gives titles, nouns and pronouns in an article, in reading order', () => {
    const text = 'President Ana Silva visited Porto on Monday. She met the mayor. Spain protested. The president left.'
    const mentions = findMentions(read(text))
    expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).toSorted((a, b) => a - b))
    expect(mentions.find(({ text: words }) => words === 'She')).toMatchObject({ kind: 'person', normal: 'Ana Silva' })
    expect(listed(text)).toEqual(
      expect.arrayContaining([
        'person: President Ana Silva',
        'place: Porto',
        'organization: Spain',
        'person: The president',
        'time: Monday',
      ]),
    )
  })

  it('lists a name inside a longer mention once', () => {
    const list = listed('The base fell on Monday. NATO soldiers left the town. The town was empty. It burned.')
    expect(list).toContain('organization: NATO soldiers')
    expect(list).not.toContain('organization: NATO')
  })
})
