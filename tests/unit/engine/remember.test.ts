import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { remember } from '../../../lib/engine/remember.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

test('A remembered word does not keep the text that it was cut out of', () => {
  const ask = remember((word) => word.length, 1_000)
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  for (let i = 0; i < 300; i++) {
    const text = `${'a long text about nothing '.repeat(4_000)}unforgettable-${i} word`
    ask(text.slice(104_000, text.lastIndexOf(' ')))
  }
  collectGarbage()
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10e6)
})
