import { parentPort, Worker } from 'node:worker_threads'

/**
 * Room of a thread for what is young: what a cable leaves behind dies there. V8's own takes a tenth more time, since what is alive is
 * moved about before it dies; twice as much saves none, and takes 64 MB more of each thread.
 */
export const THREAD_LIMITS = { maxYoungGenerationSizeMb: 64 } as const

/** A thread was at the work when it ended: out of memory, or killed. */
export class ThreadEnded extends Error {}

interface Sent<Work> {
  readonly number: number
  readonly work: Work
}
interface Told<News> {
  readonly news: News
}
interface Answered<Done> {
  readonly number: number
  readonly done: Done
}
interface Waiting<Work, Done> {
  readonly work: Work
  resolve(done: Done): void
  reject(reason: ThreadEnded): void
}
interface Thread<Work, Done> {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting<Work, Done>>
}

/** Up to `most` threads that run one program, which calls `answerWorks`; one is started when all others are busy. */
export class Threads<Work, Done, News> {
  private readonly threads: Thread<Work, Done>[] = []
  private readonly told: News[] = []
  private works = 0

  constructor(
    private readonly most: number,
    private readonly program: URL,
  ) {}

  /** How many threads there are. */
  get started(): number {
    return this.threads.length
  }

  /** What a thread makes of the work. Throws a `ThreadEnded` where that ended it; other threads do what waited behind it. */
  do(work: Work): Promise<Done> {
    return new Promise((resolve, reject) => this.post({ work, resolve, reject }))
  }

  /** Tells all threads, those that start later too, before any work that is asked for from now on. */
  tell(news: News): void {
    this.told.push(news)
    for (const { worker } of this.threads) worker.postMessage({ news } satisfies Told<News>)
  }

  async close(): Promise<void> {
    const threads = this.threads.splice(0)
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }

  private post(waiting: Waiting<Work, Done>): void {
    const thread = this.leastBusy()
    const number = this.works++
    thread.waiting.set(number, waiting)
    thread.worker.postMessage({ number, work: waiting.work } satisfies Sent<Work>)
  }

  private leastBusy(): Thread<Work, Done> {
    const [idlest] = this.threads.toSorted((a, b) => a.waiting.size - b.waiting.size)
    if (idlest && (idlest.waiting.size === 0 || this.threads.length >= this.most)) return idlest
    const thread = this.start()
    this.threads.push(thread)
    return thread
  }

  private start(): Thread<Work, Done> {
    // A built program, also where this process was told to run sources, as tests are.
    const worker = new Worker(this.program, { execArgv: [], resourceLimits: THREAD_LIMITS })
    for (const news of this.told) worker.postMessage({ news } satisfies Told<News>)
    const waiting = new Map<number, Waiting<Work, Done>>()
    worker.on('message', ({ number, done }: Answered<Done>) => {
      const { resolve } = waiting.get(number) ?? {}
      waiting.delete(number)
      resolve?.(done)
    })
    const thread: Thread<Work, Done> = { worker, waiting }
    const causes: unknown[] = []
    worker.on('error', (cause) => causes.push(cause))
    worker.on('exit', () => this.replace(thread, causes[0]))
    return thread
  }

  /** Has what a thread left behind done by others. It was at the first of the works that it had. */
  private replace(thread: Thread<Work, Done>, cause: unknown): void {
    const at = this.threads.indexOf(thread)
    // They are closed.
    if (at < 0) return
    this.threads.splice(at, 1)
    const [underWay, ...others] = thread.waiting.values()
    underWay?.reject(new ThreadEnded(cause instanceof Error ? cause.message : 'killed'))
    for (const waiting of others) this.post(waiting)
  }
}

/** What a thread's program does: `hear` what all are told, and `answer` each work it is sent. */
export function answerWorks<Work, Done, News>(program: { answer(work: Work): Done; hear(news: News): void }): void {
  parentPort?.on('message', (sent: Sent<Work> | Told<News>) => {
    if ('news' in sent) program.hear(sent.news)
    else parentPort?.postMessage({ number: sent.number, done: program.answer(sent.work) } satisfies Answered<Done>)
  })
}
