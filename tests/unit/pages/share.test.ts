import { describe, expect, it, vi } from 'vitest'
import { shareOf } from '../../../entrypoints/pages/share.ts'
import { sampleSummary } from '../../components/sample-summary.ts'

describe('the share sheet', () => {
  it('is none where the platform has none', () => {
    expect(shareOf({} as Navigator, sampleSummary, () => '')).toBeUndefined()
  })

  it('gets the facts, which are written only when it is asked for', () => {
    const share = vi.fn(async () => {})
    const write = vi.fn(() => 'the facts')
    const open = shareOf({ share } as unknown as Navigator, sampleSummary, write)
    expect(write).not.toHaveBeenCalled()
    open?.()
    expect(share).toHaveBeenCalledWith({ title: sampleSummary.article.title, text: 'the facts' })
  })

  it('may be closed by the reader', async () => {
    const share = vi.fn(async () => {
      throw new DOMException('closed', 'AbortError')
    })
    shareOf({ share } as unknown as Navigator, sampleSummary, () => '')?.()
    await expect(share.mock.results[0]?.value).rejects.toThrow('closed')
  })
})
