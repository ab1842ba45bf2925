import { connect, type Socket } from 'node:net'

type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }

/** How long a script may take, in milliseconds. */
const SCRIPT_TIME = 15_000

/**
 * A client of Marionette, Firefox's remote control: JSON messages over TCP, each led by its length in bytes and a colon.
 * A command is `[0, id, name, parameters]`, an answer `[1, id, error, result]`.
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket
  readonly #pending = new Map<number, Pending>()
  #buffer = Buffer.alloc(0)
  #last = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk) => this.#receive(chunk))
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')))
    socket.on('error', (error) => this.#fail(error))
  }

  /** Connects to 127.0.0.1, and opens a session. Fails when nothing listens yet. */
  static async connect(port: number): Promise<Marionette> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const candidate = connect(port, '127.0.0.1', () => resolve(candidate))
      candidate.once('error', reject)
    })
    const marionette = new Marionette(socket)
    await marionette.send('WebDriver:NewSession', {
      // A script that hangs must fail before the test does: the tests behind it then find the browser as they expect it.
      capabilities: { alwaysMatch: { pageLoadStrategy: 'eager', timeouts: { script: SCRIPT_TIME } } },
    })
    return marionette
  }

  /** Sends a command; fails with Firefox's own message when it could not be done. */
  send<T = unknown>(name: string, parameters: object = {}): Promise<T> {
    this.#last += 1
    const message = Buffer.from(JSON.stringify([0, this.#last, name, parameters]))
    this.#socket.write(`${message.length}:`)
    this.#socket.write(message)
    return new Promise((resolve, reject) =>
      this.#pending.set(this.#last, { resolve: resolve as (value: unknown) => void, reject }),
    )
  }

  /** Runs a function body with the browser's own rights in its main process; `args` arrive as `args`. */
  async chrome<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await this.execute<T>(`const args = arguments[0]; ${body}`, { args: [args] })
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' })
    }
  }

  /** Runs a function body in the page, or in the sandbox `system` that sees through closed shadow roots. */
  async execute<T>(
    body: string,
    { args = [], sandbox }: { args?: readonly unknown[]; sandbox?: 'system' } = {},
  ): Promise<T> {
    // The resolve function of an asynchronous script is its last argument; a promise would be waived through Xrays.
    const script = `
      const done = arguments[arguments.length - 1];
      (async function () { ${body} }).apply(this, arguments)
        .then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error?.stack ?? '') }))`
    const { value } = await this.send<{ value: { value?: T; error?: string } }>('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      sandbox: sandbox ?? null,
      newSandbox: true,
    })
    if (value.error !== undefined) throw new Error(value.error)
    return value.value as T
  }

  disconnect(): void {
    this.#socket.destroy()
  }

  #receive(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk])
    for (;;) {
      const colon = this.#buffer.indexOf(':')
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon))
      if (colon < 0 || this.#buffer.length < end) return
      const message = JSON.parse(this.#buffer.subarray(colon + 1, end).toString())
      this.#buffer = this.#buffer.subarray(end)
      if (Array.isArray(message)) this.#settle(message[1], message[2], message[3])
    }
  }

  #settle(id: number, error: { error: string; message: string } | null, result: unknown): void {
    const pending = this.#pending.get(id)
    this.#pending.delete(id)
    if (error) pending?.reject(new Error(`${error.error}: ${error.message}`))
    else pending?.resolve(result)
  }

  #fail(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error)
    this.#pending.clear()
  }
}
