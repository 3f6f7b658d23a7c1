import { AsyncLocalStorage } from 'node:async_hooks'
import { type GraphStore, ReftelError, type Task, type TasksOf } from '@reftel/cypher'
import type { FastifyInstance } from 'fastify'
import { emptyApp } from './empty-app.ts'
import type { AnsweredRequest, Answers, AskedQuestion, AskedRequest } from './plugins/answered-whole.ts'
import { cache } from './plugins/caching.ts'
import { timedStore } from './plugins/store.ts'
import { addRoutes } from './routes/index.ts'
import { answerWithoutConnection } from './without-connection.ts'

/** Headers that belong to the connection of an answer, not to the answer. */
const OF_A_CONNECTION: ReadonlySet<string> = new Set(['connection', 'content-length', 'x-request-id'])

/** Codes of errors after which the store is opened anew. */
const BROKEN = ['RFT_STORE', 'RFT_STORE_DAMAGED', 'RFT_STORE_REFUSED']

/**
 * Who answers requests to the API whole, so that answers can be kept: the processes that read the store, or, where a store says what
 * state it is in, an app of its own in this process. Null where answers can't be kept.
 */
export async function answersOf(store: GraphStore): Promise<Answers | null> {
  const { inReader, stamp } = store
  if (!stamp) return null
  if (inReader) return { ask: inReader.ask, stamp }
  const task = await answering(store)
  return { ask: task, stamp }
}

/** What is known of a request that is being answered. */
interface Asking {
  readonly questions: AskedQuestion[]
  failure: Error | null
}

const asking = new AsyncLocalStorage<Asking>()

/** Answers requests to the API whole, out of `store`: no headers of a site, limits, pages, metrics. */
export const answering: TasksOf = async (store) => {
  const ended = (name: string, seconds: number, error: unknown) =>
    asking.getStore()?.questions.push({ name, seconds, code: codeOf(error) })
  // Whatever changes the store, or ends it, is not for a request to ask.
  const app = emptyApp({ store: timedStore(store as GraphStore, ended) })
  app.addHook('onError', async (_request, _reply, error) => {
    const asked = asking.getStore()
    if (asked) asked.failure = error
  })
  await cache(app)
  await addRoutes(app, null)
  await app.ready()
  return taskOf(app)
}

const taskOf =
  (app: FastifyInstance): Task =>
  async (task) => {
    const asked: Asking = { questions: [], failure: null }
    const answer = await asking.run(asked, () => answerWithoutConnection(app, task as AskedRequest))
    const kept = Object.entries(answer.headers).filter(([name]) => !OF_A_CONNECTION.has(name))
    const { questions, failure } = asked
    const head: AnsweredRequest = {
      status: answer.status,
      headers: Object.fromEntries(kept),
      questions,
      failure: failure && { message: failure.message, stack: failure.stack ?? null, code: codeOf(failure) },
    }
    return { head, body: answer.body, broken: BROKEN.includes(head.failure?.code ?? '') }
  }

const codeOf = (error: unknown): string | null =>
  error instanceof ReftelError ? error.code : error ? 'unexpected' : null
