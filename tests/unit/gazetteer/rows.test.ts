import { expect, it } from 'vitest'
import { sortedRows } from '../../../lib/gazetteer/rows.ts'

const rows = sortedRows('Ada>1|Bo>2|Bo>3|Cy>4', (row) => row.split('>', 1)[0] as string)
const found = (key: string) => {
  const [from, to] = rows.find(key)
  return Array.from({ length: to - from }, (_, k) => rows.at(from + k))
}

it('finds all rows of a key', () => {
  expect(rows.count()).toBe(4)
  expect(found('Ada')).toEqual(['Ada>1'])
  expect(found('Bo')).toEqual(['Bo>2', 'Bo>3'])
  expect(found('Cy')).toEqual(['Cy>4'])
})

it.each(['', 'A', 'Adam', 'Bob', 'Zed', 'Bo>2', '|'])('has no row for %j', (key) => {
  expect(found(key)).toEqual([])
})
