import type { GraphStore, InReader } from '@reftel/cypher'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type KeptAnswer, KeptAnswers } from './kept-answers.ts'
import { type Watch, watchedStore } from './store.ts'
import { UnderWay } from './under-way.ts'

/** Who answers requests whole, and what tells whether an answer may be given again. */
export interface Answers extends Pick<InReader, 'ask'>, Required<Pick<GraphStore, 'stamp'>> {}

/** A request as it goes to who answers it. */
export interface AskedRequest {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** A question that an answer took. `code`: of the error, if it was one. */
export interface AskedQuestion {
  readonly name: string
  readonly seconds: number
  readonly code: string | null
}

/** What comes back, beside the bytes of the answer. */
export interface AnsweredRequest {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly questions: readonly AskedQuestion[]
  /** What the operator is to know of an answer that is none. */
  readonly failure: { readonly message: string; readonly stack: string | null; readonly code: string | null } | null
}

/** Headers that an answer depends on. An ETag is compared here: what it is compared with may be a kept answer. */
const PASSED_ON = ['accept-encoding', 'content-type'] as const

/**
 * Has the requests of `api` answered whole elsewhere: here they are only passed on, and their bytes given back. What was asked before
 * is answered with the same bytes while the store is the same, and what several ask at a time is answered once.
 */
export function answerWhole(api: FastifyInstance, answers: Answers, watch: Watch): void {
  const kept = new KeptAnswers()
  const underWay = new UnderWay<KeptAnswer>()
  // Before the checks of a route, which are made there.
  api.addHook('preValidation', async (request, reply) => {
    const { method } = request
    if ((method !== 'GET' && method !== 'POST') || isStream(request)) return
    const key = method === 'GET' ? `${request.url} ${request.headers['accept-encoding'] ?? ''}` : null
    const stamp = await answers.stamp()
    const before = key === null ? null : kept.get(key, stamp)
    if (before) return send(reply, before)
    const ask = async () => {
      const answer = await answered(request, method)
      if (key !== null && answer.status === 200) kept.keep(key, stamp, answer)
      return answer
    }
    // While the store is being changed, an answer that is under way may be older than the request.
    if (key === null || stamp === null) return send(reply, await ask())
    const { answer, isOwn } = await underWay.join(`${stamp} ${key}`, ask)
    // A problem tells the id of its request.
    return send(reply, isOwn || answer.status === 200 ? answer : await ask())
  })

  async function answered(request: FastifyRequest, method: 'GET' | 'POST'): Promise<KeptAnswer> {
    // Requests of one route take about as long.
    const kind = request.routeOptions.url ?? ''
    const { head, body } = await watchedStore({ request: answers.ask }, watch).request(asked(request, method), kind)
    const { status, headers, questions, failure } = head as AnsweredRequest
    for (const { name, seconds, code } of questions) watch.ended(name, seconds, code === null ? null : { code })
    if (failure && status >= 500) request.log.error({ err: failure, code: failure.code }, failure.message)
    return { status, headers, body }
  }
}

/** The whole graph is streamed out of a process of its own, a whole list page by page. */
const isStream = ({ routeOptions, query }: FastifyRequest): boolean =>
  (routeOptions.url?.endsWith('/export') ?? false) || LISTS.has((query as { readonly format?: unknown }).format)

const LISTS: ReadonlySet<unknown> = new Set(['csv', 'ndjson'])

function asked({ id, url, headers, body }: FastifyRequest, method: 'GET' | 'POST'): AskedRequest {
  const passed: [string, string][] = [['x-request-id', id]]
  for (const name of PASSED_ON) if (headers[name] !== undefined) passed.push([name, headers[name]])
  return {
    method,
    url,
    headers: Object.fromEntries(passed),
    body: body === undefined ? null : JSON.stringify(body),
  }
}

const send = (
  reply: FastifyReply,
  { status, headers, body }: { status: number; headers: Readonly<Record<string, string>>; body: Buffer },
) => reply.code(status).headers(headers).send(body)
