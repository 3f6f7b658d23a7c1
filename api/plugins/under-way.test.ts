import { askedUnder, signalOfAsker } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { UnderWay } from './under-way.ts'

/** A question that ends when it is told to, or given up. */
function question() {
  let [resolve, reject] = [(_answer: string) => {}, (_error: unknown) => {}]
  const promise = new Promise<string>((answer, fail) => {
    resolve = answer
    reject = fail
  })
  const asked: AbortSignal[] = []
  const ask = () => {
    const signal = signalOfAsker()
    if (signal) asked.push(signal)
    signal?.addEventListener('abort', () => reject(signal.reason))
    return promise
  }
  return { ask, asked, resolve, reject }
}

test('what several ask at a time is asked once; later it is asked anew', async () => {
  const underWay = new UnderWay<string>()
  const first = question()
  const answers = [1, 2, 3].map(() => underWay.join('a', first.ask))
  first.resolve('one')
  expect(await Promise.all(answers)).toEqual([true, false, false].map((isOwn) => ({ answer: 'one', isOwn })))
  expect(first.asked).toHaveLength(1)
  const second = question()
  second.resolve('two')
  expect(await underWay.join('a', second.ask)).toEqual({ answer: 'two', isOwn: true })
})

test('who goes does not take the answer from the others; when all have gone it is given up', async () => {
  const underWay = new UnderWay<string>()
  const { ask, asked } = question()
  const [one, other] = [new AbortController(), new AbortController()]
  const answers = [one, other].map(({ signal }) => askedUnder(signal, () => underWay.join('a', ask)))
  one.abort(new Error('one has gone'))
  await expect(answers[0]).rejects.toThrow('one has gone')
  expect(asked.map(({ aborted }) => aborted)).toEqual([false])
  other.abort(new Error('the other too'))
  await expect(answers[1]).rejects.toThrow('the other too')
  expect(asked.map(({ aborted }) => aborted)).toEqual([true])
})

test('a failure is told to all who wait', async () => {
  const underWay = new UnderWay<string>()
  const { ask, reject } = question()
  const answers = [1, 2].map(() => underWay.join('a', ask))
  reject(new Error('broken'))
  for (const answer of answers) await expect(answer).rejects.toThrow('broken')
})
