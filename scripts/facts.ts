import { once } from 'node:events'
import type { Article } from '../lib/engine/model.ts'
import { HELP, readArguments, UsageError } from './facts/arguments.ts'
import { articleOf } from './facts/article.ts'
import { createProgress } from './facts/progress.ts'
import { type Failure, failure, isFailure, recordsOfFile, recordsOfLines } from './facts/records.ts'
import { createRender } from './facts/render.ts'
import { traceLine } from './facts/trace.ts'

/** The engine reads English; on another language its rules would only find wrong facts. An unknown language is tried. */
function inServedLanguage(id: string | number, article: Article): Article | Failure {
  if (/^(?:und|en)(?:-|$)/i.test(article.language)) return article
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(article.language) ?? article.language
  return failure(id, 'language', `The article is in ${name}, which Nutgraf can't read yet. --emit article works.`)
}

/** The key facts of articles from files or standard input: see HELP. Returns the exit code. */
async function main(): Promise<number> {
  const { files, format, emit, trace, help } = readArguments(process.argv.slice(2))
  if (help) {
    process.stdout.write(HELP)
    return 0
  }
  if (files.length === 0 && process.stdin.isTTY)
    throw new UsageError('Name a file, or send JSON lines to standard input.')

  const render = await createRender(emit, format)
  const progress = createProgress(process.stderr)
  const write = async (text: string): Promise<void> => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  }
  let failed = 0
  let printed = 0

  const inputs = files.length > 0 ? files.map((file) => recordsOfFile(file)) : [recordsOfLines(process.stdin)]
  for (const input of inputs) {
    for await (const record of input) {
      const failedBefore = failed
      const read = isFailure(record) ? record : articleOf(record)
      const answer = emit === 'article' || isFailure(read) ? read : inServedLanguage(record.id, read)
      if (isFailure(answer)) {
        failed++
        if (format === 'json') await write(`${JSON.stringify(answer)}\n`)
        else process.stderr.write(`${answer.id}: ${answer.error.message}\n`)
      } else {
        const traced = trace
          ? (entry: Parameters<typeof traceLine>[0]) => process.stderr.write(`${traceLine(entry)}\n`)
          : undefined
        try {
          const text = render(record.id, answer, traced)
          await write(format !== 'json' && printed > 0 ? `\n${text}` : text)
          printed++
        } catch (error) {
          failed++
          const message = `The facts could not be found: ${(error as Error).message}`
          if (format === 'json')
            await write(`${JSON.stringify({ id: record.id, error: { code: 'failed', message } })}\n`)
          else process.stderr.write(`${record.id}: ${message}\n`)
        }
      }
      progress.step(failed > failedBefore)
    }
  }
  progress.end()
  return failed > 0 ? 1 : 0
}

// A reader such as `head` may close the pipe before the end: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n\nnpm run --silent facts -- --help says more.\n`)
  process.exitCode = 2
}
