import { describe, expect, it } from 'vitest'
import { whenFacts } from './when-facts.ts'

/** 14 March 2021 was a Sunday. */
const shown = (title: string, paragraphs: readonly string[], published = '2021-03-14') =>
  whenFacts(title, paragraphs, published).filter(({ score }) => score >= 0.5)

describe('when: the day of the report', () => {
  const story = 'An air raid killed four people at a market in Velmar on Tuesday, doctors said.'

  it('is that which stands in digits or behind a short weekday at the head of the text', () => {
    const start = (head: string, published: string) =>
      shown('Raid kills four people', [`${head} ${story}`], published)[0]?.start
    // 6 January 2016 was a Wednesday.
    expect(start('06-01-2016 Raid kills four people.', '2016-01-02')).toBe('2016-01-05')
    expect(start('13-08-2013 Raid kills four people.', '2013-02-02')).toBe('2013-08-13')
    expect(start('Wed 01 Oct 2014 at 1459 World MW -', '2013-10-01')).toBe('2014-09-30')
  })

  it('is that of the metadata where the text slips in its year', () => {
    const [fact] = shown(
      'Man shot in Velmar',
      [
        'VELMAR, Ind. (Jan. 8, 2015) – Police in Velmar found a man lying in the street early Friday morning after he was shot.',
      ],
      '2016-01-08',
    )
    expect(fact?.start).toBe('2016-01-08')
  })

  it('yields to a day that the text names shortly before, be it that of a statement', () => {
    const facts = shown('Ostrow party leader leaves', [
      'The leader of the Ostrow party leaves after ten years, and nobody knows who comes next.',
      'Ada Lind, 61, announced on Saturday that she had told the board.',
    ])
    expect(facts).toMatchObject([{ text: 'Saturday', start: '2021-03-13' }])
    expect(facts[0]?.reported).toBeUndefined()
    const [stated] = shown('Oslin clerk arrested over forged tickets', [
      'An Oslin clerk was arrested for helping to sell forged tickets for the fair.',
      'On Thursday, police said that Ada Lind is suspected of having printed them.',
    ])
    expect(stated).toMatchObject({ text: 'Thursday', start: '2021-03-11' })
  })

  it('does not yield to one of another event', () => {
    const facts = shown('Shells kill two in Velmar', [
      'Two people were killed when shells hit a square in Velmar, the state broadcaster said.',
      'Separately, four people were hurt when a bus overturned in Oslin on Friday.',
    ])
    expect(facts).toMatchObject([{ start: '2021-03-14', reported: true }])
  })

  it('is not told where the text dates its event to a week, or to a day close ahead', () => {
    for (const dated of [
      'Reports differ on the raid last week.',
      'The minister’s statement on the raid in Velmar is due on Tuesday.',
    ])
      expect(
        shown('Raid on Velmar kills 30', [dated, 'Nobody knows who did it.']).filter(({ reported }) => reported),
      ).toEqual([])
  })

  it('has the headline for its evidence where the first sentence tells nothing of it', () => {
    const [fact] = shown('Shells kill two in Velmar', ['We have sent you a message to verify your address, thank you.'])
    expect(fact?.evidence.map(({ exact }) => exact)).toEqual(['Shells kill two in Velmar'])
  })
})

describe('when: days that are not the event’s', () => {
  it('passes over "today" in somebody’s words where another day is named', () => {
    const facts = shown('Jets kill sixty soldiers, army says', [
      'More than sixty soldiers were killed on Saturday in air strikes on a base in the east, the army said.',
      '"Jets carried out four air strikes today against our soldiers at the base," the army said in a statement.',
    ])
    expect(facts.map(({ start }) => start)).toEqual(['2021-03-13'])
  })

  it('gives a night without its day the day that another sentence gives it', () => {
    const [fact] = shown('Air raids on Velmar kill twenty', [
      'Overnight air raids on Velmar killed twenty civilians, a group said on Sunday.',
      'Nobody knew at first who had carried out the Saturday night raids.',
    ])
    expect(fact?.start).toBe('2021-03-13')
  })

  it('takes no day on which something longer began, whatever its verb', () => {
    const facts = shown('Thirty fighters killed in Velmar', [
      'Thirty fighters were killed on Sunday in the fighting in Velmar since the rebels began a campaign in the city three days before.',
    ])
    expect(facts.map(({ start }) => start)).toEqual(['2021-03-14'])
  })

  it('looks back from a day behind the purpose of a deed that is told as past', () => {
    const [fact] = shown('Lind goal lifts Oslin', [
      "Lind's second goal capped a comeback to lift Oslin over Velmar 5-4 Saturday night to extend its streak.",
    ])
    expect(fact?.start).toBe('2021-03-13')
  })

  it('gives no time of an event from which the report turns away', () => {
    const facts = shown('Velmar police look into shooting at club', [
      'Velmar police look into a shooting at a club early Sunday that hurt four men.',
      'Separately, a man was shot in East Velmar on Saturday night.',
      'Police said the man was shot about 9:59 p.m. Saturday at a club.',
    ])
    expect(facts.map(({ text }) => text)).toEqual(['early Sunday'])
  })

  it('counts "last Tuesday" within the week that was named before it', () => {
    const facts = shown('Osterby Rail had trouble with tickets', [
      'Osterby Rail had trouble with its tickets last week when it began to sell them online.',
      'More than a million people bought tickets last Saturday.',
    ])
    expect(facts.map(({ start }) => start)).toContain('2021-03-06')
  })

  it('takes neither the day until which something lasts, nor one of a clause that tells a thing apart', () => {
    expect(
      shown('Velmar lights up for its festival', [
        'The lights of Velmar were part of the festival which will be held until April 30.',
      ]).map(({ text }) => text),
    ).not.toContain('April 30')
    expect(
      shown('Raid kills four people in Velmar', [
        'An air raid killed four people at a market in Velmar, doctors said on Friday.',
        'Doctors treated many others in two hospitals of the town.',
        'Velmar is two miles from a hill in the province that rebel fighters seized on March 9 after a week.',
      ]).map(({ text }) => text),
    ).not.toContain('March 9')
  })

  it('takes no time of a question', () => {
    expect(
      shown('Homeowner doubts her high power bill', [
        'Ever open your power bill and wonder why it is so high this month?',
        'A homeowner of Velmar has doubts about her power bill.',
      ]).map(({ text }) => text),
    ).not.toContain('this month')
  })
})
