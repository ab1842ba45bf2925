import { describe, expect, it } from 'vitest'
import { summaryOf } from '../summary.ts'

/** The places that are shown. */
const shown = (title: string, paragraphs: string[]) =>
  summaryOf(title, paragraphs).where.flatMap(({ text, score }) => (score >= 0.5 ? [text] : []))

describe('what is named, and is not where it happened', () => {
  it('is what something is compared with', () => {
    expect(
      shown('Raft three times the size of Leeds drifts off', [
        'A raft of weeds three times the size of Leeds drifted off on Monday, sailors said.',
        'The weeds have the shape of a Lumo Heron, they said.',
      ]),
    ).toEqual([])
  })

  it('is a power that somebody is under, or a rival', () => {
    expect(
      shown('Herders march to the harbour', ['Herders marched on Monday over the loss of pastures under Havana.']),
    ).not.toContain('Havana')
  })

  it('is a country on which something is put, but not one that is attacked', () => {
    expect(
      shown('Ministers agree on new sanctions', ['Ministers agreed on Monday on tighter sanctions on Kenya.']),
    ).not.toContain('Kenya')
    expect(
      shown('Bombers kill nine', ['Bombers killed nine people on Monday in air strikes on Kenya, officials said.']),
    ).toContain('Kenya')
  })

  it('is where the hurt were brought, or whose council tells of it', () => {
    expect(
      shown('Two boys shot in Leeds', [
        'Two boys were shot on Friday in Leeds. One was taken to Marlow Medical Center in Ripon, and the other was not hurt badly.',
      ]),
    ).toEqual(['Leeds'])
    expect(
      shown('Village of Harlow attacked', [
        'The village of Harlow was attacked on Monday, and six people died, the council of the city of Mosul said.',
      ]).join(),
    ).not.toContain('Mosul')
  })

  it('is the topic of a committee, a thing beside another, or where a text appeared', () => {
    expect(
      shown('Committee asks for answers', ['The new committee on Kenya sent a letter to the minister on Monday.']),
    ).not.toContain('Kenya')
    expect(
      shown('New phone has one camera', [
        'The difference between the Vole X and the Mole 2 is the camera, makers said.',
      ]),
    ).toEqual([])
    expect(
      shown('Posts overstate wealth of envoy', ['Posts published on Ostriki overstate the wealth of the envoy.']),
    ).toEqual([])
  })

  it('is where somebody works', () => {
    expect(
      shown('Truck attack in Nice kills seventy', [
        'We talk to Vivian Marlow, a reporter for Harlow Magazine in Paris, about the truck attack in Nice that killed seventy on Monday.',
      ]),
    ).toEqual(['Nice'])
  })

  it('stands in a note behind a name', () => {
    expect(
      shown('Landslide kills nine hikers', [
        'A landslide killed nine hikers of the Red Lance (outlawed in Norway) near Turin on Monday.',
      ]),
    ).toEqual(['near Turin'])
  })

  it('is where somebody belongs, not where it happened', () => {
    expect(
      shown('Bus crash in Kenya kills nine', [
        'Nine people died when a bus crashed in Kenya on Monday, according to a letter from a clerk in Durham.',
        'Ann Lee was a student at Harlow College. Tom Alder, a bus expert at Oslin College, spoke of a bus crash.',
      ]),
    ).toEqual(['Kenya'])
    expect(
      shown('Bus crash kills student', [
        'The driver who died in the bus crash on Monday was a student at Harlow College.',
      ]),
    ).toEqual([])
    expect(
      shown('Bus crash kills nine', [
        'Nine people died in a bus crash. Tom Alder, a bus expert at Oslin College, spoke of a bus crash.',
      ]),
    ).toEqual([])
    expect(
      shown('Driver hurt in race', ['Ann Lee was the first driver at Harlow Park on Monday to be hurt in the race.']),
    ).toEqual(['Harlow Park'])
  })

  it('is where a family comes from', () => {
    expect(
      shown('Chicago family among dead in Kenya bus crash', [
        'A Chicago family was among nine people killed when a bus crashed in Kenya on Monday.',
      ]),
    ).toEqual(['Kenya'])
  })

  it('is a government, also where the word behind it is one of the event, and one of two that quarrel', () => {
    expect(
      shown('Boat race is put off', [
        'Ministers proposed on Monday that Caracas and Havana delay large races, which are put off.',
        'The war of words between Havana and Caracas went on as races were put off.',
      ]),
    ).toEqual([])
  })

  it('is the town of a company, with its country', () => {
    expect(
      shown('Trader buys shares', ['Northrail Inc., Leeds, England, said it bought two million shares of a trader.']),
    ).toEqual([])
  })

  it('is a dateline’s seat of government, or its town where it opens with an aside, and nobody is harmed', () => {
    const story = 'The ministry announced the opening of a tunnel, and engineers checked its pumps.'
    expect(shown('Ministry announces opening of tunnel', [`HAVANA - ${story}`])).toEqual([])
    expect(shown('Ministry announces opening of tunnel', ['DULUTH, Minn. - Can you hear it?', story])).toEqual([])
    expect(shown('Ministry announces opening of tunnel', [`DULUTH, Minn. - ${story}`])).toEqual(['DULUTH, Minn.'])
  })

  it('is no town after which a school of another body is called', () => {
    expect(
      shown('Frauds rise as prices fall', [
        'Frauds rise as prices fall, said Ann Lee, who teaches at the University of Oslin’s Denton School.',
      ]),
    ).toEqual([])
  })
})

describe('where it happened', () => {
  it('is told behind a time that names the last one: “last month in”', () => {
    expect(
      shown('Court fines a man who rode a cow', [
        'A court on Monday fined a man who was filmed last month in Normandy riding a cow.',
      ]),
    ).toEqual(['Normandy'])
  })

  it('stands before the town of a dateline that the text only measures from', () => {
    expect(
      shown('Kenya bus crash kills nine', [
        'MOMBASA, May 3 (Agency) - Nine people died on Monday when a bus crashed in Kenya, officials said.',
        'The bus was on its way when it fell into a ravine.',
        'The mayor spoke of a tragedy.',
        'The road is some 90 miles west of the port of Mombasa.',
      ]),
    ).toEqual(['Kenya'])
  })
})
