import { describe, expect, it } from 'vitest'
import { analyze } from '../../../../lib/engine/analyze.ts'
import { findCasualties } from '../../../../lib/engine/facts/casualties.ts'
import type { CasualtyFact, Outcome } from '../../../../lib/engine/model.ts'
import { gazetteer } from '../../../../lib/gazetteer/index.ts'
import { english } from '../../../../lib/locales/en/index.ts'
import { articleFromText } from '../../../../lib/page/plain-text.ts'

const facts = (text: string, title?: string): readonly CasualtyFact[] =>
  findCasualties(
    analyze(articleFromText(text, { published: '2024-05-15', ...(title ? { title } : {}) }), { ...english, gazetteer }),
  )

const total = (text: string, outcome: Outcome, title?: string): number | undefined =>
  facts(text, title).find((fact) => fact.outcome === outcome && !fact.partOf && !fact.background)?.count.min

describe('people told one by one', () => {
  it.each<[string, string, string, Outcome, number]>([
    [
      'adds up those whom the first sentence tells of, each with a verb of its own',
      'Boy shot in the face in Orlu',
      'A 15-year-old boy was shot in the face and an 18-year-old man was shot in the leg on Monday, police said.',
      'injured',
      2,
    ],
    [
      'takes one who shot another and himself for two',
      'Orlu man kills 4-year-old, then himself',
      'A 59-year-old Orlu man killed his 4-year-old son and then himself on Sunday night, the sheriff said.',
      'killed',
      2,
    ],
    [
      'takes a child who shot himself for one',
      'Officials identify 11-year-old who fatally shot himself',
      'Orlu police said an 11-year-old boy has died after accidentally shooting himself. He was pronounced dead on Sunday.',
      'killed',
      1,
    ],
    [
      'takes one of a list who is told of again for the same',
      'Family found shot to death in Orlu',
      'Police are investigating the shooting deaths of a mother, son and little girl, and ask whether the son turned the gun on his family and then himself.',
      'killed',
      3,
    ],
    [
      'takes another man for another than the one who shot him',
      'Man shot and killed in Orlu',
      'Police say he shot and killed another man during a quarrel. Roy Brook allegedly shot 53-year-old David Lind at noon.',
      'killed',
      1,
    ],
    [
      'reads a headline without articles',
      'Orlu officer, suspect dead after chase',
      'A chase through Orlu ended in gunfire on Sunday.',
      'killed',
      2,
    ],
    [
      'takes the third who died for the third of the dead',
      'Third victim dies after Orlu shooting',
      'A third man, shot in the stomach on Saturday, has died from his wounds.',
      'killed',
      3,
    ],
    [
      'leaves those of a closed list out of the next number',
      'Six killed in Orlu',
      'Six people were killed, including the attacker, and four people were injured in Orlu.',
      'injured',
      4,
    ],
  ])('%s', (_what, title, text, outcome, count) => {
    expect(total(text, outcome, title)).toBe(count)
  })

  it('names no single one as those who were several', () => {
    const [fact] = facts('A 59-year-old Orlu man killed his 4-year-old son and then himself on Sunday night.')
    expect([fact?.count.min, fact?.who]).toEqual([2, undefined])
  })
})
