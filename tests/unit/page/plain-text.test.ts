import { describe, expect, it } from 'vitest'
import { articleFromText, type TextFacts } from '../../../lib/page/plain-text.ts'
import { STORY } from './article-pages.ts'

const LINE = STORY[0]
const OTHER = STORY[1]

/** An article's blocks as "kind: text", read back through their offsets. */
const blocksOf = (text: string, facts: TextFacts = {}): readonly string[] => {
  const article = articleFromText(text, facts)
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)
}

describe('paragraphs', () => {
  it('stand between empty lines', () => {
    expect(blocksOf(`${LINE}\n\n${OTHER}\n`)).toEqual([`paragraph: ${LINE}`, `paragraph: ${OTHER}`])
  })
  it('stand on lines of their own where the lines are long', () => {
    expect(blocksOf(`${LINE}\n${OTHER}`)).toEqual([`paragraph: ${LINE}`, `paragraph: ${OTHER}`])
  })
  it('are put together where the lines are wrapped', () => {
    const wrapped = LINE.replace('section of', 'section\nof').replace('place on', 'place\r\non')
    expect(blocksOf(`${wrapped}\n\n${OTHER}`)).toEqual([`paragraph: ${LINE}`, `paragraph: ${OTHER}`])
  })
  it('begin with their dateline', () => {
    expect(blocksOf(`HARROW BAY (AP) --\n\n${LINE}`)).toEqual([`paragraph: HARROW BAY (AP) -- ${LINE}`])
  })
  it('join with an empty line, white space collapsed', () => {
    expect(articleFromText(` ${LINE}  \n\n\n\t${OTHER}`).text).toBe(`${LINE}\n\n${OTHER}`)
  })
})

describe('other blocks', () => {
  it('takes a short line before a paragraph for a heading', () => {
    expect(blocksOf(`${LINE}\n\nA court steps in\n\n${OTHER}`)[1]).toBe('heading: A court steps in')
  })
  it('takes no sentence, last line or address for one', () => {
    expect(
      blocksOf(`${LINE}\n\nIt failed.\n\n${OTHER}\n\nann@example.org\n\n${LINE}\n\nThe end`).filter((block) =>
        block.startsWith('heading'),
      ),
    ).toEqual([])
  })
  it('takes a credit for a caption', () => {
    expect(blocksOf(`${LINE}\n\n${OTHER}\n\nImage: Harrow Post`).at(-1)).toBe('caption: Image: Harrow Post')
  })
  it('reads marked lines as a list', () => {
    expect(blocksOf(`${LINE}\n\n- one boat\n- two boats`).slice(1)).toEqual(['list: one boat', 'list: two boats'])
  })
})

describe('the headline', () => {
  it('can be a question', () => {
    const question = 'Is this the loveliest bridge in the county?'
    expect(blocksOf(`${question}\n\n${LINE}`)).toEqual([`headline: ${question}`, `paragraph: ${LINE}`])
  })

  it('is the given title', () => {
    expect(blocksOf(LINE, { title: 'Bridge in place' })).toEqual(['headline: Bridge in place', `paragraph: ${LINE}`])
  })
  it('is split off where the text begins with it, whatever the quotation marks', () => {
    expect(blocksOf(`Mayor: ‘It was the wind’.\n\n${LINE}`, { title: "Mayor: 'It was the wind'" })).toEqual([
      'headline: Mayor: ‘It was the wind’.',
      `paragraph: ${LINE}`,
    ])
    expect(blocksOf(`Last section of bridge in place ${LINE}`, { title: 'Last section of bridge in place' })).toEqual([
      'headline: Last section of bridge in place',
      `paragraph: ${LINE}`,
    ])
  })
  it('never cuts a sentence in two', () => {
    expect(blocksOf('Bridge opens in May, builders say.', { title: 'Bridge opens' })).toEqual([
      'headline: Bridge opens',
      'paragraph: Bridge opens in May, builders say.',
    ])
  })
  it('is the first line where that looks like one', () => {
    expect(articleFromText(`Bridge in place at last\n\n${LINE}`)).toMatchObject({ title: 'Bridge in place at last' })
  })
  it('is missing where there is none', () => {
    expect(articleFromText(`${LINE}\n\n${OTHER}`).title).toBe('')
  })
  it('loses the name of the site', () => {
    expect(articleFromText(LINE, { title: 'Bridge in place at last | Harrow Post', site: 'Harrow Post' }).title).toBe(
      'Bridge in place at last',
    )
  })
})

describe('the publication', () => {
  it('is the stamp at the very start, which is no part of the text', () => {
    const article = articleFromText(` date 2031-04-02 ${LINE}`)
    expect([article.published, article.text]).toEqual(['2031-04-02', LINE])
  })
  it('is a bare date only where the title follows it', () => {
    expect(articleFromText(`Wed Apr 2 2031 Bridge in place. ${LINE}`, { title: 'Bridge in place' })).toMatchObject({
      published: '2031-04-02',
      text: `Bridge in place.\n\n${LINE}`,
    })
    expect(articleFromText(`April 2 2031 ${LINE}`, { title: 'Bridge in place' }).text).toContain('April 2 2031')
  })
  it('is the stamp, where what was given is quite another day', () => {
    const publishedOn = (published: string) =>
      articleFromText(`Wed Apr 2 2031 Bridge in place. ${LINE}`, { title: 'Bridge in place', published }).published
    expect(publishedOn('2034-04-02')).toBe('2031-04-02')
    expect(publishedOn('2031-03-21')).toBe('2031-04-02')
    expect(publishedOn('2031-04-04T10:00:00Z')).toBe('2031-04-04T10:00:00Z')
    expect(publishedOn('2031-04-01')).toBe('2031-04-01')
  })
  it('is what was given before what the text or the address says', () => {
    const url = 'https://a.example/2031/04/02/bridge'
    expect(articleFromText(`date 2031-04-02 ${LINE}`, { published: '4/3/31', url }).published).toBe('2031-04-03')
    expect(articleFromText(LINE, { url }).published).toBe('2031-04-02')
    expect(articleFromText(LINE)).not.toHaveProperty('published')
  })
})

it('reads the site from an address, also from one inside an archive’s', () => {
  expect(
    articleFromText(LINE, { site: 'http://archive.example/web/20310402101010/http://www.harrowpost.example/x' }),
  ).toMatchObject({ site: 'harrowpost.example' })
  expect(articleFromText(LINE, { site: 'Harrow Post', url: 'https://harrowpost.example/x' })).toMatchObject({
    site: 'Harrow Post',
    url: 'https://harrowpost.example/x',
  })
})

it('serves an empty text without blocks', () => {
  expect(articleFromText('  \n ')).toMatchObject({ text: '', blocks: [] })
})
