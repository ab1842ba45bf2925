import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { basename, extname, join } from 'node:path'
import { galleryFile } from './gallery.ts'

const PAGES = new URL('../fixtures/pages/', import.meta.url).pathname

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
}

/** Addresses that are like those of news sites; the single-page app answers for each of its own. */
const PAGE_OF_ROUTE: Readonly<Record<string, string>> = {
  app: 'spa',
  'rail-bridge-collapse': 'spa',
  'orchard-bank-buys-rival': 'spa',
  'freshwater-spring-tasman-sea': 'late',
  'faehre-vor-borkum-auf-grund': 'german',
  'cable-car-falls-sorata-valley': 'endless',
  'storm-ada-gusts-batter-harrow-bay': 'live',
  'report-set-into-a-frame': 'framed',
  'report-set-into-a-closed-frame': 'framed',
  'report-announced-ahead-of-time': 'speculation',
  'ferry-to-orchard-island-stays-in-harbour': 'prepared',
}

/** The strictest policy a page can have and still be styled: nothing but its own style sheet. */
const STRICT_CSP = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

/** One request that a browser sent: `http://host/path`, or `https://host:443` for a tunnel (which is refused). */
export type Request = { readonly url: string; readonly at: number }

/**
 * A forward proxy that answers for every host with the pages of tests/fixtures/pages, so a page can be "on" any news site,
 * and that remembers each request, so a test can show that the extension sends none.
 * The last part of the path names the page (`article` stands for article.html, nothing for the front page), so that an
 * address can look like one of a news site. Below `/gallery/` are the surfaces in any state
 * (tests/gallery). Below `/strict/`, a page comes under a strict content security policy.
 */
export class PageServer {
  readonly requests: Request[] = []
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response))
  readonly #sockets = new Set<Socket>()

  /** Starts on a free port of 127.0.0.1. */
  static async start(): Promise<PageServer> {
    const server = new PageServer()
    server.#server.on('connect', (request, socket) => {
      server.#remember(`https://${request.url}`)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    server.#server.on('connection', (socket) => {
      server.#sockets.add(socket)
      // A browser that quits drops its connections; that is no failure of a test.
      socket.on('error', () => socket.destroy())
      socket.on('close', () => server.#sockets.delete(socket))
    })
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #remember(url: string): void {
    this.requests.push({ url, at: Date.now() })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    this.#remember(url.href)
    const name = basename(url.pathname.endsWith('/') ? 'front' : url.pathname)
    const file = extname(name) === '' ? `${PAGE_OF_ROUTE[name] ?? name}.html` : name
    try {
      const body = await (url.pathname.startsWith('/gallery/') ? galleryFile(file) : readFile(join(PAGES, file)))
      response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain')
      if (url.pathname.startsWith('/strict/')) response.setHeader('content-security-policy', STRICT_CSP)
      response.end(body)
    } catch {
      response.statusCode = 404
      response.end('Not found')
    }
  }
}
