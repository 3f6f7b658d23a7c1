import { ReftelError, type Task, type TasksOf } from '@reftel/cypher'
import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import type { AnsweredRequest, AskedQuestion, AskedRequest } from './plugins/in-reader.ts'

/** Of an answer, what belongs to the connection and not to it. */
const OF_A_CONNECTION = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding', 'x-request-id']

/** Codes of errors after which the store is opened anew. */
const BROKEN = ['RFT_STORE', 'RFT_STORE_DAMAGED', 'RFT_STORE_REFUSED']

/** The tasks of a process that answers requests to the API whole, for the service that takes them (see `plugins/in-reader.ts`). */
export const answering =
  (version: string): TasksOf =>
  async (store) => {
    const asking: Asking = { questions: [], failure: null }
    const app = await buildApp({
      // Whatever changes the store, or ends it, is not for a request to ask.
      store: store as Parameters<typeof buildApp>[0]['store'],
      version,
      answersOnly: {
        questionEnded: (name, seconds, error) => asking.questions.push({ name, seconds, code: codeOf(error) }),
        failed: (error) => {
          asking.failure = error
        },
      },
    })
    return taskOf(app, asking)
  }

/** What is known of the request that is being answered: one after the other is. */
interface Asking {
  questions: AskedQuestion[]
  failure: Error | null
}

const taskOf =
  (app: FastifyInstance, asking: Asking): Task =>
  async (task) => {
    const { method, url, headers, body } = task as AskedRequest
    asking.questions = []
    asking.failure = null
    const answer = await app.inject({ method, url, headers, ...(body === null ? {} : { payload: body }) })
    const kept = Object.entries(answer.headers).filter(([name]) => !OF_A_CONNECTION.includes(name))
    const { failure } = asking as Asking
    const head: AnsweredRequest = {
      status: answer.statusCode,
      headers: Object.fromEntries(kept) as Record<string, string>,
      questions: asking.questions,
      failure: failure && { message: failure.message, stack: failure.stack ?? null, code: codeOf(failure) },
    }
    return { head, body: answer.rawPayload, broken: BROKEN.includes(head.failure?.code ?? '') }
  }

const codeOf = (error: unknown): string | null =>
  error instanceof ReftelError ? error.code : error ? 'unexpected' : null
