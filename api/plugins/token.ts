import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { TokenError } from '../errors.ts'

const BEARER = /^Bearer +(?<token>[\w\-.~+/]+=*)$/i

/** Who asks without the token may know that the service lives, and load the explorer's files: they hold nothing of the cables. */
const GUARDED = /^\/(?:api|docs|metrics)(?:[/?]|$)/

/** Turns away, with 401, who asks anything of the graph without that bearer token (RFC 6750). */
export function requireToken(app: FastifyInstance, token: string): void {
  const wanted = digestOf(token)
  app.addHook('onRequest', async ({ url, method, headers }, reply) => {
    // A browser asks for leave without what it will send then.
    if (!GUARDED.test(url) || method === 'OPTIONS') return
    const given = BEARER.exec(headers.authorization ?? '')?.groups?.token
    if (given !== undefined && timingSafeEqual(digestOf(given), wanted)) return
    reply.header('www-authenticate', given === undefined ? 'Bearer' : 'Bearer error="invalid_token"')
    throw new TokenError()
  })
}

/** A digest has one length whatever the token, so that the time of comparing tells nothing about it. */
const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest()
