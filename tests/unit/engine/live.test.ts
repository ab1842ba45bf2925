import { describe, expect, it } from 'vitest'
import type { Article, Summary } from '../../../lib/engine/model.ts'
import { shown } from '../../../lib/engine/shown.ts'
import { summarize } from '../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { english } from '../../../lib/locales/en/index.ts'
import { joinBlocks } from '../../../lib/page/blocks.ts'

type Entry = readonly [posted: string, text: string]

/** A live page, its newest entry first. */
const live = (headline: string, entries: readonly Entry[]): Summary => {
  const body = joinBlocks([
    { kind: 'headline', text: headline },
    ...entries.map(([posted, text]) => ({ kind: 'paragraph' as const, text, posted })),
  ])
  const article: Article = {
    url: '',
    title: headline,
    language: 'en',
    published: '2031-10-20T07:00:00Z',
    ...body,
    completeness: 'full',
    form: 'live',
  }
  return shown(summarize(article, { ...english, gazetteer }))
}
const killed = ({ casualties }: Summary) => casualties.filter(({ outcome }) => outcome === 'killed')

const MONDAY = '2031-10-20T15:05:00Z'
const LATER = '2031-10-20T21:40:00Z'
const TUESDAY = '2031-10-21T09:14:00Z'

describe('on a live page', () => {
  it('a later toll takes the place of earlier ones, and the passages have their times', () => {
    const [total, ...others] = killed(
      live('Bus falls into river near Elmstead: live updates', [
        [TUESDAY, 'Twelve people were killed when the bus fell into the river, police say.'],
        [LATER, 'Nine people were killed when the bus fell into the river, the fire service says.'],
        [MONDAY, 'At least nine people were killed when a bus fell into a river near Elmstead.'],
      ]),
    )
    expect(total?.count).toMatchObject({ min: 12, max: 12 })
    expect(total?.evidence.map(({ posted }) => posted)).toEqual([TUESDAY])
    expect(others).toEqual([])
  })

  it('a toll that is corrected downwards holds, a smaller number that is none does not', () => {
    const tollWith = (newest: string) =>
      killed(
        live('Bus falls into river near Elmstead: live updates', [
          [TUESDAY, newest],
          [LATER, 'Nine people were killed when the bus fell into the river, the fire service says.'],
          [MONDAY, 'Nine people were killed when a bus fell into a river near Elmstead.'],
        ]),
      )[0]?.count.min
    expect(tollWith('The death toll from the bus crash is now seven, police say.')).toBe(7)
    expect(tollWith('Two people were killed on the same road in a storm in 2019.')).toBe(9)
  })

  it('a report of the same words in another order keeps the number that most of it has', () => {
    const text = [
      'Twelve people were killed when the bus fell into the river, police say.',
      'Nine people were killed when the bus fell into the river, the fire service says.',
      'At least nine people were killed when a bus fell into a river near Elmstead.',
    ]
    const body = joinBlocks([
      { kind: 'headline', text: 'Nine killed as bus falls into river' },
      ...text.map((one) => ({ kind: 'paragraph' as const, text: one })),
    ])
    const article: Article = { url: '', title: '', language: 'en', ...body, completeness: 'full' }
    expect(killed(summarize(article, { ...english, gazetteer }))[0]?.count.min).toBe(9)
  })

  it('a day is that of the entry which names it', () => {
    const of = (posted: string) =>
      live('Bus falls into river near Elmstead: live updates', [
        [posted, 'A bus fell into a river near Elmstead today, and twelve people were killed.'],
        [MONDAY, 'Roads near Elmstead are flooded, the council says.'],
      ]).when[0]?.start
    expect(of(LATER)).toBe('2031-10-20')
    expect(of(TUESDAY)).toBe('2031-10-21')
  })

  it('a weekday counts back from the entry, not from the day the page was begun', () => {
    const [first] = live('Bus falls into river near Elmstead: live updates', [
      ['2031-10-23T09:00:00Z', 'Twelve people were killed on Wednesday when a bus fell into a river near Elmstead.'],
      [MONDAY, 'Roads near Elmstead are flooded, the council says.'],
    ]).when
    expect(first?.start).toBe('2031-10-22')
  })

  it('what happened is told newest first', () => {
    const { what } = live('Storm Ada live: three dead as gusts batter Harrow Bay', [
      [TUESDAY, 'Electricity is back in most of the homes of Harrow Bay after the storm, engineers say.'],
      [LATER, 'Two men were killed on the coast road when a tree fell on their van near Elmstead.'],
      [MONDAY, 'A gust of 140 kilometres an hour was measured at the harbour of Harrow Bay.'],
    ])
    const times = what.flatMap(({ evidence }) => evidence[0]?.posted ?? [])
    expect(times.length).toBeGreaterThan(1)
    expect(times).toEqual(times.toSorted().toReversed())
  })
})
