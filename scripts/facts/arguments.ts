import { parseArgs } from 'node:util'

const FORMATS = ['json', 'text', 'markdown'] as const
const EMITS = ['summary', 'mentions', 'article'] as const

export type Format = (typeof FORMATS)[number]
export type Emit = (typeof EMITS)[number]

export type Arguments = {
  readonly files: readonly string[]
  readonly format: Format
  readonly emit: Emit
  readonly trace: boolean
  readonly help: boolean
}

/** A command that can't be understood; the message says what would be. */
export class UsageError extends Error {}

export const HELP = `Prints the key facts of news articles.

Usage: npm run --silent facts -- [options] [file ...]

Files: .html (a page), .txt (a text; a leading "date YYYY-MM-DD" is its publication date), .json (a record or a list of
them), .jsonl. Without a file, JSON lines are read from standard input. A record is
  {"id", "text" or "html", "title"?, "published"?, "site"?, "url"?}

Options:
  --format json|text|markdown      json (the default) prints one line for each article
  --emit summary|mentions|article  the key facts (the default), the names, times and numbers, or the article as it was read
  --trace                          prints on standard error which rule proposed what, and why it was kept or dropped;
                                   with --emit article, what of a page was left out or put back, and why
  --help

Exit codes: 0 all is well, 1 an article could not be served (the others were), 2 the command was not understood.
`

function choice<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((option) => option === value)
  if (!found) throw new UsageError(`--${name} is one of ${choices.join(', ')}, not "${value}".`)
  return found
}

/** Reads the command's arguments. Throws a UsageError. */
export function readArguments(argv: readonly string[]): Arguments {
  const parsed = (() => {
    try {
      return parseArgs({
        args: [...argv],
        allowPositionals: true,
        options: {
          format: { type: 'string', default: 'json' },
          emit: { type: 'string', default: 'summary' },
          trace: { type: 'boolean', default: false },
          help: { type: 'boolean', short: 'h', default: false },
        },
      })
    } catch (error) {
      throw new UsageError((error as Error).message)
    }
  })()
  const { format, emit, trace, help } = parsed.values
  return {
    files: parsed.positionals,
    format: choice('format', format, FORMATS),
    emit: choice('emit', emit, EMITS),
    trace,
    help,
  }
}
