import type { Summary } from '../engine/model.ts'

/** The whole summary, unlikely facts too, as the public contract of docs/summary.md has it. Indented, with a last newline. */
export function toJson(summary: Summary): string {
  return `${JSON.stringify(summary, null, 2)}\n`
}
