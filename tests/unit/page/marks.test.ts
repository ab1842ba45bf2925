import { describe, expect, it } from 'vitest'
import { markedPassages } from '../../../lib/page/marks.ts'
import { sampleSummary } from '../../components/sample-summary.ts'

const marked = (section: string) =>
  markedPassages(sampleSummary)
    .filter((passage) => passage.section === section)
    .map(({ quote }) => quote)

describe('what is marked in the text', () => {
  it('is the words of a fact within its sentence, with what stands around them', () => {
    const [where] = marked('where')
    expect(where?.exact).toBe('off Port Meridel')
    expect(where?.prefix).toMatch(/the ferry Halcyon Star $/)
    expect(where?.suffix).toMatch(/^ early on Tuesday/)
    expect(marked('casualties').map(({ exact }) => exact)).toContain('Nine of the dead were crew members')
  })
  it('is the sentence where its words are put together from it', () => {
    expect(marked('what').map(({ exact }) => exact)).toContain(sampleSummary.what[1]?.evidence[0]?.exact)
  })
  it('is every section', () => {
    expect(new Set(markedPassages(sampleSummary).map(({ section }) => section)).size).toBe(10)
  })
})
