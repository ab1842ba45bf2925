import { once } from 'node:events'
import { HELP, readArguments, UsageError } from './facts/arguments.ts'
import { articleOf } from './facts/article.ts'
import { createProgress } from './facts/progress.ts'
import { isFailure, LanguageError, recordsOfFile, recordsOfLines } from './facts/records.ts'
import { createRender } from './facts/render.ts'
import { decisionLine, traceLine } from './facts/trace.ts'

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

  const tracePage =
    trace && emit === 'article'
      ? (decision: Parameters<typeof decisionLine>[0]) => process.stderr.write(`${decisionLine(decision)}\n`)
      : undefined
  const inputs = files.length > 0 ? files.map((file) => recordsOfFile(file)) : [recordsOfLines(process.stdin)]
  for (const input of inputs) {
    for await (const record of input) {
      const failedBefore = failed
      const answer = isFailure(record) ? record : articleOf(record, tracePage)
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
          const { message: reason } = error as Error
          const [code, message] =
            error instanceof LanguageError
              ? ['language', reason]
              : ['failed', `The facts could not be found: ${reason}`]
          if (format === 'json') await write(`${JSON.stringify({ id: record.id, error: { code, message } })}\n`)
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
