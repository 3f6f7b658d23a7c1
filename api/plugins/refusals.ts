import { randomUUID } from 'node:crypto'
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { MethodError } from '../errors.ts'
import { problemOf } from './problems.ts'

/** What Node's parser of HTTP refuses, and as what; all else is a bad request. */
const REFUSALS: Readonly<Record<string, { readonly status: number; readonly detail: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'the request did not come in within its time' },
  HPE_HEADER_OVERFLOW: { status: 431, detail: 'the address or a header is longer than 16 kB' },
  HPE_INVALID_METHOD: { status: 400, detail: 'the method is none of HTTP' },
}

/** Headers of what is answered before any route or hook: it is no page, and nothing of it may be run. */
export const NO_PAGE = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const

interface ClientError extends Error {
  readonly code?: string
}

/**
 * Answers what is no request of HTTP, so that no route ever sees it, as every other error is answered: a problem with an id that
 * stands in the log.
 */
export function refuseConnection(this: FastifyInstance, error: ClientError, socket: Duplex): void {
  // The client has gone, or an answer is under way already.
  if (error.code === 'ECONNRESET' || !socket.writable || ('bytesWritten' in socket && socket.bytesWritten !== 0)) {
    socket.destroy()
    return
  }
  const { status, detail } = REFUSALS[error.code ?? ''] ?? { status: 400, detail: 'this is no request of HTTP' }
  refuse(this, socket, status, Object.assign(new Error(detail), { statusCode: status }))
}

/** Answers as a problem what Node would answer by itself, without a word of ours, before any hook. */
export function refuseEarly(app: FastifyInstance): void {
  app.server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    refuse(app, socket, 405, new MethodError(String(request.method)))
  })
  app.server.on('checkExpectation', ({ socket, headers }: IncomingMessage) => {
    const detail = `expect: ${headers.expect} is nothing that the service does`
    refuse(app, socket, 417, Object.assign(new Error(detail), { statusCode: 417 }))
  })
  app.addHook('onRequest', async ({ raw: { httpVersion, headers } }) => {
    // Node is told not to look (`NODE_LOOKS`).
    if (httpVersion === '1.1' && headers.host === undefined)
      throw Object.assign(new Error('the request names no host'), { statusCode: 400 })
  })
}

/** Settings by which Node leaves a request to us that it would refuse by itself. */
export const NODE_LOOKS = { requireHostHeader: false } as const

/** Answers on the bare connection, and ends it. */
function refuse(app: FastifyInstance, socket: Duplex, status: number, error: Error): void {
  const id = randomUUID()
  const problem = { ...problemOf(error, { id, url: '' }), status }
  app.log.info({ reqId: id, code: problem.code, detail: problem.detail }, problem.title)
  const body = JSON.stringify(problem)
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-request-id: ${id}`,
      'cache-control: no-store',
      ...(status === 405 ? ['allow: GET, HEAD'] : []),
      ...Object.entries(NO_PAGE).map(([name, value]) => `${name}: ${value}`),
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
