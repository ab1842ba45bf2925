import { expect, it } from 'vitest'
import { FORMS } from '../../../lib/engine/model.ts'
import { english } from '../../../lib/labels/english.ts'
import { notices } from '../../../lib/labels/wording.ts'
import { sampleSummary } from '../../components/sample-summary.ts'

const { article } = sampleSummary

it('a reader is told of a part, of a language without rules and of what is no report', () => {
  expect(notices(english, article)).toEqual([])
  expect(notices(english, { ...article, form: 'opinion', completeness: 'partial' })).toEqual([
    expect.stringContaining('opinion piece'),
    expect.stringContaining('part of this article'),
  ])
  expect(notices(english, { ...article, completeness: 'partial', pages: { page: 2, of: 4 } })).toEqual([
    expect.stringContaining('page 2 of 4'),
  ])
  expect(notices(english, { ...article, completeness: 'partial', pages: { page: 2 } })[0]).toContain('page 2 of an')
  const [told] = notices(english, { ...article, language: 'de-AT', unserved: true })
  expect(told).toContain('in German, for')
  expect(notices(english, { ...article, language: 'und', unserved: true })[0]).toContain('in a language for which')
})

it('each kind of text has words of its own', () => {
  expect(new Set(FORMS.map((form) => notices(english, { ...article, form })[0])).size).toBe(FORMS.length)
})
