// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anchor, createAnchor } from '../../../lib/page/anchor.ts'
import { processorTime } from '../processor-time.ts'

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix })
const textOf = (exact: string, prefix = '', suffix = ''): string | undefined =>
  anchor(quote(exact, prefix, suffix), document.body)?.toString()

beforeEach(() => {
  document.body.innerHTML =
    '<p>The <b>bridge</b> is\n   in&nbsp;place.</p><p>Police said 7 people were hurt. </p><script>the ferry stays</script><p>The mayor said 7 people were hurt on Monday.</p><p>“Zoë’s soft&shy;ware 🚢 sailed”</p>'
})

describe('anchor', () => {
  it('finds words across elements and whatever the white space', () => {
    expect(textOf('The bridge is in place.')?.replace(/\s+/g, ' ')).toBe('The bridge is in place.')
  })
  it('finds words across blocks', () => {
    expect(textOf('in place.\n\nPolice said')).toContain('Police said')
  })
  it('takes the place whose surroundings agree', () => {
    const range = anchor(quote('7 people were hurt', 'The mayor said ', ' on Monday.'), document.body)
    expect(range?.startContainer.parentElement?.textContent).toContain('mayor')
    expect(
      anchor(quote('7 people were hurt', 'Police said ', '.'), document.body)?.startContainer.parentElement
        ?.textContent,
    ).toContain('Police')
  })
  it('begins and ends at the very letters', () => {
    const range = anchor(quote('bridge is'), document.body)
    expect([range?.startOffset, range?.startContainer.textContent, range?.endOffset]).toEqual([0, 'bridge', 3])
  })
  it('passes over invisible marks and keeps pairs of surrogates whole', () => {
    expect(textOf('software 🚢 sailed')).toBe('soft\u00adware 🚢 sailed')
  })
  it.each(['The bridge is not in place.', 'the bridge', 'the ferry stays', '', '  '])(
    'finds nothing for "%s"',
    (exact) => {
      expect(anchor(quote(exact), document.body)).toBeUndefined()
    },
  )
  it('of the same words takes those that are seen, and the best of the others where none is', () => {
    document.body.innerHTML = '<b>Quay closed after blast</b><h1>Quay closed after blast</h1>'
    const find = (seen: string) =>
      createAnchor(document.body, ({ startContainer }) => startContainer.parentElement?.localName === seen)
    const parent = (seen: string) =>
      find(seen)(quote('Quay closed after blast'))?.startContainer.parentElement?.localName
    expect([parent('h1'), parent('b'), parent('p')]).toEqual(['h1', 'b', 'b'])
  })
  it('reads the page once for many passages', () => {
    const reads = vi.spyOn(document.body, 'querySelectorAll')
    const find = createAnchor(document.body)
    for (const words of ['The bridge', 'Police said', 'Monday']) expect(find(quote(words))).toBeDefined()
    expect(reads).toHaveBeenCalledOnce()
  })
  it('takes time in proportion to the text, also where the words stand a thousand times', () => {
    document.body.innerHTML = '<p>aaaaaaaaaa aaaaaaaaaa</p>'.repeat(3000)
    const milliseconds = processorTime(() => {
      expect(textOf('aaaaa aaaaa')).toBeDefined()
    })
    expect(milliseconds).toBeLessThan(2000)
  })
})
