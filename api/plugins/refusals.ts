import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
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
export function refuseConnection(this: FastifyInstance, error: ClientError, socket: Socket): void {
  // The client has gone, or an answer is under way already.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy()
    return
  }
  const { status, detail } = REFUSALS[error.code ?? ''] ?? { status: 400, detail: 'this is no request of HTTP' }
  const id = randomUUID()
  const problem = problemOf(Object.assign(new Error(detail), { statusCode: status }), { id, url: '' })
  this.log.info({ reqId: id, code: problem.code, detail: error.code }, problem.title)
  const body = JSON.stringify(problem)
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-request-id: ${id}`,
      'cache-control: no-store',
      ...Object.entries(NO_PAGE).map(([name, value]) => `${name}: ${value}`),
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
