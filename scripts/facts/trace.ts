import type { TraceEntry } from '../../lib/engine/model.ts'
import type { PageDecision } from '../../lib/page/page-trace.ts'

const SIGN: Readonly<Record<TraceEntry['verdict'], string>> = { proposed: '·', kept: '+', dropped: '-' }
const [STAGE, RULE, TEXT] = [14, 26, 48]

const column = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)

/** One step of the engine as a line in columns: verdict, stage, rule, the article's words, the reason. */
export function traceLine(entry: TraceEntry): string {
  const text = entry.text.replace(/\s+/g, ' ')
  return `${SIGN[entry.verdict]} ${column(entry.stage, STAGE)} ${column(entry.rule, RULE)} ${column(text, TEXT)} ${entry.reason}`.trimEnd()
}

/** What became of a piece of a page, as a line in columns: verdict, step, its words, the reason. */
export const decisionLine = ({ step, verdict, text, reason }: PageDecision): string =>
  `${SIGN[verdict]} ${column(step, STAGE)} ${column(text, RULE + TEXT)} ${reason}`
