/**
 * `npm run figures`: measures the command line on the annotated news of ../shared/eval, which is not part of this project,
 * and writes the table between the markers in README.md, with the date and the best peer of each measure beside it.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

/** Which measures of which sets a reader of the README is shown, and what they are. */
const SHOWN = [
  ['5w1h', 'who, first answer right', 'who hit@1'],
  ['5w1h', 'what, first answer right', 'what hit@1'],
  ['5w1h', 'when, first answer right', 'when hit@1'],
  ['5w1h', 'where, first answer right', 'where hit@1'],
  ['casualties-war', 'killed, F1', 'killed f1'],
  ['casualties-gun', 'killed, F1', 'killed f1'],
  ['casualties-gun', 'injured, F1', 'injured f1'],
  ['casualties-mass', 'killed, F1', 'killed f1'],
  ['casualties-mass', 'injured, F1', 'injured f1'],
  ['quotes', 'quotations, F1', 'f1'],
  ['quotes', 'speaker right', 'speaker right'],
  ['mentions-wiki', 'names, F1', 'f1'],
  ['mentions-conflict', 'names, F1', 'f1'],
  ['times', 'dates and times with their value, F1', 'value f1'],
  ['pages-many', 'article text, F1', 'f1'],
  ['pages-news', 'article text, F1', 'f1'],
  ['pages-news', 'headline exact', 'title exact'],
  ['pages-news', 'date exact', 'date exact'],
]

/** The tables that the measuring script prints: set → row (project or peer) → column → figure. */
function parseTables(output) {
  const tables = {}
  let set = ''
  let columns = []
  for (const line of output.split('\n')) {
    set = /^(?<set>[\w-]+): \d+ records/.exec(line)?.groups?.set ?? set
    if (!line.startsWith('│')) continue
    const cells = line
      .split('│')
      .slice(1, -1)
      .map((cell) => cell.trim())
    if (cells[0] === '(index)') {
      columns = cells
      tables[set] = {}
    } else if (set) {
      tables[set][cells[0]] = Object.fromEntries(columns.map((column, i) => [column, cells[i]]).slice(1))
    }
  }
  return tables
}

const figure = (text) => (text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text))

function tableRow(tables, [set, measure, column]) {
  const { project, ...peers } = tables[set] ?? {}
  const own = figure(project?.[column])
  if (own === undefined) throw new Error(`The measuring script gave no figure "${column}" for "${set}".`)
  const best = Object.entries(peers)
    .map(([name, row]) => ({ name, value: figure(row[column]) }))
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => b.value - a.value)[0]
  return `| ${set} | ${measure} | ${own.toFixed(2)} | ${best ? `${best.value.toFixed(2)} (${best.name})` : ''} |`
}

const script = join(root, '..', 'shared', 'eval', 'run.mjs')
if (!existsSync(script)) {
  console.error('The annotated news articles are not here (../shared/eval); the table in README.md stays as it is.')
  process.exit(1)
}
const { stdout, status } = spawnSync('node', [script], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
})
process.stdout.write(stdout)
if (status !== 0) throw new Error('The measuring script failed; README.md stays as it is.')

const tables = parseTables(stdout)
const table = [
  `Measured on ${new Date().toISOString().slice(0, 10)}; 1.00 is perfect.`,
  '',
  '| set | measure | Nutgraf | best peer |',
  '|---|---|---|---|',
  ...SHOWN.map((row) => tableRow(tables, row)),
].join('\n')
const readme = join(root, 'README.md')
const [before, after] = readFileSync(readme, 'utf8').split(/(?<=<!-- figures -->\n)[\s\S]*?(?=<!-- \/figures -->)/)
if (after === undefined) throw new Error('README.md has lost the markers <!-- figures --> and <!-- /figures -->.')
writeFileSync(readme, `${before}${table}\n${after}`)
