import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { FastifyInstance } from 'fastify'
import type { AskedRequest } from './plugins/answered-whole.ts'

/** An answer as it would go out, its headers by their names in small letters. */
export interface WholeAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * The answer of `app`, which is ready, to a request that came over no connection. Fastify's own `inject`, which is made for tests,
 * writes the answer as it would go over a connection and reads it again: of a short answer that takes most of the time.
 */
export async function answerWithoutConnection(app: FastifyInstance, asked: AskedRequest): Promise<WholeAnswer> {
  const answer = new Outgoing()
  const done = finished(answer)
  // Fastify and its plugins use no more of a request and a response of Node than these two classes have.
  app.routing(new Incoming(asked) as unknown as IncomingMessage, answer as unknown as ServerResponse)
  await done
  return answer.whole()
}

/** What an app is told of whoever asks. */
const NOBODY = { remoteAddress: '127.0.0.1', encrypted: false }

/** A request as Node gives it to an app. */
class Incoming extends Readable {
  readonly httpVersion = '1.1'
  readonly httpVersionMajor = 1
  readonly aborted = false
  readonly socket = NOBODY
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly #body: Buffer | null

  constructor({ method, url, headers, body }: AskedRequest) {
    super()
    this.method = method
    this.url = url
    this.#body = body === null ? null : Buffer.from(body)
    const length = this.#body === null ? {} : { 'content-length': String(this.#body.length) }
    this.headers = { host: 'localhost', ...headers, ...length }
  }

  override _read(): void {
    if (this.#body !== null) this.push(this.#body)
    this.push(null)
  }
}

type HeaderValue = string | number

/** What an app writes its answer to, as it does to one of Node's. */
class Outgoing extends Writable {
  statusCode = 200
  headersSent = false
  readonly #headers = new Map<string, HeaderValue>()
  readonly #pieces: Buffer[] = []

  setHeader(name: string, value: HeaderValue): this {
    this.#headers.set(name.toLowerCase(), value)
    return this
  }

  getHeader(name: string): HeaderValue | undefined {
    return this.#headers.get(name.toLowerCase())
  }

  getHeaders(): Readonly<Record<string, HeaderValue>> {
    return Object.fromEntries(this.#headers)
  }

  hasHeader(name: string): boolean {
    return this.#headers.has(name.toLowerCase())
  }

  removeHeader(name: string): void {
    this.#headers.delete(name.toLowerCase())
  }

  writeHead(status: number, headers: Readonly<Record<string, HeaderValue>>): this {
    this.statusCode = status
    for (const name of Object.keys(headers)) this.setHeader(name, headers[name] as HeaderValue)
    this.headersSent = true
    return this
  }

  override _write(piece: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.headersSent = true
    this.#pieces.push(piece)
    done()
  }

  whole(): WholeAnswer {
    const headers: Record<string, string> = {}
    for (const [name, value] of this.#headers) headers[name] = String(value)
    const [first = Buffer.alloc(0), ...others] = this.#pieces
    return { status: this.statusCode, headers, body: others.length === 0 ? first : Buffer.concat(this.#pieces) }
  }
}
