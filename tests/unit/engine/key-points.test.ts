import { describe, expect, it } from 'vitest'
import { SECTIONS } from '../../../lib/engine/model.ts'
import { shown } from '../../../lib/engine/shown.ts'
import { summarize } from '../../../lib/engine/summarize.ts'
import { gazetteer } from '../../../lib/gazetteer/index.ts'
import { english } from '../../../lib/locales/en/index.ts'
import { joinBlocks } from '../../../lib/page/blocks.ts'

const HEADLINE = 'Harbour bridge falls into the sea, 12 killed'
const POINTS = [
  'At least 12 people were killed and 40 injured when a bridge fell into the sea in Harrow Bay',
  'Mayor Ida Kellerman warned that the other bridges of the port are just as old',
  'The Harbour Front said it blew the bridge up',
  'In 1988 a storm tore down a bridge in the same place',
  'Bo Sample, a fisherman, says that those who live at the harbour were afraid of it for years',
  'Two divers are still missing',
]
const TEXT = [
  'A bridge in the port of Harrow Bay fell into the sea on Wednesday morning, killing at least 12 people and injuring 40, the fire brigade said.',
  '“We inspected it in March and found nothing,” said Mayor Ida Kellerman, who came to the shore with her deputy.',
  'A group that calls itself the Harbour Front claimed responsibility for the collapse in a letter to a newspaper.',
  'Ida Kellerman warned that there are three more bridges of the same kind and of the same age in her town.',
  'In 1988 nine people were killed when a storm tore down the bridge that had stood there before.',
  '“We have been afraid of that thing as long as I can think,” said Bo Sample, a fisherman.',
]

const read = (points: readonly string[]) => {
  const article = joinBlocks([
    { kind: 'headline', text: HEADLINE },
    ...TEXT.slice(0, 1).map((text) => ({ kind: 'paragraph' as const, text })),
    ...points.map((text) => ({ kind: 'key-point' as const, text })),
    ...TEXT.slice(1).map((text) => ({ kind: 'paragraph' as const, text })),
  ])
  const about = { url: '', title: HEADLINE, language: 'en', published: '2031-04-02', completeness: 'full' as const }
  return shown(summarize({ ...about, ...article }, { ...english, gazetteer }))
}

describe('key points beside the text', () => {
  const [without, beside] = [read([]), read(POINTS)]
  const linesOf = (facts: readonly object[]) => facts.map((fact) => ('text' in fact ? fact.text : fact))
  it.each(SECTIONS.filter((section) => section !== 'casualties'))('tell no fact twice: %s', (section) => {
    expect(linesOf(beside[section])).toEqual(linesOf(without[section]))
  })
  it('add a number that the text does not have, and are further evidence for one that it has', () => {
    const casualties = beside.casualties.filter(({ background }) => !background)
    expect(casualties.map(({ outcome, count }) => `${count.text} ${outcome}`)).toEqual([
      'at least 12 killed',
      '40 injured',
      'Two missing',
    ])
    expect(casualties[0]?.evidence.map(({ exact }) => exact)).toContain(POINTS[0])
  })
})
