import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

/** The lines behind the headline, of an article whose second paragraph is given. */
const lines = (second: string) =>
  summaryOf('Ferry sinks off Oslin', [
    'A ferry with 60 people on board sank off Oslin on Monday, the coast guard said.',
    'Nobody knew why.',
    second,
  ])
    .what.map(({ text }) => text)
    .join(' | ')

describe('what a line is cut to', () => {
  it.each([
    ['The ferry company in Oslin and 14 of its captains were sued as well.', '14 of its captains were sued'],
    [
      'No captain of the Oslin ferry was found on Monday, however.',
      'No captain of the Oslin ferry was found on Monday',
    ],
    [
      'Port Marrow, Fla. — Divers searched the wreck of the ferry on Tuesday.',
      'Divers searched the wreck of the ferry',
    ],
    [
      'However tempted they were, captains of Oslin took only 40 lifebelts on board the ferry.',
      'However tempted they were, captains',
    ],
  ])('joins nothing and has no dateline, but keeps its clauses: %s', (sentence, line) => {
    const shown = lines(sentence).split(' | ').at(-1) ?? ''
    expect(shown).toContain(line)
    expect(shown).not.toMatch(/as well$|however$|^Port/)
  })

  it.each([
    [
      'The coast guard of Oslin told the ministry in the capital, the daily press and all close relatives of the missing young crew and both large insurers about a former captain of the small ferry company who saw a local doctor in early May after three months of feeling tired at work and at home.',
      'feeling tired at work and at home',
    ],
    [
      'The garden council of Oslin added four roses — Marrow Light, Old Brook, Lind Rose, and Alder Star of the northern line — to a long list of old plants wanted for every single park of the county for two whole years, a step proposed by the mayor.',
      'to a long list of old plants',
    ],
    [
      'The minister for the harbours of the northern coast said that the old ferry of the Oslin line, following so closely after the wreck of two larger ships in the same narrow bay on two stormy nights of last winter, “was a grave danger” to every single passenger on board and had to stay in the old harbour until next spring.',
      '“was a grave danger” to every single passenger',
    ],
  ])('is not cut before what it tells: %s', (sentence, end) => {
    expect(lines(sentence)).toContain(end)
  })

  it('keeps the sign of a currency at its start', () => {
    expect(lines('$90 million was paid to the builders of the ferry in May, the council of Oslin said.')).toContain(
      '$90 million was paid',
    )
  })

  it('has one comma where the page has left out what stood between two', () => {
    const [line = ''] = lines('Police named the dead of the ferry on Tuesday as Jon Holm, 26, , and Ann Lee, 29.')
      .split(' | ')
      .slice(-1)
    expect(line).toContain('Jon Holm, 26, and Ann Lee')
  })

  it('never loses the end of a list of names', () => {
    const names = 'Blessing Alder, Comfort Marrow, Mia Brook, Ada Lind, Eva Tarn, Ann Lee, Sara Mell, Una Wick'
    const more = 'Ida Fenn, Ella Thorpe, Nora Rudge, Lena Colby, Vera Brack, Emma Aldham, Rosa Kelby, Anna Norrey'
    expect(lines(`The coast guard named the passengers as Jon Holm, ${names}, ${more} and Tom Hexley.`)).not.toMatch(
      /Jon Holm$/,
    )
    const roles = 'a captain who had sailed to Tarn'
    const list = `The crew includes Jon Holm, ${roles}; Ann Lee, ${roles} and to Marrow; Mia Brook, ${roles} and to Harden; and Dan Meeker, ${roles} and to Lorne many times`
    expect(lines(`${list}.`)).not.toMatch(/Brook$|Lee$|Tarn$|Marrow$|Harden$/)
  })

  it.each([
    'the ferry of Oslin sank precisely because its captain took three hundred more people on board there',
    'the coast guard of Oslin arrested the captain who took three hundred more people on board there',
    'the ferry of Oslin sank at the quay, only, when its captain took three hundred more people on board',
  ])('is not cut before what its last words need: %s', (clause) => {
    const opening =
      'Divers of the coast guard searched eleven decks, four cabins, nine stores and two engine rooms with lamps and cameras'
    const shown = lines(`${opening} and found that ${clause} and forty cars from Tarn.`)
    expect(shown).not.toMatch(/(?:precisely|captain|only)(?: \||$)/)
  })

  it.each([
    'Further, during the same hours, divers of Oslin found 40 lifebelts',
    'Divers of Oslin found 40 lifebelts https://oslin.example/divers',
    'The chart below illustrates the view of the coast guard of Oslin on 40 lifebelts',
    'Ann Lee has the story of the ferry of Oslin and its 40 lifebelts',
    'Callers may tell the coast guard of Oslin where the 40 lifebelts are',
    'On one hand, the ferry had 40 lifebelts',
    'To that, Ann Lee of Oslin said the ferry had 40 lifebelts',
    'If these are of the ferry, 40 lifebelts of Oslin were lost',
  ])('does not open with what only the sentence before explains, and sends nobody to a page: %s', (line) =>
    expect(lines(`${line}.`)).not.toContain('40 lifebelts'),
  )
})
