import { Stalled } from './silence.ts'

/** How long a server may say nothing to those who wait before it is asked whether it is there, and how long it has to say so. */
interface PulseTimes {
  readonly quietMs: number
  readonly knockMs: number
}

/** Who asks hears that the server has gone within two seconds. */
const PULSE: PulseTimes = { quietMs: 700, knockMs: 900 }

/** An answer that has come and was not read yet, since this process was busy, is read within this. */
const UNREAD_MS = 50

/**
 * Tells a server that works at a long question from one that is frozen, or whose link is: while someone waits and nothing comes, it is
 * asked a short question on a connection of its own. Where nothing is heard on any connection meanwhile, all who wait give up.
 */
export class Pulse {
  readonly #knock: () => Promise<unknown>
  readonly #times: PulseTimes
  readonly #waiting = new Set<(gone: Stalled) => void>()
  #heardAt = 0
  #timer: NodeJS.Timeout | undefined

  /** `knock` asks the short question; what it rejects with is no answer. */
  constructor(knock: () => Promise<unknown>, times: PulseTimes = PULSE) {
    this.#knock = knock
    this.#times = times
  }

  /** Something came from the server. */
  heard(): void {
    this.#heardAt = performance.now()
  }

  /** Has `giveUp` called should the server have gone, until what is returned is called. */
  watch(giveUp: (gone: Stalled) => void): () => void {
    if (this.#waiting.size === 0) {
      this.heard()
      this.#listen(this.#times.quietMs)
    }
    this.#waiting.add(giveUp)
    return () => {
      this.#waiting.delete(giveUp)
      if (this.#waiting.size === 0) clearTimeout(this.#timer)
    }
  }

  #listen(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      const left = this.#heardAt + this.#times.quietMs - performance.now()
      if (left > 0) this.#listen(left)
      else this.#ask()
    }, ms)
  }

  #ask(): void {
    const asked = this.#heardAt
    this.#knock().then(
      () => this.heard(),
      () => {},
    )
    this.#timer = setTimeout(() => {
      this.#timer = setTimeout(() => {
        if (this.#heardAt === asked) this.#giveUp()
        else this.#listen(this.#times.quietMs)
      }, UNREAD_MS)
    }, this.#times.knockMs)
  }

  #giveUp(): void {
    const gone = new Stalled(this.#times.quietMs + this.#times.knockMs)
    for (const giveUp of [...this.#waiting]) giveUp(gone)
    this.#waiting.clear()
  }
}
