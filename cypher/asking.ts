import { AsyncLocalStorage } from 'node:async_hooks'

const asking = new AsyncLocalStorage<AbortSignal>()

/** Runs `work`; questions to a store that it asks are given up when `signal` says that nobody waits for the answer. */
export const askedUnder = <T>(signal: AbortSignal, work: () => T): T => asking.run(signal, work)

/** The signal of whoever asks; null where nobody gave one. */
export const signalOfAsker = (): AbortSignal | null => asking.getStore() ?? null
