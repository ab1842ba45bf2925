import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

const shown = (headline: string, paragraphs: string[]): string[] =>
  summaryOf(headline, paragraphs).where.flatMap(({ text, score }) => (score >= 0.5 ? [text] : []))

describe('what lies beside a place', () => {
  it('is told as such', () => {
    expect(shown('Two die in crash', ['Two people died in a crash near Leeds on Monday, police said.'])).toEqual([
      'near Leeds',
    ])
  })

  it('is told as in the place where the text puts something into it too', () => {
    expect(
      shown('Two die in floods', ['Two people died in floods in and around Leeds on Monday, police said.']),
    ).toEqual(['Leeds'])
    expect(
      shown('Two die in floods', [
        'Two people died in floods near Leeds on Monday, police said.',
        'The floods killed both of them in Leeds.',
      ])[0],
    ).not.toMatch(/near/)
  })

  it('is no part of the country that it lies beside', () => {
    const [first] = summaryOf('Rings of water seen at sea', [
      'Rings of water were seen in the South Atlantic, west of South Africa, on Monday.',
    ]).where
    expect(first?.place?.name).toBe('South Atlantic')
  })

  it('stands for itself where it has a name', () => {
    const texts = shown('Two die in raid', [
      'Two people died in a raid on Monday in Ostrow Park, the largest camp near Leeds, police said.',
    ])
    expect(texts.join()).toContain('Ostrow Park')
    expect(texts.join()).not.toMatch(/^near Leeds|,near Leeds/)
  })
})

describe('a street between two others', () => {
  it('is not told again by the corner of the headline', () => {
    expect(
      shown('Homicide at Marlow & Harker: man shot dead', [
        'LEEDS — Police were called out to Marlow Street — between Fenton and Harker — where a man was shot dead on Monday.',
      ]).join(),
    ).not.toContain('Marlow & Harker')
  })

  it('is told with both', () => {
    const texts = shown('Man shot dead in Leeds', [
      'LEEDS — Police were called out to Marlow Street — between Fenton and Harker — where a man was shot dead on Monday.',
    ])
    expect(texts.join()).toContain('Marlow Street — between Fenton and Harker')
  })
})

describe('a name that nothing puts anywhere', () => {
  it('is no place where the gazetteer does not know it, nor is the home of a person', () => {
    expect(
      shown('Why the deal failed', ['The minister told the Harlow Standard on Monday why the deal had failed.']).join(),
    ).not.toContain('Harlow Standard')
    expect(
      shown('Rescue of kidnapped Leeds girl', [
        'The kidnapped Leeds girl was rescued by police on Monday from a hotel in Bradford.',
      ]),
    ).not.toContain('Leeds')
  })
})

describe('a site of the headline', () => {
  it('yields to the name that the text has for it', () => {
    const texts = shown('Second Suspect Held In Shooting At Hotel Near Harlow Square', [
      'A second suspect is held for a shooting two weeks ago in the lobby of the Marlow Palace Hotel in Leeds, police said.',
    ])
    expect(texts.join()).toContain('Marlow Palace Hotel')
    expect(texts.join()).not.toMatch(/Hotel Near/)
  })
})

describe('the words around a name', () => {
  it('are no part of it where they tell of several places, of an owner or of what it is to somebody', () => {
    expect(
      shown('Shelling kills four', [
        'Shelling killed four people on Monday in the neighborhoods of al-Marsa and al-Alnar in Aleppo, doctors said.',
      ]).join(),
    ).not.toMatch(/neighborhoods/)
    expect(
      shown('Shelling kills four', ['Tanks shelled Syrias city of Hama on Monday and killed four people.']).join(),
    ).not.toMatch(/Syrias/)
  })

  it('may be spelt in two ways, of which one is told', () => {
    const texts = shown('Raid on camp kills four', [
      'A raid killed four people on Monday in the Talvan camp, doctors said.',
      'Hundreds live in the Tavlan refugee camp, and four of them were killed in the raid.',
    ])
    expect(texts.filter((text) => /Ta(?:lv|vl)an/.test(text))).toHaveLength(1)
  })
})
