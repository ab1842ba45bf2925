import { describe, expect, it } from 'vitest'
import type { ArticleForm } from '../../../../lib/engine/model.ts'
import { shown } from '../../../../lib/engine/shown.ts'
import { summarize } from '../../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const TITLE = 'Explosion at Marsten Chemical plant in Elmstead'
const TOLD = 'Two employees were killed and five were injured in an explosion at the Elmstead plant this morning.'

const summaryOf = (lines: readonly string[], site: string, form?: ArticleForm) => {
  const article = articleFromText([TITLE, ...lines].join('\n\n'), { published: '2031-04-02', site, language: 'en' })
  return shown(summarize({ ...article, ...(form ? { form } : {}) }, { ...english, gazetteer }))
}
const sourcesOf = (lines: readonly string[], site: string, form?: ArticleForm) =>
  summaryOf(lines, site, form).casualties.map(({ attribution }) => attribution?.source)

describe('a press release', () => {
  it.each([
    [
      'says who it is about',
      [TOLD, 'About Marsten Chemical Ltd', 'The company makes paint in two plants.'],
      'Newsline',
    ],
    ['announces something in its first sentence', [`Marsten Chemical Ltd said that ${TOLD.toLowerCase()}`], 'Newsline'],
    ['stands on the site of its issuer', [TOLD, 'The plant is closed.'], 'Marsten Chemical Ltd'],
  ])('has its issuer as the source of what it tells: it %s', (_name, lines, site) => {
    const sources = sourcesOf(lines, site, 'press-release')
    expect(sources.length).toBeGreaterThan(0)
    expect(new Set(sources)).toEqual(new Set(['Marsten Chemical Ltd']))
  })

  it('keeps another source, and a report gets none', () => {
    const police = ['Two employees were killed in an explosion at the Elmstead plant this morning, police said.']
    expect(sourcesOf(police, 'Marsten Chemical Ltd', 'press-release')).toEqual(['police'])
    expect(sourcesOf([TOLD, 'The plant is closed.'], 'Marsten Chemical Ltd')).toEqual([undefined, undefined])
  })

  it('has those who speak for it as the speakers of what they say', () => {
    const lines = [
      TOLD,
      '“We will open our books to the inspectors,” said Ida Kellerman, chief executive of Marsten Chemical.',
    ]
    expect(summaryOf(lines, 'Marsten Chemical Ltd', 'press-release').reactions[0]).toMatchObject({
      speaker: 'Ida Kellerman',
      speakerRole: 'chief executive of Marsten Chemical',
    })
  })
})
