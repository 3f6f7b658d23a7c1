import { setImmediate } from 'node:timers/promises'

/** Elements between two turns of others: a millisecond or so of an embedded store. */
const IN_ONE_TURN = 100

/**
 * The same elements, but that others have their turn in between. A store within this process and a client that takes all at once
 * would keep the event loop to themselves until the last element.
 */
export async function* inTurns<T>(elements: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  let count = 0
  for await (const element of elements) {
    count += 1
    if (count % IN_ONE_TURN === 0) await setImmediate()
    yield element
  }
}
